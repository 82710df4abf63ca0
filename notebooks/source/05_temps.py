# ---
# jupyter:
#   workshop_kit:
#     session: s05
#     minutes: 150
#     axis: time
# ---

# %% [markdown] key="s05.title" lang="fr"
# # Temps de travail
#
# Qui travaille combien, quand, et qu’est-ce que cela change sur une année ?
#
# {button:start} {button:restart}
# %% [markdown] key="s05.title" lang="en" of="8d625c44"
# # Working time
#
# Who works how much, when, and what does it change over a year?
#
# {button:start} {button:restart}

# %% key="s05.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s05", language=LANGUAGE)

# %% [markdown] key="s05.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache passer du salaire d’une heure à celui d’une année, dire ce que l’équivalent temps plein laisse de côté, et parler des horaires et du temps partiel sans prêter d’intention à personne ; qu’il reparte avec une semaine à observer.
#
# **À vérifier.** Lancez `python start.py check`. Rejouez la séance avec l’entreprise d’entraînement, puis avec une entreprise où le temps partiel est courant (propreté, aide à domicile) : le pont n’y a pas la même forme. Relisez les repères nationaux : ils portent leur source et leur année, et une nouvelle édition a pu paraître.
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve : la grille d’observation d’une semaine y figure en grand. Distribuez-le après l’étape 2.
#
# **La salle.** Une table et un ordinateur par binôme, l’écran de la salle lisible à trois mètres. Au tableau, une ligne de 24 heures, de minuit à minuit : elle sert à l’étape 4.
#
# **Le matériel.** Des feuilles et des stylos. Des notes repositionnables de deux couleurs, ni rose ni bleu. Cent pièces de monnaie, ou cent jetons, par salle : ils remplacent l’écran à l’étape 3.
#
# **Les binômes.** Rappelez-leur d’apporter, s’ils les ont, les plannings d’une semaine ordinaire, sans les noms, et le nombre de temps partiels par durée. Personne n’est tenu de les montrer.
# %% [markdown] key="s05.eve.guide" lang="en" of="a54bf9fe"
# ### The day before
#
# **Purpose of the session.** Each pair should be able to go from the pay of an hour to that of a year, to say what the full-time equivalent leaves out, and to speak of schedules and part-time without ascribing intentions to anyone; and it should leave with a week to observe.
#
# **Check.** Run `python start.py check`. Play the session with the practice company, then with one where part-time is common (cleaning, home care): the bridge does not have the same shape there. Read the national landmarks again: they carry their source and year, and a new edition may have come out.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones: the grid for observing a week is in it, full size. Hand it out after step 2.
#
# **The room.** One table and one computer for each pair, the room’s screen legible from three metres. On the board, a line of 24 hours, from midnight to midnight: it is used in step 4.
#
# **Materials.** Paper and pens. Sticky notes in two colours, neither pink nor blue. A hundred coins, or a hundred counters, for the room: they replace the screen in step 3.
#
# **The pairs.** Remind them to bring, if they have them, the rosters of an ordinary week, without names, and the number of part-time contracts by length. No one has to show them.

# %% [markdown] key="s05.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : « année = heure × heures ». 2 : trois estimations écrites par voix. 3 : « l’équivalent temps plein s’arrête à l’heure ». 4 : une contrainte que personne n’avait comptée. 5 : une définition de « choisi », dite à voix haute. 6 : « on ne sait pas encore » dit sans gêne. 7 : une disponibilité sans prix. 8 : une différence entre les deux voix. 9 : la question qui a fait hésiter. 10 : deux hypothèses, et une semaine à observer.
#
# **Si vous prenez du retard.** Faites faire l’étape 9 après la séance. À l’étape 7, ne gardez que la question « que rapporte-t-elle ? ». Ne raccourcissez ni le pont, ni l’étape 10.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1, 3, 4, 5, 6 et 7. Chacune commence par ce qu’elle a de juste : dites-le d’abord, et sincèrement.
# %% [markdown] key="s05.timing.guide" lang="en" of="e55a9b61"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: “year = hour × hours”. 2: three written guesses from each voice. 3: “the full-time equivalent stops at the hour”. 4: a constraint that no one had counted. 5: a definition of “chosen”, said aloud. 6: “we do not know yet”, said without embarrassment. 7: an availability without a price. 8: a difference between the two voices. 9: the question that made people hesitate. 10: two hypotheses, and a week to observe.
#
# **If you fall behind.** Have step 9 done after the session. In step 7, keep only the question “what does it bring?”. Shorten neither the bridge nor step 10.
#
# **The objections.** The most frequent have their replies in steps 1, 3, 4, 5, 6 and 7. Each begins with what is right in it: say that first, and mean it.

# %% [markdown] key="s05.why" lang="fr" minutes=8 mode="room"
# ## Pourquoi compter les heures ?
#
# On vit d’une année de salaire, pas d’un salaire de l’heure.
#
# - Rémunération de l’année = **salaire d’une heure × heures payées**. Les deux peuvent différer entre les femmes et les hommes.
# - En France, dans le secteur privé, en 2022 : 14,9 % d’écart à temps de travail égal, 10,1 % d’heures en moins, **23,5 %** sur l’année (Insee, mars 2024).
# - Combien on travaille, c’est la moitié de la question. **Quand**, et annoncé combien de temps avant, c’est l’autre.
# %% [markdown] key="s05.why" lang="en" of="d769959b"
# ## Why count hours?
#
# People live on a year’s pay, not on pay for an hour.
#
# - Pay of the year = **pay of an hour × paid hours**. Both may differ between women and men.
# - In France, in the private sector, in 2022: a gap of 14.9% for equal working time, 10.1% fewer hours, **23.5%** over the year (Insee, March 2024).
# - How much people work is half of the question. **When**, and announced how long before, is the other half.

# %% [markdown] key="s05.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (8 minutes, toute la salle)
#
# **But.** Que chaque personne tienne la formule « année = heure × heures » avant de voir un seul graphique.
#
# **À dire.** « Jusqu’ici, nous avons regardé qui fait quoi, qui avance et à quoi le travail expose. Aujourd’hui : combien d’heures, et à quels moments. Deux personnes payées pareil à l’heure ne vivent pas pareil si l’une a trente heures et l’autre trente-neuf. Et deux personnes à trente-cinq heures ne vivent pas pareil si l’une sait ses horaires un mois avant, et l’autre la veille. »
#
# **À demander.** « Dans votre entreprise, qui décide qu’un poste est à temps plein ou à temps partiel ? » Laissez venir trois réponses, sans commenter.
#
# **Le calcul, pour mémoire.** 100 − 14,9 = 85,1 ; 100 − 10,1 = 89,9 ; 0,851 × 0,899 = 0,765, soit 23,5 % d’écart. Les deux écarts ne s’ajoutent pas (ils feraient 25) : ils se multiplient.
#
# **À surveiller.** La discussion peut glisser vers la vie privée des personnes. Revenez à ce que l’entreprise décide : la durée des contrats, les horaires, le délai pour les annoncer.
#
# **Objection : « Moins d’heures, moins de salaire : c’est logique. »**
#
# - *Ce qui est juste* : à salaire de l’heure égal, moins d’heures font moins d’argent, et personne ne le conteste.
# - *Réponse* : « Ce n’est pas une injustice de calcul, c’est une question d’accès : à qui propose-t-on des heures, des contrats longs, des heures supplémentaires ? Un écart expliqué par les heures est expliqué ; il n’est pas pour autant justifié. »
# - *À relancer* : « Quand un poste se libère chez vous, parle-t-on encore de sa durée ? »
#
# **Objection : « Chez nous, tout le monde est à 35 heures. »**
#
# - *Ce qui est juste* : c’est possible, et cela simplifie le pont.
# - *Réponse* : « Restent les heures supplémentaires, les congés non payés, les mois incomplets et les horaires eux-mêmes. Un même nombre d’heures peut tenir en cinq journées ou en dix demi-journées. »
# - *À relancer* : « Qui, chez vous, travaille tôt le matin ou le samedi ? »
# %% [markdown] key="s05.why.guide" lang="en" of="346badbb"
# ### Running step 1 (8 minutes, whole room)
#
# **Aim.** Everyone should hold the formula “year = hour × hours” before seeing a single chart.
#
# **Say.** “So far we have looked at who does what, who moves up and what work exposes people to. Today: how many hours, and at what times. Two people paid alike for an hour do not live alike if one has thirty hours and the other thirty-nine. And two people on thirty-five hours do not live alike if one knows the schedule a month ahead and the other the day before.”
#
# **Ask.** “In your company, who decides that a post is full time or part-time?” Let three answers come, without comment.
#
# **The sum, for the record.** 100 − 14.9 = 85.1; 100 − 10.1 = 89.9; 0.851 × 0.899 = 0.765, a gap of 23.5%. The two gaps do not add up (they would make 25): they multiply.
#
# **Watch for.** The discussion may slip towards people’s private lives. Come back to what the company decides: the length of contracts, the schedules, how long before they are announced.
#
# **Objection: “Fewer hours, less pay: that stands to reason.”**
#
# - *What is right in it*: at equal pay for the hour, fewer hours make less money, and no one disputes it.
# - *Reply*: “It is not an injustice in the sum, it is a question of access: who is offered hours, long contracts, overtime? A gap explained by hours is explained; it is not thereby justified.”
# - *Follow up*: “When a post falls vacant in your company, is its length discussed again?”
#
# **Objection: “Here, everyone is on 35 hours.”**
#
# - *What is right in it*: it may be so, and it makes the bridge simpler.
# - *Reply*: “That leaves overtime, unpaid leave, incomplete months and the schedules themselves. The same number of hours can fit into five days or into ten half-days.”
# - *Follow up*: “Who, in your company, works early in the morning or on Saturdays?”

