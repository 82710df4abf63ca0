# ---
# jupyter:
#   workshop_kit:
#     session: s06
#     minutes: 180
# ---

# %% [markdown] key="s06.title" lang="fr"
# # Croiser les axes
#
# Par où passent les écarts de rémunération, de santé et de carrière, et que peut-on en dire sans se tromper ?
#
# {button:start} {button:restart}
# %% [markdown] key="s06.title" lang="en" of="7cd3774e"
# # Crossing the axes
#
# Where do the pay gap and the gaps in health and career run, and what can be said of it without going wrong?
#
# {button:start} {button:restart}
# %% key="s06.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s06", language=LANGUAGE)

# %% [markdown] key="s06.eve.guide" lang="fr" tags=["facilitator"]
# ### La veille
#
# **But de la séance.** Que chaque binôme sache lire une case de la carte avec son intervalle, dire ce que « expliqué » et « non expliqué » veulent dire et ne veulent pas dire, et reparte avec deux cases à regarder chez lui et ses hypothèses triées.
#
# **À vérifier.** Lancez `python start.py check` : la dernière phrase dit si tout est prêt, ou ce qu’il reste à faire. Jouez la séance en entier avec l’entreprise d’entraînement : selon l’entreprise, certaines colonnes de la carte ne se partagent pas. Sachez lesquelles avant d’entrer dans la salle. Si trop de cases ne disent rien, la Conserverie de l’Aven et les Halles du Raz en disent davantage.
#
# **À imprimer.** Ce guide (`python start.py guide`). Un livret vierge par binôme (`python start.py handouts`), et deux de réserve. Distribuez-le après l’étape 2.
#
# **La salle.** Une table et un ordinateur par binôme. Au mur, une grande feuille : quatre lignes (les axes), trois colonnes (rémunération, santé, carrière). Elle se remplira à la main, à l’étape 3.
#
# **Le matériel.** Quatre cartons par binôme, un par axe, pour l’étape 4. Des notes repositionnables. Les pages « Et chez vous ? » des séances 02 à 05, si les binômes les ont imprimées.
#
# **Les binômes.** Rappelez-leur de relire leurs hypothèses de causes. Personne n’est tenu de montrer les chiffres de son entreprise.
#
# **Ce qu’il faut savoir.** La méthode se trompe parfois : c’est l’objet de l’étape 7. Avec deux cents personnes, les intervalles sont larges ; cela se dit, cela ne s’excuse pas. L’ordre des séances est celui de ce kit, inspiré des Clusters Égalité.
# %% [markdown] key="s06.eve.guide" lang="en" of="3223ebcf"
# ### The day before
#
# **Purpose of the session.** Each pair should be able to read a cell of the map with its interval, to say what “explained” and “not explained” mean and do not mean, and leave with two cells to look at in its own company and its hypotheses sorted.
#
# **Check.** Run `python start.py check`: its last sentence says whether all is ready, or what is left to do. Play the whole session with the practice company: depending on the company, some columns of the map are not shared out. Know which before you enter the room. If too many cells tell nothing, Conserverie de l’Aven or Halles du Raz tell more.
#
# **Print.** This guide (`python start.py guide`). One blank handout for each pair (`python start.py handouts`), and two spare ones. Hand it out after step 2.
#
# **The room.** One table and one computer for each pair. On the wall, a large sheet: four rows (the axes), three columns (pay, health, career). It will be filled in by hand, in step 3.
#
# **Materials.** Four cards for each pair, one for each axis, for step 4. Sticky notes. The pages “What about your company?” of sessions 02 to 05, if the pairs have printed them.
#
# **The pairs.** Remind them to read their hypotheses of causes again. No one has to show their company’s figures.
#
# **What to know.** The method is sometimes wrong: that is what step 7 is about. With two hundred people, intervals are wide; say so, without apology. The order of the sessions is this kit’s own, inspired by the Clusters Égalité.
# %% [markdown] key="s06.timing.guide" lang="fr" tags=["facilitator"]
# ### La pause, et que faire si le temps manque
#
# **La pause.** Dix minutes, à la fin de l’étape 4 : elles sont comptées dans la séance. Annoncez l’heure de reprise, et reprenez à l’heure dite.
#
# **Ce qu’il faut obtenir, étape par étape.** 1 : trois écarts, quatre axes. 2 : une estimation écrite par voix. 3 : une case lue avec son intervalle. 4 : « qui choisit l’ordre choisit la réponse ». 5 : « cause, ou résultat ? ». 6 : un poste où plusieurs contraintes se rejoignent. 7 : une estimation qui s’est trompée, ou une qui a tenu. 8 : « expliqué n’est pas justifié », avec leurs mots. 9 : la question qui reste. 10 : deux cases, et qui fait quoi pour quand.
#
# **Si vous prenez du retard.** Laissez l’étape 9 pour après la séance : elle est faite pour se passer de vous. À l’étape 8, que chaque binôme ne prenne que deux parts : la mixité et le non expliqué. Ne raccourcissez ni l’étape 3, ni l’étape 10.
#
# **Les objections.** Les plus fréquentes ont leur réponse dans les étapes 1, 3, 5, 7 et 8. Dites d’abord ce qu’elles ont de juste.
#
# **Pour aller plus loin.** Trois explorations de plus attendent à la fin de l’étape 8, pour une séance plus longue ou pour le soir : les écarts groupe par groupe, les deux références, les quarts de rémunération.
# %% [markdown] key="s06.timing.guide" lang="en" of="7de6d884"
# ### The break, and what to do when time runs short
#
# **The break.** Ten minutes, at the end of step 4: they are counted in the session. Say at what time you start again, and start again at that time.
#
# **What to get, step by step.** 1: three gaps, four axes. 2: one written guess from each voice. 3: one cell read with its interval. 4: “whoever chooses the order chooses the answer”. 5: “a cause, or a result?”. 6: a post where several constraints meet. 7: an estimate that was wrong, or one that held. 8: “explained is not justified”, in their own words. 9: the question that remains. 10: two cells, and who does what by when.
#
# **If you fall behind.** Leave step 9 for after the session: it is made to do without you. In step 8, let each pair take two parts only: the occupational mix and what is not explained. Shorten neither step 3 nor step 10.
#
# **The objections.** The most frequent have their replies in steps 1, 3, 5, 7 and 8. Say first what is right in them.
#
# **Going further.** Three more explorations wait at the end of step 8, for a longer session or for the evening: gaps group by group, the two references, the quarters of pay.

