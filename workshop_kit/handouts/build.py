"""From a session, or its notebook, and an answer book to a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import find_activity
from workshop_kit.handouts.document import (
    Block,
    Callout,
    Document,
    Fields,
    Heading,
    Paragraph,
    Together,
)
from workshop_kit.handouts.markdown import read_markdown
from workshop_kit.handouts.paper import Page, print_activity
from workshop_kit.sessions import Session, strip_signage
from workshop_kit.sessions.signage import typeset
from workshop_kit.texts import Translator, translator

if TYPE_CHECKING:
    from workshop_kit.answers import Answer, AnswerBook
    from workshop_kit.data import Workforce

TEAM_KEY = "s00.team"

# What paper does not print: the screen's own cells, the facilitator's script, the worked
# answers, and the lines of code of those who want to go further.
_NOT_PRINTED = frozenset({"screen-only", "facilitator", "solution", "analyst"})

# Blocks, its title included, that a passage may hold and still fit beside others on a page.
_SHORT = 4

_WORDS = ("annex", "see_table", "page", "skip", "write_here", "table", "back", "not_printable")


@dataclass(frozen=True)
class PaperCell:
    """A cell of a session as paper reads it: words in one language, or activities."""

    key: str
    text: str = ""
    activities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    opens_step: bool = False


def build_handout(
    session: Session,
    *,
    language: str,
    answers: AnswerBook | None,
    workforce: Workforce,
    audience: str = "participant",
) -> Document:
    """Return the handout of a session.

    Parameters
    ----------
    session : Session
        The session.
    language : {"fr", "en"}
        Language of the document.
    answers : AnswerBook or None
        What was answered; None, or a book without an answer to this session, gives
        the blank handout.
    workforce : Workforce
        The company one practised on.
    audience : {"participant"}
        For whom; the facilitator's guide is a document of its own.

    Raises
    ------
    ValueError
        If there is no handout for this audience.
    """
    if audience != "participant":
        raise ValueError(f"audience is 'participant', not {audience!r}")
    return compose(
        session,
        session_cells(session, language),
        language=language,
        answers=answers.read_all() if answers else {},
        workforce=workforce,
    )


def session_cells(session: Session, language: str) -> list[PaperCell]:
    """Return the cells of a session in one language."""
    openers = {step.key for step in session.steps}
    return [
        PaperCell(
            key=cell.key,
            text=typeset(cell.text[language], language) if not cell.is_code else "",
            activities=cell.activities,
            tags=cell.tags,
            opens_step=cell.key in openers,
        )
        for cell in session.cells
    ]


def compose(
    session: Session,
    cells: Sequence[PaperCell],
    *,
    language: str,
    answers: Mapping[str, Answer],
    workforce: Workforce,
) -> Document:
    """Return the document that cells and answers make."""
    t = translator(language)
    own = {key: a for key, a in answers.items() if key.startswith(f"{session.slug}.")}
    team = _team(answers)
    page = Page(
        workforce,
        t,
        {key: answer.value for key, answer in own.items()},
        team.get("voices", "one"),
    )
    opening, *steps = _parts(cell for cell in cells if not _NOT_PRINTED.intersection(cell.tags))
    title, lead = _opening(opening, session, t)
    is_blank = not own
    first = (Fields((t("handouts.field.team"), t("handouts.field.date"))),) if is_blank else ()
    kind = "blank" if is_blank else "personal"
    return Document(
        language=language,
        title=title,
        lead=lead,
        running_head=t(
            f"handouts.{kind}.head", number=session.number, title=session.title[language]
        ),
        owner=_owner(team.get("name", ""), own, page),
        footer=t("handouts.footer" if workforce.company.is_simulated else "handouts.footer.own"),
        blocks=(*first, *(block for step in steps for block in _step_blocks(step, page))),
        words={name: t(f"handouts.word.{name}") for name in _WORDS},
    )


def _parts(cells: Iterable[PaperCell]) -> list[list[PaperCell]]:
    """Cut cells where a step opens; the first part is what comes before any."""
    parts: list[list[PaperCell]] = [[]]
    for cell in cells:
        if cell.opens_step:
            parts.append([])
        parts[-1].append(cell)
    return parts


def _opening(cells: Sequence[PaperCell], session: Session, t: Translator) -> tuple[str, str]:
    """Return the document's title and the line under it."""
    blocks = [block for cell in cells for block in _words_of(cell)]
    leads = (block for block in blocks if isinstance(block, Paragraph))
    lead = next(leads, None)
    return session.title[t.language], "".join(run.text for run in lead.runs) if lead else ""


def _step_blocks(cells: Sequence[PaperCell], page: Page) -> Iterator[Block]:
    has_activities = any(cell.activities for cell in cells)
    for cell in cells:
        if cell.opens_step and has_activities:
            yield from _step_opening(_words_of(cell))
        elif cell.key.endswith(".keep"):
            yield from _kept(_words_of(cell))
        else:
            yield from _sections(_words_of(cell))
        for key in cell.activities:
            yield from print_activity(find_activity(key), page)


def _step_opening(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the title of a step and its first line: the rest tells what to do on screen."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Paragraph):
            yield Paragraph(block.runs, style="lead")
            return


def _sections(blocks: Sequence[Block]) -> Iterator[Block]:
    """Keep each short passage under a third-level title on one page with it."""
    section: list[Block] = []
    for block in (*blocks, None):
        if block is None or isinstance(block, Heading):
            yield from (Together(tuple(section)),) if _is_short(section) else section
            section = []
        if block is not None:
            section.append(block)


def _is_short(section: Sequence[Block]) -> bool:
    has_title = bool(section) and isinstance(section[0], Heading) and section[0].level > 2
    return has_title and 1 < len(section) <= _SHORT


def _kept(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield what is to be remembered, set apart under its own title."""
    title, *rest = blocks
    if isinstance(title, Heading):
        yield Callout(tuple(rest), title="".join(run.text for run in title.text), tone="keep")
    else:
        yield Callout(tuple(blocks), tone="keep")


def _words_of(cell: PaperCell) -> tuple[Block, ...]:
    return read_markdown(strip_signage(cell.text)) if cell.text else ()


def _team(answers: Mapping[str, Answer]) -> Mapping[str, Any]:
    team = answers.get(TEAM_KEY)
    is_known = team is not None and find_activity(TEAM_KEY).accepts(team.value)
    return team.value if is_known else {}


def _owner(name: str, own: Mapping[str, Answer], page: Page) -> str:
    """Return whose handout it is and of which day: the day of the last answer, at that place."""
    if not own:
        return page.workforce.company.label(page.t.language)
    day = max(answer.saved_at for answer in own.values()).astimezone().date()
    team = name.strip()
    if not team:
        return page.t("handouts.owner.day", day=day)
    # Some write « Équipe Aven »: the word is not said twice.
    is_said = team.casefold().startswith(page.t("handouts.field.team").casefold())
    return page.t("handouts.owner.named" if is_said else "handouts.owner", team=team, day=day)