# %% [markdown] key="s05.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Un écart d’heures n’accuse personne et n’excuse rien : il dit par où passe une partie de l’écart de l’année.
# %% [markdown] key="s05.why.keep" lang="en" of="2376b3b1"
# ### What to remember
#
# A gap in hours accuses no one and excuses nothing: it says through where a part of the year’s gap passes.

# %% [markdown] key="s05.guess.step" lang="fr" minutes=12 mode="pair"
# ## Que pensez-vous trouver ?
#
# Donnez trois estimations avant de voir les chiffres de l’entreprise d’entraînement.
#
# - D’abord séparément, sans voir la réponse de l’autre voix.
# - Puis ensemble : quel poste, quel planning aviez-vous en tête ?
# %% [markdown] key="s05.guess.step" lang="en" of="0e009e75"
# ## What do you expect to find?
#
# Give three guesses before you see the figures of the practice company.
#
# - First apart, without seeing the other voice’s answer.
# - Then together: which post, which roster did you have in mind?

# %% [markdown] key="s05.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (12 minutes : 5 séparément, 7 en binôme)
#
# **But.** Rendre visible ce que chaque place laisse voir du temps de travail des autres.
#
# **À dire.** « Cinq minutes sans vous concerter. La direction voit plutôt les contrats, la représentation du personnel plutôt les plannings : vos nombres n’ont pas à se ressembler. »
#
# **Réponses attendues.** On sous-estime souvent les heures quand on ne pense qu’au temps partiel : les heures supplémentaires comptent aussi, dans l’autre sens. Pour le temps partiel faute de mieux, les réponses vont de zéro à tous : c’est que l’employeur connaît rarement le motif.
#
# **Pour la discussion.** « Qu’est-ce que votre voix voit, et que l’autre ne voit pas ? » Notez une réponse par binôme : elle servira à l’étape 8.
#
# **À surveiller.** La troisième estimation peut rester sans fait, quand moins de dix personnes sont à temps partiel. Dites que c’est une réponse : un pourcentage sur quatre personnes ne veut rien dire.
#
# **Salle.** Dos à dos, ou sur les chaises à l’écart, pendant les cinq premières minutes.
# %% [markdown] key="s05.guess.guide" lang="en" of="1b4415ac"
# ### Running step 2 (12 minutes: 5 apart, 7 in pairs)
#
# **Aim.** To bring out what each place lets people see of the working time of others.
#
# **Say.** “Five minutes without conferring. Management sees contracts rather, staff representatives see rosters rather: your numbers do not have to look alike.”
#
# **Expected answers.** The gap in hours is often guessed too small when one thinks of part-time alone: overtime counts too, the other way. For part-time for want of better, answers run from none to all: the employer seldom knows the reason.
#
# **For discussion.** “What does your voice see that the other does not?” Note one answer from each pair: it will be used in step 8.
#
# **Watch for.** The third guess may be left without a fact, when fewer than ten people work part-time. Say that this is an answer: a percentage over four people means nothing.
#
# **Room.** Back to back, or on the chairs set apart, for the first five minutes.

# %% key="s05.guess" tags=["screen"]
screen.show("s05.guess.hours", "s05.guess.part_time", "s05.guess.wanted")

# %% [markdown] key="s05.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Les contrats disent la durée, les plannings disent le moment, et le motif d’un temps partiel ne se devine pas : il se demande.
# %% [markdown] key="s05.guess.keep" lang="en" of="b2fbc6e7"
# ### What to remember
#
# Contracts tell the length, rosters tell the time of day, and the reason for part-time cannot be guessed: it has to be asked.

# %% [markdown] key="s05.bridge.step" lang="fr" minutes=20 mode="pair"
# ## De l’heure à l’année, que se passe-t-il ?
#
# Suivez 100 € de haut en bas : d’abord l’heure, puis les heures, marche après marche.
#
# - Quelle marche pèse le plus ? Un équivalent temps plein s’arrête à la ligne en pointillé : que ne voit-il pas ?
# - Comparez les personnes payées toute l’année et tout le monde : qui les mois incomplets font-ils baisser ?
# - Changez la référence, puis le métier : le chemin est-il le même ?
# %% [markdown] key="s05.bridge.step" lang="en" of="b4d71dd2"
# ## From the hour to the year, what happens?
#
# Follow €100 from top to bottom: first the hour, then the hours, step after step.
#
# - Which step weighs most? A full-time equivalent stops at the dashed line: what does it not see?
# - Compare the people paid all year and everyone: whom do incomplete months bring down?
# - Change the reference, then the job: is the path the same?

