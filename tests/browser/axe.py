"""What axe finds on a page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Rules of WCAG 2.2 A and AA, and axe's best practices. Only violations are reported: gathering
# what passes takes longer than looking for what does not.
_OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}


def axe_violations(page: Page, context: str | None = None) -> list[str]:
    """Return the rule and the element of each violation, in the page or in a part of it."""
    found = Axe().run(page, context=context, options=_OPTIONS).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]
