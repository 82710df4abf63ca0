# ---
# jupyter:
#   workshop_kit:
#     session: s00
#     minutes: 15
# ---

# %% [markdown] key="s00.title" lang="fr"
# # Bienvenue
#
# Un quart d’heure pour faire connaissance avec le kit, choisir un nom d’équipe et une entreprise d’entraînement, et écrire votre question.
#
# Appuyez sur « Démarrer ».
#
# {button:start}
# %% [markdown] key="s00.title" lang="en" of="039fb7ce"
# # Welcome
#
# A quarter of an hour to get to know the kit, choose a team name and a practice company, and write down your question.
#
# Press “Start”.
#
# {button:start}
# %% key="s00.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s00", language=LANGUAGE)

# %% [markdown] key="s00.welcome.guide" lang="fr" tags=["facilitator"]
# ### Animer l’accueil (15 minutes)
#
# **But.** Que chaque binôme sache pourquoi il est là et ce que deviennent ses réponses, et reparte avec un nom d’équipe, une entreprise d’entraînement et une question écrite.
#
# **À dire.** « Vous êtes deux par entreprise, et ce n’est pas un hasard : la direction et la représentation du personnel ne voient pas les mêmes choses, et le kit a besoin des deux. Personne n’a à convaincre personne aujourd’hui. »
#
# **À surveiller.** Dites bien « inspiré de » : les Clusters Égalité ont fourni le binôme, le groupe de travail et les quatre écarts ; l’ordre des séances est le nôtre. Ne laissez pas écrire le nom d’une personne dans le nom d’équipe. Demandez à voix haute l’accord de la salle sur les règles, et laissez proposer une règle de plus.
#
# **Question fréquente : « Nos réponses remontent-elles quelque part ? »** Non. Elles sont dans un dossier de cet ordinateur. Ce que le binôme emporte, c’est son livret ; ce que vous emportez, c’est ce que les binômes choisissent de vous dire.
#
# **Une personne est venue seule.** Elle choisit « une voix ». À l’étape des estimations, invitez-la à noter sur papier ce que l’autre voix aurait répondu.
# %% [markdown] key="s00.welcome.guide" lang="en" of="e346520b"
# ### Running the welcome (15 minutes)
#
# **Aim.** Each pair should know why it is here and what becomes of its answers, and leave with a team name, a practice company and a written question.
#
# **Say.** “There are two of you from each company, and that is no accident: management and staff representatives do not see the same things, and the kit needs both. No one has to convince anyone today.”
#
# **Watch for.** Do say “inspired by”: the pair, the working group and the four gaps come from the Clusters Égalité; the order of the sessions is ours. Do not let anyone’s name be written in the team name. Ask aloud for the room’s agreement to the rules, and let people propose one more.
#
# **A frequent question: “Do our answers go anywhere?”** No. They are in a folder on this computer. What the pair takes away is its handout; what you take away is what the pairs choose to tell you.
#
# **Someone has come alone.** They choose “one voice”. When it comes to the guesses, invite them to note on paper what the other voice would have answered.

# %% [markdown] key="s00.origin" lang="fr" minutes=4 mode="room"
# ## D’où vient ce kit ?
#
# Il est inspiré des « Clusters Égalité » que l’Aract Bretagne a menés pendant l’année 2014 (source : Anact, mars 2015).
#
# - 21 entreprises, dont 19 petites et moyennes, y ont travaillé six mois : dans chacune, un binôme direction et représentation du personnel, et un groupe de travail.
# - Elles ont regardé quatre écarts : **mixité des emplois**, **parcours professionnels**, **conditions de travail et risques**, **temps de travail**. Ces écarts peuvent expliquer des différences de rémunération, de santé et de carrière.
# - Début 2015, six accords étaient signés et deux plans d’action déposés ; sept autres étaient en préparation.
# %% [markdown] key="s00.origin" lang="en" of="730daf6a"
# ## Where does this kit come from?
#
# It is inspired by the “Clusters Égalité” (equality clusters) run in 2014 by Aract Bretagne, the regional agency for working conditions in Brittany (source: Anact, March 2015).
#
# - 21 companies, 19 of them small or medium, worked on it for six months: in each, a pair from management and from the staff’s representatives, and a working group.
# - They looked at four gaps: **occupational mix**, **careers**, **working conditions and risks**, **working time**. These gaps may explain differences in pay, health and career.
# - By early 2015, six agreements had been signed and two action plans filed; seven more were being prepared.

