"""The compared situation put into words: its groups, its cells, and what is filled in by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop_kit.legal.bdese_rows import SENIORITY_BRACKETS

if TYPE_CHECKING:
    from workshop_kit.data import Workforce
    from workshop_kit.legal import ComparedRow, ComparedSituation, ComparedTable
    from workshop_kit.legal.bdese_tables import ByHand
    from workshop_kit.texts.translator import Translator

_BDESE = "legal.bdese"


def say_table(t: Translator, table: ComparedTable) -> str:
    """Return the title of a table."""
    return t(f"{_BDESE}.table.{table.key}")


def say_asked_by(t: Translator, table: ComparedTable) -> str:
    """Return the article that asks for a table, and where in it."""
    return t(f"{_BDESE}.asked_by", article=table.article, section=table.section)


def say_measure(t: Translator, row: ComparedRow) -> str:
    """Return what a line measures."""
    return t(f"{_BDESE}.measure.{row.measure}")


def say_group(t: Translator, workforce: Workforce, by: str, code: str) -> str:
    """Return the name of a group of a table.

    Examples
    --------
    >>> from workshop_kit.data import load_workforce
    >>> from workshop_kit.texts import translator
    >>> company = load_workforce("conserverie-de-l-aven")
    >>> say_group(translator("en"), company, "risk", "noise")
    'Noise'
    """
    if code in (*SENIORITY_BRACKETS, "company"):
        return t(f"{_BDESE}.group.{code}")
    if by == "age_bracket":
        return t(f"age_bracket.{code}")
    if by == "grade":
        return code
    table = "exposures" if by == "risk" else "employees"
    return workforce.label(by, code, t.language, table=table)


def say_cell(t: Translator, row: ComparedRow, sex: str, situation: ComparedSituation) -> str:
    """Return the number of a line for one sex, in its unit, or why it is not shown.

    Parameters
    ----------
    t : Translator
        Language of the words.
    row : ComparedRow
        The line.
    sex : {"women", "men"}
        Whose number.
    situation : ComparedSituation
        Whose table it is: it says how few people hide a number.
    """
    cell = {"women": row.women, "men": row.men}[sex]
    if cell.status == "shown":
        own = f"{_BDESE}.cell.{row.unit}"
        return t(own if t.has(own) else f"unit.{row.unit}", value=cell.value)
    fewest = situation.fewest_for_health if row.is_about_health else situation.fewest
    return t(f"{_BDESE}.status.{cell.status}", fewest=fewest)


def say_by_hand(t: Translator, line: ByHand) -> tuple[str, str]:
    """Return what is to be filled in by hand, and where a company finds it."""
    return t(f"{_BDESE}.by_hand.{line.key}"), t(f"{_BDESE}.place.{line.place}")
