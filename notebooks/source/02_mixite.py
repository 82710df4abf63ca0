# ---
# jupyter:
#   workshop_kit:
#     session: s02
#     minutes: 150
#     axis: mix
# ---

# %% [markdown] key="s02.title" lang="fr"
# # Mixité des emplois
#
# Qui travaille où dans l’entreprise, et qu’est-ce que cela change ?
#
# {button:start} {button:restart}
# %% [markdown] key="s02.title" lang="en" of="9666f25f"
# # Occupational mix
#
# Who works where in the company, and what difference does it make?
#
# {button:start} {button:restart}
# %% key="s02.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s02", language=LANGUAGE)

# %% [markdown] key="s02.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache dire qui travaille où, ce que cela change, et ce qu’un indice ne dit pas ; et qu’il reparte avec deux hypothèses à vérifier dans son entreprise.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Rejouez la séance une fois, d’un bout à l’autre, avec l’entreprise d’entraînement : ses chiffres sont à l’écran et dans le guide à imprimer. Vérifiez que la règle de l’étape 5 n’a pas changé : elle est donnée ici telle que vérifiée en novembre 2026, et une réforme est annoncée (directive européenne 2023/970).
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2 : les faits à estimer y figurent.
#
# **La salle.** Une table et un ordinateur par binôme, les deux personnes côte à côte, l’écran de la salle lisible à trois mètres. Si la salle le permet, deux chaises à l’écart par binôme pour les réponses séparées. Un tableau en deux colonnes : « Ce que nous voyons » et « Ce que nous supposons ».
#
# **Le matériel.** Des feuilles et des stylos pour estimer par écrit. Des notes repositionnables de deux couleurs, ni rose ni bleu. Vingt jetons de deux couleurs et quatre boîtes : ils remplacent l’écran à l’étape 4 si un ordinateur fait défaut.
#
# **Les binômes.** Rappelez-leur d’apporter, s’ils l’ont, l’effectif par métier et par sexe. Personne n’est tenu de le montrer : les chiffres d’une entreprise ne circulent pas dans la salle.
# %% [markdown] key="s02.eve.guide" lang="en" of="de6aa8d6"
# ### The day before
#
# **Purpose of the session.** Each pair should be able to say who works where, what difference it makes, and what an index does not say; and it should leave with two hypotheses to check in its own company.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the session once from end to end with the practice company: its figures are on the screen and in the guide to print. Make sure that the rule in step 5 has not changed: it is given here as checked in November 2026, and a reform has been announced (European Directive 2023/970).
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2: the facts to be guessed are in it.
#
# **The room.** One table and one computer for each pair, the two people side by side, the room’s screen legible from three metres. If there is space, two chairs set apart for each pair, for the separate answers. A board in two columns: “What we see” and “What we suppose”.
#
# **Materials.** Paper and pens, so that guesses are written down. Sticky notes in two colours, neither pink nor blue. Twenty counters in two colours and four boxes: they replace the screen in step 4 if a computer fails.
#
# **The pairs.** Remind them to bring their headcount by job and by sex, if they have it. No one has to show it: a company’s figures do not go round the room.
# %% [markdown] key="s02.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : le mot « mixte ». 2 : deux estimations écrites par voix. 3 : une surprise par binôme. 4 : « combien, ni pourquoi, ni qui ». 5 : « non calculable n’est pas nul ». 6 : « expliqué n’est pas justifié ». 7 : une phrase que les deux voix signent. 8 : les questions qui restent. 9 : deux hypothèses, et qui fait quoi pour quand.
#
# **Si vous prenez du retard.** Faites faire l’étape 8 après la séance : elle est conçue pour se faire sans vous. À l’étape 3, laissez de côté l’intérieur des métiers. Ne raccourcissez pas l’étape 9 : sans elle, la séance reste un exercice.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1, 3, 4, 5 et 7. Chacune commence par ce qu’elle a de juste : dites-le d’abord, et sincèrement.
# %% [markdown] key="s02.timing.guide" lang="en" of="5451aafd"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: the word “mixed”. 2: two written guesses from each voice. 3: one surprise from each pair. 4: “how many, not why, not who”. 5: “cannot be calculated does not mean zero”. 6: “explained does not mean justified”. 7: one sentence that both voices would sign. 8: the questions that remain. 9: two hypotheses, and who does what by when.
#
# **If you fall behind.** Have step 8 done after the session: it is made to be done without you. In step 3, leave out the inside of the jobs. Do not shorten step 9: without it, the session is only an exercise.
#
# **The objections.** The most frequent have their replies in steps 1, 3, 4, 5 and 7. Each begins with what is right in it: say that first, and mean it.

# %% [markdown] key="s02.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi regarder qui fait quoi ?
#
# Avant de comparer des salaires, regardons où travaillent les femmes et les hommes.
#
# - Quatre écarts vont ensemble : les emplois occupés, les parcours, les conditions de travail, le temps de travail.
# - Ils peuvent expliquer des différences de **rémunération**, de **santé** et de **carrière**.
# - Un métier est dit **mixte** quand les femmes et les hommes y sont chacun entre 40 et 60 %. En France, c’était le cas de 13 familles professionnelles sur 87 en 2017 (source : CIDJ).
# %% [markdown] key="s02.why" lang="en" of="7821d43b"
# ## Why look at who does what?
#
# Before comparing pay, let us look at where women and men work.
#
# - Four gaps belong together: the jobs people hold, their careers, their working conditions, their working time.
# - They may explain differences in **pay**, **health** and **career**.
# - A job is called **mixed** when women and men each make up 40 to 60% of it. In France, this was true of 13 occupational groups out of 87 in 2017 (source: CIDJ).
# %% [markdown] key="s02.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle)
#
# **But.** Que chaque binôme sache pourquoi la répartition des emplois passe avant les salaires, et ce que veut dire « mixte ».
#
# **À dire.** « Si je compare deux fiches de paie sans regarder les postes, je ne comprends rien. Le poste que l’on occupe pèse sur ce que l’on gagne, sur ce que l’on porte, sur ses horaires et sur le poste que l’on aura dans cinq ans. Aujourd’hui, nous regardons seulement cela : qui est où. Personne n’est mis en accusation, ni les directions, ni les équipes, ni les femmes, ni les hommes. »
#
# **À demander.** « Citez un métier que vous pensiez mixte et qui ne l’est pas. » Laissez venir trois exemples, sans commenter.
#
# **Repère utile.** En 2022, quatre femmes en emploi sur dix étaient employées, contre un homme sur huit ; près de trois hommes sur dix étaient ouvriers, contre moins d’une femme sur dix (Insee Références, édition 2023).
#
# **À surveiller.** « Mixte » ne veut pas dire « égal » : un métier à moitié féminin peut être inégal, un métier très féminin peut être bien traité. Ne laissez pas la discussion partir sur l’école ou sur la société : notez-la au tableau et revenez à ce que l’entreprise décide.
#
# **Objection : « La mixité, c’est un problème d’école, pas d’entreprise. »**
#
# - *Ce qui est juste* : l’orientation joue tôt, et l’entreprise ne la choisit pas.
# - *Réponse* : « L’entreprise reçoit des candidatures déjà orientées, c’est vrai. Elle décide ensuite de ce que demande l’annonce, des personnes reçues, de la formation interne, de l’équipement du poste et de ce qui donne envie d’y rester. Beaucoup de métiers s’apprennent sur place, sans diplôme particulier : regardez si ceux-là sont plus mixtes que les autres chez vous. »
# - *À relancer* : « Dans quels métiers formez-vous vous-mêmes les personnes que vous embauchez ? »
# %% [markdown] key="s02.why.guide" lang="en" of="93467239"
# ### Running step 1 (10 minutes, whole room)
#
# **Aim.** Every pair should know why the distribution of jobs comes before pay, and what “mixed” means.
#
# **Say.** “If I compare two payslips without looking at the jobs, I understand nothing. The job people hold weighs on what they earn, what they lift, the hours they work and the job they will have in five years. Today we look at that alone: who is where. No one stands accused: not management, not the teams, not women, not men.”
#
# **Ask.** “Name a job you thought was mixed and that turns out not to be.” Let three examples come, without comment.
#
# **A useful landmark.** In France in 2022, four in ten women in employment were clerical, sales or service workers, against one man in eight; nearly three men in ten were manual workers, against fewer than one woman in ten (Insee Références, 2023 edition).
#
# **Watch for.** “Mixed” does not mean “equal”: a job that is half women can be unequal, a job held mostly by women can be well treated. Do not let the discussion drift to schools or to society: note it on the board and come back to what the company decides.
#
# **Objection: “Occupational mix is a matter for schools, not for companies.”**
#
# - *What is right in it*: choices of study come early, and the company does not make them.
# - *Reply*: “The company does receive applications from people who have already been steered. It then decides what the advertisement asks for, who is interviewed, who is trained in house, how the job is equipped and what makes people want to stay. Many jobs are learnt on the spot, without any particular qualification: see whether those are more mixed than the others in your company.”
# - *Follow up*: “For which jobs do you train new people yourselves?”
# %% [markdown] key="s02.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Nous ne cherchons pas de responsables : nous cherchons où regarder. Cette séance regarde le premier écart ; le parcours prend ensuite les trois autres.
# %% [markdown] key="s02.why.keep" lang="en" of="08cbee62"
# ### What to remember
#
# We are not looking for someone to blame: we are looking for where to look. This session looks at the first gap; the route then takes up the other three.

