# ---
# jupyter:
#   workshop_kit:
#     session: s01
#     minutes: 120
# ---

# %% [markdown] key="s01.title" lang="fr"
# # Poser le cadre
#
# De quoi parle-t-on quand on parle d’écart, et avec quelles règles allons-nous travailler ?
#
# {button:start} {button:restart}
# %% [markdown] key="s01.title" lang="en" of="4860baed"
# # Setting the frame
#
# What do we mean when we speak of a gap, and by which rules are we going to work?
#
# {button:start} {button:restart}
# %% key="s01.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s01", language=LANGUAGE)

# %% [markdown] key="s01.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache de quel écart on parle quand on cite un chiffre, qu’il ait ses règles de confidentialité, et qu’il reparte avec une demande de données écrite.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Rejouez la séance une fois, d’un bout à l’autre, avec l’entreprise d’entraînement : ses chiffres sont à l’écran et dans le guide à imprimer. Relisez l’étape 7 : le droit y est donné tel que nous le connaissons au 22 novembre 2026, et la transposition de la directive européenne 2023/970 est attendue. Si une loi a paru depuis, dites-le, et dites sa date.
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2 : les faits à estimer y figurent. Il contient la page de demande de données.
#
# **La salle.** Une table et un ordinateur par binôme, les deux personnes côte à côte, l’écran de la salle lisible à trois mètres. Un tableau en deux colonnes : « Ce que nous voyons » et « Ce que nous supposons ». Une affiche vide, titrée « Nos règles », qui restera au mur jusqu’à la dernière séance.
#
# **Le matériel.** Des feuilles et des stylos pour estimer par écrit. Deux fiches de paie inventées, l’une à temps plein, l’autre à 80 % : elles remplacent l’écran à l’étape 4 si un ordinateur fait défaut.
#
# **Les binômes.** C’est souvent leur première rencontre avec les autres entreprises. Personne n’apporte de chiffre aujourd’hui, et personne n’aura à en montrer.
# %% [markdown] key="s01.eve.guide" lang="en" of="f883980e"
# ### The day before
#
# **Purpose of the session.** Each pair should know which gap is meant when a figure is quoted, have its rules of confidentiality, and leave with a written request for data.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the session once from end to end with the practice company: its figures are on the screen and in the guide to print. Read step 7 again: the law is given there as we know it on 22 November 2026, and the transposition of European Directive 2023/970 is awaited. If an act has been passed since, say so, and give its date.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2: the facts to be guessed are in it. It holds the page for requesting data.
#
# **The room.** One table and one computer for each pair, the two people side by side, the room’s screen legible from three metres. A board in two columns: “What we see” and “What we suppose”. An empty poster headed “Our rules”, which stays on the wall until the last session.
#
# **Materials.** Paper and pens, so that guesses are written down. Two invented payslips, one full time, the other at 80%: they replace the screen in step 4 if a computer fails.
#
# **The pairs.** For many, this is their first meeting with the other companies. No one brings figures today, and no one will have to show any.
# %% [markdown] key="s01.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : quatre écarts, trois résultats, et les règles de la salle. 2 : deux estimations écrites par voix. 3 : « de quelle marche parlez-vous ? ». 4 : le prix de l’heure et l’argent du mois sont deux questions. 5 : citer la moyenne et la médiane. 6 : « en part de quoi ? ». 7 : ce que l’Index compte, et ce que la loi demande en plus. 8 : une phrase que les deux voix signent. 9 : les questions qui restent. 10 : une demande de données, une règle, une date.
#
# **Si vous prenez du retard.** Faites faire l’étape 9 après la séance : elle est conçue pour se faire sans vous. Menez l’étape 6 en trois minutes, à l’écran de la salle. Ne raccourcissez pas l’étape 10 : la séance suivante en a besoin.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1, 3, 4, 5, 7 et 10. Chacune commence par ce qu’elle a de juste : dites-le d’abord, et sincèrement.
# %% [markdown] key="s01.timing.guide" lang="en" of="3af085af"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: four gaps, three outcomes, and the rules of the room. 2: two written guesses from each voice. 3: “which step are you talking about?”. 4: the price of an hour and the money of the month are two questions. 5: quote the mean and the median. 6: “as a share of what?”. 7: what the Index counts, and what the law asks for besides. 8: one sentence that both voices would sign. 9: the questions that remain. 10: one request for data, one rule, one date.
#
# **If you fall behind.** Have step 9 done after the session: it is made to be done without you. Run step 6 in three minutes, on the room’s screen. Do not shorten step 10: the next session needs it.
#
# **The objections.** The most frequent have their replies in steps 1, 3, 4, 5, 7 and 10. Each begins with what is right in it: say that first, and mean it.

# %% [markdown] key="s01.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi quatre écarts, et trois résultats ?
#
# Un écart de salaire est un résultat. Pour le comprendre, il faut regarder ce qui vient avant lui.
#
# - **Quatre écarts** à observer : les emplois occupés, les parcours, les conditions de travail, le temps de travail.
# - Ils peuvent expliquer des différences dans **trois résultats** : la rémunération, la santé, la carrière.
# - La méthode : un binôme, un groupe de travail dans l’entreprise, **des hypothèses avant les conclusions**, et ce qui se dit ici reste ici.
# %% [markdown] key="s01.why" lang="en" of="7f4ddba7"
# ## Why four gaps, and three outcomes?
#
# A pay gap is an outcome. To understand it, one has to look at what comes before it.
#
# - **Four gaps** to observe: the jobs people hold, careers, working conditions, working time.
# - They may explain differences in **three outcomes**: pay, health, career.
# - The method: a pair, a working group in the company, **hypotheses before conclusions**, and what is said here stays here.
# %% [markdown] key="s01.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle : 4 pour le cadre, 6 pour les règles)
#
# **But.** Que chaque personne sache pourquoi on ne commence pas par chercher un responsable, et ce que l’on se promet dans cette salle.
#
# **À dire.** « Deux personnes de la même entreprise, assises côte à côte : une de la direction, une de la représentation du personnel. Vous n’avez pas à être d’accord. Vous avez à regarder la même chose en même temps. Nous verrons d’abord des chiffres, puis nous écrirons des hypothèses, puis vous irez voir le travail. Dans cet ordre. »
#
# **À demander.** « De quoi avez-vous besoin pour parler librement ici ? » Écrivez les réponses sur l’affiche « Nos règles ». S’il manque l’une de ces trois-là, proposez-la : les chiffres d’une entreprise ne circulent pas ; on ne nomme personne ; on peut se taire.
#
# **D’où vient la méthode.** En 2014, l’Aract Bretagne a accompagné 21 entreprises pendant six mois : des séances collectives, un appui individuel, et dans chacune un groupe de travail. Au début de 2015, 6 accords étaient signés et 2 plans d’action déposés (Anact, mars 2015). Ces séances s’en inspirent ; leur calendrier d’origine n’est pas connu.
#
# **À surveiller.** « Expliquer » ne veut pas dire « excuser ». Les quatre écarts disent par où passe une différence ; ils ne disent pas qu’elle est juste.
#
# **Objection : « Chez nous, il n’y a pas de problème. »**
#
# - *Ce qui est juste* : c’est possible, et ce serait une bonne nouvelle à faire savoir.
# - *Réponse* : « Alors ce sera vite vérifié, et vous saurez le dire avec des chiffres. Dans les 21 entreprises de 2014, le groupe de travail a surtout servi à mieux comprendre le travail réel. »
# - *À relancer* : « Sur laquelle des quatre questions en savez-vous le moins ? »
#
# **Objection : « On va encore accuser la direction. » ou « On va encore noyer le poisson. »**
#
# - *Ce qui est juste* : les deux sont arrivés ailleurs, et chaque voix a ses raisons de se méfier.
# - *Réponse* : « C’est pour cela que vous êtes deux, et que chacune des deux voix est écrite à part avant d’être comparée à l’autre. »
# - *À relancer* : « Qu’est-ce que l’autre voix devrait faire, ou ne pas faire, pour que vous lui fassiez confiance aujourd’hui ? »
# %% [markdown] key="s01.why.guide" lang="en" of="d7c85416"
# ### Running step 1 (10 minutes, whole room: 4 for the frame, 6 for the rules)
#
# **Aim.** Everyone should know why we do not start by looking for someone to blame, and what we promise each other in this room.
#
# **Say.** “Two people from the same company, side by side: one from management, one staff representative. You do not have to agree. You have to look at the same thing at the same time. First we will see figures, then we will write hypotheses, then you will go and see the work. In that order.”
#
# **Ask.** “What do you need in order to speak freely here?” Write the answers on the poster “Our rules”. If one of these three is missing, offer it: a company’s figures do not go round; nobody is named; anyone may keep silent.
#
# **Where the method comes from.** In 2014 the Aract Bretagne supported 21 companies for six months: group sessions, individual support, and a working group in each of them. At the beginning of 2015, 6 agreements had been signed and 2 action plans filed (Anact, March 2015). These sessions are inspired by it; its original calendar is not known.
#
# **Watch for.** “To explain” does not mean “to excuse”. The four gaps say which way a difference passes; they do not say that it is fair.
#
# **Objection: “In our company there is no problem.”**
#
# - *What is right in it*: it may be so, and it would be good news worth telling.
# - *Reply*: “Then it will soon be checked, and you will be able to say so with figures. In the 21 companies of 2014, the working group served above all to understand the work itself better.”
# - *Follow up*: “On which of the four questions do you know least?”
#
# **Objection: “Management will be accused once more.” or “It will be swept under the carpet once more.”**
#
# - *What is right in it*: both have happened elsewhere, and each voice has its reasons to be wary.
# - *Reply*: “That is why there are two of you, and why each voice is written down apart before it is compared with the other.”
# - *Follow up*: “What should the other voice do, or not do, for you to trust it today?”
# %% [markdown] key="s01.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Quatre écarts, trois résultats : le salaire n’est que l’un des trois.
# - On observe, on suppose, on va vérifier. On ne cherche pas de responsable.
# %% [markdown] key="s01.why.keep" lang="en" of="f8a4ab25"
# ### What to remember
#
# - Four gaps, three outcomes: pay is only one of the three.
# - We observe, we suppose, we go and check. We are not looking for someone to blame.

