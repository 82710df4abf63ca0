"""Print the Index of the sample companies, worked out by other means than the kit's.

No pandas, no decimal, no class: the files are read line by line, every amount is a fraction,
the decree is a chain of conditions. It shares nothing with `workshop_kit`::

    python tests/peers/print_index.py

It writes `tests/peers/index.json`.
"""

from __future__ import annotations

import csv
import json
import platform
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve()
CLUSTER = HERE.parents[2] / "datasets" / "cluster"
RESULTS = HERE.with_name("index.json")
YEAR = (date(2025, 1, 1), date(2025, 12, 31))
DAYS = 365


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of a file."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> date:
    """Return a date; far away when there is none."""
    return date.fromisoformat(text) if text else date(2100, 1, 1)


def days_there(person: dict[str, str], absences: list[dict[str, str]]) -> int:
    """Return the days of the year on which a person was there, counted one by one."""
    there = set()
    first, last = max(day(person["hire_date"]), YEAR[0]), min(day(person["leave_date"]), YEAR[1])
    while first <= last:
        there.add(first)
        first += timedelta(days=1)
    for absence in absences:
        start = day(absence["first_day"])
        there -= {start + timedelta(days=number) for number in range(int(absence["days"]))}
    return len(there)


def pay_of(person: dict[str, str]) -> Fraction | None:
    """Return base pay and bonus of a year at full time."""
    hours = Fraction(person["paid_hours"]) - Fraction(person["overtime_hours"])
    if hours <= 0:
        return None
    week = Fraction(person["hours_per_week"]) / Fraction(person["working_time_share"])
    return (Fraction(person["base_pay"]) + Fraction(person["bonus"])) / hours * week * 52


def age_of(person: dict[str, str]) -> int:
    """Return the age in full years on the last day of presence."""
    born, last = day(person["birth_date"]), min(day(person["leave_date"]), YEAR[1])
    return last.year - born.year - ((last.month, last.day) < (born.month, born.day))


def tenths(percentage: Fraction) -> int:
    """Return a percentage in tenths, half up."""
    return (percentage * 20 + 1) // 2


def mean(values: list[Fraction]) -> Fraction:
    """Return the mean."""
    return sum(values, Fraction(0)) / len(values)


