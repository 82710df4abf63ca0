"""The notebooks built from the sources: two languages, two audiences, no outputs."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.folders import notebooks_folder
from workshop_kit.sessions.session import AUDIENCES, Audience, Cell, Session, Step, list_sessions
from workshop_kit.sessions.shape import cell_id
from workshop_kit.sessions.signage import (
    fill_marks,
    note_line,
    route_bar,
    session_line,
    step_line,
    timetable,
    typeset,
)
from workshop_kit.texts import LANGUAGES, Translator, translator

if TYPE_CHECKING:
    from nbformat import NotebookNode

# Folder of the facilitator's copies, beside the participants' notebooks of each language.
FACILITATOR_FOLDERS = {"fr": "animation", "en": "facilitation"}

# Named neutrally: a kernel's own name tells the machine it is on.
_NOTEBOOK_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def build_notebooks(*, folder: Path | None = None, check: bool = False) -> list[Path]:
    """Write the notebooks of every session, for each language and audience.

    The same source gives the same bytes on every machine, and they are those that Jupyter
    writes when it saves such a notebook. A notebook that is already right is left alone.

    Parameters
    ----------
    folder : Path, optional
        Folder that holds ``source/`` and receives ``fr/`` and ``en/``; the kit's notebooks by
        default.
    check : bool, default False
        Write nothing: only tell which notebooks are not what their source gives.

    Returns
    -------
    list of Path
        The notebooks written, or those that would be.

    Raises
    ------
    SourceError
        If a source cannot be a session; no notebook is written then.
    """
    different = [(path, text) for path, text in expected_notebooks(folder) if _read(path) != text]
    if not check:
        for path, text in different:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    return [path for path, _ in different]


def expected_notebooks(folder: Path | None = None) -> Iterator[tuple[Path, str]]:
    """Give the path and the text of each notebook that the sources give."""
    folder = folder or notebooks_folder()
    sessions = list_sessions(folder=folder)
    for session in sessions:
        for language in LANGUAGES:
            for audience in AUDIENCES:
                notebook = build_notebook(session, sessions, language=language, audience=audience)
                yield notebook_path(session, language, audience, folder), notebook_text(notebook)


def notebook_path(
    session: Session, language: str, audience: Audience = "participant", folder: Path | None = None
) -> Path:
    """Return where a session's notebook lies."""
    place = (folder or notebooks_folder()) / language
    if audience == "facilitator":
        place /= FACILITATOR_FOLDERS[language]
    return place / session.file_name[language]


def build_notebook(
    session: Session, sessions: list[Session], *, language: str, audience: Audience
) -> NotebookNode:
    """Return one notebook.

    Parameters
    ----------
    session : Session
        The session.
    sessions : list of Session
        All sessions, to which it may link.
    language : {"fr", "en"}
        Language of every word in it.
    audience : {"participant", "facilitator"}
        Facilitators receive everything, with times; participants neither script nor solutions.
    """
    from nbformat import v4

    writer = _CellWriter(session, sessions, translator(language), audience)
    metadata = {
        **_NOTEBOOK_METADATA,
        "workshop_kit": {"session": session.slug, "language": language, "audience": audience},
    }
    return v4.new_notebook(cells=list(writer.cells()), metadata=metadata)


def notebook_text(notebook: NotebookNode) -> str:
    """Return a notebook as Jupyter saves it: one key order, one indentation, one last newline."""
    import nbformat

    return nbformat.writes(notebook) + "\n"


def set_language(code: str, language: str) -> str:
    """Replace the name ``LANGUAGE`` by the language itself.

    Examples
    --------
    >>> set_language('screen = open_screen("s02", language=LANGUAGE)', "en")
    'screen = open_screen("s02", language="en")'
    """
    lines = code.splitlines(keepends=True)
    tokens = list(tokenize.generate_tokens(io.StringIO(code).readline))
    for token in reversed(tokens):
        if token.type == tokenize.NAME and token.string == "LANGUAGE":
            row, start = token.start
            line = lines[row - 1]
            lines[row - 1] = f'{line[:start]}"{language}"{line[token.end[1] :]}'
    return "".join(lines)


