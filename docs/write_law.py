"""Write docs/law.md again from the rules of the package: run it when a rule changes.

Run it from the checkout::

    python docs/write_law.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from workshop_kit.legal import Rule, list_rules  # noqa: E402

PAGE = ROOT / "docs" / "law.md"

_OPENING = """\
# The law in the kit

A teaching aid, not legal advice. Every threshold, date and table of French law that the kit uses
stands once, in `workshop_kit/legal/rules.toml`; this page lists them, and is written from that
file by `docs/write_law.py` (a test holds the two together). *Seen*: the value was read in the
source named. *Recalled*: it is known, and to be verified before it is printed as settled; on
screen it is said to be so. Of the Index, values and tables were tried on 64 official test cases;
the numbers of its articles are recalled, hence « s. » (and those that follow).

What is not law but a convention of the kit is no rule: it stands in the code, and is told with
each result (`assumptions` of the Index, `options` of the directive). The map from axes to fields
of action is ours (`DOMAINS_OF_AXIS`), and so is every finding of the conformity check without an
article. In a score table, each pair is a limit, included, and points.

| Rule | Value | Unit | Article | Source | Checked | Standing | Module | Test |
|---|---|---|---|---|---|---|---|---|
"""

# Where a rule is applied and tried; the longest beginning of its name counts. Every constant
# of the Index and of the plan is pinned by name in tests/legal/test_rules.py as well.
_HOMES = {
    "index": ("index.py", "test_index.py"),
    "index.period": ("index_population.py", "test_index_of_company.py"),
    "index.population": ("index_population.py", "test_index_of_company.py"),
    "index.population.long_absences_count_for_returns": (
        "index_events.py",
        "test_index_of_company.py",
    ),
    "index.pay": ("index_population.py", "test_index_of_company.py"),
    "index.age": ("index_population.py", "test_rules.py"),
    "index.categories": ("index_aggregates.py", "test_rules.py"),
    "index.fewest.pay_gap": ("pay_gap_indicator.py", "test_pay_gap_indicator.py"),
    "index.fewest": ("rate_indicators.py", "test_rate_indicators.py"),
    "index.calculable_share": ("scores.py", "test_pay_gap_indicator.py"),
    "index.relevance_threshold": ("pay_gap_indicator.py", "test_pay_gap_indicator.py"),
    "index.decimals": ("scores.py", "test_rounding.py"),
    "index.maximum": ("scores.py", "test_index.py"),
    "index.score": ("scores.py", "test_rate_indicators.py"),
    "index.score.pay_gap": ("scores.py", "test_pay_gap_indicator.py"),
    "index.score.highest_paid": ("scores.py", "test_count_indicators.py"),
    "index.leave_returns": ("count_indicators.py", "test_count_indicators.py"),
    "index.highest_paid": ("count_indicators.py", "test_count_indicators.py"),
    "plan": ("plan_check.py", "test_plan_check.py"),
    "plan.domains": ("plan.py", "test_plan_check.py"),
    "plan.parts": ("measure_check.py", "test_plan_check.py"),
    "plan.penalty": ("rules.toml", "test_rules.py"),
    "directive": ("directive_timing.py", "test_directive_of_a_company.py"),
    "directive.category_criteria": ("directive_assessment.py", "test_directive_of_a_company.py"),
    "directive.joint_assessment": ("directive_assessment.py", "test_directive_of_a_company.py"),
    "bdese": ("bdese.py", "test_bdese.py"),
    "rixain": ("rixain.py", "test_rixain.py"),
}


def law_page() -> str:
    """Return the page, one row for each rule."""
    return _OPENING + "".join(f"| {' | '.join(_cells(one))} |\n" for one in list_rules())


def _cells(one: Rule) -> tuple[str, ...]:
    module, test = _home(one.name)
    return (
        f"`{one.name}`",
        _said(one.value),
        one.unit or "",
        one.article,
        one.source,
        one.checked.isoformat(),
        one.standing,
        f"`legal/{module}`",
        f"`tests/legal/{test}`",
    )


def _home(name: str) -> tuple[str, str]:
    """Return the module and the test of a rule."""
    starts = [start for start in _HOMES if name.startswith(start)]
    if not starts:
        raise KeyError(f"say in docs/write_law.py where {name} is applied and tried")
    return _HOMES[max(starts, key=len)]


def _said(value: object) -> str:
    """Return a value as one reads it: lists with commas, rows of a table with semicolons."""
    if isinstance(value, tuple) and any(isinstance(one, tuple) for one in value):
        return "; ".join(_said(one) for one in value)
    if isinstance(value, tuple):
        return ", ".join(_said(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


if __name__ == "__main__":
    PAGE.write_text(law_page(), encoding="utf-8", newline="\n")
