"""Fixtures of the browser tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.kit import Kit, Watch, running_kit


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave to the studies the other language of a test that needs one language only."""
    for item in items:
        mark = item.get_closest_marker("one_language")
        if mark and item.callspec.params["language"] != mark.args[0]:
            item.add_marker(pytest.mark.study)


@pytest.fixture(scope="module", params=["fr", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def kit(language, tmp_path_factory) -> Kit:
    with running_kit(tmp_path_factory.mktemp(f"kit-{language}"), language) as kit:
        yield kit


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def page(chromium, watch) -> Page:
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(30_000)
    watch.follow(page)
    yield page
    context.close()


@pytest.fixture
def pictures(language) -> Path:
    """Return the folder of the screenshots, kept out of git for people to look at."""
    folder = Path(os.environ.get("WORKSHOP_KIT_PICTURES", "test-pictures")) / language
    folder.mkdir(parents=True, exist_ok=True)
    return folder
