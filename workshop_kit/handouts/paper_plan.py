"""On paper and in the room: the agreement or plan, written or to be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop_kit.activities.plan_reading import read_plan
from workshop_kit.activities.plan_words import (
    PlanCheck,
    Said,
    name_field,
    name_measure,
    say_findings,
)
from workshop_kit.handouts.document import (
    Answer,
    Block,
    BulletList,
    Callout,
    Fields,
    Heading,
    Paragraph,
    Ruled,
    Table,
    Together,
    literally,
    words,
)
from workshop_kit.handouts.drawing import panel_of
from workshop_kit.handouts.paper import Page, print_activity, prints
from workshop_kit.handouts.slides_deck import Slide
from workshop_kit.handouts.slides_shown import Stage, shows
from workshop_kit.legal import DOMAINS, required_domains
from workshop_kit.texts import Translator

_DATES = ("start", "end", "consulted_on", "signed_on", "deposited_on")

# What a form leaves room for: names on one line, or a box with its lines.
_FORM: tuple[tuple[str, ...] | tuple[str, int], ...] = (
    ("domain", "axis"),
    ("hypothesis", 2),
    ("objective", 2),
    ("action", 3),
    ("name", 1),
    ("baseline", "n", "measured_on"),
    ("population", 1),
    ("source", 1),
    ("target", "due_on"),
    ("cost", "who"),
    ("schedule", 2),
)

# Of a table with a heading on the left and what is written on the right.
_TWO = (0.32, 0.68)
_OF_FIGURES = (0.4, 0.25, 0.25, 0.1)


@prints("plan")
def print_plan(activity: Any, page: Page) -> tuple[Block, ...]:
    """Print the plan measure by measure with what the check says, or a form to fill in."""
    answer = page.answers.get(activity.key)
    blocks = _form(activity, page) if answer is None else _written(activity, answer, page)
    return (*blocks, *print_activity(activity.note, page))


@shows("plan")
def show_plan(activities: Sequence[Any], stage: Stage) -> Iterator[Slide]:
    """Show what is to be written and what the check says, then the fields that the law names."""
    for activity in activities:
        panel = panel_of(activity, stage.page.workforce, stage.t)
        yield Slide(activity.key, panel["heading"], (_expected(activity, stage.t),))
        yield Slide(f"{activity.key}.domains", stage.t("plan.slide.domains"), _law_of(stage.page))


def _law_of(page: Page) -> tuple[Block, ...]:
    """Return the fields of the law, how many of them it asks for, and that this is no advice."""
    t, headcount = page.t, len(page.workforce.present())
    names = " · ".join(t(f"legal.domain.{domain}") for domain in DOMAINS)
    required = required_domains(headcount)
    pay = t("legal.domain.effective_pay")
    asked = t("plan.slide.law", headcount=headcount, required=required, pay=pay)
    advice = Paragraph(words(t("legal.not_advice")), style="quiet")
    return (Paragraph(words(asked)), Paragraph(words(names)), advice)


def _expected(activity: Any, t: Translator) -> BulletList:
    names = ("expect", "expect.check", "expect.more")
    return BulletList(tuple(words(t(f"{activity.key}.{name}")) for name in names))


def _form(activity: Any, page: Page) -> Iterator[Block]:
    t = page.t
    panel = panel_of(activity, page.workforce, t, voices=page.voices)
    yield Together((Heading(words(panel["heading"]), level=3), _expected(activity, t)))
    yield Fields(tuple(name_field(name, t) for name in _DATES))
    for name, lines in (("parties", 2), ("last_year", 2), ("index", 2)):
        yield Ruled(name_field(name, t), lines)
    each = Paragraph(words(t("plan.paper.each")))
    yield Together((Heading(words(t("plan.paper.measures")), level=3), each))
    for line in _FORM:
        yield _room(line, t)
    yield from _figures(panel, page)


def _room(line: tuple[Any, ...], t: Translator) -> Block:
    if isinstance(line[-1], int):
        return Ruled(name_field(line[0], t), line[-1])
    return Fields(tuple(name_field(name, t) for name in line))


def _figures(panel: Mapping[str, Any], page: Page) -> Iterator[Block]:
    """Yield the baselines that the diagnosis offers, and why it does not offer the others."""
    t = page.t
    rows = tuple(
        (one["name"], one["filled"]["baseline"], one["other"], one["filled"]["n"])
        for theme in panel["figures"]
        for one in theme["figures"]
    )
    heads = (name_field("figure", t), *(t(f"plan.paper.{one}") for one in ("value", "other", "n")))
    company = page.workforce.company.label(t.language)
    caption = t("plan.paper.figures.caption", company=company)
    yield Heading(words(t("plan.paper.figures")), level=3)
    yield Table(caption, heads, rows, text_columns=(2,), widths=_OF_FIGURES)
    if panel["hidden"]:
        hidden = BulletList(tuple(words(one) for one in panel["hidden"]))
        yield Together((Paragraph(words(f"**{panel['words']['hidden']}**")), hidden))


def _written(activity: Any, answer: Mapping[str, Any], page: Page) -> Iterator[Block]:
    t = page.t
    read = read_plan(answer, page.workforce, t)
    check = say_findings(read, t)
    kind = t(f"legal.plan.kind.{answer['kind']}")
    yield Together(
        (Heading(words(f"{t(f'{activity.key}.heading')} · {kind}"), level=3), *_law(check))
    )
    # As typed: what the check read of it stands under it.
    dates = tuple((name_field(name, t), answer[name].strip()) for name in _DATES)
    yield _two_columns(t("plan.paper.dates"), dates, t)
    for name in ("parties", "last_year", "index"):
        yield _said(name, answer[name], t)
    if answer["disagreement"]:
        yield Paragraph(words(name_field("disagreement", t)))
    yield from _check(check.read, check.whole, t)
    figures = _figures_by_key(activity, page)
    for number, one in enumerate(answer["measures"], start=1):
        title = name_measure(read.measures[number - 1], number, t)
        said = check.measures[number - 1]
        filled = figures.get(one["indicator"]["from"])
        yield from _measure(one, title, number, filled, t)
        yield from _check(said.read, said.said, t)


def _figures_by_key(activity: Any, page: Page) -> dict[str, Mapping[str, str]]:
    """Return what each figure of the diagnosis fills."""
    panel = panel_of(activity, page.workforce, page.t, voices=page.voices)
    every = (figure for theme in panel["figures"] for figure in theme["figures"])
    return {one["id"]: {"name": one["name"], **one["filled"]} for one in every}


def _law(check: PlanCheck) -> tuple[Block, ...]:
    return (
        Paragraph(words(f"**{check.domains}** {check.points}")),
        Paragraph(words(check.not_advice), style="quiet"),
    )


def _measure(
    one: Mapping[str, Any],
    title: str,
    number: int,
    filled: Mapping[str, str] | None,
    t: Translator,
) -> Iterator[Block]:
    own = one["indicator"]
    hypothesis = _said("hypothesis", one["hypothesis"]["text"], t)
    yield Together((Heading(words(title), level=3), hypothesis))
    for name in ("objective", "action"):
        yield _said(name, one[name], t)
    if filled is None:
        # What people typed may be long: it stands where a page can end in the middle of it.
        for name in ("name", "population", "source"):
            yield _said(name, own[name], t)
    rows = (*_choices(one, t), *_indicator(own, filled, t))
    yield _two_columns(t("plan.paper.follow", number=number), rows, t)
    for name in ("schedule", "who"):
        yield _said(name, one[name], t)


def _choices(one: Mapping[str, Any], t: Translator) -> Iterator[tuple[str, str]]:
    axis = t(f"explain.axis.{one['axis']}") if one["axis"] else t("plan.not_said")
    yield name_field("axis", t), axis
    for name in ("cause", "acts_on"):
        level = t(f"legal.plan.acts_on.{one[name]}") if one[name] else t("plan.not_said")
        yield name_field(name, t), level
    yield name_field("cost", t), one["cost"].strip()


def _indicator(
    own: Mapping[str, str], filled: Mapping[str, str] | None, t: Translator
) -> Iterator[tuple[str, str]]:
    """Yield what the indicator says: from the diagnosis, or as it was typed."""
    if filled is None:
        yield name_field("unit", t), t(f"plan.unit.{own['unit']}")
        for name in ("baseline", "n", "measured_on"):
            yield name_field(name, t), own[name].strip()
    else:
        for name, said in filled.items():
            yield name_field(name, t), said
    yield name_field("direction", t), t(f"legal.plan.direction.{own['direction']}")
    for name in ("target", "due_on"):
        yield name_field(name, t), own[name].strip()


def _two_columns(caption: str, rows: Sequence[tuple[str, str]], t: Translator) -> Table:
    blank = t("plan.to_fill")
    heads = (t("plan.paper.heading"), t("plan.paper.written"))
    shown = tuple((label, text or blank) for label, text in rows)
    return Table(caption, heads, shown, text_columns=(1,), widths=_TWO)


def _said(name: str, text: str, t: Translator) -> Answer:
    return Answer(literally(name_field(name, t)), (("", text.strip() or None),), lines=2)


def _check(read: str, said: Sequence[Said], t: Translator) -> Iterator[Block]:
    """Yield what the check read, and what it says of it."""
    if not read and not said:
        return
    lines = tuple(words(_sentence(one, t)) for one in said)
    blocks: list[Block] = [Paragraph(words(read))] if read else []
    blocks += [BulletList(lines)] if lines else []
    yield Callout(tuple(blocks), title=t("plan.paper.check"), level=4)


def _sentence(one: Said, t: Translator) -> str:
    article = f" {one.article}." if one.article else ""
    return f"{t('plan.paper.said', label=one.label, sentence=one.sentence)}{article}"
