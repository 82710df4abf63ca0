# ---
# jupyter:
#   workshop_kit:
#     session: s03
#     minutes: 150
#     axis: careers
# ---

# %% [markdown] key="s03.title" lang="fr"
# # Parcours professionnels
#
# Qui avance dans l’entreprise, à quel rythme, et depuis quels postes ?
#
# {button:start} {button:restart}
# %% [markdown] key="s03.title" lang="en" of="7d35f6ae"
# # Careers
#
# Who moves on in the company, at what pace, and from which posts?
#
# {button:start} {button:restart}
# %% key="s03.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s03", language=LANGUAGE)

# %% [markdown] key="s03.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache dire quelle part des femmes et des hommes avance, à quel rythme, et divisée par qui ; qu’il sache dire « on ne peut pas conclure » quand c’est le cas ; et qu’il reparte avec deux postes à regarder.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Rejouez la séance une fois avec l’entreprise d’entraînement. L’étape 6 cite l’indicateur 4 de l’Index et l’article L. 1225-26 du Code du travail : relisez l’article sur Légifrance avant la séance, une réforme de l’Index est annoncée (directive européenne 2023/970).
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2 : les faits à estimer y figurent.
#
# **La salle.** Une table et un ordinateur par binôme, l’écran de la salle lisible à trois mètres. Un espace au sol d’environ trois mètres, pour l’échelle sans ordinateur de l’étape 4.
#
# **Le matériel.** Des feuilles et des stylos. Un dé à dix faces, ou dix papiers numérotés, par groupe de quatre. Des notes repositionnables de deux couleurs, ni rose ni bleu.
#
# **Les binômes.** Rappelez-leur d’apporter, s’ils l’ont, le tableau par métier préparé après la séance 02, et le nombre de promotions des trois dernières années. Les promotions de quelques personnes se reconnaissent vite : on parle de postes, jamais de noms.
# %% [markdown] key="s03.eve.guide" lang="en" of="67a4e80e"
# ### The day before
#
# **Purpose of the session.** Each pair should be able to say what share of women and of men move on, at what pace, and divided by whom; to say “nothing can be concluded” when that is so; and to leave with two posts to look at.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the session once with the practice company. Step 6 quotes indicator 4 of France’s Index and article L. 1225-26 of the French Labour Code: read the article again on Légifrance before the session, as a reform of the Index has been announced (European Directive 2023/970).
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2: the facts to be guessed are in it.
#
# **The room.** One table and one computer for each pair, the room’s screen legible from three metres. About three metres of clear floor, for the ladder without a computer in step 4.
#
# **Materials.** Paper and pens. One ten-sided die, or ten numbered slips, for each group of four. Sticky notes in two colours, neither pink nor blue.
#
# **The pairs.** Remind them to bring, if they have them, the table by job prepared after session 02 and the number of promotions of the last three years. The promotions of a few people are soon recognised: we speak of posts, never of names.
# %% [markdown] key="s03.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : une marche nommée par binôme. 2 : deux estimations écrites par voix. 3 : « cette moyenne oublie celles et ceux qui attendent ». 4 : « la différence revient à chaque marche ». 5 : « divisé par qui ? », et « on ne peut pas dire ». 6 : ce qui suit un retour, pour les femmes et pour les hommes. 7 : deux questions choisies avant d’ouvrir un tableau. 8 : les questions qui restent. 9 : deux hypothèses, et qui fait quoi pour quand.
#
# **Si vous prenez du retard.** Faites faire l’étape 8 après la séance : elle est conçue pour se faire sans vous. À l’étape 5, laissez de côté « chaque catégorie ». À l’étape 6, ne gardez que l’augmentation et le rattrapage. Ne raccourcissez pas l’étape 9.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1, 3, 4, 5 et 6. Chacune commence par ce qu’elle a de juste : dites-le d’abord, et sincèrement.
# %% [markdown] key="s03.timing.guide" lang="en" of="8cec2310"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: one step of the ladder named by each pair. 2: two written guesses from each voice. 3: “this average leaves out those who are waiting”. 4: “the difference comes back at every step”. 5: “divided by whom?”, and “we cannot say”. 6: what follows a return, for women and for men. 7: two questions chosen before a table is opened. 8: the questions that remain. 9: two hypotheses, and who does what by when.
#
# **If you fall behind.** Have step 8 done after the session: it is made to be done without you. In step 5, leave out “each category”. In step 6, keep only the raise and the catch-up. Do not shorten step 9.
#
# **The objections.** The most frequent have their replies in steps 1, 3, 4, 5 and 6. Each begins with what is right in it: say that first, and mean it.

# %% [markdown] key="s03.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi regarder qui avance ?
#
# La séance 02 disait qui est où. Un poste se quitte aussi : vers le haut, de côté, ou pas du tout.
#
# - Un **parcours**, ce sont des possibilités : se former, changer de poste, monter d’un niveau, revenir après une absence.
# - Certains postes mènent quelque part, d’autres non. Rester longtemps dans un poste qui use finit par se payer en **santé**.
# - En France, les femmes étaient 37 % des cadres du secteur privé en 2022, contre 23 % en 1995 (source : Insee). Cela bouge donc, et lentement.
# %% [markdown] key="s03.why" lang="en" of="a120564d"
# ## Why look at who moves on?
#
# Session 02 said who is where. A post is also something one leaves: upwards, sideways, or not at all.
#
# - A **career** is made of possibilities: training, changing posts, moving up a level, coming back after an absence.
# - Some posts lead somewhere, others do not. Staying long in a post that wears people out is paid for, in the end, in **health**.
# - In France, women were 37% of managers in the private sector in 2022, against 23% in 1995 (source: Insee). So things do move, and slowly.
# %% [markdown] key="s03.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle)
#
# **But.** Que chaque binôme voie un parcours comme une suite de marches, et non comme le mérite d’une personne.
#
# **À dire.** « Quand quelqu’un monte, on raconte son histoire : elle était brillante, il s’est accroché. Aujourd’hui, nous ne racontons pas les personnes, nous regardons les marches : lesquelles existent, qui est devant, qui passe, en combien de temps. Personne n’est mis en accusation, et personne n’est noté. »
#
# **À demander.** « Dans votre entreprise, entre quels deux niveaux passe-t-on le plus souvent ? Entre lesquels ne passe-t-on presque jamais ? » Chaque binôme écrit une marche sur une note, sans nom de personne, et la colle au tableau.
#
# **Repère utile.** L’Index compare les promotions des femmes et des hommes à l’échelle d’une année, dans les entreprises de plus de 250 personnes (indicateur 3). Aucune statistique nationale des promotions n’a été trouvée pour ce kit : les rythmes de l’entreprise d’entraînement sont des choix du kit, non des références.
#
# **À surveiller.** « Promotion » a plusieurs sens : ici, c’est le passage à un niveau plus élevé, dans le même poste ou en changeant de poste. Une prime n’en est pas une. Si l’on vous demande la bonne part de femmes, dites que cette séance n’en fixe aucune.
#
# **Objection : « Chez nous, on promeut au mérite. »**
#
# - *Ce qui est juste* : c’est ce que chacune et chacun souhaite, et beaucoup d’encadrants y passent du temps.
# - *Réponse* : « Alors le mérite a besoin d’occasions : un remplacement, une mission, une formation, quelqu’un qui vous voit travailler. La question n’est pas de savoir si l’on juge bien, mais qui est en situation d’être jugé. »
# - *À relancer* : « Quelle est la dernière occasion de ce genre ? À qui a-t-elle été proposée ? »
#
# **Objection : « C’est une affaire de temps, la relève arrive. »**
#
# - *Ce qui est juste* : des femmes plus nombreuses entrent aujourd’hui dans des métiers où elles ne l’étaient pas.
# - *Réponse* : « Les embauches changent le bas de l’échelle. Pour que le haut change, il faut que chaque marche laisse passer au même rythme. Nous allons le regarder avec une échelle : l’étape 4 est faite pour cela. »
# - *À relancer* : « Depuis quand dit-on que la relève arrive ? »
# %% [markdown] key="s03.why.guide" lang="en" of="daff69d6"
# ### Running step 1 (10 minutes, whole room)
#
# **Aim.** Each pair should see a career as a series of steps, and not as one person’s merit.
#
# **Say.** “When someone moves up, we tell their story: she was brilliant, he hung on. Today we do not tell people’s stories, we look at the steps: which ones exist, who stands before them, who gets past, and how long it takes. No one stands accused, and no one is being marked.”
#
# **Ask.** “In your company, between which two levels do people move most often? Between which do they hardly ever move?” Each pair writes one step on a note, without anyone’s name, and sticks it on the board.
#
# **A useful landmark.** France’s Index compares women’s and men’s promotions over one year, in companies of more than 250 people (indicator 3). No national statistic of promotions was found for this kit: the practice company’s paces are choices made for this kit, not standards.
#
# **Watch for.** “Promotion” has several meanings: here it is a move to a higher level, in the same post or by changing posts. A bonus is not one. If you are asked for the right share of women, say that this session sets none.
#
# **Objection: “Here, we promote on merit.”**
#
# - *What is right in it*: it is what everyone wishes for, and many managers put time into it.
# - *Reply*: “Then merit needs occasions: standing in for someone, an assignment, a course, somebody who sees you at work. The question is not whether people are judged well, but who is in a position to be judged.”
# - *Follow up*: “What was the last occasion of this kind? To whom was it offered?”
#
# **Objection: “It is a matter of time, the next generation is coming.”**
#
# - *What is right in it*: more women now enter jobs where they used to be few.
# - *Reply*: “Hiring changes the foot of the ladder. For the top to change, every step must let people through at the same pace. We shall look at that with a ladder: step 4 is made for it.”
# - *Follow up*: “How long has it been said that the next generation is coming?”
# %% [markdown] key="s03.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# On peut changer les marches sans juger les personnes. Cette séance regarde les marches.
# %% [markdown] key="s03.why.keep" lang="en" of="3f2581e2"
# ### What to remember
#
# Steps can be changed without judging people. This session looks at the steps.

