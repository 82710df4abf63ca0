# ---
# jupyter:
#   workshop_kit:
#     session: s04
#     minutes: 150
#     axis: conditions
# ---

# %% [markdown] key="s04.title" lang="fr"
# # Conditions de travail et risques
#
# À quoi le travail expose-t-il, qui en subit les effets, et que faut-il regarder pour le voir ?
#
# {button:start} {button:restart}
# %% [markdown] key="s04.title" lang="en" of="ba85c0db"
# # Working conditions and risks
#
# What does work expose people to, who bears the effects, and where must one look to see it?
#
# {button:start} {button:restart}
# %% key="s04.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s04", language=LANGUAGE)

# %% [markdown] key="s04.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme passe d’un nombre à un taux, d’un risque que l’on voit à un risque que l’on cherche, et d’une explication toute faite à une explication que l’on essaie ; et qu’il reparte avec un poste à observer.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt. Rejouez la séance avec l’entreprise d’entraînement : ses chiffres sont à l’écran et dans le guide à imprimer. L’enquête de l’étape 5 est la même pour tout le monde : faites-la une fois en entier, vous saurez où les binômes hésitent.
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2 : les faits à estimer y figurent.
#
# **La salle.** Une table et un ordinateur par binôme, l’écran de la salle lisible à trois mètres. Un tableau en trois colonnes : « Ce que nous voyons », « Ce que nous supposons », « Ce que nous ne pouvons pas savoir ».
#
# **Le matériel.** Des feuilles et des stylos pour estimer par écrit. Trois feuilles de couleur par binôme pour les verdicts de l’étape 5 : « tient », « ne tient pas », « on ne sait pas ».
#
# **Les données de santé.** Dites-le en ouvrant : arrêts, maladies professionnelles, inaptitudes sont des données de santé. Dans la salle, on parle de postes et de totaux, jamais d’une personne, et les chiffres d’une entreprise ne circulent pas. Si quelqu’un raconte sa propre santé, écoutez, remerciez, et revenez au poste.
# %% [markdown] key="s04.eve.guide" lang="en" of="058009ea"
# ### The day before
#
# **Purpose of the session.** Each pair should move from a number to a rate, from a risk that shows to a risk that is looked for, and from a ready-made explanation to one that is put to the test; and it should leave with a job to observe.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready. Play the session with the practice company: its figures are on the screen and in the guide to print. The inquiry of step 5 is the same for everyone: do it once from end to end, and you will know where pairs hesitate.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2: the facts to be guessed are in it.
#
# **The room.** One table and one computer for each pair, the room’s screen legible from three metres. A board in three columns: “What we see”, “What we suppose”, “What we cannot know”.
#
# **Materials.** Paper and pens, so that guesses are written down. Three coloured sheets for each pair for the verdicts of step 5: “holds”, “does not hold”, “cannot tell”.
#
# **Health data.** Say it as you open: sick leaves, occupational diseases and medical unfitness are health data. In the room we speak of posts and totals, never of a person, and a company’s figures do not go round. If someone tells of their own health, listen, thank them, and come back to the post.
# %% [markdown] key="s04.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : « un risque que l’on ne voit pas existe quand même ». 2 : deux estimations écrites par voix. 3 : un risque peu visible, nommé dans un poste. 4 : « un nombre n’est pas un taux ; un écart peut tenir au hasard ». 5 : trois verdicts, et ce qui reste mêlé. 6 : « qui n’est plus dans le tableau ? ». 7 : « cette action change-t-elle le travail ? ». 8 : les questions qui restent. 9 : un poste à observer, et qui y va pour quand.
#
# **Si vous prenez du retard.** À l’étape 4, laissez de côté les métiers un par un. À l’étape 6, montrez l’écran de la salle au lieu de faire travailler en binôme. Faites faire l’étape 8 après la séance. Ne raccourcissez ni l’enquête, ni l’étape 9.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1 et 3 à 7. Chacune commence par ce qu’elle a de juste : dites-le d’abord, et sincèrement.
# %% [markdown] key="s04.timing.guide" lang="en" of="548a44f4"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session.
#
# **What to get, step by step.** 1: “a risk that does not show exists all the same”. 2: two written guesses from each voice. 3: one less visible risk, named in one post. 4: “a number is not a rate; a difference may come from chance”. 5: three verdicts, and what stays mixed up. 6: “who is no longer in the table?”. 7: “does this action change the work?”. 8: the questions that remain. 9: a post to observe, and who goes by when.
#
# **If you fall behind.** In step 4, leave out the jobs one by one. In step 6, show the room’s screen instead of having pairs work. Have step 8 done after the session. Shorten neither the inquiry nor step 9.
#
# **The objections.** The most frequent have their replies in steps 1 and 3 to 7. Each begins with what is right in it: say that first, and mean it.
# %% [markdown] key="s04.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi regarder les risques selon le sexe ?
#
# On compte les accidents depuis longtemps. On regarde moins souvent à qui ils arrivent, et à quels postes.
#
# - En France, de 2001 à 2019, les accidents du travail des femmes ont augmenté de 41,6 % ; ceux des hommes ont baissé de 27,2 % (Anact, 2022).
# - En 2019, 37 % des accidents avec arrêt sont arrivés à des femmes, et environ la moitié des maladies professionnelles reconnues les concernaient (Anact, 2022).
# - L’évaluation des risques doit tenir compte de l’impact différencié de l’exposition selon le sexe : c’est l’article L. 4121-3 du Code du travail.
# %% [markdown] key="s04.why" lang="en" of="5944a271"
# ## Why look at risks by sex?
#
# Accidents have long been counted. Who they happen to, and in which jobs, is looked at less often.
#
# - In France, from 2001 to 2019, women’s accidents at work rose by 41.6%; men’s fell by 27.2% (Anact, 2022).
# - In 2019, 37% of accidents with days off happened to women, and about half of the occupational diseases recognised were theirs (Anact, 2022).
# - French law asks that the risk assessment take into account that exposure may affect women and men differently: this is article L. 4121-3 of the Labour Code.
# %% [markdown] key="s04.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle)
#
# **But.** Que chaque binôme sache pourquoi l’on regarde les risques par poste et par sexe, sans que personne se sente accusé.
#
# **À dire.** « Deux courbes se croisent depuis vingt ans, et elles ne disent pas que les femmes seraient devenues imprudentes. Des métiers où les femmes sont nombreuses ont grandi, et leurs risques se voient moins : ce sont deux pistes avancées par l’Anact. Aujourd’hui, nous cherchons ce que le travail fait, aux unes et aux autres. Nous parlons de postes, jamais d’une personne. »
#
# **À demander.** « Citez un risque de votre entreprise que tout le monde connaît, puis un risque dont personne ne parle. » Notez les seconds au tableau : vous y reviendrez à l’étape 3.
#
# **Réponses attendues.** Premiers risques cités : la charge, le bruit, la machine, le froid. Seconds : le geste répété, la station debout, l’interruption, le public difficile, le produit d’entretien.
#
# **Repère utile.** Dans les soins, le nettoyage et l’intérim, les accidents des femmes ont plus que doublé de 2001 à 2019 (+110 %), alors que l’emploi y augmentait de 22 % (Anact, 2022).
#
# **À surveiller.** Deux glissements : « les femmes sont plus fragiles » et « les hommes prennent tous les risques ». Ramenez aux postes : « Qu’est-ce que ce poste demande, concrètement ? »
#
# **Objection : « Les accidents graves, ce sont les hommes. »**
#
# - *Ce qui est juste* : les accidents mortels touchent surtout des hommes : onze fois plus en 2019 (Anact, 2022). Il ne faut rien en retirer.
# - *Réponse* : « Regarder les postes des femmes n’enlève rien à la prévention de ces accidents. Mais une entreprise qui ne prévient que ce qui est spectaculaire laisse grandir le reste. Les deux se travaillent, poste par poste. »
# - *À relancer* : « Chez vous, de quel accident parle-t-on encore des années après ? Et de quelle usure ne parle-t-on jamais ? »
# %% [markdown] key="s04.why.guide" lang="en" of="46cd89b8"
# ### Running step 1 (10 minutes, whole room)
#
# **Aim.** Every pair should know why risks are looked at by job and by sex, without anyone feeling accused.
#
# **Say.** “Two curves have been crossing for twenty years, and they do not say that women have become careless. Jobs in which women are many have grown, and their risks show less: these are two leads that Anact puts forward. Today we look for what work does, to women and to men. We speak of posts, never of a person.”
#
# **Ask.** “Name a risk in your company that everyone knows, then a risk that nobody talks about.” Write the second ones on the board: you will come back to them in step 3.
#
# **Expected answers.** First risks named: loads, noise, machines, cold. Second ones: repeated movements, standing, interruptions, a difficult public, cleaning products.
#
# **A useful landmark.** In French care, cleaning and temporary work, women’s accidents more than doubled from 2001 to 2019 (+110%), while employment there rose by 22% (Anact, 2022).
#
# **Watch for.** Two slips: “women are more fragile” and “men take all the risks”. Bring it back to the posts: “What does this post ask for, exactly?”
#
# **Objection: “Serious accidents happen to men.”**
#
# - *What is right in it*: fatal accidents mostly strike men: eleven times as many in France in 2019 (Anact, 2022). Nothing should be taken away from that.
# - *Reply*: “Looking at the posts women hold takes nothing from preventing those accidents. But a company that prevents only what is spectacular lets the rest grow. Both are worked on, post by post.”
# - *Follow up*: “In your company, which accident is still talked about years later? And which wear is never talked about?”
# %% [markdown] key="s04.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Un risque que l’on ne voit pas existe quand même. Cette séance cherche ce que l’on ne compte pas encore, sans accuser personne.
# %% [markdown] key="s04.why.keep" lang="en" of="63f0b03a"
# ### What to remember
#
# A risk that does not show exists all the same. This session looks for what is not counted yet, and accuses no one.
# %% [markdown] key="s04.guess.step" lang="fr" minutes=10 mode="pair"
# ## Que pensez-vous trouver ?
#
# Deux estimations sur l’entreprise d’entraînement, avant d’ouvrir ses tableaux.
#
# - Chaque voix écrit la sienne, sans regarder l’autre.
# - La première demande un nombre, la seconde un rapport entre deux taux : ce n’est pas la même question.
# - Si trop peu d’accidents sont arrivés pour donner un fait, l’écran le dira : c’est aussi un résultat.
# %% [markdown] key="s04.guess.step" lang="en" of="318b810a"
# ## What do you expect to find?
#
# Two guesses about the practice company, before its tables are opened.
#
# - Each voice writes its own, without looking at the other’s.
# - The first asks for a number, the second for the ratio of two rates: these are two different questions.
# - If there have been too few accidents to give a fact, the screen will say so: that is a result too.
# %% [markdown] key="s04.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (10 minutes : 4 séparément, 6 en binôme)
#
# **But.** Faire sentir, avant tout calcul, que « combien » et « combien, à heures égales » sont deux questions.
#
# **À dire.** « Quatre minutes, chaque voix de son côté. À la première question, comptez. À la seconde, imaginez que femmes et hommes aient travaillé le même nombre d’heures : que deviendrait votre compte ? »
#
# **À demander.** « Pour laquelle des deux avez-vous le plus hésité ? Pourquoi ? »
#
# **Réponses attendues.** À la première, on pense aux métiers dangereux, donc souvent aux hommes. À la seconde, beaucoup donnent le même rapport, faute de penser aux heures. C’est exactement ce que l’étape 4 reprendra.
#
# **À surveiller.** Ne commentez pas encore le second fait : le graphique dira s’il dépasse le hasard. Pas de concours entre les deux voix.
# %% [markdown] key="s04.guess.guide" lang="en" of="9f0b1c8c"
# ### Running step 2 (10 minutes: 4 apart, 6 in pairs)
#
# **Aim.** To let people feel, before any sum, that “how many” and “how many, for the same hours” are two questions.
#
# **Say.** “Four minutes, each on your own. For the first question, count. For the second, imagine that women and men had worked the same number of hours: what would become of your count?”
#
# **Ask.** “Over which of the two did you hesitate most? Why?”
#
# **Expected answers.** For the first, people think of dangerous jobs, and so often of men. For the second, many give the same ratio, because they do not think of hours. That is exactly what step 4 takes up.
#
# **Watch for.** Do not comment on the second fact yet: the chart will say whether it goes beyond chance. No contest between the two voices.
# %% key="s04.guess" tags=["screen"]
screen.show("s04.guess.accidents", "s04.guess.rate")

