"""Session 00, welcome: who answers."""

from __future__ import annotations

from workshop_kit.activities.activity import Activity
from workshop_kit.activities.team import Team

ACTIVITIES: tuple[Activity, ...] = (Team("s00.team"),)