# %% [markdown] key="s03.guess.step" lang="fr" minutes=15 mode="pair"
# ## Que pensez-vous trouver ?
#
# Deux estimations sur l’entreprise d’entraînement, avant de voir ses chiffres.
#
# - D’abord séparément : écrivez votre réponse sans voir celle de l’autre voix.
# - Puis ensemble : à quels postes pensiez-vous ?
# - Comptez tout le monde, y compris celles et ceux dont on ne parle jamais parce qu’il ne s’est rien passé.
# %% [markdown] key="s03.guess.step" lang="en" of="7f65873a"
# ## What do you expect to find?
#
# Two guesses about the practice company, before you see its figures.
#
# - First apart: write your answer without seeing the other voice’s.
# - Then together: which posts did you have in mind?
# - Count everyone, including those no one ever speaks of because nothing has happened.
# %% [markdown] key="s03.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (15 minutes : 5 séparément, 10 en binôme)
#
# **But.** Faire sortir l’idée que chaque voix se fait du rythme des promotions, avant que les courbes ne la remplacent.
#
# **À dire.** « Cinq minutes sans vous concerter. Pensez à dix femmes embauchées il y a cinq ans : combien ont changé de niveau ? N’oubliez pas les huit ou neuf dont vous ne savez rien. »
#
# **Réponses attendues.** La première estimation est souvent trop haute : on se souvient des promotions, pas des attentes. Sur la seconde, les deux voix s’écartent davantage. Le rapport affiché réunit dix années ; dans certaines entreprises, il dépasse 1 : les femmes y sont promues plus souvent.
#
# **Pour la discussion.** « Qui avez-vous compté sans y penser ? Qui avez-vous oublié ? »
#
# **À surveiller.** Le second fait est un rapport de deux petits nombres : ne le laissez pas devenir une conclusion. Dites que l’étape 5 dira ce qu’il permet d’affirmer. S’il n’y a pas assez de promotions, l’écran le dit, et c’est une bonne occasion d’en parler.
#
# **Salle.** Dos à dos pendant les cinq premières minutes. Pas de classement entre les binômes.
# %% [markdown] key="s03.guess.guide" lang="en" of="a774a377"
# ### Running step 2 (15 minutes: 5 apart, 10 in pairs)
#
# **Aim.** To bring out each voice’s idea of the pace of promotions, before the curves take its place.
#
# **Say.** “Five minutes without conferring. Think of ten women hired five years ago: how many have changed level? Do not forget the eight or nine of whom you know nothing.”
#
# **Expected answers.** The first guess is often too high: promotions are remembered, waiting is not. On the second, the two voices differ more. The ratio shown puts ten years together; in some companies it is above 1: women are promoted more often there.
#
# **For discussion.** “Whom did you count without thinking? Whom did you forget?”
#
# **Watch for.** The second fact is a ratio of two small numbers: do not let it become a conclusion. Say that step 5 will tell what it allows one to state. If there are not enough promotions, the screen says so, and that is a good occasion to talk about it.
#
# **Room.** Back to back for the first five minutes. No ranking between pairs.
# %% key="s03.guess" tags=["screen"]
screen.show("s03.guess.promoted", "s03.guess.pace")

# %% [markdown] key="s03.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# On voit passer les promotions ; on ne voit pas passer les années sans promotion. C’est pour cela que l’on compte.
# %% [markdown] key="s03.guess.keep" lang="en" of="149fecad"
# ### What to remember
#
# Promotions can be seen going by; years without a promotion cannot. That is why we count.