# %% [markdown] key="s04.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Gardez vos deux estimations : la première parle de ce que l’on voit, la seconde de ce que l’on risque. Elles reviendront à côté des faits.
# %% [markdown] key="s04.guess.keep" lang="en" of="96b12401"
# ### What to remember
#
# Keep both guesses: the first is about what one sees, the second about what one risks. They will come back beside the facts.
# %% [markdown] key="s04.map.step" lang="fr" minutes=20 mode="pair"
# ## Qui est exposé à quoi ?
#
# Voici les métiers de l’entreprise d’entraînement, et la part du temps que chacun passe exposé à chaque risque.
#
# - Commencez par les risques visibles : qui paraît le plus exposé ?
# - Avant d’ouvrir les autres, dites ce que vous attendez des cases en pointillé.
# - Ouvrez tous les risques : qu’est-ce qui change, et pour quels métiers ?
# %% [markdown] key="s04.map.step" lang="en" of="6aba5cfd"
# ## Who is exposed to what?
#
# Here are the jobs of the practice company, and the share of time each spends exposed to each risk.
#
# - Begin with visible risks: who looks the more exposed?
# - Before opening the others, say what you expect in the dashed cells.
# - Open all risks: what changes, and for which jobs?
# %% [markdown] key="s04.map.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Voir que l’image de « qui est exposé » dépend de ce que l’on a décidé de regarder.
#
# **À dire.** « Restez d’abord sur les risques visibles : c’est ce que l’on note en traversant l’atelier. Ensuite seulement, ouvrez le reste. Ne cherchez pas le coupable : cherchez ce que le regard laisse passer. »
#
# **D’où vient la distinction.** Le tableau des expositions du kit dit, pour chaque risque, si on le voit ou le mesure sans observer l’activité dans le détail. Elle s’appuie sur une observation ancienne de l’Anact : dans les métiers tenus surtout par des femmes, contraintes et risques se voient moins (F. Chappert, Agir-Mag, 2013). C’est une convention, à discuter.
#
# **Réponses attendues.**
#
# - Les risques visibles sont souvent ceux des métiers tenus surtout par des hommes : charges, bruit, machines. Dans des bureaux, il peut n’y en avoir aucun.
# - Tous les risques ouverts, des métiers pâles deviennent foncés : gestes répétés, station debout, rythme imposé. Selon l’entreprise, l’ordre se retourne, se resserre ou reste le même : faites lire le titre.
# - Trié par exposition, l’ordre des métiers change : lesquels montent ?
#
# **Repère utile.** L’enquête Conditions de travail de 2019 (Dares, citée par le Sénat) va dans ce sens : les femmes disent plus souvent se dépêcher, répéter les mêmes gestes, affronter des comportements hostiles ; les hommes plus souvent porter des charges lourdes, travailler dans le bruit, les poussières ou la nuit.
#
# **À surveiller.** Une moyenne du nombre de risques ne pèse pas leur gravité : une machine dangereuse et une station debout comptent pareil ici. Dites-le. Et les chiffres d’un métier valent pour toutes les personnes du métier : ils ne disent rien d’une personne.
#
# **Objection : « Un geste répété, ce n’est pas dangereux comme une machine. »**
#
# - *Ce qui est juste* : le geste ne tue pas, la machine peut tuer, et sa prévention passe avant.
# - *Réponse* : « Les effets n’ont pas le même rythme. La machine blesse en une seconde ; le geste met des années. En 2024, près de neuf maladies professionnelles reconnues sur dix étaient des troubles musculosquelettiques (Cnam, rapport 2024). Un document unique sérieux porte les deux. »
# - *À relancer* : « Quel poste, chez vous, finit par des épaules opérées ? »
#
# **Objection : « Tout est déjà dans notre document unique. »**
#
# - *Ce qui est juste* : c’est possible, et c’est une bonne base.
# - *Réponse* : « Vérifiez-le par un seul poste : prenez celui où les femmes sont les plus nombreuses, et lisez ce qui y est écrit. Puis demandez à deux personnes du poste ce qu’elles y ajouteraient. »
# - *À relancer* : « Qui a rempli cette page, et depuis combien de temps n’est-il plus venu au poste ? »
# %% [markdown] key="s04.map.guide" lang="en" of="d2c8a0bc"
# ### Running step 3 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** To see that the picture of “who is exposed” depends on what one has decided to look at.
#
# **Say.** “Stay with visible risks first: that is what one notes when crossing the workshop. Only then open the rest. Do not look for a culprit: look for what the eye lets through.”
#
# **Where the distinction comes from.** The kit’s table of exposures says of each risk whether it is seen or measured without observing the work in detail. It rests on a long-standing remark by Anact: in jobs held mostly by women, constraints and risks are seen less (F. Chappert, Agir-Mag, 2013). It is a convention, open to discussion.
#
# **Expected answers.**
#
# - Visible risks are often those of jobs held mostly by men: loads, noise, machines. In offices there may be none at all.
# - With all risks open, pale jobs turn dark: repeated movements, standing, imposed pace. Depending on the company, the order turns round, closes up or stays the same: have the title read aloud.
# - Sorted by exposure, the order of jobs changes: which ones move up?
#
# **A useful landmark.** The French survey on working conditions of 2019 (Dares, quoted by the Senate) points the same way: women more often say that they hurry, repeat the same movements, face hostile behaviour; men more often that they carry heavy loads, work in noise, dust or at night.
#
# **Watch for.** An average number of risks does not weigh how serious they are: a dangerous machine and standing all day count the same here. Say so. And the figures of a job hold for everyone in it: they say nothing about a person.
#
# **Objection: “A repeated movement is not dangerous like a machine.”**
#
# - *What is right in it*: the movement does not kill, the machine may, and preventing that comes first.
# - *Reply*: “Their effects do not keep the same pace. The machine injures in a second; the movement takes years. In France in 2024, nearly nine occupational diseases recognised in ten were musculoskeletal disorders (Cnam, 2024 report). A serious risk assessment holds both.”
# - *Follow up*: “In your company, which post ends with operated shoulders?”
#
# **Objection: “It is all in our risk assessment already.”**
#
# - *What is right in it*: it may be so, and that is a good base.
# - *Reply*: “Check it on a single post: take the one where women are most numerous, and read what is written there. Then ask two people who hold it what they would add.”
# - *Follow up*: “Who filled in that page, and how long is it since they last came to the post?”
# %% key="s04.map" tags=["screen"]
screen.show("s04.map")