# %% [markdown] key="s06.why" lang="fr" minutes=10 mode="room"
# ## Pourquoi croiser les quatre axes ?
#
# Vous avez regardé les axes un par un. Aujourd’hui, ils se rejoignent sur trois écarts.
#
# - Trois écarts : la **rémunération**, la **santé**, la **carrière**.
# - Quatre axes : la mixité des emplois, les parcours, les conditions de travail, le temps de travail.
# - Une question : par où passe chaque écart, et jusqu’où peut-on le dire ?
# %% [markdown] key="s06.why" lang="en" of="de18e433"
# ## Why cross the four axes?
#
# You have looked at the axes one by one. Today they meet in three gaps.
#
# - Three gaps: **pay**, **health**, **career**.
# - Four axes: the occupational mix, careers, working conditions, working time.
# - One question: where does each gap run, and how far can we tell?
# %% [markdown] key="s06.why.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 1 (10 minutes, toute la salle)
#
# **But.** Que la salle voie pourquoi un axe seul ne suffit pas : les mêmes personnes vivent les quatre à la fois.
#
# **À dire.** « Depuis quatre séances, vous avez regardé séparément les emplois, les parcours, les conditions et le temps. Dans la vie de quelqu’un, tout cela arrive ensemble. Aujourd’hui nous allons demander, pour chaque écart : par où passe-t-il ? Et nous allons apprendre à dire : ici, on ne sait pas. »
#
# **À demander.** « Prenez une personne qui conditionne à mi-temps, le soir, depuis quinze ans. Lequel des quatre axes explique sa paie ? » Laissez venir plusieurs réponses : elles sont toutes défendables, et c’est le sujet.
#
# **Repère utile.** En France, dans le secteur privé, en 2022, l’écart de revenu salarial était de 23,5 %, de 14,9 % à temps de travail égal, de 4,0 % pour le même emploi chez le même employeur (Insee Focus, mars 2024). Trois chiffres justes, trois choses mises à égalité.
#
# **À surveiller.** Que personne n’attende de la carte un coupable. Elle montre des chemins.
#
# **Objection : « On connaît déjà la réponse, c’est le temps partiel. »**
#
# - *Ce qui est juste* : le temps partiel pèse souvent lourd dans la rémunération annuelle.
# - *Réponse* : « Il pèse, et il faut le compter. Mais d’où vient-il ? S’il est attaché à l’emploi dans lequel on entre, la carte le range avec la mixité. S’il est venu après, elle le range ailleurs. Et il n’explique pas forcément la santé. »
# - *À relancer* : « Dans quels emplois, chez vous, n’existe-t-il que du temps partiel ? »
#
# **Objection : « Tout est lié, on ne peut rien démêler. »**
#
# - *Ce qui est juste* : les axes vont souvent ensemble, et un calcul ne défait pas tout.
# - *Réponse* : « C’est pourquoi chaque case porte un intervalle, et pourquoi certaines disent : on ne peut pas le dire. Démêler un peu, en sachant ce qu’on n’a pas démêlé, c’est déjà utile pour choisir où agir. »
# - *À relancer* : « Qu’aimeriez-vous pouvoir séparer en premier ? »
# %% [markdown] key="s06.why.guide" lang="en" of="7592b61c"
# ### Running step 1 (10 minutes, whole room)
#
# **Aim.** The room should see why one axis alone is not enough: the same people live all four at once.
#
# **Say.** “Over four sessions you have looked separately at jobs, careers, conditions and time. In someone’s life, all of it comes together. Today we shall ask, for each gap: where does it run? And we shall learn to say: here, we do not know.”
#
# **Ask.** “Take someone who has been packing part-time, in the evening, for fifteen years. Which of the four axes explains their pay?” Let several answers come: they can all be defended, and that is the subject.
#
# **A useful landmark.** In the French private sector in 2022, the gap in earnings over the year was 23.5%, 14.9% for equal working time, 4.0% in the same job with the same employer (Insee Focus, March 2024). Three right figures, three things held alike.
#
# **Watch for.** No one should expect a culprit from the map. It shows paths.
#
# **Objection: “We already know the answer, it is part-time work.”**
#
# - *What is right in it*: part-time work often weighs heavily in annual pay.
# - *Reply*: “It weighs, and it must be counted. But where does it come from? If it comes with the job that people enter, the map puts it with the occupational mix. If it came later, the map puts it elsewhere. And it does not necessarily explain health.”
# - *Follow up*: “In which of your jobs is there nothing but part-time work?”
#
# **Objection: “It is all linked, nothing can be untangled.”**
#
# - *What is right in it*: the axes often go together, and no calculation undoes everything.
# - *Reply*: “This is why every cell carries an interval, and why some say: one cannot tell. To untangle a little, knowing what has not been untangled, already helps to choose where to act.”
# - *Follow up*: “What would you like to be able to separate first?”
# %% [markdown] key="s06.why.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Un axe montre un chemin, pas un coupable. Les trois écarts ne passent pas forcément par les mêmes chemins.
# %% [markdown] key="s06.why.keep" lang="en" of="091455a9"
# ### What to remember
#
# An axis shows a path, not a culprit. The three gaps do not necessarily take the same paths.

# %% [markdown] key="s06.guess.step" lang="fr" minutes=15 mode="pair"
# ## Que pensez-vous trouver ?
#
# Deux estimations avant la carte : l’une sur la rémunération, l’autre sur la santé.
#
# - D’abord séparément : écrivez votre réponse sans voir celle de l’autre voix.
# - Puis ensemble : dites à quels postes et à quels horaires vous pensiez.
# - Il arrive que le calcul ne puisse pas répondre. Votre estimation reste utile : elle dit ce que l’on croit voir.
# %% [markdown] key="s06.guess.step" lang="en" of="aacd66d3"
# ## What do you expect to find?
#
# Two guesses before the map: one about pay, the other about health.
#
# - First apart: write your answer without seeing the other voice’s.
# - Then together: say which posts and which schedules you had in mind.
# - Sometimes the calculation cannot answer. Your guess is still of use: it tells what people believe they see.
# %% [markdown] key="s06.guess.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 2 (15 minutes : 5 séparément, 10 en binôme)
#
# **But.** Fixer par écrit ce que chaque voix croit, pour que la carte surprenne quelqu’un.
#
# **À dire.** « Sur dix euros d’écart, combien passent par le temps de travail ? Attention : on compte les heures et les horaires entre personnes du même emploi. Un nombre, même hésitant. Puis la santé : qui a le plus d’arrêts, pour un même temps de travail ? »
#
# **Réponses attendues.** On met souvent beaucoup dans le temps de travail, parce que les heures se voient. On oublie que les heures courtes viennent souvent avec l’emploi : elles comptent alors dans la mixité. Pour la santé, beaucoup pensent aux métiers les plus physiques, donc aux hommes.
#
# **À demander.** « Laquelle des deux estimations vous coûte le plus ? Qu’est-ce qui vous manque pour la faire ? »
#
# **À surveiller.** Si l’écran répond que le calcul ne peut pas dire, ne cherchez pas d’excuse : « Voilà un résultat. Avec ces personnes, la réponse n’est pas dans ces tableaux. » Le fait affiché est une estimation ; son intervalle attend sur la carte.
#
# **Salle.** Dos à dos, ou sur papier, pendant les cinq premières minutes.
# %% [markdown] key="s06.guess.guide" lang="en" of="cbe1f974"
# ### Running step 2 (15 minutes: 5 apart, 10 in pairs)
#
# **Aim.** To fix in writing what each voice believes, so that the map surprises someone.
#
# **Say.** “Out of ten euros of the gap, how many run through working time? Careful: we count hours and schedules between people in the same job. A number, even a hesitant one. Then health: who has more sick leaves, for the same working time?”
#
# **Expected answers.** People often put a lot into working time, because hours are visible. They forget that short hours often come with the job: they then count in the occupational mix. For health, many think of the most physical trades, hence of men.
#
# **Ask.** “Which of the two guesses is harder for you? What do you lack to make it?”
#
# **Watch for.** If the screen replies that the calculation cannot tell, do not look for excuses: “Here is a result. With these people, the answer is not in these tables.” The fact shown is an estimate; its interval waits on the map.
#
# **Room.** Back to back, or on paper, for the first five minutes.
# %% key="s06.guess" tags=["screen"]
screen.show("s06.guess.time", "s06.guess.health")

# %% [markdown] key="s06.guess.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# On voit les heures avant de voir les emplois. Gardez vos deux nombres : ils seront à côté de la carte.
# %% [markdown] key="s06.guess.keep" lang="en" of="37e93a43"
# ### What to remember
#
# Hours are seen before jobs are. Keep your two numbers: they will stand beside the map.