# %% [markdown] key="s01.guess.step" lang="fr" minutes=10 mode="pair"
# ## Quel écart pensez-vous trouver ?
#
# Donnez vos deux estimations avant de voir les chiffres de l’entreprise d’entraînement.
#
# - D’abord séparément : écrivez votre réponse sans voir celle de l’autre voix.
# - La première question compare tout le monde ; la seconde, des personnes au même poste.
# - Puis ensemble : d’où vous vient chaque nombre ?
# %% [markdown] key="s01.guess.step" lang="en" of="5aae66a3"
# ## What gap do you expect to find?
#
# Give your two guesses before you see the figures of the practice company.
#
# - First apart: write your answer without seeing the other voice’s.
# - The first question compares everyone; the second, people in the same job.
# - Then together: where do you have each number from?
# %% [markdown] key="s01.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (10 minutes : 4 séparément, 6 en binôme)
#
# **But.** Que chaque personne mette un nombre sur ce qu’elle croit, avant que le fait ne ferme la discussion.
#
# **À dire.** « Deux questions qui se ressemblent. Écrivez deux nombres, même si vous hésitez. Un nombre négatif est permis : il veut dire que les femmes gagnent plus. Ensuite seulement, comparez. »
#
# **À demander.** « Votre second nombre est-il plus petit que le premier ? Pourquoi ? »
#
# **Réponses attendues.** Beaucoup de personnes donnent à la première question un chiffre entendu dans la presse, et presque zéro à la seconde. L’écart entre les deux réponses est le sujet de la séance : gardez-le pour l’étape 3.
#
# **À surveiller.** Que l’une des deux voix ne dicte pas la réponse de l’autre. Pas de classement entre les binômes. Si l’entreprise choisie n’a pas assez de personnes aux mêmes postes, l’écran le dit au lieu de donner un chiffre : c’est une réponse, pas une panne.
#
# **Question fréquente : « Le salaire, c’est le net ou le brut ? »** Le brut, primes et heures supplémentaires comprises, tel que versé dans l’année.
# %% [markdown] key="s01.guess.guide" lang="en" of="8576a008"
# ### Running step 2 (10 minutes: 4 apart, 6 in pairs)
#
# **Aim.** Everyone should put a number on what they believe, before the fact closes the discussion.
#
# **Say.** “Two questions that look alike. Write two numbers even if you hesitate. A negative number is allowed: it means that women earn more. Only then do you compare.”
#
# **Ask.** “Is your second number smaller than the first? Why?”
#
# **Expected answers.** Many people answer the first question with a figure from the press, and the second with next to nothing. The distance between the two answers is the subject of the session: keep it for step 3.
#
# **Watch for.** One voice dictating the other’s answer. No ranking between pairs. If the company chosen does not have enough people in the same jobs, the screen says so instead of giving a figure: that is an answer, not a failure.
#
# **A frequent question: “Is pay gross or net?”** Gross, with bonuses and overtime, as paid in the year.
# %% key="s01.guess" tags=["screen"]
screen.show("s01.guess.annual", "s01.guess.same_job")

# %% [markdown] key="s01.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Deux questions presque semblables appellent deux nombres différents. Avant de discuter d’un écart, demandez toujours lequel.
# %% [markdown] key="s01.guess.keep" lang="en" of="16f72a2c"
# ### What to remember
#
# Two questions that are almost alike call for two different numbers. Before discussing a gap, always ask which one.

