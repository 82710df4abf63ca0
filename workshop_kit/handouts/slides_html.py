"""The writer of slides as one HTML page: it asks nothing of anyone and runs two known scripts."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

import nh3
from jinja2 import Environment

from workshop_kit.design import css_variables, font_faces_css
from workshop_kit.handouts.blocks import Table
from workshop_kit.handouts.checks import check_picture, check_table
from workshop_kit.handouts.html import (
    allowed_attribute,
    environment,
    paper_variables,
    picture_address,
    read_template,
)
from workshop_kit.handouts.slides_deck import Deck, as_plain_deck
from workshop_kit.handouts.slides_room import column_shares, slide_sizes

# The tags and attributes that the template uses, and no other.
_TAGS = {
    *("section", "aside", "div", "span", "figure", "figcaption", "img", "a", "p", "h2", "h3"),
    *("ul", "ol", "li", "strong", "em", "dl", "dt", "dd"),
    *("table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td"),
}
_ATTRIBUTES = {
    "*": {"class", "id"},
    "a": {"href"},
    "img": {"src", "alt"},
    "th": {"scope"},
    "ol": {"start"},
    "col": {"style"},
    "aside": {"role", "aria-label"},
}


def write_slides_html(deck: Deck) -> str:
    """Return a deck as one HTML page, with reveal.js, its fonts and its pictures inside.

    Without script, and on paper, the same page is a document in the order of the slides.

    Raises
    ------
    HandoutError
        If someone could not read it: a chart without real description or table.
    """
    check_deck(deck)
    plain = as_plain_deck(deck)
    scripts = (_reveal("reveal.js"), read_template("slides.js"))
    page = (
        environment_of_slides()
        .get_template("slides_page.html.j2")
        .render(
            deck=plain,
            body=clean_slides(
                environment_of_slides().get_template("slides.html.j2").render(deck=plain)
            ),
            hashes=[f"'{script_hash(script)}'" for script in scripts],
            scripts=scripts,
            has_notes=any(slide.notes for slide in deck.slides),
            reveal_style=_reveal("reveal.css"),
            style=_style(),
        )
    )
    return page + "\n"


def check_deck(deck: Deck) -> None:
    """Refuse slides that someone could not read.

    Raises
    ------
    HandoutError
        If a picture has no real alternative text, or a table no head.
    """
    for picture in deck.pictures:
        check_picture(picture)
    for table in deck.tables:
        check_table(table)


def clean_slides(body: str) -> str:
    """Return HTML with only the tags, attributes and addresses that the slides use.

    Examples
    --------
    >>> clean_slides('<p onclick="x()">a<script>b</script><a href="http://x">c</a></p>')
    '<p>a<a>c</a></p>'
    """
    return nh3.clean(
        body,
        tags=_TAGS,
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        attribute_filter=allowed_attribute,
        filter_style_properties={"width"},
        url_schemes={"data"},
        link_rel=None,
    )


def script_hash(script: str) -> str:
    """Return the name of a script in a content security policy.

    Examples
    --------
    >>> script_hash("")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")


@cache
def environment_of_slides() -> Environment:
    """Return what renders the templates of slides."""
    own = environment().overlay()
    own.filters = {**own.filters, "picture": picture_address, "shares": _shares}
    return own


def _shares(table: dict[str, Any]) -> list[str]:
    """Return the widths of a table's columns, per cent."""
    rows = tuple(map(tuple, table["rows"]))
    known = Table("", tuple(table["columns"]), rows, widths=tuple(table["widths"]))
    return [f"{100 * share:.2f}" for share in column_shares(known)]


@cache
def _reveal(name: str) -> str:
    """Return a file of reveal.js, as its Python package ships it."""
    path = files("pyreveal").joinpath("revealjs", "dist", name)
    # A browser reads any end of line as this one, and the hash is that of what it reads.
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def _style() -> str:
    parts = (font_faces_css(), css_variables(), paper_variables(), slide_variables())
    return "\n".join((*parts, read_template("slides.css")))


def slide_variables() -> str:
    """Return the type sizes of a slide as CSS custom properties.

    Examples
    --------
    >>> "--wk-slide-body:31.45px;" in slide_variables()
    True
    """
    sizes = (f"--wk-slide-{name}:{size:g}px;" for name, size in slide_sizes().items())
    return f":root{{{''.join(sizes)}}}"
