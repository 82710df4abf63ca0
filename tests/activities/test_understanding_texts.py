"""What the sessions say of three companies, as it was read and agreed: text snapshots.

The texts are in `tests/activities/understanding/`, one file a company and a language. When a
text or a figure changes, read the new one aloud, then write it down::

    UPDATE_SNAPSHOTS=1 python start.py test tests/activities/test_understanding_texts.py
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop_kit.activities import list_activities
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.texts import LANGUAGES, Translator, translator

# A cannery of middle size with wide gaps, a small school where women are many, a large bank.
COMPANIES = ("conserverie-de-l-aven", "centre-skol-an-hent", "banque-de-l-arree")

SNAPSHOTS = Path(__file__).parent / "understanding"


def understanding(workforce: Workforce, t: Translator) -> Iterator[str]:
    """Yield what people read of a company, activity after activity, as each opens."""
    yield f"{workforce.company.label(t.language)}, {t.language}"
    for activity in list_activities():
        if activity.kind == "guess":
            fact = activity.state_fact(workforce, t)
            told = f"{fact['value']} {fact['label']}" if fact else t(f"{activity.key}.no_fact")
            yield f"\n## {activity.key}\n{told}"
        elif hasattr(activity, "chart") and activity.is_about_company:
            panel = activity.present(workforce, t)
            chart = activity.chart(None, workforce, t)
            yield f"\n## {activity.key}\n{chart.title}\n{chart.subtitle}\n{chart.n}"
            said = panel.get("say", {})
            yield from (f"- {one['value']} {one['label']}" for one in said.get("figures", ()))
            yield from filter(None, (said.get("reading"), f"[{chart.description}]"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("company", COMPANIES)
def test_what_is_said_of_a_company_is_what_was_agreed(company, language):
    lines = [*understanding(load_workforce(company), translator(language))]
    # Spaces that do not break are seen in the file.
    said = "\n".join(lines).replace("\u00a0", "~").replace("\u202f", "~") + "\n"
    kept = SNAPSHOTS / f"{company}.{language}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(said, encoding="utf-8")
    agreed = kept.read_text("utf-8")
    changed = difflib.unified_diff(agreed.splitlines(), said.splitlines(), "agreed", "said", n=1)
    assert said == agreed, "\n".join(changed)
