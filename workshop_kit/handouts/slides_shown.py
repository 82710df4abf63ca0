"""Activities in the room: how each kind is shown, before pairs work and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Any

from workshop_kit.activities import VOICES, Activity, find_activity
from workshop_kit.charts import Chart, to_svg
from workshop_kit.handouts.document import (
    Answer,
    Block,
    BulletList,
    Callout,
    Choices,
    Heading,
    Inline,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Picture,
    Ruled,
    Run,
    Table,
    Together,
    words,
)
from workshop_kit.handouts.drawing import chart_of, panel_of
from workshop_kit.handouts.paper import Page, print_activity
from workshop_kit.handouts.slides_deck import Slide
from workshop_kit.texts import Translator

# Inches. On a slide a picture is as wide as on paper and fewer inches of it, so that its words
# are larger; a picture that was tall is squeezed no more than its lines of words allow.
_PICTURE_WIDTH, _PICTURE_HEIGHT, _SQUEEZE = 6.0, 2.0, 0.75

# More large numbers than this are not read side by side.
_SIDE_BY_SIDE = 3


@dataclass(frozen=True)
class Stage:
    """Where activities are shown: the page they would be printed on, and the step's title."""

    page: Page
    title: str

    @property
    def t(self) -> Translator:
        """Words of the deck's language."""
        return self.page.t


Renderer = Callable[[Sequence[Any], Stage], Iterator[Slide]]

SHOWN: dict[str, Renderer] = {}
"""How activities of a kind that stand together are shown; the others as on paper."""


def shows(kind: str) -> Callable[[Renderer], Renderer]:
    """Register a function as what shows activities of a kind."""

    def register(renderer: Renderer) -> Renderer:
        SHOWN[kind] = renderer
        return renderer

    return register


def show_activities(keys: Sequence[str], stage: Stage) -> Iterator[Slide]:
    """Yield the slides of activities that a step shows together."""
    for kind, group in groupby(map(find_activity, keys), key=lambda activity: activity.kind):
        yield from SHOWN.get(kind, show_as_printed)(tuple(group), stage)


