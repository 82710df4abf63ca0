"""How long people wait on screen: from Start to the first chart, and from a move to its picture.

Run from the kit's folder, with nothing else running::

    python -m benchmarks.screen

A real kit and a real browser, session after session. A move is an `input` or `change` event;
what is drawn in the browser is timed from the event to the next frame painted, what Python
draws from the event to the moment when the new picture is loaded.
"""

from __future__ import annotations

import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from tests.browser.kit import CHROMIUM_FLAGS, Kit, find_chromium, running_kit
from workshop_kit.activities import Explores, list_activities
from workshop_kit.sessions import list_sessions

RESULTS = Path(__file__).parent / "results" / "screen.md"
LANGUAGE = "fr"
MOST_MOVES = 12

# From the event to the end of what the browser does for it: scripts, styles, layout.
DRAWN_IN_THE_BROWSER = """async (control) => {
  const before = performance.now();
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.closest('.wk').getBoundingClientRect();
  return performance.now() - before;
}"""

# From the event to the new picture, decoded.
DRAWN_BY_PYTHON = """async ([control, picture, event]) => {
  const old = picture.src;
  const before = performance.now();
  control.dispatchEvent(new Event(event, { bubbles: true }));
  while (picture.src === old && performance.now() - before < 5000) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  if (picture.src === old) return null;
  await picture.decode();
  return performance.now() - before;
}"""


@dataclass
class Times:
    """Milliseconds by what was timed."""

    starts: dict[str, float] = field(default_factory=dict)
    by_python: dict[str, list[float]] = field(default_factory=dict)
    in_browser: dict[str, list[float]] = field(default_factory=dict)


def say(what: object) -> None:
    """Say something to who runs the benchmark."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def measure(kit: Kit, page: Page) -> Times:
    """Play every session that there is."""
    times = Times()
    for session in list_sessions():
        activities = list_activities(session.slug)
        charts = [one for one in activities if hasattr(one, "chart")]
        page.goto(kit.page(f"{LANGUAGE}/{session.file_name[LANGUAGE]}"))
        page.locator("button.wk-start").first.wait_for(timeout=60_000)
        page.wait_for_load_state("networkidle")
        started = time.perf_counter()
        page.locator("button.wk-start").first.click()
        # A chart that waits for a guess stands behind a cover.
        first = page.locator(".wk-chart, .wk-cover" if charts else ".wk-card").first
        first.wait_for(state="attached", timeout=60_000)
        times.starts[session.slug] = 1000 * (time.perf_counter() - started)
        screens = [cell for step in session.steps for cell in step.cells if cell.activities]
        page.locator(".wk").nth(len(screens) - 1).wait_for(state="attached", timeout=60_000)
        covers = page.locator(".wk-cover button")
        while covers.count():
            covers.first.click()
        for activity in charts:
            card = panel(page, activity.key)
            card.scroll_into_view_if_needed()
            if isinstance(activity, Explores):
                times.by_python[activity.key] = [*moves_drawn_by_python(card)]
            else:
                times.in_browser[activity.key] = [*moves_in_the_browser(card)]
        say(f"{session.slug} {times.starts[session.slug]:.0f} ms")
    return times


def panel(page: Page, key: str) -> Locator:
    """Return the panel of an activity."""
    return page.locator(f'.wk [data-key="{key}"]').first


def moves_in_the_browser(card: Locator) -> Iterator[float]:
    """Yield the time of each step of each slider."""
    for slider in card.locator("input[type=range]").all():
        for value in positions(slider):
            slider.evaluate("(e, value) => { e.value = value }", value)
            yield slider.evaluate(DRAWN_IN_THE_BROWSER)


def moves_drawn_by_python(card: Locator) -> Iterator[float]:
    """Yield the time of each new setting, at the pace of someone who looks at each picture."""
    picture = card.locator("img.wk-picture").element_handle()
    for slider in card.locator("input[type=range]").all():
        for value in positions(slider):
            slider.evaluate("(e, value) => { e.value = value }", value)
            yield from timed(slider, picture, "input")
    for choice in card.locator("input[type=radio]:not(:checked)").all():
        choice.evaluate("(e) => { e.checked = true }")
        yield from timed(choice, picture, "change")
    for options in card.locator("select").all():
        for place in range(1, min(options.locator("option").count(), MOST_MOVES)):
            options.evaluate("(e, place) => { e.selectedIndex = place }", place)
            yield from timed(options, picture, "change")


def positions(slider: Locator) -> list[int]:
    """Return steps from one end to the other, one by one."""
    lowest, highest = (int(slider.get_attribute(name)) for name in ("min", "max"))
    step = int(slider.get_attribute("step") or 1)
    return [*range(lowest, highest + 1, step)][:MOST_MOVES]


def timed(control: Locator, picture: object, event: str) -> Iterator[float]:
    """Yield the time until the new picture; nothing when the setting shows the same one."""
    taken = control.page.evaluate(DRAWN_BY_PYTHON, [control.element_handle(), picture, event])
    if taken is not None:
        yield taken
    # People look at a picture before they ask for another.
    control.page.wait_for_timeout(400)


def write(times: Times) -> None:
    """Write the results, with the machine and the day."""
    moves = [one for taken in times.by_python.values() for one in taken]
    frames = [one for taken in times.in_browser.values() for one in taken]
    lines = [
        "# On screen: how long people wait",
        "",
        f"{time.strftime('%d %B %Y')}, Python {platform.python_version()}, {platform.system()} "
        f"{platform.machine()}, Chromium without a graphics card. `python -m benchmarks.screen`",
        "",
        "| what | figure | median | one in ten takes longer than |",
        "|---|---|---|---|",
        f"| from Start to the first chart (warm server, {len(times.starts)} sessions) | 3 s "
        f"| {statistics.median(times.starts.values()) / 1000:.1f} s "
        f"| {max(times.starts.values()) / 1000:.1f} s |",
        *_line("a setting, its picture redrawn by Python", "100 ms", moves),
        *_line("a step of what the browser draws", "16 ms", frames),
        "",
        "| activity | moves | median | slowest |",
        "|---|---|---|---|",
        *(
            f"| {key} | {len(taken)} | {statistics.median(taken):.1f} ms | {max(taken):.0f} ms |"
            for key, taken in {**times.by_python, **times.in_browser}.items()
            if taken
        ),
        "",
        *(f"- {slug}: first chart {taken / 1000:.2f} s" for slug, taken in times.starts.items()),
        "",
    ]
    RESULTS.write_text("\n".join(lines), encoding="utf-8")


def _line(what: str, figure: str, taken: list[float]) -> Iterator[str]:
    if taken:
        slow = statistics.quantiles(taken, n=10)[-1] if len(taken) > 1 else taken[0]
        median = statistics.median(taken)
        yield f"| {what} ({len(taken)}) | {figure} | {median:.1f} ms | {slow:.0f} ms |"


def main() -> None:
    """Measure and write."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_kit(Path(folder), LANGUAGE) as kit,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_FLAGS)
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        # The first page warms the server, as the facilitator's does before the room comes in.
        page.goto(kit.page(f"{LANGUAGE}/{list_sessions()[0].file_name[LANGUAGE]}"))
        page.locator("button.wk-start").first.click()
        panel(page, "s00.route").wait_for(timeout=60_000)
        write(measure(kit, page))
        browser.close()
    say(RESULTS.read_text("utf-8"))


if __name__ == "__main__":
    main()
