"""A real browser before a real Kith: Debian's Chromium and the local cloud in its own process."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.clouds import ROOT, LocalCloud

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]

AXE = ROOT / ".tools" / "axe.min.js"
"""The rules of accessible pages; `make prove` puts it there."""

NOON, DAY, WEEK = 12 * 60, 24 * 60, 7

NARROW, WIDE = 360, 1280

OpenPage = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder: it needs Chromium."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("prove")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return the browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    """Return a running Kith of robin@home.example.

    It is Monday noon there, so a day later the morning's nudge is out, and no weekend puts off
    what is owed, whenever this is run.
    """
    cloud = LocalCloud(tmp_path / "data").start()
    now = datetime.fromisoformat(cloud.json("/local/status")["now"])
    minutes = (NOON - now.hour * 60 - now.minute) % DAY or DAY
    noon = now + timedelta(minutes=minutes)
    minutes += (WEEK - noon.weekday()) % WEEK * DAY
    cloud.json("/local/clock", {"advance": f"{minutes} minutes"})
    yield cloud
    cloud.end()


@pytest.fixture
def open_page(chromium: Browser, cloud: LocalCloud) -> Iterator[OpenPage]:
    """Return what opens a window on Kith, without script unless asked for."""
    contexts: list[BrowserContext] = []

    def open_page(width: int = WIDE, scheme: str = "light", *, script: bool = False) -> Page:
        context = chromium.new_context(
            base_url=f"http://127.0.0.1:{cloud.http}",
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=script,
            viewport={"width": width, "height": 800},
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