# %% [markdown] key="s03.curves.step" lang="fr" minutes=20 mode="pair"
# ## Combien de temps jusqu’à une promotion ?
#
# Chaque courbe part de 100 % à l’embauche et descend d’une marche à chaque promotion : elle montre qui attend encore.
#
# - Lisez la courbe après trois ans, cinq ans, huit ans : que reste-t-il de chaque groupe ?
# - Regardez les deux lignes de nombres sous la courbe : à partir de quand n’y a-t-il plus grand monde ?
# - Comptez ensuite « les seules personnes promues », et déplacez encore le curseur : que devient la moyenne ?
# %% [markdown] key="s03.curves.step" lang="en" of="ac57de1d"
# ## How long until a promotion?
#
# Each curve starts from 100% at the hire and goes down a step with each promotion: it shows who is still waiting.
#
# - Read the curve after three years, five years, eight years: what is left of each group?
# - Look at the two lines of numbers under the curve: from when on is there hardly anyone left?
# - Then count “only those promoted”, and move the slider again: what becomes of the average?
# %% [markdown] key="s03.curves.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Lire une courbe qui compte tout le monde, et découvrir ce qu’oublie la moyenne des personnes promues.
#
# **À dire.** « Une courbe qui descend vite, c’est un groupe qui avance vite. Une courbe qui reste en haut, c’est un groupe qui attend. Lisez-la à voix haute : “après cinq ans, tant de femmes sur dix attendent encore”. Puis passez aux seules personnes promues, et cherchez où sont passées les autres. »
#
# **Réponses attendues.**
#
# - Les deux courbes commencent ensemble : presque personne n’est promu la première année. Elles s’écartent ensuite, ou non, selon l’entreprise.
# - La bande claire s’élargit vers la droite : moins il reste de monde, moins on peut dire. Quand le hasard suffit à éloigner autant deux courbes, le texte dit que l’on ne peut pas conclure.
# - Dans « les seules personnes promues », une poignée de signes pleins donne la moyenne ; les signes vides n’y sont pas. Plus on regarde tôt, plus la moyenne est courte : elle ne connaît que les attentes terminées. À la Station légumière de Plouvenez, une seule femme a été promue, en moins de deux ans : la moyenne des femmes paraît deux fois plus courte, alors que presque toutes attendent.
#
# **Le nom, à la fin seulement.** C’est une *courbe de Kaplan-Meier* ; l’erreur de la moyenne s’appelle le *biais de durée*. La loi demande justement la durée moyenne entre deux promotions (article R. 2312-9 du Code du travail) : gardez-la, et mettez la courbe à côté.
#
# **À surveiller.** La courbe suppose que les personnes parties auraient avancé comme les autres. Si l’on part faute de promotion, elle embellit un peu l’attente : dites-le. Par métier, seuls ceux qui comptent au moins dix femmes et dix hommes embauchés sont proposés.
#
# **Objection : « Elles sont arrivées plus tard, voilà tout. »**
#
# - *Ce qui est juste* : quand un groupe est là depuis moins longtemps, il a eu moins de temps pour être promu.
# - *Réponse* : « C’est exactement ce dont la courbe tient compte : elle compare tout le monde au même nombre d’années depuis l’embauche, et chaque personne ne compte que pour le temps où elle était là. »
# - *À relancer* : « À combien d’années d’ancienneté les deux courbes commencent-elles à s’éloigner ? Que se passe-t-il à ce moment-là dans un parcours ? »
#
# **Objection : « Avec vos bandes, on ne peut jamais rien dire. »**
#
# - *Ce qui est juste* : dans une entreprise de cent personnes, beaucoup d’écarts restent dans la bande, et c’est frustrant.
# - *Réponse* : « On peut dire trois choses : ce que l’on a vu, ce que le hasard laisse possible, et ce qu’il faudrait pour savoir. Réunir des années, regarder plusieurs sites, et surtout aller écouter : une situation se décrit même quand elle ne se compte pas. »
# - *À relancer* : « Combien de promotions par an, chez vous ? Combien d’années faudrait-il réunir ? »
# %% [markdown] key="s03.curves.guide" lang="en" of="63f56d9a"
# ### Running step 3 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** To read a curve that counts everyone, and to discover what the average of those promoted leaves out.
#
# **Say.** “A curve that goes down fast is a group that moves on fast. A curve that stays high is a group that waits. Read it aloud: ‘after five years, so many women in ten are still waiting’. Then switch to those promoted alone, and look for where the others have gone.”
#
# **Expected answers.**
#
# - The two curves begin together: hardly anyone is promoted in the first year. Then they part, or not, depending on the company.
# - The pale band widens to the right: the fewer people are left, the less can be said. When chance is enough to put two curves this far apart, the text says that nothing can be concluded.
# - In “only those promoted”, a handful of full signs makes the average; the hollow signs are not in it. The sooner one looks, the shorter the average: it knows only the waits that are over. At the Station légumière de Plouvenez a single woman was promoted, in less than two years: the women’s average looks half as long, while almost all of them are waiting.
#
# **The name, only at the end.** It is a *Kaplan-Meier curve*; the error of the average is called *duration bias*. The law asks precisely for the mean time between two promotions (article R. 2312-9 of the French Labour Code): keep it, and put the curve beside it.
#
# **Watch for.** The curve supposes that people who left would have moved on like the others. If people leave for want of a promotion, it makes the wait look a little better than it is: say so. By job, only those with at least ten women and ten men hired are offered.
#
# **Objection: “They came later, that is all.”**
#
# - *What is right in it*: when a group has been there for less time, it has had less time to be promoted.
# - *Reply*: “That is exactly what the curve allows for: it compares everyone at the same number of years since the hire, and each person counts only for as long as they were there.”
# - *Follow up*: “After how many years do the two curves begin to part? What happens at that point of a career?”
#
# **Objection: “With your bands, nothing can ever be said.”**
#
# - *What is right in it*: in a company of a hundred people many differences stay within the band, and that is frustrating.
# - *Reply*: “Three things can be said: what was seen, what chance leaves possible, and what it would take to know. Put years together, look at several sites and, above all, go and listen: a situation can be described even when it cannot be counted.”
# - *Follow up*: “How many promotions a year in your company? How many years would have to be put together?”
# %% key="s03.curves" tags=["screen"]
screen.show("s03.curves")

# %% [markdown] key="s03.curves.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une courbe qui compte tout le monde dit **quelle part attend encore** ; la moyenne des personnes promues oublie celles et ceux qui attendent.
# - Quand il reste peu de monde, la bande s’élargit : **on ne peut pas dire** est une réponse, et ce n’est pas « c’est pareil ».
# %% [markdown] key="s03.curves.keep" lang="en" of="551839a7"
# ### What to remember
#
# - A curve that counts everyone says **what share is still waiting**; the average of those promoted leaves out those who wait.
# - When few people are left, the band widens: **we cannot say** is an answer, and it is not “it is the same”.
# %% [markdown] key="s03.curves.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : comment la courbe se calcule
# %% [markdown] key="s03.curves.analysts" lang="en" of="9b29e4c0"
# ### Going further: how the curve is worked out
# %% [markdown] key="s03.curves.deeper" lang="fr" tags=["analyst"]
# On range les durées de la plus courte à la plus longue. À chaque durée où quelqu’un est promu, on regarde combien de personnes étaient encore suivies, et l’on multiplie la courbe par la part de celles qui n’ont pas été promues ce jour-là :
#
# S(t) = ∏ (1 − d / n)
#
# où le produit porte sur les durées de promotion jusqu’à t, d est le nombre de personnes promues à cette durée, et n le nombre de celles encore suivies juste avant. Qui part ou attend toujours compte dans n jusqu’à son dernier jour connu, puis plus : ni promue, ni oubliée.
#
# La bande est l’intervalle à 95 % à chaque durée (variance de Greenwood, sur l’échelle de log(−log), qui reste entre 0 et 100 %). Le test du log-rank compare les deux courbes d’un bout à l’autre ; il voit mal deux courbes qui se croisent. Une limite : la personne qui part faute de promotion ne devrait pas compter comme les autres départs.
#
# Ci-dessous : la part des femmes et celle des hommes qui attendent encore après cinq ans, puis le résultat du test (`p_value` : la part des hasards qui éloigneraient autant les courbes ; rien s’il n’y a aucune promotion).
# %% [markdown] key="s03.curves.deeper" lang="en" of="a2863507"
# Sort the lengths of time from the shortest to the longest. At each length at which someone is promoted, see how many people were still followed, and multiply the curve by the share of them who were not promoted at that point:
#
# S(t) = ∏ (1 − d / n)
#
# where the product runs over the lengths with a promotion up to t, d is the number of people promoted at that length, and n the number still followed just before. Whoever leaves or is still waiting counts in n until their last known day, and no longer: neither promoted nor forgotten.
#
# The band is the 95% interval at each length (Greenwood’s variance, on the scale of log(−log), which stays between 0 and 100%). The log-rank test compares the two curves from end to end; it hardly sees two curves that cross. One limit: a person who leaves for want of a promotion should not count like the other departures.
#
# Below: the share of women and of men still waiting after five years, then the result of the test (`p_value`: the share of chances that would put the curves this far apart; nothing if there is no promotion).
# %% key="s03.curves.analyst" tags=["analyst"]
from workshop_kit.outcomes.promotion_time import time_to_promotion

times = time_to_promotion(screen.workforce)
(
    times.share_waiting("women", 5),
    times.share_waiting("men", 5),
    times.difference,
)

