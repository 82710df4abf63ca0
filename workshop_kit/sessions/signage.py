"""What the build adds around the words: route, step lines, buttons, notes, timetable.

Every class begins with ``wk-`` and every addition is one HTML line of its own, made of tags
and attributes that JupyterLab's sanitiser keeps. Other readers of a built notebook take them
away with `strip_signage`.
"""

from __future__ import annotations

import json
import re
from html import escape

from workshop_kit.sessions.route import ROUTE
from workshop_kit.sessions.session import Cell, Session, Step
from workshop_kit.sessions.shape import MARK
from workshop_kit.sessions.timing import clock
from workshop_kit.texts import Translator, set_typography, word_length

# JupyterLab's own commands, given to the command linker of a Markdown button.
_COMMANDS: dict[str, tuple[str, str, dict[str, str]]] = {
    "start": ("wk-start", "notebook:run-all-cells", {}),
    "restart": ("wk-take", "notebook:restart-run-all", {}),
    "handout": ("wk-take", "notebook:export-to-format", {"format": "workshop_handout"}),
    "guide": ("wk-take", "notebook:export-to-format", {"format": "workshop_guide"}),
    "slides": ("wk-take", "notebook:export-to-format", {"format": "workshop_slides"}),
    "agreement": ("wk-take", "notebook:export-to-format", {"format": "workshop_agreement"}),
    "follow_up": ("wk-take", "notebook:export-to-format", {"format": "workshop_follow_up"}),
}

_SIGNAGE_LINE = re.compile(
    r'^<(?P<tag>div|p) class="wk-(?:route|step|note|actions)\b.*</(?P=tag)>$'
)
_INLINE_BUTTON = re.compile(r'<button class="wk-[^"]*"[^>]*>[^<]*</button>')
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_BUTTONS_ALONE = re.compile(r"^(?:\{button:[a-z_]+\}\s*)+$")


def route_bar(session: Session, t: Translator) -> str:
    """Return the ten segments of the route: those before this session are behind."""
    states = (_segment_state(place, session.number) for place in range(len(ROUTE)))
    segments = "".join(f'<i class="{state}"></i>' for state in states)
    return f'<div class="wk-route" title="{escape(_place(session, t))}">{segments}</div>'


def session_line(session: Session, t: Translator) -> str:
    """Return the line above the session's title: its axis, its place and its length."""
    length = word_length(session.minutes, t)
    said = t("session.line", place=_place(session, t), length=length)
    return _line(_pill(session, t), said, style="wk-step wk-session")


def step_line(session: Session, step: Step, t: Translator, *, with_clock: bool) -> str:
    """Return the line above a step's title: which one, how long, with whom, and at what time.

    Parameters
    ----------
    session : Session
        The session of the step.
    step : Step
        The step.
    t : Translator
        Words of the reader's language.
    with_clock : bool
        Whether to say from when to when, counted from the session's start: facilitators read it.
    """
    said = t(
        "step.line",
        index=session.steps.index(step) + 1,
        total=len(session.steps),
        minutes=step.minutes,
        mode=t(f"mode.{step.mode}"),
    )
    if with_clock:
        start = {one.key: start for one, start in session.starts()}[step.key]
        said = t("step.clock", line=said, start=clock(start), end=clock(start + step.minutes))
    return _line(_pill(session, t), said)


def note_line(cell: Cell, t: Translator) -> str:
    """Return the line that says whom a facilitator's cell is for; empty for the others."""
    for tag in ("facilitator", "solution"):
        if tag in cell.tags:
            return f'<p class="wk-note wk-{tag}">{escape(t(f"note.{tag}"))}</p>'
    return ""


def timetable(session: Session, t: Translator) -> str:
    """Return the session minute by minute, as a Markdown table, and the documents to run it."""
    heads = [t(f"timetable.{column}") for column in ("clock", "step", "minutes", "mode")]
    rows = [
        [clock(start), _in_a_table(step, t), str(step.minutes), t(f"mode.{step.mode}")]
        for step, start in session.starts()
    ]
    lines = [heads, ["---:", "---", "---:", "---"], *rows]
    table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    title = f"### {t('timetable.title', length=word_length(session.minutes, t))}"
    take = _actions(" ".join(button(which, t) for which in ("guide", "slides")))
    return f"{title}\n\n{table}\n\n{take}"


def button(which: str, t: Translator) -> str:
    """Return one of the buttons that JupyterLab answers to, by its name in `_COMMANDS`."""
    style, command, arguments = _COMMANDS[which]
    return (
        f'<button class="{style}" data-commandlinker-command="{command}" '
        f"data-commandlinker-args='{json.dumps(arguments)}'>{escape(t(f'button.{which}'))}</button>"
    )


def fill_marks(
    text: str, file_names: dict[str, str], t: Translator, *, to_facilitator: str = ""
) -> str:
    """Put buttons and names of notebooks where the source has marks.

    Parameters
    ----------
    text : str
        Markdown of one language.
    file_names : dict of str to str
        Name of each session's notebook in that language.
    t : Translator
        Words of that language.
    to_facilitator : str, default ""
        Folder of the facilitator's copies, from the folder of this notebook, with its slash.
    """
    lines = (_actions(line) if _BUTTONS_ALONE.match(line) else line for line in text.splitlines())

    def filled(mark: re.Match[str]) -> str:
        if mark["what"] == "notebook":
            return file_names[mark["which"]]
        if mark["what"] == "facilitator":
            return to_facilitator + file_names[mark["which"]]
        return button(mark["which"], t)

    return MARK.sub(filled, "\n".join(lines))


def strip_signage(markdown: str) -> str:
    r"""Take away what the build added for the screen; paper has its own.

    Examples
    --------
    >>> strip_signage('<p class="wk-step">step 3 of 8</p>\n\n## Who works where?')
    '## Who works where?'
    """
    lines = (line for line in markdown.splitlines() if not _SIGNAGE_LINE.match(line))
    return _INLINE_BUTTON.sub("", "\n".join(lines)).strip()


def typeset(markdown: str, language: str) -> str:
    """Apply a language's typography to prose, and leave the rules of tables as they are."""
    lines = markdown.splitlines()
    return "\n".join(
        line if _TABLE_RULE.match(line) else set_typography(line, language) for line in lines
    )


def _in_a_table(step: Step, t: Translator) -> str:
    return set_typography(step.title[t.language], t.language).replace("|", r"\|")


def _actions(line: str) -> str:
    return f'<p class="wk-actions">{line.strip()}</p>'


def _line(pill: str, said: str, style: str = "wk-step") -> str:
    return f'<p class="{style}">{pill} {escape(said)}</p>'


def _pill(session: Session, t: Translator) -> str:
    colour = f"wk-{session.axis}" if session.axis else "wk-plain"
    return f'<span class="wk-pill {colour}">{escape(session.title[t.language])}</span>'


def _place(session: Session, t: Translator) -> str:
    """Say which session it is; the welcome is not counted, so that number and file agree."""
    if session.number == 0:
        return t("route.welcome")
    return t("route.place", number=session.number, total=len(ROUTE) - 1)


def _segment_state(place: int, current: int) -> str:
    if place == current:
        return "wk-now"
    return "wk-past" if place < current else "wk-next"
