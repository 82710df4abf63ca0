"""Activities on paper: how each kind is printed, with an answer or with room for one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import VOICES, Activity, Past, Voices
from workshop_kit.activities.note import Note
from workshop_kit.charts import Chart, ChartTable
from workshop_kit.data import Workforce
from workshop_kit.handouts.document import (
    Answer,
    Block,
    Callout,
    Choice,
    Choices,
    Heading,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Picture,
    Table,
    Together,
    words,
)
from workshop_kit.handouts.drawing import chart_of, panel_of, svg_of, view_of
from workshop_kit.texts import Translator

if TYPE_CHECKING:
    from workshop_kit.answers import Answer as KeptAnswer


@dataclass(frozen=True)
class Page:
    """What a renderer needs besides the activity.

    Attributes
    ----------
    workforce : Workforce
        The company one practised on.
    t : Translator
        Words of the document's language.
    answers : mapping
        Answers by key, empty for a blank handout.
    voices : {"one", "two"}
        How the team answers.
    others : mapping
        By key, the versions of an answer that were written apart: none of them is left out.
    past : Past
        What people did in all sessions, for the activities that look back.
    """

    workforce: Workforce
    t: Translator
    answers: Mapping[str, Any]
    voices: Voices = "one"
    others: Mapping[str, Sequence[KeptAnswer]] = field(default_factory=dict)
    past: Past = field(default_factory=Past)


Renderer = Callable[[Activity, Page], tuple[Block, ...]]

PAPER: dict[str, Renderer] = {}
"""How each kind of activity is printed."""


def prints(*kinds: str) -> Callable[[Renderer], Renderer]:
    """Register a function as what prints some kinds of activities."""

    def register(renderer: Renderer) -> Renderer:
        PAPER.update(dict.fromkeys(kinds, renderer))
        return renderer

    return register


def print_activity(activity: Activity, page: Page) -> tuple[Block, ...]:
    """Return an activity on paper.

    An answer of a shape that the activity does not know (an older kit's, a file
    changed by hand) is printed as it stands, after the activity without an answer.

    Raises
    ------
    KeyError
        If nobody has written how its kind is printed.
    """
    renderer = PAPER[activity.kind]
    others = tuple(print_version(activity, other, page) for other in _others(activity, page))
    if activity.key not in page.answers or activity.accepts(page.answers[activity.key]):
        return (*renderer(activity, page), *others)
    rest = {key: value for key, value in page.answers.items() if key != activity.key}
    as_it_stands = json.dumps(page.answers[activity.key], ensure_ascii=False)
    kept = Answer(words(page.t("handouts.other_shape")), (("", as_it_stands),))
    return (*renderer(activity, replace(page, answers=rest)), kept, *others)


def _others(activity: Activity, page: Page) -> Sequence[KeptAnswer]:
    # The team's name is at the top of each page, once.
    return page.others.get(activity.key, ()) if activity.kind != "team" else ()


def print_version(activity: Activity, other: KeptAnswer, page: Page) -> Answer:
    """Return another version of an answer, with when it was written; its voices stay apart."""
    here = other.saved_at.astimezone()
    heading = words(page.t("versions.heading", day=here.date(), time=here))
    if not activity.accepts(other.value):
        return Answer(heading, (("", json.dumps(other.value, ensure_ascii=False)),))
    if isinstance(activity, Note):
        said = {voice: text for voice, text in _said_by(other.value, ()).items() if text}
        labels = ["" if list(said) == ["pair"] else page.t(f"voice.{voice}") for voice in said]
        return Answer(heading, tuple(zip(labels, said.values(), strict=True)) or _nothing(page))
    sentence = activity.say(other.value, page.workforce, page.t)
    return Answer(heading, (("", sentence),) if sentence else _nothing(page))


def _nothing(page: Page) -> tuple[tuple[str, str], ...]:
    return (("", page.t("said.nothing")),)


@prints("guess")
def print_guess(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print a guess beside the fact; two voices stay two."""
    t, panel = page.t, panel_of(activity, page.workforce, page.t, voices=page.voices)
    feedback = activity.check(page.answers.get(activity.key), page.workforce, t)
    if feedback is None:
        fact = activity.state_fact(page.workforce, t)
        figures = KeyFigures((*_blank_guesses(page), *_figures([fact] if fact else [])))
        told = () if fact else (Paragraph(words(t(f"{activity.key}.no_fact"))),)
        return (_question_with(panel["question"], figures, *told),)
    # The guesses, then the fact: in the order in which they came.
    stated = sorted(feedback.details["figures"], key=lambda figure: "quiet" not in figure)
    figures = KeyFigures(_figures(stated))
    return (_question_with(panel["question"], figures, Paragraph(words(feedback.message))),)