# %% [markdown] key="s06.map.step" lang="fr" minutes=30 mode="pair"
# ## Par où passent les trois écarts ?
#
# La carte : quatre axes, et ce qu’aucun n’explique, pour la rémunération, la santé et la carrière.
#
# - Lisez une colonne de haut en bas : le chiffre, puis son **intervalle**. S’il contient zéro, le sens reste inconnu.
# - Ouvrez une case : vous voyez toutes les marches de son écart, d’un sexe à l’autre.
# - Cherchez une case qui vous surprend, et une où l’on ne peut rien dire.
# %% [markdown] key="s06.map.step" lang="en" of="32475af9"
# ## Where do the three gaps run?
#
# The map: four axes, and what none of them explains, for pay, health and career.
#
# - Read a column from top to bottom: the figure, then its **interval**. If it contains zero, the direction is unknown.
# - Open a cell: you see every step of its gap, from one sex to the other.
# - Look for one cell that surprises you, and one where nothing can be told.
# %% [markdown] key="s06.map.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 3 (30 minutes : 15 d’exploration, 8 en binôme, 7 en salle)
#
# **But.** Que chaque binôme lise une case à voix haute, avec l’intervalle, et sache dire quand il faut se taire.
#
# **À dire.** « Une case se lit en quatre temps : de quel écart parle-t-on, par quel axe, quelle part, entre quoi et quoi. Si l’intervalle contient zéro, la phrase est : on ne peut pas dire. Ce n’est pas un aveu de faiblesse, c’est la réponse. »
#
# **Déroulé.** 15 minutes à deux, en ouvrant au moins une case dans chaque colonne. 8 minutes pour écrire la case qui surprend. 7 minutes en salle : chaque binôme écrit une case sur la grande feuille, avec son intervalle ou les mots « on ne peut pas le dire ».
#
# **Réponses attendues.**
#
# - Les trois colonnes ne se ressemblent pas : l’axe qui porte la rémunération n’est pas forcément celui qui porte la santé.
# - La colonne de la carrière dit souvent peu : les promotions sont rares. On le voit au nombre de cases muettes.
# - Une part peut être négative : sur cet axe, la différence va dans l’autre sens. Une part peut dépasser 100 % : d’autres vont alors dans l’autre sens.
# - Les mises en garde, sous les marches, disent pourquoi : peu de personnes, postes tenus par un seul sexe, emploi d’entrée mal connu.
#
# **Comment le calcul range.** Une différence est comptée là où elle *entre* : les heures courtes d’un emploi dans lequel on a été embauché comptent dans la mixité ; celles qui sont venues après, entre personnes du même emploi, comptent dans le temps de travail. D’autres façons de ranger donnent d’autres cartes.
#
# **À surveiller.** Deux lectures à arrêter tout de suite : « 16 % de discrimination » et « 84 % de justifié ». Renvoyez à la phrase en gras sous la carte. Ne laissez pas citer un chiffre sans son intervalle.
#
# **Objection : « Si l’intervalle est si large, la carte ne sert à rien. »**
#
# - *Ce qui est juste* : une case muette ne permet pas de décider.
# - *Réponse* : « Elle dit où chercher autrement : plus d’années, plus de personnes, ou une observation. Et regardez les cases qui parlent : il y en a peu, mais on peut s’y appuyer. Une entreprise de cent personnes ne peut pas tout savoir par les chiffres. »
# - *À relancer* : « Qu’iriez-vous observer pour remplacer cette case muette ? »
#
# **Objection : « Donc l’essentiel est expliqué : nous n’avons pas de problème. »**
#
# - *Ce qui est juste* : l’écart ne vient pas de nulle part, et c’est utile à savoir.
# - *Réponse* : « Expliqué veut dire : passe par une différence que l’on sait compter. Si les femmes entrent par les emplois les moins payés, l’écart est expliqué, et la question devient : pourquoi cette porte-là ? »
# - *À relancer* : « Quelle porte d’entrée pourriez-vous changer ? »
# %% [markdown] key="s06.map.guide" lang="en" of="6a4c97e6"
# ### Running step 3 (30 minutes: 15 to explore, 8 in pairs, 7 in the room)
#
# **Aim.** Each pair should read a cell aloud, with its interval, and know when to keep silent.
#
# **Say.** “A cell is read in four beats: which gap, through which axis, what share, between what and what. If the interval contains zero, the sentence is: one cannot tell. It is not an admission of weakness, it is the answer.”
#
# **How it runs.** 15 minutes in pairs, opening at least one cell in each column. 8 minutes to write down the cell that surprises. 7 minutes in the room: each pair writes one cell on the large sheet, with its interval or the words “one cannot tell”.
#
# **Expected answers.**
#
# - The three columns do not look alike: the axis that carries pay is not necessarily the one that carries health.
# - The column of career often tells little: promotions are rare. It shows in the number of silent cells.
# - A share may be negative: on this axis, the difference goes the other way. A share may exceed 100%: others then go the other way.
# - The cautions, under the steps, say why: few people, posts held by one sex only, job of entry poorly known.
#
# **How the calculation sorts.** A difference is counted where it *enters*: the short hours of a job that people were hired into count in the occupational mix; those that came later, between people in the same job, count in working time. Other ways of sorting give other maps.
#
# **Watch for.** Two readings to stop at once: “16% discrimination” and “84% justified”. Point to the sentence in bold under the map. Let no one quote a figure without its interval.
#
# **Objection: “If the interval is that wide, the map is useless.”**
#
# - *What is right in it*: a silent cell is no ground for a decision.
# - *Reply*: “It says where to look by other means: more years, more people, or an observation. And see the cells that do speak: they are few, but they can be relied upon. A company of a hundred people cannot know everything through figures.”
# - *Follow up*: “What would you go and observe in place of this silent cell?”
#
# **Objection: “So most of it is explained: we do not have a problem.”**
#
# - *What is right in it*: the gap does not come from nowhere, and that is worth knowing.
# - *Reply*: “Explained means: runs through a difference that we can count. If women come in through the lowest-paid jobs, the gap is explained, and the question becomes: why that door?”
# - *Follow up*: “Which door could you change?”
# %% key="s06.map" tags=["screen"]
screen.show("s06.map")

# %% [markdown] key="s06.map.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Une case se cite avec son intervalle, ou ne se cite pas.
# - Expliqué ne veut pas dire justifié : cela veut dire « passe par là ».
# - Une case muette est un résultat : elle dit où il faut d’autres données, ou d’autres yeux.
# %% [markdown] key="s06.map.keep" lang="en" of="05c13e30"
# ### What to remember
#
# - A cell is quoted with its interval, or not at all.
# - Explained does not mean justified: it means “runs through here”.
# - A silent cell is a result: it says where other data are needed, or other eyes.
# %% [markdown] key="s06.map.analysts" lang="fr" tags=["analyst"]
# ### Pour aller plus loin : comment la carte se calcule
# %% [markdown] key="s06.map.analysts" lang="en" of="b6194fb4"
# ### Going further: how the map is worked out
# %% [markdown] key="s06.map.deeper" lang="fr" tags=["analyst"]
# Pour la rémunération, on part du logarithme de la rémunération annuelle : les heures et les primes s’ajoutent, la rémunération horaire se décompose. L’écart est suivi le long d’une vie de travail : l’emploi d’entrée, ce qui a suivi, puis, entre personnes du même emploi, ce qui diffère sur chaque axe. La somme des parts est l’écart, exactement :
#
# écart = mixité + parcours + conditions + temps + non expliqué
#
# Pour la santé et la carrière, on compare des taux (par année à temps plein, par année où une promotion était possible), décomposés de la même façon.
#
# Les intervalles viennent de 500 tirages des personnes, femmes et hommes à part, à partir d’un nombre fixé une fois pour toutes : la salle et le livret voient les mêmes chiffres. L’intervalle d’une part est celui d’un rapport, et s’élargit sans limite quand l’écart approche de zéro. Deux façons de ranger les variables existent : selon le lieu où la différence entre (c’est la carte), ou selon son dernier maillon. Comparez ci-dessous la part du temps de travail dans l’écart de rémunération, en logarithmes, selon l’une et selon l’autre.
# %% [markdown] key="s06.map.deeper" lang="en" of="0e3bd9fa"
# For pay, we start from the logarithm of annual pay: hours and premiums add up, hourly pay is decomposed. The gap is followed along a working life: the job of entry, what followed, and then, between people in the same job, what differs on each axis. The parts add up to the gap, exactly:
#
# gap = mix + careers + conditions + time + not explained
#
# For health and career, rates are compared (per full-time year, per year in which a promotion was possible) and decomposed in the same way.
#
# The intervals come from 500 draws of people, women and men apart, starting from a number fixed once and for all: the room and the handout see the same figures. The interval of a share is that of a ratio, and widens without limit as the gap nears zero. There are two ways of sorting variables: by the place where the difference enters (this is the map), or by its last link. Compare below the part of working time in the pay gap, in logarithms, by one and by the other.
# %% key="s06.map.analyst" tags=["analyst"]
from workshop_kit.explanations import explain