# %% [markdown] key="s04.map.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Les cases vides d’un tableau de risques sont parfois des cases où personne n’a regardé.
# - Les risques des postes tenus surtout par des femmes se voient souvent moins : ils se cherchent en observant le travail.
# - Un nombre moyen de risques ne dit ni leur gravité, ni qui les supporte dans une même équipe.
# %% [markdown] key="s04.map.keep" lang="en" of="5ab483e4"
# ### What to remember
#
# - The empty cells of a table of risks are sometimes cells where nobody has looked.
# - The risks of jobs held mostly by women often show less: they are found by observing the work.
# - An average number of risks tells neither how serious they are nor who bears them within a team.
# %% [markdown] key="s04.rates.step" lang="fr" minutes=30 pause=10 mode="pair"
# ## Le nombre dit-il le risque ?
#
# Les mêmes événements, de trois façons : en nombre, par personne, par heure travaillée.
#
# - Laissez d’abord « rien » : qui a le plus d’accidents ? Divisez par les personnes, puis par les heures : l’ordre tient-il ?
# - Passez à « chaque métier » : que peut-on encore dire ?
# - Dans le second graphique, mettez les naissances à part : que devient l’écart d’absence ?
# %% [markdown] key="s04.rates.step" lang="en" of="77ddb68b"
# ## Does the number tell the risk?
#
# The same events in three ways: as a number, by person, by hour worked.
#
# - Leave it at “nothing” first: who has more accidents? Divide by people, then by hours: does the order hold?
# - Switch to “each job”: what can still be said?
# - In the second chart, set births apart: what becomes of the gap in absence?
# %% [markdown] key="s04.rates.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (30 minutes : 12 sur les taux, 8 sur les absences, puis 10 de pause)
#
# **But.** Ne plus jamais comparer deux nombres d’événements sans demander « sur combien d’heures ? », ni un taux d’absence sans demander « pour quels motifs ? ».
#
# **À dire.** « Si vingt personnes de plus travaillent ici, il y aura plus d’accidents, et rien n’aura empiré. Diviser, c’est rendre les deux côtés comparables. Lisez aussi l’intervalle, dans le texte à côté : il dit quand il faut se taire. »
#
# **À demander.** « Qui, dans votre entreprise, possède les heures travaillées par sexe ? Et par poste ? »
#
# **Réponses attendues.**
#
# - Le trait pointillé reporte la part des femmes dans les accidents. Si leur part des heures s’arrête avant le trait, leur taux est plus haut ; si elle le dépasse, il est plus bas.
# - Le temps partiel fait la différence entre « par personne » et « par heure » : à risque égal, moins d’heures donnent moins d’accidents.
# - Métier par métier, les intervalles s’élargissent : souvent, on ne peut plus rien dire d’un seul métier. C’est habituel avec de petits nombres : il faut alors réunir des années ou observer le travail.
# - Naissances à part, l’écart d’absence diminue, disparaît ou change de sens. Ce qui reste n’est pas un trait de caractère : les postes ne sont pas les mêmes.
#
# **Le calcul, pour mémoire.** Taux de fréquence : accidents avec arrêt par million d’heures travaillées. Taux de gravité : jours d’arrêt pour mille heures. Un exemple inventé : si les femmes font 30 % des heures et ont 37 % des accidents, leur taux est plus haut que celui des hommes, bien que leur nombre soit plus petit.
#
# **À surveiller.** La gravité tient à quelques longs arrêts : ne la comparez jamais sans le nombre d’accidents. Plus on regarde de cases, plus le hasard en fait sortir une : un seul métier « significatif » sur dix n’établit rien. Et un accident non déclaré n’est dans aucun taux.
#
# **Objection : « Les hommes ont la plupart des accidents, point. »**
#
# - *Ce qui est juste* : en nombre, c’est souvent vrai, et chacun de ces accidents compte.
# - *Réponse* : « Pour soigner, on compte des personnes ; pour prévenir, on compare des risques. Si un groupe travaille deux fois plus d’heures, il a deux fois plus d’occasions. Le nombre dit où il y a du monde, le taux dit où il y a du danger. »
# - *À relancer* : « Dans votre dernier bilan, le chiffre cité était-il un nombre ou un taux ? »
#
# **Objection : « Les femmes sont plus absentes, c’est bien connu. »**
#
# - *Ce qui est juste* : tous motifs réunis, c’est fréquent dans les tableaux.
# - *Réponse* : « Ce total mêle la maladie, la maternité et l’enfant malade. La maternité n’est pas une maladie, et garder un enfant malade dit qui s’en charge. Motif par motif, la question change : que reste-t-il pour la santé, et à quels postes ? »
# - *À relancer* : « Dans votre indicateur d’absence, où range-t-on la maternité ? »
# %% [markdown] key="s04.rates.guide" lang="en" of="7d3546aa"
# ### Running step 4 (30 minutes: 12 on rates, 8 on absences, then a 10-minute break)
#
# **Aim.** Never again to compare two numbers of events without asking “over how many hours?”, nor an absence rate without asking “for which reasons?”.
#
# **Say.** “If twenty more people work here, there will be more accidents, and nothing will have got worse. To divide is to make both sides comparable. Read the interval too, in the text beside it: it says when to keep quiet.”
#
# **Ask.** “Who in your company has the hours worked by sex? And by post?”
#
# **Expected answers.**
#
# - The dashed line carries down women’s share of accidents. If their share of hours stops before the line, their rate is higher; if it goes beyond, it is lower.
# - Part-time work makes the difference between “by person” and “by hour”: at the same risk, fewer hours bring fewer accidents.
# - Job by job, the intervals widen: often nothing more can be said of a single job. That is usual with small numbers: then one puts years together or observes the work.
# - With births set apart, the gap in absence shrinks, disappears or changes direction. What remains is no trait of character: the posts are not the same.
#
# **The sum, for the record.** Frequency rate: accidents with days off per million hours worked. Severity rate: days off per thousand hours. A made-up example: if women do 30% of the hours and have 37% of the accidents, their rate is higher than men’s, although their number is smaller.
#
# **Watch for.** Severity hangs on a few long absences: never compare it without the number of accidents. The more cells one looks at, the more chance brings one out: a single “significant” job in ten establishes nothing. And an accident that is not reported is in no rate.
#
# **Objection: “Men have most of the accidents, full stop.”**
#
# - *What is right in it*: as a number, it is often true, and each of those accidents counts.
# - *Reply*: “To care, one counts people; to prevent, one compares risks. If a group works twice as many hours, it has twice as many occasions. The number tells where people are, the rate tells where danger is.”
# - *Follow up*: “In your last report, was the figure quoted a number or a rate?”
#
# **Objection: “Women are away more, everyone knows that.”**
#
# - *What is right in it*: with all reasons together, tables often show it.
# - *Reply*: “That total mixes sickness, maternity and sick children. Maternity is not an illness, and staying with a sick child tells who does the staying. Reason by reason, the question changes: what remains for health, and in which posts?”
# - *Follow up*: “In your absence indicator, where does maternity go?”
# %% key="s04.rates" tags=["screen"]
screen.show("s04.rates")

