"""The reader of sources: the same reading as jupytext's, for every source of the kit."""

from __future__ import annotations

import jupytext
import pytest

from workshop_kit.sessions.percent import read_percent
from workshop_kit.sessions.source import list_sources

# Settings that jupytext adds of its own accord while reading.
OF_JUPYTEXT = {"lines_to_next_cell", "lines_to_end_of_cell_marker", "cell_marker"}

ODD = """# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#   workshop_kit:
#     session: s02
#     minutes: 150
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown] key="s02.a" lang="fr" tags=["facilitator", "screen-only"] minutes=10
# # Titre
#
#   - un « mot » = "cité"
#
# %% [markdown]
# Sans clé, avec `# %%` dans le texte.
# %% key="s02.b"
# Un commentaire
x = 1


y = "# pas un texte"

# %% [raw] key="s02.c"
# brut
# %%
"""


def jupytexts_reading(text):
    notebook = jupytext.reads(text, fmt="py:percent")
    return dict(notebook.metadata.get("workshop_kit", {})), [
        (
            cell.cell_type,
            cell.source.strip(),
            {name: value for name, value in cell.metadata.items() if name not in OF_JUPYTEXT},
        )
        for cell in notebook.cells
    ]


def reading(text):
    header, blocks = read_percent(text)
    return header, [(block.kind, block.text, dict(block.settings)) for block in blocks]


@pytest.mark.parametrize("path", list_sources(), ids=lambda path: path.name)
def test_a_source_is_read_as_jupytext_reads_it(path):
    text = path.read_text(encoding="utf-8")
    assert reading(text) == jupytexts_reading(text)


@pytest.mark.parametrize(
    "text", [ODD, "x = 1\n", "# %% key='s02.a'\n1\n", ODD.replace("# ---\n", "", 1)]
)
def test_an_odd_source_is_read_as_jupytext_reads_it(text):
    expected = jupytexts_reading(text)
    if "# ---" in text and not text.startswith("# ---"):
        # Without its first edge there is no header: the guards say so.
        assert reading(text)[0] == {}
    elif "key='" in text:
        # A key in the wrong quotes is another key for both, which the guards refuse.
        assert reading(text)[1][0][1] == expected[1][0][1]
    else:
        assert reading(text) == expected


def test_the_line_of_a_block_is_that_of_its_marker():
    _, blocks = read_percent(ODD)
    lines = ODD.splitlines()
    assert all(lines[block.line - 1].startswith("# %%") for block in blocks)
