"""How few people hide a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_kit.data import Workforce

# Fewer people of a sex than this in a cell hide its value, in the tables of a real company.
FEWEST_SHOWN = 5


def fewest_shown(workforce: Workforce, fewest: int | None = None) -> int:
    """Return the fewest people of a sex whose value may be shown.

    It is one rule, not the whole of disclosure control: it hides no complementary cell and
    remembers nothing of what was shown before.

    Parameters
    ----------
    workforce : Workforce
        The company. Nobody exists in a simulated one, so nothing is hidden there unless
        asked; in any other the number can be raised, never lowered.
    fewest : int, optional
        The number wanted.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> fewest_shown(company), fewest_shown(company, 5)
    (0, 5)
    """
    floor = 0 if workforce.company.is_simulated else FEWEST_SHOWN
    return max(floor, fewest or 0)
