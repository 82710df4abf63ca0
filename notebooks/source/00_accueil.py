# ---
# jupyter:
#   workshop_kit:
#     session: s00
#     minutes: 15
# ---

# %% [markdown] key="s00.title" lang="fr"
# # Bienvenue
#
# Un quart d’heure pour faire connaissance avec le kit, choisir un nom d’équipe et une entreprise d’entraînement, lire une première barre et écrire votre question.
#
# Appuyez sur « Démarrer ».
#
# {button:start}
# %% [markdown] key="s00.title" lang="en" of="9eb7f921"
# # Welcome
#
# A quarter of an hour to get to know the kit, choose a team name and a practice company, read a first bar and write down your question.
#
# Press “Start”.
#
# {button:start}
# %% key="s00.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s00", language=LANGUAGE)

# %% [markdown] key="s00.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache pourquoi il est là, ce que deviennent ses réponses et comment se joue une étape : estimer, voir le fait, explorer, écrire. Et qu’il reparte avec une question.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Jouez l’accueil une fois, changement d’entreprise compris : c’est l’étape 5 qui demande un second « Démarrer ».
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`) : la partie « Pour s’exercer » s’y trouve aussi, pour celles et ceux qui n’emporteront pas d’ordinateur.
#
# **La salle.** Une table et un ordinateur par binôme, l’écran de la salle lisible à trois mètres. Une affiche « Nos règles », vide, où la salle écrira les siennes.
#
# **Les personnes en avance.** Ouvrez-leur l’étape 9 : les deux explorations et les cinq questions de la fin se font sans vous, et ne dévoilent rien des séances suivantes.
# %% [markdown] key="s00.eve.guide" lang="en" of="1f09b479"
# ### The day before
#
# **Purpose of the session.** Each pair should know why it is here, what becomes of its answers and how a step is played: guess, see the fact, explore, write. And it should leave with a question.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the welcome once, with a change of company: step 5 is the one that asks for a second “Start”.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`): the part “To practise” is in it too, for those who will not take a computer home.
#
# **The room.** One table and one computer for each pair, the room’s screen legible from three metres. A poster “Our rules”, empty, on which the room will write its own.
#
# **Those who arrive early.** Open step 9 for them: the two explorations and the five questions at its end are done without you, and give away nothing of the next sessions.
# %% [markdown] key="s00.timing.guide" lang="fr" tags=["facilitator"]
# ### Un quart d’heure : que faire si le temps manque
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : « inspiré de ». 2 : un accord dit à voix haute. 3 : trois gestes. 4 : un nom d’équipe. 5 : une entreprise. 6 : une estimation par voix. 7 : « sur combien ? ». 8 : une question écrite. 9 : l’heure de la séance 01, et ce que l’on peut faire d’ici là.
#
# **Si vous prenez du retard.** Gardez la conserverie pour tout le monde à l’étape 5, et lisez vous-même la barre de l’étape 7. Ne raccourcissez ni les règles, ni la question : tout le reste se rattrape en séance 01.
#
# **Ce qui n’a pas de minutes.** La partie « Pour s’exercer avant la séance 01 », à la fin de l’étape 9, se fait seul, en binôme ou pas du tout. Personne ne demande qui l’a faite. Dans la salle, arrêtez les diapositives avant la sienne.
# %% [markdown] key="s00.timing.guide" lang="en" of="49cbebca"
# ### A quarter of an hour: what to do when time runs short
#
# **What to get, step by step.** 1: “inspired by”. 2: an agreement said aloud. 3: three things to do. 4: a team name. 5: a company. 6: one guess from each voice. 7: “out of how many?”. 8: a written question. 9: the time of session 01, and what can be done until then.
#
# **If you fall behind.** Keep the cannery for everyone in step 5, and read the bar of step 7 yourself. Shorten neither the rules nor the question: everything else can be caught up in session 01.
#
# **What has no minutes.** The part “To practise before session 01”, at the end of step 9, is done alone, in pairs or not at all. Nobody asks who has done it. In the room, stop the slides before that one.
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

