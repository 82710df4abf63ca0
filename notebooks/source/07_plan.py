# ---
# jupyter:
#   workshop_kit:
#     session: s07
#     minutes: 180
# ---

# %% [markdown] key="s07.title" lang="fr"
# # Du diagnostic au plan
#
# Que compte la loi, que ne voit-elle pas, et que déciderez-vous à deux ?
#
# {button:start} {button:restart}
# %% [markdown] key="s07.title" lang="en" of="7a1b1e7d"
# # From diagnosis to plan
#
# What does the law count, what does it not see, and what will the two of you decide?
#
# {button:start} {button:restart}
# %% key="s07.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s07", language=LANGUAGE)

# %% [markdown] key="s07.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme reparte avec un plan qu’il peut poser sur la table de négociation : trois domaines au moins, et pour chacun un objectif, une action, un indicateur que deux personnes en désaccord sauraient vérifier. Et que chacune et chacun sache dire ce qu’une note ne voit pas.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Jouez la séance avec l’entreprise d’entraînement : pour certaines, l’Index n’est pas calculable. C’est un résultat, mais sachez-le avant d’entrer ; la Conserverie de l’Aven a une note. Écrivez une mesure à l’étape 6 et ouvrez le plan exporté dans votre traitement de texte.
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2 : les deux consignes de la négociation y sont, à l’étape 6.
#
# **La salle.** Une table et un ordinateur par binôme. À l’étape 6, les deux chaises passent face à face, l’écran entre les deux. Au mur, une grande feuille à trois colonnes : la mesure, l’axe, « la personne ou l’organisation ».
#
# **Le matériel.** Une minuterie que tout le monde voit. Des notes repositionnables. Les pages « Et chez vous ? » des séances 02 à 06, si les binômes les ont imprimées.
#
# **Les binômes.** Rappelez-leur de relire leurs hypothèses, et les deux cases choisies à la séance 06. Personne n’est tenu de montrer les chiffres de son entreprise, ni de négocier pour de vrai.
#
# **Ce qu’il faut savoir.** Le droit change. Les règles de ce carnet ont été vérifiées le 22 novembre 2026 ; celles que nous citons de mémoire sont signalées. Regardez la veille, sur Légifrance, si la directive européenne a été transposée. Le kit est une aide pédagogique, pas un conseil juridique : devant un cas précis, dites « faites relire », et à qui. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité.
# %% [markdown] key="s07.eve.guide" lang="en" of="610ce984"
# ### The day before
#
# **Purpose of the session.** Each pair should leave with a plan that it can put on the negotiating table: at least three fields, and for each an objective, an action, an indicator that two people who disagree would be able to check. And everyone should be able to say what a mark does not see.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the session with the practice company: for some, the Gender Equality Index is not calculable. That is a result, but know it before you enter; Conserverie de l’Aven has a mark. Write a measure in step 6 and open the exported plan in your word processor.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2: the two briefs of the negotiation are in it, in step 6.
#
# **The room.** One table and one computer for each pair. In step 6 the two chairs face each other, with the screen in between. On the wall, a large sheet with three columns: the measure, the axis, “the person or the organisation”.
#
# **Materials.** A timer that everyone can see. Sticky notes. The pages “What about your company?” of sessions 02 to 06, if the pairs have printed them.
#
# **The pairs.** Remind them to read their hypotheses again, and the two cells chosen in session 06. No one has to show their company’s figures, nor to negotiate for real.
#
# **What to know.** The law changes. The rules in this notebook were checked on 22 November 2026; those that we quote from memory are marked. The day before, look up on Légifrance whether the European Directive has been transposed. The kit is a teaching aid, not legal advice: when a precise case comes up, say “have it read”, and by whom. The order of the sessions is this kit’s own, inspired by the Clusters Égalité.
# %% [markdown] key="s07.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : un engagement passé que l’on a vérifié, ou non. 2 : une note et un écart, écrits par chaque voix. 3 : un point gagné sans rien changer. 4 : une convention dont il faudra convenir. 5 : un levier, son axe, sa bande. 6 : trois mesures, et ce qui reste en désaccord. 7 : une phrase de l’autre voix, reconnue juste. 8 : la question qui reste. 9 : deux dates et deux noms de fonction.
#
# **Si vous prenez du retard.** Laissez l’étape 8 pour après la séance. À l’étape 4, ne gardez que les sept chiffres : les tableaux se regardent chez soi. À l’étape 6, une mesure négociée vaut mieux que trois mesures écrites. Ne raccourcissez ni l’échange des rôles, ni le retour qui le suit.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans chaque étape. Dites d’abord ce qu’elles ont de juste.
#
# **Si le binôme vient d’une seule voix.** Une personne seule prend les deux rôles l’un après l’autre, avec un temps pour chacun. Deux personnes de la même voix tirent les rôles au sort.
# %% [markdown] key="s07.timing.guide" lang="en" of="ee2b919c"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: a past commitment that was checked, or not. 2: a mark and a gap, written by each voice. 3: a point gained with nothing changed. 4: a convention that will have to be agreed on. 5: a lever, its axis, its band. 6: three measures, and what is still in dispute. 7: a sentence of the other voice, recognised as right. 8: the question that remains. 9: two dates and two roles.
#
# **If you fall behind.** Leave step 8 for after the session. In step 4, keep only the seven figures: the tables can be looked at later. In step 6, one negotiated measure is worth more than three written ones. Shorten neither the exchange of roles nor the look back that follows it.
#
# **The objections.** The most frequent have their replies in each step. Say first what is right in them.
#
# **If the pair has only one voice.** Someone alone takes both roles one after the other, with a time for each. Two people of the same voice draw lots for the roles.

# %% [markdown] key="s07.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi passer du diagnostic au plan ?
#
# Un diagnostic que personne ne transforme en décision reste un rapport. Aujourd’hui, vous écrivez.
#
# - D’abord **ce que la loi compte**, et ce qu’elle ne voit pas.
# - Ensuite **ce que des leviers peuvent changer**, sur l’écart de rémunération, la santé et la carrière.
# - Enfin **ce que vous proposerez à deux** : un plan se négocie, il ne s’impose pas.
# %% [markdown] key="s07.why" lang="en" of="878a11bc"
# ## Why move from diagnosis to plan?
#
# A diagnosis that nobody turns into a decision remains a report. Today, you write.
#
# - First **what the law counts**, and what it does not see.
# - Then **what levers can change**, in the pay gap, in health and in careers.
# - Last **what the two of you will propose**: a plan is negotiated, it is not imposed.
# %% [markdown] key="s07.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle)
#
# **But.** Que la salle distingue trois choses que l’on confond : une note, un constat, un engagement.
#
# **À dire.** « Pendant six séances, vous avez regardé. Vous savez par où passent les écarts, et ce que l’on ne peut pas dire. Aujourd’hui, la question change : que proposez-vous, à qui cela changera-t-il quelque chose, et comment saura-t-on dans un an si c’est fait ? »
#
# **À demander.** « Dans votre dernier accord ou votre dernier plan, quel engagement a été vérifié un an après ? Par qui ? » Laissez venir les silences : ils sont le sujet de l’étape 6.
#
# **Repère utile.** Des 21 entreprises des Clusters Égalité de Bretagne, en 2014, six avaient signé un accord et deux avaient déposé un plan d’action au début de 2015 ; quatre accords et trois plans se préparaient. Souvent avec plus de domaines que la loi n’en demande, et souvent sur les conditions de travail (Anact, mars 2015).
#
# **À surveiller.** La séance n’est pas un cours de droit. Si quelqu’un demande « et dans notre cas ? », notez la question sur une feuille à part, et dites à qui la poser.
#
# **Objection : « Nous avons une bonne note à l’Index : pourquoi un plan ? »**
#
# - *Ce qui est juste* : la note vérifie des choses précises, et une bonne note n’est pas rien.
# - *Réponse* : « Elle en vérifie quatre ou cinq. Les horaires, la santé, les primes de nuit n’y sont pas. Et à partir de 50 personnes, la loi demande un accord ou un plan, quelle que soit la note. »
# - *À relancer* : « De ce que vous avez vu dans les séances 02 à 06, qu’est-ce que la note ne compte pas ? »
#
# **Objection : « Un accord, c’est du papier. »**
#
# - *Ce qui est juste* : beaucoup d’engagements ne sont jamais relus.
# - *Réponse* : « Le plus souvent parce que personne ne pouvait les vérifier : pas de valeur de départ, pas de date, pas de responsable. C’est ce que nous allons écrire autrement. »
# - *À relancer* : « Quel engagement de l’an dernier pourriez-vous vérifier demain matin ? »
# %% [markdown] key="s07.why.guide" lang="en" of="0fe90226"
# ### Running step 1 (10 minutes, whole room)
#
# **Aim.** The room should tell apart three things that are often confused: a mark, a finding, a commitment.
#
# **Say.** “For six sessions you have looked. You know where the gaps run, and what cannot be told. Today the question changes: what do you propose, for whom will it change something, and how will anyone know in a year whether it is done?”
#
# **Ask.** “In your last agreement or your last plan, which commitment was checked a year later? By whom?” Let the silences come: they are the subject of step 6.
#
# **A useful landmark.** Of the 21 companies of the Clusters Égalité in Brittany, in 2014, six had signed an agreement and two had deposited an action plan by early 2015; four agreements and three plans were being prepared. Often with more fields than the law asks for, and often about working conditions (Anact, March 2015).
#
# **Watch for.** The session is not a law course. If someone asks “and in our case?”, note the question on a separate sheet, and say whom to ask.
#
# **Objection: “We have a good mark in the Index: why a plan?”**
#
# - *What is right in it*: the mark checks precise things, and a good mark is not nothing.
# - *Reply*: “It checks four or five of them. Schedules, health and night premiums are not in it. And from 50 people on, the law asks for an agreement or a plan, whatever the mark.”
# - *Follow up*: “Of what you saw in sessions 02 to 06, what does the mark not count?”
#
# **Objection: “An agreement is just paper.”**
#
# - *What is right in it*: many commitments are never read again.
# - *Reply*: “Mostly because nobody could check them: no baseline, no date, nobody in charge. This is what we shall write otherwise.”
# - *Follow up*: “Which commitment of last year could you check tomorrow morning?”
# %% [markdown] key="s07.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Une **note** compare, un **constat** décrit, un **engagement** dit qui fait quoi, pour quand. Seul le troisième change quelque chose.
# %% [markdown] key="s07.why.keep" lang="en" of="e69176a8"
# ### What to remember
#
# A **mark** compares, a **finding** describes, a **commitment** says who does what by when. Only the third changes anything.

