"""The Directive and the compared situation in every company: nothing missing without a reason."""

from __future__ import annotations

import numpy as np
import pytest

from workshop_kit.data import list_companies, load_workforce
from workshop_kit.legal.bdese import compared_situation
from workshop_kit.legal.directive import directive_figures
from workshop_kit.legal.directive_assessment import joint_assessment
from workshop_kit.legal.directive_options import DirectiveOptions

# Each convention away from its default, all at once: what is left is the code of the others.
OTHERS = DirectiveOptions(
    median="upper",
    ties="men_first",
    remainder="high_first",
    annual="full_time_equivalent",
    population="of_the_year",
    zeros="recipients",
    trigger="absolute",
    trigger_on="parts",
    categories="grade",
    fewest=4,
)


def assert_sound(figures) -> None:
    """Check that what is missing says why, and that no number of people is negative."""
    for one in (figures.annual, figures.hourly):
        gaps = [one.mean_gap, one.variable_mean_gap, one.median_gap, one.variable_median_gap]
        assert all(bool(figure.obstacles) == bool(np.isnan(figure.gap)) for figure in gaps)
        assert not one.mean_gap.obstacles
        assert not one.recipients.obstacles
        assert (one.bands.women >= 0).all()
        assert (one.bands.men >= 0).all()
        assert one.bands.sizes.sum() == pytest.approx(one.bands.n_women + one.bands.n_men)
    assert sum(one.n_women + one.n_men for one in figures.categories) == figures.headcount
    for category in figures.categories:
        for figure in category.figures:
            assert bool(figure.obstacles) == bool(np.isnan(figure.gap))
            for group in (figure.women, figure.men):
                assert group.is_shown == bool(np.isfinite(group.value))
                assert min(group.n, group.recipients, group.left_out) >= 0
    for verdict in joint_assessment(figures).categories:
        assert (verdict.verdict == "reached") == bool(verdict.reached)
        assert verdict.verdict != "below" or not verdict.unknown


# The two above 300 people, and one in five of the others; the rest is a study.
COMPANIES = [
    pytest.param(
        company.slug,
        marks=() if company.headcount >= 300 or place % 5 == 0 else pytest.mark.study,
        id=company.slug,
    )
    for place, company in enumerate(list_companies())
]


@pytest.mark.parametrize("slug", COMPANIES)
def test_what_is_missing_says_why_and_no_count_is_negative(slug):
    workforce = load_workforce(slug)
    for options in (DirectiveOptions(), OTHERS):
        assert_sound(directive_figures(workforce, options))
    for table in compared_situation(workforce).tables:
        assert table.rows or table.missing
        for row in table.rows:
            for cell in (row.women, row.men):
                assert (cell.status == "shown") == bool(np.isfinite(cell.value)), row
                assert not cell.value < 0, row
                assert cell.n is None or cell.n >= 0, row