def _figures(stated: Iterable[Mapping[str, str]]) -> tuple[KeyFigure, ...]:
    return tuple(KeyFigure(figure["value"], words(figure["label"])) for figure in stated)


def _question_with(question: str, *blocks: Block) -> Together:
    return Together((Heading(words(question), level=3), *blocks))


def _blank_guesses(page: Page) -> tuple[KeyFigure, ...]:
    if page.voices == "one":
        return (KeyFigure(None, words(page.t("guess.yours"))),)
    voices = VOICES[page.voices]
    return tuple(KeyFigure(None, words(page.t(f"guess.by.{voice}"))) for voice in voices)


@prints("jobs", "moving")
def print_chart(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print a chart as the person had set it, what its figures say, and its question."""
    return _chart_blocks(activity, page, lambda panel, _answer: panel["say"])


@prints("lens")
def print_lens(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the groups at the person's grouping and threshold."""

    def said(panel: Mapping[str, Any], answer: Mapping[str, Any]) -> Mapping[str, Any]:
        partitions = {partition["id"]: partition for partition in panel["partitions"]}
        partition = partitions[answer.get("partition", panel["partitions"][0]["id"])]
        return partition["results"][answer.get("minimum", panel["minimum"]) - panel["lowest"]]

    return _chart_blocks(activity, page, said, legend="legend.groups")


@prints("mixture")
def print_mixture(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the example at the slider's position."""

    def said(panel: Mapping[str, Any], answer: Mapping[str, Any]) -> Mapping[str, Any]:
        return panel["states"][answer.get("managers", panel["start"]) // panel["step"]]

    return _chart_blocks(activity, page, said, is_of_company=False)


@prints("ladder")
def print_ladder(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the ladder at the person's settings; without any, after all its years."""

    def said(_panel: Mapping[str, Any], answer: Mapping[str, Any]) -> Mapping[str, Any]:
        figures = activity.figures(answer, page.t)
        return {"figures": figures, "reading": activity.reading(answer, page.t)}

    return _chart_blocks(activity, page, said, is_of_company=False)


@prints("exploration")
def print_exploration(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print what an exploration shows at the person's settings."""
    answer = page.answers.get(activity.key)
    view = view_of(activity, answer, page.workforce, page.t)
    notes = [page.t("handouts.legend")] if view.by_sex else []
    if answer is not None:
        notes.append(page.t("handouts.your_setting"))
    figures = _figures(figure.present() for figure in view.figures)
    read = (KeyFigures(figures), Paragraph(words(view.reading)))
    return (
        picture_of(view.chart, page, notes, is_of_company=activity.is_about_company),
        Together(read if figures else read[1:]),
        *print_activity(activity.note, page),
    )


Said = Callable[[Mapping[str, Any], Mapping[str, Any]], Mapping[str, Any]]


def _chart_blocks(
    activity: Any, page: Page, said: Said, *, is_of_company: bool = True, legend: str = "legend"
) -> tuple[Block, ...]:
    """Return a chart, then the figures and the reading that go with its setting."""
    answer = page.answers.get(activity.key)
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    chart: Chart = chart_of(activity, answer, page.workforce, page.t)
    state = said(panel, answer or {})
    notes = [page.t(f"handouts.{legend}")]
    if answer is not None:
        notes.append(page.t("handouts.your_setting"))
    figures = _figures(state["figures"])
    return (
        picture_of(chart, page, notes, is_of_company=is_of_company),
        Together((KeyFigures(figures), Paragraph(words(state["reading"])))),
        *print_activity(activity.note, page),
    )


def picture_of(chart: Chart, page: Page, notes: Sequence[str], *, is_of_company: bool) -> Picture:
    """Return a chart as a picture, with where it comes from, its notes and its table."""
    company = page.workforce.company
    of_whom = [company.label(page.t.language)] if is_of_company else []
    if is_of_company and company.is_simulated:
        of_whom.append(page.t("handouts.simulated"))
    caption = _sentences([", ".join(of_whom), chart.subtitle, chart.n, *notes])
    table = table_of(chart.table)
    return Picture(chart.title, svg_of(chart), chart.description, caption, table)


# Longer than this, in letters, a cell holds a sentence; shorter, a number.
_SENTENCE, _NUMBER = 80, 9
_SENTENCE_SHARE, _WORDS_SHARE, _NUMBER_SHARE = 3.0, 1.3, 0.7


def table_of(shown: ChartTable) -> Table:
    """Return the table of a chart; columns of sentences are wide, and read from the left.

    Examples
    --------
    >>> table_of(ChartTable("Hires", ("Job", "Women"), (("packing", "4"),))).widths
    ()
    >>> why = "Three women only: a share of so few people says nothing of the company as a whole."
    >>> wide = table_of(ChartTable("Hires", ("Job", "Women", "Why"), (("packing", "4", why),)))
    >>> wide.text_columns, wide.widths
    ((2,), (1.3, 0.7, 3.0))
    """
    table = Table(shown.caption, shown.columns, shown.rows)
    longest = [max(map(len, column), default=0) for column in zip(*shown.rows, strict=True)]
    if max(longest, default=0) <= _SENTENCE:
        return table
    heads = [max(map(len, head.split())) for head in shown.columns]
    shares = [*map(_share_of, longest, heads)]
    return replace(
        table,
        text_columns=tuple(n for n, size in enumerate(longest) if n and size > _SENTENCE),
        # The names of the rows are words, even short ones.
        widths=(max(_WORDS_SHARE, shares[0]), *shares[1:]),
    )


def _share_of(longest: int, head: int) -> float:
    """Return the share of the width for cells of so many letters, under so long a word."""
    if longest > _SENTENCE:
        return _SENTENCE_SHARE
    return _NUMBER_SHARE if max(longest, head) <= _NUMBER else _WORDS_SHARE


def _sentences(parts: Iterable[str]) -> str:
    """Join parts as sentences, whether or not they end with a full stop."""
    return " ".join(f"{part.rstrip(' .')}." for part in parts if part)


@prints("quiz")
def print_quiz(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print a question with the choice made and what it shows; blank, with boxes to tick."""
    t, panel = page.t, panel_of(activity, page.workforce, page.t, voices=page.voices)
    answer = page.answers.get(activity.key)
    feedback = activity.check(answer, page.workforce, t)
    chosen = answer["choice"] if feedback else None
    choices = tuple(
        Choice(
            words(choice["label"]),
            is_chosen=choice["id"] == chosen,
            remark=t("handouts.your_choice") if choice["id"] == chosen else "",
        )
        for choice in panel["choices"]
    )
    question = Choices(panel["number"], words(panel["question"]), choices)
    if feedback is None:
        return (question,)
    label = panel["words"]["worked_label"]
    said = (
        Paragraph(words(feedback.message)),
        Paragraph(words(f"**{label}** {panel['worked']}")),
    )
    return (Together((question, Callout(said, tone=feedback.tone))),)


@prints("note")
def print_note(activity: Note, page: Page) -> tuple[Block, ...]:
    """Print a question about one's own company, with what was written or lines to write on."""
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    written: Mapping[str, Any] = page.answers.get(activity.key) or {}
    asked = [voice["id"] for voice in panel["voices"]]
    said = _said_by(written, asked)
    is_alone = list(said) == ["pair"] and len(asked) == 1
    labels = ["" if is_alone else page.t(f"voice.{voice}") for voice in said]
    lines = activity.rows if len(said) == 1 else max(2, activity.rows - 1)
    voices = tuple(zip(labels, said.values(), strict=True))
    return (Answer(words(panel["question"]), voices, lines=lines),)


def _said_by(written: Mapping[str, Any], asked: Sequence[str]) -> dict[str, str | None]:
    """Return what each voice wrote, None for room to write.

    A team that changed its mind about its voices keeps what it wrote before; the
    voices that it then left aside get no room.
    """
    texts = {voice: _text(written.get(voice)) for voices in VOICES.values() for voice in voices}
    said = {voice: text for voice, text in texts.items() if text}
    if said and not any(voice in said for voice in asked):
        return said
    return {voice: texts[voice] for voice in texts if voice in said or voice in asked}


def _text(written: Any) -> str | None:
    text = written.strip() if isinstance(written, str) else ""
    return text or None


@prints("team")
def print_team(activity: Activity, page: Page) -> tuple[Block, ...]:
    """Print who answers, or a line to write it on; the name is at the top of each page too."""
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    answer = page.answers.get(activity.key)
    said = activity.say(answer, page.workforce, page.t) if answer else None
    return (Answer(words(panel["question"]), (("", said),), lines=1),)