# %% [markdown] key="s07.guess.step" lang="fr" minutes=10 mode="pair"
# ## Que pensez-vous trouver ?
#
# Deux estimations : la note que la loi donne aujourd’hui, l’écart que l’on aurait dans cinq ans sans rien décider.
#
# - D’abord séparément : écrivez votre réponse sans voir celle de l’autre voix.
# - Puis ensemble : la note et l’écart disent-ils la même chose, selon vous ?
# - Parfois, personne ne peut répondre. L’écran le dit, et pourquoi.
# %% [markdown] key="s07.guess.step" lang="en" of="26612894"
# ## What do you expect to find?
#
# Two guesses: the mark that the law gives today, and the gap in five years if nothing is decided.
#
# - First apart: write your answer without seeing the other voice’s.
# - Then together: do the mark and the gap say the same thing, in your view?
# - Sometimes nobody can answer. The screen says so, and why.
# %% [markdown] key="s07.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (10 minutes : 4 séparément, 6 en binôme)
#
# **But.** Fixer par écrit ce que chaque voix attend de la note, et de l’attente.
#
# **À dire.** « Deux nombres. Le premier : quelle note, sur 100 ? Le second : on ne décide rien, les gens partent, d’autres arrivent, les promotions se font comme aujourd’hui. Où en est l’écart dans cinq ans ? »
#
# **Réponses attendues.** On donne souvent une note proche de celle de sa propre entreprise. Pour l’avenir, deux réponses reviennent : « il se réduira de lui-même, les jeunes sont plus mixtes », et « il ne bougera pas ». Les deux arrivent, selon les postes que les départs libèrent.
#
# **À demander.** « Une note de 90 et un écart de 20 %, est-ce possible dans la même entreprise ? » Ne répondez pas : l’étape 3 le fera.
#
# **À surveiller.** Le chiffre de l’avenir est le milieu de deux cents tirages, pas une prévision. Si l’écran refuse de répondre : « Voilà un résultat. Avec si peu de personnes, les avenirs vont dans les deux sens. »
#
# **Salle.** Dos à dos, ou sur papier, pendant les quatre premières minutes.
#
# **Objection : « Personne ne peut prédire l’avenir. »**
#
# - *Ce qui est juste* : personne ne le peut, et ce calcul non plus.
# - *Réponse* : « On ne prédit pas : on demande ce que donneraient les règles d’aujourd’hui si on les laissait courir. C’est la référence à laquelle on compare un plan. Sans elle, on attribuerait au plan ce qui serait arrivé de toute façon. »
# - *À relancer* : « Dans votre entreprise, qu’est-ce qui bouge déjà, sans que personne l’ait décidé ? »
#
# **Objection : « La note, je la connais : je n’ai rien à estimer. »**
#
# - *Ce qui est juste* : vous connaissez peut-être celle de votre entreprise.
# - *Réponse* : « Alors dites ce que l’entreprise d’entraînement a de semblable et de différent. Et l’autre voix : aurait-elle donné le même nombre ? »
# - *À relancer* : « De quel indicateur cette note dépend-elle le plus, selon vous ? »
# %% [markdown] key="s07.guess.guide" lang="en" of="d200f3cf"
# ### Running step 2 (10 minutes: 4 apart, 6 in pairs)
#
# **Aim.** To fix in writing what each voice expects of the mark, and of waiting.
#
# **Say.** “Two numbers. The first: which mark, out of 100? The second: nothing is decided, people leave, others come, promotions go on as today. Where is the gap in five years?”
#
# **Expected answers.** People often give a mark close to their own company’s. For the future, two answers come back: “it will shrink by itself, the young are more mixed”, and “it will not move”. Both happen, depending on the posts that departures leave open.
#
# **Ask.** “A mark of 90 and a gap of 20%, is that possible in the same company?” Do not answer: step 3 will.
#
# **Watch for.** The figure of the future is the middle of two hundred draws, not a forecast. If the screen refuses to answer: “Here is a result. With so few people, the futures go both ways.”
#
# **Room.** Back to back, or on paper, for the first four minutes.
#
# **Objection: “Nobody can predict the future.”**
#
# - *What is right in it*: nobody can, and nor can this calculation.
# - *Reply*: “We do not predict: we ask what today’s rules would give if they were left to run. This is what a plan is compared with. Without it, the plan would be credited with what would have happened anyway.”
# - *Follow up*: “In your company, what is already moving, with nobody having decided it?”
#
# **Objection: “I know the mark: there is nothing to guess.”**
#
# - *What is right in it*: you may know your own company’s.
# - *Reply*: “Then say what the practice company has that is alike and different. And the other voice: would it have given the same number?”
# - *Follow up*: “On which indicator does this mark depend most, in your view?”
# %% key="s07.guess" tags=["screen"]
screen.show("s07.guess.index", "s07.guess.future")

# %% [markdown] key="s07.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Ne rien décider est aussi une décision : elle a un avenir, avec son incertitude. Gardez vos deux nombres.
# %% [markdown] key="s07.guess.keep" lang="en" of="1a755339"
# ### What to remember
#
# Deciding nothing is a decision too: it has a future, with its uncertainty. Keep your two numbers.

