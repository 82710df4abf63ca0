"""The rules of law as they are written in `rules.toml`, each with its article and its standing."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from workshop_kit.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

STANDINGS = ("seen", "recalled")

_FILE = "rules.toml"


@dataclass(frozen=True)
class Rule:
    """One threshold, date or table of the law.

    Attributes
    ----------
    name : str
        Its path in the file: ``"index.relevance_threshold.csp"``.
    value : int, float, bool, str, date or tuple
        Shares go from 0 to 1; a table is a tuple of pairs.
    unit : str or None
        What the value, or the limits of a table, are counted in.
    article : str
        Where the text is.
    source : str
        What was read.
    checked : date
        Day on which it was last compared with its source.
    standing : {"seen", "recalled"}
        Read in the source, or known and still to be verified.
    """

    name: str
    value: Any
    unit: str | None
    article: str
    source: str
    checked: date
    standing: str


def rule(name: str) -> Rule:
    """Return a rule by its name.

    Raises
    ------
    UnknownNameError
        If there is no such rule; the sentence lists those of the same group.

    Examples
    --------
    >>> threshold = rule("index.relevance_threshold.csp")
    >>> threshold.value, threshold.standing
    (0.05, 'seen')
    """
    known = _read_rules()
    if name not in known:
        neighbours = [one for one in known if one.split(".")[0] == name.split(".")[0]]
        listed = ", ".join(neighbours or known)
        raise UnknownNameError("unknown_rule", name=name, known=listed)
    return known[name]


def list_rules(group: str = "") -> tuple[Rule, ...]:
    """Return the rules of a group, in the order of the file; all of them without a group.

    Examples
    --------
    >>> [one.value for one in list_rules("plan.domains") if one.unit == "domains"]
    [3, 4]
    """
    start = f"{group}." if group else ""
    return tuple(one for name, one in _read_rules().items() if f"{name}.".startswith(start))


@cache
def _read_rules() -> Mapping[str, Rule]:
    source = files("workshop_kit.legal").joinpath(_FILE).read_text(encoding="utf-8")
    return {one.name: one for one in _rules_in(tomllib.loads(source), "")}


def _rules_in(table: Mapping[str, Any], path: str) -> Iterator[Rule]:
    """Give the rules of a table: one that has a value is a rule, any other is a group."""
    if "value" in table:
        fields = {"unit": None, **table, "value": _frozen(table["value"])}
        yield Rule(name=path, **fields)
        return
    for name, inside in table.items():
        yield from _rules_in(inside, f"{path}.{name}" if path else name)


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value
