"""What the tests of the pages share: an invited owner's browser, and what was written down."""

import io
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from infra.local.database import Database
from infra.local.inbox import FileInbox
from infra.local.outbox import MaildirOutbox
from infra.local.queue import Queues, SqliteQueue
from infra.local.store import SqliteStore
from kith import people, runtime
from kith.ports import Ports
from kith.settings import ADDRESS_KEY, Secrets, Settings
from tests.integration.web.browsing import NOW, Browser

SITE = "https://kith.example"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    """Return a browser for an owner who was invited and has not opened the link yet."""
    secrets = Secrets(lambda: {"1": "11" * 32, ADDRESS_KEY: "22" * 32})
    settings = Settings(
        mail_domain="in.kith.example",
        sender="kith@kith.example",
        base_url=SITE,
        secrets=secrets,
    )
    with closing(Database(tmp_path / "kith.db")) as database:
        queues = Queues(database, lambda: NOW)
        ports = Ports(
            store=SqliteStore(tmp_path / "kith.db"),
            inbox=FileInbox(tmp_path, lambda: NOW),
            outbox=MaildirOutbox(tmp_path / "outbox", queues, "email.kith.example"),
            queue=SqliteQueue(queues),
        )
        owner = people.invite(ports, settings, "robin@home.example", "Europe/Berlin", NOW)
        browser = Browser(ports, settings, owner)
        runtime.use(runtime.Runtime(ports, settings, lambda: browser.now))
        yield browser
        runtime.use(None)


@pytest.fixture
def written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Return what reads all that was logged and counted since."""
    log = io.StringIO()
    monkeypatch.setattr(runtime.logger.registered_handler, "stream", log)
    return lambda: log.getvalue() + capsys.readouterr().out