# %% [markdown] key="s05.bridge.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Savoir dire par quelles marches passe l’écart de l’année, et pourquoi l’équivalent temps plein n’en montre qu’une.
#
# **À dire.** « Prenez 100 €. Descendez le pont une marche à la fois, en lisant à droite ce que valent les hommes puis les femmes. Quand vous arrivez à la ligne en pointillé, arrêtez-vous : c’est là que s’arrêtent un équivalent temps plein, et l’Index. Qu’y a-t-il encore en dessous ? »
#
# **Réponses attendues.**
#
# - La marche de l’heure contient les métiers, les parcours et les primes : ce sont les autres séances.
# - La marche « durée du contrat » est celle du temps partiel. Celle des heures supplémentaires va souvent dans le même sens : moins d’heures d’un côté, plus de l’autre.
# - Avec « tout le monde », une marche de plus : les mois de contrat. Elle dépend de qui vient d’arriver et ne dit rien de durable.
# - Changer la référence change les pourcentages, pas les euros : 20 % de moins ici, c’est 25 % de plus là.
#
# **Le congé parental.** Il est dans le pont, sous son nom : dans ces tables, c’est la seule absence qui ne soit pas payée du tout. Sa marche est petite une année donnée, parce que peu de personnes sont en congé en même temps ; l’étape 6 regarde ce qui suit, personne par personne.
#
# **À surveiller.** L’intervalle autour de l’arrivée. S’il touche 100 €, on ne peut pas dire qui gagne le plus, et le titre le dit. S’il manque, c’est qu’un sexe compte moins de 25 personnes : on lit le chemin, pas les nombres.
#
# **Sans ordinateur.** Cent pièces sur la table : retirez celles de l’heure, puis celles des heures, en comptant à voix haute.
#
# **Objection : « En équivalent temps plein, nous sommes presque à l’égalité. »**
#
# - *Ce qui est juste* : c’est un vrai résultat, et il répond à une vraie question : l’heure est-elle payée pareil ?
# - *Réponse* : « Une femme à 80 % payée 2 000 € devient 2 500 € en équivalent temps plein. Les 500 € n’ont pas disparu de sa vie : ils ont disparu du tableau. Montrez toujours les trois : l’heure, l’équivalent temps plein, l’année. »
# - *À relancer* : « Dans vos documents, où est écrit le salaire réellement versé ? »
#
# **Objection : « Le pont dit que c’est le temps partiel, donc leur choix. »**
#
# - *Ce qui est juste* : le pont montre bien que l’écart passe par les heures.
# - *Réponse* : « Il dit par où, il ne dit pas pourquoi. Qui propose ces durées, à qui, et quelles solutions existent : c’est l’étape 5. »
# - *À relancer* : « Savez-vous combien de ces contrats étaient à temps partiel dès l’annonce ? »
# %% [markdown] key="s05.bridge.guide" lang="en" of="7f8c8e07"
# ### Running step 3 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** To be able to say through which steps the year’s gap passes, and why the full-time equivalent shows only one of them.
#
# **Say.** “Take €100. Go down the bridge one step at a time, reading at the right what it is for men, then for women. When you reach the dashed line, stop: this is where a full-time equivalent stops, and the Index. What is there still below?”
#
# **Expected answers.**
#
# - The step of the hour holds jobs, careers and premiums: those are the other sessions.
# - The step “contract hours” is that of part-time. That of overtime often goes the same way: fewer hours on one side, more on the other.
# - With “everyone”, one more step: months under contract. It depends on who has just arrived and says nothing lasting.
# - Changing the reference changes the percentages, not the euros: 20% less here is 25% more there.
#
# **Parental leave.** It is in the bridge, under its name: in these tables, it is the only absence that is not paid at all. Its step is small in a given year, because few people are on leave at the same time; step 6 looks at what follows, person by person.
#
# **Watch for.** The interval around the end point. If it touches €100, one cannot tell who earns more, and the title says so. If it is missing, one sex has fewer than 25 people: read the path, not the numbers.
#
# **Without a computer.** A hundred coins on the table: take away those of the hour, then those of the hours, counting aloud.
#
# **Objection: “In full-time equivalents, we are nearly equal.”**
#
# - *What is right in it*: it is a real result, and it answers a real question: is the hour paid alike?
# - *Reply*: “A woman working 80% and paid €2,000 becomes €2,500 in full-time equivalents. The €500 have not disappeared from her life: they have disappeared from the table. Always show the three: the hour, the full-time equivalent, the year.”
# - *Follow up*: “In your documents, where is the pay really received written down?”
#
# **Objection: “The bridge says that it is part-time, so it is their choice.”**
#
# - *What is right in it*: the bridge does show that the gap passes through hours.
# - *Reply*: “It says through where, it does not say why. Who offers these lengths, to whom, and which alternatives there are: that is step 5.”
# - *Follow up*: “Do you know how many of these contracts were part-time from the advertisement on?”

# %% key="s05.bridge" tags=["screen"]
screen.show("s05.bridge")

# %% [markdown] key="s05.bridge.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - **Année = heure × heures.** Les deux écarts se multiplient ; chacun a son histoire et ses leviers.
# - Un **équivalent temps plein** répond à « l’heure est-elle payée pareil ? ». Il ne voit pas les heures qui manquent.
# - Repère, France, secteur privé : 14,9 % à temps égal, 10,1 % d’heures, 23,5 % sur l’année en 2022 ; 14,0, 9,1 et 21,8 % en 2024 (Insee).
# %% [markdown] key="s05.bridge.keep" lang="en" of="173a7ea1"
# ### What to remember
#
# - **Year = hour × hours.** The two gaps multiply; each has its own history and levers.
# - A **full-time equivalent** answers “is the hour paid alike?”. It does not see the hours that are missing.
# - Landmark, France, private sector: 14.9% for equal time, 10.1% of hours, 23.5% over the year in 2022; 14.0, 9.1 and 21.8% in 2024 (Insee).

# %% [markdown] key="s05.bridge.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : un pont qui tombe juste
# %% [markdown] key="s05.bridge.analysts" lang="en" of="069492a3"
# ### Going further: a bridge that adds up

# %% [markdown] key="s05.bridge.deeper" lang="fr" tags=["analyst"]
# Pour chaque sexe, la rémunération moyenne de l’année est un produit :
#
# rémunération totale / heures payées × heures payées / heures sans supplémentaires × heures sans supplémentaires / temps plein payé × temps payé / temps sous contrat × part de l’année sous contrat
#
# Chaque facteur est un rapport de deux sommes, et les termes du milieu s’annulent. Le rapport entre femmes et hommes est donc le produit des rapports : (1 − écart de l’année) = (1 − écart de l’heure) × (1 − écart des heures). En logarithmes, les parts s’ajoutent, quel que soit l’ordre : ln(année) = ln(heure) + ln(heures). Le graphique suit un ordre, celui de la paie, pour que chaque niveau ait un sens ; les euros du tableau ne suivent aucun ordre : chaque logarithme y est ramené en euros par la moyenne logarithmique des deux rémunérations (Ang, 2005).
#
# C’est une identité et non un modèle : rien n’y est estimé, rien n’y est expliqué. Le tableau ci-dessous donne, pour chaque facteur, sa valeur dans chaque groupe, le niveau où il mène pour 1 € et les euros qui passent par lui : leur somme est l’écart de l’année.
# %% [markdown] key="s05.bridge.deeper" lang="en" of="71caa46d"
# For each sex, mean pay of the year is a product:
#
# total pay / paid hours × paid hours / hours without overtime × hours without overtime / paid full time × time paid / time under contract × share of the year under contract
#
# Each factor is a ratio of two sums, and the terms in between cancel out. The ratio between women and men is therefore the product of the ratios: (1 − gap of the year) = (1 − gap of the hour) × (1 − gap in hours). In logarithms the parts add up, whatever the order: ln(year) = ln(hour) + ln(hours). The chart follows one order, that of payroll, so that each level has a meaning; the euros in the table follow none: each logarithm is brought back to euros by the logarithmic mean of the two pays (Ang, 2005).
#
# It is an identity and not a model: nothing in it is estimated, nothing is explained. The table below gives, for each factor, its value in each group, the level it leads to for €1 and the euros that pass through it: their sum is the gap of the year.

# %% key="s05.bridge.analyst" tags=["analyst"]
from workshop_kit.outcomes.pay_bridge import bridge_table, pay_bridge

bridge_table(pay_bridge(screen.workforce))

# %% [markdown] key="s05.clock.step" lang="fr" minutes=30 pause=10 mode="pair"
# ## Qui travaille quand ?
#
# Le cadran montre cent heures payées à chaque sexe, de jour et de nuit ; les barres, les horaires et leurs contraintes.
#
# - Quelle contrainte tombe surtout sur les femmes ? Laquelle surtout sur les hommes ?
# - Choisissez un métier, puis les personnes dont l’entreprise sait qu’elles ont un jeune enfant.
# - Qu’est-ce que cette image ne sait pas dire de la journée d’une personne ?
# %% [markdown] key="s05.clock.step" lang="en" of="4bbc6822"
# ## Who works when?
#
# The dial shows a hundred paid hours of each sex, by day and by night; the bars, schedules and their constraints.
#
# - Which constraint falls mostly on women? Which mostly on men?
# - Choose a job, then the people whom the company knows to have a young child.
# - What can this picture not tell about a person’s day?

