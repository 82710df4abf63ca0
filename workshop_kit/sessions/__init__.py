"""Sessions: their sources are read here, judged here, and built into notebooks."""

from workshop_kit.sessions.notebooks import build_notebooks, notebook_path
from workshop_kit.sessions.problems import Problem
from workshop_kit.sessions.review import find_problems
from workshop_kit.sessions.session import Cell, Session, Step, list_sessions, read_session
from workshop_kit.sessions.signage import strip_signage
from workshop_kit.sessions.source import find_source
from workshop_kit.sessions.stamping import stamp_translation

__all__ = [
    "Cell",
    "Problem",
    "Session",
    "Step",
    "build_notebooks",
    "find_problems",
    "find_source",
    "list_sessions",
    "notebook_path",
    "read_session",
    "stamp_translation",
    "strip_signage",
]