# %% [markdown] key="s02.guess.step" lang="fr" minutes=15 mode="pair"
# ## Que pensez-vous trouver ?
#
# Donnez votre estimation avant de voir les chiffres de l’entreprise d’entraînement.
#
# - D’abord séparément : écrivez votre réponse sans voir celle de l’autre voix.
# - Puis ensemble : dites ce qui vous a fait choisir ce nombre.
# - Une estimation n’est ni bonne ni mauvaise : elle dit ce que l’on voit de sa place.
# %% [markdown] key="s02.guess.step" lang="en" of="e75b9f80"
# ## What do you expect to find?
#
# Give your guess before you see the figures of the practice company.
#
# - First apart: write your answer without seeing the other voice’s.
# - Then together: say what made you choose that number.
# - A guess is neither good nor bad: it tells what can be seen from where you stand.
# %% [markdown] key="s02.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (15 minutes : 5 séparément, 10 en binôme)
#
# **But.** Rendre visible ce que chacune et chacun croit savoir, avant que le chiffre ne ferme la discussion.
#
# **À dire.** « Cinq minutes sans vous concerter. Écrivez un nombre, même si vous hésitez : on apprend davantage d’une estimation éloignée que d’une case vide. Ensuite seulement, vous comparez. »
#
# **Réponses attendues.** Les fourchettes sont larges. On estime facilement trop bas quand on pense à la part de femmes dans l’entreprise entière, et non métier par métier. Le fait s’affiche à l’écran ; les deux estimations restent à côté.
#
# **Pour la discussion.** « Qu’avez-vous regardé dans votre tête : un atelier, un étage, la photo de fin d’année ? » L’étape porte sur la différence entre les deux voix, pas sur leur distance au fait.
#
# **À surveiller.** Que l’une des deux voix ne dicte pas la réponse de l’autre : si le binôme n’a qu’un clavier, faites écrire d’abord sur papier. Pas de classement entre les binômes.
#
# **Salle.** Dos à dos, ou sur les chaises à l’écart, pendant les cinq premières minutes.
# %% [markdown] key="s02.guess.guide" lang="en" of="e7d75c1a"
# ### Running step 2 (15 minutes: 5 apart, 10 in pairs)
#
# **Aim.** To bring out what each person believes they know, before the figure closes the discussion.
#
# **Say.** “Five minutes without conferring. Write a number even if you hesitate: we learn more from a distant guess than from an empty box. Only then do you compare.”
#
# **Expected answers.** They range widely. It is easy to guess too low when one thinks of the share of women in the whole company and not job by job. The fact appears on the screen; both guesses stay beside it.
#
# **For discussion.** “What did you picture: a workshop, a floor, the end-of-year photograph?” This step is about the difference between the two voices, not about their distance from the fact.
#
# **Watch for.** One voice dictating the other’s answer: if the pair has only one keyboard, have them write on paper first. No ranking between pairs.
#
# **Room.** Back to back, or on the chairs set apart, for the first five minutes.
# %% key="s02.guess" tags=["screen"]
screen.show("s02.guess.move", "s02.guess.mixed")

# %% [markdown] key="s02.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Deux estimations éloignées ne veulent pas dire que l’une des deux voix se trompe : chaque place donne à voir une partie de l’entreprise. Vos estimations restent à côté des faits dans la suite de la séance.
# %% [markdown] key="s02.guess.keep" lang="en" of="e59e4103"
# ### What to remember
#
# Two guesses far apart do not mean that one of the voices is mistaken: from each place, one sees a part of the company. Your guesses stay beside the facts for the rest of the session.