# %% [markdown] key="s00.rules" lang="fr" minutes=2 mode="room"
# ## Quelles règles entre nous ?
#
# On parle mieux quand on sait ce que deviennent les paroles et les réponses.
#
# - Ce qui se dit ici reste ici. On parle de situations de travail, jamais d’une personne.
# - Rien ne quitte cet ordinateur. Vos réponses sont gardées dans un dossier de cet ordinateur, et vous pouvez les supprimer.
# - L’entreprise d’entraînement n’existe pas : ses données sont **simulées**.
# %% [markdown] key="s00.rules" lang="en" of="bda439f5"
# ## What are our ground rules?
#
# People speak more freely when they know what becomes of their words and answers.
#
# - What is said here stays here. We speak of situations at work, never of a person.
# - Nothing leaves this computer. Your answers are kept in a folder on this computer, and you can delete them.
# - The practice company does not exist: its data are **simulated**.

# %% [markdown] key="s00.use" lang="fr" minutes=1 mode="pair"
# ## Comment cela marche ?
#
# Trois gestes suffisent pour toutes les séances.
#
# - **Démarrer** : le bouton en haut de la séance. Si l’écran semble bloqué, « Redémarrer » le relance, et vos réponses sont gardées.
# - **Répondre** : tout s’enregistre au fur et à mesure.
# - **Emporter** : « Emporter mon livret », à la fin de la séance, réunit vos réponses, vos graphiques et la suite à donner.
# %% [markdown] key="s00.use" lang="en" of="3be82733"
# ## How does it work?
#
# Three things to do, the same in every session.
#
# - **Start**: the button at the top of the session. If the screen seems stuck, “Restart” sets it going again, and your answers are kept.
# - **Answer**: everything is saved as you go.
# - **Take away**: “Take my handout”, at the end of the session, brings together your answers, your charts and what to do next.

# %% [markdown] key="s00.team.step" lang="fr" minutes=2 mode="pair"
# ## Qui répond ?
#
# Choisissez un nom d’équipe, puis une voix ou deux.
#
# - Le nom figurera sur votre livret : un pseudonyme suffit.
# - **Deux voix** : la direction et la représentation du personnel répondent séparément, et l’écran montre ensuite les deux réponses.
# - **Une voix** : vous répondez ensemble, ou vous travaillez sans binôme.
# %% [markdown] key="s00.team.step" lang="en" of="7f82c83e"
# ## Who is answering?
#
# Choose a team name, then one voice or two.
#
# - The name will appear on your handout: a pseudonym is enough.
# - **Two voices**: management and staff representative answer apart, and the screen then shows both answers.
# - **One voice**: you answer together, or you are working on your own.
# %% key="s00.team" tags=["screen"]
screen.show("s00.team")

# %% [markdown] key="s00.company.step" lang="fr" minutes=2 mode="pair"
# ## Sur quelle entreprise vous entraîner ?
#
# Vingt-et-une entreprises inventées, comme les 21 des Clusters Égalité, mais ce ne sont pas les mêmes. Choisissez-en une.
#
# - Un métier proche du vôtre aide à se projeter ; un métier éloigné aide à parler librement.
# - Vous pourrez en changer : vos réponses sur chaque entreprise sont gardées.
# %% [markdown] key="s00.company.step" lang="en" of="379dc5c7"
# ## Which company will you practise on?
#
# Twenty-one invented companies, like the 21 of the Clusters Égalité, but not the same ones. Choose one.
#
# - A trade close to yours helps you picture things; a distant one helps people speak freely.
# - You can change later: your answers about each company are kept.
# %% [markdown] key="s00.company.guide" lang="fr" tags=["facilitator"]
# ### Animer le choix de l’entreprise (2 minutes)
#
# **But.** Que la salle ait de quoi comparer, sans y passer du temps.
#
# **Avant.** Décidez si toute la salle travaille sur la même entreprise. Avec un groupe qui débute, gardez la conserverie pour tout le monde : les exemples de ce guide en viennent. Avec un groupe à l’aise, deux ou trois entreprises donnent de bons échanges.
#
# **À dire.** « Prenez une entreprise où vous ne reconnaîtrez personne. Ce que vous écrirez sur la vôtre, à la fin de chaque séance, ne dépend pas de ce choix. »
#
# **À surveiller.** La carte ne dit rien des écarts, et c’est voulu : ne les annoncez pas. Certaines entreprises comptent peu de femmes ou peu d’hommes : des comparaisons y deviennent impossibles, et c’est en soi une leçon. Qui change d’entreprise appuie de nouveau sur « Démarrer » dans la séance ouverte.
# %% [markdown] key="s00.company.guide" lang="en" of="ecf188f0"
# ### Running the choice of company (2 minutes)
#
# **Aim.** Give the room something to compare, without spending long on it.
#
# **Before.** Decide whether the whole room works on the same company. With a group of beginners, keep the cannery for everyone: the examples of this guide come from it. With a group at ease, two or three companies make for good discussions.
#
# **Say.** “Take a company in which you will recognise no one. What you write about your own, at the end of each session, does not depend on this choice.”
#
# **Watch for.** The card says nothing of the gaps, on purpose: do not announce them. Some companies have few women or few men: some comparisons become impossible there, which is a lesson in itself. Anyone who changes company presses “Start” again in the session that is open.
# %% key="s00.company" tags=["screen"]
screen.show("s00.company")