# %% [markdown] key="s05.clock.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (30 minutes : 13 en binôme, 7 en salle, puis 10 de pause)
#
# **But.** Voir que femmes et hommes n’ont pas les mêmes contraintes d’horaires, et repérer celles que personne ne compte.
#
# **À dire.** « Une heure n’en vaut pas une autre. Cherchez d’abord une contrainte de femmes, puis une contrainte d’hommes. Ensuite, au tableau, sur la ligne de 24 heures, placez une journée coupée : sept heures à neuf heures, dix-sept heures à vingt heures. Combien d’heures payées ? Combien d’heures prises ? »
#
# **Réponses attendues.**
#
# - La nuit et les équipes sont plus souvent des horaires d’hommes, et souvent payées. La journée coupée, le week-end du commerce et du soin, les horaires annoncés tard sont plus souvent ceux des femmes, et rien ne les paie dans ces tables. Cela dépend du métier, d’où l’intérêt de la liste.
# - À l’intérieur d’un métier, la différence se réduit souvent, et l’intervalle s’élargit : peu de monde, peu à affirmer.
# - La journée coupée du tableau : cinq heures payées, treize heures prises.
#
# **Repère utile.** En 2021, en France, 23 % des femmes et 28 % des hommes travaillaient le soir, 6 et 14 % la nuit, 37 et 34 % le samedi, 21 et 19 % le dimanche (Dares, octobre 2022, d’après la presse).
#
# **À surveiller.** « Jeune enfant connu » vient des congés de naissance et parentaux : c’est tout ce que l’entreprise sait, et elle n’a pas à en savoir plus. Ne cherchez pas à compléter ce tableau en demandant aux personnes leur situation de famille. En salle, demandez plutôt : « Que faudrait-il pour que ces horaires soient tenables avec un enfant ? »
#
# **Ce que la table ne dit pas.** Ni l’heure d’arrivée, ni le trajet, ni la coupure, ni qui remplace qui. C’est l’objet de l’observation, à l’étape 10.
#
# **Objection : « Les horaires, c’est le métier qui les impose. »**
#
# - *Ce qui est juste* : un boulanger cuit la nuit, un foyer ne ferme pas le week-end.
# - *Réponse* : « Le métier impose qu’une présence existe, pas qui la fait, ni comment on la partage, ni le délai pour l’annoncer. Deux équipes du même métier ont parfois des règles différentes : allez voir pourquoi. »
# - *À relancer* : « Quelle règle de planning date d’il y a dix ans, et personne ne sait pourquoi ? »
#
# **Objection : « Les mères préfèrent les horaires coupés, elles nous l’ont dit. »**
#
# - *Ce qui est juste* : certaines les préfèrent vraiment, et il faut pouvoir les garder.
# - *Réponse* : « On préfère parmi ce qui existe. Demandez-le sous une autre forme : “si ce poste existait en continu, qui le voudrait ?” »
# - *À relancer* : « Quand l’avez-vous demandé aux pères ? »
# %% [markdown] key="s05.clock.guide" lang="en" of="1e1bde9a"
# ### Running step 4 (30 minutes: 13 in pairs, 7 in the room, then a 10-minute break)
#
# **Aim.** To see that women and men do not have the same constraints of schedule, and to spot those that no one counts.
#
# **Say.** “One hour is not worth another. Look first for a constraint of women, then for a constraint of men. Then, on the board, on the line of 24 hours, place a split day: seven to nine in the morning, five to eight in the evening. How many paid hours? How many hours taken?”
#
# **Expected answers.**
#
# - Nights and shifts are more often men’s schedules, and are often paid. Split days, weekends in shops and care, hours announced late are more often women’s, and nothing pays for them in these tables. It depends on the job, hence the list.
# - Within a job, the difference often shrinks, and the interval widens: few people, little to be sure of.
# - The split day on the board: five paid hours, thirteen hours taken.
#
# **A useful landmark.** In 2021, in France, 23% of women and 28% of men worked evenings, 6 and 14% nights, 37 and 34% Saturdays, 21 and 19% Sundays (Dares, October 2022, as quoted in the press).
#
# **Watch for.** “Known young child” comes from birth and parental leaves: it is all that the company knows, and it need not know more. Do not try to complete this table by asking people about their family situation. In the room, ask rather: “What would it take for these hours to be workable with a child?”
#
# **What the table does not say.** Neither the time of arrival, nor the journey, nor the break between, nor who replaces whom. That is what the observation is for, in step 10.
#
# **Objection: “Schedules are imposed by the job.”**
#
# - *What is right in it*: a baker bakes at night, a care home does not close at weekends.
# - *Reply*: “The job imposes that someone be present, not who, nor how it is shared, nor how long before it is announced. Two teams of the same job sometimes have different rules: go and see why.”
# - *Follow up*: “Which rule of the roster dates from ten years ago, and no one knows why?”
#
# **Objection: “Mothers prefer split hours, they told us so.”**
#
# - *What is right in it*: some really do prefer them, and must be able to keep them.
# - *Reply*: “People prefer among what exists. Ask it in another way: ‘if this post existed in one stretch, who would want it?’”
# - *Follow up*: “When did you ask fathers?”

# %% key="s05.clock" tags=["screen"]
screen.show("s05.clock")

# %% [markdown] key="s05.clock.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Les contraintes d’horaires ne pèsent pas sur les mêmes personnes, et **les plus visibles ne sont pas les plus nombreuses**.
# - Une coupure n’est pas payée, et elle n’est pas libre non plus.
# - Sur peu de personnes, « on ne peut rien affirmer » est une réponse honnête.
# %% [markdown] key="s05.clock.keep" lang="en" of="8857a333"
# ### What to remember
#
# - Constraints of schedule do not weigh on the same people, and **the most visible are not the most numerous**.
# - A break between two halves of a day is not paid, and it is not free time either.
# - Over few people, “we cannot be sure” is an honest answer.

# %% [markdown] key="s05.clock.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s05.clock.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.

# %% [markdown] key="s05.reasons.step" lang="fr" minutes=15 mode="pair"
# ## Un temps partiel est-il « choisi » ?
#
# Voici les temps partiels par motif. Décidez, motif par motif, ce que vous comptez comme choisi.
#
# - Mettez-vous d’accord sur une définition, ou gardez-en deux, et dites-les à voix haute.
# - Faites passer « enfants ou proches » d’un côté à l’autre : que devient la part ?
# - Regardez ensuite les durées : de combien d’heures parle-t-on ?
# %% [markdown] key="s05.reasons.step" lang="en" of="7460de26"
# ## Is part-time “chosen”?
#
# Here is part-time work by reason. Decide, reason by reason, what you count as chosen.
#
# - Agree on one definition, or keep two, and say them aloud.
# - Move “children or relatives” from one side to the other: what becomes of the share?
# - Then look at the lengths: how many hours are we talking about?