# %% [markdown] key="s02.jobs.step" lang="fr" minutes=25 mode="pair"
# ## Qui travaille où ?
#
# Voici les métiers de l’entreprise d’entraînement, avec les femmes et les hommes qui les exercent.
#
# - Triez par effectif, puis par part de femmes : qu’est-ce qui change à vos yeux ?
# - Ouvrez un métier : l’image est-elle la même d’un poste à l’autre ?
# - Comparez les personnes présentes, les embauches des trois dernières années et les départs.
# %% [markdown] key="s02.jobs.step" lang="en" of="2fe5234a"
# ## Who works where?
#
# Here are the jobs of the practice company, with the women and men who do them.
#
# - Sort by headcount, then by share of women: what looks different?
# - Open a job: is the picture the same from post to post?
# - Compare the people present, the hires of the last three years and the departures.
# %% [markdown] key="s02.jobs.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (25 minutes : 12 d’exploration, 8 en binôme, 5 en salle)
#
# **But.** Passer de « combien de femmes dans l’entreprise » à « qui est dans quel métier », puis de l’image d’aujourd’hui au mouvement.
#
# **À dire.** « Prenez douze minutes pour vous promener. Triez, ouvrez, passez des personnes présentes aux embauches et aux départs. Chaque binôme choisit ensuite une chose qui l’a surpris, et la dit en une phrase, avec le nombre de personnes. »
#
# **Réponses attendues.**
#
# - Trié par effectif : on repère les métiers qui réunissent le plus de femmes, ceux qui réunissent le plus d’hommes, et si ce sont les mêmes.
# - Trié par part de femmes : on compte les métiers mixtes, au milieu de la liste, et les personnes qui y travaillent.
# - À l’intérieur d’un métier : un poste peut être mixte et son voisin ne pas l’être. Le mot « métier » dépend du découpage que l’on choisit.
# - Présents, embauches, départs : si la part de femmes est la même dans les trois vues, rien ne change ; si elle est plus haute parmi les départs que parmi les embauches, elle baisse peu à peu, même quand on embauche des femmes.
#
# **À surveiller.** Les petits effectifs : deux femmes sur trois, cela fait 67 %, et cela tient à une personne. C’est pourquoi les embauches sont réunies sur trois ans. Demandez toujours : « part de quoi, sur combien de personnes ? » Ne comparez jamais le nombre de femmes embauchées au nombre de femmes présentes : comparez des parts.
#
# **Les deux noms, à la fin seulement.** Les personnes présentes sont un *stock* : une photo. Les embauches et les départs sont des *flux* : un mouvement. Quand quelqu’un cite une part de femmes, demandez laquelle des deux.
#
# **Pour finir en salle.** Deux binômes disent leur surprise. Au tableau, rangez-la dans « ce que nous voyons » ou dans « ce que nous supposons ».
#
# **Objection : « Ce sont les femmes qui ne candidatent pas. »**
#
# - *Ce qui est juste* : dans certains métiers, les candidatures de femmes sont rares. Il faut le compter.
# - *Réponse* : « C’est possible, et cela se vérifie à quatre endroits : qui lit l’annonce, qui candidate, qui est reçu, qui est encore là au bout d’un an. Si les femmes sont rares dès le début, regardez ce que dit l’annonce, où elle paraît, ce que l’on sait du poste : horaires, vestiaires, outils, équipe. Si elles disparaissent plus loin, la question est dans l’entreprise. »
# - *À relancer* : « Savez-vous combien de femmes ont été reçues en entretien pour ce métier l’an dernier ? Qui pourrait le savoir ? »
#
# **Objection : « Ces postes sont trop physiques pour des femmes. »**
#
# - *Ce qui est juste* : certains postes usent, et il faut en parler.
# - *Réponse* : « Un poste qui use les unes use aussi les autres. Et les métiers très féminins ont leurs efforts, moins visibles : dans la découpe de viande, 42 % des femmes et 27 % des hommes refaisaient le même geste dans un cycle de moins d’une minute (enquête de 2003, citée par Chappert et ses collègues, 2014). La question utile est : que faudrait-il changer au poste ? »
# - *À relancer* : « Quel est le geste ou la charge qui arrête, précisément ? Depuis quand l’a-t-on mesuré ? »
# %% [markdown] key="s02.jobs.guide" lang="en" of="8a08d47a"
# ### Running step 3 (25 minutes: 12 to explore, 8 in pairs, 5 in the room)
#
# **Aim.** To move from “how many women in the company” to “who is in which job”, and then from today’s picture to movement.
#
# **Say.** “Take twelve minutes to wander about. Sort, open, switch from people present to hires and departures. Each pair then picks one thing that surprised them and says it in one sentence, with the number of people.”
#
# **Expected answers.**
#
# - Sorted by headcount: one spots the jobs that hold the most women, those that hold the most men, and whether they are the same.
# - Sorted by share of women: one counts the mixed jobs, in the middle of the list, and the people who work in them.
# - Inside a job: one post may be mixed and the next one not. What counts as a “job” depends on the cut one chooses.
# - Present, hired, left: if the share of women is the same in the three views, nothing changes; if it is higher among departures than among hires, it falls little by little, even while women are being hired.
#
# **Watch for.** Small numbers: two women out of three is 67%, and it hangs on one person. This is why three years of hires are pooled. Always ask: “a share of what, out of how many people?” Never compare the number of women hired with the number of women present: compare shares.
#
# **The two names, only at the end.** The people present are a *stock*: a snapshot. Hires and departures are *flows*: a movement. Whenever someone quotes a share of women, ask which of the two it is.
#
# **To close, in the room.** Two pairs tell their surprise. On the board, file it under “what we see” or “what we suppose”.
#
# **Objection: “It is the women who do not apply.”**
#
# - *What is right in it*: for some jobs, applications from women are rare. That has to be counted.
# - *Reply*: “It may be so, and it can be checked in four places: who reads the advertisement, who applies, who is interviewed, who is still there after a year. If women are rare from the start, look at what the advertisement says, where it appears, what is known of the job: hours, changing rooms, tools, team. If they disappear further along, the question lies within the company.”
# - *Follow up*: “Do you know how many women were interviewed for this job last year? Who might know?”
#
# **Objection: “These jobs are too physical for women.”**
#
# - *What is right in it*: some jobs wear people out, and that must be talked about.
# - *Reply*: “A job that wears women out wears men out too. And jobs held mostly by women have efforts of their own, less visible: in meat cutting, 42% of women and 27% of men repeated the same movement in a cycle of less than a minute (2003 survey, quoted by Chappert and colleagues, 2014). The useful question is: what would have to change in the job?”
# - *Follow up*: “Which movement or load is the obstacle, exactly? When was it last measured?”
# %% key="s02.jobs" tags=["screen"]
screen.show("s02.jobs")

# %% [markdown] key="s02.jobs.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un même métier peut réunir des postes très différents : les uns mixtes, les autres non.
# - Les personnes présentes racontent les embauches d’hier ; les embauches et les départs d’aujourd’hui disent où l’on va.
# - Un poste mixte ne dit pas encore si les femmes et les hommes y font le même travail : cela se voit sur place.
# %% [markdown] key="s02.jobs.keep" lang="en" of="0d60e61f"
# ### What to remember
#
# - One job may bring together very different posts: some mixed, others not.
# - The people present tell of yesterday’s hiring; today’s hires and departures tell where things are heading.
# - A mixed job does not yet say whether women and men do the same work in it: that has to be seen on the spot.

