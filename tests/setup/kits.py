"""Kits of the tests: copies of the tree in a folder of accents, and packages without a network."""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parents[2]

DIFFICULT = Path("Élodie", "Égalité pro & 100%")
"""A folder as people name them: accents, a space, an ampersand, a percent sign."""

_NOT_PACKED = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}


def copy_tree(folder: Path, *names: str) -> Path:
    """Copy files and folders of the tree, without what Python left there."""
    folder.mkdir(parents=True)
    for name in names:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy2(source, folder / name)
    return folder


def pack_wheel(name: str, folder: Path) -> Path:
    """Make a wheel of an installed pure Python package again."""
    package = importlib.metadata.distribution(name)
    stem = f"{name.replace('-', '_')}-{package.version}"
    files = [
        file
        for file in package.files or ()
        if ".." not in file.parts and file.suffix != ".pyc" and file.name not in _NOT_PACKED
    ]
    wheel = folder / f"{stem}-py3-none-any.whl"
    metadata_folder = next(file.parts[0] for file in files if file.name == "METADATA")
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in files:
            archive.writestr(file.as_posix(), Path(file.locate()).read_bytes())
        rows = "".join(f"{file.as_posix()},,\n" for file in files)
        archive.writestr(f"{metadata_folder}/RECORD", f"{rows}{metadata_folder}/RECORD,,\n")
    return wheel


def pin(wheel: Path) -> str:
    """Return the line of a lock for a wheel."""
    name, version = wheel.name.split("-")[:2]
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def settings(**more: str) -> dict[str, str]:
    """Return the environment of a person's terminal: French, with none of the tests' own."""
    own = ("PYTEST", "PYTHON", "PIP", "WORKSHOP", "JUPYTER", "LC_", "LANG", "COV", "VIRTUAL")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(own)}
    return kept | {"LANG": "fr_FR.UTF-8", "PYTHONUTF8": "1"} | more


def run(command: list[str | Path], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder, as a person would."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=settings(**more),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )


def run_kit(*arguments: str, folder: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    """Run ``workshop-kit`` from the tree with this Python."""
    command = [sys.executable, "-m", "workshop_kit", *arguments]
    return run(command, folder, PYTHONPATH=str(ROOT), **more)


def write_notebook(
    path: Path, *codes: str, language: str = "fr", opening: str = "# Titre\n\nUn texte."
) -> Path:
    """Write a small notebook as the build does, one hidden cell for each piece of code."""
    cells = [nbformat.v4.new_markdown_cell(opening, id="title")]
    cells[0].metadata = {"workshop_kit": {"key": "s00.title"}}
    for number, code in enumerate(codes):
        cell = nbformat.v4.new_code_cell(code, id=f"cell-{number}")
        cell.metadata = {
            "jupyter": {"source_hidden": True},
            "tags": ["screen"],
            "workshop_kit": {"key": f"s00.cell{number}"},
        }
        cells.append(cell)
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "workshop_kit": {"session": "s00", "language": language, "audience": "participant"},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    path.write_bytes((nbformat.writes(notebook) + "\n").encode())
    return path


def is_one_sentence(text: str) -> bool:
    """Tell whether a text is one sentence for a person, and no traceback."""
    line = text.strip()
    return "\n" not in line and line.endswith((".", "!", ")")) and "Traceback" not in line
