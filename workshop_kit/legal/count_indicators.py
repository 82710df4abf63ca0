"""Indicators 4 and 5 of the Index: raises after maternity leave, and the ten highest pays."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from workshop_kit.legal.index_result import IndexIndicator, NotCalculable
from workshop_kit.legal.rounding import clean
from workshop_kit.legal.rules import rule
from workshop_kit.legal.scores import maximum_of, score

if TYPE_CHECKING:
    from workshop_kit.legal.index_aggregates import HighestPaid, LeaveReturns


def leave_returns_indicator(returns: LeaveReturns) -> IndexIndicator:
    """Return indicator 4: the share of women raised after their leave, all or nothing.

    Full points say that an obligation was met (L. 1225-26), no more.

    Returns
    -------
    IndexIndicator
        ``result`` is that share. ``figures``: ``returned``, ``concerned``, ``raised``.

    Examples
    --------
    >>> from workshop_kit.legal.index_aggregates import LeaveReturns
    >>> found = leave_returns_indicator(LeaveReturns(returned=12, concerned=10, raised=9))
    >>> found.result, found.points
    (0.9, 0)
    """
    key = "leave_returns"
    figures = {
        "returned": returns.returned,
        "concerned": returns.concerned,
        "raised": returns.raised,
    }
    maximum = maximum_of(key)
    if returns.concerned == 0:
        code = "no_raise_during_leave" if returns.returned else "no_return"
        reasons = (NotCalculable(code, {"returned": returns.returned}),)
        return IndexIndicator(key, maximum, reasons=reasons, figures=figures)
    share = returns.raised / returns.concerned
    is_full = share >= rule("index.leave_returns.raised_share").value
    return IndexIndicator(
        key, maximum, points=maximum if is_full else 0, result=share, figures=figures
    )


def highest_paid_indicator(highest: HighestPaid) -> IndexIndicator:
    """Return indicator 5: how many of the sex with fewer hold one of the ten highest pays.

    Where several people share the last place, a part of a person does not make one: only
    whole people of the sex with fewer count.

    Returns
    -------
    IndexIndicator
        ``result`` is that number. ``figures``: ``women``, ``men``, ``whole``.

    Examples
    --------
    >>> from workshop_kit.legal.index_aggregates import HighestPaid
    >>> found = highest_paid_indicator(HighestPaid(women=2, men=8))
    >>> found.result, found.favourable, found.points
    (2.0, 'men', 5)
    """
    key = "highest_paid"
    places = rule("index.highest_paid.people").value
    figures = {"women": float(highest.women), "men": float(highest.men)}
    maximum = maximum_of(key)
    if clean(highest.women + highest.men) < places:
        found = highest.women + highest.men
        reasons = (NotCalculable("fewer_than_ten", {"people": found, "places": places}),)
        return IndexIndicator(key, maximum, reasons=reasons, figures=figures)
    fewer = min(figures["women"], figures["men"])
    whole = floor(clean(fewer))
    sides = {-1: "women", 0: "equality", 1: "men"}
    return IndexIndicator(
        key,
        maximum,
        points=score(key, clean(whole)),
        result=fewer,
        favourable=sides[(highest.men > highest.women) - (highest.men < highest.women)],
        figures={**figures, "whole": whole},
    )