followed = explain(screen.workforce, n_resamples=0, rng=None).pay
last_link = explain(screen.workforce, reading="last_link", n_resamples=0, rng=None).pay
(followed.parts["time"].amount.value, last_link.parts["time"].amount.value)


# %% [markdown] key="s06.order.step" lang="fr" minutes=30 pause=10 mode="pair"
# ## L’ordre change-t-il la réponse ?
#
# Faites entrer les quatre axes dans l’ordre qui vous plaît, et regardez ce que chacun enlève à l’écart quand vient son tour.
#
# - Mettez d’abord en tête l’axe dont on parle le plus chez vous. Notez ce qu’il enlève.
# - Faites-le ensuite entrer en dernier. Qu’est-ce qui a changé dans l’entreprise ?
# - À droite, les 24 ordres possibles, et leur moyenne : elle ne dépend de personne.
# %% [markdown] key="s06.order.step" lang="en" of="724e18b5"
# ## Does the order change the answer?
#
# Bring the four axes in, in the order you like, and see what each takes off the gap when its turn comes.
#
# - First put at the top the axis that people speak of most in your company. Note what it takes off.
# - Then bring it in last. What has changed in the company?
# - On the right, the 24 possible orders, and their average: it depends on no one.
# %% [markdown] key="s06.order.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 4 (30 minutes : 12 en binôme, 8 en salle, puis 10 de pause)
#
# **But.** Que chacune et chacun voie que deux personnes de bonne foi, avec les mêmes données, peuvent donner deux réponses, et sache demander : « dans quel ordre avez-vous compté ? »
#
# **À dire.** « Prenez vos quatre cartons. Rangez-les dans l’ordre où vous défendriez votre dossier. Regardez les chiffres. Puis changez l’ordre comme le ferait la personne d’en face. Personne n’a touché aux données. »
#
# **Réponses attendues.**
#
# - Un axe qui entre en premier emporte ce qu’il partage avec les autres ; en dernier, il ne garde que ce qui lui est propre.
# - L’écart qui reste à la fin est le même dans tous les ordres.
# - La moyenne des 24 ordres ne donne l’avantage à personne. Elle n’est pas la vérité : c’est une convention sans préférence.
# - Ces chiffres ne sont pas ceux de la carte, qui suit un seul ordre, celui d’une vie de travail : on entre, on évolue, on travaille.
#
# **Une image pour la salle.** Deux personnes portent ensemble une armoire. Combien chacune porte-t-elle ? Si l’on compte d’abord la première, puis ce que la seconde ajoute, tout dépend de qui l’on compte d’abord.
#
# **À surveiller.** Que la salle ne conclue pas « on fait dire ce que l’on veut aux chiffres ». L’écart, ce qui reste, et les bornes de chaque axe ne bougent pas : seul le partage bouge. Quand l’intervalle de l’écart contient zéro, on regarde le mécanisme, pas les valeurs.
#
# **Objection : « Alors tous ces chiffres se valent. »**
#
# - *Ce qui est juste* : aucun ordre n’est le bon par nature.
# - *Réponse* : « Mais certains répondent à une question précise. Si vous pouvez agir sur un seul axe, “en premier” dit ce que vous changeriez en commençant par là. Si vous avez déjà agi sur les trois autres, “en dernier” dit ce qu’il reste à gagner. Dites toujours lequel vous citez. »
# - *À relancer* : « Laquelle de ces deux questions vous pose-t-on chez vous ? »
#
# **Objection : « La direction choisira toujours l’ordre qui l’arrange. »**
#
# - *Ce qui est juste* : un ordre peut être choisi pour son résultat, des deux côtés de la table.
# - *Réponse* : « Convenez de l’ordre avant de voir les chiffres, ou citez la moyenne avec le minimum et le maximum. Les deux voix peuvent signer cela. »
# - *À relancer* : « Quel ordre pourriez-vous fixer ensemble, dès maintenant ? »
# %% [markdown] key="s06.order.guide" lang="en" of="7243adc9"
# ### Running step 4 (30 minutes: 12 in pairs, 8 in the room, then a 10-minute break)
#
# **Aim.** Everyone should see that two people in good faith, with the same data, can give two answers, and know to ask: “in which order did you count?”
#
# **Say.** “Take your four cards. Put them in the order in which you would argue your case. Look at the figures. Then change the order as the person opposite would. No one has touched the data.”
#
# **Expected answers.**
#
# - An axis that comes in first takes along what it shares with the others; coming last, it keeps only what is its own.
# - The gap left at the end is the same in every order.
# - The average of the 24 orders gives no one the advantage. It is not the truth: it is a convention without preference.
# - These figures are not those of the map, which follows one order, that of a working life: people come in, move on, work.
#
# **A picture for the room.** Two people carry a wardrobe together. How much does each carry? If we count the first one, then what the second one adds, all depends on whom we count first.
#
# **Watch for.** The room should not conclude that “figures say whatever one wants”. The gap, what remains, and the bounds of each axis do not move: only the split does. When the interval of the gap contains zero, look at the mechanism, not at the values.
#
# **Objection: “Then all these figures are worth the same.”**
#
# - *What is right in it*: no order is the right one by nature.
# - *Reply*: “But some answer a precise question. If you can act on one axis only, ‘first’ says what you would change by starting there. If you have already acted on the other three, ‘last’ says what is left to gain. Always say which one you quote.”
# - *Follow up*: “Which of these two questions are you asked in your company?”
#
# **Objection: “Management will always choose the order that suits it.”**
#
# - *What is right in it*: an order can be chosen for its result, on both sides of the table.
# - *Reply*: “Agree on the order before you see the figures, or quote the average with the lowest and the highest. Both voices can sign that.”
# - *Follow up*: “Which order could you settle on together, right now?”
# %% key="s06.order" tags=["screen"]
screen.show("s06.order")

# %% [markdown] key="s06.order.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Qui choisit l’ordre choisit la réponse : demandez toujours dans quel ordre on a compté.
# - La **moyenne des 24 ordres** ne dépend de personne. Elle se cite avec le plus petit et le plus grand des 24 chiffres.
# - La carte de l’étape 3 suit un seul ordre, celui d’une vie de travail : on entre, on évolue, on travaille. Ses chiffres ne sont donc pas ceux de cette moyenne.
# %% [markdown] key="s06.order.keep" lang="en" of="138abe0d"
# ### What to remember
#
# - Whoever chooses the order chooses the answer: always ask in which order the counting was done.
# - The **average of the 24 orders** depends on no one. It is quoted with the smallest and the largest of the 24 figures.
# - The map of step 3 follows a single order, that of a working life: people enter, move on, and work. So its figures are not those of this average.
# %% [markdown] key="s06.order.pause" lang="fr" tags=["screen-only"]
# **Pause de dix minutes** avant l’étape suivante.
# %% [markdown] key="s06.order.pause" lang="en" of="cd819ce2"
# **Ten-minute break** before the next step.