# %% [markdown] key="s05.reasons.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (15 minutes : 9 en binôme, 6 en salle)
#
# **But.** Que chaque binôme voie qu’une même table donne deux chiffres opposés selon le sens du mot « choisi », et sache annoncer sa définition.
#
# **À dire.** « Au départ, tout ce que la personne a demandé compte comme choisi : c’est l’usage le plus courant. Chaque voix a le droit de changer un motif de côté, à condition de dire pourquoi. Notez votre définition et votre chiffre. »
#
# **Réponses attendues.**
#
# - Le motif « enfants ou proches » fait presque tout le mouvement, et presque seulement chez les femmes.
# - « Pas de temps plein proposé » est le seul motif que tout le monde range du même côté.
# - « Autre » gêne : c’est un motif que personne n’a demandé, ou qu’on n’a pas voulu dire.
#
# **Pour la salle.** Faites lire trois définitions et trois chiffres, sans débat. Puis demandez : « Lequel mettriez-vous dans un accord ? Avec quelle phrase à côté ? »
#
# **À surveiller.** Ne laissez pas la salle trancher à la place des personnes. « Choisi » n’est pas « préféré » : on choisit entre ce qui existe. Et si peu d’hommes sont à temps partiel, on lit des nombres, pas des pourcentages.
#
# **Objection : « Elles l’ont demandé par écrit : c’est choisi. »**
#
# - *Ce qui est juste* : la demande est réelle, et la refuser serait pire.
# - *Réponse* : « Une demande dit ce que l’on fait avec les horaires, les modes de garde et le salaire que l’on a. En France, en 2023, 42,9 % des femmes à temps partiel citaient les enfants ou un proche, contre 16,7 % des hommes (Dares, décembre 2024). Si c’était seulement une préférence, l’écart demanderait une explication de plus. »
# - *À relancer* : « Si l’horaire du poste changeait d’une heure, combien de demandes changeraient ? »
#
# **Objection : « Chez nous, personne ne s’en plaint. »**
#
# - *Ce qui est juste* : des personnes sont satisfaites de leur durée, et il faut le respecter.
# - *Réponse* : « Demander plus d’heures peut coûter : on craint d’être mal vue. Une question posée à tout le monde, une fois par an, par écrit et sans conséquence, donne une autre réponse que l’absence de plainte. »
# - *À relancer* : « Quand un poste à temps plein se libère, qui en est prévenu en premier ? »
# %% [markdown] key="s05.reasons.guide" lang="en" of="9e764482"
# ### Running step 5 (15 minutes: 9 in pairs, 6 in the room)
#
# **Aim.** Each pair should see that one table gives two opposite figures depending on what “chosen” means, and know how to state its definition.
#
# **Say.** “At first, whatever the person asked for counts as chosen: that is the most common usage. Each voice may move a reason to the other side, provided it says why. Write down your definition and your figure.”
#
# **Expected answers.**
#
# - The reason “children or relatives” makes nearly all of the movement, and nearly only among women.
# - “No full-time post offered” is the only reason that everyone puts on the same side.
# - “Other” is awkward: it is a reason that no one asked about, or that someone did not wish to tell.
#
# **For the room.** Have three definitions and three figures read out, without debate. Then ask: “Which would you put into an agreement? With which sentence beside it?”
#
# **Watch for.** Do not let the room decide in people’s place. “Chosen” is not “preferred”: people choose among what exists. And if few men work part-time, read numbers, not percentages.
#
# **Objection: “They asked for it in writing: it is chosen.”**
#
# - *What is right in it*: the request is real, and refusing it would be worse.
# - *Reply*: “A request tells what people do with the schedules, the childcare and the pay that they have. In France, in 2023, 42.9% of women working part-time gave children or a relative as their reason, against 16.7% of men (Dares, December 2024). If it were only a preference, the difference would call for one more explanation.”
# - *Follow up*: “If the hours of the post changed by one hour, how many requests would change?”
#
# **Objection: “Here, no one complains.”**
#
# - *What is right in it*: some people are content with their hours, and that must be respected.
# - *Reply*: “Asking for more hours may cost something: people fear being looked at askance. A question put to everyone, once a year, in writing and without consequence, gives another answer than the absence of complaints.”
# - *Follow up*: “When a full-time post falls vacant, who is told first?”

# %% key="s05.reasons" tags=["screen"]
screen.show("s05.reasons")

# %% [markdown] key="s05.reasons.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - La part de temps partiel « choisi » est **d’abord une définition**. Annoncez-la avant le chiffre.
# - Un motif de garde dit avec quoi une personne s’arrange, pas ce qu’elle préfère.
# - Un motif que l’on n’a jamais demandé n’est pas connu : il est supposé.
# %% [markdown] key="s05.reasons.keep" lang="en" of="d78e704b"
# ### What to remember
#
# - The share of “chosen” part-time is **first of all a definition**. State it before the figure.
# - Childcare as a reason tells what a person makes do with, not what she or he prefers.
# - A reason that was never asked for is not known: it is supposed.

# %% [markdown] key="s05.returns.step" lang="fr" minutes=15 mode="pair"
# ## Que devient-on après un congé ?
#
# Une naissance, un congé parental : suivez les heures payées de l’année d’avant à la troisième année, puis ce qui est arrivé ensuite.
#
# - Les femmes et les hommes reviennent-ils aux mêmes heures ?
# - Comparez les congés avec et sans congé parental non payé : où se fait la différence ?
# - « Ce qui a suivi » : sur combien de retours peut-on vraiment dire quelque chose ?
# %% [markdown] key="s05.returns.step" lang="en" of="256fdc8e"
# ## What becomes of people after a leave?
#
# A birth, a parental leave: follow paid hours from the year before to the third year, then what happened next.
#
# - Do women and men come back to the same hours?
# - Compare leaves with and without unpaid parental leave: where does the difference arise?
# - “What followed”: over how many returns can one really say something?

# %% [markdown] key="s05.returns.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (15 minutes : 9 en binôme, 6 en salle)
#
# **But.** Voir le pont dans le temps : une interruption courte peut laisser une trace longue, par les heures surtout ; et savoir dire « trop peu de monde ».
#
# **À dire.** « Cent, c’est l’année d’avant le congé. À salaire de l’heure inchangé, cette ligne est aussi celle de la paie. Suivez d’abord les femmes, puis les hommes, puis comptez les personnes. »
#
# **Réponses attendues.**
#
# - L’année du congé baisse surtout quand un congé parental non payé le prolonge : dans ces tables, maternité et paternité sont payées.
# - Ensuite, deux histoires : celles et ceux qui reviennent à leurs heures, et celles et ceux qui prennent une durée réduite. La moyenne mêle les deux : c’est pourquoi le titre compte des personnes.
# - Augmentations, promotions, départs : les intervalles se recouvrent le plus souvent. La séance 03 compare avec les personnes sans congé, aux mêmes dates ; ici, on regarde les heures et la paie.
#
# **La loi, pour mémoire.** Au retour d’un congé de maternité, la personne reçoit les augmentations accordées pendant son absence : c’est ce que vérifie l’indicateur 4 de l’Index. Il est tout ou rien, et 100 % veut seulement dire que la loi est respectée.
#
# **À surveiller.** Personne ne doit se reconnaître, ni reconnaître quelqu’un : dans une petite entreprise, ne faites pas raconter de cas. Et l’âge joue : on devient parent à l’âge où l’on est promu.
#
# **Objection : « C’est leur vie privée, pas celle de l’entreprise. »**
#
# - *Ce qui est juste* : la décision d’avoir un enfant et de réduire son temps appartient aux personnes.
# - *Réponse* : « Ce qui appartient à l’entreprise, c’est le retour : le poste retrouvé, l’entretien, les horaires, l’augmentation due, la possibilité de revenir à temps plein quand on le demande. »
# - *À relancer* : « Chez vous, combien de pères ont pris un congé l’an dernier ? Comment a-t-il été accueilli ? »
#
# **Objection : « Il y a trop peu de cas pour en parler. »**
#
# - *Ce qui est juste* : avec six retours, aucun pourcentage ne tient.
# - *Réponse* : « C’est vrai, et c’est une raison de compter sur plusieurs années, ou de regarder la règle plutôt que le résultat : que prévoit-on pour toute personne qui s’absente six mois ? »
# - *À relancer* : « Cette règle est-elle écrite ? Vaut-elle aussi pour un congé maladie ? »
# %% [markdown] key="s05.returns.guide" lang="en" of="181705e6"
# ### Running step 6 (15 minutes: 9 in pairs, 6 in the room)
#
# **Aim.** To see the bridge through time: a short break may leave a long mark, mostly through hours; and to know how to say “too few people”.
#
# **Say.** “A hundred is the year before the leave. At unchanged pay of the hour, this line is also that of pay. Follow the women first, then the men, then count the people.”
#
# **Expected answers.**
#
# - The year of the leave falls mostly when unpaid parental leave extends it: in these tables, maternity and paternity are paid.
# - Then two stories: those who come back to their hours, and those who take shorter ones. The mean mixes the two: this is why the title counts people.
# - Raises, promotions, departures: the intervals overlap most of the time. Session 03 compares with people without a leave, over the same dates; here we look at hours and pay.
#
# **The law, for the record.** On return from maternity leave, the person receives the raises granted during the absence: this is what indicator 4 of the Index checks. It is all or nothing, and 100% only means that the law is obeyed.
#
# **Watch for.** No one should be recognised, or recognise someone: in a small company, do not have cases told. And age plays a part: people become parents at the age when they are promoted.
#
# **Objection: “That is their private life, not the company’s.”**
#
# - *What is right in it*: the decision to have a child and to work less belongs to people.
# - *Reply*: “What belongs to the company is the return: the post one finds again, the interview, the schedule, the raise that is due, the possibility of going back to full time on request.”
# - *Follow up*: “In your company, how many fathers took a leave last year? How was it received?”
#
# **Objection: “There are too few cases to talk about it.”**
#
# - *What is right in it*: with six returns, no percentage holds.
# - *Reply*: “True, and it is a reason to count over several years, or to look at the rule rather than at the outcome: what is planned for anyone who is away for six months?”
# - *Follow up*: “Is this rule written down? Does it also hold for sick leave?”