# %% [markdown] key="s07.index.step" lang="fr" minutes=25 mode="pair"
# ## Que compte l’Index, et que ne voit-il pas ?
#
# La note, point par point. Puis un jeu : la faire monter sans rien changer pour personne.
#
# - Suivez un indicateur jusqu’à ses points. Combien de personnes sont comparées, combien sont laissées de côté ?
# - Changez de catégories : l’entreprise est la même. Et la note ?
# - Au jeu, gagnez des points, puis demandez : qui, dans l’entreprise, voit une différence ?
# %% [markdown] key="s07.index.step" lang="en" of="9a6e5442"
# ## What does the Index count, and what does it not see?
#
# The mark, point by point. Then a game: raise it and change nothing for anyone.
#
# - Follow one indicator down to its points. How many people are compared, how many are left aside?
# - Change the categories: the company is the same. And the mark?
# - In the game, gain points, then ask: who, in the company, sees a difference?
# %% [markdown] key="s07.index.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (25 minutes : 10 pour l’Index, 9 pour le jeu, 6 en salle)
#
# **But.** Que le binôme sache d’où vient chaque point de la note, et nomme une chose que la note ne voit pas.
#
# **À dire.** « Cette note est publique, elle est la même pour toutes les entreprises, et elle est en vigueur. Nous n’allons pas la juger. Nous allons la démonter, comme on démonte un moteur : que compte-t-elle, avec quelle règle, et qui laisse-t-elle dehors ? »
#
# **Déroulé.** 10 minutes à deux sur l’Index, en changeant d’indicateur puis de catégories. 9 minutes sur le jeu. 6 minutes en salle : chaque binôme dit le coup qui rapporte le plus, et ce qu’il change dans le travail.
#
# **Réponses attendues.**
#
# - Le seuil de pertinence retire 5 points à l’écart de chaque groupe : un écart de 4,9 % partout donne la note entière.
# - La règle des trois femmes et des trois hommes laisse de côté les postes les plus séparés. Plus l’entreprise est séparée, moins on compare ; l’Index peut devenir non calculable.
# - Deux groupes d’écarts opposés se compensent : lisez le tableau des groupes à côté du résultat.
# - Les heures supplémentaires, les primes de nuit ou de froid, l’ancienneté, l’intéressement et la participation sont hors du calcul. Ce sont des morceaux des axes du temps, des conditions et des parcours.
# - Un écart d’augmentations en faveur du sexe le moins payé donne tous les points, quelle que soit sa taille.
# - Le retour de congé est tout ou rien : neuf femmes augmentées sur dix, et c’est zéro ; dix sur dix, et c’est la loi respectée. Dans presque toutes ces entreprises simulées, l’augmentation vient avec les décisions de l’année suivante, donc trop tard : 0 point. La donner au retour changerait la vie de quelques personnes, et la note, jusqu’à 15 points.
#
# **À surveiller.** Ne laissez pas conclure « l’Index ne vaut rien », ni « il suffit de bien jouer ». La bonne phrase est : « il répond à sa question, et voici la nôtre ». Et rappelez que le jeu montre des règles, pas des entreprises qui tricheraient.
#
# **Objection : « C’est le chiffre officiel, il n’y a pas à le discuter. »**
#
# - *Ce qui est juste* : il est dans la loi, il est publié, et il oblige.
# - *Réponse* : « On ne le discute pas, on le lit. Un thermomètre est juste, et il ne mesure pas la tension. Publiez la note, et mettez à côté ce qu’elle ne mesure pas. »
# - *À relancer* : « Quelles deux lignes ajouteriez-vous sous votre note, pour le CSE ? »
#
# **Objection : « Si l’on peut faire monter la note sans rien changer, tout cela est de la façade. »**
#
# - *Ce qui est juste* : certains points se gagnent ainsi, et c’est bon à savoir des deux côtés de la table.
# - *Réponse* : « D’autres se gagnent en changeant vraiment quelque chose : un retour de congé oublié, une augmentation qui n’arrivait jamais. C’est pourquoi un plan ne prend pas la note pour seul objectif. »
# - *À relancer* : « Quel point de votre note correspond à un vrai changement pour quelqu’un ? »
# %% [markdown] key="s07.index.guide" lang="en" of="9305e18e"
# ### Running step 3 (25 minutes: 10 for the Index, 9 for the game, 6 in the room)
#
# **Aim.** The pair should know where each point of the mark comes from, and name one thing that the mark does not see.
#
# **Say.** “This mark is public, it is the same for all companies, and it is in force. We shall not judge it. We shall take it apart, as one takes an engine apart: what does it count, by which rule, and whom does it leave out?”
#
# **How it runs.** 10 minutes in pairs on the Index, changing the indicator and then the categories. 9 minutes on the game. 6 minutes in the room: each pair says which move brings most, and what it changes at work.
#
# **Expected answers.**
#
# - The relevance threshold takes 5 points off the gap of each group: a gap of 4.9% everywhere gives the full mark.
# - The rule of three women and three men leaves the most separated posts aside. The more separated the company, the less is compared; the Index may become not calculable.
# - Two groups with opposite gaps make up for each other: read the table of groups beside the result.
# - Overtime, night or cold premiums, seniority, profit-sharing schemes are outside the calculation. They are pieces of the axes of time, conditions and careers.
# - A gap in raises in favour of the lower-paid sex gives every point, whatever its size.
# - The return from leave is all or nothing: nine women in ten given the raise, and it is zero; ten in ten, and it is the law obeyed. In nearly all of these simulated companies the raise comes with the decisions of the next year, so too late: 0 points. Giving it on return would change things for a few people, and the mark by up to 15 points.
#
# **Watch for.** Do not let anyone conclude that “the Index is worthless”, nor that “it is enough to play well”. The right sentence is: “it answers its question, and here is ours”. And recall that the game shows rules, not companies that would cheat.
#
# **Objection: “It is the official figure, there is nothing to discuss.”**
#
# - *What is right in it*: it is in the law, it is published, and it binds.
# - *Reply*: “We do not discuss it, we read it. A thermometer is right, and it does not measure blood pressure. Publish the mark, and put beside it what it does not measure.”
# - *Follow up*: “Which two lines would you add under your mark, for the works council?”
#
# **Objection: “If the mark can go up with nothing changed, all this is a front.”**
#
# - *What is right in it*: some points are gained that way, and it is worth knowing on both sides of the table.
# - *Reply*: “Others are gained by really changing something: a return from leave that was forgotten, a raise that never came. This is why a plan does not take the mark as its only objective.”
# - *Follow up*: “Which point of your mark stands for a real change for someone?”
# %% key="s07.index" tags=["screen"]
screen.show("s07.index")

# %% key="s07.gaming" tags=["screen"]
screen.show("s07.gaming")

# %% [markdown] key="s07.index.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une note entière n’est pas un écart nul ; une note qui manque non plus.
# - Publiez la note, et à côté : qui n’est pas comparé, ce qui n’est pas compté.
# - **Aide pédagogique, pas un conseil juridique.** Règles vérifiées le 22 novembre 2026.
# %% [markdown] key="s07.index.keep" lang="en" of="2be88d38"
# ### What to remember
#
# - A full mark is not a gap of zero; nor is a missing mark.
# - Publish the mark, and beside it: who is not compared, what is not counted.
# - **A teaching aid, not legal advice.** Rules checked on 22 November 2026.
# %% [markdown] key="s07.index.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : l’Index à partir de totaux
# %% [markdown] key="s07.index.analysts" lang="en" of="25e55cfb"
# ### Going further: the Index from totals
# %% [markdown] key="s07.index.deeper" lang="fr" tags=["analyst"]
# L’indicateur 1 n’a besoin d’aucune ligne nominative : un tableau de groupes suffit. Pour chaque groupe d’âge et de catégorie qui compte au moins trois femmes et trois hommes :
#
# écart = (moyenne des hommes − moyenne des femmes) / moyenne des hommes
#
# On lui retire 5 points par catégorie, 2 par niveau, sans changer son signe ni passer de l’autre côté de zéro ; on fait la moyenne, chaque groupe comptant pour son effectif ; on arrondit la valeur sans signe à une décimale, une demie allant au-dessus. Les deux groupes ci-dessous s’opposent : remplacez leurs valeurs par les vôtres.
# %% [markdown] key="s07.index.deeper" lang="en" of="78f55539"
# Indicator 1 needs no row about a person: a table of groups is enough. For each group of age and category with at least three women and three men:
#
# gap = (men’s mean − women’s mean) / men’s mean
#
# 5 points are taken off by category, 2 by level, without changing its sign or crossing zero; the groups are averaged, each counting for its headcount; the value without its sign is rounded to one decimal, halves going up. The two groups below are opposed: put your own values in their place.
# %% key="s07.index.analyst" tags=["analyst"]
from workshop_kit.legal import PayCell, pay_gap_indicator

younger = PayCell("30_to_39", "manual_workers", 12, 8, mean_women=23_000, mean_men=26_000)
older = PayCell("50_and_over", "manual_workers", 9, 11, mean_women=29_000, mean_men=27_000)
found = pay_gap_indicator([younger, older], counted=60)
(found.result, found.favourable, found.points)


# %% [markdown] key="s07.directive.step" lang="fr" minutes=30 pause=10 mode="pair"
# ## Sept chiffres au lieu d’une note ?
#
# La directive européenne 2023/970 demande sept chiffres, et laisse des choix ouverts.
#
# - Parcourez les sept chiffres. Lequel raconte autre chose que la note ?
# - Changez une convention : les personnes sont les mêmes. Le chiffre bouge-t-il ?
# - Dans les tableaux de situation comparée, que la loi demande déjà, cherchez une ligne qu’aucun indicateur ne montre.
# %% [markdown] key="s07.directive.step" lang="en" of="2974f4c7"
# ## Seven figures instead of a mark?
#
# European Directive 2023/970 asks for seven figures, and leaves choices open.
#
# - Go through the seven figures. Which one tells something else than the mark?
# - Change a convention: the people are the same. Does the figure move?
# - In the tables of compared situation, which the law asks for already, look for a row that no indicator shows.
# %% [markdown] key="s07.directive.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (30 minutes : 8 pour les sept chiffres, 6 pour les tableaux, 6 en salle, puis 10 de pause)
#
# **But.** Que le binôme voie qu’un chiffre demandé par un texte suppose des conventions, et en choisisse une à fixer ensemble.
#
# **À dire.** « Deux textes, deux façons de regarder. L’Index fait une note de quatre ou cinq indicateurs. La directive demande sept chiffres et ne les additionne pas. Pour chacun, demandez-vous : qu’a-t-il fallu décider avant de pouvoir le calculer ? »
#
# **Réponses attendues.**
#
# - La moyenne et la médiane diffèrent : quelques rémunérations hautes tirent la première.
# - L’écart de primes change du tout au tout selon que l’on compte les personnes qui n’en reçoivent pas.
# - Les quarts comptent des personnes, pas des euros.
# - Le chiffre par catégorie dépend de ce que l’on appelle « travail de même valeur » : l’emploi, le niveau et la catégorie socioprofessionnelle ne donnent pas le même.
# - La situation comparée montre ce qu’aucun des sept chiffres ne dit : embauches, temps partiel, formation, conditions de travail.
#
# **L’état de la loi.** Lisez à voix haute l’encadré daté de l’étape. Les textes n’ont pas tous la même force : le Code du travail est en vigueur ; la directive lie la France, qui doit la transposer ; l’avant-projet et le futur service de déclaration ne sont pas la loi. Si quelqu’un en sait davantage, demandez-lui sa source et sa date, et notez-les.
#
# **À surveiller.** Ne promettez ni date ni seuil. « À ce jour, voici ce que nous avons lu. » Les conventions se choisissent avant de voir les chiffres.
#
# **Objection : « Attendons la loi française. »**
#
# - *Ce qui est juste* : des règles vont changer, et personne ici ne sait lesquelles exactement.
# - *Réponse* : « Ce qui ne changera pas : il faudra des catégories de travail de même valeur, faites avec des critères objectifs, et des données propres. C’est le plus long à préparer, et cela se discute à deux. »
# - *À relancer* : « Qui, chez vous, saurait dire quels emplois sont de même valeur, et selon quels critères ? »
#
# **Objection : « À 5 % d’écart dans une catégorie, nous serons condamnés. »**
#
# - *Ce qui est juste* : 5 % est bien le seuil que nomme la directive.
# - *Réponse* : « Il ouvre un travail, pas une condamnation. L’évaluation conjointe suppose trois choses à la fois : un écart d’au moins 5 % dans une catégorie, pas de critères objectifs et non sexistes pour le fonder, et rien de réparé dans les six mois. Elle se fait avec la représentation du personnel. »
# - *À relancer* : « Si une catégorie atteignait 5 %, par quoi commenceriez-vous, ensemble ? »
# %% [markdown] key="s07.directive.guide" lang="en" of="d08167a5"
# ### Running step 4 (30 minutes: 8 for the seven figures, 6 for the tables, 6 in the room, then a 10-minute break)
#
# **Aim.** The pair should see that a figure that a text asks for supposes conventions, and choose one to settle together.
#
# **Say.** “Two texts, two ways of looking. The Index makes one mark of four or five indicators. The Directive asks for seven figures and does not add them up. For each, ask yourselves: what had to be decided before it could be worked out?”
#
# **Expected answers.**
#
# - The mean and the median differ: a few high pays pull the first one.
# - The gap in bonuses changes altogether, depending on whether those who receive none are counted.
# - Quarters count people, not euros.
# - The figure by category depends on what is called “work of equal value”: the job, the level and the occupational group do not give the same.
# - The compared situation shows what none of the seven figures says: hires, part-time work, training, working conditions.
#
# **The state of the law.** Read aloud the dated box of the step. Not all texts have the same force: the Labour Code is in force; the Directive binds France, which has to transpose it; the draft bill and the future reporting service are not the law. If someone knows more, ask for their source and its date, and note them.
#
# **Watch for.** Promise neither date nor threshold. “As of today, here is what we have read.” Conventions are chosen before the figures are seen.
#
# **Objection: “Let us wait for the French law.”**
#
# - *What is right in it*: rules are going to change, and nobody here knows exactly which.
# - *Reply*: “What will not change: there will have to be categories of work of equal value, made with objective criteria, and clean data. That takes longest to prepare, and it is discussed by two.”
# - *Follow up*: “Who, in your company, could say which jobs are of equal value, and by which criteria?”
#
# **Objection: “At a gap of 5% in one category, we shall be sentenced.”**
#
# - *What is right in it*: 5% is indeed the threshold that the Directive names.
# - *Reply*: “It opens work to be done, not a sentence. The joint assessment supposes three things at once: a gap of at least 5% in a category, no objective and non-sexist criteria to ground it, and nothing put right within six months. It is done with the staff representatives.”
# - *Follow up*: “If a category reached 5%, where would the two of you begin?”
# %% key="s07.directive" tags=["screen"]
screen.show("s07.directive")

# %% key="s07.bdese" tags=["screen"]
screen.show("s07.bdese")

# %% [markdown] key="s07.directive.law" lang="fr"
# ### Où en est la loi, au 22 novembre 2026
#
# - **En vigueur** : l’Index de l’égalité professionnelle et la base de données (BDESE).
# - **À transposer** : la directive européenne 2023/970. Les États avaient jusqu’au 7 juin 2026.
# - **En France** : un avant-projet de loi remis aux partenaires sociaux le 6 mars 2026 remplacerait l’Index (AFP, 6 mars 2026).
# - **Ce que nous ne savons pas** : si la loi a été adoptée après septembre 2026 ; aucune source lue ne le dit. Vérifiez sur Légifrance avant de vous en servir.
#
# Aide pédagogique, pas un conseil juridique.
# %% [markdown] key="s07.directive.law" lang="en" of="c1a67725"
# ### Where the law stands, on 22 November 2026
#
# - **In force**: the Gender Equality Index and the database (BDESE).
# - **To be transposed**: European Directive 2023/970. The States had until 7 June 2026.
# - **In France**: a draft bill handed to the social partners on 6 March 2026 would replace the Index (AFP, 6 March 2026).
# - **What we do not know**: whether the law was adopted after September 2026; no source that we read says so. Check on Légifrance before you rely on it.
#
# A teaching aid, not legal advice.
# %% [markdown] key="s07.directive.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un chiffre demandé par un texte suppose des conventions : citez-les avec lui.
# - Convenez-en à deux **avant** de voir le résultat, et gardez-les d’une année à l’autre.
# %% [markdown] key="s07.directive.keep" lang="en" of="00d1cbdb"
# ### What to remember
#
# - A figure that a text asks for supposes conventions: quote them with it.
# - Agree on them as a pair **before** seeing the result, and keep them from one year to the next.
# %% [markdown] key="s07.directive.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : une autre convention
# %% [markdown] key="s07.directive.analysts" lang="en" of="6f127344"
# ### Going further: another convention
# %% [markdown] key="s07.directive.deeper" lang="fr" tags=["analyst"]
# La directive ne dit pas si l’écart de primes compte tout le monde ou seulement les bénéficiaires, ni comment prendre la médiane d’un nombre pair. Chaque choix est une option nommée, imprimée avec le résultat. Ci-dessous, le chiffre b par an, avec les zéros puis sans eux :
#
# écart = (moyenne des hommes − moyenne des femmes) / moyenne des hommes
#
# Il est positif quand les hommes ont plus, et n’est pas donné quand l’un des deux sexes compte moins de trois personnes.
# %% [markdown] key="s07.directive.deeper" lang="en" of="05e16a50"
# The Directive does not say whether the gap in bonuses counts everyone or the recipients only, nor how to take the median of an even number. Each choice is a named option, printed with the result. Below, figure (b) over the year, with the zeros and then without them:
#
# gap = (men’s mean − women’s mean) / men’s mean
#
# It is positive when men have more, and is not given when either sex has fewer than three people.
# %% key="s07.directive.analyst" tags=["analyst"]
from workshop_kit.legal import DirectiveOptions, directive_figures

everyone = directive_figures(screen.workforce, DirectiveOptions(zeros="all")).annual
recipients = directive_figures(screen.workforce, DirectiveOptions(zeros="recipients")).annual
(everyone.by_letter["b"].gap, recipients.by_letter["b"].gap)

# %% [markdown] key="s07.directive.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s07.directive.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.