# %% [markdown] key="s02.moving.step" lang="fr" minutes=25 pause=10 mode="pair"
# ## Combien de personnes devraient changer de métier ?
#
# Déplacez des femmes d’un métier à l’autre jusqu’à ce qu’elles soient réparties comme les hommes.
#
# - Le nombre affiché est la part des femmes qu’il reste à déplacer. À 0 %, les deux répartitions sont identiques ; à 100 %, aucun métier n’est partagé.
# - « Réparties comme les hommes » ne veut pas dire « moitié-moitié » : chaque métier aurait la même part de femmes que l’entreprise.
# - Personne ne propose de le faire pour de vrai : c’est une façon de mesurer une distance.
# %% [markdown] key="s02.moving.step" lang="en" of="31bbeb32"
# ## How many people would have to change jobs?
#
# Move women from one job to another until they are spread across jobs as the men are.
#
# - The number shown is the share of women still to be moved. At 0% the two distributions are alike; at 100% no job is shared.
# - “Spread as the men are” does not mean “half and half”: every job would have the same share of women as the company.
# - No one is proposing to do this for real: it is a way of measuring a distance.
# %% [markdown] key="s02.moving.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (25 minutes : 15 de travail, puis 10 de pause)
#
# **But.** Comprendre l’indice avec les mains avant d’en apprendre le nom, et savoir ce qu’il ne dit pas.
#
# **À dire.** « Un jeu, pas un plan : combien de personnes faudrait-il déplacer pour que la répartition soit la même ? Cherchez le plus court chemin. » Puis, quand les nombres sont là : « Gardez cette phrase : il dit combien ; il ne dit ni pourquoi, ni qui devrait bouger. »
#
# **Réponses attendues.**
#
# - Le plus court chemin part toujours d’un métier où les femmes sont plus présentes qu’ailleurs, vers un métier où elles le sont moins. Entre deux métiers très féminins, rien ne bouge : l’indice ne diminue pas.
# - L’arrivée n’est pas « moitié-moitié » partout : chaque métier a la part de femmes de l’entreprise.
# - On pourrait aussi déplacer les hommes : la part à déplacer serait la même, le nombre de personnes serait différent si les hommes sont plus ou moins nombreux.
#
# **À surveiller.** L’indice dépend du découpage : plus on découpe fin, plus il monte, et les métiers de quelques personnes le gonflent. On ne compare donc deux entreprises, ou deux années, qu’avec le même découpage. Un indice élevé n’accuse personne ; un indice bas ne suffit pas à rassurer.
#
# **Une image pour la salle.** Deux entreprises au même indice : dans l’une, les femmes sont au bureau d’études et les hommes à la manutention ; dans l’autre, les femmes sont à l’emballage et les hommes à la maintenance. « Même nombre. Est-ce la même situation ? »
#
# **Sans ordinateur.** Dix jetons d’une couleur, dix de l’autre, quatre boîtes : on déplace les jetons, on compte les gestes.
#
# **Objection : « On ne va quand même pas forcer les gens à changer de métier. »**
#
# - *Ce qui est juste* : personne ne le propose, et ce serait une mauvaise idée.
# - *Réponse* : « Le nombre mesure une distance, comme on mesure celle de deux villes sans obliger personne à faire la route. Dans la réalité, une répartition change par les embauches, les formations, les mobilités choisies et les départs. La question est plutôt : quels passages existent, et qui les emprunte ? »
# - *À relancer* : « Chez vous, quels sont les deux métiers entre lesquels un passage serait possible, et souhaité ? »
# %% [markdown] key="s02.moving.guide" lang="en" of="a903ab58"
# ### Running step 4 (25 minutes: 15 of work, then a 10-minute break)
#
# **Aim.** To understand the index with one’s hands before learning its name, and to know what it does not say.
#
# **Say.** “A game, not a plan: how many people would have to move for the distribution to be the same? Look for the shortest way.” Then, once the numbers are there: “Keep this sentence: it says how many; it says neither why nor who should move.”
#
# **Expected answers.**
#
# - The shortest way always leads from a job where women are more present than elsewhere to one where they are less so. Between two jobs held mostly by women, nothing changes: the index does not fall.
# - The end point is not “half and half” everywhere: every job has the company’s share of women.
# - The men could be moved instead: the share to be moved would be the same, the number of people would differ if there are more men, or fewer.
#
# **Watch for.** The index depends on how jobs are cut: the finer the cut, the higher it goes, and jobs of a few people inflate it. So two companies, or two years, are compared only with the same cut. A high index accuses no one; a low one is not reassurance enough.
#
# **A picture for the room.** Two companies with the same index: in one, the women are in the design office and the men in handling; in the other, the women are in packing and the men in maintenance. “Same number. Is it the same situation?”
#
# **Without a computer.** Ten counters of one colour, ten of the other, four boxes: move the counters and count the moves.
#
# **Objection: “Surely we are not going to force people to change jobs.”**
#
# - *What is right in it*: no one is proposing it, and it would be a bad idea.
# - *Reply*: “The number measures a distance, as one measures the distance between two towns without making anyone travel. In real life, a distribution changes through hiring, training, moves people choose and departures. The question is rather: which moves are open, and who makes them?”
# - *Follow up*: “In your company, between which two jobs would a move be possible, and wanted?”
# %% key="s02.moving" tags=["screen"]
screen.show("s02.moving")

# %% [markdown] key="s02.moving.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Ce nombre s’appelle l’**indice de dissimilarité**. Il dit **combien** ; il ne dit ni **pourquoi**, ni **qui** devrait bouger.
# - Deux entreprises au même indice peuvent vivre des situations opposées.
# %% [markdown] key="s02.moving.keep" lang="en" of="66f1a520"
# ### What to remember
#
# - This number is called the **dissimilarity index**. It says **how many**; it says neither **why** nor **who** should move.
# - Two companies with the same index may be in opposite situations.
# %% [markdown] key="s02.moving.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s02.moving.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.
# %% [markdown] key="s02.moving.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : comment l’indice se calcule
# %% [markdown] key="s02.moving.analysts" lang="en" of="e0c6d3f1"
# ### Going further: how the index is worked out
# %% [markdown] key="s02.moving.deeper" lang="fr" tags=["analyst"]
# Pour chaque métier, on prend la part des femmes qui l’exercent (parmi toutes les femmes) et la part des hommes qui l’exercent (parmi tous les hommes). On additionne les écarts entre ces deux parts, sans tenir compte du sens, et on prend la moitié :
#
# D = ½ ∑ | f / F − m / M |
#
# où f et m sont les nombres de femmes et d’hommes d’un métier, F et M leurs totaux ; ∑ additionne tous les métiers. La moitié, parce que chaque personne déplacée est comptée deux fois : là d’où elle part, là où elle arrive.
#
# Deux limites. L’indice dépend du découpage : il monte, ou reste égal, quand on découpe plus fin. Les petits effectifs le gonflent : même si le hasard seul répartissait les personnes, il ne serait pas nul. Comparez les deux nombres ci-dessous : mêmes personnes, deux découpages. S’ils sont égaux, c’est que dans chaque métier tous les postes penchent du même côté.
# %% [markdown] key="s02.moving.deeper" lang="en" of="3c5582d1"
# For each job, take the share of women who do it (among all women) and the share of men who do it (among all men). Add up the differences between these two shares, ignoring their sign, and take half:
#
# D = ½ ∑ | f / F − m / M |
#
# where f and m are the numbers of women and men in a job, F and M their totals, and ∑ adds up all the jobs. Half, because each person moved is counted twice: in the job they leave and in the job they join.
#
# Two limits. The index depends on the cut: it rises, or stays equal, when jobs are cut more finely. Small numbers inflate it: even if chance alone spread people across jobs, it would not be zero. Compare the two numbers below: the same people, cut in two ways. If they are equal, then within each job all posts lean the same way.
# %% key="s02.moving.analyst" tags=["analyst"]
from workshop_kit.axes.mix import job_dissimilarity

(
    job_dissimilarity(screen.workforce, by="job_family").value,
    job_dissimilarity(screen.workforce, by="job").value,
)