# %% [markdown] key="s00.origin" lang="fr" minutes=2 mode="room"
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
# %% [markdown] key="s00.origin.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (2 minutes, toute la salle)
#
# **But.** Que chaque binôme sache d’où viennent le binôme, le groupe de travail et les quatre écarts, et ce qui est de nous.
#
# **À dire.** « D’autres entreprises bretonnes ont fait ce chemin, avec une direction et une représentation du personnel côte à côte. Nous nous en inspirons. L’ordre des séances et les exercices sont les nôtres. »
#
# **À surveiller.** Ne promettez pas leurs résultats : ce sont ceux d’un programme, pas d’un logiciel.
# %% [markdown] key="s00.origin.guide" lang="en" of="a77f008d"
# ### Running step 1 (2 minutes, whole room)
#
# **Aim.** Each pair should know where the pair, the working group and the four gaps come from, and what is ours.
#
# **Say.** “Other companies in Brittany have gone this way, with management and staff representatives side by side. We take our inspiration from them. The order of the sessions and the exercises are ours.”
#
# **Watch for.** Do not promise their results: they are those of a programme, not of a piece of software.

# %% [markdown] key="s00.rules" lang="fr" minutes=2 mode="room"
# ## Quelles règles entre nous ?
#
# On parle mieux quand on sait ce que deviennent les paroles et les réponses.
#
# - Ce qui se dit ici reste ici. On parle de situations de travail, jamais d’une personne.
# - Rien ne quitte cet ordinateur. Vos réponses sont gardées dans un dossier de cet ordinateur, et vous pouvez les supprimer.
# - L’entreprise d’entraînement n’existe pas : ses données sont **simulées**. Nous y suivons pourtant la règle d’une vraie : d’un groupe trop petit, on ne montre pas la paie.
# %% [markdown] key="s00.rules" lang="en" of="194dfd64"
# ## What are our ground rules?
#
# People speak more freely when they know what becomes of their words and answers.
#
# - What is said here stays here. We speak of situations at work, never of a person.
# - Nothing leaves this computer. Your answers are kept in a folder on this computer, and you can delete them.
# - The practice company does not exist: its data are **simulated**. We still keep to the rule of a real one there: of a group too small, pay is not shown.
# %% [markdown] key="s00.rules.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (2 minutes, toute la salle)
#
# **But.** Que la salle accepte les règles à voix haute, et en ajoute une.
#
# **À dire.** « Ce qui se dit ici reste ici. Nous parlons de postes et de situations, jamais d’une personne. Quand un groupe est trop petit, nous disons “trop peu de personnes pour le dire”, et nous nous arrêtons là. Quelle règle manque-t-il ? »
#
# **À surveiller.** Un chiffre vrai raconté dehors peut désigner quelqu’un sans dire son nom. L’exploration « Trop peu de personnes pour le dire », à la fin de l’étape 9, le montre.
#
# **Objection : « Tout le monde va savoir combien je gagne. »**
#
# - *Ce qui est juste* : dans un petit groupe, une moyenne suffit à trouver une paie, même sans aucun nom.
# - *Réponse* : « C’est pour cela que la règle existe, et que nous commençons par elle. Ici, l’entreprise est inventée. Chez vous, vous fixerez ensemble le nombre de personnes au-dessous duquel rien ne se montre, avant d’ouvrir un fichier. »
# - *À relancer* : « Dans quel groupe, chez vous, faudrait-il faire le plus attention ? »
# %% [markdown] key="s00.rules.guide" lang="en" of="23c87560"
# ### Running step 2 (2 minutes, whole room)
#
# **Aim.** The room should accept the rules aloud, and add one.
#
# **Say.** “What is said here stays here. We speak of posts and situations, never of a person. When a group is too small, we say ‘not enough people to say’, and we stop there. Which rule is missing?”
#
# **Watch for.** A true figure told outside may point to someone without naming them. The exploration “Not enough people to say”, at the end of step 9, shows it.
#
# **Objection: “Everyone will know how much I earn.”**
#
# - *What is right in it*: in a small group, a mean is enough to find somebody’s pay, even without any name.
# - *Reply*: “That is why the rule exists, and why we begin with it. Here the company is invented. In yours, you will settle together the number of people below which nothing is shown, before any file is opened.”
# - *Follow up*: “In which group of your company would one have to be most careful?”

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
# %% [markdown] key="s00.use.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (1 minute, en binôme)
#
# **But.** Que personne ne craigne l’écran.
#
# **À dire.** « Trois gestes : démarrer, répondre, emporter. Si quelque chose se bloque, vos réponses sont gardées. »
#
# **À surveiller.** Une personne qui ne touche pas au clavier : proposez que l’on change de main à chaque étape.
# %% [markdown] key="s00.use.guide" lang="en" of="a4892c24"
# ### Running step 3 (1 minute, in pairs)
#
# **Aim.** No one should be afraid of the screen.
#
# **Say.** “Three things to do: start, answer, take away. If something gets stuck, your answers are kept.”
#
# **Watch for.** Someone who never touches the keyboard: suggest changing hands at each step.

