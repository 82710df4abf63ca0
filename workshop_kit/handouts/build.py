"""From a session, or its notebook, and an answer book to a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from workshop_kit.activities import find_activity, select_answers
from workshop_kit.design import clean_line
from workshop_kit.handouts.document import (
    Block,
    Callout,
    Code,
    Document,
    Fields,
    Heading,
    Paragraph,
    Together,
)
from workshop_kit.handouts.markdown import read_markdown
from workshop_kit.handouts.paper import Page, print_activity
from workshop_kit.sessions import Session, strip_signage
from workshop_kit.sessions.progress import read_past
from workshop_kit.sessions.signage import typeset
from workshop_kit.texts import Translator, translator

if TYPE_CHECKING:
    from workshop_kit.answers import Answer, AnswerBook
    from workshop_kit.data import Workforce

TEAM_KEY = "s00.team"

# What paper does not print: the screen's own cells, the facilitator's script, the worked
# answers, and the lines of code of those who want to go further.
_NOT_PRINTED = frozenset({"screen-only", "facilitator", "solution", "analyst"})

# Letters: three lines at the top of a page. The screen takes 60; a file changed by hand, any.
_LONGEST_NAME = 120

# Blocks, its title included, that a passage may hold and still fit beside others on a page.
_SHORT = 4

_WORDS = (
    "annex",
    "see_table",
    "page",
    "skip",
    "write_here",
    "table",
    "back",
    "not_printable",
    "chart",
    "continued",
    "result",
)


@dataclass(frozen=True)
class PaperCell:
    """A cell of a session as paper reads it: words in one language, or activities.

    ``code`` and ``result`` are those of a cell that someone added to their own notebook.
    """

    key: str
    text: str = ""
    activities: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    opens_step: bool = False
    code: str = ""
    result: str = ""


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
    given = select_answers(answers, None, workforce.name)
    own = {key: a for key, a in given.items() if key.startswith(f"{session.slug}.")}
    team = team_of(answers)
    page = Page(
        workforce,
        t,
        {key: answer.value for key, answer in own.items()},
        team.get("voices", "one"),
        others={key: answer.others for key, answer in own.items() if answer.others},
        # A blank handout is anyone's: it says nothing of what these people wrote elsewhere.
        past=read_past({key: answer.value for key, answer in given.items()} if own else {}),
    )
    opening, *steps = cut_into_steps(
        cell for cell in cells if not _NOT_PRINTED.intersection(cell.tags)
    )
    title, lead = opening_words(opening, session, t)
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
        footer=footer_words(workforce, t),
        blocks=(
            *first,
            *(Code(cell.code, cell.result) for cell in opening if cell.code),
            *(block for step in steps for block in _step_blocks(step, page)),
        ),
        words=writer_words(t),
    )


def writer_words(t: Translator) -> dict[str, str]:
    """Return the few words that the writers add to any document."""
    return {name: t(f"handouts.word.{name}") for name in _WORDS}


def footer_words(workforce: Workforce, t: Translator) -> str:
    """Return the foot of each page: where the session comes from, and whose data it shows."""
    return t("handouts.footer" if workforce.company.is_simulated else "handouts.footer.own")


def cut_into_steps(cells: Iterable[PaperCell]) -> list[list[PaperCell]]:
    """Cut cells where a step opens; the first part is what comes before any."""
    parts: list[list[PaperCell]] = [[]]
    for cell in cells:
        if cell.opens_step:
            parts.append([])
        parts[-1].append(cell)
    return parts


def opening_words(cells: Sequence[PaperCell], session: Session, t: Translator) -> tuple[str, str]:
    """Return the document's title and the line under it."""
    blocks = [block for cell in cells for block in words_of(cell)]
    leads = (block for block in blocks if isinstance(block, Paragraph))
    lead = next(leads, None)
    return session.title[t.language], "".join(run.text for run in lead.runs) if lead else ""


def _step_blocks(cells: Sequence[PaperCell], page: Page) -> Iterator[Block]:
    """Yield what paper prints of a step; nothing of one that is for the screen alone."""
    has_activities = any(cell.activities for cell in cells)
    opening = [
        block
        for cell in cells
        if cell.opens_step and has_activities
        for block in _step_opening(words_of(cell))
    ]
    rest = [*_after_opening(cells, page, is_opened=has_activities)]
    if rest or not has_activities:
        yield from (*opening, *rest)


def _after_opening(cells: Sequence[PaperCell], page: Page, *, is_opened: bool) -> Iterator[Block]:
    for cell in cells:
        if cell.key.endswith(".keep"):
            yield from kept_words(words_of(cell))
        elif not (cell.opens_step and is_opened):
            yield from _sections(words_of(cell))
        for key in cell.activities:
            yield from print_activity(find_activity(key), page)
        if cell.code:
            yield Code(cell.code, cell.result)


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


def kept_words(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield what is to be remembered, set apart under its own title."""
    title, *rest = blocks
    if isinstance(title, Heading):
        yield Callout(tuple(rest), title="".join(run.text for run in title.text), tone="keep")
    else:
        yield Callout(tuple(blocks), tone="keep")


def words_of(cell: PaperCell) -> tuple[Block, ...]:
    """Return the words of a cell as blocks, without what is for the screen."""
    return read_markdown(strip_signage(cell.text)) if cell.text else ()


def team_of(answers: Mapping[str, Answer]) -> Mapping[str, Any]:
    """Return the team's name and voices; nothing when its answer is not of that shape."""
    team = answers.get(TEAM_KEY)
    is_known = team is not None and find_activity(TEAM_KEY).accepts(team.value)
    return team.value if is_known else {}


def _owner(name: str, own: Mapping[str, Answer], page: Page) -> str:
    """Return whose handout it is and of which day: the day of the last answer, at that place."""
    if not own:
        return company_words(page.workforce, page.t)
    return owner_words(name, last_day(own), page.t)


def company_words(workforce: Workforce, t: Translator) -> str:
    """Return the company's name as the top of a page says it."""
    return _for_the_head(workforce.company.label(t.language))


def owner_words(name: str, day: date, t: Translator) -> str:
    """Return a team and a day as the top of a page says them."""
    team = _for_the_head(name)
    if not team:
        return t("handouts.owner.day", day=day)
    # Some write « Équipe Aven »: the word is not said twice.
    is_said = team.casefold().startswith(t("handouts.field.team").casefold())
    return t("handouts.owner.named" if is_said else "handouts.owner", team=team, day=day)


def last_day(answers: Mapping[str, Answer]) -> date:
    """Return the day of the last of some answers, at this place."""
    return max(answer.saved_at for answer in answers.values()).astimezone().date()


def _for_the_head(name: str) -> str:
    """Return a name on one line, no longer than the top of a page holds."""
    line = clean_line(name)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"
