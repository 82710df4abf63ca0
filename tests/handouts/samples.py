"""A document with every kind of block, and the payloads as texts."""

from __future__ import annotations

from unicodedata import is_normalized

from tests.safety.payloads import PAYLOADS as ALL_PAYLOADS
from tests.safety.payloads import SENTINEL
from workshop_kit.handouts.document import (
    Answer,
    BulletList,
    Callout,
    Choice,
    Choices,
    Document,
    Fields,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Picture,
    Ruled,
    Run,
    Table,
    Together,
    literally,
    words,
)

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 120" width="480pt" height="120pt">'
    '<rect x="10" y="10" width="300" height="40" fill="#4B2E83"/>'
    '<rect x="10" y="60" width="120" height="40" fill="#F46A25"/></svg>'
)

ALT = "Conditionnement : 50 femmes et 6 hommes. Maintenance : 1 femme et 14 hommes."

TABLE = Table(
    "Effectif par métier au 31 décembre",
    ("Métier", "Femmes", "Hommes", "Part de femmes"),
    (("Conditionnement", "50", "6", "89 %"), ("Maintenance", "1", "14", "7 %")),
)

__all__ = ["ODD_TEXTS", "PAYLOADS", "SENTINEL", "document", "every_block", "picture"]

WORDS = {
    "annex": "Annexe : les tableaux des graphiques",
    "see_table": "Tableau",
    "page": "page",
    "skip": "Aller au contenu",
    "write_here": "Espace pour écrire",
    "table": "Tableau",
    "back": "Revenir au graphique",
    "chart": "Graphique",
    "continued": "suite",
    "result": "Ce que ces lignes ont affiché",
    "not_printable": "Certains signes ne sont pas imprimés.",
}

# The payloads that are words, and those that are signs without a shape or that turn a line.
PAYLOADS = tuple(
    p.text
    for p in ALL_PAYLOADS
    if p.aim != "letters" and p.text.isprintable() and is_normalized("NFKC", p.text)
)
ODD_TEXTS = tuple(p.text for p in ALL_PAYLOADS if p.text not in PAYLOADS)


def document(*blocks, language="fr", **changes):
    """Return a document of these blocks, or with one block of each kind."""
    content = {
        "language": language,
        "title": "Qui travaille où ?",
        "lead": "Ce que nous avons vu, ce que vous avez écrit, ce qu’il reste à chercher.",
        "running_head": "Livret personnel · Séance 2, Mixité des emplois",
        "owner": "Équipe Aven · 14 mars 2026",
        "footer": "Inspiré des Clusters Égalité (Aract Bretagne, 2014). Données simulées.",
        "blocks": blocks or every_block(),
        "words": WORDS,
    }
    return Document(**content | changes)


def picture(**changes):
    """Return a picture that is right, but for what is changed."""
    content = {
        "title": "Six femmes sur dix travaillent dans un seul métier, le conditionnement",
        "svg": SVG,
        "alt": ALT,
        "caption": "Conserverie de l’Aven. 83 femmes (plein) et 84 hommes (hachuré).",
        "table": TABLE,
    }
    return Picture(**content | changes)


def every_block():
    """Return blocks of every kind."""
    return (
        Fields(("Équipe", "Date")),
        Heading(words("Que pensez-vous trouver ?")),
        Paragraph(words("Donnez votre estimation avant de voir."), style="lead"),
        KeyFigures(
            (
                KeyFigure("1 sur 5", words("votre estimation, avant de voir")),
                KeyFigure("69 %", words("des femmes devraient changer de métier")),
                KeyFigure(None, words("estimation de la direction")),
            )
        ),
        Paragraph(
            (
                Run("L’indice dit "),
                Run("combien", is_strong=True),
                Run(", pas "),
                Run("pourquoi", is_emphasised=True),
                Run(" ni ", is_strong=True, is_emphasised=True),
                Run("qui."),
            )
        ),
        picture(),
        Answer(
            words("Chez vous, quels sont les deux métiers les moins mixtes ?"),
            (
                ("Direction", "Le conditionnement.\nLa maintenance : aucune candidature."),
                ("Représentation du personnel", None),
            ),
        ),
        Choices(
            "Question 1 sur 5",
            words("Que dit un indice de 69 % ?"),
            (
                Choice(words("Combien devraient bouger."), is_chosen=True, remark="votre réponse"),
                Choice(words("Qui devrait bouger.")),
            ),
        ),
        Together(
            (
                Heading(words("À retenir"), level=3),
                BulletList((words("L’indice dit **combien**."), words("Pas pourquoi."))),
            )
        ),
        BulletList((literally("un"), literally("deux")), is_ordered=True),
        Callout(
            (Paragraph(words("Une remarque.")), BulletList((words("Un point."),))),
            title="Ce qu’il faut retenir",
            tone="keep",
        ),
        *(
            Callout((Paragraph(words(tone)),), tone=tone)
            for tone in ("said", "right", "near", "wrong")
        ),
        PageBreak(),
        Paragraph(words("En petit."), style="quiet"),
        Ruled("Ce que nous irons voir", 2),
        TABLE,
        Table("", ("Métier", "Femmes"), (("", ""), ("", ""))),
        picture(title="Un second graphique, dans l’annexe en second", level=3),
    )
