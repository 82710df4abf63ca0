"""The sample companies as files, rebuilt byte for byte from their seeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop_kit.data import write_text, write_workforce
from workshop_kit.folders import datasets_folder
from workshop_kit.simulation.card import write_card
from workshop_kit.simulation.company import simulate_company
from workshop_kit.simulation.profile_files import list_profiles, load_profile

if TYPE_CHECKING:
    from pathlib import Path


def write_datasets(folder: Path | None = None) -> list[Path]:
    """Write every sample company again, from its profile and its seed.

    Parameters
    ----------
    folder : Path, optional
        Where to write; the kit's `datasets/` when left out.

    Returns
    -------
    list of Path
        The files written, in order.
    """
    root = folder or datasets_folder()
    written = []
    for slug in list_profiles():
        profile = load_profile(slug)
        workforce = simulate_company(profile, np.random.default_rng(profile.seed))
        place = root / profile.folder / slug
        written += write_workforce(workforce, place)
        written += [
            write_text(place / f"card.{language}.md", write_card(profile, workforce, language))
            for language in ("fr", "en")
        ]
    return written