# %% [markdown] key="s07.what_if.step" lang="fr" minutes=35 mode="pair"
# ## Quels leviers, et avec quelle incertitude ?
#
# Un levier touche un axe, coûte, prend du temps, et repose sur des hypothèses que vous pouvez changer.
#
# - Commencez par un seul levier, sur cinq années simulées. Quel écart bouge, lequel ne bouge pas ?
# - Comparez deux plans, A et B : si la bande de leur différence contient zéro, on dit **dans le bruit**.
# - Cherchez une mesure qui aide une personne, et une qui change un poste. Que reste-t-il de chacune si la personne part ?
# %% [markdown] key="s07.what_if.step" lang="en" of="b91d43e4"
# ## Which levers, and with what uncertainty?
#
# A lever touches one axis, costs money, takes time, and rests on assumptions that you can change.
#
# - Begin with a single lever, over five simulated years. Which gap moves, which does not?
# - Compare two plans, A and B: if the band of their difference contains zero, we say **within noise**.
# - Look for a measure that helps a person, and one that changes a post. What is left of each if the person leaves?
# %% [markdown] key="s07.what_if.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (35 minutes : 12 pour un levier, 13 pour deux plans, 10 en salle)
#
# **But.** Que le binôme relie un levier à un axe et à un écart, lise sa bande avant son milieu, et distingue ce qui aide une personne de ce qui change l’organisation.
#
# **À dire.** « Vous êtes dans un simulateur, pas devant une boule de cristal. Les hypothèses sont écrites, elles sont de nous, et vous pouvez les changer. Ce qui compte n’est pas le chiffre de la cinquième année : c’est de voir quel écart bouge, lequel ne bouge pas, et ce que l’on ne peut pas distinguer. »
#
# **Déroulé.** 12 minutes : un levier, puis le même avec un délai de deux ans, puis pour la moitié des personnes. 13 minutes : chaque voix compose son plan, A pour l’une, B pour l’autre. 10 minutes en salle : chaque binôme colle une mesure sur la grande feuille et dit « personne » ou « organisation ».
#
# **Réponses attendues.**
#
# - Un levier sur l’embauche agit lentement : il ne touche que les personnes qui arrivent, et dépend du nombre de départs.
# - Une enveloppe de rattrapage agit tout de suite sur la paie, et ne change ni la santé ni les promotions à venir.
# - Deux plans différents peuvent être dans le bruit l’un de l’autre : on choisit alors sur le coût, le délai, ou ce que disent les équipes.
# - La note et l’écart ne bougent pas toujours ensemble.
# - Former les femmes de la ligne aux gestes les aide, et laisse le poste comme il est ; changer le poste sert aussi à la personne suivante.
#
# **Ce que la simulation suppose.** Les taux d’aujourd’hui restent les mêmes, chaque départ est remplacé, les personnes qui arrivent ressemblent à celles du même emploi, les euros sont constants, et personne n’apprend en route. Les effets des leviers sont des hypothèses du kit, bornées, que chacun peut changer : ils ne viennent pas d’une étude.
#
# **À surveiller.** Qu’aucun binôme ne parte avec « −4 points en cinq ans » dans son plan : c’est un ordre de grandeur né d’hypothèses. Demandez toujours : de quelle valeur à quelle valeur, et sous quelle hypothèse ?
#
# **Objection : « Vos hypothèses sont inventées : tout cela ne vaut rien. »**
#
# - *Ce qui est juste* : elles sont de nous, et une entreprise réelle répond autrement.
# - *Réponse* : « C’est pourquoi chacune est écrite et se change. Doublez-la, divisez-la par deux : si votre choix tient, il ne dépend pas d’elle. S’il bascule, vous savez quelle donnée aller chercher. »
# - *À relancer* : « Quelle hypothèse, changée, vous ferait choisir l’autre plan ? »
#
# **Objection : « Former les personnes coûte moins cher que changer les postes. »**
#
# - *Ce qui est juste* : c’est souvent vrai la première année, et la personne en a besoin tout de suite.
# - *Réponse* : « Les deux peuvent aller ensemble. Mais regardez quel axe la mesure touche : si le poste reste le même, la personne suivante y trouvera la même contrainte. Un plan peut commencer par l’une et dater l’autre. »
# - *À relancer* : « Pour ce poste, quelle mesure servirait encore dans cinq ans à quelqu’un que vous ne connaissez pas ? »
# %% [markdown] key="s07.what_if.guide" lang="en" of="871be0e7"
# ### Running step 5 (35 minutes: 12 for one lever, 13 for two plans, 10 in the room)
#
# **Aim.** The pair should link a lever to an axis and to a gap, read its band before its middle, and tell what helps a person from what changes the organisation.
#
# **Say.** “You are in a simulator, not in front of a crystal ball. The assumptions are written down, they are ours, and you can change them. What matters is not the figure of the fifth year: it is to see which gap moves, which does not, and what cannot be told apart.”
#
# **How it runs.** 12 minutes: one lever, then the same with a delay of two years, then for half of the people. 13 minutes: each voice composes its plan, A for one, B for the other. 10 minutes in the room: each pair sticks one measure on the large sheet and says “person” or “organisation”.
#
# **Expected answers.**
#
# - A lever on hiring acts slowly: it only reaches those who come in, and depends on how many leave.
# - A catch-up envelope acts on pay at once, and changes neither health nor promotions to come.
# - Two different plans may be within each other’s noise: the choice is then made on cost, delay, or what the teams say.
# - The mark and the gap do not always move together.
# - Training the women on the line in movements helps them, and leaves the post as it is; changing the post also serves the next person.
#
# **What the simulation supposes.** Today’s rates stay the same, everyone who leaves is replaced, newcomers resemble those in the same job, euros are constant, and nobody learns on the way. The effects of the levers are the kit’s assumptions, within bounds, that anyone can change: they do not come from a study.
#
# **Watch for.** No pair should leave with “−4 points in five years” in its plan: it is an order of magnitude born of assumptions. Always ask: from which value to which value, and under which assumption?
#
# **Objection: “Your assumptions are made up: all this is worth nothing.”**
#
# - *What is right in it*: they are ours, and a real company responds otherwise.
# - *Reply*: “This is why each one is written and can be changed. Double it, halve it: if your choice holds, it does not depend on it. If it tips over, you know which data to go and find.”
# - *Follow up*: “Which assumption, once changed, would make you choose the other plan?”
#
# **Objection: “Training people costs less than changing posts.”**
#
# - *What is right in it*: it is often true in the first year, and the person needs it at once.
# - *Reply*: “Both can go together. But see which axis the measure touches: if the post stays the same, the next person will find the same constraint there. A plan may begin with one and set a date for the other.”
# - *Follow up*: “For this post, which measure would still serve in five years someone whom you do not know?”
# %% key="s07.what_if" tags=["screen"]
screen.show("s07.what_if")

# %% [markdown] key="s07.what_if.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Lisez la **bande** avant le milieu. Dans le bruit, on ne choisit pas sur ce chiffre.
# - Un levier dit quel axe il touche, ce qu’il coûte, et ce qu’il suppose.
# - Une mesure pour la personne peut laisser le poste comme il est.
# %% [markdown] key="s07.what_if.keep" lang="en" of="eb082f05"
# ### What to remember
#
# - Read the **band** before the middle. Within noise, do not choose by that figure.
# - A lever says which axis it touches, what it costs, and what it supposes.
# - A measure for the person may leave the post as it is.
# %% [markdown] key="s07.what_if.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : les mêmes années, d’autres tirages
# %% [markdown] key="s07.what_if.analysts" lang="en" of="12922bed"
# ### Going further: the same years, other draws
# %% [markdown] key="s07.what_if.deeper" lang="fr" tags=["analyst"]
# Chaque avenir tire au sort les départs, les embauches, les promotions, les arrêts. Le tirage part d’un nombre fixé : deux plans rejoués avec le même nombre rencontrent les mêmes hasards, et leur différence en est d’autant plus nette. Avec un autre nombre, le milieu bouge un peu : c’est une mesure de ce que deux cents tirages ne fixent pas. Comparez l’écart annuel de rémunération sans aucun plan, année par année.
# %% [markdown] key="s07.what_if.deeper" lang="en" of="0749b4ca"
# Each future draws departures, hires, promotions, sick leaves. The draw starts from a fixed number: two plans replayed with the same number meet the same chances, and their difference is all the clearer. With another number, the middle moves a little: it measures what two hundred draws do not settle. Compare the annual pay gap without any plan, year by year.
# %% key="s07.what_if.analyst" tags=["analyst"]
from workshop_kit.simulation import replay

first = replay(screen.workforce, seed=1).trajectories["annual_pay_gap"]
second = replay(screen.workforce, seed=2).trajectories["annual_pay_gap"]
(first.median.round(3), second.median.round(3))


