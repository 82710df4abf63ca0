"""The charts of session 02: what they say is what the measures say, at every setting."""

from __future__ import annotations

import re

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.counts import JobCount, count_jobs
from workshop_kit.activities.jobs import SORTS, VIEWS, sort_rows
from workshop_kit.activities.mixture import mixture_at
from workshop_kit.activities.moving import spread_left
from workshop_kit.axes.mix import compared_groups, job_dissimilarity
from workshop_kit.measures import dissimilarity

JOBS, MOVING = find_activity("s02.jobs"), find_activity("s02.moving")
LENS, MIXTURE = find_activity("s02.lens"), find_activity("s02.mixture")


def pictures(workforce, t):
    panel = JOBS.present(workforce, t)
    return {
        (view["id"], place): picture
        for view in panel["views"]
        for place, picture in view["pictures"].items()
    }


def test_every_person_present_stands_in_one_bar(workforce, t):
    rows = pictures(workforce, t)["stock", ""]["rows"]
    present = workforce.present()
    assert sum(row["women"] for row in rows) == (present["sex"] == "women").sum()
    assert sum(row["men"] for row in rows) == (present["sex"] == "men").sum()


def test_a_family_opened_holds_the_people_of_its_bar(workforce, t):
    shown = pictures(workforce, t)
    families = {row["id"]: row for row in shown["stock", ""]["rows"]}
    opened = [place for view, place in shown if view == "stock" and place]
    assert opened
    for family in opened:
        posts = shown["stock", family]["rows"]
        for sex in ("women", "men"):
            assert sum(post[sex] for post in posts) == families[family][sex]


def test_stock_hires_and_departures_are_three_different_pictures(workforce, t):
    shown = pictures(workforce, t)
    assert len({str(shown[view, ""]["rows"]) for view in VIEWS}) == 3


def test_the_title_names_the_job_that_holds_most_women_and_its_share(workforce):
    from workshop_kit.texts import translator

    english = translator("en")
    first = max(count_jobs(workforce, english), key=lambda job: job.women)
    women = sum(job.women for job in count_jobs(workforce, english))
    title = pictures(workforce, english)["stock", ""]["title"]
    assert title.startswith(english.word("{share:percent}", share=first.women / women))
    assert title.endswith(first.label_within_sentence)


@pytest.mark.parametrize("sort", SORTS)
def test_paper_draws_the_bars_in_the_order_of_the_screen(sort, workforce, t):
    settings = {"view": "stock", "sort": sort, "open": None}
    axes = JOBS.chart(settings, workforce, t).draw().axes[0]
    drawn = [label.get_text() for label in axes.get_yticklabels()]
    rows = sort_rows(pictures(workforce, t)["stock", ""]["rows"], sort)
    assert drawn == [row["label"] for row in rows]


def test_bars_on_paper_are_as_long_as_the_people_they_count(workforce, t):
    axes = JOBS.chart(None, workforce, t).draw().axes[0]
    lengths = sorted(bar.get_width() for bar in axes.patches)
    rows = pictures(workforce, t)["stock", ""]["rows"]
    assert lengths == sorted(row[sex] for row in rows for sex in ("women", "men"))


def test_a_family_of_another_company_shows_the_whole(workforce, t):
    elsewhere = JOBS.chart({"view": "stock", "sort": "share", "open": "bakery"}, workforce, t)
    assert elsewhere.title == JOBS.chart(None, workforce, t).title


def test_an_acronym_keeps_its_capitals_inside_a_sentence():
    assert JobCount("it", "SI et réseaux", 1, 2).label_within_sentence == "SI et réseaux"
    assert JobCount("pack", "Conditionnement", 1, 2).label_within_sentence == "conditionnement"


def test_the_solution_shown_is_as_even_as_whole_people_allow(workforce, t):
    rows = MOVING.present(workforce, t)["rows"]
    women = sum(row["women"] for row in rows)
    assert sum(row["solution"] for row in rows) == women
    left = spread_left([r["solution"] for r in rows], [r["men"] for r in rows], women)
    assert left < len(rows) / (2 * women)
    moved = sum(max(0, row["women"] - row["solution"]) for row in rows)
    assert abs(moved - women * job_dissimilarity(workforce).value) < len(rows)


def test_taking_someone_out_without_placing_her_never_helps():
    # Ten women and ten men in two jobs: five moves to go.
    assert spread_left([8, 2], [3, 7], 10) == pytest.approx(dissimilarity([[8, 2], [3, 7]]))
    assert spread_left([7, 2], [3, 7], 10) == pytest.approx(0.5)
    assert spread_left([7, 3], [3, 7], 10) == pytest.approx(0.4)


def test_moves_of_another_company_are_not_drawn(workforce, t):
    strange = {"women": {"bakery": 3}, "moved": 3}
    assert MOVING.chart(strange, workforce, t).title == MOVING.chart(None, workforce, t).title


def test_the_title_on_paper_counts_the_moves_made(workforce, t):
    rows = MOVING.present(workforce, t)["rows"]
    solved = {"women": {row["id"]: row["solution"] for row in rows}}
    made = sum(max(0, row["women"] - row["solution"]) for row in rows)
    assert re.search(rf"\b{made}\b", MOVING.chart(solved, workforce, t).title)


@pytest.mark.parametrize("partition", ["category", "job_family"])
def test_the_lens_says_what_the_axis_computes(partition, workforce, t):
    panel = LENS.present(workforce, t)
    shown = next(one for one in panel["partitions"] if one["id"] == partition)
    for minimum, result in enumerate(shown["results"], start=panel["lowest"]):
        groups = compared_groups(workforce, by=(partition, "age_bracket"), minimum=minimum)
        rows = result["table"]["rows"]
        assert sum(row[3] == t("s02.lens.yes") for row in rows) == sum(
            group.is_kept for group in groups.groups
        )
        assert "40" in result["law"]
        assert ("non calculable" in result["law"] or "not calculable" in result["law"]) == (
            not groups.is_calculable
        )


def test_raising_the_threshold_never_brings_anyone_back(workforce):
    hidden = [
        compared_groups(workforce, minimum=n).hidden_women
        + compared_groups(workforce, minimum=n).hidden_men
        for n in range(1, 11)
    ]
    assert hidden == sorted(hidden)


def test_every_person_is_a_dot_of_the_lens(workforce, t):
    for partition in LENS.present(workforce, t)["partitions"]:
        cells = [cell for row in partition["rows"] for cell in row["cells"]]
        assert sum(c["women"] + c["men"] for c in cells) == len(workforce.present())


def test_the_slider_turns_the_gap_round_without_moving_any_pay():
    assert mixture_at(20).gap > 0 > mixture_at(100).gap
    assert (mixture_at(20).gap_within == mixture_at(100).gap_within).all()


def test_the_title_of_the_mixture_follows_the_sign_of_the_gap(workforce):
    from workshop_kit.texts import translator

    states = MIXTURE.present(workforce, translator("en"))["states"]
    for position, state in enumerate(states):
        is_behind = mixture_at(5 * position).gap > 0
        assert ("less overall" in state["title"]) == is_behind


def test_areas_of_marks_are_in_proportion_to_people(workforce, t):
    axes = MIXTURE.chart({"managers": 20}, workforce, t).draw().axes[0]
    areas = [marks.get_sizes()[0] for marks in axes.collections]
    # Women then men, of manual workers, managers and everyone.
    assert [round(area / areas[0] * 80) for area in areas] == [80, 20, 20, 80, 100, 100]