# %% [markdown] key="s03.ladder.step" lang="fr" minutes=25 pause=10 mode="pair"
# ## Que devient une petite différence, marche après marche ?
#
# Dans cette entreprise inventée, on embauche toujours autant de femmes que d’hommes, au premier niveau.
#
# - Avant de faire passer les années, dites à voix haute la part de femmes que vous attendez tout en haut.
# - Réglez ensuite vos propres chances : quelle différence faut-il pour qu’il reste une femme sur trois au dernier niveau ?
# - Ajoutez un niveau. Puis donnez les mêmes chances aux femmes et aux hommes.
# %% [markdown] key="s03.ladder.step" lang="en" of="b7419f36"
# ## What becomes of a small difference, step after step?
#
# In this invented company, as many women as men are always hired, at the first level.
#
# - Before you let the years go by, say aloud the share of women you expect right at the top.
# - Then set your own chances: how large a difference does it take for one person in three to be a woman at the top level?
# - Add a level. Then give women and men the same chances.
# %% [markdown] key="s03.ladder.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (25 minutes : 15 de travail, puis 10 de pause)
#
# **But.** Comprendre avec les mains qu’une différence invisible à une marche se voit en haut, parce qu’elle revient à chaque marche.
#
# **À dire.** « Cinq chances sur cent d’un côté, six de l’autre : qui verrait cela dans une équipe de dix ? Dites d’abord ce que vous attendez en haut, puis faites passer les années. »
#
# **Réponses attendues.**
#
# - Avec 5 % et 6 % par an, cinq niveaux, trente ans : environ 36 % de femmes en haut, pour 50 % à l’embauche.
# - Une femme sur trois en haut : il suffit d’un écart d’un à deux points, selon le nombre de niveaux.
# - Avec les mêmes chances, la moitié partout, quelles que soient les années. Avec plus de chances pour les femmes, le mouvement s’inverse : le modèle n’a pas de préférence.
#
# **À surveiller.** C’est une invention : pas de métiers, pas de congés, pas de départs différents, dix mille personnes de chaque sexe pour que le hasard s’efface. Elle montre un mécanisme, elle ne dit pas que c’est celui de l’entreprise. Ne laissez pas chercher « qui décide » : dans le modèle, personne.
#
# **Sans ordinateur.** Dix personnes, cinq marches au sol. À chaque tour, chacune lance le dé : les unes montent avec 1, 2 ou 3, les autres avec 1 ou 2. Six tours, puis on se retourne.
#
# **Objection : « Un point d’écart, c’est du détail. »**
#
# - *Ce qui est juste* : une année, dans une équipe, un point ne se verra pas, et personne ne l’aura voulu.
# - *Réponse* : « À une marche, oui. Mais on ne monte pas une marche, on en monte quatre. C’est la même raison qui fait qu’un petit taux d’intérêt compte au bout de trente ans. »
# - *À relancer* : « Combien de marches y a-t-il, chez vous, entre l’embauche et le comité de direction ? »
#
# **Objection : « Votre modèle est trop simple. »**
#
# - *Ce qui est juste* : il l’est, et exprès ; une entreprise réelle a des métiers, des congés, des départs, des personnes.
# - *Réponse* : « Il ne cherche pas à imiter votre entreprise : il répond à une seule question. Si les chances diffèrent un peu, que voit-on en haut ? Pour savoir si elles diffèrent chez vous, il faut compter, et c’est l’étape suivante. »
# - *À relancer* : « Qu’ajouteriez-vous en premier à ce modèle ? »
# %% [markdown] key="s03.ladder.guide" lang="en" of="2b797304"
# ### Running step 4 (25 minutes: 15 of work, then a 10-minute break)
#
# **Aim.** To understand with one’s hands that a difference invisible at one step shows at the top, because it comes back at every step.
#
# **Say.** “Five chances in a hundred on one side, six on the other: who would notice that in a team of ten? First say what you expect at the top, then let the years go by.”
#
# **Expected answers.**
#
# - With 5% and 6% a year, five levels, thirty years: about 36% women at the top, against 50% among hires.
# - One person in three a woman at the top: a difference of one to two points is enough, depending on the number of levels.
# - With the same chances, half everywhere, however many the years. With greater chances for women the movement is reversed: the model has no preference.
#
# **Watch for.** It is an invention: no jobs, no leave, no differing departures, ten thousand people of each sex so that chance fades away. It shows a mechanism; it does not say that this is the company’s. Do not let people look for “who decides”: in the model, no one does.
#
# **Without a computer.** Ten people, five steps on the floor. At each round everyone throws the die: some move up on a 1, 2 or 3, the others on a 1 or 2. Six rounds, then look around.
#
# **Objection: “One point of difference is a detail.”**
#
# - *What is right in it*: in one year, in one team, a point will not show, and no one will have wanted it.
# - *Reply*: “At one step, yes. But people do not climb one step, they climb four. It is for the same reason that a small rate of interest matters after thirty years.”
# - *Follow up*: “How many steps are there, in your company, between being hired and the executive committee?”
#
# **Objection: “Your model is too simple.”**
#
# - *What is right in it*: it is, and on purpose; a real company has jobs, leave, departures, people.
# - *Reply*: “It does not try to imitate your company: it answers one question only. If chances differ a little, what does one see at the top? To know whether they differ in your company one has to count, and that is the next step.”
# - *Follow up*: “What would you add to this model first?”
# %% key="s03.ladder" tags=["screen"]
screen.show("s03.ladder")

# %% [markdown] key="s03.ladder.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une différence qui ne se voit pas à une marche se voit en haut : elle **se répète**.
# - Regarder seulement le sommet, c’est arriver après la bataille : **cherchez la marche**.
# %% [markdown] key="s03.ladder.keep" lang="en" of="c6a04757"
# ### What to remember
#
# - A difference that does not show at one step shows at the top: it **repeats itself**.
# - To look at the top alone is to come after the battle: **look for the step**.
# %% [markdown] key="s03.ladder.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s03.ladder.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.
# %% [markdown] key="s03.ladder.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : pourquoi cela se cumule
# %% [markdown] key="s03.ladder.analysts" lang="en" of="2aa028b0"
# ### Going further: why it builds up
# %% [markdown] key="s03.ladder.deeper" lang="fr" tags=["analyst"]
# Chaque année, une part q des personnes s’en va, de tous les niveaux, et est remplacée au niveau 1. Celles qui restent montent d’un niveau avec la chance p. Au bout de a années, une personne a donc monté un nombre de marches qui suit une loi binomiale (a tirages, chance p), arrêtée au dernier niveau.
#
# À la longue, la part des personnes au niveau k ou au-dessus est r multiplié par lui-même k − 1 fois, avec
#
# r = p (1 − q) / (q + p (1 − q)).
#
# Si r vaut 0,35 pour les hommes et 0,31 pour les femmes, le rapport est d’environ 0,885 à chaque marche, et de 0,885 × 0,885 × 0,885 × 0,885 ≈ 0,61 au cinquième niveau : 0,61 femme pour 1 homme, soit 38 % de femmes.
#
# Ci-dessous : la part des femmes et des hommes à chacun des cinq niveaux après trente ans, avec 5 % et 6 % de chances et 10 % de départs.
# %% [markdown] key="s03.ladder.deeper" lang="en" of="c46e1e29"
# Each year a share q of the people leaves, from all levels, and is replaced at level 1. Those who stay move up a level with chance p. After a years, a person has therefore climbed a number of steps that follows a binomial law (a draws, chance p), stopped at the top level.
#
# In the long run the share of people at level k or above is r multiplied by itself k − 1 times, with
#
# r = p (1 − q) / (q + p (1 − q)).
#
# If r is 0.35 for men and 0.31 for women, the ratio is about 0.885 at each step, and 0.885 × 0.885 × 0.885 × 0.885 ≈ 0.61 at the fifth level: 0.61 woman for 1 man, or 38% women.
#
# Below: the share of women and of men at each of the five levels after thirty years, with 5% and 6% chances and 10% departures.
# %% key="s03.ladder.analyst" tags=["analyst"]
from workshop_kit.measures.ladder import ladder_shares

