"""What is looked at of the Directive: a figure, a basis, a convention, and those by default."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan

from workshop_kit.activities.law_words import say_source
from workshop_kit.data import Workforce
from workshop_kit.legal import DirectiveFigures, GapFigure, PayFigures, transposition
from workshop_kit.texts import Translator

KEY = "s07.directive"


@dataclass(frozen=True, eq=False)
class Shown:
    """What is looked at: a figure, on a basis, by a convention, and by the usual ones.

    Attributes
    ----------
    letter, basis, convention : str
        The figure, annual or hourly pay, the convention that is changed.
    workforce : Workforce
        The company.
    found, usual : DirectiveFigures
        By the convention, and by those of default.
    everyone, recipients : DirectiveFigures
        By the convention, with zeros and without; for figure (e).
    """

    letter: str
    basis: str
    convention: str
    workforce: Workforce
    found: DirectiveFigures
    usual: DirectiveFigures
    everyone: DirectiveFigures
    recipients: DirectiveFigures

    @property
    def pay(self) -> PayFigures:
        """Return figures (a) to (f) on the basis looked at."""
        return self.on_basis(self.found)

    def on_basis(self, figures: DirectiveFigures) -> PayFigures:
        """Return figures (a) to (f) on the basis looked at."""
        return figures.annual if self.basis == "annual" else figures.hourly

    @property
    def has_gaps(self) -> bool:
        """Tell whether one category at least has a gap that may be shown."""
        return any(not isnan(one.figure(self.basis, "pay").gap) for one in self.found.categories)

    def figure(self, letter: str) -> GapFigure:
        """Return one of the gaps (a) to (d)."""
        return self.pay.by_letter[letter]


def less_or_more(gap: float, t: Translator) -> str:
    """Tell whether women have less, more, or the same as it reads.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> less_or_more(0.12, translator("fr")), less_or_more(-0.0001, translator("fr"))
    ('less', 'same')
    """
    if t.word("{x:percent1}", x=abs(gap)) == t.word("{x:percent1}", x=0.0):
        return "same"
    return "less" if gap > 0 else "more"


def subtitle_of(shown: Shown, t: Translator, *, drawn: int = 0) -> str:
    """Return which figure it is, on what pay, by which article, and how far that is law.

    Parameters
    ----------
    shown : Shown
        What is looked at.
    t : Translator
        Language of the words.
    drawn : int, default 0
        Categories of the picture, where there are categories.
    """
    figure = t(f"legal.directive.figure.{shown.letter}")
    said = t(
        f"{KEY}.subtitle",
        figure=figure,
        basis=t(f"legal.directive.basis.{shown.basis}"),
        source=say_source(t, "directive.reporting.large.first"),
    )
    if drawn and drawn < len(shown.found.categories):
        said = f"{said} {t(f'{KEY}.subtitle.some', n=drawn)}"
    return f"{said} {t(f'{KEY}.not_yet', checked=transposition()[-1].date)}"