def points_of_pay(result: int) -> int:
    """Return the points of indicator 1 from its result in tenths of a percentage."""
    up = -(-result // 10)
    if up <= 7:
        return 40 - up
    if up <= 15:
        return 33 - 2 * (up - 7)
    if up <= 20:
        return 17 - 3 * (up - 15)
    return 0


def indicator_1(people: list[dict], by: str, forgiven: int) -> tuple[int, int, str] | None:
    """Return tenths of a percentage, points and the side of indicator 1."""
    kept = []
    for age in range(4):
        for group in {one[by] for one in people}:
            pays = {
                sex: [
                    one["pay"]
                    for one in people
                    if (one["age"], one[by], one["sex"]) == (age, group, sex) and one["pay"]
                ]
                for sex in ("women", "men")
            }
            if len(pays["women"]) > 2 and len(pays["men"]) > 2:
                gap = 100 - 100 * mean(pays["women"]) / mean(pays["men"])
                size = max(abs(gap) - forgiven, Fraction(0))
                kept.append((sum(map(len, pays.values())), size if gap > 0 else -size))
    total = sum(number for number, _ in kept)
    if total == 0 or Fraction(total, len(people)) < Fraction(2, 5):
        return None
    sum_of_gaps = sum(number * gap for number, gap in kept) / total
    result = tenths(abs(sum_of_gaps))
    favoured = "equality" if result == 0 else "men" if sum_of_gaps > 0 else "women"
    return result, points_of_pay(result), favoured


def by_table(result: int, table: tuple[int, int, int]) -> int:
    """Return the points of a gap in rates, in tenths of a percentage or of a person."""
    if result <= 20:
        return table[0]
    if result <= 50:
        return table[1]
    return table[2] if result <= 100 else 0


def caught_up(gap: Fraction, result: int, first: tuple[int, int, str] | None) -> bool:
    """Tell whether a gap favours the sex paid less."""
    if first is None or first[1] == 40 or result == 0:
        return False
    return first[2] != ("men" if gap > 0 else "women")


def had(people: list[dict], events: list[dict[str, str]], kinds: set[str]) -> set[str]:
    """Return who had such an event in the year."""
    return {
        one["employee_id"]
        for one in events
        if one["kind"] in kinds and YEAR[0] <= day(one["date"]) <= YEAR[1]
    } & {one["id"] for one in people}


def rate(people: list[dict], who: set[str], sex: str) -> Fraction:
    """Return the share of a sex who had it."""
    of_sex = [one for one in people if one["sex"] == sex]
    return Fraction(sum(one["id"] in who for one in of_sex), max(len(of_sex), 1))


def count(people: list[dict], sex: str) -> int:
    """Return how many of a sex."""
    return sum(one["sex"] == sex for one in people)


def whole_company(people: list[dict], who: set[str], first) -> int | None:
    """Return the points of indicator 2-3."""
    women, men = count(people, "women"), count(people, "men")
    if min(women, men) < 5 or not who:
        return None
    gap = rate(people, who, "men") - rate(people, who, "women")
    in_percent, in_people = tenths(abs(gap) * 100), tenths(abs(gap) * min(women, men))
    if caught_up(gap, in_percent, first):
        return 35
    return max(by_table(one, (35, 25, 15)) for one in (in_percent, in_people))


def by_category(people: list[dict], who: set[str], first, table: tuple) -> int | None:
    """Return the points of indicator 2 or 3."""
    groups = [
        [one for one in people if one["category"] == category]
        for category in {one["category"] for one in people}
    ]
    kept = [group for group in groups if min(count(group, "women"), count(group, "men")) > 9]
    total = sum(map(len, kept))
    if not who or total == 0 or Fraction(total, len(people)) < Fraction(2, 5):
        return None
    gap = sum(
        len(group) * (rate(group, who, "men") - rate(group, who, "women")) for group in kept
    ) / Fraction(total)
    result = tenths(abs(gap) * 100)
    return table[0] if caught_up(gap, result, first) else by_table(result, table)


def ten_highest(people: list[dict]) -> int:
    """Return the points of indicator 5, when nobody shares the tenth place."""
    ranked = sorted(people, key=lambda one: one["pay"] or 0, reverse=True)
    women = count(ranked[:10], "women")
    fewer = min(women, 10 - women)
    return 10 if fewer > 3 else 5 if fewer > 1 else 0


def returns(staff: list[dict[str, str]], absences, events) -> int | None:
    """Return the points of indicator 4: women one by one, leaves put end to end."""
    left = {one["employee_id"]: day(one["leave_date"]) for one in staff}
    raises = [one for one in events if "raise" in one["kind"]]
    owed, got = set(), set()
    for leave in absences:
        if leave["kind"] != "maternity":
            continue
        who, start = leave["employee_id"], day(leave["first_day"])
        back = start + timedelta(days=int(leave["days"]))
        for other in sorted(absences, key=lambda one: one["first_day"]):
            gap = (day(other["first_day"]) - back).days
            is_next = other["employee_id"] == who and other["kind"] == "parental_leave"
            if is_next and 0 <= gap <= 31:
                back = day(other["first_day"]) + timedelta(days=int(other["days"]))
        if not YEAR[0] <= back <= min(YEAR[1], left[who]):
            continue
        if any(one["kind"] == "raise" and start <= day(one["date"]) < back for one in raises):
            owed.add(who)
            if any(
                one["employee_id"] == who and back <= day(one["date"]) <= YEAR[1] for one in raises
            ):
                got.add(who)
    if not owed:
        return None
    return 15 if got == owed else 0


def index_of(folder: Path) -> dict[str, object]:
    """Return the points of each indicator and the total of a company."""
    staff, events = rows_of(folder, "employees"), rows_of(folder, "career_events")
    absences = rows_of(folder, "absences")
    headcount = json.loads((folder / "company.json").read_text("utf-8"))["headcount"]
    people = []
    for person in staff:
        own = [one for one in absences if one["employee_id"] == person["employee_id"]]
        if day(person["leave_date"]) < YEAR[0] or 2 * days_there(person, own) < DAYS:
            continue
        people.append(
            {
                "id": person["employee_id"],
                "sex": person["sex"],
                "age": sum(age_of(person) >= limit for limit in (30, 40, 50)),
                "category": person["category"],
                "level": person["grade"],
                "pay": pay_of(person),
            }
        )
    first = indicator_1(people, "category", 5)
    raised = had(people, events, {"raise", "catch_up_raise"})
    promoted = had(people, events, {"promotion"})
    found: dict[str, tuple[int | None, int]] = {"pay_gap": (first and first[1], 40)}
    if headcount <= 250:
        found["raises_or_promotions"] = (whole_company(people, raised | promoted, first), 35)
    else:
        found["raises"] = (by_category(people, raised, first, (20, 10, 5)), 20)
        found["promotions"] = (by_category(people, promoted, first, (15, 10, 5)), 15)
    found["leave_returns"] = (returns(staff, absences, events), 15)
    found["highest_paid"] = (ten_highest(people), 10)
    known = [pair for pair in found.values() if pair[0] is not None]
    points, maximum = sum(one for one, _ in known), sum(most for _, most in known)
    levels = indicator_1(people, "level", 2)
    return {
        "counted": len(people),
        "points": {key: one for key, (one, _) in found.items()},
        "pay_gap_tenths": first and first[0],
        "pay_gap_tenths_by_level": levels and levels[0],
        "total": None if maximum < 75 else (200 * points + maximum) // (2 * maximum),
    }


def main() -> None:
    """Work the Index of each company out and write it down."""
    folders = sorted(path for path in CLUSTER.iterdir() if path.is_dir())
    found = {
        "versions": {"python": platform.python_version()},
        "companies": {folder.name: index_of(folder) for folder in folders},
    }
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
