"""Where a person or a file may write, and the documents that come of it.

Each entry point is a function from a text to what documents are made of. An entry point says in
which kinds of documents its text must be found again, as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from unicodedata import normalize

from tests.safety.documents import Sources, full_answers, kept, sample_company
from tests.safety.payloads import PAYLOADS, texts_of
from workshop_kit.activities import list_activities
from workshop_kit.activities.plan_shape import DATES, blank_measure, blank_plan, is_plan
from workshop_kit.activities.plan_shape import LINE as _LINE
from workshop_kit.data import Workforce
from workshop_kit.data.bilingual import Bilingual
from workshop_kit.design import clean, clean_line, printable
from workshop_kit.handouts.build import PaperCell, session_cells
from workshop_kit.sessions import Session, read_session

SESSION = "s02"

_ON_PAPER = ("personal", "booklet")

# Boxes of an indicator of one's own: texts, then figures and dates.
_OWN_TEXTS = ("name", "population", "source")
_OWN_LINES = ("from", "baseline", "target", "n", "measured_on", "due_on")


@dataclass(frozen=True)
class Entry:
    """A place where a text of unknown origin comes in.

    Attributes
    ----------
    name : str
        What it is.
    sources : callable of (sequence of str) to Sources
        What documents are made of when these texts stand there.
    shown_in : tuple of str
        Kinds of documents that show the text.
    slots : int
        How many such places one document has.
    room : int
        Letters that a place holds; payloads stand one after the other as long as they fit.
    is_line : bool
        Whether the place holds one line.
    """

    name: str
    sources: Callable[[Sequence[str]], Sources]
    shown_in: tuple[str, ...]
    slots: int = len(PAYLOADS)
    room: int = 0
    is_line: bool = False

    @property
    def is_in_the_head(self) -> bool:
        """Whether the place stands at the top of every page."""
        return self.slots == 1 and self.room > 0

    def cases(self) -> tuple[tuple[tuple[str, ...], Sources], ...]:
        """Return texts and what documents are made of: each payload stands there once."""
        return _cases(self)

    def at_once(self) -> Sources:
        """Return what documents are made of with every payload in every such place."""
        return _at_once(self)

    def readable(self, text: str) -> str:
        """Return what of a text is to be read where it is shown."""
        shown = clean_line(text) if self.is_line else clean(text)
        # A name too long for the top of a page ends with an ellipsis there.
        return (
            letters_of(shown)[: self.room - 10 or None]
            if self.is_in_the_head
            else letters_of(shown)
        )


@cache
def _cases(entry: Entry) -> tuple[tuple[tuple[str, ...], Sources], ...]:
    places = _packed([payload.text for payload in PAYLOADS], entry.room)
    cases = []
    for first in range(0, len(places), entry.slots):
        group = places[first : first + entry.slots]
        sources = entry.sources([" ".join(texts) for texts in group])
        cases.append((tuple(text for texts in group for text in texts), sources))
    return tuple(cases)


@cache
def _at_once(entry: Entry) -> Sources:
    slots = 1 if entry.is_in_the_head else entry.slots
    every = texts_of() if slots == len(PAYLOADS) else [" ".join(texts_of())] * slots
    return entry.sources(list(every))


def _packed(texts: Sequence[str], room: int) -> list[list[str]]:
    """Put texts together, in their order, as long as they fit."""
    places: list[list[str]] = []
    for text in texts:
        if places and len(" ".join([*places[-1], text])) <= room:
            places[-1].append(text)
        else:
            places.append([text])
    return places


def letters_of(text: str) -> str:
    """Return a text without its spaces and with one apostrophe: lines break where they may."""
    plain = normalize("NFC", text).replace("'", "’")
    return re.sub(r"[\s\u200b\u2060\u00ad]+", "", plain)


def printed(text: str) -> str:
    """Return what of a text is to be read in a PDF, whose font has not every letter."""
    return letters_of(printable(text))


@cache
def _session() -> Session:
    return read_session(SESSION)


@cache
def _answers() -> dict:
    return full_answers()


def _with_answers(**changes) -> Sources:
    return Sources(_session(), sample_company(), {**_answers(), **changes})


def _of_one_kind(kind: str) -> list:
    return [a for a in list_activities(SESSION) if a.kind == kind]


def as_team_name(texts: Sequence[str]) -> Sources:
    (text,) = texts
    team = kept("s00.team", {"name": text, "voices": "two"})
    return replace(_with_answers(**{"s00.team": team}), cells=cells_without_charts)


def as_notes_of(*voices: str) -> Callable[[Sequence[str]], Sources]:
    """Return an entry point: every note of the session, by these voices."""

    def sources(texts: Sequence[str]) -> Sources:
        notes = _of_one_kind("note")
        # Each note holds its share, and the first one everything, as one who pastes a page does.
        said = {note.key: "\n".join(texts[i :: len(notes)]) for i, note in enumerate(notes)}
        said[notes[0].key] = "\n".join(texts)
        return _with_answers(
            **{key: kept(key, dict.fromkeys(voices, text)) for key, text in said.items()}
        )

    return sources


def as_other_version(texts: Sequence[str]) -> Sources:
    note = _of_one_kind("note")[-1]
    own = kept(note.key, {"management": "a", "staff": "b"}, {"management": "\n".join(texts)})
    return _with_answers(**{note.key: own})


def as_answer_of_another_shape(texts: Sequence[str]) -> Sources:
    known = [a for a in list_activities(SESSION) if a.kind != "note"]
    shapes = (lambda text: text, lambda text: {"choice": text}, lambda text: [text, {text: 1}])
    answers = {
        activity.key: kept(activity.key, shapes[i % 3]("\n".join(texts)))
        for i, activity in enumerate(known)
    }
    return _with_answers(**answers)


def as_plan(texts: Sequence[str]) -> Sources:
    """Return a plan: every box where one writes, and every figure and date as it was typed."""
    every = "\n".join(texts)
    plan, measure = blank_plan(), blank_measure()
    areas = ("objective", "action", "schedule", "who", *_OWN_TEXTS)
    for place, name in enumerate(areas):
        owner = measure["indicator"] if name in _OWN_TEXTS else measure
        owner[name] = "\n".join(texts[place :: len(areas)])
    for place, name in enumerate(_OWN_LINES):
        measure["indicator"][name] = texts[place % len(texts)][:_LINE]
    for place, name in enumerate((*DATES, "cost")):
        (plan if name in plan else measure)[name] = texts[-1 - place % len(texts)][:_LINE]
    measure["hypothesis"] = {"from": texts[0][:_LINE], "text": every}
    plan.update(parties=every, last_year=every, index=every, measures=[measure])
    assert is_plan(plan)
    return Sources(
        read_session("s07"), sample_company(), {"s07.plan": kept("s07.plan", plan)}, plan_cells
    )


def plan_cells(session: Session, language: str) -> list[PaperCell]:
    """Return the step in which the plan is written, and nothing that draws."""
    cells = session_cells(session, language)
    place = next(i for i, cell in enumerate(cells) if "s07.plan" in cell.activities)
    opener = next(cell for cell in reversed(cells[:place]) if cell.opens_step)
    return [opener, replace(cells[place], activities=("s07.plan",))]


def as_words_of_answers(texts: Sequence[str]) -> Sources:
    """Return the words that answers name things by: a view, a job, a grouping."""
    every = "\n".join(texts)
    values = (
        {"view": every, "sort": every, "open": every},
        {"women": dict.fromkeys(texts, 1)},
        {"partition": every, "minimum": every},
        {"managers": every},
    )
    kinds = ("jobs", "moving", "lens", "mixture")
    answers = {
        activity.key: kept(activity.key, value)
        for kind, value in zip(kinds, values, strict=True)
        for activity in _of_one_kind(kind)
    }
    return _with_answers(**answers)


def as_company_name(texts: Sequence[str]) -> Sources:
    (text,) = texts
    return replace(_of_company(name=clean_line(text)), cells=cells_without_charts)


def as_sector(texts: Sequence[str]) -> Sources:
    both = _both("\n".join(texts))
    return replace(_of_company(sector=both, story=both), cells=cells_without_charts)


def as_job_families(texts: Sequence[str]) -> Sources:
    families = sample_company().company.job_families
    named = tuple(
        replace(family, label=_both(text)) for family, text in zip(families, texts, strict=False)
    )
    return _of_company(job_families=(*named, *families[len(named) :]))


def as_jobs(texts: Sequence[str]) -> Sources:
    jobs = sample_company().company.jobs
    named = tuple(replace(job, label=_both(text)) for job, text in zip(jobs, texts, strict=False))
    sources = _of_company(jobs=(*named, *jobs[len(named) :]))
    # Opened on the family that has most jobs: they are drawn on paper too.
    family = max(
        sources.workforce.company.job_families,
        key=lambda one: len(sources.workforce.company.jobs_of(one.code)),
    )
    opened = {"view": "stock", "sort": "share", "open": family.code}
    return replace(sources, answers={**sources.answers, "s02.jobs": kept("s02.jobs", opened)})


def as_session_title(texts: Sequence[str]) -> Sources:
    (text,) = texts
    session = replace(_session(), title={"fr": text, "en": text})
    return Sources(session, sample_company(), _answers(), cells_without_charts)


def as_markdown(texts: Sequence[str]) -> Sources:
    """Return a notebook someone edited: as paragraphs, titles, items, cells, quotes and code."""
    return Sources(_session(), sample_company(), _answers(), partial(_edited, texts))


def as_result(texts: Sequence[str]) -> Sources:
    """Return what analysts' cells, and a cell that someone added, have shown."""
    keys = [cell.key for cell in session_cells(_session(), "fr") if "analyst" in cell.tags]
    results = dict.fromkeys(keys, "\n".join(texts))
    return Sources(_session(), sample_company(), _answers(), partial(_added, texts), results)