# %% [markdown] key="s06.controls.step" lang="fr" minutes=20 mode="pair"
# ## Cause, ou résultat de l’inégalité ?
#
# On met à égalité l’âge, puis la catégorie, puis le poste : l’écart qui reste change, et le nombre de personnes comparées aussi.
#
# - Avancez d’un cran à la fois. Avant de regarder, chaque voix dit : cause, ou résultat ?
# - Regardez combien de personnes ont encore quelqu’un de l’autre sexe en face d’elles.
# - Où vous arrêteriez-vous, et pourquoi ?
# %% [markdown] key="s06.controls.step" lang="en" of="7ce4ee51"
# ## A cause, or a result of inequality?
#
# Age is held alike, then category, then post: the gap that remains changes, and so does the number of people compared.
#
# - Move on one notch at a time. Before looking, each voice says: a cause, or a result?
# - See how many people still have someone of the other sex facing them.
# - Where would you stop, and why?
# %% [markdown] key="s06.controls.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 5 (20 minutes : 12 en binôme, 8 en salle)
#
# **But.** Que le binôme se demande, devant chaque « à situation égale » : ce que l’on met à égalité est-il un point de départ, ou un résultat de ce que l’on cherche ?
#
# **À dire.** « À chaque cran, une question et deux mains à lever : cause, ou résultat ? Il n’y a pas de bonne réponse toute faite. Il y a une question à ne jamais sauter. »
#
# **Réponses attendues.**
#
# - L’âge : plutôt un point de départ, mais qui reste jusqu’à 55 ans peut dépendre des conditions de travail.
# - La catégorie : souvent un résultat, quand l’accès par promotion n’est pas le même.
# - Le poste : souvent un résultat, et c’est là que les personnes comparées deviennent rares.
# - L’écart qui reste peut diminuer parce qu’un point de départ a été mis à égalité, ou parce que l’inégalité vient d’être effacée du calcul. Le chiffre seul ne dit pas laquelle des deux.
#
# **Le nom, à la fin seulement.** Mettre à égalité un résultat de l’inégalité s’appelle un *mauvais contrôle*.
#
# **À surveiller.** Ne dites pas que « le bon chiffre » est l’écart brut. Chaque cran répond à une question. Le quatrième n’est faux que si l’on prétend qu’il répond à la première.
#
# **Objection : « Comparer des gens qui ne font pas le même travail, c’est malhonnête. »**
#
# - *Ce qui est juste* : comparer deux salaires sans regarder les postes n’apprend pas grand-chose.
# - *Réponse* : « Alors regardons les postes, et posons aussi l’autre question : qui a accès à ces postes ? À poste égal, on répond à “payons-nous pareil le même travail ?”. On ne répond pas à “avons-nous les mêmes chances d’y arriver ?”. Il faut les deux. »
# - *À relancer* : « Dans quel poste mieux payé les femmes de votre entreprise n’entrent-elles pas, ou peu ? »
#
# **Objection : « À poste égal, il ne reste presque rien : le sujet est clos. »**
#
# - *Ce qui est juste* : un petit écart à poste égal est une bonne nouvelle pour les personnes comparées.
# - *Réponse* : « Combien sont-elles ? Lisez le nombre de personnes face à face. Celles qui n’ont personne en face d’elles n’ont pas disparu de l’entreprise, seulement du calcul. »
# - *À relancer* : « Qui sont ces personnes, chez vous ? »
# %% [markdown] key="s06.controls.guide" lang="en" of="40753fc7"
# ### Running step 5 (20 minutes: 12 in pairs, 8 in the room)
#
# **Aim.** Whenever something is “held alike”, the pair should ask: is it a cause, or a result, of what we are looking for?
#
# **Say.** “At each notch, one question and two shows of hands: a cause, or a result? There is no ready-made right answer. There is a question never to skip.”
#
# **Expected answers.**
#
# - Age: rather a starting point, but who stays until 55 may depend on working conditions.
# - Category: often a result, when access by promotion is not the same.
# - Post: often a result, and this is where the people compared become rare.
# - The gap that remains may shrink because a starting point was held alike, or because the inequality has just been erased from the calculation. The figure alone does not say which.
#
# **The name, only at the end.** Holding alike a result of the inequality is called a *bad control*.
#
# **Watch for.** Do not say that the raw gap is “the right figure”. Each notch answers one question. The fourth is wrong only if it is claimed to answer the first.
#
# **Objection: “Comparing people who do not do the same work is dishonest.”**
#
# - *What is right in it*: comparing two salaries without looking at the posts teaches very little.
# - *Reply*: “Then let us look at the posts, and ask the other question too: who has access to them? In the same post, we answer ‘do we pay the same for the same work?’. We do not answer ‘do we have the same chances of getting there?’. Both are needed.”
# - *Follow up*: “Which better-paid post do the women of your company not enter, or hardly?”
#
# **Objection: “In the same post there is hardly anything left: case closed.”**
#
# - *What is right in it*: a small gap in the same post is good news for the people compared.
# - *Reply*: “How many are they? Read the number of people facing each other. Those who have no one facing them have not vanished from the company, only from the calculation.”
# - *Follow up*: “Who are these people, in your company?”
# %% key="s06.controls" tags=["screen"]
screen.show("s06.controls")

# %% [markdown] key="s06.controls.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - « À situation égale » demande toujours : égale sur quoi, et cause, ou résultat ?
# - Plus on met de choses à égalité, moins il reste de personnes à comparer.
# %% [markdown] key="s06.controls.keep" lang="en" of="ab5b2ec6"
# ### What to remember
#
# - “In the same situation” always calls for: the same in what, and a cause, or a result?
# - The more is held alike, the fewer people are left to compare.

# %% [markdown] key="s06.both.step" lang="fr" minutes=15 mode="pair"
# ## Qui réunit plusieurs contraintes ?
#
# Une moyenne par axe ne dit pas si ce sont les mêmes personnes. Comptez-les.
#
# - Une contrainte à la fois, d’abord : un poste de gestes répétés ou de charges, des horaires décalés, un poste sans débouché.
# - Puis deux, puis les trois : qui reste ?
# - Parlez de postes, jamais de personnes.
# %% [markdown] key="s06.both.step" lang="en" of="64fc1e99"
# ## Who meets several constraints?
#
# An average for each axis does not say whether they are the same people. Count them.
#
# - One constraint at a time first: a post of repeated movements or loads, shifted hours, a post with no way up.
# - Then two, then all three: who is left?
# - Speak of posts, never of people.
# %% [markdown] key="s06.both.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 6 (15 minutes : 8 en binôme, 7 en salle)
#
# **But.** Passer de quatre moyennes à des personnes qui vivent plusieurs contraintes à la fois, et trouver le poste où elles se rejoignent.
#
# **À dire.** « Une moyenne répartit les contraintes sur tout le monde. Dans la vie, elles tombent parfois toutes sur les mêmes. Combien sont-elles, combien sont-ils ? »
#
# **Réponses attendues.**
#
# - L’ordre change d’un regard à l’autre : les hommes peuvent être plus nombreux pour chaque contrainte, et les femmes plus nombreuses à en réunir deux, ou l’inverse.
# - Les trois à la fois : peu de personnes, souvent dans un ou deux postes.
# - Quand la différence n’est pas nette, on dit combien ils sont, pas qui l’est plus souvent.
#
# **Ce que l’on compte.** Gestes ou charges : un quart du temps de travail ou plus, d’après le tableau des expositions. Horaires : tout ce qui n’est pas la journée fixe, du lundi au vendredi. Sans débouché : en dix ans, personne n’en est sorti par une promotion vers un autre poste.
#
# **À surveiller.** Avec quelques personnes, un poste suffit à les reconnaître. Ici, elles n’existent pas ; chez vous, parlez du poste, et ne montrez pas un nombre inférieur à cinq.
#
# **Objection : « Ce sont des cas particuliers. »**
#
# - *Ce qui est juste* : peu de personnes sont concernées, et une moyenne n’en bougera guère.
# - *Réponse* : « C’est bien pourquoi la moyenne ne les trouvera jamais. Trois constats d’axe séparés proposent trois actions séparées ; une personne qui réunit les trois a besoin que l’on regarde son poste en entier. »
# - *À relancer* : « Dans quel poste iriez-vous voir en premier ? »
# %% [markdown] key="s06.both.guide" lang="en" of="491efd65"
# ### Running step 6 (15 minutes: 8 in pairs, 7 in the room)
#
# **Aim.** To move from four averages to people who live several constraints at once, and to find the post where these meet.
#
# **Say.** “An average spreads constraints over everyone. In life, they sometimes all fall on the same people. How many are they?”
#
# **Expected answers.**
#
# - The order changes from one view to another: men may be more numerous for each constraint, and women more numerous to meet two, or the reverse.
# - All three at once: few people, often in one or two posts.
# - When the difference is not clear, we say how many they are, not who is concerned more often.
#
# **What is counted.** Movements or loads: a quarter of working time or more, from the table of exposures. Hours: anything but a fixed day, Monday to Friday. No way up: in ten years, nobody left it by a promotion to another post.
#
# **Watch for.** With a few people, a post is enough to recognise them. Here they do not exist; in your company, speak of the post, and show no number below five.
#
# **Objection: “These are special cases.”**
#
# - *What is right in it*: few people are concerned, and an average will hardly move for them.
# - *Reply*: “This is exactly why the average will never find them. Three separate findings suggest three separate actions; someone who meets all three needs their post looked at as a whole.”
# - *Follow up*: “Which post would you go and see first?”
# %% key="s06.both" tags=["screen"]
screen.show("s06.both")