# %% [markdown] key="s01.staircase.step" lang="fr" minutes=20 mode="pair"
# ## De quel écart parle-t-on ?
#
# Voici le même écart en trois marches : toute l’année, à temps de travail égal, puis au même poste.
#
# - Descendez les trois marches : qu’est-ce qui sort du calcul à chaque fois, et qui ?
# - Changez la moyenne en médiane, puis le salaire auquel l’écart est rapporté.
# - Comparez avec la France, en disant ce qui n’est pas comparable.
# %% [markdown] key="s01.staircase.step" lang="en" of="411d0fad"
# ## Which gap are we talking about?
#
# Here is the same gap in three steps: the whole year, for equal working time, then in the same job.
#
# - Go down the three steps: what drops out of the calculation each time, and who?
# - Change the mean into the median, then the pay that the gap is a share of.
# - Compare with France, and say what cannot be compared.
# %% [markdown] key="s01.staircase.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (20 minutes : 10 d’exploration, 5 en binôme, 5 en salle)
#
# **But.** Que plus personne ne dise « l’écart » sans dire lequel, et que l’on sache qui sort de la comparaison quand on descend.
#
# **À dire.** « Personne ne ment : ces trois chiffres sont justes. Ils ne répondent pas à la même question. Cherchez la question de chaque marche. Et regardez combien de personnes restent sur la dernière. »
#
# **À demander.** « Si vous ne deviez citer qu’une marche, laquelle arrangerait votre voix ? Et l’autre voix ? »
#
# **Réponses attendues.**
#
# - Sur l’année : ce dont on vit. Tout compte, les heures comme les postes.
# - À temps égal : le prix de l’heure. Les heures sont sorties du calcul, pas de la vie des personnes.
# - Au même poste : ne restent que les postes où travaillent au moins trois femmes et trois hommes, comme dans l’Index. Toutes les autres personnes ont disparu de la comparaison.
#
# **Les repères nationaux.** Secteur privé, salaires nets, en 2022 : 23,5 % sur l’année, 14,9 % à temps égal, 4,0 % au même emploi chez le même employeur (Insee Focus, mars 2024). En 2024 : 21,8 % et 14,0 % (Insee, février 2026) ; nous n’avons pas trouvé le troisième chiffre de 2024. Trois différences avec notre entreprise : le net au lieu du brut, la France au lieu d’une entreprise, et tous les emplois de l’année au lieu des personnes présentes toute l’année. À mettre côte à côte, donc, sans conclure.
#
# **Le trait sur la barre.** C’est l’intervalle : les valeurs que les personnes présentes ne contredisent pas. Une image : si l’on rejouait l’année avec d’autres personnes dans les mêmes situations, l’écart bougerait d’à peu près cela. Quand le trait passe par zéro, on ne peut pas dire de quel côté penche l’écart. Quand il n’y a pas de trait, c’est que trop peu de personnes sont comparées.
#
# **À surveiller.** Deux conclusions hâtives : « au même poste il ne reste presque rien, donc tout va bien » et « au même poste ne compte pas ». La première oublie l’accès aux postes ; la seconde, une règle de droit.
#
# **Objection : « Seul l’écart à poste égal a un sens. »**
#
# - *Ce qui est juste* : c’est la comparaison la plus proche de « à travail égal, salaire égal », et il faut la faire.
# - *Réponse* : « Elle répond à : payons-nous pareil le même poste ? Elle ne voit pas qui occupe quel poste. En France, en 2022, l’écart passait de 14,9 % à 4,0 % quand on comparait le même emploi chez le même employeur (Insee Focus, mars 2024) : les trois quarts étaient donc dans la répartition, et les personnes vivent avec le premier chiffre. »
# - *À relancer* : « Combien de femmes de cette entreprise la dernière marche laisse-t-elle de côté ? »
#
# **Objection : « Vos intervalles, c’est pour ne rien dire. »**
#
# - *Ce qui est juste* : dans une petite entreprise, ils empêchent souvent de conclure, et c’est frustrant.
# - *Réponse* : « Ils évitent surtout d’affirmer l’an prochain le contraire de cette année parce qu’une personne est partie. Quand on ne peut pas conclure sur un chiffre, on raconte les situations, sans nommer personne. »
# - *À relancer* : « Combien d’années faudrait-il réunir chez vous pour en dire davantage ? »
# %% [markdown] key="s01.staircase.guide" lang="en" of="20719413"
# ### Running step 3 (20 minutes: 10 to explore, 5 in pairs, 5 in the room)
#
# **Aim.** Nobody should say “the gap” any more without saying which, and everyone should know who drops out of the comparison on the way down.
#
# **Say.** “Nobody is lying: these three figures are right. They answer different questions. Find the question of each step. And look at how many people are left on the last one.”
#
# **Ask.** “If you could quote one step only, which would suit your voice? And the other voice?”
#
# **Expected answers.**
#
# - Over the year: what people live on. Everything counts, hours as well as jobs.
# - For equal time: the price of an hour. Hours have left the calculation, not people’s lives.
# - In the same job: only the jobs held by at least three women and three men are left, as in the Index. Everyone else has disappeared from the comparison.
#
# **The national landmarks.** Private sector, net pay, in 2022: 23.5% over the year, 14.9% for equal time, 4.0% in the same job with the same employer (Insee Focus, March 2024). In 2024: 21.8% and 14.0% (Insee, February 2026); we have not found the third figure for 2024. Three differences with our company: net instead of gross, France instead of one company, and all the jobs of the year instead of the people present all year. To be set side by side, then, without concluding.
#
# **The line on the bar.** It is the interval: the values that the people present do not contradict. A picture: if the year were played again with other people in the same situations, the gap would move by about that much. When the line crosses zero, nobody can tell which way the gap leans. When there is no line, too few people are compared.
#
# **Watch for.** Two hasty conclusions: “in the same job hardly anything is left, so all is well” and “the same job does not matter”. The first forgets who gets the jobs; the second, a rule of law.
#
# **Objection: “Only the gap in the same job makes sense.”**
#
# - *What is right in it*: it is the comparison closest to “equal pay for equal work”, and it has to be made.
# - *Reply*: “It answers: do we pay the same job the same? It does not see who holds which job. In France in 2022, the gap went from 14.9% to 4.0% when the same job with the same employer was compared (Insee Focus, March 2024): so three quarters were in how people are spread, and people live with the first figure.”
# - *Follow up*: “How many women of this company does the last step leave out?”
#
# **Objection: “Your intervals are a way of saying nothing.”**
#
# - *What is right in it*: in a small company they often prevent a conclusion, and that is frustrating.
# - *Reply*: “Above all they save you from claiming next year the opposite of this year because one person has left. When a figure allows no conclusion, one tells the situations, without naming anyone.”
# - *Follow up*: “How many years would you have to put together in your company to say more?”
# %% key="s01.staircase" tags=["screen"]
screen.show("s01.staircase")

# %% [markdown] key="s01.staircase.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Trois marches, trois questions : de quoi vit-on, à quel prix est payée l’heure, paie-t-on pareil le même poste ?
# - **« Au même poste » seulement** laisse de côté qui accède à quel poste, et toutes les personnes que l’on n’a pas pu comparer.
# - Un intervalle qui contient zéro ne dit pas « pas d’écart » : il dit « on ne peut pas conclure ».
# %% [markdown] key="s01.staircase.keep" lang="en" of="312eff72"
# ### What to remember
#
# - Three steps, three questions: what do people live on, at what price is an hour paid, do we pay the same job the same?
# - **“In the same job” alone** leaves out who gets which job, and everyone who could not be compared.
# - An interval that holds zero does not say “no gap”: it says “we cannot conclude”.
# %% [markdown] key="s01.staircase.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : comment se calculent les trois marches
# %% [markdown] key="s01.staircase.analysts" lang="en" of="d983bf92"
# ### Going further: how the three steps are worked out
# %% [markdown] key="s01.staircase.deeper" lang="fr" tags=["analyst"]
# Les deux premières marches comparent toutes les femmes et tous les hommes payés toute l’année : (salaire des hommes − salaire des femmes) / salaire des hommes. Pour la deuxième, le salaire de chaque personne est divisé par ses heures payées et multiplié par celles d’un temps plein.
#
# Au même poste, on prend dans chaque poste j la moyenne des hommes et celle des femmes, et on fait la moyenne de chacune sur les postes, avec le même poids n des deux côtés : l’effectif du poste.
#
# écart = ( ∑ n m − ∑ n f ) / ∑ n m
#
# où m et f sont les moyennes des hommes et des femmes d’un poste ; ∑ additionne les postes où travaillent au moins trois femmes et trois hommes. C’est une standardisation directe : les femmes et les hommes y sont répartis pareil, par construction. D’autres poids donneraient un autre nombre.
#
# L’intervalle additionne les variances poste par poste (Welch, Satterthwaite) et passe au rapport par la méthode de Fieller. Il n’est pas donné au-dessous de dix femmes et dix hommes comparés, ni pour les médianes. Il ne couvre que le hasard.
#
# Une identité utile : en 2022, en France, le volume de travail des femmes était inférieur de 10,1 % à celui des hommes, et 1 − 0,235 = (1 − 0,101) × (1 − 0,149) (chiffres : Insee Focus, mars 2024).
# %% [markdown] key="s01.staircase.deeper" lang="en" of="2737a7c6"
# The first two steps compare all the women and all the men paid throughout the year: (men’s pay − women’s pay) / men’s pay. For the second, each person’s pay is divided by their paid hours and multiplied by those of a full-time year.
#
# In the same job, take in each job j the mean of the men and that of the women, and average each of them over the jobs, with the same weight n on both sides: the headcount of the job.
#
# gap = ( ∑ n m − ∑ n f ) / ∑ n m
#
# where m and f are the means of the men and of the women of a job, and ∑ adds up the jobs held by at least three women and three men. This is direct standardisation: women and men are spread alike in it, by construction. Other weights would give another number.
#
# The interval adds up variances job by job (Welch, Satterthwaite) and goes on to the ratio by Fieller’s method. It is not given below ten women and ten men compared, nor for medians. It covers chance alone.
#
# A useful identity: in France in 2022, women’s volume of work was 10.1% below men’s, and 1 − 0.235 = (1 − 0.101) × (1 − 0.149) (figures: Insee Focus, March 2024).
# %% key="s01.staircase.analyst" tags=["analyst"]
from workshop_kit.outcomes.staircase import pay_staircase