# %% key="s04.absences" tags=["screen"]
screen.show("s04.absences")

# %% [markdown] key="s04.rates.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un nombre dit où il y a du monde ; un taux dit où il y a du risque.
# - Quand l’intervalle contient zéro, on ne peut pas dire qui a le taux le plus haut : on réunit des années, ou l’on va voir le travail.
# - La maternité n’entre jamais dans un taux de maladie.
# %% [markdown] key="s04.rates.keep" lang="en" of="97ccd972"
# ### What to remember
#
# - A number tells where people are; a rate tells where risk is.
# - When the interval contains zero, one cannot tell who has the higher rate: put years together, or go and see the work.
# - Maternity never belongs in a sickness rate.
# %% [markdown] key="s04.rates.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s04.rates.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.
# %% [markdown] key="s04.rates.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : taux, intervalle et heures
# %% [markdown] key="s04.rates.analysts" lang="en" of="44777d8e"
# ### Going further: rates, intervals and hours
# %% [markdown] key="s04.rates.deeper" lang="fr" tags=["analyst"]
# Le taux de fréquence divise les accidents avec arrêt par les heures travaillées, puis multiplie par un million :
#
# taux = accidents / heures × 1 000 000
#
# Les heures sont celles des années de présence en équivalent temps plein : une personne absente n’est pas exposée. Les congés payés y restent, pour les deux sexes de la même façon : le rapport des taux n’en dépend pas.
#
# L’intervalle de l’écart entre deux taux d’événements rares est exact, à heures données. Il suppose que les accidents arrivent un par un : s’ils frappent plusieurs personnes à la fois, il est trop court. Celui des jours d’arrêt repose sur les personnes ; il faut en réunir au moins vingt-cinq de chaque sexe, sinon le kit n’en donne pas.
#
# La cellule ci-dessous donne l’écart hommes moins femmes et son intervalle, tels que la bibliothèque les calcule.
# %% [markdown] key="s04.rates.deeper" lang="en" of="a85f542d"
# The frequency rate divides accidents with days off by hours worked, then multiplies by one million:
#
# rate = accidents / hours × 1,000,000
#
# The hours are those of full-time equivalent years of presence: somebody absent is not exposed. Paid leave stays in them, in the same way for both sexes: the ratio of the rates does not depend on it.
#
# The interval of the difference between two rates of rare events is exact, given the hours. It assumes that accidents come one by one: if they strike several people at once, it is too short. That of days off rests on persons; it takes at least twenty-five of each sex, otherwise the kit gives none.
#
# The cell below gives the difference, men minus women, and its interval, as the library works them out.
# %% key="s04.rates.analyst" tags=["analyst"]
from workshop_kit.outcomes.events import compare_events