def _both(text: str) -> Bilingual:
    # As `read_company` would read it from a file.
    return Bilingual.read({"fr": text, "en": text})


def _of_company(**changes) -> Sources:
    known = sample_company()
    company = replace(known.company, **changes)
    tables = {
        name: getattr(known, name)
        for name in ("employees", "career_events", "absences", "exposures")
    }
    return Sources(_session(), Workforce(known.name, company, **tables), _answers())


def cells_without_charts(session: Session, language: str) -> list[PaperCell]:
    """Return some cells of a session, none of which draws: what is looked at is around them."""
    drawn = {a.key for a in list_activities() if a.kind not in ("note", "quiz", "guess")}
    cells = session_cells(session, language)
    steps = [place for place, cell in enumerate(cells) if cell.opens_step]
    few = [*cells[: steps[2]], *cells[steps[-1] :]]
    return [cell for cell in few if not drawn & set(cell.activities)]


def _edited(texts: Sequence[str], session: Session, language: str) -> list[PaperCell]:
    forms = ("{}", "### {}", "- {}", "> {}", "| a | {} |\n| --- | --- |\n| {} | b |", "    {}")
    written = [
        PaperCell(
            f"{session.slug}.edited.{number}",
            "\n\n".join(form.replace("{}", clean_line(text)) for form in forms),
        )
        for number, text in enumerate(texts)
    ]
    cells = session_cells(session, language)
    steps = [place for place, cell in enumerate(cells) if cell.opens_step]
    opener = replace(cells[steps[0]], text=f"## {clean_line(' '.join(texts))}")
    return [*cells[: steps[0]], opener, *written, *cells[steps[0] + 1 :]]


