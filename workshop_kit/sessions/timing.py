"""The time of a session: its moments one after the other, and whether they fill its slot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workshop_kit.sessions.session import Session, Step

# Where everyone looks at the same thing; in the other modes, people do it themselves.
_TOGETHER = "room"


@dataclass(frozen=True)
class Moment:
    """A stretch of a session: the work of a step, or the break at its end.

    Attributes
    ----------
    start : int
        Minute at which it starts, from 0.
    minutes : int
        How long it lasts.
    step : Step
        The step it belongs to.
    is_pause : bool
        Whether it is the break.
    """

    start: int
    minutes: int
    step: Step
    is_pause: bool = False

    @property
    def end(self) -> int:
        """Minute at which it ends."""
        return self.start + self.minutes


@dataclass(frozen=True)
class Timing:
    """What the steps of a session take, beside the slot that it announces.

    Attributes
    ----------
    moments : tuple of Moment
        In their order.
    slot : int
        Minutes that the session announces.

    Examples
    --------
    >>> from workshop_kit.sessions import read_session
    >>> timing = measure_timing(read_session("s02"))
    >>> timing.planned_minutes, timing.slot, timing.pause_minutes
    (150, 150, 10)
    """

    moments: tuple[Moment, ...]
    slot: int

    @property
    def planned_minutes(self) -> int:
        """What the steps add up to, breaks included."""
        return sum(moment.minutes for moment in self.moments)

    @property
    def difference(self) -> int:
        """Minutes by which the steps go beyond the slot; negative when they do not fill it."""
        return self.planned_minutes - self.slot

    @property
    def pause_minutes(self) -> int:
        """Minutes of break."""
        return sum(moment.minutes for moment in self.moments if moment.is_pause)

    @property
    def work_minutes(self) -> int:
        """Minutes without the breaks."""
        return self.planned_minutes - self.pause_minutes

    @property
    def together_minutes(self) -> int:
        """Minutes of work with the whole room."""
        return sum(
            moment.minutes
            for moment in self.moments
            if not moment.is_pause and moment.step.mode == _TOGETHER
        )

    @property
    def active_minutes(self) -> int:
        """Minutes of work alone, in pairs or in small groups."""
        return self.work_minutes - self.together_minutes


def clock(minutes: int) -> str:
    """Return a minute of the session as a clock that starts with it.

    Examples
    --------
    >>> clock(85)
    '1:25'
    """
    return f"{minutes // 60}:{minutes % 60:02d}"


def measure_timing(session: Session) -> Timing:
    """Return the time of a session, moment by moment."""
    moments = (moment for step, start in session.starts() for moment in _moments(step, start))
    return Timing(tuple(moments), session.minutes)


def _moments(step: Step, start: int) -> Iterator[Moment]:
    work = step.minutes - step.pause
    yield Moment(start, work, step)
    if step.pause:
        yield Moment(start + work, step.pause, step, is_pause=True)