# %% [markdown] key="s00.team.step" lang="fr" minutes=1 mode="pair"
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
# %% [markdown] key="s00.team.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (1 minute, en binôme)
#
# **But.** Un nom d’équipe qui ne désigne personne, et deux voix dès que l’on est deux.
#
# **À dire.** « Gardez le nom proposé s’il vous va. Choisissez deux voix : vous répondrez chacune et chacun de votre côté avant de comparer. »
#
# **Réponses attendues.** Presque tous les binômes prennent deux voix. Un binôme qui préfère une seule voix peut en changer à toute séance.
#
# **À surveiller.** Le nom de l’entreprise dans le nom d’équipe : il figurera sur le livret.
# %% [markdown] key="s00.team.guide" lang="en" of="0dc1038a"
# ### Running step 4 (1 minute, in pairs)
#
# **Aim.** A team name that identifies nobody, and two voices as soon as there are two people.
#
# **Say.** “Keep the suggested name if you like it. Choose two voices: each of you will answer apart before you compare.”
#
# **Expected answers.** Almost all pairs take two voices. A pair that prefers one voice can change in any session.
#
# **Watch for.** The company’s name in the team name: it will be on the handout.
# %% key="s00.team" tags=["screen"]
screen.show("s00.team")

# %% [markdown] key="s00.company.step" lang="fr" minutes=2 mode="pair"
# ## Sur quelle entreprise vous entraîner ?
#
# Vingt-et-une entreprises inventées, comme les 21 des Clusters Égalité, mais ce ne sont pas les mêmes. Choisissez-en une.
#
# - Un métier proche du vôtre aide à se projeter ; un métier éloigné aide à parler librement.
# - Vous pourrez en changer : vos réponses sur chaque entreprise sont gardées.
# - Vous en avez choisi une autre que celle d’abord affichée ? Appuyez de nouveau sur « Démarrer », ci-dessous : la suite de l’accueil parlera d’elle.
#
# {button:start}
# %% [markdown] key="s00.company.step" lang="en" of="bb5cf6ac"
# ## Which company will you practise on?
#
# Twenty-one invented companies, like the 21 of the Clusters Égalité, but not the same ones. Choose one.
#
# - A trade close to yours helps you picture things; a distant one helps people speak freely.
# - You can change later: your answers about each company are kept.
# - Have you chosen another one than that shown at first? Press “Start” again, below: the rest of the welcome will be about it.
#
# {button:start}
# %% [markdown] key="s00.company.guide" lang="fr" tags=["facilitator"]
# ### Animer le choix de l’entreprise (2 minutes)
#
# **But.** Que la salle ait de quoi comparer, sans y passer du temps.
#
# **Avant.** Décidez si toute la salle travaille sur la même entreprise. Avec un groupe qui débute, gardez la conserverie pour tout le monde : les exemples de ce guide en viennent. Avec un groupe à l’aise, deux ou trois entreprises donnent de bons échanges.
#
# **À dire.** « Prenez une entreprise où vous ne reconnaîtrez personne. Ce que vous écrirez sur la vôtre, à la fin de chaque séance, ne dépend pas de ce choix. »
#
# **Réponses attendues.** Un choix en une minute. Une description lue à voix haute suffit à l’expliquer.
#
# **À surveiller.** La carte ne dit rien des écarts, et c’est voulu : ne les annoncez pas. Certaines entreprises comptent peu de femmes ou peu d’hommes : des comparaisons y deviennent impossibles, et c’est en soi une leçon. Qui change d’entreprise appuie de nouveau sur « Démarrer » dans la séance ouverte, celle-ci comprise : sinon, l’estimation de l’étape 6 porte encore sur la première, et l’écran le dit.
# %% [markdown] key="s00.company.guide" lang="en" of="1cea040c"
# ### Running the choice of company (2 minutes)
#
# **Aim.** Give the room something to compare, without spending long on it.
#
# **Before.** Decide whether the whole room works on the same company. With a group of beginners, keep the cannery for everyone: the examples of this guide come from it. With a group at ease, two or three companies make for good discussions.
#
# **Say.** “Take a company in which you will recognise no one. What you write about your own, at the end of each session, does not depend on this choice.”
#
# **Expected answers.** A choice within a minute. One description read aloud is enough to explain it.
#
# **Watch for.** The card says nothing of the gaps, on purpose: do not announce them. Some companies have few women or few men: some comparisons become impossible there, which is a lesson in itself. Anyone who changes company presses “Start” again in the session that is open, this one included: otherwise the guess of step 6 is still about the first company, and the screen says so.
# %% key="s00.company" tags=["screen"]
screen.show("s00.company")