annual, equal_time, same_job = pay_staircase(screen.workforce)
(annual.gap(), equal_time.gap(), same_job.gap(), same_job.interval)

# %% [markdown] key="s01.payslips.step" lang="fr" minutes=18 pause=10 mode="pair"
# ## Que cache un équivalent temps plein ?
#
# Deux personnes tiennent le même poste, au même prix de l’heure. L’une est à temps partiel.
#
# - Déplacez le temps de travail : laquelle des trois fiches bouge, lesquelles ne bougent pas ?
# - Payez ensuite son heure 5 % de moins : que voit-on, et où ?
# - Dites à voix haute à quelle question répond chaque fiche.
# %% [markdown] key="s01.payslips.step" lang="en" of="95ab554a"
# ## What does a full-time equivalent hide?
#
# Two people hold the same job, at the same price an hour. One of them works part time.
#
# - Move the working time: which of the three payslips moves, which ones do not?
# - Then pay her or his hour 5% less: what shows, and where?
# - Say aloud which question each payslip answers.
# %% [markdown] key="s01.payslips.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (18 minutes : 8 de travail, puis 10 de pause)
#
# **But.** Que chaque binôme sache dire ce que l’équivalent temps plein compare, et les euros qu’il ne montre pas.
#
# **À dire.** « Voici trois fiches de paie pour un seul poste. Avant de toucher au curseur : à 80 %, combien manque-t-il à la fin du mois ? Et combien en équivalent temps plein ? »
#
# **À demander.** « Laquelle des trois fiches montreriez-vous à quelqu’un qui cherche un logement ? Et à quelqu’un qui négocie une grille ? »
#
# **Réponses attendues.**
#
# - À 80 %, il manque 500 € par mois sur la paie, rien en équivalent temps plein, rien de l’heure.
# - Les trois sont justes. L’équivalent temps plein compare le prix du travail ; la paie dit de quoi l’on vit.
# - Avec une heure payée 5 % de moins, les deux écarts se combinent sur la paie : l’équivalent temps plein n’en garde qu’un.
#
# **Le lien avec l’Index.** Son indicateur d’écart de rémunération compare des équivalents temps plein, sans les heures supplémentaires ni les primes liées à une contrainte du poste. Ce qui passe par le temps de travail ne s’y voit donc pas.
#
# **À surveiller.** « Choisi » et « subi » viennent vite dans la discussion. Notez-les au tableau : la séance 05 leur est consacrée. Ici, on ne demande pas pourquoi.
#
# **Objection : « Si elle travaille moins, il est juste qu’elle gagne moins. »**
#
# - *Ce qui est juste* : au même prix de l’heure, c’est le même tarif, et personne ne dit le contraire.
# - *Réponse* : « Le calcul est juste. Il laisse une question ouverte : qui travaille moins, et qui l’a décidé ? En 2023, environ 27 % des femmes salariées étaient à temps partiel, contre environ 8 % des hommes ; près d’un quart de ces femmes n’avaient pas trouvé de temps plein (ordres de grandeur d’après la Dares, décembre 2024). »
# - *À relancer* : « Chez vous, quels postes ne se proposent qu’à temps partiel ? »
# %% [markdown] key="s01.payslips.guide" lang="en" of="ed02d771"
# ### Running step 4 (18 minutes: 8 of work, then a 10-minute break)
#
# **Aim.** Every pair should be able to say what the full-time equivalent compares, and which euros it does not show.
#
# **Say.** “Here are three payslips for one single job. Before you touch the slider: at 80%, how much is missing at the end of the month? And how much in full-time equivalent?”
#
# **Ask.** “Which of the three payslips would you show to someone looking for a flat? And to someone negotiating a pay scale?”
#
# **Expected answers.**
#
# - At 80%, €500 a month are missing on the payslip, nothing in full-time equivalent, nothing by the hour.
# - All three are right. The full-time equivalent compares the price of work; the payslip says what one lives on.
# - With an hour paid 5% less, both gaps combine on the payslip: the full-time equivalent keeps only one.
#
# **The link with the Index.** Its pay gap indicator compares full-time equivalents, without overtime or premiums tied to a constraint of the job. So whatever passes through working time does not show in it.
#
# **Watch for.** “Chosen” and “imposed” soon come up. Note them on the board: session 05 is devoted to them. Here, nobody asks why.
#
# **Objection: “If she works less, it is fair that she earns less.”**
#
# - *What is right in it*: at the same price an hour, the rate is the same, and nobody says otherwise.
# - *Reply*: “The sum is right. It leaves a question open: who works less, and who decided it? In 2023 about 27% of women employees in France worked part time, against about 8% of men; nearly a quarter of these women had not found a full-time job (orders of magnitude after Dares, December 2024).”
# - *Follow up*: “In your company, which jobs are offered only as part-time?”
# %% key="s01.payslips" tags=["screen"]
screen.show("s01.payslips")

# %% [markdown] key="s01.payslips.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - L’équivalent temps plein compare le prix du travail ; il **fait disparaître les heures qui manquent**.
# - Mettez toujours les trois côte à côte : versé, équivalent temps plein, de l’heure.
# %% [markdown] key="s01.payslips.keep" lang="en" of="c919f5c3"
# ### What to remember
#
# - The full-time equivalent compares the price of work; it **makes the missing hours disappear**.
# - Always set the three side by side: paid, full-time equivalent, by the hour.
# %% [markdown] key="s01.payslips.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s01.payslips.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.

