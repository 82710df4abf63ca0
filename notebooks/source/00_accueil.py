# ---
# jupyter:
#   workshop_kit:
#     session: s00
#     minutes: 15
# ---

# %% [markdown] key="s00.title" lang="fr"
# # Bienvenue
#
# Un quart d’heure pour faire connaissance avec le kit, et pour choisir un nom d’équipe. Appuyez sur « Démarrer ».
#
# {button:start}
# %% [markdown] key="s00.title" lang="en" of="7f56223f"
# # Welcome
#
# A quarter of an hour to get to know the kit, and to choose a team name. Press “Start”.
#
# {button:start}
# %% key="s00.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s00", language=LANGUAGE)

# %% [markdown] key="s00.welcome.guide" lang="fr" tags=["facilitator"]
# ### Animer l’accueil (15 minutes)
#
# **But.** Que chaque binôme sache pourquoi il est là, ce que deviennent ses réponses, et ait un nom d’équipe.
#
# **À dire.** « Vous êtes deux par entreprise, et ce n’est pas un hasard : la direction et la représentation du personnel ne voient pas les mêmes choses, et le kit a besoin des deux. Personne n’a à convaincre personne aujourd’hui. »
#
# **À surveiller.** Dites bien « inspiré de » : les Clusters Égalité ont fourni le binôme, le groupe de travail et les quatre écarts ; l’ordre des séances est le nôtre. Ne laissez pas écrire le nom d’une personne dans le nom d’équipe. Demandez à voix haute l’accord de la salle sur les règles, et laissez proposer une règle de plus.
#
# **Question fréquente : « Nos réponses remontent-elles quelque part ? »** Non. Elles sont dans un dossier de cet ordinateur. Ce que le binôme emporte, c’est son livret ; ce que vous emportez, c’est ce que les binômes choisissent de vous dire.
#
# **Une personne est venue seule.** Elle choisit « une voix ». À l’étape des estimations, invitez-la à noter sur papier ce que l’autre voix aurait répondu.
# %% [markdown] key="s00.welcome.guide" lang="en" of="53eebc11"
# ### Running the welcome (15 minutes)
#
# **Aim.** Each pair should know why it is here and what becomes of its answers, and have a team name.
#
# **Say.** “There are two of you from each company, and that is no accident: management and staff representatives do not see the same things, and the kit needs both. No one has to convince anyone today.”
#
# **Watch for.** Do say “inspired by”: the pair, the working group and the four gaps come from the Clusters Égalité; the order of the sessions is ours. Do not let anyone’s name be written in the team name. Ask aloud for the room’s agreement to the rules, and let people propose one more.
#
# **A frequent question: “Do our answers go anywhere?”** No. They are in a folder on this computer. What the pair takes away is its handout; what you take away is what the pairs choose to tell you.
#
# **Someone has come alone.** They choose “one voice”. When it comes to the guesses, invite them to note on paper what the other voice would have answered.

# %% [markdown] key="s00.origin" lang="fr" minutes=5 mode="room"
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

# %% [markdown] key="s00.rules" lang="fr" minutes=3 mode="room"
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

# %% [markdown] key="s00.use" lang="fr" minutes=2 mode="pair"
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

# %% [markdown] key="s00.team.step" lang="fr" minutes=3 mode="pair"
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

# %% [markdown] key="s00.route" lang="fr" minutes=2 mode="room"
# ## Par où commencer ?
#
# Le parcours prévoit neuf séances. Cette version en contient une : **[Mixité des emplois]({notebook:s02})**.
#
# | Séance | Durée | Dans cette version |
# |---|---|---|
# | 01 Poser le cadre | 120 min | pas encore |
# | **02 [Mixité des emplois]({notebook:s02})** | **150 min** | **disponible** |
# | 03 Parcours professionnels | 150 min | pas encore |
# | 04 Conditions de travail et risques | 150 min | pas encore |
# | 05 Temps de travail | 150 min | pas encore |
# | 06 Croiser les axes | 180 min | pas encore |
# | 07 Du diagnostic au plan | 180 min | pas encore |
# | 08 Bilan et échanges | 120 min | pas encore |
# | 09 Votre entreprise | libre | pas encore |
#
# L’ordre des séances est celui de ce kit ; il ne reprend pas le calendrier de 2014.
#
# Vous animez ? [Ouvrez les exemplaires d’animation]({facilitator:s00}) : texte à dire, durées, réponses attendues.
# %% [markdown] key="s00.route" lang="en" of="cf86e9e4"
# ## Where do we begin?
#
# The route has nine sessions. This version contains one: **[Occupational mix]({notebook:s02})**.
#
# | Session | Length | In this version |
# |---|---|---|
# | 01 Setting the frame | 120 min | not yet |
# | **02 [Occupational mix]({notebook:s02})** | **150 min** | **available** |
# | 03 Careers | 150 min | not yet |
# | 04 Working conditions and risks | 150 min | not yet |
# | 05 Working time | 150 min | not yet |
# | 06 Crossing the axes | 180 min | not yet |
# | 07 From diagnosis to plan | 180 min | not yet |
# | 08 Taking stock together | 120 min | not yet |
# | 09 Your company | at your pace | not yet |
#
# The order of the sessions is this kit’s own: it does not follow the calendar of 2014.
#
# Are you the facilitator? [Open the facilitator’s copies]({facilitator:s00}): script, timing, expected answers.