# %% key="s05.returns" tags=["screen"]
screen.show("s05.returns")

# %% [markdown] key="s05.returns.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Après un congé, l’écart passe d’abord par **les heures**, et les heures font l’année.
# - L’indicateur 4 de l’Index vérifie les augmentations dues au retour de maternité. Il ne voit ni les heures, ni les pères.
# - Trop peu de retours pour conclure ? Regardez la règle : qui suit le retour, et comment revient-on à temps plein ?
# %% [markdown] key="s05.returns.keep" lang="en" of="40c5c771"
# ### What to remember
#
# - After a leave, the gap passes first of all through **hours**, and hours make the year.
# - Indicator 4 of the Index checks the raises due on return from maternity leave. It sees neither hours nor fathers.
# - Too few returns to conclude? Look at the rule: who follows up the return, and how does one go back to full time?

# %% [markdown] key="s05.availability.step" lang="fr" minutes=15 mode="room"
# ## Qu’achète une heure de disponibilité ?
#
# Heures supplémentaires, nuit, week-end, journée coupée : trois questions l’une après l’autre.
#
# - **Qui la donne ?** Tout le monde peut-il la donner de la même façon ?
# - **Que rapporte-t-elle ?** Laquelle a un prix, laquelle n’a même pas de colonne ?
# - **Et les promotions ?** Que peut-on affirmer, et dans quel métier ?
# %% [markdown] key="s05.availability.step" lang="en" of="d0f21e95"
# ## What does an hour of availability buy?
#
# Overtime, nights, weekends, split days: three questions one after the other.
#
# - **Who gives it?** Can everyone give it in the same way?
# - **What does it bring?** Which has a price, which does not even have a column?
# - **And promotions?** What can we be sure of, and in which job?

# %% [markdown] key="s05.availability.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (15 minutes, toute la salle)
#
# **But.** Voir que toutes les disponibilités ne sont pas comptées de la même façon, et séparer ce qui est payé de ce qui est récompensé.
#
# **À dire.** « On dit souvent d’une personne qu’elle est disponible, comme on dirait qu’elle est blonde. Regardons plutôt ce que l’on demande, à qui, et ce que cela rapporte. »
#
# **Déroulé.** 4 minutes pour « qui la donne », 5 pour « que rapporte-t-elle », 6 pour « et les promotions ». Demandez à une personne de la salle de tenir la souris.
#
# **Réponses attendues.**
#
# - Heures supplémentaires et nuit ont un prix et une colonne ; week-end et journée coupée n’en ont pas dans ces tables. Demandez à la salle ce qu’il en est chez elle : une convention collective peut les payer.
# - À l’heure, le prix est presque le même pour les deux sexes. Sur l’année, l’écart vient de qui en fait : moyenne de celles et ceux qui reçoivent, moyenne de tout le monde, les deux ne disent pas la même chose.
# - Pour les promotions, les intervalles sont larges. Dans un seul métier, ils le sont plus encore : on compare de plus près, on affirme moins.
#
# **À surveiller.** Rien ne dit ici ce qui entraîne quoi : les personnes qui font des heures supplémentaires occupent d’autres postes, avec d’autres échelons au-dessus. La bonne question est : « si la disponibilité compte pour évoluer, où est-ce écrit ? »
#
# **L’Index.** Il laisse de côté les heures supplémentaires et les primes attachées à une contrainte du poste, comme la nuit : une entreprise où seuls les hommes ont des primes de nuit peut avoir tous ses points à cet indicateur.
#
# **Objection : « Les heures supplémentaires, c’est ouvert à tous. »**
#
# - *Ce qui est juste* : la règle est souvent la même pour tout le monde.
# - *Réponse* : « Ouvert n’est pas proposé, et proposé à 17 h pour le soir même n’est pas proposé à qui va chercher un enfant. Regardez à qui on les a demandées, et combien de temps avant. »
# - *À relancer* : « Pouvez-vous compter, sur un mois, les propositions et non les heures faites ? »
#
# **Objection : « On promeut les gens disponibles, et c’est bien ainsi. »**
#
# - *Ce qui est juste* : certains postes demandent une présence, et il faut pouvoir le dire.
# - *Réponse* : « Alors écrivez-le, poste par poste, et demandez si l’exigence tient au travail ou à l’habitude. Un critère qui n’est écrit nulle part ne peut être ni discuté ni préparé. »
# - *À relancer* : « Quel poste d’encadrement chez vous pourrait se tenir à 80 % ? »
# %% [markdown] key="s05.availability.guide" lang="en" of="55602695"
# ### Running step 7 (15 minutes, whole room)
#
# **Aim.** To see that not all availabilities are counted alike, and to tell apart what is paid from what is rewarded.
#
# **Say.** “People often say that someone is available, as they would say that someone is fair-haired. Let us rather look at what is asked, of whom, and what it brings.”
#
# **How it runs.** 4 minutes for “who gives it”, 5 for “what does it bring”, 6 for “and promotions”. Ask someone in the room to hold the mouse.
#
# **Expected answers.**
#
# - Overtime and nights have a price and a column; weekends and split days have none in these tables. Ask the room how it is in their companies: a collective agreement may pay for them.
# - For the hour, the price is nearly the same for both sexes. Over the year, the gap comes from who does it: the mean of those who receive and the mean of everyone do not say the same thing.
# - For promotions, intervals are wide. Within a single job they are wider still: one compares more closely, one affirms less.
#
# **Watch for.** Nothing here says what leads to what: people who work overtime hold other posts, with other steps above them. The right question is: “if availability counts for moving up, where is it written?”
#
# **The Index.** It leaves out overtime and the premiums tied to a constraint of the post, such as nights: a company where only men have night premiums can have all its points on this indicator.
#
# **Objection: “Overtime is open to everyone.”**
#
# - *What is right in it*: the rule is often the same for everyone.
# - *Reply*: “Open is not offered, and offered at 5 p.m. for the same evening is not offered to someone who fetches a child. Look at who was asked, and how long before.”
# - *Follow up*: “Could you count, over a month, the offers and not the hours worked?”
#
# **Objection: “We promote people who are available, and rightly so.”**
#
# - *What is right in it*: some posts require presence, and one must be able to say so.
# - *Reply*: “Then write it down, post by post, and ask whether the requirement comes from the work or from habit. A criterion that is written nowhere can be neither discussed nor prepared for.”
# - *Follow up*: “Which supervisor’s post in your company could be held at 80%?”

# %% key="s05.availability" tags=["screen"]
screen.show("s05.availability")