ladder_shares([0.05, 0.06], levels=5, years=30, leaving=0.1)[-1].round(3)

# %% [markdown] key="s03.denominators.step" lang="fr" minutes=20 mode="pair"
# ## Promus, mais sur combien ?
#
# Les promotions ne changent pas. Ce qui change, c’est ce par quoi on les divise.
#
# - Divisez par tout le monde, puis par les personnes **promouvables** : là depuis un an, dans un poste d’où l’on peut monter.
# - Passez d’une année à trois : que deviennent les traits, qui sont les intervalles ?
# - Catégorie par catégorie : où peut-on dire quelque chose ? Demandez-vous alors : la catégorie est-elle déjà un résultat ?
# %% [markdown] key="s03.denominators.step" lang="en" of="7ad563e6"
# ## Promoted, but out of how many?
#
# The promotions do not change. What changes is what they are divided by.
#
# - Divide by everyone, then by the **people who could be promoted**: there for a year, in a post from which one can move up.
# - Go from one year to three: what becomes of the lines, which are the intervals?
# - Category by category: where can anything be said? Then ask yourselves: is the category already a result?
# %% [markdown] key="s03.denominators.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Prendre l’habitude de demander « divisé par qui ? » et « sur combien ? » avant de commenter une part de promotions.
#
# **À dire.** « La moitié des promotions sont allées à des femmes. Est-ce beaucoup ? Tout dépend de qui attendait devant la marche. Essayez les trois divisions, et notez celle que l’on cite chez vous. »
#
# **Réponses attendues.**
#
# - Par tout le monde, les parts sont plus basses : on y compte des personnes arrivées dans l’année, qui ne pouvaient pas encore être promues. Si un sexe est embauché plus souvent, il en pâtit dans ce calcul.
# - Par les personnes qui pouvaient l’être : c’est la division à retenir. Elle ne dit pas qui a accès aux postes d’où l’on monte.
# - Sur une année, l’intervalle est très large et contient presque toujours zéro. Sur trois ans, il se resserre ; il peut encore contenir zéro, et le texte dit alors que l’on ne peut pas dire.
# - Catégorie par catégorie, il reste parfois trois femmes ou deux hommes : on ne compare pas.
#
# **Cause, ou résultat ?** Quand on compare à catégorie égale, on suppose que la catégorie était là avant. Or on y entre souvent par une promotion. Posez la question à chaque fois : « Ce que nous tenons égal : cause, ou résultat de ce que nous cherchons ? » Elle reviendra à la séance 06.
#
# **À surveiller.** Deux intervalles qui se recouvrent n’établissent pas l’égalité. Et une personne comptée trois années de suite n’est pas trois personnes : les nombres sont des années de personnes, l’écran le dit.
#
# **Objection : « 40 % de nos promotions vont à des femmes, pour 30 % de femmes dans l’entreprise : tout va bien. »**
#
# - *Ce qui est juste* : les deux chiffres sont exacts, et le premier est le plus élevé.
# - *Réponse* : « D’où viennent les personnes promues ? Si elles viennent toutes d’une catégorie où les femmes sont 60 %, alors 40 % des promotions, c’est moins que leur part devant la marche. On divise par les personnes qui pouvaient être promues. »
# - *À relancer* : « Qui, chez vous, sait de quels postes viennent les personnes promues ? »
#
# **Objection : « Deux promotions sur huit femmes, six sur quarante hommes : les femmes sont avantagées. »**
#
# - *Ce qui est juste* : 25 % est bien plus que 15 %.
# - *Réponse* : « Avec huit femmes, une seule promotion fait 12,5 points. L’intervalle va de 7 à 59 % pour elles, de 7 à 29 % pour eux : on ne peut pas conclure. On réunit trois années, ou on raconte les cas. »
# - *À relancer* : « Si l’une des deux n’avait pas été promue, que diriez-vous ? »
# %% [markdown] key="s03.denominators.guide" lang="en" of="797951da"
# ### Running step 5 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** To get into the habit of asking “divided by whom?” and “out of how many?” before commenting on a share of promotions.
#
# **Say.** “Half of the promotions went to women. Is that a lot? It all depends on who was waiting before the step. Try the three divisions, and note which one is quoted in your company.”
#
# **Expected answers.**
#
# - By everyone, the shares are lower: people who came in the year, and could not be promoted yet, are counted. If one sex is hired more often, this sum works against it.
# - By the people who could be promoted: this is the division to keep. It does not say who has access to the posts from which one moves up.
# - Over one year the interval is very wide and almost always holds zero. Over three it narrows; it may still hold zero, and the text then says that nothing can be told.
# - Category by category, three women or two men are sometimes all that is left: no comparison is made.
#
# **A cause, or a result?** Comparing within the same category supposes that the category was there beforehand. Yet people often get into it through a promotion. Ask each time: “What we hold equal: a cause, or a result of what we are looking for?” The question comes back in session 06.
#
# **Watch for.** Two intervals that overlap do not show that things are equal. And a person counted three years running is not three people: the numbers are years of people, as the screen says.
#
# **Objection: “40% of our promotions go to women, with 30% women in the company: all is well.”**
#
# - *What is right in it*: both figures are accurate, and the first is the higher one.
# - *Reply*: “Where do the people promoted come from? If they all come from a category where women are 60%, then 40% of promotions is less than their share before the step. We divide by the people who could be promoted.”
# - *Follow up*: “Who, in your company, knows which posts the people promoted come from?”
#
# **Objection: “Two promotions out of eight women, six out of forty men: women have the advantage.”**
#
# - *What is right in it*: 25% is indeed more than 15%.
# - *Reply*: “With eight women, a single promotion is worth 12.5 points. The interval runs from 7 to 59% for them, from 7 to 29% for the men: nothing can be concluded. Put three years together, or tell the cases.”
# - *Follow up*: “If one of the two had not been promoted, what would you say?”
# %% key="s03.denominators" tags=["screen"]
screen.show("s03.denominators")

# %% [markdown] key="s03.denominators.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Les promotions se divisent par **les personnes qui pouvaient l’être**, et non par tout le monde.
# - Peu de personnes, intervalle large : on réunit des années, ou on raconte les situations.
# - Ce que l’on tient égal (le niveau, la catégorie) peut être **un résultat** de ce que l’on cherche.
# %% [markdown] key="s03.denominators.keep" lang="en" of="65fa2277"
# ### What to remember
#
# - Promotions are divided by **the people who could be promoted**, not by everyone.
# - Few people, wide interval: put years together, or tell the situations.
# - What is held equal (the level, the category) may be **a result** of what one is looking for.

