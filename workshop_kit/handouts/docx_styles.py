"""How the Word documents of the kit look: styles, fonts and language, in place of a template's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from workshop_kit.design import tokens

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

TABLE, CELL, AFTER_TABLE, LACKING = "KitTable", "KitCell", "KitAfterTable", "KitLacking"
"""Styles of the kit's own: of tables, of what stands in and after them, of what is lacking."""

# On every machine, in its own design or in one of the same widths (Liberation Sans).
_FONT = "Arial"

# Points, and the space before.
_HEADINGS = {1: (16, 18), 2: (13, 14), 3: (11.5, 10)}

# A yellow that remains light on a black and white printer: the brackets say it too.
_LACKING_FILL = "FFF2CC"

# The last version that Word names: an older one opens in a limited mode.
_WORD_2013 = "15"

# What the library's template holds and the document has no use for: a picture of a page, styles
# of other programs, the name of the program it was made with.
_NOT_KEPT = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties", "webSettings")


def dress(document: Document, language: str) -> None:
    """Give a new document the kit's styles and a language, and take the template's own away.

    Parameters
    ----------
    document : Document
        As the library opens it; changed in place.
    language : str
        Language and country, ``fr-FR``.
    """
    _drop_parts(document)
    _set_settings(document)
    _set_language(document, language)
    _set_styles(document)


def _drop_parts(document: Document) -> None:
    for rels in (document.part.package.rels, document.part.rels):
        for name in [one for one in rels if rels[one].reltype.endswith(_NOT_KEPT)]:
            del rels[name]


def _set_settings(document: Document) -> None:
    """Let Word open it as a document of today, and check its spelling."""
    settings = document.settings.element
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)
    for checked in list(settings.iter(qn("w:proofState"))):
        settings.remove(checked)


def _set_language(document: Document, language: str) -> None:
    fonts = {qn(f"w:{script}"): _FONT for script in ("ascii", "hAnsi", "cs", "eastAsia")}
    settings, styles = document.settings.element, document.styles.element
    for named in (*styles.iter(qn("w:lang")), *settings.iter(qn("w:themeFontLang"))):
        named.attrib.clear()
        named.set(qn("w:val"), language)
    defaults = styles.find(qn("w:docDefaults"))
    for named in defaults.iter(qn("w:rFonts")):
        named.attrib.clear()
        named.attrib.update(fonts)


def _set_styles(document: Document) -> None:
    styles = document.styles
    kept = {"Normal", "Title", "Header", "Footer", *(f"Heading {n}" for n in _HEADINGS)}
    for style in list(styles):
        is_default = style.element.get(qn("w:default")) is not None
        if style.name not in kept and not is_default:
            style.delete()
    # The styles of characters that went with those of paragraphs are among the deleted.
    for link in list(styles.element.iter(qn("w:link"))):
        link.getparent().remove(link)
    ink = RGBColor.from_string(tokens().colours["ink"][1:])
    _set_style(styles["Normal"], 10.5, 0, 4, ink)
    _set_style(styles["Title"], 20, 0, 10, ink, is_bold=True)
    _set_style(styles["Footer"], 9, 0, 0, ink)
    for level, (size, before) in _HEADINGS.items():
        _set_style(styles[f"Heading {level}"], size, before, 4, ink, is_bold=True)
    for name, size, after in ((CELL, 9, 2), (AFTER_TABLE, 2, 0)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        _set_style(style, size, after, after, ink, spacing=1.0)
    mark = styles.add_style(LACKING, WD_STYLE_TYPE.CHARACTER)
    mark.font.bold = True
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), _LACKING_FILL)
    mark.element.get_or_add_rPr().append(shade)
    styles.element.append(_table_style())


def _set_style(
    style: ParagraphStyle,
    size: float,
    before: float,
    after: float,
    ink: RGBColor,
    *,
    is_bold: bool = False,
    spacing: float = 1.15,
) -> None:
    """Set a style in the kit's font and ink, whatever the library's template had."""
    properties = style.element.get_or_add_rPr()
    for part in list(properties):
        properties.remove(part)
    style.font.name, style.font.size = _FONT, Pt(size)
    style.font.bold, style.font.color.rgb = is_bold or None, ink
    for border in list(style.element.iter(qn("w:pBdr"))):
        border.getparent().remove(border)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(before), Pt(after)
    form.line_spacing = spacing


def _table_style() -> Any:
    """Return the style of the tables: hairlines, and a head on a light ground."""
    colours = tokens().colours
    line, wash = colours["edge"][1:], colours["wash"][1:]
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{line}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return parse_xml(
        f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE}">'
        f'<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="{wash}"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )
