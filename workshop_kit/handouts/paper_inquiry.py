"""On paper: an inquiry with its three explanations, and things to put in a few places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from workshop_kit.activities.inquiry import VERDICTS, Explanation, Inquiry
from workshop_kit.handouts.document import (
    Block,
    BulletList,
    Callout,
    Heading,
    Paragraph,
    Table,
    Together,
    words,
)
from workshop_kit.handouts.paper import Page, picture_of, print_activity, prints
from workshop_kit.texts import Translator


@prints("inquiry")
def print_inquiry(activity: Inquiry, page: Page) -> tuple[Block, ...]:
    """Print the fact, each explanation with its figures and verdicts, and what was learnt."""
    t, tests = page.t, (page.answers.get(activity.key) or {}).get("tests", {})
    story = Paragraph(words(t(f"{activity.key}.start.story")))
    lessons = activity.lessons(t)
    end = Heading(words(t(f"{activity.key}.end.heading")), level=3)
    return (
        story,
        _picture(activity, "start", page),
        *(
            block
            for one in activity.explanations
            for block in _explanation(activity, one, tests.get(one.name, {}), page)
        ),
        Together((end, BulletList(tuple(words(lesson) for lesson in lessons), is_ordered=True))),
        *print_activity(activity.note, page),
    )


def _picture(activity: Inquiry, name: str, page: Page) -> Block:
    return picture_of(activity.show(name, page.t).chart, page, (), is_of_company=False)


def _explanation(
    activity: Inquiry, one: Explanation, test: Mapping[str, Any], page: Page
) -> Iterator[Block]:
    """Yield one explanation: what one would see, what is seen, what each voice concluded."""
    t, key = page.t, f"{activity.key}.{one.name}"
    expected = test.get("expected")
    asked = Paragraph(words(t(f"{activity.key}.expect")))
    would_see = BulletList(tuple(words(t(f"{key}.expect.{letter}")) for letter in one.expectations))
    chosen = () if expected is None else (_chosen(activity.key, f"{key}.expect.{expected}", t),)
    yield Together((Heading(words(t(f"{key}.claim")), level=3), asked, would_see, *chosen))
    yield _picture(activity, one.name, page)
    yield _verdict(activity, one, test.get("verdicts") or {}, page)


def _chosen(inquiry: str, key: str, t: Translator) -> Block:
    said = (Paragraph(words(t(key))), Paragraph(words(t(f"{key}.reply"))))
    return Callout(said, title=t(f"{inquiry}.chosen"), tone="said")


def _verdict(activity: Inquiry, one: Explanation, verdicts: Mapping[str, str], page: Page) -> Block:
    """Return what was concluded and what answers it, or the words to circle."""
    t = page.t
    if not verdicts:
        choices = (t(f"{activity.key}.verdict.{verdict}") for verdict in VERDICTS)
        heading = Heading(words(t(f"{activity.key}.circle.heading")), level=3)
        asked = words(t(f"{activity.key}.circle", verdicts=" · ".join(choices)))
        return Together((heading, Paragraph(asked)))
    said = activity.say({"tests": {one.name: {"verdicts": verdicts}}}, page.workforce, t)
    replies = tuple(Paragraph(words(text)) for text in activity.reply(one.name, verdicts, t))
    return Callout((Paragraph(words(said or "")), *replies), tone="said")


@prints("sorting")
def print_sorting(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print each thing with room for its place, or with where it was put and what it changes."""
    t, placed = page.t, (page.answers.get(activity.key) or {}).get("placed", {})
    heading = Heading(words(t(f"{activity.key}.question")), level=3)
    places = " · ".join(t(f"{activity.key}.bin.{one}") for one in activity.bins)
    asked = Paragraph(words(f"{t(f'{activity.key}.help')} {t('sorting.places', places=places)}"))
    rows = tuple(_row(activity, item, placed.get(item), t) for item, _ in activity.items)
    table = Table(
        t(f"{activity.key}.question"),
        (t("sorting.thing"), t("sorting.place")),
        rows,
        text_columns=(1,),
        widths=(0.4, 0.6),
        is_titled=True,
    )
    return (Together((heading, asked)), table)


def _row(activity: Any, item: str, place: str | None, t: Translator) -> tuple[str, str]:
    label = t(f"{activity.key}.item.{item}")
    if place is None:
        return label, ""
    reply = activity.reply(item, place, t).replace("**", "")
    return label, t("sorting.put", place=t(f"{activity.key}.bin.{place}"), reply=reply)