found = compare_events(screen.workforce, "accidents", "hours")
(found.women.value, found.men.value, found.difference)

# %% [markdown] key="s04.inquiry.step" lang="fr" minutes=25 mode="pair"
# ## Est-ce le sexe, l’âge ou le poste ?
#
# Une imprimerie cherche à comprendre des absences. Trois explications circulent : essayez-les l’une après l’autre.
#
# - Pour chacune, choisissez d’abord ce que l’on verrait si elle était vraie. Les chiffres viennent ensuite.
# - Chaque voix rend son verdict : l’explication tient, ne tient pas, ou l’on ne sait pas.
# - Deux verdicts différents peuvent être fondés : dites ce qui soutient chacun.
# %% [markdown] key="s04.inquiry.step" lang="en" of="5b141d8a"
# ## Is it sex, age or the post?
#
# A printing shop is trying to understand absences. Three explanations go round: try them one after the other.
#
# - For each, first choose what we would see if it were true. The figures come next.
# - Each voice gives its verdict: the explanation holds, does not hold, or one cannot tell.
# - Two different verdicts may both be well founded: say what supports each.
# %% [markdown] key="s04.inquiry.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (25 minutes : 18 en binôme, 7 en salle)
#
# **But.** Apprendre une façon de faire : une explication n’est pas vraie parce qu’elle est connue, elle s’essaie. Et savoir dire ce que des chiffres ne peuvent pas séparer.
#
# **À dire.** « Vous êtes appelés dans cette imprimerie. Vous entendrez trois phrases, dites par des gens de bonne foi. À chaque fois : si c’était vrai, que verrait-on ? Décidez-le avant de regarder. Sinon, on voit toujours ce que l’on attendait. »
#
# **Déroulé.** 3 minutes sur le constat ; 5 minutes par explication ; puis, en salle, chaque binôme lève ses trois feuilles de verdict en même temps. Lisez le bilan à voix haute.
#
# **Réponses attendues.**
#
# - « Ce sont les femmes » : ailleurs dans l’entreprise, femmes et hommes sont absents autant. L’explication ne suffit pas. Mais aucun homme ne travaille au façonnage : on ne peut pas les comparer au poste lui-même.
# - « C’est l’âge » : au façonnage les absences montent avec l’âge, ailleurs très peu. L’âge seul ne suffit pas, et il avance avec les années au poste.
# - « C’est le poste » : c’est ce qui suit le mieux les chiffres. Personne n’en est sorti en dix ans : années au poste et ancienneté s’y confondent.
# - La baisse des deux dernières années : le hasard de quelques longs arrêts, ou des personnes parties. L’étape 6 pose la question.
#
# **D’où vient le cas.** D’une situation décrite par l’Anact (cas n° 729, « Quand la pénibilité n’est pas affaire de sexe ») : des absences en hausse chez les femmes des postes de finition, une première lecture par le sexe, puis la question du temps passé au poste. Les chiffres de l’écran sont simulés : ils ne sont pas ceux de cette imprimerie.
#
# **À surveiller.** Le verdict le plus sage est parfois « on ne sait pas » : ne le laissez pas passer pour une faiblesse. Et arrêtez doucement toute phrase qui commence par « ces femmes » : « Et si des hommes tenaient ce poste depuis quinze ans, que dirions-nous ? »
#
# **Objection : « Les chiffres, on leur fait dire ce qu’on veut. »**
#
# - *Ce qui est juste* : on peut les choisir, et s’arrêter à celui qui plaît.
# - *Réponse* : « C’est pour cela que nous avons dit ce que nous attendions avant de regarder. Une explication qui accepte d’être mise en défaut vaut mieux qu’une autre. Et nous avons écrit ce que ces chiffres ne peuvent pas dire. »
# - *À relancer* : « Quel chiffre vous ferait changer d’avis sur un atelier de chez vous ? »
#
# **Objection : « On savait bien que c’était le poste, pas besoin d’enquête. »**
#
# - *Ce qui est juste* : les personnes qui tiennent le poste le savent souvent les premières.
# - *Réponse* : « Alors il fallait le montrer à qui ne le savait pas, et ne pas seulement l’affirmer. L’essai a aussi appris autre chose : personne ne sort de ce poste. C’est une question de parcours, que personne n’avait posée. »
# - *À relancer* : « Qui, chez vous, sait déjà, et n’a jamais été écouté ? »
# %% [markdown] key="s04.inquiry.guide" lang="en" of="74622e82"
# ### Running step 5 (25 minutes: 18 in pairs, 7 in the room)
#
# **Aim.** To learn a way of doing things: an explanation is not true because it is well known, it is put to the test. And to be able to say what figures cannot tell apart.
#
# **Say.** “You are called in to this printing shop. You will hear three sentences, said by people in good faith. Each time: if it were true, what would we see? Decide before you look. Otherwise one always sees what one expected.”
#
# **How it runs.** 3 minutes on the fact; 5 minutes for each explanation; then, in the room, each pair holds up its three verdict sheets at the same time. Read what was learnt aloud.
#
# **Expected answers.**
#
# - “It is the women”: elsewhere in the company women and men are away as much as each other. The explanation is not enough. But no man works in finishing: they cannot be compared in the post itself.
# - “It is age”: in finishing absences rise with age, elsewhere hardly at all. Age alone is not enough, and it goes along with years in the post.
# - “It is the post”: this follows the figures best. Nobody has moved out in ten years: years in the post and seniority are one and the same there.
# - The fall in the last two years: the chance of a few long absences, or people who left. Step 6 asks the question.
#
# **Where the case comes from.** From a situation described by Anact (case no. 729, on hardship that is not a matter of sex): rising absences among the women of the finishing posts, a first reading by sex, then the question of time spent in the post. The figures on the screen are simulated: they are not those of that printing shop.
#
# **Watch for.** The wisest verdict is sometimes “cannot tell”: do not let it pass for weakness. And gently stop any sentence that begins with “these women”: “If men had held this post for fifteen years, what would we say?”
#
# **Objection: “You can make figures say anything.”**
#
# - *What is right in it*: one can choose them, and stop at the one that pleases.
# - *Reply*: “That is why we said what we expected before we looked. An explanation that accepts being contradicted is worth more than another. And we wrote down what these figures cannot say.”
# - *Follow up*: “Which figure would make you change your mind about a workshop of your own?”
#
# **Objection: “We knew it was the post, no need for an inquiry.”**
#
# - *What is right in it*: the people who hold the post are often the first to know.
# - *Reply*: “Then it had to be shown to those who did not know, and not merely stated. Trying it also taught something else: nobody moves out of this post. That is a question about careers, and no one had asked it.”
# - *Follow up*: “Who in your company already knows, and has never been listened to?”
# %% key="s04.inquiry" tags=["screen"]
screen.show("s04.inquiry")