# %% [markdown] key="s00.guess.step" lang="fr" minutes=2 mode="pair"
# ## Que pensez-vous trouver ?
#
# Toutes les séances commencent ainsi : une estimation, puis le fait. Elle n’est ni bonne ni mauvaise.
#
# - À deux voix, chacune donne la sienne sans voir celle de l’autre.
# - Puis lisez le fait : qu’est-ce qui, de votre place, vous a fait choisir ce nombre ?
# %% [markdown] key="s00.guess.step" lang="en" of="b3c1a123"
# ## What do you expect to find?
#
# Every session begins like this: a guess, then the fact. A guess is neither good nor bad.
#
# - With two voices, each gives its own without seeing the other’s.
# - Then read the fact: what, from where you stand, made you choose that number?
# %% [markdown] key="s00.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (2 minutes : 1 séparément, 1 en binôme)
#
# **But.** Que la salle joue une première estimation, sans enjeu, et voie le fait se poser à côté.
#
# **À dire.** « Écrivez un nombre, même si vous hésitez. Puis appuyez : votre estimation reste, le fait vient à côté. C’est ainsi à chaque séance. »
#
# **Réponses attendues.** On devine d’après le secteur. Les bureaux, les ateliers, la logistique ou la conduite font souvent oublier l’autre moitié des métiers.
#
# **À surveiller.** Les rires sur une estimation éloignée : « elle nous apprend ce que l’on voit de sa place ». Si l’écran dit que l’entreprise a changé, un « Démarrer » suffit.
# %% [markdown] key="s00.guess.guide" lang="en" of="0b0c5862"
# ### Running step 6 (2 minutes: 1 apart, 1 in pairs)
#
# **Aim.** The room should play a first guess, with nothing at stake, and see the fact come beside it.
#
# **Say.** “Write a number, even if you hesitate. Then press: your guess stays, the fact comes beside it. It is like this in every session.”
#
# **Expected answers.** People guess from the trade. Offices, workshops, logistics or driving often make them forget the other half of the jobs.
#
# **Watch for.** Laughter at a distant guess: “it teaches us what one sees from one’s place”. If the screen says that the company has changed, one “Start” is enough.
# %% key="s00.guess" tags=["screen"]
screen.show("s00.guess.people")