# %% [markdown] key="s06.both.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Quatre moyennes ne disent pas qui réunit tout. Croiser les axes, c’est aussi regarder un **poste** en entier.
# %% [markdown] key="s06.both.keep" lang="en" of="6a885d0b"
# ### What to remember
#
# Four averages do not say who meets it all. Crossing the axes also means looking at a **post** as a whole.

# %% [markdown] key="s06.truth.step" lang="fr" minutes=15 mode="room"
# ## La méthode a-t-elle vu juste ?
#
# Cette entreprise est simulée : nous en avons écrit les règles, donc nous connaissons la vérité. Une vraie entreprise n’en a pas.
#
# - Avant de la révéler, pariez : quelle estimation est la plus solide, laquelle la plus fragile ?
# - Révélez. Combien d’intervalles contiennent la vérité ? Lequel la manque ?
# - Qu’est-ce qui aurait pu vous prévenir ?
# %% [markdown] key="s06.truth.step" lang="en" of="9b01114b"
# ## Was the method right?
#
# This company is simulated: we wrote its rules, so we know the truth. A real company has none.
#
# - Before revealing it, bet: which estimate is most solid, which most fragile?
# - Reveal. How many intervals hold the truth? Which one misses it?
# - What could have warned you?
# %% [markdown] key="s06.truth.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 7 (15 minutes : 4 pour parier, 11 en salle)
#
# **But.** Que la salle voie une méthode se tromper, et apprenne à quoi s’en remettre quand personne ne connaît la vérité.
#
# **À dire.** « Nous avons inventé cette entreprise, donc nous savons. Pariez d’abord, à main levée. Puis je montre. » Révélez un écart à la fois : rémunération, santé, carrière.
#
# **Réponses attendues.**
#
# - Le plus souvent, les intervalles contiennent la vérité, et les estimations en sont loin par endroits : c’est ce que veut dire un intervalle large.
# - Dans certaines entreprises, un intervalle la manque. Un sur vingt le ferait par hasard ; d’autres fois, la méthode voit mal un axe, par exemple quand presque chaque poste est tenu par un seul sexe.
# - « Non expliqué » ici se compare à une part directe, que nous avons écrite : à travail et parcours semblables, traitement différent. L’estimation ne la sépare pas de ce qu’elle ne voit pas.
#
# **Ce que « vérité » veut dire.** La part de l’écart qui disparaît quand, dans les règles, les femmes et les hommes sont traités de même sur un axe ; la moyenne de tous les ordres. C’est la vérité d’un modèle, pas du monde.
#
# **À surveiller.** Deux conclusions trop rapides : « la méthode est bonne » après un succès, « elle est mauvaise » après un échec. Un intervalle à 95 % promet d’avoir raison souvent, pas toujours.
#
# **Objection : « Si vous avez tout inventé, cela ne nous apprend rien. »**
#
# - *Ce qui est juste* : un modèle n’est pas une entreprise, et il ne dit rien de la vôtre.
# - *Réponse* : « C’est le seul endroit où l’on peut vérifier une méthode, comme on étalonne une balance avec un poids connu. Cela ne dit pas ce que pèse votre sac ; cela dit de combien la balance se trompe. »
# - *À relancer* : « Chez vous, qu’est-ce qui servirait de poids connu ? »
#
# **Objection : « Pourquoi montrer une méthode qui se trompe ? »**
#
# - *Ce qui est juste* : on préférerait des chiffres sûrs.
# - *Réponse* : « Il n’y en a pas avec deux cents personnes. Une méthode dont on connaît les erreurs vaut mieux qu’une méthode qui ne les montre pas. »
# - *À relancer* : « Quel autre regard mettriez-vous à côté de ce chiffre ? »
# %% [markdown] key="s06.truth.guide" lang="en" of="4ef8c7f9"
# ### Running step 7 (15 minutes: 4 to bet, 11 in the room)
#
# **Aim.** The room should see a method go wrong, and learn what to fall back on when nobody knows the truth.
#
# **Say.** “We invented this company, so we know. Bet first, with a show of hands. Then I show.” Reveal one gap at a time: pay, health, career.
#
# **Expected answers.**
#
# - Most often the intervals hold the truth, and in places the estimates are far from it: this is what a wide interval means.
# - In some companies an interval misses it. One in twenty would do so by chance; at other times the method sees an axis poorly, for instance when almost every post is held by one sex.
# - “Not explained” is compared here with a direct part, which we wrote: for similar work and careers, different treatment. The estimate does not separate it from what it does not see.
#
# **What “truth” means.** The part of the gap that disappears when, in the rules, women and men are treated alike on an axis; the average over all orders. It is the truth of a model, not of the world.
#
# **Watch for.** Two hasty conclusions: “the method is good” after a success, “it is bad” after a failure. A 95% interval promises to be right often, not always.
#
# **Objection: “If you made it all up, it teaches us nothing.”**
#
# - *What is right in it*: a model is not a company, and it says nothing about yours.
# - *Reply*: “It is the only place where a method can be checked, as scales are tested with a known weight. It does not say what your bag weighs; it says by how much the scales are wrong.”
# - *Follow up*: “In your company, what could serve as a known weight?”
#
# **Objection: “Why show a method that goes wrong?”**
#
# - *What is right in it*: one would rather have figures that are certain.
# - *Reply*: “There are none with two hundred people. A method whose errors are known is better than one that does not show them.”
# - *Follow up*: “What other view would you set beside this figure?”
# %% key="s06.truth" tags=["screen"]
screen.show("s06.truth")

# %% [markdown] key="s06.truth.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - Un intervalle a souvent raison, pas toujours. Dans une vraie entreprise, rien n’avertit quand il a tort.
# - C’est pourquoi la carte ouvre une discussion : elle ne la ferme pas.
# %% [markdown] key="s06.truth.keep" lang="en" of="416abf87"
# ### What to remember
#
# - An interval is often right, not always. In a real company, nothing warns you when it is wrong.
# - This is why the map opens a discussion: it does not close it.

