"""How large a part of the pay gap is, in one sentence."""

from __future__ import annotations

from workshop_kit.activities.explained import certainty, explanation_of
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

KEY = "s06.meaning"


def state_part(workforce: Workforce, part: str, t: Translator) -> str:
    """Return the share of the pay gap that a part is, or that it cannot be told."""
    pay = explanation_of(workforce).pay
    known = certainty(pay, part)
    share = pay.parts[part].share
    if known not in ("clear", "against", "unsure"):
        return t(f"{KEY}.figure.{known}")
    return t(f"{KEY}.figure.{known}", share=share.value, low=share.low, high=share.high)