# %% [markdown] key="s00.reading.step" lang="fr" minutes=2 mode="pair"
# ## Comment lire une barre ?
#
# Les mêmes personnes, comptées de trois façons. Changez ce que l’on compte : les personnes ne bougent pas, la phrase change.
#
# - Trouvez un groupe qui paraît grand d’une façon, petit d’une autre.
# - Dites la phrase en entier : combien, **sur combien**.
# %% [markdown] key="s00.reading.step" lang="en" of="8a615e0c"
# ## How is a bar read?
#
# The same people, counted in three ways. Change what is counted: the people stay where they are, the sentence changes.
#
# - Find a group that looks large in one way, small in another.
# - Say the whole sentence: how many, **out of how many**.
# %% [markdown] key="s00.reading.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (2 minutes, en binôme)
#
# **But.** Une seule idée : avant de lire une barre, demander « sur combien ? ».
#
# **À dire.** « Essayez les trois façons de compter. Les barres changent, personne n’a bougé. Laquelle répond à votre question ? »
#
# **Réponses attendues.** « Sur cent de chaque sexe » répond à : où vont les femmes, où vont les hommes ? « Sur cent du groupe » répond à : qui rencontre-t-on ici ? Un groupe peut réunir peu de personnes et presque toutes du même sexe.
#
# **À surveiller.** N’allez pas jusqu’aux raisons : la séance 02 est faite pour cela.
#
# **Objection : « Les chiffres, on leur fait dire ce qu’on veut. »**
#
# - *Ce qui est juste* : en changeant ce par quoi l’on divise, on change de phrase, et l’on peut choisir celle qui arrange.
# - *Réponse* : « Oui, et vous venez de le faire en trois gestes. La parade est simple : convenir de la question, et de ce par quoi l’on divise, avant de regarder. Puis dire la phrase en entier, avec le nombre de personnes. »
# - *À relancer* : « Quel chiffre de votre entreprise aimeriez-vous entendre en entier ? »
# %% [markdown] key="s00.reading.guide" lang="en" of="12e8b7b5"
# ### Running step 7 (2 minutes, in pairs)
#
# **Aim.** One single idea: before reading a bar, ask “out of how many?”.
#
# **Say.** “Try the three ways of counting. The bars change, nobody has moved. Which one answers your question?”
#
# **Expected answers.** “Out of a hundred of each sex” answers: where do women go, where do men go? “Out of a hundred of the group” answers: whom does one meet here? A group may hold few people and almost all of one sex.
#
# **Watch for.** Do not go as far as the reasons: session 02 is made for that.
#
# **Objection: “Figures can be made to say anything.”**
#
# - *What is right in it*: by changing what one divides by, one changes the sentence, and one can pick the one that suits.
# - *Reply*: “Yes, and you have just done it in three moves. The remedy is simple: agree on the question, and on what to divide by, before looking. Then say the whole sentence, with the number of people.”
# - *Follow up*: “Which figure of your company would you like to hear in full?”
# %% key="s00.reading" tags=["screen"]
screen.show("s00.reading")

