"""Rates: the formulas of the French texts, by hand, and their refusals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_kit.errors import MissingValueError, OutOfRangeError, UnknownOptionError
from workshop_kit.measures import event_rate, frequency_rate, rate_interval, severity_rate


def test_the_frequency_rate_is_per_million_hours_worked():
    assert frequency_rate(6, 1_500_000) == pytest.approx(4)


def test_the_severity_rate_is_per_thousand_hours_worked():
    assert severity_rate(300, 150_000) == pytest.approx(2)


def test_women_with_fewer_accidents_can_have_the_higher_rate():
    # facts.md part 4, point 16: 37 % of accidents in 30 % of hours.
    women, men = frequency_rate(37, 300_000), frequency_rate(63, 700_000)
    everyone = frequency_rate(100, 1_000_000)
    assert (women / everyone, men / everyone) == pytest.approx((0.37 / 0.30, 0.63 / 0.70))


@given(st.integers(0, 500), st.integers(1, 10**7), st.integers(2, 50))
def test_as_many_times_more_events_and_hours_give_the_same_rate(events, hours, times):
    assert frequency_rate(events * times, hours * times) == pytest.approx(
        frequency_rate(events, hours)
    )


def test_an_event_rate_keeps_its_count_its_exposure_and_its_unit():
    rate = event_rate(4, 80, per=100)
    assert (rate.events, rate.exposure, rate.per, rate.value) == (4, 80, 100, 5)


@pytest.mark.parametrize("method", ["exact", "mid-p"])
def test_the_interval_of_a_rate_is_in_its_unit(method):
    raw = rate_interval(4, 80, method=method, confidence=0.9)
    interval = event_rate(4, 80, per=100, method=method, confidence=0.9).interval
    assert (interval.low, interval.high) == pytest.approx((100 * raw.low, 100 * raw.high))
    assert (interval.confidence, interval.method) == (0.9, method)
    assert interval.low < 5 < interval.high


def test_the_unit_is_one_when_none_is_given():
    rate = event_rate(3, 6)
    assert (rate.value, rate.per) == (0.5, 1)


def test_no_event_is_a_rate_of_zero_with_an_interval_above():
    rate = event_rate(0, 10)
    assert rate.value == 0
    assert rate.interval.low == 0
    assert rate.interval.high == pytest.approx(0.3689, abs=1e-4)


@pytest.mark.parametrize("rate", [frequency_rate, severity_rate, event_rate])
def test_zero_hours_are_refused(rate):
    with pytest.raises(OutOfRangeError) as refusal:
        rate(1, 0)
    assert refusal.value.key == "not_positive"


@pytest.mark.parametrize(
    ("rate", "argument"),
    [(frequency_rate, "accidents"), (severity_rate, "days_lost"), (event_rate, "events")],
)
def test_negative_counts_are_refused_by_name(rate, argument):
    with pytest.raises(OutOfRangeError) as refusal:
        rate(-1, 10)
    assert (refusal.value.key, refusal.value.values["argument"]) == ("negative_value", argument)


def test_missing_hours_are_refused():
    with pytest.raises(MissingValueError) as refusal:
        frequency_rate(1, float("nan"))
    assert refusal.value.values["argument"] == "hours_worked"


def test_a_unit_of_zero_and_a_misspelt_method_are_refused():
    with pytest.raises(OutOfRangeError) as refusal:
        event_rate(1, 10, per=0)
    assert refusal.value.values["argument"] == "per"
    with pytest.raises(UnknownOptionError):
        event_rate(1, 10, method="mid-P")