# %% [markdown] key="s02.lens.step" lang="fr" minutes=20 mode="pair"
# ## Qui est comparé, qui disparaît ?
#
# L’Index de l’égalité professionnelle ne compare les salaires que dans les groupes d’au moins trois femmes et trois hommes.
#
# - Un groupe réunit les personnes d’une même catégorie et d’une même tranche d’âge.
# - Changez le seuil, puis les groupes : qui sort de la comparaison ?
# - Si les groupes gardés réunissent moins de 40 % des personnes comptées, l’indicateur est dit « non calculable ».
# %% [markdown] key="s02.lens.step" lang="en" of="73620e06"
# ## Who is compared, who disappears?
#
# France’s Gender Equality Index compares pay only within groups of at least three women and three men.
#
# - A group brings together people of the same category and the same age bracket.
# - Change the threshold, then the groups: who drops out of the comparison?
# - If the groups kept hold less than 40% of the people counted, the law says that the indicator “cannot be calculated”.
# %% [markdown] key="s02.lens.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Savoir lire un résultat de l’Index : de qui parle-t-il, et de qui ne parle-t-il pas ?
#
# **À dire.** « Une comparaison est honnête quand elle compare des situations proches. Mais plus on se rapproche, plus on perd de monde. Cherchez qui sort en premier. »
#
# **Réponses attendues.**
#
# - Les premières personnes à sortir sont celles des groupes les moins mixtes : les femmes là où il n’y a presque pas d’hommes, les hommes là où il n’y a presque pas de femmes.
# - Monter le seuil ou découper plus fin fait sortir plus de monde ; regrouper en fait revenir, mais compare des emplois plus différents.
# - Sous 40 % de l’effectif compté, il n’y a plus de résultat à publier pour cet indicateur.
#
# **La règle, pour mémoire (indicateur d’écart de rémunération, vérifiée en novembre 2026).** Quatre tranches d’âge : moins de 30 ans, 30 à 39, 40 à 49, 50 et plus. Quatre catégories (ouvriers ; employés ; techniciens et agents de maîtrise ; ingénieurs et cadres), ou bien, après consultation du CSE, des niveaux ou coefficients. Groupes gardés : au moins trois femmes et trois hommes. Calculable si les groupes gardés réunissent au moins 40 % de l’effectif compté. Si la méthode par niveaux rend l’indicateur non calculable, on revient aux quatre catégories.
#
# **À surveiller.** Le seuil n’est pas une ruse : avec une ou deux personnes, une moyenne dévoile un salaire et ne mesure presque rien. Deux choses sont vraies ensemble : la règle protège, et elle laisse dans l’ombre les métiers les moins mixtes. Si quelqu’un demande que faire : regarder les autres indicateurs, comparer la valeur des emplois, et décrire les situations sans nommer personne.
#
# **Objection : « À poste égal, salaire égal : nous n’avons pas de problème. »**
#
# - *Ce qui est juste* : la loi le demande, et c’est une bonne nouvelle quand c’est vérifié.
# - *Réponse* : « Sur combien de personnes l’avez-vous vérifié ? En France, dans le secteur privé, en 2022, l’écart était de 4,0 % pour le même emploi chez le même employeur, de 14,9 % à temps de travail égal, et de 23,5 % en revenu salarial sur l’année (Insee Focus, mars 2024). Environ les trois quarts de l’écart à temps égal tiennent donc à la répartition entre les emplois et les employeurs. “À poste égal” est une bonne question ; qui accède à quel poste en est une autre. »
# - *À relancer* : « Dans combien de vos métiers trouve-t-on au moins trois femmes et trois hommes ? »
# %% [markdown] key="s02.lens.guide" lang="en" of="2ebaac92"
# ### Running step 5 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** To know how to read a result of the Index: who is it about, and who is it not about?
#
# **Say.** “A comparison is fair when it compares similar situations. But the closer we get, the more people we lose. Find out who drops out first.”
#
# **Expected answers.**
#
# - The first to drop out are the people in the least mixed groups: women where there are hardly any men, men where there are hardly any women.
# - A higher threshold or a finer cut drops more people; wider groups bring them back, but compare jobs that differ more.
# - Below 40% of the people counted, there is no result left to publish for this indicator.
#
# **The rule, for the record (pay gap indicator, checked in November 2026).** Four age brackets: under 30, 30 to 39, 40 to 49, 50 and over. Four categories (manual workers; clerical, sales and service workers; technicians and supervisors; engineers and managers) or else, once the works council (CSE) has been consulted, levels or coefficients. Groups kept: at least three women and three men. It can be calculated if the groups kept hold at least 40% of the people counted. If the method by levels makes the indicator impossible to calculate, the four categories are used instead.
#
# **Watch for.** The threshold is not a trick: with one or two people, an average gives away someone’s pay and measures next to nothing. Two things are true at once: the rule protects, and it leaves the least mixed jobs in the dark. If someone asks what can be done: look at the other indicators, compare the value of the jobs, and describe situations without naming anyone.
#
# **Objection: “Equal pay for the same job: we do not have a problem.”**
#
# - *What is right in it*: the law asks for it, and it is good news when it has been checked.
# - *Reply*: “For how many people have you checked it? In the French private sector in 2022, the gap was 4.0% in the same job with the same employer, 14.9% for equal working time, and 23.5% in earnings over the year (Insee Focus, March 2024). So about three quarters of the gap for equal time is a matter of how people are spread across jobs and employers. Equal pay for the same job is a good question; who gets which job is another.”
# - *Follow up*: “In how many of your jobs are there at least three women and three men?”
# %% key="s02.lens" tags=["screen"]
screen.show("s02.lens")

# %% [markdown] key="s02.lens.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Plus les femmes et les hommes sont séparés, moins il reste de monde à comparer. Quarante femmes au conditionnement, quarante hommes à la conduite, dans deux catégories différentes : aucun groupe commun, aucun écart calculé.
# - « Non calculable » ne veut pas dire « pas d’écart ».
# %% [markdown] key="s02.lens.keep" lang="en" of="cb13d226"
# ### What to remember
#
# - The more women and men are separated, the fewer people are left to compare. Forty women in packing, forty men driving, in two different categories: no group in common, no gap calculated.
# - “Cannot be calculated” does not mean “no gap”.

# %% [markdown] key="s02.mixture.step" lang="fr" minutes=15 mode="room"
# ## Une moyenne peut-elle tromper ?
#
# Dans cet exemple inventé, les femmes gagnent plus que les hommes dans chaque catégorie, et moins qu’eux au total.
#
# - Déplacez le curseur : le nombre de femmes cadres change, les salaires de chaque catégorie ne bougent pas.
# - Où faut-il le placer pour que l’écart d’ensemble change de sens ?
# - Dites à voix haute ce que laisse de côté « à catégorie égale », puis ce que laisse de côté « en moyenne ».
# %% [markdown] key="s02.mixture.step" lang="en" of="b745958e"
# ## Can an average mislead?
#
# In this made-up example, women earn more than men in each category, and less overall.
#
# - Move the slider: the number of women managers changes, pay in each category does not.
# - Where must it stand for the overall gap to change direction?
# - Say aloud what “in the same category” leaves out, and then what “on average” leaves out.
# %% [markdown] key="s02.mixture.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (15 minutes, toute la salle)
#
# **But.** Que chacune et chacun puisse dire pourquoi deux personnes de bonne foi citent deux chiffres contraires, et ce que « expliqué » ne dit pas.
#
# **À dire.** « Votez à main levée : si les femmes gagnent plus dans chaque catégorie, gagnent-elles plus au total ? » Laissez voter, puis montrez. « Personne n’a triché. Qu’est-ce qui a changé entre les deux calculs ? »
#
# **Déroulé.** 2 minutes de vote, 6 minutes de curseur (demandez à une personne de la salle de le tenir), 7 minutes de discussion.
#
# **Réponses attendues.**
#
# - Ce qui fait l’écart d’ensemble, ce sont les effectifs : les femmes sont nombreuses dans la catégorie la moins payée, et peu nombreuses dans l’autre.
# - Quand les femmes sont cadres presque aussi souvent que les hommes, l’écart d’ensemble diminue, disparaît, puis change de sens.
# - « À catégorie égale » laisse de côté l’accès à la catégorie. « En moyenne » laisse de côté les différences entre les emplois.
#
# **Le nom, à la fin seulement.** C’est le paradoxe de Simpson : un constat vrai dans chaque groupe et contraire au total, parce que les groupes n’ont pas le même poids.
#
# **À surveiller.** Deux conclusions hâtives : « l’écart n’existe donc pas » et « l’écart de chaque catégorie ne compte donc pas ». Rappelez que les deux chiffres sont utiles, chacun à sa question. Et tenez bon sur les mots : *expliqué* veut dire « accompagné d’une différence que nous savons compter », pas « acceptable ». Si l’accès aux postes de cadre est inégal, l’écart est expliqué par une inégalité.
#
# **Une question pour chaque voix.** À la direction : « Quel chiffre citez-vous d’habitude ? » À la représentation du personnel : « Et vous ? » Puis, aux deux : « Pouvez-vous convenir de citer toujours les deux ? »
# %% [markdown] key="s02.mixture.guide" lang="en" of="1c3cd453"
# ### Running step 6 (15 minutes, whole room)
#
# **Aim.** Everyone should be able to say why two people in good faith quote two opposite figures, and what “explained” does not say.
#
# **Say.** “A show of hands: if women earn more in each category, do they earn more overall?” Let them vote, then show. “No one has cheated. What changed between the two calculations?”
#
# **How it runs.** 2 minutes for the vote, 6 minutes with the slider (ask someone in the room to hold it), 7 minutes of discussion.
#
# **Expected answers.**
#
# - What makes the overall gap is the numbers of people: women are many in the lower-paid category and few in the other.
# - When women are managers almost as often as men are, the overall gap shrinks, vanishes, then changes direction.
# - “In the same category” leaves out access to the category. “On average” leaves out the differences between jobs.
#
# **The name, only at the end.** It is Simpson’s paradox: a statement true in each group and reversed overall, because the groups do not carry the same weight.
#
# **Watch for.** Two hasty conclusions: “so there is no gap” and “so the gap in each category does not matter”. Recall that both figures are useful, each for its own question. And hold firm on words: *explained* means “goes with a difference that we know how to count”, not “acceptable”. If access to managers’ posts is unequal, the gap is explained by an inequality.
#
# **A question for each voice.** To management: “Which figure do you usually quote?” To the staff representative: “And you?” Then to both: “Could you agree always to quote the two?”
# %% key="s02.mixture" tags=["screen"]
screen.show("s02.mixture")

# %% [markdown] key="s02.mixture.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Les deux chiffres sont justes : ils ne répondent pas à la même question.
# - « À catégorie égale » ne voit pas qui accède à la catégorie ; « en moyenne » ne voit pas les catégories.
# - Un écart **expliqué** par la répartition des emplois n’est pas pour autant **justifié**.
# %% [markdown] key="s02.mixture.keep" lang="en" of="a2fc6355"
# ### What to remember
#
# - Both figures are right: they answer different questions.
# - “In the same category” does not see who gets into the category; “on average” does not see the categories.
# - A gap **explained** by the distribution of jobs is not thereby **justified**.

# %% [markdown] key="s02.understand.step" lang="fr" minutes=10 mode="pair"
# ## Que disent ces chiffres, et que ne disent-ils pas ?
#
# Avant de conclure, relisez ensemble ce que chaque voix a estimé et écrit depuis le début.
#
# - Ils disent **qui est où**, **combien**, et dans quel sens cela bouge.
# - Ils ne disent ni **pourquoi**, ni si c’est **juste**, ni ce que chacune et chacun fait vraiment à son poste.
# - Là où vos deux voix s’écartent, cherchez ce que chacune voit de sa place. Dites ensuite à voix haute une phrase que vous pourriez signer toutes les deux.
# %% [markdown] key="s02.understand.step" lang="en" of="1bff2ca0"
# ## What do these figures say, and what do they not say?
#
# Before you conclude, read again together what each voice has guessed and written since the start.
#
# - They say **who is where**, **how many**, and which way things are moving.
# - They say neither **why**, nor whether it is **fair**, nor what people really do in their jobs.
# - Where your two voices differ, look for what each one sees from where it stands. Then say aloud one sentence that you could both sign.
# %% [markdown] key="s02.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (10 minutes : 3 pour relire, 5 en binôme, 2 en salle)
#
# **But.** Que chaque binôme sépare ce que les chiffres établissent de ce qu’il suppose, et se serve de la différence entre ses deux voix.
#
# **À dire.** « Personne n’a gagné. Regardez où vos deux réponses s’éloignent le plus, et demandez-vous ce que l’autre voit tous les jours et que vous ne voyez pas. »
#
# **À demander.** « Quelle phrase, sur cette entreprise, pourriez-vous signer tous les deux ? Laquelle ne signeriez-vous pas encore, et que faudrait-il aller voir pour la signer ? »
#
# **Réponses attendues.**
#
# - Une phrase à signer nomme des métiers, un nombre de personnes et une date : « Au 31 décembre, la maintenance compte une femme sur quinze personnes ; en trois ans, on y a embauché quatre hommes. »
# - Une phrase à vérifier contient un *parce que*. Elle va dans la colonne « Ce que nous supposons ».
# - Les deux voix ne regardent pas du même endroit : l’une pense aux postes à pourvoir, l’autre aux équipes du soir, ou l’inverse. C’est ce que l’étape doit faire dire.
#
# **À surveiller.** Le fait n’est pas un arbitre : la voix la plus proche du chiffre n’a pas mieux compris l’entreprise. Si le binôme a répondu d’une seule voix, demandez à chaque personne ce qu’elle aurait écrit seule. Les mots de la séance sont sous l’écran, fermés : ils s’ouvrent d’un clic.
#
# **Objection : « Nous sommes d’accord sur tout, il n’y a rien à comparer. »**
#
# - *Ce qui est juste* : deux personnes qui travaillent ensemble depuis longtemps finissent par voir la même chose, et c’est précieux pour décider.
# - *Réponse* : « Alors cherchez qui n’est pas dans la pièce. Une personne embauchée depuis six mois, quelqu’un de l’équipe de nuit, quelqu’un qui est parti : que dirait-elle de ce graphique ? »
# - *À relancer* : « À qui pourriez-vous le montrer d’ici la prochaine séance ? »
#
# **Objection : « Les chiffres parlent d’eux-mêmes. »**
#
# - *Ce qui est juste* : un tableau clair épargne bien des discussions sur les faits.
# - *Réponse* : « Ils disent combien. Pour dire pourquoi, il faut une hypothèse, et quelqu’un qui va voir. Le même nombre peut venir d’annonces que personne ne lit, d’un vestiaire qui manque ou d’un poste que l’on quitte vite. »
# - *À relancer* : « De ces trois histoires, laquelle pourriez-vous écarter dès aujourd’hui, et d’après quoi ? »
# %% [markdown] key="s02.understand.guide" lang="en" of="0c7606d7"
# ### Running step 7 (10 minutes: 3 to read again, 5 in pairs, 2 in the room)
#
# **Aim.** Each pair should separate what the figures establish from what it supposes, and make use of the difference between its two voices.
#
# **Say.** “No one has won. Look at where your two answers are furthest apart, and ask yourselves what the other person sees every day that you do not.”
#
# **Ask.** “Which sentence about this company could you both sign? Which one would you not sign yet, and what would you need to go and see before you did?”
#
# **Expected answers.**
#
# - A sentence to sign names jobs, a number of people and a date: “On 31 December, maintenance has one woman out of fifteen people; in three years, four men were hired there.”
# - A sentence to check holds a *because*. It goes in the column “What we suppose”.
# - The two voices do not look from the same place: one thinks of the posts to be filled, the other of the evening teams, or the reverse. That is what this step should bring out.
#
# **Watch for.** The fact is not a referee: the voice closest to the figure has not understood the company better. If the pair answered with one voice, ask each person what they would have written alone. The words of the session are below the panel, closed: one click opens them.
#
# **Objection: “We agree on everything, there is nothing to compare.”**
#
# - *What is right in it*: two people who have worked together for a long time come to see the same things, which is precious when there are decisions to make.
# - *Reply*: “Then look for who is not in the room. Someone hired six months ago, someone from the night team, someone who has left: what would they say of this chart?”
# - *Follow up*: “To whom could you show it before the next session?”
#
# **Objection: “The figures speak for themselves.”**
#
# - *What is right in it*: a clear table saves many arguments about facts.
# - *Reply*: “They say how many. To say why, it takes a hypothesis, and someone who goes and looks. The same number may come from advertisements that no one reads, from a missing changing room, or from a job that people soon leave.”
# - *Follow up*: “Of these three stories, which could you set aside today, and on what grounds?”
# %% key="s02.voices" tags=["screen"]
screen.show("s02.voices")