# %% [markdown] key="s00.expect.step" lang="fr" minutes=2 mode="pair"
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
# ### Faire écrire la question (2 minutes : 1 pour écrire, 1 pour entendre)
#
# **But.** Que chaque binôme relie la journée à sa propre entreprise, avec ses mots.
#
# **À dire.** « Que voudriez-vous comprendre chez vous ? Une situation, en une phrase. Il n’y a pas de bonne question. »
#
# **Réponses attendues.** « Pourquoi si peu de candidates en maintenance ? » « Notre encadrement vient-il toujours des mêmes postes ? » Une question sur une loi ou une obligation est bienvenue : notez-la pour la séance 01 ou la séance 07.
#
# **À surveiller.** Une question qui contient déjà sa réponse (« comment les convaincre de… ») : demandez ce qu’il faudrait aller voir pour savoir. Faites entendre une ou deux questions, sans les commenter ni les classer. Une page blanche n’est pas grave : la question revient au début de « Et chez vous ? ».
# %% [markdown] key="s00.expect.guide" lang="en" of="d7dbedda"
# ### Having the question written (2 minutes: 1 to write, 1 to listen)
#
# **Aim.** Each pair should link the day to its own company, in its own words.
#
# **Say.** “What would you like to understand at your place? One situation, in one sentence. There is no right question.”
#
# **Expected answers.** “Why so few women applicants in maintenance?” “Do our supervisors always come from the same jobs?” A question about a law or a duty is welcome: note it for session 01 or session 07.
#
# **Watch for.** A question that already holds its answer (“how do we persuade them to…”): ask what one would need to go and see in order to know. Let one or two questions be heard, without commenting on them or ranking them. A blank page does not matter: the question comes back at the start of “What about your company?”.
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
# %% [markdown] key="s00.route.guide" lang="fr" tags=["facilitator"]
# ### Annoncer la suite (1 minute, toute la salle)
#
# **But.** Que chaque binôme sache quand l’on se retrouve, et que la fin de la page est pour lui.
#
# **À dire.** « La séance 01 pose le cadre. D’ici là, si vous avez une demi-heure : deux explorations, cinq questions, et trois lignes sur votre entreprise. Rien n’est obligatoire, rien n’est noté. »
#
# **Réponses attendues.** Pour vos échanges avec celles et ceux qui s’exercent. Trop peu de personnes : à une ou deux dans une case, une moyenne dévoile une paie ; deux tableaux qui se suivent aussi. Le hasard : avec dix personnes, des écarts de trente points n’ont rien d’étonnant ; avec trois cents, ils fondent. Les cinq questions : 1, les points ; 2, le dénominateur ; 3, l’intervalle qui contient zéro ; 4, deux tableaux qui se soustraient ; 5, ce qui est expliqué n’est pas pour autant justifié.
#
# **À surveiller.** « On ne peut pas conclure » se comprend parfois comme « il n’y a rien ». Reprenez aussitôt : on ne sait pas encore.
# %% [markdown] key="s00.route.guide" lang="en" of="f6497479"
# ### Announcing what comes next (1 minute, whole room)
#
# **Aim.** Each pair should know when everyone meets again, and that the end of the page is for it.
#
# **Say.** “Session 01 sets the frame. Until then, if you have half an hour: two explorations, five questions, and three lines about your company. Nothing is compulsory, nothing is marked.”
#
# **Expected answers.** For your exchanges with those who practise. Not enough people: with one or two in a cell, a mean gives somebody’s pay away; so do two tables in a row. Chance: with ten people, gaps of thirty points are nothing surprising; with three hundred, they melt away. The five questions: 1, points; 2, the denominator; 3, the interval that contains zero; 4, two tables that can be subtracted; 5, what is explained is not thereby justified.
#
# **Watch for.** “One cannot conclude” is sometimes heard as “there is nothing”. Put it right at once: we do not know yet.
# %% key="s00.route" tags=["screen"]
screen.show("s00.route")

# %% [markdown] key="s00.further.title" lang="fr"
# ### Pour s’exercer avant la séance 01
#
# Pour le soir, ou pour qui arrive en avance : une demi-heure, seul ou à deux. Les séances n’en dépendent pas, mais les deux idées reviendront partout.
#
# - **Trop peu de personnes** : déplacez le seuil. Qui protège-t-on, que cesse-t-on de voir ?
# - **Le hasard** : ajoutez des personnes, puis changez de tirage. Quels écarts résistent ?
# %% [markdown] key="s00.further.title" lang="en" of="6d98a107"
# ### To practise before session 01
#
# For the evening, or for those who arrive early: half an hour, alone or in pairs. The sessions do not depend on it, but both ideas will come back everywhere.
#
# - **Not enough people**: move the threshold. Who is protected, what is no longer seen?
# - **Chance**: add people, then change the draw. Which gaps hold?
# %% key="s00.few" tags=["screen"]
screen.show("s00.few")