# %% [markdown] key="s07.plan.step" lang="fr" minutes=40 mode="pair"
# ## Que proposez-vous, et que signeriez-vous à deux ?
#
# Une hypothèse, une mesure, un indicateur. Puis vous négociez, en changeant de rôle.
#
# - Partez d’une **hypothèse**, pas d’une idée de mesure.
# - Un indicateur dit sa valeur de départ, sa valeur à atteindre, sa date, sa population et sa source.
# - Trois domaines au moins, quatre à partir de 300 personnes ; la rémunération effective toujours. Davantage, si vous y croyez.
# %% [markdown] key="s07.plan.step" lang="en" of="b58ef7c3"
# ## What do you propose, and what would the two of you sign?
#
# A hypothesis, a measure, an indicator. Then you negotiate, exchanging roles.
#
# - Start from a **hypothesis**, not from an idea of a measure.
# - An indicator says its baseline, its target, its date, its population and its source.
# - At least three fields, four from 300 people on; actual pay always. More, if you believe in them.
# %% [markdown] key="s07.plan.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (40 minutes : 4 pour relire, 16 pour écrire, 8 pour la première manche, 8 pour la seconde, 4 pour corriger)
#
# **But.** Que chaque binôme écrive au moins deux mesures que l’on pourra vérifier, les défende dans les deux rôles, et laisse écrit ce sur quoi il n’est pas d’accord.
#
# **À dire.** « Vous avez seize minutes pour écrire, pas pour finir. Une mesure par hypothèse. Ensuite vous négociez : d’abord dans votre rôle, puis dans celui de l’autre. On joue un rôle, pas sa personne ; rien de ce qui se dit ici n’engage votre entreprise ni votre organisation. »
#
# **Déroulé.**
#
# - 4 minutes : relisez vos hypothèses. Choisissez-en deux, de deux axes différents.
# - 16 minutes : écrivez deux ou trois mesures. L’écran dit au fur et à mesure ce qui manque, et quel article le demande.
# - 8 minutes, première manche : chacune et chacun lit sa consigne en silence (une minute), puis l’on négocie une mesure : la garder, la changer, l’écarter.
# - 8 minutes, seconde manche : échangez les consignes et les chaises. Reprenez la même mesure, ou celle qui a coincé.
# - 4 minutes : sortez des rôles, à voix haute. Corrigez le plan ; notez le désaccord qui reste.
#
# **Le jeu.** Annoncez le début et la fin de chaque manche. Qui joue la direction parle de coût et de délai ; qui joue la représentation du personnel parle du travail. Trois règles : on ne coupe pas la parole, on répond à l’argument le plus fort de l’autre, on a le droit de dire « pause ». Une personne qui ne veut pas jouer observe et note les arguments.
#
# **Réponses attendues.**
#
# - Première version : « améliorer la mixité ». Après négociation : « de 2 à 6 femmes parmi les 40 conductrices et conducteurs de ligne au 31 décembre 2028, d’après le registre du personnel ».
# - La direction demande ce que cela coûte et qui s’en charge ; la représentation du personnel demande ce qui changera lundi matin. Les deux questions améliorent le texte.
# - Dans le rôle de l’autre, on découvre souvent l’argument que l’on n’avait pas entendu.
# - Un désaccord écrit, avec une date pour y revenir, vaut mieux qu’une phrase floue que les deux signent.
#
# **Accord ou plan.** L’accord se négocie et se signe. À défaut, l’employeur établit un plan d’action, qui vaut un an, avec un bilan de l’année passée, un coût et un échéancier. L’accord peut durer davantage ; la durée la plus longue que nous connaissons est de quatre ans (cité de mémoire, à vérifier). Les deux se déposent, sur la plateforme TéléAccords (cité de mémoire, à vérifier).
#
# **À surveiller.** Les caricatures : une direction avare, un syndicat qui refuse tout. Arrêtez, et demandez : « Quel est le meilleur argument de cette personne ? » Un vrai conflit de l’entreprise qui entre par la fenêtre : sortez du jeu, notez, proposez d’en parler ailleurs. Un plan déjà écrit par un seul des deux : demandez à l’autre de le lire à voix haute.
#
# **Objection : « Nous n’avons pas de syndicat : nous ne négocions pas. »**
#
# - *Ce qui est juste* : sans délégué syndical, la négociation prend d’autres voies, et parfois il n’y en a pas.
# - *Réponse* : « À défaut d’accord, il y a un plan, et le CSE est consulté. Un plan écrit avec celles et ceux qui font le travail tient mieux qu’un plan qu’on leur annonce. Pour votre cas précis, demandez à la Dreets ou à votre branche. »
# - *À relancer* : « Qui, chez vous, saurait vous dire qu’une mesure ne tiendra pas ? »
#
# **Objection : « Un objectif chiffré, c’est un piège : on nous le reprochera. »**
#
# - *Ce qui est juste* : un chiffre mal choisi engage sur ce que l’on ne maîtrise pas.
# - *Réponse* : « Alors choisissez un indicateur sur lequel vous avez prise : les embauches décidées, les postes aménagés, les entretiens tenus. Et la loi demande des indicateurs chiffrés ; elle ne demande pas de promettre l’impossible. »
# - *À relancer* : « Quel chiffre dépend de vous seuls, et lequel dépend aussi des départs ? »
# %% [markdown] key="s07.plan.guide" lang="en" of="66ad12a5"
# ### Running step 6 (40 minutes: 4 to read again, 16 to write, 8 for the first round, 8 for the second, 4 to correct)
#
# **Aim.** Each pair should write at least two measures that can be checked, defend them in both roles, and leave in writing what it does not agree on.
#
# **Say.** “You have sixteen minutes to write, not to finish. One measure for each hypothesis. Then you negotiate: first in your own role, then in the other’s. We play a role, not ourselves; nothing said here commits your company or your organisation.”
#
# **How it runs.**
#
# - 4 minutes: read your hypotheses again. Choose two, from two different axes.
# - 16 minutes: write two or three measures. The screen says as you go what is missing, and which article asks for it.
# - 8 minutes, first round: each reads their brief in silence (one minute), then you negotiate one measure: keep it, change it, set it aside.
# - 8 minutes, second round: exchange briefs and chairs. Take up the same measure again, or the one that got stuck.
# - 4 minutes: leave the roles, aloud. Correct the plan; note the dispute that remains.
#
# **The game.** Announce the start and the end of each round. Whoever plays management speaks of cost and delay; whoever plays the staff representatives speaks of work. Three rules: no one is interrupted, one replies to the other’s strongest argument, one may say “pause”. Someone who does not wish to play watches and notes the arguments.
#
# **Expected answers.**
#
# - First version: “improve the mix”. After negotiation: “from 2 to 6 women among the 40 line operators on 31 December 2028, by the staff register”.
# - Management asks what it costs and who sees to it; the staff representatives ask what will change on Monday morning. Both questions improve the text.
# - In the other’s role, people often discover the argument that they had not heard.
# - A dispute in writing, with a date to come back to it, is worth more than a vague sentence that both sign.
#
# **Agreement or plan.** The agreement is negotiated and signed. Failing that, the employer draws up an action plan, which holds for one year, with a review of the past year, a cost and a schedule. The agreement may last longer; the longest that we know of is four years (quoted from memory, to be verified). Both are deposited, on the TéléAccords platform (quoted from memory, to be verified).
#
# **Watch for.** Caricatures: a stingy management, a union that refuses everything. Stop, and ask: “What is this person’s best argument?” A real conflict of the company that comes in through the window: leave the game, note it, suggest speaking of it elsewhere. A plan already written by one of the two alone: ask the other to read it aloud.
#
# **Objection: “We have no union: we do not negotiate.”**
#
# - *What is right in it*: without a union delegate, negotiation takes other ways, and sometimes there is none.
# - *Reply*: “Failing an agreement there is a plan, and the works council is consulted. A plan written with those who do the work holds better than one announced to them. For your precise case, ask the Dreets labour administration or your branch.”
# - *Follow up*: “Who, in your company, could tell you that a measure will not hold?”
#
# **Objection: “A numeric objective is a trap: it will be held against us.”**
#
# - *What is right in it*: a badly chosen figure commits people to what they do not control.
# - *Reply*: “Then choose an indicator that you have a hold on: the hires decided, the posts refitted, the interviews held. And the law asks for numeric indicators; it does not ask for promises of the impossible.”
# - *Follow up*: “Which figure depends on you alone, and which also depends on departures?”
# %% key="s07.plan.earlier" tags=["screen"]
screen.show("s07.earlier")

# %% key="s07.plan" tags=["screen"]
screen.show("s07.plan")

# %% [markdown] key="s07.plan.rounds" lang="fr"
# ### Négocier à deux, en deux manches
#
# On joue un rôle, pas sa personne. Rien de ce qui se dit ici n’engage votre entreprise.
#
# - **Avant** : notez ce à quoi vous tenez, ce que vous pouvez céder, et une limite que vous saurez expliquer.
# - **Première manche**, huit minutes : négociez une mesure du plan, chacune et chacun avec sa consigne.
# - **Seconde manche**, huit minutes : **échangez les rôles**, et reprenez la même mesure.
# - Répondez à l’argument le plus fort de l’autre. Chacune et chacun peut dire « pause ».
# %% [markdown] key="s07.plan.rounds" lang="en" of="d9fcc437"
# ### Negotiating as a pair, in two rounds
#
# You play a role, not yourself. Nothing said here commits your company.
#
# - **Before**: note what you hold to, what you can give up, and one limit that you will be able to explain.
# - **First round**, eight minutes: negotiate one measure of the plan, each with your own brief.
# - **Second round**, eight minutes: **exchange roles**, and take up the same measure again.
# - Reply to the other’s strongest argument. Either of you may say “pause”.
# %% [markdown] key="s07.plan.roles" lang="fr"
# ### Les deux consignes
#
# - **La direction.** Vous voulez un texte que l’on pourra tenir : un coût connu, un délai possible, quelqu’un pour s’en charger. Vous vous engagez volontiers sur ce que l’on sait mesurer.
# - **La représentation du personnel.** Vous voulez un texte dont les effets se sentiront au travail : un poste, un horaire, un parcours, une paie. Vous acceptez un délai quand une étape est datée.
# %% [markdown] key="s07.plan.roles" lang="en" of="15b75e48"
# ### The two briefs
#
# - **Management.** You want a text that can be kept: a known cost, a possible delay, someone in charge. You readily commit yourself to what can be measured.
# - **The staff representatives.** You want a text whose effects will be felt at work: a post, a schedule, a career, a pay. You accept a delay when a stage has a date.
# %% [markdown] key="s07.plan.take" lang="fr" tags=["screen-only"]
# ### Emporter le plan
#
# Un document à compléter dans votre traitement de texte, et un tableau pour suivre les mesures.
#
# {button:agreement} {button:follow_up}
# %% [markdown] key="s07.plan.take" lang="en" of="0fd903dc"
# ### Taking the plan with you
#
# A document to complete in your word processor, and a table to follow the measures up.
#
# {button:agreement} {button:follow_up}
# %% [markdown] key="s07.plan.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une mesure sans valeur de départ, sans date ou sans population ne se vérifie pas.
# - Un plan se **négocie** : ce qui a été défendu dans les deux rôles tient mieux.
# - Ce qui reste en désaccord s’écrit aussi, avec une date pour y revenir.
# %% [markdown] key="s07.plan.keep" lang="en" of="5d3372d3"
# ### What to remember
#
# - A measure without a baseline, a date or a population cannot be checked.
# - A plan is **negotiated**: what was defended in both roles holds better.
# - What remains in dispute is written down too, with a date to come back to it.