# %% [markdown] key="s05.availability.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Toutes les disponibilités ne se valent pas dans un tableau : **certaines ont un prix, d’autres pas de colonne**.
# - À l’heure, peu d’écart ; sur l’année, **l’accès aux heures** le fait.
# - La disponibilité n’est pas un trait de caractère. Si elle compte pour évoluer, qu’elle soit écrite.
# %% [markdown] key="s05.availability.keep" lang="en" of="15be3977"
# ### What to remember
#
# - Not all availabilities are equal in a table: **some have a price, others no column**.
# - For the hour, little gap; over the year, **access to hours** makes it.
# - Availability is not a trait of character. If it counts for moving up, let it be written.

# %% [markdown] key="s05.understand.step" lang="fr" minutes=10 mode="pair"
# ## Qu’est-ce que le temps explique, et n’explique pas ?
#
# Relisez vos estimations et vos notes : les deux voix côte à côte, près des faits.
#
# - Où vos deux voix diffèrent-elles ? Que voit chacune de sa place ?
# - Les heures disent **par où** passe une partie de l’écart. Elles ne disent pas pourquoi les unes en ont moins.
# - « Expliqué par les heures » ne veut pas dire justifié : il reste à savoir qui propose les heures, et à qui.
# %% [markdown] key="s05.understand.step" lang="en" of="711c9e3f"
# ## What does time explain, and not explain?
#
# Read your guesses and notes again: the two voices side by side, next to the facts.
#
# - Where do your two voices differ? What does each see from its place?
# - Hours say **through where** a part of the gap passes. They do not say why some people have fewer.
# - “Explained by hours” does not mean justified: it remains to be known who offers hours, and to whom.

# %% [markdown] key="s05.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (10 minutes : 5 en binôme, 5 en salle)
#
# **But.** Faire de la différence entre les deux voix une information sur l’entreprise, et fixer le sens de « expliqué ».
#
# **À dire.** « Regardez d’abord où vos voix s’éloignent le plus. Ce n’est pas un désaccord à régler : c’est un endroit de l’entreprise que l’une voit et l’autre non. »
#
# **À demander.** « Quelle heure de travail votre voix voit-elle, que l’autre ne voit pas ? »
#
# **Réponses attendues.** La direction voit la durée des contrats, le coût des heures supplémentaires, les demandes écrites. La représentation du personnel voit les plannings changés la veille, les heures non comptées, les demandes que l’on n’ose pas faire.
#
# **À surveiller.** Le mot « expliqué ». S’il reste une minute : « Si toutes les femmes de l’entreprise passaient demain à temps plein, l’écart de l’heure bougerait-il ? » Non : le pont a deux arches.
#
# **Pour les binômes à une voix.** La page reste utile : comparez ce que vous aviez estimé à ce que vous avez noté ensuite.
# %% [markdown] key="s05.understand.guide" lang="en" of="a88deb47"
# ### Running step 8 (10 minutes: 5 in pairs, 5 in the room)
#
# **Aim.** To make the difference between the two voices a piece of information about the company, and to fix the meaning of “explained”.
#
# **Say.** “Look first at where your voices are furthest apart. It is not a disagreement to settle: it is a place in the company that one sees and the other does not.”
#
# **Ask.** “Which hour of work does your voice see, that the other does not?”
#
# **Expected answers.** Management sees the length of contracts, the cost of overtime, written requests. Staff representatives see rosters changed the day before, hours that are not counted, requests that people do not dare to make.
#
# **Watch for.** The word “explained”. If a minute is left: “If all the women in the company went full time tomorrow, would the gap for the hour change?” No: the bridge has two arches.
#
# **For pairs with one voice.** The page is still useful: compare what you had guessed with what you noted afterwards.

# %% key="s05.understand" tags=["screen"]
screen.show("s05.voices")

# %% key="s05.understand.words" tags=["screen"]
screen.show("s05.words")

# %% [markdown] key="s05.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - **Le pont a deux arches** : l’heure et les heures. Agir sur l’une ne touche pas l’autre.
# - Un écart expliqué par les heures **n’est pas pour autant justifié** : qui propose les heures, à qui, avec quel délai ?
# %% [markdown] key="s05.understand.keep" lang="en" of="3fa0f4c9"
# ### What to remember
#
# - **The bridge has two arches**: the hour and the hours. Acting on one does not touch the other.
# - A gap explained by hours **is not thereby justified**: who offers hours, to whom, how long before?

# %% [markdown] key="s05.check.step" lang="fr" minutes=10 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes : répondez d’abord chacune et chacun de votre côté, puis comparez.
#
# - Tous les nombres utiles sont dans la question.
# - Un coup de pouce et une réponse pas à pas vous attendent. Pas de note.
# %% [markdown] key="s05.check.step" lang="en" of="9fc0483d"
# ## What have you learnt?
#
# Five short questions: answer first on your own, then compare.
#
# - All the numbers you need are in the question.
# - A hint and a step-by-step answer are there for you. No marks.

# %% [markdown] key="s05.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (10 minutes : 6 séparément, 4 en binôme)
#
# **But.** Que chaque personne vérifie ce qu’elle saurait redire à son groupe de travail.
#
# **À dire.** « Chaque mauvaise réponse est là parce qu’elle est tentante. Celle qui vous a fait hésiter est la plus utile : notez-la. »
#
# **Réponses attendues.** Elles sont dans les questions, avec le calcul. Ce que chacune vérifie : 1, les écarts se multiplient ; 2, l’équivalent temps plein efface les heures ; 3, « choisi » est une définition ; 4, celles et ceux qui reçoivent, et tout le monde ; 5, peu de personnes, pas de conclusion.
#
# **À surveiller.** Aux questions 1 et 4, proposez de raisonner avec 100 € ou avec cent personnes.
#
# **Salle.** Un seul ordinateur par binôme : un choix par question sur papier, puis ensemble à l’écran.
# %% [markdown] key="s05.check.guide" lang="en" of="1c7a6107"
# ### Running step 9 (10 minutes: 6 apart, 4 in pairs)
#
# **Aim.** Each person checks what they could say again to their working group.
#
# **Say.** “Every wrong answer is there because it is tempting. The one that made you hesitate is the most useful: write it down.”
#
# **Expected answers.** They are in the questions, with the sums. What each one checks: 1, gaps multiply; 2, the full-time equivalent wipes out hours; 3, “chosen” is a definition; 4, those who receive, and everyone; 5, few people, no conclusion.
#
# **Watch for.** In questions 1 and 4, suggest reasoning with €100 or with a hundred people.
#
# **Room.** One computer for each pair: one choice for each question on paper, then together on the screen.

# %% key="s05.check" tags=["screen"]
screen.show("s05.q1", "s05.q2", "s05.q3", "s05.q4", "s05.q5")

# %% [markdown] key="s05.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Gardez la question qui vous a fait hésiter, et la phrase par laquelle vous l’expliqueriez à votre groupe de travail.
# %% [markdown] key="s05.check.keep" lang="en" of="1c9d4582"
# ### What to remember
#
# Keep the question that made you hesitate, and the sentence with which you would explain it to your working group.

# %% [markdown] key="s05.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Quittez l’entreprise d’entraînement : écrivez ce que vous savez, supposez et irez voir dans la vôtre.
#
# - Femmes et hommes ont-ils les mêmes contraintes de temps ? Comment se rencontrent-elles avec la vie de famille ?
# - Une hypothèse commence par « peut-être que », et dit ce qu’il faudrait aller voir.
# - Parlez de postes et de règles, jamais d’une personne.
# %% [markdown] key="s05.home.step" lang="en" of="39583517"
# ## What about your company?
#
# Leave the practice company: write down what you know, suppose and will go and see in your own.
#
# - Do women and men have the same constraints of time? How do these meet family life?
# - A hypothesis begins with “perhaps”, and says what you would need to go and see.
# - Speak of posts and rules, never of a person.