# %% [markdown] key="s04.inquiry.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Avant de regarder un chiffre, dites ce que l’on verrait si l’explication était vraie.
# - Quand le sexe, le poste et le temps vont toujours ensemble, les chiffres ne peuvent pas les séparer : il faut aller voir le travail.
# - La bonne question n’est pas « qu’ont ces personnes ? », mais « que fait ce poste ? ».
# %% [markdown] key="s04.inquiry.keep" lang="en" of="56fc526b"
# ### What to remember
#
# - Before looking at a figure, say what we would see if the explanation were true.
# - When sex, post and time always go together, figures cannot tell them apart: one has to go and see the work.
# - The right question is not “what is the matter with these people?” but “what does this post do?”.
# %% [markdown] key="s04.missing.step" lang="fr" minutes=15 mode="pair"
# ## Qui n’est plus dans le tableau ?
#
# Un tableau de santé se fait presque toujours avec les personnes présentes. Regardez ce qu’il devient avec celles qui sont parties.
#
# - Comparez les deux images, métier par métier.
# - Passez aux maladies professionnelles : combien sont sorties du tableau avec les personnes ?
# - Demandez-vous ce qu’il faudrait pour que le tableau montre tout le monde.
# %% [markdown] key="s04.missing.step" lang="en" of="faf60d9e"
# ## Who is no longer in the table?
#
# A table on health is almost always made with the people present. See what becomes of it with those who left.
#
# - Compare both pictures, job by job.
# - Switch to occupational diseases: how many left the table with the people?
# - Ask yourselves what it would take for the table to show everyone.
# %% [markdown] key="s04.missing.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (15 minutes : 10 en binôme, 5 en salle)
#
# **But.** Penser à demander, devant tout tableau de santé : qui n’y est plus, et qu’est-ce qui n’y est pas encore ?
#
# **À dire.** « Imaginez un escalier que l’on ne juge qu’en interrogeant les personnes arrivées en haut. Elles le trouvent praticable. Les postes pénibles se jugent souvent ainsi. »
#
# **À demander.** « Dans le poste le plus dur que vous connaissez, où sont les personnes qui y étaient il y a quinze ans ? »
#
# **Réponses attendues.**
#
# - Selon l’entreprise, les personnes parties avaient plus, moins ou autant de jours d’arrêt. L’écart peut tenir au hasard : l’écran le dit. Ce qui compte est d’avoir posé la question.
# - Une part des maladies professionnelles a été reconnue chez des personnes qui ne sont plus là, et après de longues années dans l’entreprise.
# - Il manque encore : les reclassements avant l’inaptitude, les démissions d’épuisement, les troubles que personne n’a déclarés.
#
# **Repère utile.** Une maladie reconnue aujourd’hui raconte des postes d’il y a dix, vingt ou trente ans. Et un trouble psychique n’est dans aucun tableau de maladie professionnelle : en 2024, la Cnam en a reconnu 1 805, aux deux tiers chez des femmes (rapport annuel 2024), par une expertise au cas par cas.
#
# **À surveiller.** Ne laissez personne chercher « qui est parti et pourquoi » dans sa mémoire, à voix haute : on finit par nommer. Restez au poste et au nombre.
#
# **Objection : « Aucune maladie professionnelle au bureau : tout va bien. »**
#
# - *Ce qui est juste* : zéro déclaration, c’est une information.
# - *Réponse* : « Elle dit que rien n’a été reconnu. Une maladie suppose qu’on la relie au travail, qu’on la déclare, qu’un tableau la prévoie ou qu’une expertise la retienne. Pour le bureau, regardez l’exposition elle-même : rythme, interruptions, écran, tensions. »
# - *À relancer* : « Que demanderiez-vous au médecin du travail, en chiffres d’ensemble et sans aucun nom ? »
# %% [markdown] key="s04.missing.guide" lang="en" of="db11582d"
# ### Running step 6 (15 minutes: 10 in pairs, 5 in the room)
#
# **Aim.** To think of asking, before any table on health: who is no longer in it, and what is not in it yet?
#
# **Say.** “Imagine a staircase judged only by asking those who reached the top. They find it easy enough. Demanding posts are often judged in this way.”
#
# **Ask.** “In the hardest post you know, where are the people who held it fifteen years ago?”
#
# **Expected answers.**
#
# - Depending on the company, the people who left had more days off, fewer, or as many. The difference may come from chance: the screen says so. What matters is to have asked.
# - Part of the occupational diseases were recognised among people who are no longer there, and after long years in the company.
# - Still missing: people reassigned before they were declared unfit, people who resigned worn out, troubles that no one reported.
#
# **A useful landmark.** A disease recognised today tells of posts held ten, twenty or thirty years ago. And mental disorders are in no French table of occupational diseases: in 2024 the health insurance (Cnam) recognised 1,805 of them, two thirds among women (2024 annual report), after an assessment case by case.
#
# **Watch for.** Let no one search their memory aloud for “who left and why”: people end up being named. Stay with the post and the number.
#
# **Objection: “No occupational disease in the office: all is well.”**
#
# - *What is right in it*: no report is a piece of information.
# - *Reply*: “It says that nothing was recognised. A disease has to be linked to work, reported, listed in a table or accepted after an assessment. For the office, look at exposure itself: pace, interruptions, screen, tension.”
# - *Follow up*: “What would you ask the occupational physician, in overall figures and without any name?”
# %% key="s04.missing" tags=["screen"]
screen.show("s04.missing")