class _CellWriter:
    """The cells of one notebook: one session, one language, one audience."""

    def __init__(
        self, session: Session, sessions: list[Session], t: Translator, audience: Audience
    ) -> None:
        self._session = session
        self._t = t
        self._audience = audience
        is_facilitator = audience == "facilitator"
        self._to_facilitator = "" if is_facilitator else f"{FACILITATOR_FOLDERS[t.language]}/"
        self._file_names = {one.slug: one.file_name[t.language] for one in sessions}

    def cells(self) -> Iterator[NotebookNode]:
        for place, cell in enumerate(self._mine(self._session.opening)):
            yield self._written(cell, self._session_signs() if place == 0 else [])
        if self._audience == "facilitator":
            yield self._timetable()
        for step in self._session.steps:
            for cell in self._mine(step.cells):
                yield self._written(cell, self._step_signs(step, cell), step)

    def _mine(self, cells: tuple[Cell, ...]) -> list[Cell]:
        return [cell for cell in cells if cell.is_for(self._audience)]

    def _session_signs(self) -> list[str]:
        return [route_bar(self._session, self._t), session_line(self._session, self._t)]

    def _step_signs(self, step: Step, cell: Cell) -> list[str]:
        if cell.key != step.key:
            return []
        with_clock = self._audience == "facilitator"
        return [step_line(self._session, step, self._t, with_clock=with_clock)]

    def _written(self, cell: Cell, signs: list[str], step: Step | None = None) -> NotebookNode:
        if cell.is_code:
            return self._code(cell, step)
        note = note_line(cell, self._t)
        prose = typeset(cell.text[self._t.language], self._t.language)
        words = fill_marks(prose, self._file_names, self._t, to_facilitator=self._to_facilitator)
        text = "\n\n".join([*signs, *([note] if note else []), words])
        opens_step = step is not None and cell.key == step.key
        timing = {"minutes": step.minutes, "mode": step.mode} if step and opens_step else {}
        return self._markdown(cell.key, text, cell.tags, timing)

    def _timetable(self) -> NotebookNode:
        key = f"{self._session.slug}.timetable"
        tags = ("facilitator", "screen-only")
        sign = note_line(Cell(key, tags=tags), self._t)
        return self._markdown(key, f"{sign}\n\n{timetable(self._session, self._t)}", tags, {})

    def _markdown(
        self, key: str, text: str, tags: tuple[str, ...], timing: dict[str, object]
    ) -> NotebookNode:
        from nbformat import v4

        # What is for analysts waits under its heading until someone opens it. What only paper
        # shows is hidden by the kit's style: JupyterLab would not keep a folded Markdown cell.
        is_closed = "analyst" in tags and text.startswith("### ")
        folded = {"jp-MarkdownHeadingCollapsed": True} if is_closed else {}
        metadata = {"workshop_kit": {"key": key, **timing}, **folded}
        if tags:
            metadata["tags"] = list(tags)
        return v4.new_markdown_cell(text, id=cell_id(key), metadata=metadata)

    def _code(self, cell: Cell, step: Step | None) -> NotebookNode:
        from nbformat import v4

        code = f"# {self._comment(cell, step)}\n{set_language(cell.code, self._t.language)}"
        named = {"key": cell.key}
        if cell.activities:
            named |= {"activity": cell.activity, "activities": list(cell.activities)}
        metadata = {"workshop_kit": named, "tags": list(cell.tags)}
        if "analyst" not in cell.tags:
            metadata["jupyter"] = {"source_hidden": True}
        return v4.new_code_cell(code, id=cell_id(cell.key), metadata=metadata)

    def _comment(self, cell: Cell, step: Step | None) -> str:
        """Word line 1 of the code: all that shows of it where the kit's style is not there."""
        if "analyst" in cell.tags:
            return self._t("code.analyst")
        return step.title[self._t.language] if step else self._t("code.opening")


def _read(path: Path) -> str | None:
    """Read a notebook whatever line ends a checkout gave it; None when it is not there."""
    return path.read_text(encoding="utf-8") if path.is_file() else None
