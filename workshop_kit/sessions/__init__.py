"""Sessions: their sources are read here, judged here, and built into notebooks."""

from workshop_kit.sessions.notebooks import build_notebooks, notebook_path
from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.review import find_problems
from workshop_kit.sessions.session import Cell, Session, Step, list_sessions, read_session
from workshop_kit.sessions.signage import strip_signage
from workshop_kit.sessions.source import find_source
from workshop_kit.sessions.stamping import stamp_translation
from workshop_kit.sessions.timing import Moment, Timing, clock, measure_timing

__all__ = [
    "Cell",
    "Moment",
    "Problem",
    "Session",
    "Step",
    "Timing",
    "build_notebooks",
    "clock",
    "find_problems",
    "find_source",
    "list_sessions",
    "measure_timing",
    "notebook_path",
    "read_session",
    "stamp_translation",
    "strip_signage",
]
