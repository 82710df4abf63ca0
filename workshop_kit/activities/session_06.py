"""Session 06, crossing the axes: what people do in it."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.axes_map import axes_map
from workshop_kit.activities.axis_order import look_at_order, order_controls
from workshop_kit.activities.controls_added import added_controls, look_at_controls
from workshop_kit.activities.crossed_views import crossed_controls, look_at_crossed
from workshop_kit.activities.earlier import Earlier
from workshop_kit.activities.exploration import Exploration
from workshop_kit.activities.glossary_words import Words
from workshop_kit.activities.group_gaps import group_controls, look_at_groups
from workshop_kit.activities.guess import Guess
from workshop_kit.activities.guess_scale import GuessScale
from workshop_kit.activities.later import later
from workshop_kit.activities.meaning import PARTS, Meaning
from workshop_kit.activities.note import Note
from workshop_kit.activities.pay_quarters import look_at_quarters, quarter_controls
from workshop_kit.activities.quiz import Quiz
from workshop_kit.activities.readings import Readings
from workshop_kit.activities.reference_scales import look_at_references, reference_controls
from workshop_kit.activities.truth_controls import truth_controls

# Right answers of the check, in order: letters shown, letter that is right.
_QUIZZES = (("abcd", "c"), ("abc", "b"), ("abc", "c"), ("abcd", "b"), ("abc", "b"))

# The first five in the room, the others to go further.
_EXPLORED = ("map", "order", "controls", "both", "truth", "groups", "references", "quarters")
_BESIDE = {name: Note(f"s06.{name}.note") for name in _EXPLORED}

# The five parts of the pay gap: each in one's own words.
_MEANINGS = tuple(Note(f"s06.part.{part}", rows=2) for part in PARTS)

_AT_HOME = tuple(
    Note(f"s06.home.{name}") for name in ("cells", "causes", "unsettled", "data", "work")
)

# What the pairs supposed, axis by axis: set beside what the map says.
_CAUSES = tuple(f"s0{session}.home.causes" for session in (2, 3, 4, 5))

_TERMS = (
    "explained_part",
    "unexplained_part",
    "waterfall",
    "interval",
    "reference_group",
    "order_free_average",
    "bad_control",
    "simulated_truth",
    "pay_quarter",
    "hypothesis",
)

_look_at_truth = later("truth_view", "look_at_truth")

# From none to three times as many.
_TIMES = GuessScale("times", 0, 30, start=10, close=2)

ACTIVITIES: tuple[Activity, ...] = (
    Guess("s06.guess.time", later("explained", "time_share")),
    Guess("s06.guess.health", later("explained", "sick_leave_ratio"), scale=_TIMES),
    axes_map("s06.map", _BESIDE["map"], after="s06.guess.time"),
    Exploration("s06.order", _BESIDE["order"], order_controls, look_at_order),
    Exploration("s06.controls", _BESIDE["controls"], added_controls, look_at_controls),
    Exploration("s06.both", _BESIDE["both"], crossed_controls, look_at_crossed),
    Exploration(
        "s06.truth", _BESIDE["truth"], truth_controls, later("truth_view", "look_at_truth")
    ),
    Meaning("s06.meaning", _MEANINGS),
    Exploration("s06.groups", _BESIDE["groups"], group_controls, look_at_groups),
    Exploration("s06.references", _BESIDE["references"], reference_controls, look_at_references),
    Exploration("s06.quarters", _BESIDE["quarters"], quarter_controls, look_at_quarters),
    Readings(
        "s06.voices",
        guesses=("s06.guess.time", "s06.guess.health"),
        notes=(*(note.key for note in _MEANINGS), *(note.key for note in _BESIDE.values())),
    ),
    Words("s06.words", _TERMS),
    *(
        Quiz(f"s06.q{number}", choices, correct, number, len(_QUIZZES))
        for number, (choices, correct) in enumerate(_QUIZZES, start=1)
    ),
    Earlier("s06.earlier", _CAUSES),
    *_AT_HOME,
    *_BESIDE.values(),
    *_MEANINGS,
)