# %% [markdown] key="s03.returns.step" lang="fr" minutes=15 mode="pair"
# ## Et après un congé ?
#
# Maternité, paternité, congé parental : que se passe-t-il après le retour, pour les femmes et pour les hommes ?
#
# - Regardez l’augmentation, la promotion, le temps de travail, le départ : à chaque fois, à côté des personnes sans congé, aux mêmes dates.
# - Ne gardez que les congés longs : qui reste-t-il dans l’image ?
# - Finissez par le rattrapage, que la loi impose au retour de maternité.
# %% [markdown] key="s03.returns.step" lang="en" of="5d8d815f"
# ## And after a leave?
#
# Maternity, paternity, parental leave: what happens after the return, for women and for men?
#
# - Look at raises, promotions, working time, departures: each time beside the people without a leave, on the same dates.
# - Keep only the long leaves: who is left in the picture?
# - End with the catch-up raise, which the law requires on return from maternity leave.
# %% [markdown] key="s03.returns.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (15 minutes : 10 en binôme, 5 en salle)
#
# **But.** Regarder un retour de congé comme un moment de parcours, pour les deux sexes, sans tirer de quelques cas plus qu’ils ne disent.
#
# **À dire.** « Un congé dure quelques semaines ou quelques mois. Ce qui nous intéresse vient après : a-t-on été augmenté, promu, a-t-on changé d’horaire, est-on resté ? »
#
# **Réponses attendues.**
#
# - Les congés des hommes sont courts : quand on ne garde que les longs, ils disparaissent presque de l’image. C’est un résultat en soi.
# - Le passage à un temps plus court suit plus souvent le congé des femmes ; dans beaucoup d’entreprises, c’est le seul écart que l’intervalle ne laisse pas au hasard.
# - Pour les promotions, il y a si peu de cas que l’on ne peut presque jamais dire.
#
# **La règle, pour mémoire (vérifiée en novembre 2026).** L’indicateur 4 de l’Index regarde les retours de maternité ou d’adoption de l’année, quand des augmentations ont eu lieu pendant le congé : 15 points si toutes les personnes ont eu la leur, 0 sinon, « non calculable » s’il n’y a eu ni retour, ni augmentation. L’augmentation due est prévue par l’article L. 1225-26 du Code du travail. Neuf sur dix donne donc 0, et dix sur dix dit seulement que la loi est respectée.
#
# **À surveiller.** Les personnes parties avant la fin du délai, ou revenues trop récemment, ne sont pas comptées : leur nombre est affiché. Quatre regards fois deux sexes, cela fait huit comparaisons : l’étape 7 dira ce qu’il faut en penser. Ne demandez à personne de raconter sa propre maternité ou paternité : ces situations sont des données de santé.
#
# **Objection : « Elles ont choisi le temps partiel. »**
#
# - *Ce qui est juste* : beaucoup le demandent, et certaines personnes y tiennent.
# - *Réponse* : « On choisit parmi ce qui est possible : une place de garde, un horaire qui tient, un collègue qui remplace. Le chiffre dit que cela arrive plus souvent d’un côté ; il ne dit pas ce qui aurait été choisi autrement. La séance 05 y revient. »
# - *À relancer* : « Que propose-t-on, chez vous, le jour du retour ? Et à un père ? »
#
# **Objection : « On ne peut pas augmenter quelqu’un qui n’était pas là. »**
#
# - *Ce qui est juste* : on n’évalue pas un travail qui n’a pas eu lieu.
# - *Réponse* : « La loi ne demande pas de l’évaluer : elle demande de donner ce que les autres ont eu pendant le congé. C’est une obligation, dont le Code du travail fixe le calcul. »
# - *À relancer* : « Qui vérifie, chez vous, que ce rattrapage a été fait ? »
# %% [markdown] key="s03.returns.guide" lang="en" of="db9931a6"
# ### Running step 6 (15 minutes: 10 in pairs, 5 in the room)
#
# **Aim.** To look at a return from leave as a moment of a career, for both sexes, without drawing more from a few cases than they say.
#
# **Say.** “A leave lasts a few weeks or a few months. What interests us comes afterwards: did people get a raise, a promotion, did their hours change, did they stay?”
#
# **Expected answers.**
#
# - Men’s leaves are short: when only the long ones are kept, they almost vanish from the picture. That is a result in itself.
# - A change to shorter hours follows women’s leaves more often; in many companies it is the only difference that the interval does not leave to chance.
# - For promotions there are so few cases that hardly anything can be told.
#
# **The rule, for the record (checked in November 2026).** Indicator 4 of the Index looks at the year’s returns from maternity or adoption leave, when raises were given during the leave: 15 points if everyone had theirs, 0 otherwise, “not calculable” if there was neither a return nor a raise. The raise owed is set out in article L. 1225-26 of the French Labour Code. So nine out of ten gives 0, and ten out of ten only says that the law is obeyed.
#
# **Watch for.** People who left before the end, or came back too recently, are not counted: their number is shown. Four views times two sexes makes eight comparisons: step 7 will say what to think of that. Ask no one to tell of their own maternity or paternity: these situations are health data.
#
# **Objection: “They chose to work part-time.”**
#
# - *What is right in it*: many ask for it, and some people are keen on it.
# - *Reply*: “One chooses among what is possible: a childcare place, hours that hold together, a colleague who stands in. The figure says that it happens more often on one side; it does not say what would have been chosen otherwise. Session 05 comes back to it.”
# - *Follow up*: “What is offered, in your company, on the day of the return? And to a father?”
#
# **Objection: “You cannot give a raise to someone who was not there.”**
#
# - *What is right in it*: work that was not done cannot be assessed.
# - *Reply*: “The law does not ask for an assessment: it asks for what the others were given during the leave. It is an obligation, and the Labour Code sets how it is worked out.”
# - *Follow up*: “Who checks, in your company, that this catch-up has been made?”
# %% key="s03.returns" tags=["screen"]
screen.show("s03.returns")

# %% [markdown] key="s03.returns.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un retour se suit dans le temps : augmentation, promotion, horaire, départ, **pour les femmes et pour les hommes**.
# - Tous les points à l’indicateur 4 disent que l’obligation est respectée, rien de plus ; une seule personne oubliée, et c’est zéro.
# %% [markdown] key="s03.returns.keep" lang="en" of="110546a1"
# ### What to remember
#
# - A return is followed over time: raise, promotion, hours, departure, **for women and for men**.
# - Full marks for indicator 4 say that the obligation is met, nothing more; a single person forgotten, and it is zero.

