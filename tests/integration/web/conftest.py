"""What the tests of the pages share: an invited owner's browser, and what was written down."""

import io
from collections.abc import Callable

import pytest

from kith import runtime
from tests.integration.web.browsing import Browser
from tests.worlds import World


@pytest.fixture
def browser(kith: World) -> Browser:
    """Return a browser for an owner who was invited and has not opened the link yet."""
    return Browser(kith, kith.invite())


@pytest.fixture
def written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Return what reads all that was logged and counted since."""
    log = io.StringIO()
    monkeypatch.setattr(runtime.logger.registered_handler, "stream", log)
    return lambda: log.getvalue() + capsys.readouterr().out