# %% key="s00.chance" tags=["screen"]
screen.show("s00.chance")

# %% [markdown] key="s00.further.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un chiffre se dit avec son nombre de personnes. Au-dessous d’un seuil convenu d’avance, on dit : **trop peu de personnes pour le dire**.
# - Un **intervalle** montre ce que le hasard peut faire. S’il contient zéro, on ne peut pas conclure ; ce n’est pas conclure qu’il n’y a rien.
# %% [markdown] key="s00.further.keep" lang="en" of="90318910"
# ### What to remember
#
# - A figure is said with its number of people. Below a threshold agreed beforehand, we say: **not enough people to say**.
# - An **interval** shows what chance can do. If it contains zero, one cannot conclude; that is not concluding that there is nothing.
# %% [markdown] key="s00.further.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : d’où viennent ces intervalles
# %% [markdown] key="s00.further.analysts" lang="en" of="5ce17591"
# ### Going further: where these intervals come from
# %% [markdown] key="s00.further.deeper" lang="fr" tags=["analyst"]
# L’intervalle d’une part est celui de Clopper et Pearson (1934), exact : parmi toutes les parts possibles, il garde celles sous lesquelles le nombre observé, ou un nombre plus extrême du même côté, arrive au moins 2,5 fois sur cent. Celui d’un écart entre deux parts (Fay, Proschan et Brittain, 2015) laisse zéro de côté quand le test exact de Fisher, pris des deux côtés, le rejette à 5 %. Ces intervalles tiennent parole au moins 95 fois sur cent : ils sont donc un peu larges.
#
# Ils ne couvrent que le hasard, ni les erreurs des données, ni ce qu’elles ne disent pas. Ci-dessous, 2 femmes promues sur 8, 6 hommes sur 40 : l’intervalle de chaque part, puis celui de l’écart, hommes moins femmes.
# %% [markdown] key="s00.further.deeper" lang="en" of="1816b2b7"
# The interval of a share is that of Clopper and Pearson (1934), an exact one: among all possible shares, it keeps those under which the number observed, or one more extreme on the same side, comes at least 2.5 times in a hundred. That of a gap between two shares (Fay, Proschan and Brittain, 2015) leaves zero out when Fisher’s exact test, taken on both sides, rejects it at 5%. These intervals keep their word at least 95 times in a hundred: so they are rather wide.
#
# They cover chance alone, neither errors in the data nor what the data do not say. Below, 2 women promoted out of 8, 6 men out of 40: the interval of each share, then that of the gap, men minus women.
# %% key="s00.further.analyst" tags=["analyst"]
from workshop_kit.measures import proportion_gap_interval, proportion_interval

women, men = proportion_interval(2, 8), proportion_interval(6, 40)
gap = proportion_gap_interval([6, 2], [40, 8])
((women.low, women.high), (men.low, men.high), (gap.low, gap.high))

# %% [markdown] key="s00.check.title" lang="fr"
# ### Qu’avez-vous retenu ?
#
# Cinq questions courtes, chacune et chacun de votre côté. Un coup de pouce vous attend si vous hésitez ; la réponse pas à pas vient après votre choix. Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s00.check.title" lang="en" of="4b904529"
# ### What have you learnt?
#
# Five short questions, each on your own. A hint is there if you hesitate; the step-by-step answer comes after your choice. No marks, and nothing leaves this computer.
# %% key="s00.check" tags=["screen"]
screen.show("s00.q1", "s00.q2", "s00.q3", "s00.q4", "s00.q5")