# %% [markdown] key="s01.median.step" lang="fr" minutes=10 mode="room"
# ## Un seul salaire peut-il changer l’écart ?
#
# Dans cette équipe inventée, déplacez le salaire d’une seule personne.
#
# - Avant de bouger : laquelle des deux va suivre, la moyenne ou la médiane ?
# - Montez jusqu’au bout, puis descendez jusqu’en bas. Qu’est-ce qui change enfin ?
# %% [markdown] key="s01.median.step" lang="en" of="8c3fd952"
# ## Can a single pay change the gap?
#
# In this invented team, move the pay of one single person.
#
# - Before you move: which of the two will follow, the mean or the median?
# - Go all the way up, then all the way down. What changes in the end?
# %% [markdown] key="s01.median.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (10 minutes, toute la salle : 2 de vote, 4 de curseur, 4 de discussion)
#
# **But.** Que tout le monde sache ce que voit la moyenne, ce que voit la médiane, et pourquoi il faut citer les deux.
#
# **À dire.** « Votez à main levée : si l’homme le mieux payé passe de 2 400 € à 5 000 €, qu’est-ce qui bouge ? La moyenne ? La médiane ? Les deux ? » Laissez voter, puis confiez le curseur à une personne de la salle.
#
# **À demander.** « Laquelle des deux une direction cite-t-elle plus volontiers ? Et un syndicat ? Cela dépend-il du sens de l’écart ? »
#
# **Réponses attendues.**
#
# - La moyenne suit : elle partage la somme de tous les salaires. La médiane reste : c’est le salaire de la personne du milieu.
# - La médiane ne bouge que si la personne passe de l’autre côté du milieu.
# - Avec une femme à la place de l’homme, l’écart des moyennes change de sens.
#
# **Une image.** Rangez la salle par taille : la médiane est la personne du milieu. Faites entrer un géant : le milieu se décale à peine, la taille moyenne monte.
#
# **À surveiller.** La médiane n’est pas « la vraie ». Elle ne voit pas les très hauts salaires : si seuls des hommes y accèdent, c’est justement ce qu’il faut voir. La directive européenne demande les deux.
#
# **Objection : « Notre écart vient d’une seule personne. »**
#
# - *Ce qui est juste* : dans une petite entreprise, c’est tout à fait possible, et la médiane le montre.
# - *Réponse* : « Alors citez les deux, et dites-le sans nommer personne. Puis regardez l’écart sans cette place : s’il reste quelque chose, la question demeure. Et demandez qui a occupé cette place depuis vingt ans. »
# - *À relancer* : « Parmi les dix salaires les plus hauts de votre entreprise, combien de femmes ? »
# %% [markdown] key="s01.median.guide" lang="en" of="f0b6bef1"
# ### Running step 5 (10 minutes, whole room: 2 to vote, 4 with the slider, 4 to discuss)
#
# **Aim.** Everyone should know what the mean sees, what the median sees, and why both must be quoted.
#
# **Say.** “A show of hands: if the best-paid man goes from €2,400 to €5,000, what moves? The mean? The median? Both?” Let them vote, then hand the slider to someone in the room.
#
# **Ask.** “Which of the two does a management quote more readily? And a union? Does it depend on which way the gap leans?”
#
# **Expected answers.**
#
# - The mean follows: it shares out the sum of all pays. The median stays: it is the pay of the person in the middle.
# - The median moves only if the person crosses to the other side of the middle.
# - With a woman in place of the man, the gap in means changes direction.
#
# **A picture.** Line the room up by height: the median is the person in the middle. Let a giant in: the middle hardly shifts, the mean height goes up.
#
# **Watch for.** The median is not “the true one”. It does not see very high pay: if only men get there, that is exactly what has to be seen. The European directive asks for both.
#
# **Objection: “Our gap comes from one single person.”**
#
# - *What is right in it*: in a small company it is quite possible, and the median shows it.
# - *Reply*: “Then quote both, and say so without naming anyone. Next look at the gap without that post: if something is left, the question remains. And ask who has held that post for twenty years.”
# - *Follow up*: “Among the ten highest pays of your company, how many women are there?”
# %% key="s01.median" tags=["screen"]
screen.show("s01.median")

# %% [markdown] key="s01.median.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - La **moyenne** suit la somme des salaires, la **médiane** la personne du milieu.
# - Quand les deux s’éloignent, quelques salaires très hauts ou très bas font la différence : citez les deux.
# %% [markdown] key="s01.median.keep" lang="en" of="7b7a5350"
# ### What to remember
#
# - The **mean** follows the sum of pays, the **median** the person in the middle.
# - When the two draw apart, a few very high or very low pays make the difference: quote both.

# %% [markdown] key="s01.denominator.step" lang="fr" minutes=7 mode="pair"
# ## En part de quoi ?
#
# Une seule différence en euros, trois pourcentages possibles.
#
# - À 1 000 € et 800 €, écrivez les trois pourcentages avant de les lire.
# - Éloignez les deux salaires, puis rapprochez-les : que font les trois pourcentages ?
# %% [markdown] key="s01.denominator.step" lang="en" of="28d3b626"
# ## As a share of what?
#
# One single difference in euros, three possible percentages.
#
# - At €1,000 and €800, write the three percentages down before you read them.
# - Move the two pays apart, then closer: what do the three percentages do?
# %% [markdown] key="s01.denominator.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (7 minutes : 4 en binôme, 3 en salle)
#
# **But.** Le réflexe de demander « en part de quoi ? » devant tout pourcentage.
#
# **À dire.** « Mille euros pour lui, huit cents pour elle. Une voix dit 20 %, l’autre 25 %. Qui a raison ? »
#
# **Réponses attendues.** Les deux. « Elle gagne 20 % de moins » et « il gagne 25 % de plus » décrivent la même différence de 200 €. L’Index et la directive européenne rapportent au salaire des hommes ; certains outils rapportent à la moyenne de tout le monde (ici 22,2 %). Plus l’écart est grand, plus les trois s’éloignent ; à zéro, ils se rejoignent.
#
# **À surveiller.** Choisir son dénominateur après avoir vu le résultat. Convenez d’un seul, celui de la loi, et écrivez-le sur l’affiche « Nos règles ».
#
# **Objection : « 20 ou 25, c’est jouer sur les mots. »**
#
# - *Ce qui est juste* : la différence en euros est la même, et c’est elle que l’on vit.
# - *Réponse* : « Oui, tant qu’on ne compare pas. Mais mettez côte à côte un 20 % calculé d’une façon et un 25 % calculé de l’autre, et vous verrez un progrès ou un recul qui n’existe pas. »
# - *À relancer* : « Dans votre dernier document, en part de quoi l’écart est-il dit ? »
# %% [markdown] key="s01.denominator.guide" lang="en" of="9f8b0166"
# ### Running step 6 (7 minutes: 4 in pairs, 3 in the room)
#
# **Aim.** The reflex of asking “as a share of what?” in front of any percentage.
#
# **Say.** “A thousand euros for him, eight hundred for her. One voice says 20%, the other 25%. Who is right?”
#
# **Expected answers.** Both. “She earns 20% less” and “he earns 25% more” describe the same difference of €200. The Index and the European directive use men’s pay; some tools use everyone’s mean (here 22.2%). The wider the gap, the further apart the three; at zero, they meet.
#
# **Watch for.** Choosing one’s denominator after seeing the result. Agree on a single one, the law’s, and write it on the poster “Our rules”.
#
# **Objection: “20 or 25, that is playing with words.”**
#
# - *What is right in it*: the difference in euros is the same, and that is what people live with.
# - *Reply*: “Yes, as long as nothing is compared. But set a 20% worked out one way beside a 25% worked out the other way, and you will see a progress or a setback that does not exist.”
# - *Follow up*: “In your latest document, what is the gap said to be a share of?”
# %% key="s01.denominator" tags=["screen"]
screen.show("s01.denominator")

# %% [markdown] key="s01.denominator.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# 1 000 € et 800 € : 20 % du salaire des hommes, 25 % de celui des femmes, 22,2 % du milieu. La loi prend le salaire des hommes ; l’important est que tout le monde prenne le même **dénominateur**, et le dise.
# %% [markdown] key="s01.denominator.keep" lang="en" of="7018d201"
# ### What to remember
#
# €1,000 and €800: 20% of men’s pay, 25% of women’s, 22.2% of the middle. The law takes men’s pay; what matters is that everyone takes the same **denominator**, and says so.