# %% [markdown] key="s00.expect.step" lang="fr" minutes=3 mode="pair"
# ## Avec quelle question venez-vous ?
#
# Une phrase suffit. Vous la retrouverez à la fin des séances, pour voir ce qu’elle est devenue.
#
# - À deux voix, chacune écrit d’abord la sienne : elles peuvent différer.
# - Parlez d’une situation de travail, jamais d’une personne.
# %% [markdown] key="s00.expect.step" lang="en" of="fba7eb27"
# ## What question do you come with?
#
# One sentence is enough. You will find it again at the end of the sessions, to see what has become of it.
#
# - With two voices, each first writes its own: they may differ.
# - Speak of a situation at work, never of a person.
# %% [markdown] key="s00.expect.guide" lang="fr" tags=["facilitator"]
# ### Faire écrire la question (3 minutes : 2 pour écrire, 1 pour entendre)
#
# **But.** Que chaque binôme relie la journée à sa propre entreprise, avec ses mots.
#
# **À dire.** « Que voudriez-vous comprendre chez vous ? Une situation, en une phrase. Il n’y a pas de bonne question. »
#
# **Réponses attendues.** « Pourquoi si peu de candidates en maintenance ? » « Notre encadrement vient-il toujours des mêmes postes ? » Une question sur une loi ou une obligation est bienvenue : notez-la pour la séance 01 ou la séance 07.
#
# **À surveiller.** Une question qui contient déjà sa réponse (« comment les convaincre de… ») : demandez ce qu’il faudrait aller voir pour savoir. Faites entendre deux ou trois questions, sans les commenter ni les classer. Une page blanche n’est pas grave : la question revient au début de « Et chez vous ? ».
# %% [markdown] key="s00.expect.guide" lang="en" of="9e4cb46b"
# ### Having the question written (3 minutes: 2 to write, 1 to listen)
#
# **Aim.** Each pair should link the day to its own company, in its own words.
#
# **Say.** “What would you like to understand at your place? One situation, in one sentence. There is no right question.”
#
# **Expected answers.** “Why so few women applicants in maintenance?” “Do our supervisors always come from the same jobs?” A question about a law or a duty is welcome: note it for session 01 or session 07.
#
# **Watch for.** A question that already holds its answer (“how do we persuade them to…”): ask what one would need to go and see in order to know. Let two or three questions be heard, without commenting on them or ranking them. A blank page does not matter: the question comes back at the start of “What about your company?”.
# %% key="s00.expect" tags=["screen"]
screen.show("s00.expect")

# %% [markdown] key="s00.route.step" lang="fr" minutes=1 mode="room"
# ## Par où commencer ?
#
# Un accueil et neuf séances. Leur ordre est celui de ce kit ; il ne reprend pas le calendrier de 2014.
#
# Vous animez ? [Ouvrez les exemplaires d’animation]({facilitator:s00}) : texte à dire, durées, réponses attendues.
# %% [markdown] key="s00.route.step" lang="en" of="91fdf421"
# ## Where do we begin?
#
# A welcome and nine sessions. Their order is this kit’s own: it does not follow the calendar of 2014.
#
# Are you the facilitator? [Open the facilitator’s copies]({facilitator:s00}): script, timing, expected answers.
# %% key="s00.route" tags=["screen"]
screen.show("s00.route")

# %% key="s00.words" tags=["screen"]
screen.show("s00.words")
