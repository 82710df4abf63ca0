"""The annex of an agreement or a plan: what is to be checked before anyone signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from workshop_kit.handouts.docx_pages import Cell, Piece, WordPages, strong
from workshop_kit.handouts.plan_tables import FINDINGS, UNREAD, write_table
from workshop_kit.legal import SEVERITIES
from workshop_kit.texts.legal_words import say_article, say_legal

if TYPE_CHECKING:
    from workshop_kit.legal import Finding
    from workshop_kit.texts import Translator


def write_annex(
    pages: WordPages,
    t: Translator,
    findings: Sequence[Finding],
    unread: Mapping[tuple[int | None, str], str],
) -> None:
    """Write what the check found, then what was typed and not understood.

    Parameters
    ----------
    pages : WordPages
        The document.
    t : Translator
        Its language.
    findings : sequence of Finding
        What `check_plan` found.
    unread : mapping of (int or None, str) to str
        As `PlanContext.unread`.
    """
    pages.heading(t("plan_files.annex"), starts_page=True)
    pages.paragraph(strong(t("legal.not_advice")))
    pages.paragraph(Piece(t("plan_files.annex.remove")))
    if not findings and not unread:
        pages.paragraph(Piece(t("plan_files.annex.nothing")))
    for severity in SEVERITIES:
        rows = [_row(t, one) for one in findings if one.severity == severity]
        if rows:
            pages.heading(t(f"legal.severity.{severity}"), 2)
            write_table(pages, t, t("plan_files.table.findings"), FINDINGS, rows)
    if unread:
        pages.heading(t("plan_files.annex.unread"), 2)
        write_table(pages, t, t("plan_files.annex.unread"), UNREAD, _unread_rows(t, unread))


def _row(t: Translator, finding: Finding) -> list[Cell]:
    article = say_article(t, finding) or t("plan_files.no_article")
    return [[_where(t, finding.where)], [Piece(say_legal(t, finding))], [Piece(article)]]


def _unread_rows(
    t: Translator, unread: Mapping[tuple[int | None, str], str]
) -> Iterator[list[Cell]]:
    for (number, part), typed in unread.items():
        yield [[_where(t, number)], [Piece(t(f"plan_files.lacking.{part}"))], [Piece(typed)]]


def _where(t: Translator, number: int | None) -> Piece:
    if number is None:
        return Piece(t("plan_files.whole"))
    return Piece(t("plan_files.measure", number=number))