# %% [markdown] key="s01.law.step" lang="fr" minutes=10 mode="room"
# ## Que demande la loi, et que disent les fichiers ?
#
# À notre connaissance, au 22 novembre 2026, à partir de 50 personnes :
#
# - **Publier** chaque année, au plus tard le 1er mars, l’Index de l’égalité professionnelle, une note sur 100.
# - **Négocier** l’égalité professionnelle ; sans accord, avoir un plan d’action. Les deux fixent des objectifs, des actions et des indicateurs chiffrés.
# - **Bientôt** : la directive européenne 2023/970 sur la transparence des rémunérations devait entrer dans le droit français au plus tard le 7 juin 2026. Nous n’avons trouvé aucun texte disant que c’est fait.
# - **Pour comprendre**, il faut des données. Pariez d’abord : qu’est-ce qui n’est dans aucun fichier ? Puis choisissez un sujet.
# %% [markdown] key="s01.law.step" lang="en" of="1bc7cbad"
# ## What does the law ask for, and what do files tell?
#
# To our knowledge, on 22 November 2026, for French companies of 50 people or more:
#
# - **Publish** every year, by 1 March at the latest, the Gender Equality Index, a mark out of 100.
# - **Negotiate** professional equality; without an agreement, have an action plan. Both set objectives, actions and figures to follow them.
# - **Soon**: European Directive 2023/970 on pay transparency was to enter French law by 7 June 2026. We have found no text saying that it has.
# - **To understand**, one needs data. Bet first: what is in no file? Then choose a subject.
# %% [markdown] key="s01.law.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (10 minutes, toute la salle : 4 pour la loi, 6 pour les données)
#
# **But.** Que chaque binôme distingue ce que l’Index compte, ce que la loi demande en plus, et ce qu’aucun fichier ne dit.
#
# **À dire.** « La loi est un point de départ, pas le but de ces séances. Je vous donne ce que nous savons au 22 novembre 2026. Si l’une ou l’un de vous sait qu’un texte a paru depuis, dites-le. »
#
# **L’Index, pour mémoire.** Quatre indicateurs de 50 à 250 personnes, cinq au-delà : écart de rémunération, augmentations et promotions (séparées au-delà de 250), augmentation au retour de congé maternité, sexe des dix plus hautes rémunérations. Sous 75, des mesures de correction ; sous 85, des objectifs de progression. L’écart de rémunération s’y calcule en équivalent temps plein, sans les heures supplémentaires, les primes de nuit ou de froid, la prime d’ancienneté, l’intéressement ni la participation.
#
# **L’accord ou le plan.** Au moins trois domaines d’action parmi neuf sous 300 personnes, quatre à partir de 300 ; la rémunération effective en fait toujours partie (article R. 2242-2 du Code du travail). Sans accord ni plan, la pénalité peut atteindre 1 % des rémunérations versées (article L. 2242-8).
#
# **La directive 2023/970 (10 mai 2023).** Elle prévoit sept chiffres, dont l’écart par catégorie de travail de même valeur ; premières publications au plus tard le 7 juin 2027 à partir de 150 personnes, le 7 juin 2031 de 100 à 149. Un avant-projet de loi a été remis aux partenaires sociaux en mars 2026. Nous ne savons pas ce qu’il est devenu depuis septembre 2026.
#
# **À demander.** Avant d’ouvrir l’écran, à main levée : « Dans un fichier, ou dans aucun ? Le poste réellement tenu ? Les horaires coupés ? La raison d’un temps partiel ? » Puis passez les quatre sujets, une minute chacun.
#
# **Réponses attendues.** La DSN connaît le contrat, la quotité, la paie, les arrêts ; la BDESE, des totaux par sexe et catégorie ; les registres, les entrées, les accidents et les risques évalués. Aucun ne tient de façon sûre le poste réellement occupé, les horaires vécus, les gestes, le motif d’un temps partiel, les candidatures, ni ce qui a décidé d’une promotion. C’est là que le groupe de travail commence.
#
# **À surveiller.** Ne transformez pas l’étape en cours de droit. Une question sans réponse se note au tableau : chaque voix a où la poser, service juridique, Dreets, organisation syndicale ou patronale.
#
# **Objection : « Nous avons une bonne note à l’Index. »**
#
# - *Ce qui est juste* : c’est une obligation tenue, et la moyenne nationale est déjà haute : 88,5 sur 100 en 2025 (chiffre cité par la presse, mars 2025).
# - *Réponse* : « La note dit ce qu’elle compte. Elle ne voit ni les heures qui manquent, ni les primes de nuit, ni les postes où un seul sexe travaille. C’est pour cela que l’on regarde aussi les quatre écarts. »
# - *À relancer* : « Votre indicateur d’écart de rémunération comparait combien de personnes sur combien ? »
#
# **Objection : « Attendons la nouvelle loi. »**
#
# - *Ce qui est juste* : personne n’aime faire deux fois le même travail.
# - *Réponse* : « Les sept chiffres de la directive demandent les mêmes données, mieux rangées. Ce que vous préparez maintenant servira. Et l’obligation de négocier n’attend pas. »
# - *À relancer* : « Quelle donnée vous demanderait le plus de temps à réunir ? »
# %% [markdown] key="s01.law.guide" lang="en" of="76a7b5ab"
# ### Running step 7 (10 minutes, whole room: 4 for the law, 6 for the data)
#
# **Aim.** Every pair should tell apart what the Index counts, what the law asks for besides, and what no file tells.
#
# **Say.** “The law is a starting point, not the aim of these sessions. I give you what we know on 22 November 2026. If any of you knows of a text that has come out since, say so.”
#
# **The Index, for the record.** Four indicators from 50 to 250 people, five above: pay gap, raises and promotions (apart above 250), raise on return from maternity leave, sex of the ten highest paid. Below 75, corrective measures; below 85, objectives for progress. The pay gap is worked out in full-time equivalent, without overtime, premiums for nights or cold, the seniority premium or profit-sharing.
#
# **The agreement or the plan.** At least three fields of action out of nine below 300 people, four from 300 on; actual pay is always one of them (article R. 2242-2 of the Labour Code). Without agreement or plan, the penalty may reach 1% of the pay paid out (article L. 2242-8).
#
# **Directive 2023/970 (10 May 2023).** It provides for seven figures, among them the gap by category of work of equal value; first publications by 7 June 2027 from 150 people on, by 7 June 2031 from 100 to 149. A draft bill was handed to employers and unions in March 2026. We do not know what has become of it since September 2026.
#
# **Ask.** Before you open the screen, a show of hands: “In a file, or in none? The post people really hold? Split hours? The reason for a part-time contract?” Then go through the four subjects, a minute each.
#
# **Expected answers.** The DSN knows the contract, the share of full time, pay, sick leave; the BDESE, totals by sex and category; the registers, entries, accidents and assessed risks. None of them reliably holds the post people really occupy, the hours as they are lived, the movements, the reason for part-time work, the applications, or what decided a promotion. That is where the working group begins.
#
# **Watch for.** Do not turn the step into a law lecture. A question without an answer goes on the board: each voice has somewhere to ask it, legal department, labour administration, union or employers’ organisation.
#
# **Objection: “We have a good mark in the Index.”**
#
# - *What is right in it*: a duty has been met, and the national mean is already high: 88.5 out of 100 in 2025 (figure quoted in the press, March 2025).
# - *Reply*: “The mark says what it counts. It sees neither the missing hours, nor night premiums, nor the jobs where only one sex works. That is why we also look at the four gaps.”
# - *Follow up*: “Your pay gap indicator compared how many people out of how many?”
#
# **Objection: “Let us wait for the new act.”**
#
# - *What is right in it*: nobody likes doing the same work twice.
# - *Reply*: “The directive’s seven figures need the same data, better arranged. What you prepare now will be of use. And the duty to negotiate does not wait.”
# - *Follow up*: “Which piece of data would take you longest to gather?”
# %% key="s01.files" tags=["screen"]
screen.show("s01.files")

# %% [markdown] key="s01.law.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - L’Index ne compte ni les heures qui manquent, ni les primes de nuit, ni les heures supplémentaires, ni la prime d’ancienneté.
# - Une bonne note ne remplace ni la négociation, ni le plan d’action.
# - Le travail réel n’est dans aucun fichier : il faut aller le voir.
# %% [markdown] key="s01.law.keep" lang="en" of="9114241c"
# ### What to remember
#
# - The Index counts neither missing hours, nor night premiums, nor overtime, nor the seniority premium.
# - A good mark replaces neither negotiation nor the action plan.
# - The work itself is in no file: one has to go and see it.