# %% [markdown] key="s07.understand.step" lang="fr" minutes=15 mode="pair"
# ## Que nous a appris la négociation ?
#
# On est sorti du jeu. Avant de relire le plan, relisez ce qui s’est passé entre vous.
#
# - Quelle phrase de l’autre voix, dite par vous, vous a paru juste ?
# - Qu’est-ce qui a fait bouger une position : un chiffre, un récit, une date ?
# - Relisez côte à côte vos estimations et vos notes. Où vos deux voix s’écartent-elles encore ?
# %% [markdown] key="s07.understand.step" lang="en" of="0ee8f970"
# ## What did the negotiation teach us?
#
# The game is over. Before you read the plan again, look again at what happened between you.
#
# - Which sentence of the other voice, said by you, seemed right to you?
# - What made a position move: a figure, an account, a date?
# - Read your guesses and your notes side by side. Where do your two voices still differ?
# %% [markdown] key="s07.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (15 minutes : 7 de retour en binôme, 4 pour relire, 4 en salle)
#
# **But.** Que la salle tire de la négociation ce qui servira à la vraie : des arguments entendus, une donnée qui manquait, un désaccord que l’on sait nommer.
#
# **À dire.** « Quittez vos rôles pour de bon : dites votre prénom, et levez-vous si vous voulez. On ne cherche pas qui a gagné. On cherche ce que vous savez maintenant et que vous ne saviez pas il y a une heure. »
#
# **À demander.** Quatre questions, dans cet ordre : « Qu’avez-vous ressenti dans le rôle de l’autre ? Quel argument avez-vous trouvé plus fort que prévu ? Quelle donnée aurait évité un désaccord ? Qu’avez-vous laissé de côté pour vous entendre, et qui le paiera ? »
#
# **Réponses attendues.**
#
# - « Je croyais que c’était de la mauvaise volonté ; c’était une question de délai. »
# - « Nous nous disputions sur un chiffre que personne n’avait. » C’est la donnée à chercher.
# - « Nous étions d’accord sur la mesure, pas sur la date. »
# - Ce que l’on a laissé de côté est souvent ce qui touche le moins de monde, ou ce qui se voit le moins : revenez-y.
#
# **À surveiller.** Personne ne doit se défendre de ce qu’il a joué. Si une phrase a blessé, dites-le, et rappelez que c’était un rôle. Une phrase du plan que les deux signent sans la comprendre de la même façon : faites-la relire à voix haute par une troisième personne. Les mots de la séance sont sous l’écran, fermés : un clic les ouvre.
#
# **Objection : « En vrai, cela ne se passe pas comme cela. »**
#
# - *Ce qui est juste* : il y a un rapport de force, une histoire, d’autres sujets sur la table.
# - *Réponse* : « C’est vrai. Le jeu ne le retire pas. Il vous donne deux choses : les arguments de l’autre avant qu’ils arrivent, et un texte qui a déjà été attaqué une fois. »
# - *À relancer* : « Lequel de ces arguments entendrez-vous à la première réunion ? »
#
# **Objection : « Nous sommes d’accord sur tout, l’échange n’a servi à rien. »**
#
# - *Ce qui est juste* : l’accord entre vous existe, et il compte.
# - *Réponse* : « Qui, dans l’entreprise, ne signerait pas ? Une ou un chef d’équipe, une personne à temps partiel, la direction financière ? Jouez cette personne-là. »
# - *À relancer* : « Quelle mesure perdrait-elle quelque chose à voir appliquée ? »
# %% [markdown] key="s07.understand.guide" lang="en" of="fa1ff3a9"
# ### Running step 7 (15 minutes: 7 to look back in pairs, 4 to read again, 4 in the room)
#
# **Aim.** The room should draw from the negotiation what will serve in the real one: arguments heard, a figure that was missing, a dispute that can be named.
#
# **Say.** “Leave your roles for good: say your first name, and stand up if you like. We are not looking for who won. We are looking for what you know now and did not know an hour ago.”
#
# **Ask.** Four questions, in this order: “What did you feel in the other’s role? Which argument did you find stronger than expected? Which data would have avoided a dispute? What did you leave aside in order to agree, and who will pay for it?”
#
# **Expected answers.**
#
# - “I thought it was ill will; it was a matter of time.”
# - “We were arguing over a figure that nobody had.” That is the data to look for.
# - “We agreed on the measure, not on the date.”
# - What was left aside is often what concerns fewest people, or what shows least: come back to it.
#
# **Watch for.** No one should have to defend themselves for what they played. If a sentence has hurt, say so, and recall that it was a role. A sentence of the plan that both sign without understanding it alike: have a third person read it aloud. The words of the session are below the panel, closed: one click opens them.
#
# **Objection: “It does not happen like this in real life.”**
#
# - *What is right in it*: there is a balance of power, a history, other subjects on the table.
# - *Reply*: “True. The game does not take it away. It gives you two things: the other’s arguments before they come, and a text that has already been attacked once.”
# - *Follow up*: “Which of these arguments will you hear at the first meeting?”
#
# **Objection: “We agree on everything, the exchange was of no use.”**
#
# - *What is right in it*: the agreement between you exists, and it counts.
# - *Reply*: “Who, in the company, would not sign? A team leader, someone who works part-time, the finance department? Play that person.”
# - *Follow up*: “What would they lose if the measure were applied?”
# %% key="s07.voices" tags=["screen"]
screen.show("s07.voices")

# %% key="s07.words" tags=["screen"]
screen.show("s07.words")

# %% [markdown] key="s07.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une donnée qui manque fait plus de désaccords qu’une opinion.
# - Ce que l’on laisse de côté pour s’entendre s’écrit aussi : qui est concerné, et quand on y reviendra.
# %% [markdown] key="s07.understand.keep" lang="en" of="d0633b9d"
# ### What to remember
#
# - Missing data make more disputes than opinions do.
# - What is left aside in order to agree is written down too: who is concerned, and when it will be looked at again.

# %% [markdown] key="s07.check.step" lang="fr" minutes=10 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes sur la loi et la méthode : répondez d’abord chacune et chacun de votre côté, puis comparez vos choix.
#
# - Les règles dont vous avez besoin sont dans la question.
# - Un coup de pouce si vous hésitez ; la réponse pas à pas après votre choix.
# - Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s07.check.step" lang="en" of="94a4acff"
# ## What have you learnt?
#
# Five short questions on the law and the method: answer first on your own, then compare your choices.
#
# - The rules that you need are in the question.
# - A hint if you hesitate; the step-by-step answer after your choice.
# - No marks, and nothing leaves this computer.
# %% [markdown] key="s07.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (10 minutes : 6 séparément, 4 en binôme)
#
# **But.** Que chaque personne vérifie pour elle-même ce qu’elle saurait redire à une réunion.
#
# **À dire.** « Chaque mauvaise réponse a déjà été défendue autour d’une table. Repérez celle que vous auriez défendue ce matin. »
#
# **Réponses attendues.** Elles sont dans les questions, avec le calcul. Ce que chacune vérifie : 1, un seuil qui pardonne ; 2, un pourcentage ou des personnes ; 3, un arrondi qui franchit une limite de la loi ; 4, un objectif sans dénominateur ; 5, le nombre de domaines, et celui que l’on ne peut pas laisser.
#
# **À surveiller.** Les questions 1 à 3 demandent un petit calcul : une calculette, ou la réponse pas à pas. S’il manque du temps, deux questions suffisent : la 3 et la 4.
#
# **Salle.** Un seul ordinateur par binôme : chacune et chacun note d’abord ses choix sur papier.
#
# **Objection : « Ces calculs, c’est l’affaire du service de paie. »**
#
# - *Ce qui est juste* : quelqu’un d’autre fera le calcul officiel, avec toutes les données.
# - *Réponse* : « Vous n’aurez pas à le refaire. Vous aurez à demander : combien de personnes, quel seuil, quel arrondi ? Ces trois questions suffisent souvent. »
# - *À relancer* : « Laquelle poseriez-vous à la prochaine réunion ? »
#
# **Objection : « Deux de ces réponses se défendent. »**
#
# - *Ce qui est juste* : une réponse fausse part souvent d’une bonne raison ; le kit la dit.
# - *Réponse* : « Relisez la règle dans la question, et ce que demande la question. Si le désaccord tient, notez-le : un texte mal compris à deux sera mal appliqué à cent. »
# - *À relancer* : « Comment écririez-vous cette règle pour vos collègues ? »
# %% [markdown] key="s07.check.guide" lang="en" of="b72b2a56"
# ### Running step 8 (10 minutes: 6 apart, 4 in pairs)
#
# **Aim.** Each person checks for themselves what they could say again at a meeting.
#
# **Say.** “Every wrong answer has already been defended around a table. Spot the one you would have defended this morning.”
#
# **Expected answers.** They are in the questions, with the sums. What each one checks: 1, a threshold that forgives; 2, a percentage or people; 3, a rounding that crosses a limit of the law; 4, an objective without a denominator; 5, the number of fields, and the one that cannot be left out.
#
# **Watch for.** Questions 1 to 3 call for a small sum: a calculator, or the step-by-step answer. If time is short, two questions are enough: 3 and 4.
#
# **Room.** One computer for each pair: each person first notes their choices on paper.
#
# **Objection: “These sums are payroll’s business.”**
#
# - *What is right in it*: someone else will do the official sum, with all the data.
# - *Reply*: “You will not have to do it again. You will have to ask: how many people, which threshold, what rounding? These three questions are often enough.”
# - *Follow up*: “Which one would you ask at the next meeting?”
#
# **Objection: “Two of these answers can be defended.”**
#
# - *What is right in it*: a wrong answer often starts from a good reason; the kit says it.
# - *Reply*: “Read the rule in the question again, and what the question asks. If the dispute holds, note it: a text that two people misunderstand will be misapplied to a hundred.”
# - *Follow up*: “How would you write this rule for your colleagues?”
# %% key="s07.check" tags=["screen"]
screen.show("s07.q1", "s07.q2", "s07.q3", "s07.q4", "s07.q5")

# %% [markdown] key="s07.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Avant de signer un indicateur, cinq mots : départ, arrivée, date, population, source.
# %% [markdown] key="s07.check.keep" lang="en" of="9bc762ab"
# ### What to remember
#
# Before signing an indicator, five words: baseline, target, date, population, source.