# %% [markdown] key="s03.understand.step" lang="fr" minutes=15 mode="room"
# ## À force de regarder, que finit-on par trouver ?
#
# Ici, femmes et hommes sont tirés au sort de la même façon : tout écart est un effet du hasard.
#
# - Combien de cases s’allument sur 40 ? Changez de tirage : sont-ce les mêmes ? Puis n’en regardez que 10.
# - Choisissez maintenant vos deux questions, avant d’ouvrir vos propres tableaux.
# - Relisez enfin vos deux voix, plus bas : où s’écartent-elles, et que voit chacune de sa place ?
# %% [markdown] key="s03.understand.step" lang="en" of="673a1143"
# ## Keep looking: what do you end up finding?
#
# Here women and men are drawn at random in the same way: every difference is the work of chance.
#
# - How many cells light up out of 40? Change the draw: are they the same ones? Then look at 10 only.
# - Now choose your two questions, before you open your own tables.
# - Last, read your two voices again, below: where do they differ, and what does each one see from where it stands?
# %% [markdown] key="s03.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (15 minutes : 7 sur les cases, 8 sur les deux voix)
#
# **But.** Que chacune et chacun sache qu’un écart isolé parmi beaucoup d’autres n’établit rien, et reparte avec deux questions choisies d’avance.
#
# **À dire.** « Chaque binôme prend un numéro de tirage différent. Combien d’alertes ? Racontez celle du haut, comme si elle était vraie. » Laissez raconter, puis : « Aucune n’existe. Ces cases sont tirées au sort, à égalité. »
#
# **Réponses attendues.**
#
# - Sur 40 cases, deux alertes en moyenne, et au moins une dans 87 tirages sur cent. Elles changent de place à chaque tirage : un vrai écart, lui, revient d’une année à l’autre.
# - On trouve toujours une histoire pour une case allumée. C’est la raison de choisir ses questions avant.
#
# **À demander.** « De tout ce que vous avez vu aujourd’hui, quelle phrase pourriez-vous signer à deux ? Et laquelle commence par “peut-être que” ? »
#
# **À surveiller.** N’en tirez pas l’idée inverse, que tout serait hasard : une alerte attendue, prévue avant de regarder, et qui se répète, vaut d’être prise au sérieux. Dans les deux voix, le fait n’est pas un arbitre : il ne dit pas laquelle a mieux compris l’entreprise.
#
# **Objection : « Alors on peut toujours répondre que c’est le hasard. »**
#
# - *Ce qui est juste* : devant un seul petit écart, personne ne peut l’exclure.
# - *Réponse* : « On peut faire mieux que répondre : choisir la question avant, réunir des années, regarder si l’écart revient, et aller voir le travail. Le hasard ne se répète pas deux années de suite au même endroit. Ou rarement : une fois sur vingt. »
# - *À relancer* : « Quel écart avez-vous déjà vu deux années de suite ? »
#
# **Objection : « Il faut donc tout regarder, sinon on passe à côté. »**
#
# - *Ce qui est juste* : explorer est utile, et souvent c’est ainsi que vient une idée.
# - *Réponse* : « Explorez, et dites que vous avez exploré. Ce que l’on découvre en fouillant devient une hypothèse : on la vérifie sur d’autres chiffres que ceux qui l’ont fait naître. »
# - *À relancer* : « Sur quels chiffres pourriez-vous vérifier votre surprise d’aujourd’hui ? »
# %% [markdown] key="s03.understand.guide" lang="en" of="d610a7de"
# ### Running step 7 (15 minutes: 7 on the cells, 8 on the two voices)
#
# **Aim.** Everyone should know that one difference among many establishes nothing, and leave with two questions chosen in advance.
#
# **Say.** “Each pair takes a different draw number. How many alarms? Tell the story of the topmost one, as if it were true.” Let them tell, then: “None of them exists. These cells are drawn at random, alike.”
#
# **Expected answers.**
#
# - In 40 cells, two alarms on average, and at least one in 87 draws out of a hundred. They change place with every draw: a real difference comes back from one year to the next.
# - A story can always be found for a cell that lights up. That is why questions are chosen beforehand.
#
# **Ask.** “Of all that you have seen today, which sentence could you both sign? And which one begins with ‘perhaps’?”
#
# **Watch for.** Do not let it turn into the opposite idea, that everything is chance: an alarm that was expected before looking, and that repeats itself, deserves to be taken seriously. With the two voices, the fact is not a referee: it does not say which has understood the company better.
#
# **Objection: “So one can always reply that it is chance.”**
#
# - *What is right in it*: before a single small difference, no one can rule it out.
# - *Reply*: “One can do better than reply: choose the question beforehand, put years together, see whether the difference comes back, and go and look at the work. Chance does not repeat itself two years running in the same place. Or seldom: one time in twenty.”
# - *Follow up*: “Which difference have you already seen two years running?”
#
# **Objection: “Then everything must be looked at, or we shall miss something.”**
#
# - *What is right in it*: exploring is useful, and it is often how an idea comes.
# - *Reply*: “Explore, and say that you have explored. What is found by rummaging becomes a hypothesis: it is checked on other figures than those that gave rise to it.”
# - *Follow up*: “On which figures could you check today’s surprise?”
# %% key="s03.looks" tags=["screen"]
screen.show("s03.looks")

# %% key="s03.voices" tags=["screen"]
screen.show("s03.voices")

# %% key="s03.words" tags=["screen"]
screen.show("s03.words")

# %% [markdown] key="s03.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Ces chiffres disent **qui attend, combien, et divisé par qui** ; ils ne disent ni **pourquoi**, ni ce qui est juste.
# - Plus on regarde de cases, plus il s’en allume : **choisissez vos questions avant**, et vérifiez une surprise sur une autre année.
# - Un écart **expliqué** par le niveau n’est pas **justifié** : reste à savoir comment on accède au niveau.
# %% [markdown] key="s03.understand.keep" lang="en" of="bcb67cc2"
# ### What to remember
#
# - These figures say **who is waiting, how many, and divided by whom**; they say neither **why**, nor what is fair.
# - The more cells one looks at, the more light up: **choose your questions beforehand**, and check a surprise on another year.
# - A gap **explained** by the level is not **justified**: it remains to be known how people reach that level.

# %% [markdown] key="s03.check.step" lang="fr" minutes=15 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes : répondez d’abord chacune et chacun de votre côté, puis comparez vos choix.
#
# - Un coup de pouce vous attend si vous hésitez ; la réponse pas à pas vient après votre choix.
# - Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s03.check.step" lang="en" of="82a6d7fa"
# ## What have you learnt?
#
# Five short questions: answer first on your own, then compare your choices.
#
# - A hint is there if you hesitate; the step-by-step answer comes after your choice.
# - No marks, and nothing leaves this computer.
# %% [markdown] key="s03.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (15 minutes : 8 séparément, 7 en binôme)
#
# **But.** Que chaque personne vérifie pour elle-même ce qu’elle saurait redire à son groupe de travail.
#
# **À dire.** « Pas de note. Chaque réponse fausse a été écrite par quelqu’un qui raisonnait bien jusqu’à la dernière phrase : cherchez laquelle. »
#
# **Réponses attendues.** Elles sont dans les questions elles-mêmes, avec le calcul. Ce que chacune vérifie : 1, ce qu’oublie la moyenne des personnes promues ; 2, divisé par qui ; 3, les petits nombres ; 4, ce qui se cumule de marche en marche ; 5, cause, ou résultat.
#
# **À surveiller.** La question 3 agace : « on ne peut pas conclure » ressemble à une dérobade. Dites que c’est une réponse, et ce qu’elle demande : réunir des années, ou raconter. La question 4 se fait en posant les nombres l’un sous l’autre.
#
# **Salle.** Un seul ordinateur par binôme : répondez d’abord sur papier, un choix par question, puis ensemble à l’écran.
# %% [markdown] key="s03.check.guide" lang="en" of="914c55e2"
# ### Running step 8 (15 minutes: 8 apart, 7 in pairs)
#
# **Aim.** Each person checks for themselves what they could say again to their working group.
#
# **Say.** “No marks. Every wrong answer was written by someone who was reasoning well until the last sentence: find which one.”
#
# **Expected answers.** They are in the questions themselves, with the sums. What each one checks: 1, what the average of those promoted leaves out; 2, divided by whom; 3, small numbers; 4, what builds up from step to step; 5, a cause, or a result.
#
# **Watch for.** Question 3 annoys: “nothing can be concluded” looks like a dodge. Say that it is an answer, and what it calls for: put years together, or tell the situations. Question 4 is best done by setting the numbers out one under the other.
#
# **Room.** One computer for each pair: answer first on paper, one choice for each question, then together on the screen.
# %% key="s03.check" tags=["screen"]
screen.show("s03.q1", "s03.q2", "s03.q3", "s03.q4", "s03.q5")

# %% [markdown] key="s03.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Gardez une question pour votre groupe de travail : celle que vous poseriez la prochaine fois que quelqu’un cite un chiffre de promotions.
# %% [markdown] key="s03.check.keep" lang="en" of="a180932e"
# ### What to remember
#
# Keep one question for your working group: the one you would ask the next time someone quotes a figure about promotions.