# %% [markdown] key="s05.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 10 (15 minutes : 10 pour écrire, 5 pour la suite)
#
# **But.** Que chaque binôme reparte avec deux hypothèses, une donnée à demander et une semaine à observer.
#
# **À dire.** « Relisez d’abord vos hypothèses des séances passées : le temps en éclaire-t-il une ? Puis écrivez, postes et règles seulement. »
#
# **Réponses attendues.** Des hypothèses que l’on peut vérifier : « Peut-être que nos postes d’accueil sont à 28 heures parce qu’ils l’étaient en 2005 ; nous chercherons l’annonce d’alors. » « Peut-être que les heures supplémentaires sont proposées en fin de journée ; nous noterons l’heure de chaque proposition pendant un mois. »
#
# **Familles d’hypothèses à proposer, si la page reste blanche.** La durée des postes (qui l’a fixée, quand ?). Le partage des heures en plus (à qui, comment, combien de temps avant ?). Les plannings (qui les fait, avec quelles règles ?). Les critères d’évolution (la disponibilité y est-elle ?). Les services autour (garde, transports, trajets). Le retour de congé (entretien, durée, poste).
#
# **Les données à demander.** La base de données de l’entreprise (BDESE) doit déjà contenir, par sexe, la durée du travail (temps plein, de 20 à 30 heures, autre temps partiel), l’organisation (équipes, nuit, horaires variables, week-end) et les congés de plus de six mois : c’est l’article R. 2312-9 du Code du travail. Le reste se compte sur un mois.
#
# **Pour la suite.** Lisez à voix haute la grille d’observation, et faites inscrire une date. Rappelez les règles : aucune personne nommée, l’accord de l’équipe, et relire ensemble. La séance 06 croise les quatre axes : chaque binôme y apporte sa semaine et ses hypothèses.
#
# **À surveiller.** Une hypothèse sur le caractère (« elles ne veulent pas ») se retourne en question sur l’organisation : « Qu’est-ce qui, ici, rendrait ce refus raisonnable ? »
# %% [markdown] key="s05.home.guide" lang="en" of="ef8d9554"
# ### Running step 10 (15 minutes: 10 to write, 5 for what comes next)
#
# **Aim.** Each pair should leave with two hypotheses, one piece of data to ask for and one week to observe.
#
# **Say.** “First read your hypotheses of earlier sessions again: does time throw light on one of them? Then write, posts and rules only.”
#
# **Expected answers.** Hypotheses that can be checked: “Perhaps our reception posts are at 28 hours because they were so in 2005; we will look for the advertisement of the time.” “Perhaps overtime is offered late in the day; we will note the time of each offer for a month.”
#
# **Families of hypotheses to offer if the page stays blank.** The length of posts (who set it, and when?). The sharing of extra hours (to whom, how, how long before?). Rosters (who makes them, by which rules?). Criteria for moving up (is availability among them?). Services around (childcare, transport, journeys). The return from leave (interview, hours, post).
#
# **The data to ask for.** The company’s own database (BDESE) must already hold, by sex, the length of work (full time, 20 to 30 hours, other part-time), its organisation (shifts, nights, variable hours, weekends) and leaves of more than six months: that is article R. 2312-9 of the French Labour Code. The rest can be counted over a month.
#
# **What comes next.** Read the observation grid aloud, and have a date written down. Recall the rules: no person named, the team’s agreement, and reading it again together. Session 06 crosses the four axes: each pair brings its week and its hypotheses to it.
#
# **Watch for.** A hypothesis about temperament (“they do not want to”) can be turned into a question about organisation: “What, here, would make that refusal reasonable?”

# %% key="s05.home.earlier" tags=["screen"]
screen.show("s05.earlier")

# %% key="s05.home" tags=["screen"]
screen.show("s05.home.hours", "s05.home.constraints", "s05.home.family", "s05.home.causes", "s05.home.data")

# %% [markdown] key="s05.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Un tableau par durée** : femmes et hommes à temps plein, de 20 à 30 heures, moins de 20 heures ; et combien voudraient plus d’heures, si on le leur a demandé.
# - **Une semaine observée** : avec le groupe de travail, remplissez la grille d’une semaine ordinaire pour un poste.
# - La séance 06 croise les quatre axes : apportez vos tableaux et vos hypothèses.
#
# {button:handout}
# %% [markdown] key="s05.home.next" lang="en" of="7f8e0371"
# ### Before the next session
#
# - **One table by length**: women and men full time, 20 to 30 hours, under 20 hours; and how many would like more hours, if they have been asked.
# - **One week observed**: with the working group, fill in the grid of an ordinary week for one post.
# - Session 06 crosses the four axes: bring your tables and your hypotheses.
#
# {button:handout}

# %% [markdown] key="s05.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : le tableau par durée
#
# Comptez des personnes, pas des équivalents temps plein, à une date donnée. Gardez ce tableau pour votre binôme et votre groupe de travail.
#
# | Durée du contrat | Femmes | Hommes | dont horaires annoncés moins de 7 jours avant | dont voudraient plus d’heures |
# |---|---|---|---|---|
# | Temps plein | | | | |
# | Plus de 30 heures | | | | |
# | De 20 à 30 heures | | | | |
# | Moins de 20 heures | | | | |
#
# ### Pour le groupe de travail : une semaine ordinaire, pour un poste
#
# Choisissez un poste, et une semaine qui ne soit ni de fête ni d’inventaire. Dans chaque case, écrivez combien de personnes travaillent : F pour les femmes, H pour les hommes. Entourez les heures annoncées moins de sept jours avant.
#
# | Jour | avant 6 h | 6 h à 9 h | 9 h à 12 h | 12 h à 14 h | 14 h à 17 h | 17 h à 20 h | 20 h et après |
# |---|---|---|---|---|---|---|---|
# | Lundi | | | | | | | |
# | Mardi | | | | | | | |
# | Mercredi | | | | | | | |
# | Jeudi | | | | | | | |
# | Vendredi | | | | | | | |
# | Samedi | | | | | | | |
# | Dimanche | | | | | | | |
#
# 1. Demandez l’accord de l’équipe, et dites à quoi servira la grille.
# 2. Notez ce que le planning prévoyait, puis ce qui a été fait : à qui sont venues les heures en plus, et combien de temps avant ?
# 3. Demandez : « Qu’est-ce qui, dans ces horaires, est difficile à tenir avec un enfant, un proche à aider, un trajet ? »
# 4. N’écrivez aucun nom. Si un poste n’a qu’une personne, réunissez-le avec un poste voisin.
# 5. Relisez la grille avec l’équipe avant de la montrer.
# %% [markdown] key="s05.home.paper" lang="en" of="e2ec12de"
# ### For the working group: the table by length
#
# Count people, not full-time equivalents, on one date. Keep this table for your pair and your working group.
#
# | Contract hours | Women | Men | of whom told less than 7 days ahead | of whom would like more hours |
# |---|---|---|---|---|
# | Full time | | | | |
# | Over 30 hours | | | | |
# | 20 to 30 hours | | | | |
# | Under 20 hours | | | | |
#
# ### For the working group: an ordinary week, for one post
#
# Choose a post, and a week that is neither a holiday nor a stocktaking week. In each box, write how many people are at work: W for women, M for men. Circle the hours announced less than seven days ahead.
#
# | Day | before 6 | 6 to 9 | 9 to 12 | 12 to 14 | 14 to 17 | 17 to 20 | 20 and after |
# |---|---|---|---|---|---|---|---|
# | Monday | | | | | | | |
# | Tuesday | | | | | | | |
# | Wednesday | | | | | | | |
# | Thursday | | | | | | | |
# | Friday | | | | | | | |
# | Saturday | | | | | | | |
# | Sunday | | | | | | | |
#
# 1. Ask for the team’s agreement, and say what the grid will be used for.
# 2. Note what the roster planned, then what was done: to whom did the extra hours come, and how long before?
# 3. Ask: “What, in these hours, is hard to manage with a child, a relative to help, a journey?”
# 4. Write no names. If a post has only one person, put it together with another post like it.
# 5. Read the grid again with the team before showing it.