# %% [markdown] key="s01.understand.step" lang="fr" minutes=8 mode="pair"
# ## Que disent ces chiffres, et que ne disent-ils pas ?
#
# Relisez ensemble ce que chaque voix a estimé et écrit depuis le début.
#
# - Ils disent **combien**, **entre qui et qui**, et avec quelle certitude.
# - Ils ne disent ni **pourquoi**, ni si c’est **juste**.
# - Là où vos deux voix s’écartent, cherchez de quelle marche chacune parlait. Écrivez une phrase que les deux signeraient.
# %% [markdown] key="s01.understand.step" lang="en" of="fbc9413b"
# ## What do these figures say, and what do they not say?
#
# Read again together what each voice has guessed and written since the start.
#
# - They say **how much**, **between whom**, and how certain it is.
# - They say neither **why**, nor whether it is **fair**.
# - Where your two voices differ, look for the step each of them had in mind. Write a sentence that both would sign.
# %% [markdown] key="s01.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (8 minutes, en binôme)
#
# **But.** Que chaque binôme se serve de ses différences au lieu de les effacer, et sache dire un écart sans conclure trop vite.
#
# **À dire.** « Regardez vos deux colonnes. Ne cherchez pas qui avait raison. Cherchez ce que chaque place donne à voir. »
#
# **Réponses attendues.** Une phrase complète, par exemple : « Dans cette entreprise, sur l’année, les femmes gagnent en moyenne tant de moins, en part du salaire des hommes, sur tant de personnes ; au même poste, on ne peut pas conclure. » Vérifiez qu’elle dit la marche, la moyenne ou la médiane, le dénominateur et le nombre de personnes.
#
# **À surveiller.** Le mot « donc ». Un chiffre de cette séance n’autorise aucun « donc » sur ses raisons : c’est le travail des séances suivantes.
#
# **Objection : « Nous ne sommes d’accord sur rien. »**
#
# - *Ce qui est juste* : vos deux places ne montrent pas la même entreprise.
# - *Réponse* : « Alors écrivez sur quoi vous différez, en une phrase, et ce qu’il faudrait aller voir pour trancher. C’est un résultat. »
# - *À relancer* : « Quelle observation vous ferait changer d’avis, l’un et l’autre ? »
# %% [markdown] key="s01.understand.guide" lang="en" of="1ddfa48e"
# ### Running step 8 (8 minutes, in pairs)
#
# **Aim.** Every pair should use its differences instead of wiping them out, and be able to state a gap without concluding too fast.
#
# **Say.** “Look at your two columns. Do not look for who was right. Look for what each place lets you see.”
#
# **Expected answers.** A complete sentence, for example: “In this company, over the year, women earn on average so much less, as a share of men’s pay, among so many people; in the same job, we cannot conclude.” Check that it gives the step, the mean or the median, the denominator and the number of people.
#
# **Watch for.** The word “so”. No figure of this session allows any “so” about its reasons: that is the work of the next sessions.
#
# **Objection: “We agree on nothing.”**
#
# - *What is right in it*: your two places do not show the same company.
# - *Reply*: “Then write down what you differ on, in one sentence, and what you would need to go and see to settle it. That is a result.”
# - *Follow up*: “Which observation would change your mind, each of you?”
# %% key="s01.understand" tags=["screen"]
screen.show("s01.voices")

# %% key="s01.understand.words" tags=["screen"]
screen.show("s01.words")

# %% [markdown] key="s01.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Un écart se dit en entier : quelle marche, moyenne ou médiane, en part de quoi, sur combien de personnes. Ce qui est **expliqué** par les postes ou les heures n’est pas pour autant **justifié**.
# %% [markdown] key="s01.understand.keep" lang="en" of="e94ea798"
# ### What to remember
#
# A gap is stated in full: which step, mean or median, as a share of what, among how many people. What is **explained** by jobs or hours is not thereby **justified**.

# %% [markdown] key="s01.check.step" lang="fr" minutes=12 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes : répondez d’abord chacune et chacun de votre côté, puis comparez vos choix.
#
# - Un coup de pouce vous attend si vous hésitez ; la réponse pas à pas vient après votre choix.
# - Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s01.check.step" lang="en" of="82a6d7fa"
# ## What have you learnt?
#
# Five short questions: answer first on your own, then compare your choices.
#
# - A hint is there if you hesitate; the step-by-step answer comes after your choice.
# - No marks, and nothing leaves this computer.
# %% [markdown] key="s01.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (12 minutes : 7 séparément, 5 en binôme)
#
# **But.** Que chaque personne vérifie ce qu’elle sait redire avec ses mots, sans être notée.
#
# **À dire.** « Chaque réponse est là parce qu’elle est tentante. Si vous hésitez entre deux, notez les deux : vous vous raconterez pourquoi. »
#
# **Réponses attendues.** Elles sont dans les questions elles-mêmes, avec le calcul. Ce que chacune vérifie : 1, ce que l’Index compte et ce que la loi demande en plus ; 2, la moyenne et la médiane ; 3, le dénominateur de la loi ; 4, ce que cache l’équivalent temps plein ; 5, ce que laisse de côté « au même poste ».
#
# **À surveiller.** La question 1 se lit lentement : elle contient deux idées. Si une personne n’est pas à l’aise avec les nombres, dites que la réponse pas à pas se lit sans avoir fait le calcul.
#
# **Salle.** Un seul ordinateur par binôme : répondez d’abord sur papier, un choix par question, puis ensemble à l’écran.
# %% [markdown] key="s01.check.guide" lang="en" of="529f9c3e"
# ### Running step 9 (12 minutes: 7 apart, 5 in pairs)
#
# **Aim.** Each person checks what they can say again in their own words, without being marked.
#
# **Say.** “Every answer is there because it is tempting. If you hesitate between two, write both down: you will tell each other why.”
#
# **Expected answers.** They are in the questions themselves, with the sums. What each one checks: 1, what the Index counts and what the law asks for besides; 2, mean and median; 3, the law’s denominator; 4, what the full-time equivalent hides; 5, what “in the same job” leaves out.
#
# **Watch for.** Question 1 takes slow reading: it holds two ideas. If someone is not at ease with numbers, say that the step-by-step answer can be read without having done the sum.
#
# **Room.** One computer for each pair: answer first on paper, one choice for each question, then together on the screen.
# %% key="s01.check" tags=["screen"]
screen.show("s01.q1", "s01.q2", "s01.q3", "s01.q4", "s01.q5")

# %% [markdown] key="s01.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Gardez la question qui vous a fait hésiter : posez-la à la première réunion de votre groupe de travail.
# %% [markdown] key="s01.check.keep" lang="en" of="99989f79"
# ### What to remember
#
# Keep the question that made you hesitate: put it to the first meeting of your working group.