# %% [markdown] key="s06.understand.step" lang="fr" minutes=20 mode="pair"
# ## Que veut dire chaque part, et que ne veut-elle pas dire ?
#
# Écrivez-le avec vos mots, part après part, avant d’ouvrir ceux du kit.
#
# - Chaque voix écrit la sienne : une phrase « elle veut dire », une phrase « elle ne veut pas dire ».
# - Comparez ensuite avec les mots du kit. Lesquels gardez-vous ?
# - Puis relisez, côte à côte, vos estimations et vos notes : où vos deux voix s’écartent-elles ?
# %% [markdown] key="s06.understand.step" lang="en" of="2cea2fba"
# ## What does each part mean, and what does it not mean?
#
# Write it in your own words, part by part, before you open the kit’s.
#
# - Each voice writes its own: one sentence “it means”, one sentence “it does not mean”.
# - Then compare with the kit’s words. Which do you keep?
# - Then read again, side by side, your guesses and your notes: where do your two voices differ?
# %% [markdown] key="s06.understand.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 8 (20 minutes : 8 pour écrire, 7 en binôme, 5 en salle)
#
# **But.** Que chaque voix sache redire, sans jargon, ce que veut dire une part, et surtout ce qu’elle ne veut pas dire.
#
# **À dire.** « Imaginez que vous l’expliquez demain en CSE, et que quelqu’un vous demande : “donc, tout va bien ?” Écrivez votre réponse. Une phrase par part suffit. »
#
# **Réponses attendues.**
#
# - Mixité : « cela vient avec les emplois » ; pas « c’est leur choix ».
# - Parcours : « cela s’est joué après l’embauche » ; pas « elles n’ont pas demandé ».
# - Conditions : « des primes et des absences » ; pas « leurs postes sont moins durs ».
# - Temps : « des heures et des horaires » ; pas « elles l’ont voulu ».
# - Non expliqué : « ce que ces données ne voient pas » ; pas « la discrimination », et pas « rien ».
#
# **À demander.** « Laquelle de vos deux phrases votre collègue d’en face pourrait-il signer aussi ? »
#
# **À surveiller.** Le partage dépend aussi de l’échelle que l’on prend pour compter : celle des hommes, celle des femmes, ou les deux ensemble. Si une personne le demande, ouvrez « Les deux références » à la fin de l’étape. Les mots de la séance sont sous l’écran, fermés : un clic les ouvre.
#
# **Objection : « Le non expliqué, c’est la discrimination, tout le monde le sait. »**
#
# - *Ce qui est juste* : une discrimination peut s’y trouver, et il ne faut pas l’écarter.
# - *Réponse* : « Elle peut aussi passer par l’embauche, donc par la mixité, ou par un refus de formation, donc par les parcours. Et le reste contient ce que les tableaux n’ont pas noté. Un écart ne suffit pas à l’établir, un petit reste ne suffit pas à l’écarter. Pour le savoir, il faut des cas et des récits, pas un pourcentage. »
# - *À relancer* : « Que regarderiez-vous, que ce tableau ne contient pas ? »
#
# **Objection : « Si c’est expliqué, il n’y a rien à négocier. »**
#
# - *Ce qui est juste* : on ne négocie pas avec un calcul.
# - *Réponse* : « On négocie sur ce qui l’explique : qui entre où, qui est formé, quels horaires existent, quelles contraintes sont payées. “Expliqué” dit où se trouve le levier. »
# - *À relancer* : « Sur laquelle de ces quatre parts votre entreprise décide-t-elle déjà chaque année ? »
# %% [markdown] key="s06.understand.guide" lang="en" of="2ee8098c"
# ### Running step 8 (20 minutes: 8 to write, 7 in pairs, 5 in the room)
#
# **Aim.** Each voice should be able to say again, without jargon, what a part means, and above all what it does not mean.
#
# **Say.** “Imagine explaining it tomorrow to the works council, and someone asks you: ‘so all is well?’ Write your reply. One sentence for each part will do.”
#
# **Expected answers.**
#
# - Occupational mix: “it comes with the jobs”; not “it is their choice”.
# - Careers: “it was settled after hiring”; not “they did not ask”.
# - Conditions: “premiums and absences”; not “their posts are less hard”.
# - Time: “hours and schedules”; not “they wanted it”.
# - Not explained: “what these data do not see”; not “discrimination”, and not “nothing”.
#
# **Ask.** “Which of your two sentences could your colleague opposite sign too?”
#
# **Watch for.** The split also depends on the scale used for counting: men’s, women’s, or both together. If someone asks, open “The two references” at the end of the step. The words of the session are below the panel, closed: one click opens them.
#
# **Objection: “What is not explained is discrimination, everyone knows that.”**
#
# - *What is right in it*: discrimination may be in it, and should not be ruled out.
# - *Reply*: “It may also run through hiring, hence through the mix, or through a refusal of training, hence through careers. And the remainder holds what the tables did not record. A gap is not enough to establish it, a small remainder is not enough to rule it out. To know, one needs cases and accounts, not a percentage.”
# - *Follow up*: “What would you look at that this table does not hold?”
#
# **Objection: “If it is explained, there is nothing to negotiate.”**
#
# - *What is right in it*: one does not negotiate with a calculation.
# - *Reply*: “One negotiates about what explains it: who enters where, who is trained, which schedules exist, which constraints are paid for. ‘Explained’ says where the lever is.”
# - *Follow up*: “On which of these four parts does your company already decide every year?”
# %% key="s06.meaning" tags=["screen"]
screen.show("s06.meaning")

# %% key="s06.voices" tags=["screen"]
screen.show("s06.voices")

# %% key="s06.words" tags=["screen"]
screen.show("s06.words")

# %% [markdown] key="s06.understand.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# - **Expliqué** dit par où passe l’écart. **Non expliqué** dit ce que ces données ne voient pas. Aucun des deux mots ne juge.
# - Une phrase que les deux voix signent vaut mieux qu’un pourcentage que chacune lit à sa façon.
# %% [markdown] key="s06.understand.keep" lang="en" of="7a00b2e2"
# ### What to remember
#
# - **Explained** says where the gap runs. **Not explained** says what these data do not see. Neither word judges.
# - One sentence that both voices sign is worth more than a percentage that each reads in its own way.
# %% [markdown] key="s06.further.title" lang="fr"
# ### Pour aller plus loin : trois regards de plus
#
# Pour une séance plus longue, ou pour le soir : les écarts groupe par groupe, le partage selon la référence, les quarts de rémunération. Rien de ce qui suit n’en dépend.
# %% [markdown] key="s06.further.title" lang="en" of="35ac1205"
# ### Going further: three more views
#
# For a longer session, or for the evening: gaps group by group, the split by reference, the quarters of pay. Nothing that follows depends on them.
# %% key="s06.groups" tags=["screen"]
screen.show("s06.groups")

# %% key="s06.references" tags=["screen"]
screen.show("s06.references")

# %% key="s06.quarters" tags=["screen"]
screen.show("s06.quarters")


# %% [markdown] key="s06.check.step" lang="fr" minutes=10 mode="alone"
# ## Qu’avez-vous retenu ?
#
# Cinq questions courtes : répondez d’abord chacune et chacun de votre côté, puis comparez vos choix.
#
# - Un coup de pouce vous attend si vous hésitez ; la réponse pas à pas vient après votre choix.
# - Pas de note, et rien ne quitte cet ordinateur.
# %% [markdown] key="s06.check.step" lang="en" of="82a6d7fa"
# ## What have you learnt?
#
# Five short questions: answer first on your own, then compare your choices.
#
# - A hint is there if you hesitate; the step-by-step answer comes after your choice.
# - No marks, and nothing leaves this computer.
# %% [markdown] key="s06.check.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 9 (10 minutes : 6 séparément, 4 en binôme)
#
# **But.** Que chaque personne vérifie pour elle-même ce qu’elle saurait redire.
#
# **À dire.** « Chaque réponse a été écrite parce qu’elle est tentante. Repérez celle que vous auriez défendue ce matin. »
#
# **Réponses attendues.** Elles sont dans les questions, avec le calcul. Ce que chacune vérifie : 1, ce qu’expliqué permet de signer ; 2, les zéros d’une prime ; 3, la moyenne des écarts et l’écart des moyennes ; 4, un quart compte des personnes, pas des euros ; 5, deux systèmes de paie que l’on mêle.
#
# **À surveiller.** Les questions 2, 3 et 5 demandent un calcul : une calculette sur la table, ou la réponse pas à pas. S’il manque du temps, deux questions suffisent : la 1 et la 5.
#
# **Salle.** Un seul ordinateur par binôme : chacune et chacun note d’abord ses choix sur papier.
# %% [markdown] key="s06.check.guide" lang="en" of="0cf687a2"
# ### Running step 9 (10 minutes: 6 apart, 4 in pairs)
#
# **Aim.** Each person checks for themselves what they could say again.
#
# **Say.** “Every answer was written because it is tempting. Spot the one you would have defended this morning.”
#
# **Expected answers.** They are in the questions, with the sums. What each one checks: 1, what explained allows one to sign; 2, the zeros of a bonus; 3, the average of gaps and the gap of averages; 4, a quarter counts people, not euros; 5, two pay systems mixed together.
#
# **Watch for.** Questions 2, 3 and 5 call for a sum: a calculator on the table, or the step-by-step answer. If time is short, two questions are enough: 1 and 5.
#
# **Room.** One computer for each pair: each person first notes their choices on paper.
# %% key="s06.check" tags=["screen"]
screen.show("s06.q1", "s06.q2", "s06.q3", "s06.q4", "s06.q5")

