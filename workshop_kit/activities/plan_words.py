"""What the check says of a plan, in sentences: the whole document first, then each measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from workshop_kit.activities.plan_reading import Unread, WrittenMeasure, WrittenPlan, read_plan
from workshop_kit.data import Workforce
from workshop_kit.legal import Finding, check_plan, count_domains
from workshop_kit.texts import Translator
from workshop_kit.texts.legal_words import (
    say_article,
    say_domain_count,
    say_legal,
    say_plan_figure,
)

# What could not be read is told as such, not as missing.
_MISSING_WHEN_UNREAD = {
    "baseline": "baseline_missing",
    "target": "target_missing",
    "due_on": "due_date_missing",
    "n": "n_missing",
    "measured_on": "measured_on_missing",
    "cost": "cost_missing",
    "start": "start_missing",
    "end": "end_missing",
    "consulted_on": "consultation_missing",
    "signed_on": "signature_missing",
    "deposited_on": "deposit_missing",
}


# What cannot be true comes before what is not there yet.
_ORDER = ("unread", "inconsistent", "missing", "advice")


# Boxes that a finding, or a box that cannot be read, belongs to; those of the aim otherwise.
_PARTS = {
    "cost": "means",
    "cost_missing": "means",
    "schedule_missing": "means",
    **dict.fromkeys(
        (
            "baseline",
            "n",
            "measured_on",
            "due_on",
            "target",
            "indicator_missing",
            "baseline_missing",
            "target_missing",
            "due_date_missing",
            "population_missing",
            "denominator_missing",
            "source_missing",
            "n_missing",
            "measured_on_missing",
            "target_equals_baseline",
            "target_worse_than_baseline",
            "share_out_of_range",
            "mark_out_of_range",
            "negative_figure",
            "nobody_in_population",
            "measured_after_due",
            "due_before_start",
            "due_after_end",
        ),
        "indicator",
    ),
}


@dataclass(frozen=True)
class Said:
    """One thing that the check says.

    Attributes
    ----------
    severity : str
        One of `legal.SEVERITIES`, or ``"unread"``.
    label, sentence, article : str
        Its severity in words, what it says, and the article that asks for it, if one does.
    part : {"aim", "indicator", "means"}
        For a measure: the boxes that it is about.
    """

    severity: str
    label: str
    sentence: str
    article: str = ""
    part: str = "aim"


@dataclass(frozen=True)
class SaidOfMeasure:
    """What the check says of a measure, under its number and domain, and what it read."""

    heading: str
    badge: str
    read: str
    said: tuple[Said, ...]


@dataclass(frozen=True)
class PlanCheck:
    """What the check says of a plan.

    Attributes
    ----------
    domains, points, not_advice : str
        How many domains are chosen beside those asked for, how many points there are to look
        at, and that this is no legal advice.
    is_enough : bool
        Whether as many domains are chosen as the law asks for.
    read : str
        The dates of the document, as they were read.
    whole : tuple of Said
        About the whole document.
    measures : tuple of SaidOfMeasure
        About each measure, in their order.
    """

    domains: str
    points: str
    not_advice: str
    is_enough: bool
    read: str
    whole: tuple[Said, ...]
    measures: tuple[SaidOfMeasure, ...]

    def present(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return _as_lists(asdict(self))


def check_words(answer: Mapping[str, Any], workforce: Workforce, t: Translator) -> PlanCheck:
    """Return what the check says of an answer to the plan editor; parameters as `plan_of`."""
    return say_findings(read_plan(answer, workforce, t), t)


def say_findings(written: WrittenPlan, t: Translator) -> PlanCheck:
    """Return what the check says of a plan that was read.

    Parameters
    ----------
    written : WrittenPlan
        The plan.
    t : Translator
        Words of the language.
    """
    found = check_plan(written.plan)
    unread = {(one.where, _MISSING_WHEN_UNREAD.get(one.field)) for one in written.unread}
    kept = [one for one in found if (one.where, one.code) not in unread]
    count = count_domains(written.plan)
    n = len(kept) + len(written.unread)
    return PlanCheck(
        domains=say_domain_count(t, count),
        points=t("plan.check.points", n=n) if n else t("plan.check.none"),
        not_advice=t("legal.not_advice"),
        is_enough=not count.lacking,
        read=_read_of_plan(written, t),
        whole=_sorted(_said(None, kept, written.unread, t)),
        measures=tuple(
            _say_measure(one, number, kept, written.unread, t)
            for number, one in enumerate(written.measures, start=1)
        ),
    )


def name_measure(measure: WrittenMeasure, number: int, t: Translator) -> str:
    """Return the number of a measure with its domain."""
    domain = t(f"legal.domain.{measure.measure.domain}")
    return t("plan.measure", number=number, domain=domain)


def name_field(field: str, t: Translator) -> str:
    """Return what a box is called."""
    return t(f"plan.field.{field}")


def _say_measure(
    written: WrittenMeasure,
    number: int,
    found: Iterable[Finding],
    unread: Iterable[Unread],
    t: Translator,
) -> SaidOfMeasure:
    said = _sorted(_said(number, found, unread, t))
    badge = t("plan.check.badge", n=len(said)) if said else t("plan.check.ready")
    return SaidOfMeasure(name_measure(written, number, t), badge, _read(written, t), said)


def _said(
    where: int | None, found: Iterable[Finding], unread: Iterable[Unread], t: Translator
) -> Iterator[Said]:
    """Give what is said of one place: first what cannot be read, then what is found there."""
    label = t("plan.severity.unread")
    for one in unread:
        if one.where == where:
            values = {"field": name_field(one.field, t), "typed": one.typed.strip()}
            sentence = t(f"plan.unread.{one.problem}", **values)
            yield Said("unread", label, sentence, part=_PARTS.get(one.field, "aim"))
    for finding in found:
        if finding.where == where:
            name = t(f"legal.severity.{finding.severity}")
            article = say_article(t, finding)
            sentence = say_legal(t, finding)
            yield Said(
                finding.severity,
                name,
                sentence,
                article[:1].upper() + article[1:],
                _PARTS.get(finding.code, "aim"),
            )


def _sorted(said: Iterable[Said]) -> tuple[Said, ...]:
    return tuple(sorted(said, key=lambda one: _ORDER.index(one.severity)))


def _read_of_plan(written: WrittenPlan, t: Translator) -> str:
    names = ("start", "end", "consulted_on", "signed_on", "deposited_on")
    dates = {name: getattr(written.plan, name) for name in names}
    return _join(((name, _date(day, t)) for name, day in dates.items() if day), t)


def _read(written: WrittenMeasure, t: Translator) -> str:
    """Return the figures and the dates of a measure as they were read: people see a slip."""
    indicator, cost = written.measure.indicator, written.measure.cost
    parts: list[tuple[str, str]] = []
    if indicator is not None:
        parts += _figures(indicator, t)
        dates = (("measured_on", indicator.measured_on), ("due_on", indicator.due_on))
        parts += [(name, _date(day, t)) for name, day in dates if day]
    if cost is not None:
        parts.append(("cost", say_plan_figure(t, "euros", cost)))
    return _join(parts, t)


def _figures(indicator: Any, t: Translator) -> Iterator[tuple[str, str]]:
    if indicator.baseline is not None:
        value = say_plan_figure(t, indicator.unit, indicator.baseline)
        people = t("plan.read.people", value=value, n=indicator.n) if indicator.n else value
        yield "baseline", people
    if indicator.target is not None:
        yield "target", say_plan_figure(t, indicator.unit, indicator.target)


def _date(day: Any, t: Translator) -> str:
    return t("plan.read.date", day=day)


def _join(parts: Iterable[tuple[str, str]], t: Translator) -> str:
    said = [t("said.setting", label=name_field(name, t), value=value) for name, value in parts]
    return t("plan.read", read=t("said.between").join(said)) if said else ""


def _as_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_lists(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_as_lists(part) for part in value]
    return value
