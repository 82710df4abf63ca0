"""What a facilitator may expect: the facts, the charts and the right answers, worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from workshop_kit.activities import Activity, find_activity
from workshop_kit.handouts.blocks import (
    Answer,
    Block,
    BulletList,
    Callout,
    Choice,
    Choices,
    Fields,
    Heading,
    Inline,
    KeyFigures,
    Paragraph,
    Picture,
    Ruled,
    Together,
    deepen,
    words,
)
from workshop_kit.handouts.drawing import panel_of
from workshop_kit.handouts.paper import Page, print_activity
from workshop_kit.texts import Translator

# Share of the width of a chart that is there to be recognised on the screen.
_SMALL = 0.76

# What people said or learnt in the session, seen again: nothing new is to be expected.
_SEEN_AGAIN = frozenset({"readings", "words"})

# What one writes in, which has no place in a guide.
_ROOM_TO_WRITE = (Answer, Ruled, Fields)


def expected_blocks(keys: Sequence[str], page: Page) -> Iterator[Block]:
    """Yield what the activities of a step answer, with the company of `page`.

    Activities are printed as in the blank handout, charts smaller and without room to
    write; what they ask in writing comes last, quiz questions with their answers.
    """
    activities = [
        activity for key in keys if (activity := find_activity(key)).kind not in _SEEN_AGAIN
    ]
    shown = [activity for activity in activities if activity.kind != "quiz"]
    about_it = _printed((one for one in shown if one.is_about_company), page)
    others = _printed((one for one in shown if not one.is_about_company), page)
    if facts := [*_facts(about_it)]:
        yield Heading(words(page.t("guide.facts")), level=3)
        yield Paragraph(words(_whose(page)), style="lead")
        yield from facts
    if facts := [*_facts(others)]:
        yield Heading(words(page.t("guide.shown")), level=3)
        yield from facts
    quizzes = [activity for activity in activities if activity.kind == "quiz"]
    if quizzes:
        yield Heading(words(page.t("guide.answers")), level=3)
        for quiz in quizzes:
            yield from _quiz(quiz, page)
    yield from _asked_in_writing((*about_it, *others), page.t)


def _printed(activities: Iterable[Activity], page: Page) -> list[Block]:
    return [block for activity in activities for block in print_activity(activity, page)]


def _whose(page: Page) -> str:
    """Say whose figures follow, and that a pair may look at another company's."""
    company, t = page.workforce.company, page.t
    named = t(
        "guide.facts.company",
        company=company.label(t.language),
        n=len(page.workforce.present()),
        date=company.reference_date,
        simulated=t("guide.facts.simulated") if company.is_simulated else "",
    )
    return f"{named} {t('guide.facts.other')}"


def _facts(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield printed blocks one title deeper and smaller, without room to write."""
    for block in blocks:
        if isinstance(block, Picture):
            yield replace(deepen(block), scale=_SMALL)  # type: ignore[type-var]
        elif isinstance(block, KeyFigures):
            known = tuple(figure for figure in block.figures if figure.value is not None)
            if known:
                yield KeyFigures(known)
        elif isinstance(block, Together):
            yield Together(tuple(_facts(block.blocks)))
        elif not isinstance(block, _ROOM_TO_WRITE):
            yield deepen(block)


def _asked_in_writing(blocks: Iterable[Block], t: Translator) -> Iterator[Block]:
    questions: tuple[Inline, ...] = tuple(
        block.question for block in blocks if isinstance(block, Answer)
    )
    if questions:
        title = Heading(words(t("guide.notes")), level=3)
        yield Together((title, BulletList(questions)))


def _quiz(activity: Any, page: Page) -> Iterator[Block]:
    """Yield a question with its right answer, why each other is not, and the way to it."""
    t, panel = page.t, panel_of(activity, page.workforce, page.t)
    choices = tuple(_choice(choice, activity, t) for choice in panel["choices"])
    said = (
        Paragraph(words(f"**{panel['words']['worked_label']}** {panel['worked']}")),
        Paragraph(words(f"**{t('guide.quiz.hint')}** {panel['hint']}"), style="quiet"),
    )
    yield Choices(panel["number"], words(panel["question"]), choices)
    yield Callout(said, tone="right")


def _choice(choice: dict[str, str], activity: Any, t: Translator) -> Choice:
    is_right = choice["id"] == activity.correct
    why = t(f"{activity.key}.feedback.{choice['id']}")
    remark = t("guide.quiz.right") if is_right else ""
    return Choice(words(choice["label"]), is_chosen=is_right, remark=remark, why=words(why))
