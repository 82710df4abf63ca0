"""The writer of HTML: one file that asks nothing of anyone and executes nothing."""

from __future__ import annotations

import base64
from functools import cache
from importlib.resources import files
from typing import Any

import nh3
from jinja2 import Environment, FunctionLoader, StrictUndefined

from workshop_kit.design import css_variables, font_faces_css, tokens
from workshop_kit.handouts.checks import check_document
from workshop_kit.handouts.document import Document, as_plain

_PICTURE = "data:image/svg+xml;base64,"

# The tags and attributes that the template uses, and no other: whatever would slip through
# the escaping of texts falls here.
_TAGS = {
    *("a", "header", "main", "footer", "section", "figure", "figcaption", "img", "div", "span"),
    *("h1", "h2", "h3", "h4", "h5", "p", "ul", "ol", "li", "strong", "em", "dl", "dt", "dd"),
    *("pre", "code"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td", "br"),
}
_ATTRIBUTES = {
    "*": {"class", "id"},
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "th": {"scope"},
    "section": {"aria-labelledby"},
    "div": {"role", "tabindex", "aria-label"},
}


def write_html(document: Document) -> str:
    """Return a document as one HTML page, with its fonts and its pictures inside.

    Raises
    ------
    HandoutError
        If someone could not read it (`check_document`).
    """
    check_document(document)
    plain = as_plain(document)
    body = environment().get_template("handout.html.j2").render(document=plain)
    page = environment().get_template("page.html.j2")
    return page.render(document=plain, style=_style(), body=clean_html(body)) + "\n"


def clean_html(body: str) -> str:
    """Return HTML with only the tags, attributes and addresses that the kit's template uses.

    Examples
    --------
    >>> clean_html('<p onclick="x()">a<script>b</script><a href="http://x">c</a></p>')
    '<p>a<a>c</a></p>'
    """
    return nh3.clean(
        body,
        tags=_TAGS,
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        attribute_filter=allowed_attribute,
        url_schemes={"data"},
        link_rel=None,
    )


def allowed_attribute(_tag: str, attribute: str, value: str) -> str | None:
    """Let a link lead within the page only, and a picture be one that the kit drew."""
    if attribute == "href":
        return value if value.startswith("#") else None
    if attribute == "src":
        return value if value.startswith(_PICTURE) else None
    return value


@cache
def environment() -> Environment:
    """Return what renders the kit's templates."""
    environment = Environment(
        loader=FunctionLoader(read_template),
        # Every text is escaped, whatever the template's name.
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["picture"] = picture_address
    return environment


def read_template(name: str) -> str:
    """Return a file of the kit's folder of templates."""
    folder = files("workshop_kit.handouts").joinpath("templates")
    return folder.joinpath(name).read_text(encoding="utf-8")


def picture_address(svg: str) -> str:
    """Return a picture as an address; inside an `img` nothing in it can be executed."""
    return _PICTURE + base64.b64encode(svg.encode("utf-8")).decode("ascii")


@cache
def _style() -> str:
    return "\n".join(
        (font_faces_css(), css_variables(), paper_variables(), read_template("handout.css"))
    )


def paper_variables() -> str:
    """Return the type sizes of paper as CSS custom properties.

    Examples
    --------
    >>> "--wk-paper-body:10.5pt;" in paper_variables()
    True
    """
    sizes: dict[str, Any] = dict(tokens().type_pt)
    return f":root{{{''.join(f'--wk-paper-{name}:{size}pt;' for name, size in sizes.items())}}}"