# %% [markdown] key="s01.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Écrivez ce que vous savez, ce que vous demanderez, et les règles que vous vous donnez à deux.
#
# - Écrivez ensemble, sauf les hypothèses : chaque voix écrit d’abord les siennes.
# - Pour chaque donnée : où est-elle, qui la détient, depuis quand ?
# - Parlez de postes et de fonctions, jamais d’une personne.
# %% [markdown] key="s01.home.step" lang="en" of="f2f7006e"
# ## What about your company?
#
# Write down what you know, what you will ask for, and the rules that the two of you set.
#
# - Write together, except for the hypotheses: each voice first writes its own.
# - For each piece of data: where is it, who holds it, since when?
# - Speak of jobs and roles, never of a person.
# %% [markdown] key="s01.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 10 (15 minutes : 11 pour écrire, 4 pour la suite)
#
# **But.** Que chaque binôme reparte avec une demande de données écrite, trois règles de confidentialité signées des deux voix, et une date.
#
# **À dire.** « Laissez l’entreprise d’entraînement. Relisez la question que vous aviez en arrivant. Puis : que savez-vous déjà, qui détient le reste, et qu’est-ce qui ne sortira pas de votre binôme ? »
#
# **Réponses attendues.** Pour les règles : qui voit quoi ; à partir de combien de personnes on donne un chiffre ; où le fichier est rangé, et quand il est effacé ; ce que l’on dit à l’équipe et ce que l’on ne dit pas. Pour les hypothèses : une phrase qui commence par « peut-être que » et dit ce qu’il faudrait aller voir. Exemple : « Peut-être que les primes vont surtout aux postes de nuit ; il nous faudrait le montant des primes par poste et par sexe. »
#
# **Familles d’hypothèses à proposer, si la page reste blanche.** Une par écart : des postes peu partagés ; des parcours qui s’arrêtent ; des contraintes que l’on ne compte pas ; des heures que l’on ne propose pas.
#
# **À surveiller.** Un salaire se devine vite dans un petit groupe. Deux moyennes, l’une avec et l’autre sans une personne, suffisent à donner son salaire : demandez toujours des totaux par groupe d’au moins cinq personnes de chaque sexe. Les arrêts de travail et leurs motifs sont des données de santé : jamais par personne.
#
# **Objection : « La paie ne voudra jamais nous donner ces chiffres. »**
#
# - *Ce qui est juste* : la paie protège des données personnelles, et elle a raison.
# - *Réponse* : « Ne demandez ni noms ni salaires individuels. Demandez des moyennes et des effectifs par poste, en cachant les petits groupes. La représentation du personnel a déjà accès à une partie de ces totaux par la BDESE. »
# - *À relancer* : « Qui, des deux voix, est la mieux placée pour faire la demande ? »
#
# **Pour la suite.** Lisez à voix haute une demande et une règle par binôme. Dites ce qui servira à la séance 02 : l’effectif par métier et par sexe. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité.
# %% [markdown] key="s01.home.guide" lang="en" of="a3805610"
# ### Running step 10 (15 minutes: 11 to write, 4 for what comes next)
#
# **Aim.** Each pair should leave with a written request for data, three rules of confidentiality signed by both voices, and a date.
#
# **Say.** “Put the practice company aside. Read again the question you came with. Then: what do you know already, who holds the rest, and what will not leave your pair?”
#
# **Expected answers.** For the rules: who sees what; from how many people on a figure is given; where the file is kept, and when it is deleted; what the team is told and what it is not. For the hypotheses: a sentence that begins with “perhaps” and says what one would need to go and see. Example: “Perhaps premiums go mostly to night jobs; we would need the amount of premiums by job and by sex.”
#
# **Families of hypotheses to offer if the page stays blank.** One for each gap: jobs that are hardly shared; careers that come to a stop; constraints that are not counted; hours that are not on offer.
#
# **Watch for.** Someone’s pay is quickly worked out in a small group. Two means, one with and one without a person, are enough to give that person’s pay away: always ask for totals by group of at least five people of each sex. Sick leave and its reasons are health data: never person by person.
#
# **Objection: “Payroll will never give us these figures.”**
#
# - *What is right in it*: payroll protects personal data, and rightly so.
# - *Reply*: “Ask neither for names nor for individual pay. Ask for means and headcounts by job, with small groups hidden. Staff representatives already have access to some of these totals through the BDESE.”
# - *Follow up*: “Which of the two voices is better placed to make the request?”
#
# **What comes next.** Read one request and one rule aloud from each pair. Say what session 02 will use: the headcount by job and by sex. The order of the sessions is this kit’s own, inspired by the Clusters Égalité.
# %% key="s01.home.earlier" tags=["screen"]
screen.show("s01.earlier")

# %% key="s01.home" tags=["screen"]
screen.show("s01.home.questions", "s01.home.files", "s01.home.rules", "s01.home.causes", "s01.home.next")

# %% [markdown] key="s01.home.leave" lang="fr"
# ### D’ici la prochaine séance
#
# - **Une demande** : la page de demande de données du livret, remplie à deux, avec une date de réponse.
# - **Une observation du travail réel** : une demi-heure dans un service que vous connaissez mal, les deux voix ensemble. Qui est là, à quelle heure, à quel poste ?
# - La séance 02, sur la mixité des emplois, partira de l’effectif par métier et par sexe.
#
# {button:handout}
# %% [markdown] key="s01.home.leave" lang="en" of="4ac935bb"
# ### Before the next session
#
# - **One request**: the data request page of the handout, filled in by the two of you, with a date for the answer.
# - **One observation of work as it is really done**: half an hour in a department you know little, both voices together. Who is there, at what time, in which post?
# - Session 02, on occupational mix, will start from the headcount by job and by sex.
#
# {button:handout}
# %% [markdown] key="s01.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : la demande de données
#
# Demandez des effectifs et des moyennes, jamais de noms ni de salaires individuels. Moins de cinq personnes d’un sexe dans un groupe : le chiffre ne se donne pas. Cette page est à vous : elle ne circule pas entre entreprises.
#
# | Donnée, par sexe | Où la chercher | Qui la détient | Depuis quand | Qui la verra |
# |---|:---|:---|:---|:---|
# | Effectif par poste et par catégorie | Registre du personnel, BDESE | | | |
# | Salaire moyen et médian par poste | Paie (DSN) | | | |
# | Durée du travail, temps partiel, horaires | DSN ; plannings | | | |
# | Embauches, départs, promotions | Registre du personnel, BDESE | | | |
# | Formation suivie | Plan de formation | | | |
# | Accidents, maladies, jours d’arrêt (totaux) | DSN, BDESE | | | |
# | Risques évalués, poste par poste | Document unique (DUERP) | | | |
# | | | | | |
# | | | | | |
#
# **Ce qu’aucun fichier ne tient** : le travail réellement fait, les horaires tels qu’ils sont vécus, les candidatures que l’on n’a pas reçues, la raison d’un temps partiel, ce qui a décidé d’une promotion. Pour cela : observer, et écouter.
#
# ### Nos règles de confidentialité
#
# 1. Un chiffre se donne à partir de ______ personnes de chaque sexe.
# 2. Voient les chiffres : ____________________. Ne les voient pas : ____________________.
# 3. Le fichier est rangé : ____________________. Il est effacé le : ____________________.
# 4. Ce que nous dirons à l’équipe, et quand : ____________________.
#
# ### Pour le groupe de travail : une première observation
#
# 1. Choisissez un service que l’une des deux voix connaît mal. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Restez une demi-heure, à deux. Notez qui est là, à quel poste, à quelle heure on arrive et on part.
# 3. Demandez : « Qu’est-ce que les fichiers de l’entreprise ne savent pas de votre travail ? »
# 4. N’écrivez aucun nom, ne mesurez le rendement de personne. Relisez vos notes avec l’équipe avant de les montrer.
# %% [markdown] key="s01.home.paper" lang="en" of="45c56116"
# ### For the working group: the data request
#
# Ask for headcounts and means, never for names or individual pay. Fewer than five people of one sex in a group: the figure is not given. This page is yours: it does not go round between companies.
#
# | Data, by sex | Where to look | Who holds it | Since when | Who will see it |
# |---|:---|:---|:---|:---|
# | Headcount by post and by category | Staff register, BDESE | | | |
# | Mean and median pay by post | Payroll (DSN) | | | |
# | Working time, part-time, hours | DSN; rosters | | | |
# | Hires, departures, promotions | Staff register, BDESE | | | |
# | Training received | Training plan | | | |
# | Accidents, illnesses, days of leave (totals) | DSN, BDESE | | | |
# | Assessed risks, post by post | Risk assessment document (DUERP) | | | |
# | | | | | |
# | | | | | |
#
# **What no file holds**: the work as it is really done, hours as they are lived, the applications that never came, the reason for part-time work, what decided a promotion. For that: observe, and listen.
#
# ### Our rules of confidentiality
#
# 1. A figure is given from ______ people of each sex on.
# 2. The figures are seen by: ____________________. They are not seen by: ____________________.
# 3. The file is kept: ____________________. It is deleted on: ____________________.
# 4. What we will tell the team, and when: ____________________.
#
# ### For the working group: a first observation
#
# 1. Choose a department that one of the two voices knows little. Tell the team why you are coming, and ask for its agreement.
# 2. Stay half an hour, the two of you. Note who is there, in which post, at what time people arrive and leave.
# 3. Ask: “What do the company’s files not know about your work?”
# 4. Write no names, and measure no one’s output. Read your notes again with the team before showing them.
