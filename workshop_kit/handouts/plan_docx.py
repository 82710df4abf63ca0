"""The agreement or the plan as a Word document that people put on the negotiating table."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop_kit.handouts.docx_pages import Piece, WordPages, strong
from workshop_kit.handouts.office_package import About
from workshop_kit.handouts.plan_annex import write_annex
from workshop_kit.handouts.plan_tables import (
    BASELINES,
    INDICATOR,
    SIGNATURES,
    baseline_row,
    indicator_row,
    lacking_piece,
    write_table,
)
from workshop_kit.handouts.plan_words import PlanContext, named_parties, numbered_measures
from workshop_kit.legal import DOMAINS, PlanMeasure, count_domains
from workshop_kit.texts.legal_words import say_domain_count

if TYPE_CHECKING:
    from datetime import date

    from workshop_kit.legal import Finding, Plan
    from workshop_kit.texts import Translator

# What the parties settle themselves: a clause the kit does not write for them.
_FOLLOW_UP = ("members", "rhythm", "material", "gap", "told")
_CLOSING = ("revision", "publicity")


def write_plan_docx(plan: Plan, findings: Sequence[Finding], context: PlanContext) -> bytes:
    """Return an agreement or a plan as a Word document, the same bytes each time.

    What is not written yet stands as words between brackets, never as a blank that looks
    finished. What people typed is printed as it stands.

    Parameters
    ----------
    plan : Plan
        The agreement or the plan, as far as it is written.
    findings : sequence of Finding
        What `check_plan` found, for the annex.
    context : PlanContext
        Whose plan it is, and in which language.
    """
    title = context.title(plan)
    pages = WordPages(About(title, context.tag, context.day))
    t = context.t
    pages.foot(title, (t("plan_files.page"), t("plan_files.of_pages")))
    _Writer(plan, context, t, pages).write(findings)
    return pages.to_bytes()


@dataclass(frozen=True)
class _Writer:
    """One plan, being written part by part."""

    plan: Plan
    context: PlanContext
    t: Translator
    pages: WordPages

    @property
    def _numbered(self) -> tuple[tuple[int, PlanMeasure], ...]:
        return numbered_measures(self.plan)

    def write(self, findings: Sequence[Finding]) -> None:
        self._opening()
        self._frame()
        self._special_words({one.code for one in findings})
        self._baselines()
        self._measures()
        self._to_settle("follow_up", _FOLLOW_UP, lead="plan_files.follow_up.lead")
        self._to_settle("closing", _CLOSING)
        self._signatures()
        write_annex(self.pages, self.t, findings, self.context.unread)

    def _opening(self) -> None:
        t = self.t
        self.pages.title(t(f"plan_files.title.{self.plan.kind}"))
        self.pages.paragraph(strong(self.context.company_line))
        if self.context.team_line:
            self._field("prepared_by", Piece(self.context.team_line))
        self.pages.paragraph(Piece(t("plan_files.draft", day=self.context.day)))
        if self.context.is_simulated:
            self.pages.paragraph(strong(t("plan_files.simulated")))
        self.pages.heading(t("plan_files.preamble"))
        for part in ("method", "care", "measures"):
            self.pages.paragraph(Piece(t(f"plan_files.preamble.{part}")))

    def _frame(self) -> None:
        """Write whose text it is, from when to when, and the days that the law asks for."""
        t, plan = self.t, self.plan
        self.pages.heading(t("plan_files.frame"))
        self._field("frame.kind", Piece(t(f"legal.plan.kind.{plan.kind}")))
        self._field("frame.company", self._typed(self.context.company_line, "company"))
        headcount = t("plan_files.frame.people", headcount=plan.headcount)
        self._field("frame.headcount", Piece(headcount))
        if plan.kind == "agreement" or named_parties(plan):
            self._field("frame.parties", *self._parties())
        for name in ("start", "end", "consulted_on", "signed_on", "deposited_on"):
            # An employer's plan is signed by nobody else.
            if name != "signed_on" or plan.kind == "agreement" or plan.signed_on:
                self._field(f"frame.{name}", self._day(getattr(plan, name), name))

    def _special_words(self, found: Container[str]) -> None:
        """Write what the law asks of a plan, or of what is said on pay, where it asks for it."""
        t, plan, context = self.t, self.plan, self.context
        if plan.kind == "unilateral_plan" or context.last_year.strip():
            said = t("plan_files.reviewed") if plan.last_year_reviewed else ""
            self._field("frame.last_year", self._typed(context.last_year, "last_year", said))
        if plan.index_considered or context.index.strip() or "index_not_considered" in found:
            said = t("plan_files.said") if plan.index_considered else ""
            self._field("frame.index", self._typed(context.index, "index", said))
        if plan.kind == "unilateral_plan":
            is_there = "yes" if plan.disagreement_recorded else "no"
            known = Piece(t(f"plan_files.frame.disagreement.{is_there}"))
            self._field("frame.disagreement", known)

    def _parties(self) -> Iterator[Piece]:
        parties = named_parties(self.plan)
        for number, party in enumerate(parties or ("",)):
            yield Piece("\n" * bool(number))
            yield self._typed(party, "employer")
        if self.plan.kind == "agreement" and len(parties) < 2:
            yield Piece("\n")
            yield self._lacking("union")

    def _baselines(self) -> None:
        t = self.t
        self.pages.heading(t("plan_files.diagnosis"))
        self.pages.paragraph(Piece(t("plan_files.diagnosis.lead")), keeps_next=True)
        rows = [baseline_row(t, number, one.indicator) for number, one in self._numbered]
        write_table(self.pages, t, t("plan_files.table.baselines"), BASELINES, rows)

    def _measures(self) -> None:
        """Write the measures domain by domain, in the order of the law."""
        t, count = self.t, count_domains(self.plan)
        self.pages.heading(t("plan_files.measures"))
        self.pages.paragraph(Piece(say_domain_count(t, count)))
        for domain in DOMAINS:
            mine = [(number, one) for number, one in self._numbered if one.domain == domain]
            if mine:
                self.pages.heading(t(f"legal.domain.{domain}"), 2)
            for number, measure in mine:
                self._measure(number, measure)
        written = {one.domain for _number, one in self._numbered}
        if count.required > len(written):
            self.pages.paragraph(self._lacking("domains", n=count.required - len(written)))

    def _measure(self, number: int, measure: PlanMeasure) -> None:
        t = self.t
        self.pages.heading(t("plan_files.measure", number=number), 3)
        self._field("objective", self._typed(measure.objective, "objective"))
        self._field("action", self._typed(measure.action, "action"))
        if measure.axis:
            self._field("axis", Piece(t(f"explain.axis.{measure.axis}")))
        hypothesis = measure.hypothesis.text if measure.hypothesis else ""
        self._field("hypothesis", self._typed(hypothesis, "hypothesis"))
        if measure.acts_on:
            self._field("acts_on", Piece(t(f"legal.plan.acts_on.{measure.acts_on}")))
        self._field("schedule", self._typed(measure.schedule, "schedule"))
        self._field("who", self._typed(self.context.who_does(number), "who"))
        cost = t("unit.euros", value=measure.cost) if measure.cost is not None else ""
        self._field("cost", self._typed(cost, "cost"), keeps_next=True)
        caption = t("plan_files.table.indicator", number=number)
        write_table(self.pages, t, caption, INDICATOR, [indicator_row(t, measure.indicator)])

    def _to_settle(self, key: str, clauses: Sequence[str], lead: str = "") -> None:
        self.pages.heading(self.t(f"plan_files.{key}"))
        if lead:
            self.pages.paragraph(Piece(self.t(lead)))
        for clause in clauses:
            self.pages.paragraph(self._lacking(clause))

    def _signatures(self) -> None:
        self.pages.heading(self.t("plan_files.signatures"))
        parties = named_parties(self.plan) if self.plan.kind == "agreement" else ()
        names = [Piece(party) for party in parties] or [Piece(self.t("plan_files.employer"))]
        if self.plan.kind == "agreement" and len(names) < 2:
            names.append(Piece(self.t("plan_files.union")))
        blanks = [[self._lacking(part)] for part in ("signatory", "day", "signature")]
        rows = [[[name], *blanks] for name in names]
        caption = self.t("plan_files.table.signatures")
        write_table(self.pages, self.t, caption, SIGNATURES, rows)

    def _field(self, key: str, *pieces: Piece, keeps_next: bool = False) -> None:
        label = strong(self.t(f"plan_files.{key}"))
        self.pages.paragraph(label, *pieces, keeps_next=keeps_next)

    def _typed(self, text: str, part: str, otherwise: str = "") -> Piece:
        """Return what was typed as it stands, or what is known instead, or what is lacking."""
        if text.strip():
            return Piece(text)
        return Piece(otherwise) if otherwise else self._lacking(part)

    def _lacking(self, part: str, **values: object) -> Piece:
        return lacking_piece(self.t, part, **values)

    def _day(self, day: date | None, part: str) -> Piece:
        return self._typed(self.t("plan_files.day", day=day) if day else "", part)
