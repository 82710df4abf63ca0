"""The rule of three: who is compared when a group needs some women and some men."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from workshop_kit.activities.activity import Panel, Silent, Voices, is_whole, is_word
from workshop_kit.activities.note import Note
from workshop_kit.activities.saying import chart_words, say_card
from workshop_kit.axes.mix import (
    ENOUGH_PEOPLE,
    ComparedGroup,
    ComparedGroups,
    compared_groups,
    compared_groups_at,
)
from workshop_kit.charts import Chart, ChartTable, GroupCell, GroupRow, plot_groups
from workshop_kit.data import Workforce
from workshop_kit.indicators import codes_of
from workshop_kit.texts import Translator

# How people are grouped: rows of the grid, then its columns.
PARTITIONS = {"category": ("category", "age_bracket"), "job_family": ("job_family", "age_bracket")}
_MINIMUMS = range(1, 11)


@dataclass(frozen=True)
class Lens(Silent):
    """People in groups; a threshold decides which groups are compared.

    Attributes
    ----------
    key : str
        Stable name of the activity.
    note : Note
        The question about one's own company, beside the chart.
    """

    key: str
    note: Note
    kind: str = "lens"
    is_about_company: bool = True

    def accepts(self, answer: Any) -> bool:
        """Accept a grouping and a threshold."""
        return (
            isinstance(answer, dict)
            and is_word(answer.get("partition"), PARTITIONS)
            and is_whole(answer.get("minimum"), _MINIMUMS[0], _MINIMUMS[-1])
        )

    def present(self, workforce: Workforce, t: Translator, *, voices: Voices = "one") -> Panel:
        """Return the grid of each grouping, and what each threshold leaves of it."""
        partitions = [self._partition(name, workforce, t) for name in PARTITIONS]
        start = partitions[0]["results"][ENOUGH_PEOPLE - _MINIMUMS[0]]
        present = workforce.present()
        women = int((present["sex"] == "women").sum())
        return {
            "key": self.key,
            "kind": self.kind,
            "name": t(f"{self.key}.name"),
            "minimum": ENOUGH_PEOPLE,
            "lowest": _MINIMUMS[0],
            "highest": _MINIMUMS[-1],
            "minimum_labels": [t(f"{self.key}.minimum.label", n=n) for n in _MINIMUMS],
            "partitions": partitions,
            "n": t("chart.n", women=women, men=len(present) - women),
            "say": say_card(start, self.note.present(workforce, t, voices=voices), t),
            "words": {
                **chart_words(t),
                **{
                    name: t(f"{self.key}.{name}")
                    for name in ("partition", "minimum", "lower", "raise", "kept", "dropped")
                },
            },
        }

    def chart(self, answer: Any, workforce: Workforce, t: Translator) -> Chart:
        """Return the grid at the grouping and threshold of an answer, for paper."""
        settings = {"partition": "category", "minimum": ENOUGH_PEOPLE, **(answer or {})}
        groups = _compare(workforce, settings["partition"], settings["minimum"])
        result = self._result(groups, workforce, t)
        grid = _grid(groups, workforce, t)
        rows = tuple(
            GroupRow(
                row["label"],
                tuple(
                    GroupCell(
                        cell["women"],
                        cell["men"],
                        min(cell["women"], cell["men"]) >= settings["minimum"],
                    )
                    for cell in row["cells"]
                ),
            )
            for row in grid["rows"]
        )
        return Chart(
            title=result["title"],
            subtitle=result["law"],
            n=t("chart.n", women=groups.n_women, men=groups.n_men),
            description=result["description"],
            table=ChartTable(**result["table"]),
            draw=lambda: plot_groups(rows, grid["columns"]),
        )

    def say(self, answer: Any, workforce: Workforce, t: Translator) -> str | None:
        """State how people are grouped and from which size on groups are compared."""
        return t(
            "said.lens",
            partition=t(f"{self.key}.partition.{answer['partition']}"),
            minimum=t(f"{self.key}.minimum.label", n=answer["minimum"]),
        )

    def _partition(self, name: str, workforce: Workforce, t: Translator) -> dict[str, Any]:
        compared = compared_groups_at(workforce, _MINIMUMS, by=PARTITIONS[name])
        return {
            "id": name,
            "label": t(f"{self.key}.partition.{name}"),
            **_grid(compared[0], workforce, t),
            "results": [self._result(groups, workforce, t) for groups in compared],
        }

    def _result(
        self, groups: ComparedGroups, workforce: Workforce, t: Translator
    ) -> dict[str, Any]:
        kept = sum(group.is_kept for group in groups.groups)
        counts = {
            "women": groups.hidden_women,
            "men": groups.hidden_men,
            "minimum": groups.minimum,
        }
        return {
            "title": self._title(groups, t),
            "law": t(
                f"{self.key}.law.{'calculable' if groups.is_calculable else 'not_calculable'}",
                kept=groups.share_kept,
            ),
            "figures": self._figures(groups, t),
            "reading": t(f"{self.key}.reading"),
            "description": t(
                f"{self.key}.description", kept=kept, groups=len(groups.groups), **counts
            ),
            "table": self._table(groups, workforce, t),
        }

    def _title(self, groups: ComparedGroups, t: Translator) -> str:
        if not groups.hidden_women + groups.hidden_men:
            return t(f"{self.key}.title.nobody")
        if groups.share_kept == 0:
            return t(f"{self.key}.title.everybody")
        return t(
            f"{self.key}.title",
            out=1 - groups.share_kept,
            women=groups.hidden_women,
            men=groups.hidden_men,
        )

    def _figures(self, groups: ComparedGroups, t: Translator) -> list[dict[str, str]]:
        out = {
            "value": t.word("{x:percent}", x=groups.hidden_women / groups.n_women),
            "label": t(f"{self.key}.say.women"),
        }
        everyone = groups.gap_everyone.share
        if groups.share_kept == 0:
            seen = {
                "value": t(f"{self.key}.no_value"),
                "label": t(f"{self.key}.say.no_gap", everyone=everyone),
            }
        else:
            seen = {
                "value": t.word("{x:percent1}", x=groups.gap_kept.share),
                "label": t(f"{self.key}.say.gap", everyone=everyone),
            }
        return [out, seen]

    def _table(self, groups: ComparedGroups, workforce: Workforce, t: Translator) -> dict[str, Any]:
        return {
            "caption": t(f"{self.key}.table.caption", minimum=groups.minimum),
            "columns": (
                t(f"{self.key}.table.group"),
                t("sex.women"),
                t("sex.men"),
                t(f"{self.key}.table.compared"),
            ),
            "rows": tuple(
                (
                    ", ".join(_labels(groups.by, group.codes, workforce, t)),
                    t.word("{n:count}", n=group.n_women),
                    t.word("{n:count}", n=group.n_men),
                    t(f"{self.key}.{'yes' if group.is_kept else 'no'}"),
                )
                for group in groups.groups
            ),
        }


def _compare(workforce: Workforce, partition: str, minimum: int) -> ComparedGroups:
    return compared_groups(workforce, by=PARTITIONS[partition], minimum=minimum)


def _grid(groups: ComparedGroups, workforce: Workforce, t: Translator) -> dict[str, Any]:
    """Return the groups as lines and columns; a place where nobody is stays empty."""
    by_codes = {group.codes: group for group in groups.groups}
    rows, columns = (
        tuple(code for code in codes_of(workforce, by) if any(c[i] == code for c in by_codes))
        for i, by in enumerate(groups.by)
    )
    return {
        "columns": [_label(groups.by[1], code, workforce, t) for code in columns],
        "rows": [
            {
                "label": _label(groups.by[0], row, workforce, t),
                "cells": [
                    _cell(by_codes.get((row, column)), groups.by, (row, column), workforce, t)
                    for column in columns
                ],
            }
            for row in rows
        ],
    }


def _cell(
    group: ComparedGroup | None,
    by: tuple[str, ...],
    codes: tuple[str, str],
    workforce: Workforce,
    t: Translator,
) -> dict[str, Any]:
    row, column = _labels(by, codes, workforce, t)
    women, men = (group.n_women, group.n_men) if group else (0, 0)
    words = t("s02.lens.group", row=row, column=column, women=women, men=men)
    return {"women": women, "men": men, "in_words": words}


def _labels(
    by: tuple[str, ...], codes: tuple[str, ...], workforce: Workforce, t: Translator
) -> list[str]:
    return [_label(name, code, workforce, t) for name, code in zip(by, codes, strict=True)]


def _label(by: str, code: str, workforce: Workforce, t: Translator) -> str:
    return t(f"age.{code}") if by == "age_bracket" else workforce.label(by, code, t.language)
