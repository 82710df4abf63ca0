"""The tokens of the design system, read from one file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Tokens:
    """Colours, sizes and spaces by name.

    Attributes
    ----------
    colours : mapping of str to str
        ``#RRGGBB`` by role (``ink``, ``women``, ``mix``...).
    type_px, type_pt : mapping of str to float
        Type sizes on screen (CSS pixels) and on paper (points).
    space_px, shape_px : mapping of str to float
        Spacing steps, radii and control heights (CSS pixels).
    """

    colours: Mapping[str, str]
    type_px: Mapping[str, float]
    type_pt: Mapping[str, float]
    space_px: Mapping[str, float]
    shape_px: Mapping[str, float]


@cache
def tokens() -> Tokens:
    """Return the tokens.

    Examples
    --------
    >>> tokens().colours["women"]
    '#4B2E83'
    """
    source = files("workshop_kit.design").joinpath("tokens.toml")
    return Tokens(**tomllib.loads(source.read_text(encoding="utf-8")))


def css_variables(selector: str = ":root") -> str:
    """Return the tokens as CSS custom properties of one selector.

    Examples
    --------
    >>> "--wk-women:#4B2E83;" in css_variables()
    True
    """
    known = tokens()
    colours = (f"--wk-{name.replace('_', '-')}:{value};" for name, value in known.colours.items())
    sizes = (
        f"--wk-{family}-{name.replace('_', '-')}:{value}px;"
        for family, values in (
            ("type", known.type_px),
            ("space", known.space_px),
            ("shape", known.shape_px),
        )
        for name, value in values.items()
    )
    return f"{selector}{{{''.join(colours)}{''.join(sizes)}}}"
