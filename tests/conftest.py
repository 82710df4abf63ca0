"""The sample company, the two languages and the browser."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.kit import CHROMIUM_FLAGS, find_chromium
from workshop_kit.activities import PRACTICE_COMPANY
from workshop_kit.data import Workforce, load_workforce
from workshop_kit.texts import Translator, translator


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Take one worker more than there are cores: browser tests wait for half of their time."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, those of the browser, for all workers to end."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


@pytest.fixture(scope="session")
def workforce() -> Workforce:
    return load_workforce(PRACTICE_COMPANY)


@pytest.fixture(params=["fr", "en"])
def t(request) -> Translator:
    return translator(request.param)


# One for the whole run: a second Playwright cannot start in the same process.
@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Give a browser: skip without one on a developer's machine, fail without one in CI."""
    path = find_chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing: .ci/run installs it, so the browser tests must run")
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    # Other tests take the same two processors: what comes late is no fault, what never comes is.
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()