def _added(texts: Sequence[str], session: Session, language: str) -> list[PaperCell]:
    added = PaperCell("", result="\n".join(texts))
    cells = session_cells(session, language)
    last = max(place for place, cell in enumerate(cells) if cell.opens_step)
    return [*cells[: last + 1], added, *cells[last + 1 :]]


ENTRIES: tuple[Entry, ...] = (
    Entry("team name", as_team_name, ("personal",), 1, 115, is_line=True),
    Entry("notes of the pair", as_notes_of("pair"), _ON_PAPER),
    Entry("notes of management", as_notes_of("management"), _ON_PAPER),
    Entry("notes of the staff", as_notes_of("staff"), _ON_PAPER),
    Entry("another version", as_other_version, _ON_PAPER),
    Entry("answer of another shape", as_answer_of_another_shape, ()),
    Entry("words of answers", as_words_of_answers, ()),
    Entry("plan", as_plan, _ON_PAPER),
    Entry("company name", as_company_name, ("blank",), 1, 115, is_line=True),
    Entry("sector and story", as_sector, ()),
    Entry("job families", as_job_families, ("blank", "personal"), 7, 200, is_line=True),
    Entry("jobs", as_jobs, (), 14, 120, is_line=True),
    Entry("session title", as_session_title, ("blank", "personal"), 1, 115, is_line=True),
    Entry("markdown of the notebook", as_markdown, (), is_line=True),
    Entry("results of code", as_result, ("guide",)),
)
