"""Decks to try the slides with: every kind of slide, more words than a slide holds, payloads."""

from __future__ import annotations

from tests.handouts.samples import ALT, ODD_TEXTS, PAYLOADS, TABLE, WORDS, picture
from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.data import load_workforce
from workshop_kit.handouts.build import session_cells
from workshop_kit.handouts.document import (
    BulletList,
    Callout,
    KeyFigure,
    KeyFigures,
    Paragraph,
    Table,
    literally,
    words,
)
from workshop_kit.handouts.slides import compose_deck
from workshop_kit.handouts.slides_deck import Deck, Slide
from workshop_kit.handouts.slides_fit import cut
from workshop_kit.sessions import Cell, Session, Step

SLIDE_WORDS = WORDS | {
    "navigation": "Changer de diapositive",
    "previous": "Précédente",
    "next": "Suivante",
    "notes": "Texte à dire",
    "then": "Ensuite :",
    "silent": "Rien de prévu à dire ici.",
    "blocked": "La fenêtre n’a pas pu s’ouvrir.",
}

SENTENCE = "Cette phrase de la salle dit une seule chose, et elle la dit en entier. "


def deck(*slides, language="fr", **changes):
    """Return a deck of these slides, or with one slide of each kind."""
    content = {
        "language": language,
        "title": "Mixité des emplois",
        "running_head": "Séance 2, Mixité des emplois",
        "footer": "Inspiré des Clusters Égalité (Aract Bretagne, 2014). Données simulées.",
        "axis": "mix",
        "steps": 3,
        "slides": slides or every_slide(),
        "words": SLIDE_WORDS,
        "name": "Séance 2, Mixité des emplois · Diapositives",
    }
    return Deck(**content | changes)


def every_slide():
    """Return a slide of every layout, with blocks of every kind that slides show."""
    where = {"step": 2, "eyebrow": "étape 2 sur 3 · 15 minutes · en binôme"}
    figures = KeyFigures(
        (
            KeyFigure(None, words("estimation de la direction")),
            KeyFigure("6 sur 10", words("des femmes devraient changer de métier")),
        )
    )
    return (
        Slide("title", "Mixité des emplois", (Paragraph(words("Qui est où ?")),), layout="title"),
        Slide("opening", "Qui travaille où ?", (figures,), layout="opening", **where),
        Slide(
            "points",
            "Les points",
            (BulletList((words("Un **premier**."), words("Un second.")), is_ordered=True),),
            notes=("À dire : regardez.", "– Puis attendez."),
            is_revealed=True,
            start=3,
            **where,
        ),
        Slide("fact", "Le fait", (figures,), is_revealed=True, **where),
        Slide(
            "question",
            "Question 1 sur 5",
            (
                Paragraph(words("Que dit l’indice ?")),
                BulletList((words("A. Oui."), words("B. Non."))),
            ),
            layout="question",
            **where,
        ),
        Slide(
            "answer",
            "Question 1 sur 5 : la réponse",
            (Callout((Paragraph(words("B. Non.")),), title="Pourquoi", tone="right"),),
            **where,
        ),
        Slide("picture", "Le constat", (picture(),), "picture", number=1, link="table", **where),
        Slide("table", "Tableau 1. Effectif", (TABLE,), "table", number=1, link="picture"),
    )


def hostile_deck(texts=(*PAYLOADS, *ODD_TEXTS)):
    """Return a deck with every payload wherever a person's or a file's words may come."""
    slides = [
        slide
        for place, text in enumerate(texts)
        for slide in (
            Slide(
                f"words-{place}",
                text,
                (
                    Paragraph(literally(text)),
                    BulletList((literally(text), literally(text))),
                    KeyFigures(
                        (KeyFigure(text, literally(text)), KeyFigure(None, literally(text)))
                    ),
                    Callout((Paragraph(literally(text)),), title=text, tone="right"),
                ),
                notes=(text,),
                eyebrow=text,
                step=1,
                is_revealed=True,
            ),
            Slide(
                f"picture-{place}",
                text,
                (picture(title=text, alt=f"{ALT} {text}", caption=text),),
                "picture",
                number=1,
                link=f"table-{place}",
            ),
            Slide(
                f"table-{place}",
                text,
                (Table(text, ("a", text), ((text, text),)),),
                "table",
                number=1,
                link=f"picture-{place}",
            ),
        )
    ]
    everything = "".join(texts)
    return deck(
        *(part for slide in slides for part in cut(slide, "suite")),
        title=texts[0],
        running_head=everything,
        footer=texts[-1],
        name=everything,
    )


def crowded_session():
    """Return a session of its own with far more words than slides hold, and no activity."""
    long_list = "\n".join(f"{n}. {SENTENCE}{SENTENCE}" for n in range(1, 15))
    rows = "\n".join(f"| Métier {n} | {n} | {3 * n} |" for n in range(1, 31))
    text = (
        f"## Beaucoup de choses ?\n\n{SENTENCE}\n\n{long_list}\n\n### Un passage\n\n{SENTENCE * 25}"
        f"\n\n### Un tableau\n\n| Métier | Femmes | Hommes |\n|---|---|---|\n{rows}\n\n"
        f"### Des mots sans fin\n\n- {'é' * 900}\n- {'anti' * 60}\n"
    )
    # The words of a source are in both languages; these are the same in both.
    opening = Cell("s03.title", dict.fromkeys(("fr", "en"), f"# Un titre\n\n{SENTENCE}"))
    script = Cell(
        "s03.guide", {"fr": "**À dire.** Bonjour.", "en": "**Say.** Hello."}, tags=("facilitator",)
    )
    cell = Cell("s03.first", {"fr": text, "en": text})
    title = {"fr": "Beaucoup de choses ?", "en": "Beaucoup de choses ?"}
    return Session(
        slug="s03",
        number=3,
        title={"fr": "Parcours professionnels", "en": "Careers"},
        file_name={"fr": "03.ipynb", "en": "03.ipynb"},
        minutes=20,
        axis="careers",
        opening=(opening,),
        steps=(Step("s03.first", title, 20, "group", (cell, script), pause=5),),
    )


def crowded_deck(language):
    """Return the slides of the crowded session."""
    session = crowded_session()
    return compose_deck(
        session,
        session_cells(session, language),
        language=language,
        workforce=load_workforce(PRACTICE_COMPANY),
    )
