"""Each teaching point has a named place: a cell and an activity that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.sessions import list_sessions

PAGE = Path(__file__).parents[2] / "docs" / "teaching-points.md"

# Which session teaches which point of the list of facts; one that does not exist yet owes nothing.
POINTS = {
    "s00": (30,),
    "s01": (3, 4, 12, 13),
    "s02": (1, 7, 23),
    "s03": (2, 21, 22, 23, 24),
    "s04": (16, 17, 18, 19, 20, 32),
    "s05": (4, 26),
    "s06": (2, 8, 14, 15, 25, 27, 28, 33),
    "s07": (5, 6, 7, 8, 9, 10, 11, 31, 32),
}

ROWS = [
    [cell.strip() for cell in line.strip("| ").split("|")]
    for line in PAGE.read_text("utf-8").splitlines()
    if re.match(r"\| \d", line)
]
PLACES = [(int(row[0]), f"s{row[2]}", row[3].strip("`"), row[4].strip("`")) for row in ROWS]
SESSIONS = {session.slug: session for session in list_sessions()}


@pytest.mark.parametrize("slug", [slug for slug in POINTS if slug in SESSIONS])
def test_a_session_leaves_out_none_of_its_points(slug):
    taught = {point for point, session, _cell, _activity in PLACES if session == slug}
    assert set(POINTS[slug]) - taught == set()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place[0]}-{place[3]}")
def test_the_cell_and_the_activity_of_a_point_exist_and_stand_in_one_step(place):
    _point, slug, cell, activity = place
    steps = {step.key: step for step in SESSIONS[slug].steps}
    assert cell in steps, f"{cell} is no step of {slug}"
    assert activity in {one.key for one in list_activities(slug)}
    assert activity in steps[cell].activities, f"{activity} is not shown in {cell}"


def test_the_points_are_in_order_and_those_that_the_route_promises():
    assert [place[0] for place in PLACES] == sorted(place[0] for place in PLACES)
    assert {place[0] for place in PLACES} <= {
        point for points in POINTS.values() for point in points
    }


def test_every_point_of_the_route_has_a_session():
    promised = {*range(1, 29), *range(30, 34)}
    assert promised <= {point for points in POINTS.values() for point in points}
