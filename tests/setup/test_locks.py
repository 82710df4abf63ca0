"""The lists of packages: they agree with each other, pin every file, and name no host."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.setup.kits import ROOT
from workshop_kit.cli.check import read_pins

LOCKS = ("requirements.lock", "requirements-test.lock")

# RELIABILITY.md 3.1: the versions that closed the holes known so far.
FLOORS = {
    "jupyter-core": "5.8.1",
    "jupyter-server": "2.20.0",
    "jupyterlab": "4.5.9",
    "nbconvert": "7.17.1",
}


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def entries(lock: str) -> dict[str, frozenset[str]]:
    """Return, by pinned package, the hashes of its files."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\S)", text.strip())
    return {
        block.partition("\n")[0].rstrip(" \\"): frozenset(re.findall(r"sha256:[0-9a-f]{64}", block))
        for block in blocks
    }


def direct(*, with_tests: bool) -> list[Requirement]:
    table = project()
    texts = table["project"]["dependencies"] + table["dependency-groups"]["setup"]
    if with_tests:
        texts = texts + table["project"]["optional-dependencies"]["test"]
    return [Requirement(text) for text in texts]


def pinned_here(lock: str) -> dict[str, Requirement]:
    """Return the packages that a lock installs on this machine."""
    pins = read_pins(ROOT / lock)
    return {
        canonicalize_name(pin.name): pin
        for pin in pins
        if pin.marker is None or pin.marker.evaluate()
    }


def reached(roots: list[Requirement]) -> set[str]:
    """Follow the requirements of what is installed, from these packages on."""
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [(canonicalize_name(root.name), frozenset(root.extras)) for root in roots]
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        waiting += list(_required(name, extras))
    return {name for name, _ in seen}


def _required(name: str, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for text in importlib.metadata.requires(name) or ():
        need = Requirement(text)
        contexts = [{"extra": extra} for extra in ("", *extras)]
        if need.marker is None or any(need.marker.evaluate(context) for context in contexts):
            yield canonicalize_name(need.name), frozenset(need.extras)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_the_project_asks_for_is_pinned_within_its_bounds(lock):
    pins = pinned_here(lock)
    for need in direct(with_tests=lock == "requirements-test.lock"):
        pin = pins[canonicalize_name(need.name)]
        (version,) = (spec.version for spec in pin.specifier)
        assert need.specifier.contains(version), f"{pin} is not {need}"


@pytest.mark.parametrize("lock", LOCKS)
def test_nothing_is_pinned_that_nobody_needs_and_nothing_needed_is_left_out(lock):
    needed = reached(direct(with_tests=lock == "requirements-test.lock"))
    assert set(pinned_here(lock)) == needed


def test_the_lock_of_the_tests_holds_the_other_one_whole():
    base, tests = entries(LOCKS[0]), entries(LOCKS[1])
    assert {name: tests.get(name) for name in base} == base


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_names_one_version_and_its_files(lock):
    for name, hashes in entries(lock).items():
        requirement = Requirement(name)
        assert [spec.operator for spec in requirement.specifier] == ["=="], name
        assert hashes, name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_no_folder(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|index-url|find-links|file:|@", text)


def test_a_lock_serves_windows_and_macos_too():
    names = " ".join(entries("requirements.lock"))
    assert "sys_platform == 'win32'" in names
    assert "sys_platform == 'darwin'" in names
    assert "pywinpty" in names
    assert "colorama" in names


def test_conda_users_get_the_same_lock_and_the_same_floor():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    python, pip, listed = environment["dependencies"]
    assert environment["name"] == project()["project"]["name"]
    assert python == f"python{project()['project']['requires-python']}"
    assert pip == "pip"
    assert listed == {"pip": ["--requirement requirements.lock"]}


def test_start_py_asks_for_the_python_that_the_project_asks_for():
    floor = re.search(r"version_info < \((\d+), (\d+)\)", Path("start.py").read_text("utf-8"))
    assert project()["project"]["requires-python"] == ">={}.{}".format(*floor.groups())
    assert project()["tool"]["ruff"]["target-version"] == "py{}{}".format(*floor.groups())


@pytest.mark.parametrize("name", FLOORS)
def test_the_versions_that_closed_known_holes_are_the_least(name):
    (pin,) = [pin for pin in read_pins(ROOT / "requirements.lock") if pin.name == name]
    (version,) = (spec.version for spec in pin.specifier)
    assert Version(version) >= Version(FLOORS[name])


def test_a_new_resolution_cannot_go_below_those_versions():
    for need in direct(with_tests=False):
        if need.name in FLOORS:
            below = SpecifierSet(f"<{FLOORS[need.name]}")
            lowest = min(Version(spec.version) for spec in need.specifier)
            assert lowest not in below, need


def test_no_package_is_under_a_gpl():
    for name in pinned_here("requirements-test.lock"):
        metadata = importlib.metadata.metadata(name)
        said = [metadata.get("License-Expression") or "", metadata.get("License") or ""]
        said += [text for text in metadata.get_all("Classifier") or () if "License" in text]
        # A long text is the licence itself; its first line gives its name.
        titles = " ".join(text.strip().partition("\n")[0] for text in said)
        assert not re.search(r"\bA?GPL|General Public Licen[sc]e", titles), f"{name}: {titles}"


def test_there_are_few_direct_dependencies():
    assert len(project()["project"]["dependencies"]) <= 25