# %% [markdown] key="s04.missing.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un poste pénible paraît sain quand celles et ceux qu’il a usés n’y sont plus.
# - Aucune maladie reconnue ne veut pas dire aucune exposition.
# %% [markdown] key="s04.missing.keep" lang="en" of="75560efd"
# ### What to remember
#
# - A demanding post looks healthy when those whom it wore out are no longer there.
# - No disease recognised does not mean no exposure.
# %% [markdown] key="s04.understand.step" lang="fr" minutes=15 mode="room"
# ## Que change une action ?
#
# Revenez à l’imprimerie : cinq actions sont proposées pour le façonnage. Rangez-les selon ce qu’elles changent.
#
# - Une action peut aider une personne sans rien changer au travail : c’est parfois nécessaire, et rarement suffisant.
# - Relisez ensuite ce que vos deux voix ont estimé et écrit : que voit chacune de sa place ?
# - Finissez à voix haute : « Nous avons vu que… ; nous supposons que… ; nous ne pouvons pas savoir si… »
# %% [markdown] key="s04.understand.step" lang="en" of="3f6051f4"
# ## What does an action change?
#
# Come back to the printing shop: five actions are proposed for finishing. Sort them by what they change.
#
# - An action may help a person without changing anything in the work: that is sometimes necessary, and seldom enough.
# - Then read again what your two voices guessed and wrote: what does each see from its place?
# - Finish aloud: “We have seen that…; we suppose that…; we cannot know whether…”
# %% [markdown] key="s04.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (15 minutes : 8 sur les actions, 7 sur les deux voix)
#
# **But.** Distinguer ce que l’on demande aux personnes de ce que l’on change dans le travail, et relire la séance à deux voix.
#
# **À dire.** « Devant une action, deux questions. Le lendemain, le travail est-il le même ? Et peut-on, grâce à elle, aller ailleurs ? Si la réponse est deux fois non, elle aide peut-être quelqu’un, mais elle ne touche ni les conditions de travail, ni le parcours. »
#
# **À demander.** « Dans votre dernier plan, combien d’actions de santé s’adressaient aux personnes, et combien au travail ? »
#
# **Réponses attendues.** Former aux gestes et verser une prime ne changent ni le travail, ni le parcours. Régler les tables et la cadence, alterner les tâches : conditions de travail. Ouvrir un passage vers les presses : parcours. Plusieurs actions se renforcent : on peut former et régler les tables.
#
# **À surveiller.** Ne méprisez pas la formation ni la prime : les personnes y tiennent souvent, et elles reconnaissent quelque chose. Dites ce qu’elles ne font pas. Avec les deux voix, le fait n’est pas un arbitre : demandez d’où chacune regarde.
#
# **Objection : « Former aux gestes, c’est ce que nous savons faire, et c’est rapide. »**
#
# - *Ce qui est juste* : c’est vrai, et une personne peut en avoir besoin tout de suite.
# - *Réponse* : « Gardez-la, et ajoutez-lui une action sur le travail. Si la table est trop basse, le bon geste ne tient pas une matinée. Les personnes le savent : elles en ont appris dix. »
# - *À relancer* : « Qu’est-ce qui, dans le poste, empêche de faire le bon geste ? »
# %% [markdown] key="s04.understand.guide" lang="en" of="af008649"
# ### Running step 7 (15 minutes: 8 on actions, 7 on the two voices)
#
# **Aim.** To tell what is asked of people from what is changed in the work, and to read the session again with two voices.
#
# **Say.** “Before an action, two questions. The next day, is the work the same? And does it let people move on? If the answer is no twice, it may help someone, but it touches neither working conditions nor careers.”
#
# **Ask.** “In your last plan, how many actions on health were aimed at people, and how many at work?”
#
# **Expected answers.** Training in movements and paying a premium change neither work nor career. Setting tables and pace, alternating tasks: working conditions. Opening a way to the presses: careers. Several actions strengthen each other: one may train and set the tables.
#
# **Watch for.** Do not look down on training or on the premium: people often care about them, and they recognise something. Say what they do not do. With the two voices, the fact is not a referee: ask where each one looks from.
#
# **Objection: “Training in movements is what we know how to do, and it is quick.”**
#
# - *What is right in it*: that is true, and someone may need it at once.
# - *Reply*: “Keep it, and add an action on the work. If the table is too low, the right movement does not last a morning. People know it: they have been taught ten of them.”
# - *Follow up*: “What is it in the post that prevents the right movement?”
# %% key="s04.actions" tags=["screen"]
screen.show("s04.actions")

# %% key="s04.voices" tags=["screen"]
screen.show("s04.voices")

# %% key="s04.words" tags=["screen"]
screen.show("s04.words")

# %% [markdown] key="s04.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une action pour les personnes aide à tenir ; une action sur le travail diminue l’exposition ; une action sur le parcours permet d’en sortir.
# - Dire à quel poste une absence se rattache, ce n’est pas s’y résigner : c’est dire où agir.
# %% [markdown] key="s04.understand.keep" lang="en" of="40d905d9"
# ### What to remember
#
# - An action for people helps them hold on; an action on work reduces exposure; an action on careers lets them move out.
# - To say which post an absence goes with is not to put up with it: it is to say where to act.
# %% [markdown] key="s04.check.step" lang="fr" minutes=10 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes, d’abord sans se consulter.
#
# - Tous les chiffres utiles sont dans la question.
# - Un coup de pouce d’abord, la réponse pas à pas ensuite. Aucune note.
# %% [markdown] key="s04.check.step" lang="en" of="9ddd9792"
# ## What have you learnt?
#
# Five short questions, without conferring at first.
#
# - All the figures you need are in the question.
# - A hint first, the step-by-step answer afterwards. No marks.
# %% [markdown] key="s04.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (10 minutes : 6 séparément, 4 en binôme)
#
# **But.** Que chaque personne refasse pour elle-même les quatre gestes de la séance : diviser, séparer les motifs, chercher les absents, regarder ce qu’une action change.
#
# **À dire.** « Ne cherchez pas à finir vite. Si une réponse vous tente, demandez-vous pourquoi elle est là. »
#
# **À demander.** « Laquelle des cinq questions poseriez-vous à votre comité ? »
#
# **Réponses attendues.** Elles sont à l’écran, avec le calcul. Ce que chacune vérifie : 1, du nombre au taux ; 2, les personnes parties ; 3, la maternité à part ; 4, zéro maladie n’est pas zéro exposition ; 5, une réponse à la personne quand c’est le travail qui use.
#
# **À surveiller.** Les questions 1, 2 et 5 demandent une division : proposez le papier, ou de lire d’abord le coup de pouce.
# %% [markdown] key="s04.check.guide" lang="en" of="b4ccf8a7"
# ### Running step 8 (10 minutes: 6 apart, 4 in pairs)
#
# **Aim.** Each person does again for themselves the four moves of the session: divide, separate the reasons, look for those who are absent, see what an action changes.
#
# **Say.** “Do not try to finish fast. If an answer tempts you, ask yourself why it is there.”
#
# **Ask.** “Which of the five questions would you put to your committee?”
#
# **Expected answers.** They are on the screen, with the sums. What each one checks: 1, from the number to the rate; 2, people who left; 3, maternity set apart; 4, no disease is not no exposure; 5, an answer to the person when it is the work that wears out.
#
# **Watch for.** Questions 1, 2 and 5 ask for a division: offer paper, or reading the hint first.
# %% key="s04.check" tags=["screen"]
screen.show("s04.q1", "s04.q2", "s04.q3", "s04.q4", "s04.q5")