# %% [markdown] key="s06.check.keep" lang="fr"
# ### Ce qu’il faut retenir
#
# Avant de citer un écart, trois questions : entre qui, sur combien de personnes, avec quoi mis à égalité ?
# %% [markdown] key="s06.check.keep" lang="en" of="653818b8"
# ### What to remember
#
# Before quoting a gap, three questions: between whom, over how many people, with what held alike?

# %% [markdown] key="s06.home.step" lang="fr" minutes=15 mode="pair"
# ## Et chez vous ?
#
# Vos hypothèses des quatre séances sont là. Posez-les à côté de la carte, et choisissez où regarder.
#
# - Une case **appuie** une hypothèse, la **contredit**, ou **ne peut pas la trancher** : dites lequel des trois.
# - Choisissez deux cases à regarder dans votre entreprise, et un poste à observer.
# - Écrivez ensemble, sauf ce qui divise : chaque voix l’écrit de son côté.
# %% [markdown] key="s06.home.step" lang="en" of="adfdbe07"
# ## What about your company?
#
# Your hypotheses from the four sessions are here. Set them beside the map, and choose where to look.
#
# - A cell **supports** a hypothesis, **contradicts** it, or **cannot settle** it: say which of the three.
# - Choose two cells to look at in your company, and one post to observe.
# - Write together, except for what divides you: each voice writes that on its own.
# %% [markdown] key="s06.home.guide" lang="fr" tags=["facilitator"]
# ### Animer l’étape 10 (15 minutes : 10 pour écrire, 5 pour la suite)
#
# **But.** Que chaque binôme reparte avec deux cases, ses hypothèses triées, et un accord sur ce qu’il ira voir, avec qui et quand.
#
# **À dire.** « Relisez vos hypothèses comme si quelqu’un d’autre les avait écrites. La carte d’une entreprise inventée ne peut pas les confirmer ; elle peut vous apprendre à poser la question. Laquelle votre entreprise pourrait-elle vérifier avec ses propres chiffres ? Laquelle demande que l’on aille voir ? »
#
# **Réponses attendues.** Deux cases nommées : un axe, un écart. Des hypothèses en trois tas : gardées, écartées, à vérifier. Une question qu’aucun chiffre ne tranche : « Pourquoi personne n’a-t-il demandé ce poste depuis dix ans ? » Elle appelle un entretien collectif ou une observation.
#
# **Les questions que pose l’Aract Auvergne-Rhône-Alpes, dans nos mots (page lue en 2026).** Les femmes et les hommes occupent-ils les mêmes postes, et y font-ils le même travail ? Ont-ils les mêmes possibilités d’évoluer ? Sont-ils exposés aux mêmes risques, les moins visibles compris ? Ont-ils les mêmes contraintes de temps, et comment se combinent-elles avec le reste de la vie ?
#
# **À surveiller.** Une hypothèse contredite par la carte d’entraînement n’est pas fausse chez eux. Si un binôme n’a pas écrit d’hypothèses, proposez d’en écrire une par axe, à voix haute.
#
# **Pour la suite.** La séance 07 partira de ces deux cases : quel levier, pour quelle part, avec quel effet et quelle incertitude ? Terminez par un tour de salle : chaque binôme dit ses deux cases.
# %% [markdown] key="s06.home.guide" lang="en" of="4daa8787"
# ### Running step 10 (15 minutes: 10 to write, 5 for what comes next)
#
# **Aim.** Each pair should leave with two cells, its hypotheses sorted, and agreement on what it will go and see, with whom and when.
#
# **Say.** “Read your hypotheses again as if someone else had written them. The map of an invented company cannot bear them out; it can teach you how to put the question. Which one could your company check with its own figures? Which one calls for going and seeing?”
#
# **Expected answers.** Two named cells: an axis, a gap. Hypotheses in three piles: kept, set aside, to be checked. A question that no figure settles: “Why has nobody asked for this post in ten years?” It calls for a group interview or an observation.
#
# **The questions that Aract Auvergne-Rhône-Alpes asks, in our words (page read in 2026).** Do women and men hold the same posts, and do they do the same work in them? Do they have the same chances of moving up? Are they exposed to the same risks, the less visible ones included? Do they have the same constraints of time, and how do these combine with the rest of life?
#
# **Watch for.** A hypothesis contradicted by the practice map is not wrong in their company. If a pair has written no hypotheses, suggest writing one for each axis, aloud.
#
# **What comes next.** Session 07 will start from these two cells: which lever, for which part, with what effect and what uncertainty? End by going round the room: each pair names its two cells.
# %% key="s06.home.earlier" tags=["screen"]
screen.show("s06.earlier")

# %% key="s06.home" tags=["screen"]
screen.show("s06.home.cells", "s06.home.causes", "s06.home.unsettled", "s06.home.data", "s06.home.work")

# %% [markdown] key="s06.home.next" lang="fr"
# ### D’ici la prochaine séance
#
# - **Deux cases** : réunissez les données qu’elles demandent, sur trois ans si possible, et dites sur combien de personnes elles reposent.
# - **Une observation du travail réel** : avec le groupe de travail, un poste où plusieurs contraintes se rejoignent.
# - La séance 07, du diagnostic au plan, partira de là : quels leviers, pour quelle part de quel écart ?
#
# {button:handout}
# %% [markdown] key="s06.home.next" lang="en" of="e5c50933"
# ### Before the next session
#
# - **Two cells**: gather the data they call for, over three years if possible, and say how many people they rest on.
# - **One observation of work as it is really done**: with the working group, a post where several constraints meet.
# - Session 07, from diagnosis to plan, will start from there: which levers, for which part of which gap?
#
# {button:handout}
# %% [markdown] key="s06.home.paper" lang="fr" tags=["print-only"]
# ### Pour le groupe de travail : deux cases de la carte
#
# | | Première case | Seconde case |
# |---|---|---|
# | Axe et écart | | |
# | Ce que nous voyons (chiffre, nombre de personnes) | | |
# | Ce que nous supposons (« peut-être que… ») | | |
# | Ce qui l’appuie, ce qui le contredit | | |
# | Ce qu’aucun chiffre ne tranchera | | |
# | Données à réunir : lesquelles, chez qui, sur combien d’années | | |
#
# ### Pour le groupe de travail : les hypothèses en trois tas
#
# | Hypothèse | Gardée, écartée, à vérifier | D’après quoi | Qui va voir, pour quand |
# |---|---|---|---|
# | | | | |
# | | | | |
# | | | | |
# | | | | |
#
# ### Pour le groupe de travail : observer un poste où tout se rejoint
#
# 1. Choisissez un poste, jamais une personne. Dites à l’équipe pourquoi vous venez, et demandez son accord.
# 2. Regardez une fin d’équipe ou un début de journée : les gestes, les charges, les horaires réels, ce qui déborde.
# 3. Demandez : « Depuis ce poste, où peut-on aller ? Qui l’a fait, et quand ? »
# 4. Demandez : « Qu’est-ce qui changerait le plus votre travail ? »
# 5. N’écrivez aucun nom. Relisez vos notes avec l’équipe avant de les montrer.
# %% [markdown] key="s06.home.paper" lang="en" of="6ccfa20a"
# ### For the working group: two cells of the map
#
# | | First cell | Second cell |
# |---|---|---|
# | Axis and gap | | |
# | What we see (figure, number of people) | | |
# | What we suppose (“perhaps…”) | | |
# | What supports it, what contradicts it | | |
# | What no figure will settle | | |
# | Data to gather: which, from whom, over how many years | | |
#
# ### For the working group: hypotheses in three piles
#
# | Hypothesis | Kept, set aside, to be checked | On what grounds | Who goes to see, by when |
# |---|---|---|---|
# | | | | |
# | | | | |
# | | | | |
# | | | | |
#
# ### For the working group: observing a post where all of it meets
#
# 1. Choose a post, never a person. Tell the team why you are coming, and ask for its agreement.
# 2. Watch the end of a shift or the start of a day: movements, loads, real hours, what spills over.
# 3. Ask: “From this post, where can one go? Who has done it, and when?”
# 4. Ask: “What would change your work most?”
# 5. Write no names. Read your notes again with the team before showing them.