# %% [markdown] key="s07.home.step" lang="fr" minutes=5 mode="pair"
# ## Et chez vous ?
#
# Ce qu’il reste à finir avant que la négociation s’ouvre, et qui peut vous aider.
#
# - Ici, écrivez deux choses : ce qui doit être prêt, et qui s’en charge.
# - Le reste se remplit avec le groupe de travail.
# %% [markdown] key="s07.home.step" lang="en" of="19615ec9"
# ## What about your company?
#
# What is left to finish before the negotiation opens, and who can help you.
#
# - Here, write two things: what has to be ready, and who sees to it.
# - The rest is filled in with the working group.
# %% [markdown] key="s07.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (5 minutes : 3 pour écrire, 2 pour la suite)
#
# **But.** Que chaque binôme reparte avec deux dates et deux noms de fonction, et sache à qui téléphoner.
#
# **À dire.** « Votre plan n’est pas fini, et c’est bien : il se finit chez vous, avec le groupe de travail, puis à la table. Écrivez ce qui doit être prêt avant la première réunion, et qui s’en charge. »
#
# **Réponses attendues.** Une valeur de départ à demander à la paie. Une date de consultation du CSE. Le bilan de l’an dernier. Un poste à aller voir avant de proposer de le changer.
#
# **À finir avant d’ouvrir la négociation.**
#
# - Le diagnostic partagé : les mêmes tableaux des deux côtés de la table, avec les effectifs et les dates.
# - La base de données (BDESE) à jour, et la note de l’Index avec ses indicateurs.
# - La consultation du CSE quand il y a un plan, et le bilan des engagements de l’an dernier.
# - Pour chaque mesure : valeur de départ, coût, qui s’en charge.
# - La suite : signature ou plan, dépôt, information du personnel, et une date de suivi à deux.
#
# **Qui appeler.** L’Aract de votre région, pour la méthode et l’accompagnement. La Dreets, l’administration du travail, pour ce que la loi demande et pour le dépôt. Votre branche ou votre organisation, pour les textes qui vous sont propres. Votre service de prévention et de santé au travail, quand une mesure touche un poste. Pour un cas précis, une avocate ou un avocat : le kit ne donne pas de conseil juridique.
#
# **Les questions que pose l’Aract Auvergne-Rhône-Alpes, dans nos mots (page lue en 2026).** Après ce plan, les femmes et les hommes occuperont-ils davantage les mêmes postes ? Auront-ils les mêmes possibilités d’évoluer ? Les risques les moins visibles des postes féminins y sont-ils ? Et les contraintes de temps ?
#
# **À surveiller.** Un plan sans aucune mesure sur les conditions de travail, l’organisation ou le temps : demandez si c’est un choix. D’après l’Anact (juillet 2024), les plans oublient souvent les conditions de travail.
#
# **Objection : « Nous n’aurons jamais les données à temps. »**
#
# - *Ce qui est juste* : certaines manquent, et les réunir demande des semaines.
# - *Réponse* : « Écrivez la mesure avec sa valeur de départ à trouver, la personne qui la trouvera, et la date. Un indicateur sans valeur le jour de la signature est un désaccord remis à plus tard. »
# - *À relancer* : « Quelle donnée pouvez-vous demander dès demain ? »
#
# **Objection : « La réunion de négociation défera tout. »**
#
# - *Ce qui est juste* : d’autres personnes décideront, avec d’autres raisons.
# - *Réponse* : « C’est fait pour : une proposition se discute. Ce que vous apportez, c’est un diagnostic partagé et des mesures qui ont déjà résisté à l’autre rôle. »
# - *À relancer* : « À quelle mesure tenez-vous tous les deux, quoi qu’il arrive ? »
#
# **Pour la suite.** La séance 08 fera le bilan : ce que d’autres ont choisi, ce que vous vous engagez à faire. Terminez par un tour de salle : chaque binôme dit une mesure, et sa date.
# %% [markdown] key="s07.home.guide" lang="en" of="ac02183c"
# ### Running step 9 (5 minutes: 3 to write, 2 for what comes next)
#
# **Aim.** Each pair should leave with two dates and two roles, and know whom to telephone.
#
# **Say.** “Your plan is not finished, and that is as it should be: it is finished in your company, with the working group, then at the table. Write what has to be ready before the first meeting, and who sees to it.”
#
# **Expected answers.** A baseline to ask payroll for. A date for consulting the works council. The review of last year. A post to go and see before proposing to change it.
#
# **To finish before the negotiation opens.**
#
# - The shared diagnosis: the same tables on both sides of the table, with headcounts and dates.
# - The database (BDESE) up to date, and the mark of the Index with its indicators.
# - The consultation of the works council when there is a plan, and the review of last year’s commitments.
# - For each measure: baseline, cost, who sees to it.
# - What follows: signature or plan, deposit, telling the staff, and a date to follow up as a pair.
#
# **Whom to call.** The Aract of your region, for the method and for support. The Dreets, the labour administration, for what the law asks and for the deposit. Your branch or your organisation, for the texts of your own. Your occupational health service, when a measure touches a post. For a precise case, a lawyer: the kit gives no legal advice.
#
# **The questions that Aract Auvergne-Rhône-Alpes asks, in our words (page read in 2026).** After this plan, will women and men hold the same posts more than before? Will they have the same chances of moving up? Are the less visible risks of women’s posts in it? And the constraints of time?
#
# **Watch for.** A plan without any measure on working conditions, organisation or time: ask whether it is a choice. According to Anact (July 2024), plans often forget working conditions.
#
# **Objection: “We shall never have the data in time.”**
#
# - *What is right in it*: some are missing, and gathering them takes weeks.
# - *Reply*: “Write the measure with its baseline to be found, who will find it, and the date. An indicator without a value on the day of signing is a dispute put off.”
# - *Follow up*: “Which data can you ask for tomorrow?”
#
# **Objection: “The negotiation meeting will undo it all.”**
#
# - *What is right in it*: other people will decide, for other reasons.
# - *Reply*: “That is what it is for: a proposal is discussed. What you bring is a shared diagnosis and measures that have already withstood the other role.”
# - *Follow up*: “Which measure do you both hold to, whatever happens?”
#
# **What comes next.** Session 08 will take stock: what others have chosen, what you commit yourselves to do. End by going round the room: each pair says one measure, and its date.
# %% key="s07.home" tags=["screen"]
screen.show("s07.home.ready", "s07.home.help", "s07.home.causes", "s07.home.data", "s07.home.work")

# %% [markdown] key="s07.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Le plan** : relisez-le avec le groupe de travail, et complétez les valeurs de départ.
# - **Une observation du travail réel** : le poste que la première mesure doit changer, avec celles et ceux qui le tiennent.
# - **Une date** : celle de la première réunion, et ce qui doit être prêt ce jour-là.
# - La séance 08, bilan et échanges, partira de vos mesures : lesquelles d’autres ont-ils choisies, et qu’en ont-ils fait ?
#
# {button:handout}
# %% [markdown] key="s07.home.next" lang="en" of="896731f1"
# ### Before the next session
#
# - **The plan**: read it again with the working group, and fill in the baselines.
# - **One observation of work as it is really done**: the post that the first measure is to change, with those who hold it.
# - **A date**: that of the first meeting, and what has to be ready on that day.
# - Session 08, taking stock together, will start from your measures: which did others choose, and what did they do with them?
#
# {button:handout}
# %% [markdown] key="s07.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : suivre les mesures
#
# | Mesure | Indicateur, départ et arrivée | Qui, pour quand | Au premier trimestre | Dans six mois | Dans un an |
# |---|---|---|---|---|---|
# | 1. | | | | | |
# | 2. | | | | | |
# | 3. | | | | | |
# | 4. | | | | | |
#
# ### Pour le groupe de travail : avant d’ouvrir la négociation
#
# | À préparer | Qui | Pour le | Fait |
# |---|---|---|---|
# | Les mêmes tableaux pour les deux voix, avec les effectifs | | | |
# | La valeur de départ de chaque indicateur | | | |
# | Le bilan des engagements de l’an dernier | | | |
# | La consultation du CSE | | | |
# | Le dépôt, et l’information du personnel | | | |
#
# ### Pour le groupe de travail : observer le poste que la mesure doit changer
#
# 1. Choisissez un poste, jamais une personne. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Regardez le travail tel qu’il se fait : qui fait quoi, à quel moment, avec quelle aide.
# 3. Lisez la mesure à voix haute. Demandez : « Qu’est-ce que cela changerait pour vous ? Qu’est-ce que nous avons oublié ? »
# 4. Demandez : « Qu’est-ce qui empêcherait cette mesure de marcher ? »
# 5. N’écrivez aucun nom. Relisez vos notes avec l’équipe, puis corrigez la mesure.
# %% [markdown] key="s07.home.paper" lang="en" of="13346bce"
# ### For the working group: following the measures up
#
# | Measure | Indicator, baseline and target | Who, by when | After three months | In six months | In a year |
# |---|---|---|---|---|---|
# | 1. | | | | | |
# | 2. | | | | | |
# | 3. | | | | | |
# | 4. | | | | | |
#
# ### For the working group: before the negotiation opens
#
# | To prepare | Who | By | Done |
# |---|---|---|---|
# | The same tables for both voices, with headcounts | | | |
# | The baseline of each indicator | | | |
# | The review of last year’s commitments | | | |
# | The consultation of the works council | | | |
# | The deposit, and telling the staff | | | |
#
# ### For the working group: observing the post that the measure is to change
#
# 1. Choose a post, never a person. Tell the team why you are coming, and ask for its agreement.
# 2. Watch work as it is done: who does what, at what moment, with what help.
# 3. Read the measure aloud. Ask: “What would this change for you? What have we forgotten?”
# 4. Ask: “What would keep this measure from working?”
# 5. Write no names. Read your notes again with the team, then correct the measure.