# %% [markdown] key="s04.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# La question qui vous a fait hésiter est celle à poser au groupe de travail.
# %% [markdown] key="s04.check.keep" lang="en" of="0f1050ae"
# ### What to remember
#
# The question that made you hesitate is the one to ask in the working group.
# %% [markdown] key="s04.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Laissez l’imprimerie et l’entreprise d’entraînement : prenez vos postes.
#
# - Écrivez d’abord ensemble les risques et le document unique ; puis chaque voix écrit ses hypothèses.
# - Une hypothèse dit ce que l’on verrait si elle était vraie.
# - Des postes, des totaux, jamais une personne : ce sont des données de santé.
# %% [markdown] key="s04.home.step" lang="en" of="cc63770d"
# ## What about your company?
#
# Leave the printing shop and the practice company: take your own posts.
#
# - First write the risks and the risk assessment together; then each voice writes its hypotheses.
# - A hypothesis says what we would see if it were true.
# - Posts and totals, never a person: these are health data.
# %% [markdown] key="s04.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (15 minutes : 10 pour écrire, 5 pour la suite)
#
# **But.** Que chaque binôme reparte avec un poste à observer, deux hypothèses essayables et une date.
#
# **À dire.** « Relisez ce que vous aviez écrit en séance 02 sur vos métiers les moins mixtes : les voici à l’écran. Prenez-en un. À quoi expose-t-il ? Est-ce écrit quelque part ? Que verrait-on si votre hypothèse était vraie ? »
#
# **À demander.** « Qui tient les heures travaillées, les accidents, les départs par poste ? Notez un nom de service, pas un nom de personne. »
#
# **Réponses attendues.** Un poste précis, un risque peu visible, une source (document unique, registre, médecin du travail en chiffres d’ensemble). Une hypothèse essayable : « Peut-être que la cadence a changé avec la nouvelle ligne ; si c’était vrai, les arrêts auraient augmenté chez tout le monde depuis ce jour-là. »
#
# **Familles d’hypothèses à proposer, si la page reste blanche.** Le poste (cadence, hauteur, outil, produit). L’organisation (polyvalence, remplacement, horaires, effectif). L’histoire (une machine, un déménagement, un métier devenu féminin ou masculin). Le parcours (peut-on quitter ce poste ?). Ce que l’on compte (qui déclare, qui n’est plus là).
#
# **À surveiller.** Si une hypothèse porte sur un caractère ou une fragilité, demandez : « Qu’est-ce qui, dans le travail, pourrait produire cela ? » En dessous de quelques personnes, on ne donne pas de chiffre de santé : on décrit la situation du poste.
#
# **Pour la suite.** Faites inscrire la date de l’observation. La séance 05 reprendra les horaires et les heures : elles servent aussi à diviser. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité. Finissez par un tour de salle : un poste par binôme, « ce que nous irons voir ».
# %% [markdown] key="s04.home.guide" lang="en" of="b8d4f58b"
# ### Running step 9 (15 minutes: 10 to write, 5 for what comes next)
#
# **Aim.** Each pair should leave with a post to observe, two hypotheses that can be tried, and a date.
#
# **Say.** “Read again what you wrote in session 02 about your least mixed jobs: here they are on the screen. Take one. What does it expose people to? Is it written anywhere? What would we see if your hypothesis were true?”
#
# **Ask.** “Who has the hours worked, the accidents, the departures by post? Write the name of a department, not of a person.”
#
# **Expected answers.** A precise post, a less visible risk, a source (risk assessment, accident register, the occupational physician in overall figures). A hypothesis that can be tried: “Perhaps the pace changed with the new line; if it were true, absences would have risen for everyone since that day.”
#
# **Families of hypotheses to offer if the page stays blank.** The post (pace, height, tool, product). The organisation (versatility, replacements, hours, staffing). History (a machine, a move, a job that became a women’s or a men’s job). Careers (can people leave this post?). What is counted (who reports, who is no longer there).
#
# **Watch for.** If a hypothesis is about a temperament or a weakness, ask: “What is it, in the work, that could bring this about?” Below a few people, give no health figure: describe the situation of the post.
#
# **What comes next.** Have the date of the observation written down. Session 05 takes up schedules and hours: they also serve to divide. The order of the sessions is this kit’s own, inspired by the Clusters Égalité. End by going round the room: one post from each pair, “what we will go and see”.
# %% key="s04.home.earlier" tags=["screen"]
screen.show("s04.earlier")

# %% key="s04.home" tags=["screen"]
screen.show("s04.home.risks", "s04.home.assessment", "s04.home.work", "s04.home.causes", "s04.home.data")

# %% [markdown] key="s04.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Un tableau par poste** : accidents, heures travaillées, départs et inaptitudes sur trois ans, femmes et hommes.
# - **Une observation du travail réel** : un poste tenu surtout par des femmes, regardé à deux, avec l’accord de l’équipe.
# - La séance 05, sur le temps de travail, partira des heures : apportez celles que vous aurez trouvées.
#
# {button:handout}
# %% [markdown] key="s04.home.next" lang="en" of="07e6b506"
# ### Before the next session
#
# - **One table by post**: accidents, hours worked, departures and medical unfitness over three years, women and men.
# - **One observation of work as it is really done**: a post held mostly by women, watched by two people, with the team’s agreement.
# - Session 05, on working time, starts from hours: bring those you have found.
#
# {button:handout}
# %% [markdown] key="s04.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : le tableau par poste
#
# Réunissez trois années. Comptez les heures travaillées, pas les heures payées. Comptez aussi les personnes parties. En dessous de cinq personnes d’un sexe dans un poste, n’écrivez pas de chiffre de santé : décrivez la situation. Ce tableau reste dans votre groupe de travail.
#
# | Poste | Heures travaillées, femmes | Heures travaillées, hommes | Accidents avec arrêt, femmes | Accidents avec arrêt, hommes | Départs, dont inaptitudes | Dans le document unique ? |
# |---|---|---|---|---|---|---|
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
#
# ### Pour le groupe de travail : essayer une explication
#
# | Ce que l’on entend | Si c’était vrai, on verrait… | Où le regarder | Ce que l’on a vu | Tient, ne tient pas, on ne sait pas |
# |---|---|---|---|---|
# | | | | | |
# | | | | | |
# | | | | | |
#
# ### Pour le groupe de travail : observer un poste
#
# 1. Choisissez un poste tenu surtout par des femmes. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Venez à deux, une personne de l’encadrement et une personne de la représentation du personnel, à une heure chargée.
# 3. Comptez ce qui se répète : le même geste en une minute, les minutes debout sans bouger, les interruptions en un quart d’heure.
# 4. Notez ce que les mains touchent, ce que l’on respire, ce que l’on entend, à qui l’on parle.
# 5. Demandez : « Qu’est-ce qui fatigue en fin de journée ? Que faites-vous pour tenir ? Que faudrait-il changer en premier ? »
# 6. Demandez aussi : « De ce poste, où peut-on aller ensuite ? »
# 7. N’écrivez aucun nom, ne mesurez le rendement de personne. Relisez vos notes avec l’équipe avant de les montrer.
# %% [markdown] key="s04.home.paper" lang="en" of="26ef0314"
# ### For the working group: the table by post
#
# Put three years together. Count hours worked, not hours paid. Count those who left too. Below five people of a sex in a post, write no health figure: describe the situation. This table stays in your working group.
#
# | Post | Hours worked, women | Hours worked, men | Accidents with days off, women | Accidents with days off, men | Departures, of which unfitness | In the risk assessment? |
# |---|---|---|---|---|---|---|
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
# | | | | | | | |
#
# ### For the working group: trying an explanation
#
# | What people say | If it were true, we would see… | Where to look | What we saw | Holds, does not hold, cannot tell |
# |---|---|---|---|---|
# | | | | | |
# | | | | | |
# | | | | | |
#
# ### For the working group: observing a post
#
# 1. Choose a post held mostly by women. Tell the team why you are coming, and ask for its agreement.
# 2. Come as two, one person from management and one staff representative, at a busy hour.
# 3. Count what is repeated: the same movement within a minute, minutes standing without moving, interruptions in a quarter of an hour.
# 4. Note what hands touch, what is breathed, what is heard, who is spoken to.
# 5. Ask: “What tires you by the end of the day? What do you do to keep going? What should change first?”
# 6. Ask also: “From this post, where can one go next?”
# 7. Write no names, and measure no one’s output. Read your notes again with the team before showing them.
