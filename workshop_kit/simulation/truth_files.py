"""The truth of the sample companies as files, `truth.json` beside their tables."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from workshop_kit.data import write_text
from workshop_kit.errors import MissingFileError
from workshop_kit.folders import datasets_folder
from workshop_kit.simulation.profile_files import list_profiles, load_profile
from workshop_kit.simulation.truth import GROUPS, MEASURES, Part, TrueGap, Truth, compute_truth

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_kit.simulation.profile import CompanyProfile

TRUTH_FILE = "truth.json"

_HEAD = ("company", "reference", "n_posts", "n_groups", "profile")


def write_truth(folder: Path, profile: CompanyProfile, *, n_groups: int = GROUPS) -> Path:
    """Compute the truth of a company and write it to a folder, the same bytes every time."""
    text = truth_as_json(compute_truth(profile, n_groups=n_groups))
    folder.mkdir(parents=True, exist_ok=True)
    return write_text(folder / TRUTH_FILE, text)


def write_truths(folder: Path | None = None, *, processes: int = 1) -> list[Path]:
    """Compute and write the truth of every sample company: minutes, not seconds.

    Parameters
    ----------
    folder : Path, optional
        Where the companies lie; the kit's `datasets/` when left out.
    processes : int, default 1
        Companies computed side by side. The files do not depend on it.

    Returns
    -------
    list of Path
        The files written, in order.
    """
    root = folder or datasets_folder()
    write = partial(_write_one, root)
    if processes < 2:
        return [write(slug) for slug in list_profiles()]
    # A new program for each, on every system alike: nothing is inherited from this one.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        return list(pool.map(write, list_profiles()))


def _write_one(root: Path, slug: str) -> Path:
    profile = load_profile(slug)
    return write_truth(root / profile.folder / slug, profile)


def load_truth(name: str) -> Truth:
    """Load the truth of a sample company by its name, as `write_truth` wrote it.

    Raises
    ------
    UnknownNameError
        If the kit cannot simulate a company of that name.
    MissingFileError
        If its truth has not been computed.
    """
    path = datasets_folder() / load_profile(name).folder / name / TRUTH_FILE
    if not path.is_file():
        raise MissingFileError("missing_file", file=path.name, folder=str(path.parent))
    return read_truth(path.read_text(encoding="utf-8"))


def truth_as_json(truth: Truth) -> str:
    """Return the text of `truth.json`, whose fields `docs/truth.md` describes."""
    outcomes: dict[str, dict[str, Any]] = {}
    for gap in truth.gaps.values():
        measure = gap.measure
        entry = {"unit": measure.unit, "is_relative": measure.is_relative}
        entry |= {key: value for key, value in asdict(gap).items() if key != "measure"}
        outcomes.setdefault(measure.outcome, {})[measure.name] = entry
    head = {name: getattr(truth, name) for name in _HEAD}
    content = {"definition": "docs/truth.md"} | head | {"outcomes": outcomes}
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def read_truth(text: str) -> Truth:
    """Return the truth that the text of a `truth.json` holds."""
    content = json.loads(text)
    entries = {
        name: entry for outcome in content["outcomes"].values() for name, entry in outcome.items()
    }
    gaps = {measure.name: _read_gap(entries[measure.name], measure) for measure in MEASURES}
    return Truth(**{name: content[name] for name in _HEAD}, gaps=gaps)


def _read_gap(entry: dict[str, Any], measure: Any) -> TrueGap:
    values = {key: value for key, value in entry.items() if key not in {"unit", "is_relative"}}
    parts = {name: Part(**part) for name, part in values.pop("parts").items()}
    return TrueGap(measure=measure, parts=parts, **values)
