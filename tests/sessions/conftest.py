"""A copy of the kit's notebooks to seed faults in, and a small source to reason about."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from workshop_kit.folders import notebooks_folder

# Every feature of a source once: both languages, steps, tags, buttons, a link, an activity.
SMALL_SOURCE = """\
# ---
# jupyter:
#   workshop_kit:
#     session: s02
#     minutes: 30
#     axis: mix
# ---

# %% [markdown] key="s02.title" lang="fr"
# # Mixité des emplois
#
# Qui travaille où ? Et chez vous ?
#
# {button:start} {button:restart}
# %% [markdown] key="s02.title" lang="en" of="1b20d7f1"
# # Occupational mix
#
# Who works where? And at your place?
#
# {button:start} {button:restart}
# %% key="s02.open"
from workshop_kit.widgets import open_screen

screen = open_screen("s02", language=LANGUAGE)

# %% [markdown] key="s02.where" lang="fr" minutes=20 mode="pair"
# ## Qui travaille où ?
#
# Regardez les emplois un à un.
# %% [markdown] key="s02.where" lang="en" of="7d1e0d4c"
# ## Who works where?
#
# Look at the jobs one by one.
# %% [markdown] key="s02.where.script" lang="fr" tags=["facilitator"]
# Laissez deux minutes de silence.
# %% [markdown] key="s02.where.script" lang="en" of="00000000"
# Leave two minutes of silence.
# %% key="s02.jobs" tags=["screen"]
screen.show("s02.jobs")

# %% [markdown] key="s02.where.answer" lang="fr" tags=["solution"]
# Le conditionnement.
# %% [markdown] key="s02.where.answer" lang="en" of="00000000"
# Packing.
# %% [markdown] key="s02.where.paper" lang="fr" tags=["print-only"]
# Écrivez ici.
# %% [markdown] key="s02.where.paper" lang="en" of="00000000"
# Write here.
# %% [markdown] key="s02.leave" lang="fr" minutes=10 mode="alone"
# ## Ce que vous emportez
#
# {button:handout}
#
# Retour à [l'ouverture]({notebook:s02}).
# %% [markdown] key="s02.leave" lang="en" of="00000000"
# ## What you take home
#
# {button:handout}
#
# Back to [the opening]({notebook:s02}).
"""


@pytest.fixture
def small_kit(tmp_path: Path) -> Path:
    """Return a folder of notebooks with one small source, in a path as people name them."""
    folder = tmp_path / "Égalité pro & 100%" / "notebooks"
    (folder / "source").mkdir(parents=True)
    (folder / "source" / "02_mixite.py").write_text(SMALL_SOURCE, encoding="utf-8")
    return folder


@pytest.fixture
def kit_copy(tmp_path: Path) -> Path:
    """Return a copy of the kit's own notebooks, sources and built, to seed faults in."""
    return shutil.copytree(notebooks_folder(), tmp_path / "notebooks")


@pytest.fixture
def seed() -> Callable[..., None]:
    """Return what changes one place of a source: a fault to be found."""

    def put(folder: Path, old: str, new: str, name: str = "02_mixite.py") -> None:
        path = folder / "source" / name
        source = path.read_text(encoding="utf-8")
        assert old in source, f"{name} does not hold {old!r}"
        path.write_text(source.replace(old, new, 1), encoding="utf-8")

    return put
