"""What can be set beside the truth: the outcome, and whether the truth is shown."""

from __future__ import annotations

from workshop_kit.activities.controls import Choice, Control, Option
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s06.truth"

_SHOWN = ("estimate", "truth")
_OUTCOMES = ("pay", "health", "career")


def truth_controls(workforce: Workforce, t: Translator) -> tuple[Control, ...]:
    """Return the outcomes, and the truth to reveal; a company of one's own has none."""
    outcomes = tuple(Option(name, t(f"explain.outcome.{name}")) for name in _OUTCOMES)
    shown = _SHOWN if workforce.company.is_simulated else _SHOWN[:1]
    return (
        Choice("outcome", t(f"{KEY}.outcome"), outcomes, _OUTCOMES[0]),
        Choice(
            "show",
            t(f"{KEY}.show"),
            tuple(Option(name, t(f"{KEY}.show.{name}")) for name in shown),
            _SHOWN[0],
        ),
    )
