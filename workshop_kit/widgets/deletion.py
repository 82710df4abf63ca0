"""What is said when answers are deleted: which questions went, and which papers still hold some."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from workshop_kit.activities.practice import PRACTICE_COMPANY, find_answered
from workshop_kit.activities.saying import name_question
from workshop_kit.answers import parse_name
from workshop_kit.answers.book import SET_ASIDE
from workshop_kit.data import list_companies
from workshop_kit.errors import AnswersNotDeletedError, WorkshopError
from workshop_kit.folders import handouts_folder
from workshop_kit.sessions import list_sessions
from workshop_kit.texts import LANGUAGES, Translator, translator

# Texts that name the documents in which a person's answers are printed, and their formats.
_PERSONAL = {
    "handouts.personal.file": "(?:html|pdf)",
    "handouts.booklet.file.personal": "(?:html|pdf)",
    "plan_files.file.docx": "docx",
    "plan_files.file.xlsx": "xlsx",
}


def list_deleted(deleted: Iterable[Path], t: Translator) -> list[dict[str, Any]]:
    """Return what was deleted by session: a title, and each question with its versions.

    Parameters
    ----------
    deleted : iterable of Path
        The files, as `AnswerBook.delete_all` returns them.
    """
    files = list(deleted)
    names = [parse_name(path.name) for path in files if path.parent.name != SET_ASIDE]
    versions = Counter(name.key for name in names if name is not None)
    sessions: dict[str, list[str]] = {}
    for key, n in sorted(versions.items()):
        session, item = _said(key, n, t)
        sessions.setdefault(session, []).append(item)
    groups = [
        {"title": title, "items": sessions[slug]}
        for slug, title in _titles(t).items()
        if slug in sessions
    ]
    aside = len(files) - len(names)
    return groups + ([{"title": t("deleted.aside", n=aside), "items": []}] if aside else [])


def _said(key: str, n: int, t: Translator) -> tuple[str, str]:
    """Return the session of a kept answer, empty when the kit does not know it, and its words."""
    found = find_answered(key)
    if found is None:
        return "", t("deleted.item", question=key, n=n)
    activity, company = found
    session = activity.key.split(".")[0]
    question = name_question(activity.key, t)
    if company in (None, PRACTICE_COMPANY):
        return session, t("deleted.item", question=question, n=n)
    labels = {one.slug: one.label(t.language) for one in list_companies()}
    return session, t(
        "deleted.item_of_company", question=question, company=labels.get(company, company), n=n
    )


def _titles(t: Translator) -> dict[str, str]:
    """Return the titles of the sessions by name, then that of what belongs to none."""
    titles = {
        session.slug: t(
            "deleted.session", number=f"{session.number:02d}", title=session.title[t.language]
        )
        for session in list_sessions()
    }
    return {**titles, "": t("deleted.elsewhere")}


def find_personal_handouts(folder: Path | None = None) -> list[Path]:
    """Return the documents in the kit's folder of handouts that hold a person's answers."""
    place = folder or handouts_folder()
    pattern = re.compile("|".join(_patterns()))
    return sorted(path for path in place.glob("*") if pattern.fullmatch(path.name))


def _patterns() -> Iterable[str]:
    for language in LANGUAGES:
        for text, endings in _PERSONAL.items():
            words = translator(language)(text, number="00", title="TITLE").lower().split()
            name = "-".join(words).replace("00", r"\d\d").replace("title", ".+")
            # A plan written beside one that somebody has changed has a number.
            yield rf"{name}(?:-\d+)?\.{language}\.{endings}"


def tell_handouts(t: Translator) -> dict[str, Any] | None:
    """Return which documents still hold answers, and the offer to delete them; None without any."""
    left = find_personal_handouts()
    if not left:
        return None
    n, folder = len(left), str(left[0].parent)
    return {
        "sentence": t("deleted.handouts", n=n, folder=folder),
        "files": [path.name for path in left],
        "offer": t("deleted.handouts_delete", n=n),
    }


def delete_handouts() -> int:
    """Delete the personal documents of the kit's folder of handouts; return how many.

    Raises
    ------
    AnswersNotDeletedError
        If some could not be deleted; the others are gone.
    """
    found = find_personal_handouts()
    left = [path for path in found if not _is_deleted(path)]
    if left:
        raise AnswersNotDeletedError(
            "handouts_not_deleted", n=len(left), folder=str(left[0].parent)
        )
    return len(found)


def _is_deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def tell_deleted(
    deleted: Sequence[Path], folder: Path, t: Translator, *, refusal: WorkshopError | None = None
) -> dict[str, Any]:
    """Return what to say after a deletion: how much, of what, and what it did not reach.

    Parameters
    ----------
    deleted : sequence of Path
        The files that are gone.
    folder : Path
        The folder of answers.
    refusal : WorkshopError, optional
        Why some files are still there.
    """
    said = t("answers.deleted", n=len(deleted), folder=str(folder))
    sentence = t("team.deleted", said=said) if deleted else t("deleted.nothing", folder=str(folder))
    return {
        "sentence": t.error(refusal) if refusal else sentence,
        "is_refused": refusal is not None,
        "heading": t("deleted.heading"),
        "sessions": list_deleted(deleted, t),
        "browser": t("deleted.browser"),
        "copies": t("deleted.copies"),
        "handouts": tell_handouts(t),
    }
