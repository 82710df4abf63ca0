"""Things that people put in an order: what is accepted, how it reads, what the panel holds."""

from __future__ import annotations

from itertools import permutations

import pytest

from workshop_kit.activities import find_activity
from workshop_kit.activities.controls import Option, Ordering, settle
from workshop_kit.activities.explained import orders_of
from workshop_kit.explanations import AXES

COINS = Ordering("order", "Order", (Option("a", "one"), Option("b", "two")), "up", "down")


def test_every_order_of_the_things_is_accepted():
    four = find_activity("s06.order")
    for order in permutations(AXES):
        assert four.accepts({"settings": {"outcome": "pay", "order": ">".join(order)}})
    assert COINS.accepts("b>a")


@pytest.mark.parametrize("value", ["a", "a>a", "a>b>c", "", "a,b", 3, None, ["a", "b"]])
def test_anything_else_is_refused(value):
    assert not COINS.accepts(value)


def test_an_order_that_does_not_exist_here_becomes_the_first_one():
    assert settle({"order": "z>a"}, [COINS]) == {"order": "a>b"}


def test_an_order_reads_from_first_to_last():
    assert COINS.read("b>a") == "two > one"


def test_the_panel_names_what_the_buttons_do(workforce, t):
    panel = find_activity("s06.order").present(workforce, t)
    control = panel["controls"][1]
    assert control["type"] == "order"
    assert "{name}" in control["words"]["earlier"]
    assert [option["id"] for option in control["options"]] == list(AXES)


def test_the_axis_brought_in_first_takes_what_it_takes_alone(workforce, t):
    activity, orders = find_activity("s06.order"), orders_of(workforce, "health")
    for first in AXES:
        order = (first, *(axis for axis in AXES if axis != first))
        settings = {"outcome": "health", "order": ">".join(order)}
        view = activity.look(settings, workforce, t)
        alone = orders.left[frozenset()] - orders.left[frozenset([first])]
        # Women have more sick leaves: what is taken off is shown as positive.
        assert view.figures[0].value == t("explain.level", x=-alone)