@shows("guess")
def show_guesses(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Ask every question first; the facts come after, beside room for the guesses."""
    panels = [panel_of(activity, stage.page.workforce, stage.t) for activity in activities]
    for activity, panel in zip(activities, panels, strict=True):
        yield Slide(activity.key, panel["question"], (Paragraph(words(panel["help"])),))
    for activity, panel in zip(activities, panels, strict=True):
        question = Paragraph(words(panel["question"]))
        blocks = (question, *_beside(activity, stage))
        yield Slide(f"{activity.key}.fact", stage.t("slides.beside"), blocks, is_revealed=True)


def _room_for_guesses(t: Translator) -> tuple[KeyFigure, ...]:
    return tuple(KeyFigure(None, words(t(f"guess.by.{voice}"))) for voice in VOICES["two"])


def _beside(activity: Any, stage: Stage) -> tuple[Block, ...]:
    """Return room for the guesses beside the fact, or why it cannot be told."""
    room, fact = _room_for_guesses(stage.t), activity.state_fact(stage.page.workforce, stage.t)
    if fact is None:
        return (KeyFigures(room), Paragraph(words(stage.t(f"{activity.key}.no_fact"))))
    return (KeyFigures((*room, KeyFigure(fact["value"], words(fact["label"])))),)


@shows("quiz")
def show_quizzes(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Ask with lettered choices; the right one, with its reason, is on the next slide."""
    for activity in activities:
        panel = panel_of(activity, stage.page.workforce, stage.t)
        choices = {choice["id"]: choice["label"] for choice in panel["choices"]}
        yield Slide(
            activity.key,
            panel["number"],
            _question(panel["question"], tuple(choices.values()), stage.t),
            layout="question",
            notes=(f"{panel['words']['hint_label']} {panel['hint']}",),
        )
        place = tuple(choices).index(activity.correct)
        reason = stage.t(f"{activity.key}.feedback.{activity.correct}")
        right = Paragraph((Run(_lettered(place, choices[activity.correct], stage.t), True),))
        yield Slide(
            f"{activity.key}.answer",
            stage.t("slides.answer", number=panel["number"]),
            (Callout((right,), tone="right"), Paragraph(words(reason))),
            notes=(panel["words"]["worked"], *panel["worked"].split("\n")),
        )


def _question(question: str, choices: Sequence[str], t: Translator) -> tuple[Block, ...]:
    items = (words(_lettered(place, choice, t)) for place, choice in enumerate(choices))
    return (Paragraph(_strong(words(question))), BulletList(tuple(items)))


def _lettered(place: int, choice: str, t: Translator) -> str:
    return t("slides.letter", letter=chr(ord("A") + place), choice=choice)


def _strong(runs: Inline) -> Inline:
    return tuple(replace(run, is_strong=True) for run in runs)


@shows("note")
def show_notes(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Show the questions about one's own company together: they are answered in the notebook."""
    panels = (panel_of(activity, stage.page.workforce, stage.t) for activity in activities)
    questions = tuple(words(panel["question"]) for panel in panels)
    blocks = (BulletList(questions),) if len(questions) > 1 else (Paragraph(questions[0]),)
    yield Slide(activities[0].key, stage.title, blocks, is_revealed=True)


def show_as_printed(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Show activities by what paper prints of them, larger and in more pieces."""
    for activity in activities:
        blocks = tuple(_unpacked(print_activity(activity, stage.page)))
        for index, slide in enumerate(_cut_by_kind(blocks, stage)):
            key = f"{activity.key}.{index}" if index else activity.key
            yield replace(_wider(slide, activity, stage), key=key)


def _unpacked(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Together):
            yield from _unpacked(block.blocks)
        else:
            yield block


def _cut_by_kind(blocks: Sequence[Block], stage: Stage) -> Iterator[Slide]:
    """Yield a slide for each picture, each title and each run of questions, with what follows."""
    title, held = stage.title, []
    # A question that follows a chart takes it home; another is the step's own.
    home = stage.t("slides.at_home") if _has_picture(blocks) else stage.title
    for block in blocks:
        if isinstance(block, Heading | Picture | Answer | Choices):
            yield from _held(title, held)
            title, held = stage.title, []
        match block:
            case Heading():
                title = _plain(block.text)
            case Picture():
                yield _picture_slide(block, stage)
                title = stage.t("slides.figures")
            case Answer():
                asked = Paragraph(block.question)
                yield Slide("", home, (asked,))
            case Choices():
                choices = tuple(_plain(choice.text) for choice in block.choices)
                asked = _question(_plain(block.question), choices, stage.t)
                yield Slide("", block.number or stage.title, asked, layout="question")
            case KeyFigures():
                held += _side_by_side(block)
            case Ruled():
                held.append(Paragraph(words(block.label)))
            case Paragraph() | BulletList() | Table() | Callout():
                held.append(block)
    yield from _held(title, held)


def _has_picture(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Picture) for block in blocks)


def _held(title: str, blocks: Sequence[Block]) -> Iterator[Slide]:
    if blocks:
        yield Slide("", title, tuple(blocks))


def _side_by_side(block: KeyFigures) -> list[Block]:
    places = range(0, len(block.figures), _SIDE_BY_SIDE)
    return [KeyFigures(block.figures[place : place + _SIDE_BY_SIDE]) for place in places]


def _plain(runs: Inline) -> str:
    return "".join(run.text for run in runs)


def _picture_slide(picture: Picture, stage: Stage) -> Slide:
    note = stage.t("slides.notes.picture", description=picture.alt)
    return Slide("", picture.title, (picture,), layout="picture", notes=(note,))


def _wider(slide: Slide, activity: Activity, stage: Stage) -> Slide:
    """Return a slide with its picture drawn for a screen, when it is the activity's chart."""
    if slide.layout != "picture" or not hasattr(activity, "chart"):
        return slide
    chart = chart_of(activity, None, stage.page.workforce, stage.t)
    pictures = (
        replace(block, svg=_wide_svg(_Drawn(chart))) if _shows(block, chart) else block
        for block in slide.blocks
    )
    return replace(slide, blocks=tuple(pictures))


def _shows(block: Block, chart: Chart) -> bool:
    return isinstance(block, Picture) and block.title == chart.title


class _Drawn:
    """Part of a key: this chart and no other."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Drawn) and other.chart is self.chart

    def __hash__(self) -> int:
        return id(self.chart)


# The same chart is in the HTML and in the PDF.
@lru_cache(maxsize=32)
def _wide_svg(drawn: _Drawn) -> str:
    if drawn.chart.draw_wide is not None:
        return to_svg(drawn.chart.draw_wide())
    figure = drawn.chart.draw()
    # What was laid out by the inch, its lines cut to measure, would run over its edges.
    if figure.get_layout_engine() is not None:
        height = max(_PICTURE_HEIGHT, _SQUEEZE * figure.get_figheight())
        figure.set_size_inches(_PICTURE_WIDTH, height)
    return to_svg(figure)
