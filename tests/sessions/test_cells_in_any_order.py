"""Cells run in another order, or twice: the same panels or one sentence, never a NameError."""

from __future__ import annotations

import os
from itertools import combinations

import pytest
from IPython.core.interactiveshell import InteractiveShell
from jupyter_client.manager import start_new_kernel

from workshop_kit.cli.cells import load_ipython_extension
from workshop_kit.cli.private_jupyter import prepare_jupyter
from workshop_kit.sessions import list_sessions
from workshop_kit.sessions.notebooks import build_notebook
from workshop_kit.texts import translator
from workshop_kit.widgets import ScreenView

T = translator("en")


class Room:
    """A kernel without a server: it runs the cells of a notebook and keeps what they show."""

    def __init__(self) -> None:
        self.shell = InteractiveShell()
        self.shell.history_manager.enabled = False
        self.said: list[str] = []
        self.shell.display_pub.publish = lambda data, **_more: self.said.append(data["text/plain"])
        load_ipython_extension(self.shell)

    def run(self, source: str):
        """Run a cell and return what a participant sees: panels, a result, or a sentence."""
        self.said.clear()
        done = self.shell.run_cell(source, store_history=False)
        if done.error_in_exec is not None:
            (sentence,) = self.said
            return sentence
        assert done.error_before_exec is None
        shown = done.result
        return shown.panels if isinstance(shown, ScreenView) else repr(shown)

    def start_again(self) -> None:
        self.shell.reset(new_session=False)


@pytest.fixture(scope="module")
def room():
    return Room()


@pytest.fixture(autouse=True)
def own_answers(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("JPY_SESSION_NAME", "/some/folder/notebooks/en/session.ipynb")


def cells_of(session) -> dict[str, str]:
    """Return the code cells of a session's notebook by their keys."""
    cells = build_notebook(session, [session], language="en", audience="participant").cells
    return {cell.id: cell.source for cell in cells if cell.cell_type == "code"}


SESSIONS = {session.slug: cells_of(session) for session in list_sessions()}
PAIRS = [
    (slug, one, other)
    for slug, cells in SESSIONS.items()
    for one, other in combinations(list(cells), 2)
]


def test_there_are_enough_pairs_to_try():
    assert len(PAIRS) >= 30


# Between them they have nearly every kind of panel; the others are studies.
_TRIED = ("s02", "s06", "s07")


@pytest.mark.parametrize(
    "slug",
    [one if one in _TRIED else pytest.param(one, marks=pytest.mark.study) for one in SESSIONS],
)
def test_every_pair_of_cells_in_the_other_order_gives_the_same_or_one_sentence(room, slug):
    cells = SESSIONS[slug]
    opening, *others = cells
    room.start_again()
    room.run(cells[opening])
    in_order = {key: room.run(cells[key]) for key in others}
    # Before the session is open: one sentence for each cell, whatever is run after it; an
    # analyst's cell that asks nothing of the screen runs as it will.
    room.start_again()
    for key in others:
        is_alone = "screen" not in cells[key]
        expected = in_order[key] if is_alone else T("cells.out_of_order")
        assert room.run(cells[key]) == expected, key
    # Once it is open, from the last to the first: each pair of them in the other order.
    room.run(cells[opening])
    for key in reversed(others):
        assert room.run(cells[key]) == in_order[key], key
    # Each a second time, and after the session was opened a second time.
    room.run(cells[opening])
    for key in others:
        assert room.run(cells[key]) == in_order[key], key


def test_the_sentence_is_in_the_language_of_the_notebook(room, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "/some/folder/notebooks/fr/seance.ipynb")
    room.start_again()
    assert room.run('screen.show("s02.jobs")') == translator("fr")("cells.out_of_order")


def test_an_error_of_the_kit_is_its_sentence_and_any_other_name_is_the_analyst_s(room, capsys):
    room.start_again()
    room.run(next(iter(SESSIONS["s02"].values())))
    said = room.run('screen.show("s99.q1")')
    assert "s99.q1" in said
    assert "Traceback" not in said
    done = room.shell.run_cell("mistyped + 1", store_history=False)
    assert isinstance(done.error_in_exec, NameError)
    assert "NameError" in capsys.readouterr().out


def test_each_kernel_of_the_kit_says_so(tmp_path):
    jupyter = prepare_jupyter(tmp_path, T)
    settings = {**jupyter.environment(), "JPY_SESSION_NAME": "en/session.ipynb"}
    manager, client = start_new_kernel(env={**os.environ, **settings})
    outputs = []
    try:
        cell = 'screen.show("s02.jobs")'
        client.execute_interactive(cell, output_hook=outputs.append, timeout=60)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    shown = [output["content"] for output in outputs if output["msg_type"] == "display_data"]
    assert [content["data"]["text/plain"] for content in shown] == [T("cells.out_of_order")]
    assert not [output for output in outputs if output["msg_type"] == "error"]