# %% key="s02.words" tags=["screen"]
screen.show("s02.words")

# %% [markdown] key="s02.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Ce que nous voyons se signe à deux ; ce que nous supposons se vérifie.
# - Une part de femmes se cite avec ses deux compléments : **part de quoi**, et **sur combien de personnes**.
# - Deux voix qui diffèrent en savent plus long, à elles deux, que chacune seule.
# %% [markdown] key="s02.understand.keep" lang="en" of="97435f90"
# ### What to remember
#
# - What we see can be signed by both; what we suppose has to be checked.
# - A share of women is quoted with its two complements: **a share of what**, and **out of how many people**.
# - Two voices that differ know more, between them, than either does alone.

# %% [markdown] key="s02.check.step" lang="fr" minutes=15 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes : répondez d’abord chacune et chacun de votre côté, puis comparez vos choix.
#
# - Un coup de pouce vous attend si vous hésitez ; la réponse pas à pas vient après votre choix.
# - Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s02.check.step" lang="en" of="82a6d7fa"
# ## What have you learnt?
#
# Five short questions: answer first on your own, then compare your choices.
#
# - A hint is there if you hesitate; the step-by-step answer comes after your choice.
# - No marks, and nothing leaves this computer.
# %% [markdown] key="s02.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (15 minutes : 8 séparément, 7 en binôme)
#
# **But.** Que chaque personne vérifie pour elle-même ce qu’elle sait redire, sans être notée.
#
# **À dire.** « Ce n’est pas un examen. Chaque réponse possible a été choisie parce qu’elle est tentante. Si vous hésitez entre deux, notez les deux : c’est cela que vous vous raconterez ensuite. »
#
# **Réponses attendues.** Elles sont dans les questions elles-mêmes, avec le calcul. Ce que chacune vérifie : 1, ce que l’indice dit et ne dit pas ; 2, le calcul sur deux métiers ; 3, qui reste dans la comparaison ; 4, la moyenne qui contredit chaque catégorie ; 5, les personnes présentes et les mouvements.
#
# **À surveiller.** Les questions 4 et 5 demandent plus de temps : dites qu’on peut lire la réponse pas à pas sans avoir fait le calcul. Si une personne n’est pas à l’aise avec les nombres, proposez de raisonner sur dix personnes.
#
# **Salle.** Un seul ordinateur par binôme : répondez d’abord sur papier, un choix par question, puis ensemble à l’écran.
# %% [markdown] key="s02.check.guide" lang="en" of="56c24b7b"
# ### Running step 8 (15 minutes: 8 apart, 7 in pairs)
#
# **Aim.** Each person checks for themselves what they can say again in their own words, without being marked.
#
# **Say.** “This is not an exam. Every possible answer is there because it is tempting. If you hesitate between two, write both down: that is what you will tell each other next.”
#
# **Expected answers.** They are in the questions themselves, with the sums. What each one checks: 1, what the index says and does not say; 2, working it out on two jobs; 3, who remains in the comparison; 4, the average that contradicts every category; 5, people present and movements.
#
# **Watch for.** Questions 4 and 5 need more time: say that the step-by-step answer can be read without having done the sum. If someone is not at ease with numbers, suggest reasoning on ten people.
#
# **Room.** One computer for each pair: answer first on paper, one choice for each question, then together on the screen.
# %% key="s02.check" tags=["screen"]
screen.show("s02.q1", "s02.q2", "s02.q3", "s02.q4", "s02.q5")

# %% [markdown] key="s02.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Gardez la question qui vous a fait hésiter : c’est un bon point de départ pour votre groupe de travail.
# %% [markdown] key="s02.check.keep" lang="en" of="39ec0ddd"
# ### What to remember
#
# Keep the question that made you hesitate: it is a good place for your working group to start.