# %% [markdown] key="s03.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Votre groupe de travail partira de cette page : quels postes mènent quelque part, qui en tient les portes, et ce que vous irez vérifier.
#
# - Commencez par les postes : ceux d’où l’on ne monte pas, et ceux où l’on reste longtemps dans un travail qui use.
# - Puis vos hypothèses : chaque voix écrit d’abord les siennes, en commençant par « peut-être que ».
# - Parlez de postes et de situations, jamais d’une personne.
# %% [markdown] key="s03.home.step" lang="en" of="971d082f"
# ## What about your company?
#
# Your working group will start from this page: which posts lead somewhere, who holds their doors, and what you will go and check.
#
# - Begin with the posts: those from which no one moves up, and those where people stay long in work that wears them out.
# - Then your hypotheses: each voice first writes its own, beginning with “perhaps”.
# - Speak of posts and situations, never of a person.
# %% [markdown] key="s03.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (15 minutes : 10 pour écrire, 5 pour la suite)
#
# **But.** Que chaque binôme reparte avec deux postes nommés, deux hypothèses écrites, et un accord sur les chiffres à chercher.
#
# **À dire.** « Relisez ce que vous supposiez à la séance 02. Puis prenez un seul poste, celui d’où l’on ne monte pas, et répondez : qui y est, depuis quand, et quelle serait la marche suivante ? »
#
# **Réponses attendues.** Des postes précis, avec une durée. Des hypothèses que l’on peut vérifier : « Peut-être que les chefs d’équipe sont choisis parmi les personnes qui font les remplacements du soir ; nous regarderons qui a fait ceux des douze derniers mois. »
#
# **Familles d’hypothèses à proposer, si la page reste blanche.** L’information (qui sait qu’un poste s’ouvre ?). Les occasions (remplacements, missions, tutorat). La formation (laquelle prépare à monter, à quelle heure, où ?). Le critère (disponibilité, mobilité, ancienneté : lequel ferme la porte à qui ?). L’échelle elle-même (existe-t-il un niveau au-dessus ?). Le retour (qui suit, et pendant combien de temps ?). L’usure (un poste que l’on ne quitte que par un arrêt ou une inaptitude).
#
# **À surveiller.** Une hypothèse sur les envies (« elles ne veulent pas encadrer ») est une question à poser, non une réponse : qu’est-ce qui, dans ce poste, le rend peu désirable, et pour qui ? Les deux voix peuvent garder des hypothèses différentes.
#
# **Pour la suite.** Lisez à voix haute les deux tâches et faites inscrire une date. La séance 04 regardera les conditions de travail et les risques : gardez les postes où l’on reste longtemps, ils y reviendront. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité. Terminez par un tour de salle : une marche par binôme, « celle que nous irons voir ».
# %% [markdown] key="s03.home.guide" lang="en" of="7aa88bb9"
# ### Running step 9 (15 minutes: 10 to write, 5 for what comes next)
#
# **Aim.** Each pair should leave with two posts named, two written hypotheses, and agreement on the figures to look for.
#
# **Say.** “Read again what you supposed in session 02. Then take a single post, the one from which no one moves up, and answer: who is in it, since when, and what would the next step be?”
#
# **Expected answers.** Precise posts, with a length of time. Hypotheses that can be checked: “Perhaps team leaders are picked among the people who stand in on evenings; we will look at who did so over the last twelve months.”
#
# **Families of hypotheses to offer if the page stays blank.** Information (who knows that a post is opening?). Occasions (standing in, assignments, mentoring). Training (which course leads up, at what time, where?). The criterion (availability, mobility, seniority: which one shuts the door on whom?). The ladder itself (is there a level above?). The return (who follows up, and for how long?). Wear (a post that people leave only through sick leave or unfitness).
#
# **Watch for.** A hypothesis about wishes (“they do not want to supervise”) is a question to ask, not an answer: what is it in this post that makes it unattractive, and to whom? The two voices may keep different hypotheses.
#
# **What comes next.** Read the two tasks aloud and have a date written down. Session 04 will look at working conditions and risks: keep the posts where people stay long, they will come back there. The order of the sessions is this kit’s own, inspired by the Clusters Égalité. End by going round the room: one step from each pair, “the one we will go and see”.
# %% key="s03.home.earlier" tags=["screen"]
screen.show("s03.earlier")

# %% key="s03.home" tags=["screen"]
screen.show(
    "s03.home.deadends", "s03.home.exposed", "s03.home.returns", "s03.home.causes", "s03.home.data"
)

# %% [markdown] key="s03.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Un tableau par catégorie** : promotions de trois années, et personnes qui pouvaient l’être, femmes et hommes.
# - **Une observation du travail réel** : avec le groupe de travail, suivez un poste d’où l’on ne monte pas. Que sait faire la personne qui le tient depuis dix ans, et qui n’est écrit nulle part ?
# - La séance 04, sur les conditions de travail et les risques, repartira des postes où l’on reste longtemps.
#
# {button:handout}
# %% [markdown] key="s03.home.next" lang="en" of="da7a4bb3"
# ### Before the next session
#
# - **One table by category**: three years of promotions, and the people who could be promoted, women and men.
# - **One observation of work as it is really done**: with the working group, follow a post from which no one moves up. What can the person who has held it for ten years do, that is written nowhere?
# - Session 04, on working conditions and risks, will start again from the posts where people stay long.
#
# {button:handout}
# %% [markdown] key="s03.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : les promotions et qui pouvait l’être
#
# Réunissez trois années. Une personne compte une fois par an, si elle était là depuis un an et si son poste permet de monter. Avec moins de cinq personnes d’un sexe, n’écrivez pas de pourcentage : racontez. Ce tableau est à vous.
#
# | Catégorie de départ | Femmes qui pouvaient l’être | Femmes promues | Hommes qui pouvaient l’être | Hommes promus |
# |---|---|---|---|---|
# | | | | | |
# | | | | | |
# | | | | | |
# | | | | | |
#
# ### Pour le groupe de travail : les postes où l’on reste
#
# | Poste | Y a-t-il un niveau au-dessus ? | Personnes passées plus haut en trois ans | Femmes présentes, dont depuis plus de cinq ans | Hommes présents, dont depuis plus de cinq ans | Ce qui use dans ce poste |
# |---|---|---|---|---|---|
# | | | | | | |
# | | | | | | |
# | | | | | | |
#
# ### Pour le groupe de travail : observer un poste sans suite
#
# 1. Choisissez un poste d’où presque personne ne monte. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Venez à deux : une personne de l’encadrement, une personne de la représentation du personnel.
# 3. Notez ce que la personne sait faire : ce qu’elle répare, prévoit, apprend aux autres, décide sans le dire.
# 4. Demandez : « Qu’est-ce que vous savez faire aujourd’hui et que vous ne saviez pas faire il y a cinq ans ? À quel poste cela servirait-il ? Qui le sait ? »
# 5. N’écrivez aucun nom, et ne promettez rien.
# 6. Relisez vos notes avec l’équipe avant de les montrer.
# %% [markdown] key="s03.home.paper" lang="en" of="ddace577"
# ### For the working group: promotions, and who could be promoted
#
# Put three years together. A person counts once a year, if they had been there for a year and their post allows a step up. With fewer than five people of one sex, write no percentage: tell the situations. This table is yours.
#
# | Category of departure | Women who could be | Women promoted | Men who could be | Men promoted |
# |---|---|---|---|---|
# | | | | | |
# | | | | | |
# | | | | | |
# | | | | | |
#
# ### For the working group: the posts where people stay
#
# | Post | Is there a level above? | People who moved up in three years | Women present, of whom for over five years | Men present, of whom for over five years | What wears people out in it |
# |---|---|---|---|---|---|
# | | | | | | |
# | | | | | | |
# | | | | | | |
#
# ### For the working group: observing a dead end
#
# 1. Choose a post from which hardly anyone moves up. Tell the team why you are coming, and ask for its agreement.
# 2. Come as two: one person from management, one staff representative.
# 3. Note what the person can do: what they repair, foresee, teach to others, decide without saying so.
# 4. Ask: “What can you do today that you could not do five years ago? In which post would it be of use? Who knows about it?”
# 5. Write no names, and promise nothing.
# 6. Read your notes again with the team before showing them.