# %% [markdown] key="s00.understand.title" lang="fr"
# ### Que disent vos deux voix ?
#
# Votre estimation et vos notes, côte à côte. Là où elles s’écartent, cherchez ce que chaque place donne à voir. Les mots de l’accueil sont au-dessous.
# %% [markdown] key="s00.understand.title" lang="en" of="88a751f2"
# ### What do your two voices say?
#
# Your guess and your notes, side by side. Where they differ, look for what each place lets you see. The words of the welcome are below.
# %% key="s00.voices" tags=["screen"]
screen.show("s00.voices")

# %% key="s00.words" tags=["screen"]
screen.show("s00.words")

# %% [markdown] key="s00.home.title" lang="fr"
# ### Et chez vous ?
#
# L’Aract Auvergne-Rhône-Alpes invite à comparer les postes, les risques, les horaires et les parcours des femmes et des hommes (page lue en 2026). Avant d’ouvrir un fichier, écrivez ce que vous voudriez savoir.
#
# - Une **hypothèse** commence par « peut-être que… » : elle se vérifie.
# - Une donnée a un service qui la tient, et des personnes derrière elle.
# %% [markdown] key="s00.home.title" lang="en" of="1ae18e44"
# ### What about your company?
#
# Aract Auvergne-Rhône-Alpes invites companies to compare the posts, the risks, the hours and the careers of women and men (page read in 2026). Before you open a file, write what you would like to know.
#
# - A **hypothesis** begins with “perhaps…”: it can be checked.
# - Data have a department that holds them, and people behind them.
# %% key="s00.home" tags=["screen"]
screen.show("s00.home.know", "s00.home.data", "s00.home.people")

# %% [markdown] key="s00.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **À deux** : convenez de qui demande quelle donnée, et de ce que vous promettez aux personnes.
# - **À apporter**, si vous l’avez : l’effectif par catégorie et par sexe, la dernière note à l’Index, l’accord ou le plan en cours. Personne n’est tenu de les montrer.
# - La séance 01 pose le cadre : trois écarts de salaire, et ce que chacun compte.
#
# {button:handout}
# %% [markdown] key="s00.home.next" lang="en" of="c589fcc6"
# ### Before the next session
#
# - **Together**: agree on who asks for which data, and on what you promise people.
# - **To bring**, if you have it: the headcount by category and by sex, the latest mark in the Index, the agreement or plan in force. No one has to show them.
# - Session 01 sets the frame: three pay gaps, and what each of them counts.
#
# {button:handout}
# %% [markdown] key="s00.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : ce que nous voudrions savoir
#
# | Question | Ce que nous supposons (« peut-être que… ») | Donnée, et qui la tient | Ce qu’aucun fichier ne dira |
# |---|---|---|---|
# | Mêmes postes ? | | | |
# | Mêmes risques ? | | | |
# | Mêmes horaires ? | | | |
# | Mêmes parcours ? | | | |
#
# ### Pour le groupe de travail : nos règles avant de montrer un chiffre
#
# 1. Nombre de personnes au-dessous duquel rien ne se montre :
# 2. Découpage choisi, et par qui :
# 3. Qui vérifie qu’un tableau, avec le précédent, ne donne la paie de personne :
# 4. Ce qui peut être raconté hors du groupe :
# %% [markdown] key="s00.home.paper" lang="en" of="9ae609ed"
# ### For the working group: what we would like to know
#
# | Question | What we suppose (“perhaps…”) | Data, and who holds them | What no file will tell |
# |---|---|---|---|
# | The same posts? | | | |
# | The same risks? | | | |
# | The same hours? | | | |
# | The same careers? | | | |
#
# ### For the working group: our rules before a figure is shown
#
# 1. Number of people below which nothing is shown:
# 2. The cut chosen, and by whom:
# 3. Who checks that a table, together with the one before, gives nobody’s pay away:
# 4. What may be told outside the group:
