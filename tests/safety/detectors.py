"""What tells that a payload did something: in a page, in a PDF, in a picture, on a terminal.

Each detector is proved on a document where the payload does run (`test_detectors.py`, and the
control pages of the browser tests).
"""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from xml.etree import ElementTree as ET

import pikepdf

from tests.handouts.pages import need_pdftotext
from tests.safety.payloads import SENTINEL_NAME

# Keys and kinds of actions of a PDF that run, open, send or carry something.
_KEYS_OF_PDF = {
    *("/JS", "/JavaScript", "/AA", "/EmbeddedFiles", "/EF", "/AF", "/RichMediaContent", "/XFA"),
    *("/AcroForm", "/URI", "/Launch", "/Movie", "/Sound", "/Rendition", "/Collection"),
}
_ACTIONS_OF_PDF = {
    *("/JavaScript", "/Launch", "/URI", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"),
    *("/Rendition", "/Movie", "/Sound", "/RichMediaExecute", "/Named", "/Hide", "/ResetForm"),
}
_ANNOTATIONS_OF_PDF = {"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/Widget"}

# In a page of the kit's: what a text that became markup would leave behind.
LOOK_AT_PAGE = f"""() => {{
  const all = [...document.querySelectorAll('*')];
  const inside = [...document.body.querySelectorAll('*')];
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('script, style').forEach((e) => e.remove());
  const listens = (e) => [...e.attributes].some((a) => /^on/i.test(a.name));
  const leads = (e) => ['href', 'src', 'action', 'data', 'srcset', 'poster', 'formaction']
    .map((name) => e.getAttribute(name)).filter((value) => value !== null)
    .filter((value) => !/^(#|data:image\\/svg\\+xml|data:font)/.test(value));
  return {{
    executed: window.{SENTINEL_NAME} ?? null,
    listeners: all.filter(listens).map((e) => e.outerHTML.slice(0, 90)),
    addresses: inside.flatMap(leads),
    elements: inside
      .filter((e) => e.matches('iframe, object, embed, form, input, textarea, video, audio, base, '
        + 'link, meta, math, details, marquee, [data-commandlinker-command], [style*="fixed"], '
        + 'section[data-background-iframe]'))
      .map((e) => e.outerHTML.slice(0, 90)),
    hidden: getComputedStyle(document.body).display === 'none'
      || !document.querySelector('h1, h2')?.getClientRects().length,
    words: copy.textContent,
  }};
}}"""

HARMLESS = {"executed": None, "listeners": [], "addresses": [], "elements": [], "hidden": False}
"""What `LOOK_AT_PAGE` tells of a page where every payload is text, apart from its words."""


def actions_of_pdf(data: bytes) -> list[str]:
    """Return what a PDF would run, open, send or carry; links inside the file are none."""
    found = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for part in pdf.objects:
            found += list(_actions(part))
    return sorted(set(found))


def _actions(part: pikepdf.Object):
    """Yield the actions of an object and of those written inside it."""
    if isinstance(part, pikepdf.Array):
        for inner in part:
            if isinstance(inner, pikepdf.Array | pikepdf.Dictionary) and not inner.is_indirect:
                yield from _actions(inner)
        return
    if not isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
        return
    yield from _KEYS_OF_PDF & set(part.keys())
    if part.get("/Type") in {"/Action", None} and str(part.get("/S", "")) in _ACTIONS_OF_PDF:
        yield str(part.S)
    if str(part.get("/Subtype", "")) in _ANNOTATIONS_OF_PDF:
        yield str(part.Subtype)
    if isinstance(part.get("/OpenAction"), pikepdf.Dictionary):
        yield "/OpenAction"
    for inner in part.values():
        if isinstance(inner, pikepdf.Array | pikepdf.Dictionary) and not inner.is_indirect:
            yield from _actions(inner)


def words_of_pdf(data: bytes, *, whole: bool = False) -> str:
    """Return the text of a PDF in its order; what heads and foots its pages only if `whole`."""
    need_pdftotext()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        width, height = (int(x) for x in pdf.pages[0].MediaBox[2:])
    # A long answer goes on over pages: what stands between two of them would cut it.
    body = ["-x", "0", "-W", str(width), "-y", "70", "-H", str(height - 134)]
    is_page = height > width
    done = subprocess.run(
        ["pdftotext", *(body if is_page and not whole else []), "-raw", "-", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8")


def live_parts_of_svg(svg: str) -> list[str]:
    """Return what a picture would run or fetch, were it opened by itself, and its texts."""
    found = []
    for element in ET.fromstring(svg).iter():  # noqa: S314 - drawn by the kit a moment ago
        tag = str(element.tag).rpartition("}")[2]
        if tag in {"script", "foreignObject", "a", "image", "animate", "set", "text", "iframe"}:
            found.append(tag)
        for name, value in element.attrib.items():
            is_inside = value.startswith(("#", "url(#"))
            if name.rpartition("}")[2] == "href" and not is_inside:
                found.append(f"href={value}")
            if name.lower().startswith("on"):
                found.append(name)
    if re.search(r"<!(?:ENTITY|DOCTYPE[^>]*\[)|@import|url\((?!['\"]?#)", svg):
        found.append("entity or address")
    return found


def bad_file_name(name: str) -> str:
    """Return why a name is none that every system accepts; nothing when it is one."""
    if name != unicodedata.normalize("NFC", name) or not name.isascii():
        return "letters"
    if not re.fullmatch(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", name):
        return "signs"
    if re.fullmatch(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", name):
        return "device"
    return "length" if len(name) > 120 else ""


def controls_in(said: str) -> set[str]:
    """Return what would drive a terminal, or turn its lines around, in what it is told."""
    return {
        f"U+{ord(sign):04X}"
        for sign in said
        if (sign not in "\n" and unicodedata.category(sign) in {"Cc", "Cs"})
        or sign in "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    }