# %% [markdown] key="s02.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Écrivez ce que cette séance vous apprend ou vous fait chercher dans votre entreprise : votre groupe de travail partira de là.
#
# - Écrivez ensemble, sauf les hypothèses : chaque voix écrit d’abord les siennes.
# - Une hypothèse commence par « peut-être que », et dit ce qu’il faudrait aller voir.
# - Parlez de postes et de situations, jamais d’une personne.
# %% [markdown] key="s02.home.step" lang="en" of="40bef7c9"
# ## What about your company?
#
# Write down what this session teaches you, or makes you look for, in your company: your working group will start from there.
#
# - Write together, except for the hypotheses: each voice first writes its own.
# - A hypothesis begins with “perhaps”, and says what you would need to go and see.
# - Speak of jobs and situations, never of a person.
# %% [markdown] key="s02.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (15 minutes : 10 pour écrire, 5 pour la suite)
#
# **But.** Que chaque binôme reparte avec deux hypothèses écrites, et un accord sur ce qu’il ira voir, avec qui et quand.
#
# **À dire.** « Vous avez vu une entreprise qui n’existe pas. Laissez-la de côté. Relisez la question que vous aviez en arrivant : cette séance y répond-elle ? Puis écrivez : vos deux métiers les moins mixtes d’abord, vos hypothèses ensuite. Le reste peut s’écrire avec votre groupe de travail. »
#
# **Réponses attendues.** Des métiers précis, et un « depuis quand ». Des hypothèses que l’on peut vérifier : « Peut-être que les annonces pour la conduite de ligne ne paraissent que dans un réseau ; nous demanderons où ont été publiées les trois dernières. » Si une hypothèse parle d’une personne ou d’un caractère (« elles n’aiment pas la mécanique »), demandez : « Qu’est-ce qui, dans le travail ou dans l’entreprise, pourrait produire cela ? »
#
# **Familles d’hypothèses à proposer, si la page reste blanche.** Le recrutement (annonce, réseau, entretien). L’entrée dans le poste (formation, accueil, outils, vestiaires). Les horaires. Le classement des emplois (comment ce poste est-il coté ?). Les passages d’un métier à l’autre (de ce poste, où peut-on aller ?). L’histoire (un atelier repris, une machine arrivée, un métier devenu féminin ou masculin).
#
# **À surveiller.** Quand un poste est mixte, demandez si les tâches y sont les mêmes. En 2003, parmi les agentes et agents d’entretien, 17 % des hommes et 2 % des femmes conduisaient une machine (enquête citée par Chappert et ses collègues, 2014) : même métier, travail différent. Les deux voix peuvent garder des hypothèses différentes : c’est un résultat, pas un échec.
#
# **Pour la suite.** Lisez à voix haute les deux tâches et faites inscrire une date. Dites ce qui servira à la séance 03 : les embauches, les départs et les passages d’un métier à l’autre. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité. Terminez par un tour de salle : un mot par binôme, « ce que nous irons voir ».
# %% [markdown] key="s02.home.guide" lang="en" of="7599843a"
# ### Running step 9 (15 minutes: 10 to write, 5 for what comes next)
#
# **Aim.** Each pair should leave with two written hypotheses, and agreement on what it will go and see, with whom and when.
#
# **Say.** “You have seen a company that does not exist. Put it aside. Read again the question you came with: does this session answer it? Then write: your two least mixed jobs first, your hypotheses next. The rest can be written with your working group.”
#
# **Expected answers.** Precise jobs, and a “since when”. Hypotheses that can be checked: “Perhaps our advertisements for line operators appear in one network only; we will ask where the last three were published.” If a hypothesis is about a person or a temperament (“they do not like mechanics”), ask: “What is it, in the work or in the company, that could bring this about?”
#
# **Families of hypotheses to offer if the page stays blank.** Recruitment (advertisement, network, interview). Starting in the job (training, welcome, tools, changing rooms). Hours. The grading of jobs (how is this job rated?). Moves between jobs (from this one, where can people go?). History (a workshop taken over, a machine that arrived, a job that became a women’s or a men’s job).
#
# **Watch for.** When a job is mixed, ask whether the tasks in it are the same. In 2003, among French cleaners, 17% of the men and 2% of the women drove a machine (survey quoted by Chappert and colleagues, 2014): same job, different work. The two voices may keep different hypotheses: that is a result, not a failure.
#
# **What comes next.** Read the two tasks aloud and have a date written down. Say what session 03 will use: hires, departures and moves from one job to another. The order of the sessions is this kit’s own, inspired by the Clusters Égalité. End by going round the room: one line from each pair, “what we will go and see”.
# %% key="s02.home.earlier" tags=["screen"]
screen.show("s02.earlier")

# %% key="s02.home" tags=["screen"]
screen.show("s02.home.jobs", "s02.home.work", "s02.home.entry", "s02.home.causes", "s02.home.data")

# %% [markdown] key="s02.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Un tableau par métier** : les femmes et les hommes présents, embauchés et partis en trois ans.
# - **Une observation du travail réel** : avec le groupe de travail, allez voir un poste mixte. Qui fait quoi, avec quels outils, dans quelles conditions ?
# - La séance 03, sur les parcours, partira de ce tableau : de quels métiers peut-on sortir, vers lesquels, et qui le fait ?
#
# {button:handout}
# %% [markdown] key="s02.home.next" lang="en" of="c8ecba2d"
# ### Before the next session
#
# - **One table by job**: the women and men present, and those hired and gone in three years.
# - **One observation of work as it is really done**: with the working group, go and see a mixed job. Who does what, with which tools, in what conditions?
# - Session 03, on careers, will start from this table: which jobs can people move on from, to which others, and who does?
#
# {button:handout}
# %% [markdown] key="s02.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : le tableau par métier
#
# Comptez des personnes, pas des équivalents temps plein. Réunissez trois années d’embauches et de départs : une seule année compte souvent trop peu de personnes. Ce tableau est à vous : gardez-le pour votre binôme et votre groupe de travail.
#
# | Métier | Femmes présentes | Hommes présents | Femmes embauchées | Hommes embauchés | Femmes parties | Hommes partis |
# |---|---|---|---|---|---|---|
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
#
# ### Pour le groupe de travail : observer un poste mixte
#
# 1. Choisissez un poste où travaillent des femmes et des hommes. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Regardez un cycle de travail entier, de préférence à deux : une personne de l’encadrement, une personne de la représentation du personnel.
# 3. Notez les tâches, les gestes, les charges, les outils, les déplacements, les interruptions. Qui les fait le plus souvent ?
# 4. Demandez : « Comment vous répartissez-vous le travail ? Depuis quand ? Que se passe-t-il quand une personne manque ? »
# 5. N’écrivez aucun nom, ne mesurez le rendement de personne.
# 6. Relisez vos notes avec l’équipe avant de les montrer.
# %% [markdown] key="s02.home.paper" lang="en" of="16fca824"
# ### For the working group: the table by job
#
# Count people, not full-time equivalents. Put three years of hires and departures together: a single year often has too few people. This table is yours: keep it for your pair and your working group.
#
# | Job | Women present | Men present | Women hired | Men hired | Women who left | Men who left |
# |---|---|---|---|---|---|---|
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
#
# ### For the working group: observing a mixed job
#
# 1. Choose a job done by both women and men. Tell the team why you are coming, and ask for its agreement.
# 2. Watch one whole cycle of work, preferably as two: one person from management, one staff representative.
# 3. Note the tasks, movements, loads, tools, walking, interruptions. Who does them most often?
# 4. Ask: “How do you share out the work? Since when? What happens when someone is away?”
# 5. Write no names, and measure no one’s output.
# 6. Read your notes again with the team before showing them.
