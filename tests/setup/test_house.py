"""The house: its layers hold, a stray module cannot appear, and no file tells of a machine."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.setup.kits import ROOT, copy_tree, run

LINT = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"

# Written apart, so that this file does not find itself.
MACHINE_WORDS = ["/" + "work/", "/" + "root/", "pypi" + ".org", "files.python" + "hosted"]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return run([sys.executable, "-c", LINT, "--no-cache"], folder, PYTHONPATH=str(folder))


@pytest.fixture
def house(tmp_path) -> Path:
    return copy_tree(tmp_path / "house", "workshop_kit", "pyproject.toml")


def test_every_layer_imports_only_those_below_it():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout
    assert "1 kept, 0 broken" in done.stdout


def test_a_stray_module_breaks_the_house(house):
    (house / "workshop_kit" / "utils.py").write_text('"""Anything."""\n', encoding="utf-8")
    done = lint(house)
    assert done.returncode != 0
    assert "utils" in done.stdout


def test_an_import_from_above_breaks_the_house(house):
    folders = house / "workshop_kit" / "folders.py"
    text = folders.read_text(encoding="utf-8")
    folders.write_text(f"{text}\nfrom workshop_kit.texts import translator\n", encoding="utf-8")
    done = lint(house)
    assert done.returncode != 0
    assert "workshop_kit.folders -> workshop_kit.texts" in done.stdout


def test_widgets_and_handouts_are_strangers(house):
    stray = house / "workshop_kit" / "widgets" / "paper.py"
    stray.write_text('"""A stray."""\n\nimport workshop_kit.handouts\n', encoding="utf-8")
    assert lint(house).returncode != 0


def test_the_contract_is_exhaustive_and_names_every_module():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = settings["tool"]["importlinter"]["contracts"]
    assert contract["exhaustive"] is True
    named = set(re.findall(r"\w+", " ".join(contract["layers"])))
    package = ROOT / "workshop_kit"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__", "__main__"}
    modules |= {path.parent.name for path in package.glob("*/__init__.py")}
    assert modules == named


def test_warnings_are_failures_and_doctests_are_tests():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pytest_settings = settings["tool"]["pytest"]["ini_options"]
    assert pytest_settings["filterwarnings"][0] == "error"
    assert pytest_settings["xfail_strict"] is True
    assert {"--strict-markers", "--strict-config", "--doctest-modules"} <= set(
        pytest_settings["addopts"]
    )


def committed_texts() -> list[Path]:
    """Return the tree's own text files, whether or not it is a clone."""
    left_out = {".git", ".venv", ".kit", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    left_out |= {"__pycache__", "answers", "handouts", "test-pictures", ".import_linter_cache"}
    kinds = {".py", ".toml", ".md", ".lock", ".yml", ".json", ".js", ".css", ".ipynb", ".bat"}
    kinds |= {".command", ".j2", ".typ", ".cff", ".csv", ""}
    own_handouts = ROOT / "workshop_kit" / "handouts"
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and path.suffix in kinds
        and (
            not left_out & set(path.relative_to(ROOT).parts)
            or (own_handouts in path.parents and "__pycache__" not in path.parts)
            or (ROOT / "tests" in path.parents and "__pycache__" not in path.parts)
            or (ROOT / "workshop_kit" / "answers" in path.parents and path.suffix == ".py")
        )
    ]


def test_no_file_tells_of_a_machine_or_of_a_package_index():
    texts = committed_texts()
    assert len(texts) > 50
    for path in texts:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = [word for word in MACHINE_WORDS if word in text]
        assert not found, f"{path.relative_to(ROOT)}: {found}"


def test_the_starters_start_the_same_script():
    windows = (ROOT / "open-kit-windows.bat").read_bytes()
    macos = (ROOT / "open-kit-macos.command").read_bytes()
    assert b"start.py" in windows
    assert b"start.py" in macos
    # cmd.exe misreads labels and blocks in files with Unix line ends, and letters beyond ASCII.
    assert windows.count(b"\r\n") == windows.count(b"\n")
    assert windows.isascii()
    assert b"\r" not in macos
    assert macos.startswith(b"#!/bin/bash\n")


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
@pytest.mark.parametrize("script", ["open-kit-macos.command", ".ci/run"])
def test_the_shell_scripts_are_readable_and_can_be_run(script):
    assert run(["bash", "-n", script], ROOT).returncode == 0
    assert (ROOT / script).stat().st_mode & 0o111


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
def test_the_macos_starter_passes_on_what_start_py_says(tmp_path):
    kit = copy_tree(tmp_path / "Élodie & Cie", "open-kit-macos.command")
    (kit / "start.py").write_text("import sys; print('asked', sys.argv[1:])", encoding="utf-8")
    done = run(["bash", kit / "open-kit-macos.command", "check"], tmp_path)
    assert done.stdout.strip() == "asked ['check']"
    assert done.returncode == 0


def test_ci_runs_the_second_command_and_the_browser_tests_cannot_skip_there():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "set -euo pipefail" in script
    assert "start.py test </dev/null" in script
    assert 'CI="${CI:-true}"' in script
    assert "chromium" in script


@pytest.mark.slow
def test_an_installed_package_holds_all_that_it_reads(tmp_path):
    tree = copy_tree(
        tmp_path / "tree",
        "workshop_kit",
        "datasets",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "LICENSE-content",
    )
    done = run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "out"], tree)
    assert done.returncode == 0, done.stderr
    (wheel,) = (tree / "out").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    package = tree / "workshop_kit"
    missing = {
        f"workshop_kit/{path.relative_to(package).as_posix()}"
        for path in package.rglob("*")
        if path.is_file()
    } - packed
    assert not missing
    assert any(name.startswith("workshop_kit/datasets/") for name in packed)
