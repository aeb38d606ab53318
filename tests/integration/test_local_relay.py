"""The local cloud whose mail goes out by the owner's mail server, also when it is killed."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from infra.local.cloud import SECONDS_TO_FINISH
from infra.local.parts import open_parts
from kith import people, table
from kith.domain import ledger
from kith.domain.ledger import LEASE, State
from tests.clouds import LocalCloud
from tests.relays import Does, MailServer, environment, mail_server

SOON_SECONDS = 20.0


@pytest.fixture
def server() -> Iterator[MailServer]:
    """Return the owner's mail server."""
    with mail_server() as scripted:
        yield scripted


@pytest.fixture
def cloud(tmp_path: Path, server: MailServer) -> Iterator[LocalCloud]:
    """Return a local cloud that goes out by the server; it does not run yet."""
    cloud = LocalCloud(tmp_path / "data")
    cloud.environment |= environment(server)
    yield cloud
    cloud.end()


def soon(truth: Callable[[], object]) -> None:
    """Wait until something is so."""
    until = time.monotonic() + SOON_SECONDS
    while not truth():
        assert time.monotonic() < until
        time.sleep(0.01)


def move(cloud: LocalCloud, by: timedelta) -> None:
    """Let time pass while the cloud does not run."""
    with closing(open_parts(cloud.data)) as on:
        on.clock.move(on.clock.now() + by)


def state(cloud: LocalCloud, lid: str) -> tuple[State, str | None]:
    """Return where a mail is on its way, and why."""
    with closing(open_parts(cloud.data)) as on:
        entry = table.entry(on.store, *ledger.split(lid))
        assert entry
        return entry.state, entry.reason


def page(cloud: LocalCloud, path: str = "/local/outbox") -> str:
    """Return a page as a reader sees its words."""
    _, html, _ = cloud.ask("GET", path)
    return " ".join(re.sub(r"<[^>]+>", " ", html.decode()).split())


def test_mail_goes_out_by_the_server_and_is_kept(cloud: LocalCloud, server: MailServer) -> None:
    """Each mail once, also to the outbox; the status says by which way."""
    cloud.start()
    cloud.note("Coffee with Dana Reyes", "Hello")
    status = cloud.settle()
    shown = [(mail["id"], mail["state"]) for mail in cloud.outbox()]
    assert shown == [(lid, "sent") for lid in reversed(server.lids())]
    assert [mail["kind"] for mail in cloud.outbox()] == ["receipt", "other"]
    assert status["relay"] == f"127.0.0.1:{server.port}"
    assert f"by your mail server 127.0.0.1:{server.port}" in page(cloud, "/local")
    assert "perhaps" not in page(cloud).lower()


@pytest.mark.parametrize("form", [True, False])
def test_the_clock_is_not_moved_once_mail_goes_out(cloud: LocalCloud, *, form: bool) -> None:
    """Whoever reads those mails lives in real time; the first page has no button for it."""
    cloud.start()
    before = cloud.json("/local/status")["now"]
    body = "advance=1+week" if form else '{"advance": "1 week"}'
    kind = "application/x-www-form-urlencoded" if form else "application/json"
    status, answer, _ = cloud.ask("POST", "/local/clock", body, Content_Type=kind)
    assert (status, b"the clock stays as it is" in answer) == (409, True)
    after = cloud.settle()
    assert (after["now"][:10], after["moving_to"]) == (before[:10], None)
    assert "/local/clock" not in cloud.ask("GET", "/local")[1].decode()


def test_what_waits_is_shown_with_its_reason_and_sent_later(
    cloud: LocalCloud, server: MailServer
) -> None:
    """Put off it is not in the list of what left; an hour later it is, once."""
    server.script = [Does.DEFER_RECIPIENT]
    cloud.start()
    cloud.settle()
    assert (cloud.outbox(), server.had) == ([], [])
    assert "waiting (recipient: 450 4.2.1)" in page(cloud)
    cloud.end()
    move(cloud, timedelta(hours=1))
    cloud.start()
    soon(cloud.outbox)
    assert len(server.had) == 1
    assert "waiting" not in page(cloud)


def test_what_is_refused_is_shown_with_its_reason(cloud: LocalCloud, server: MailServer) -> None:
    """And not tried again."""
    server.script = [Does.REFUSE_MAIL]
    cloud.start()
    cloud.settle()
    assert "refused (mail: 554 5.7.1)" in page(cloud)
    cloud.end()
    move(cloud, timedelta(days=1))
    cloud.start()
    cloud.settle()
    assert (server.sessions, server.had, cloud.outbox()) == (1, [], [])


def test_an_answer_that_is_lost_is_shown_as_perhaps_sent(
    cloud: LocalCloud, server: MailServer
) -> None:
    """The owner is told to look, for it is not sent again."""
    server.script = [Does.CUT_AFTER_MAIL]
    cloud.start()
    cloud.settle()
    (welcome,) = cloud.outbox()
    assert welcome["state"] == "perhaps sent"
    assert "perhaps sent" in page(cloud, f"/local/outbox/{welcome['id']}")
    assert "Look into your mailbox" in page(cloud)
    cloud.end()
    assert state(cloud, welcome["id"]) == (State.UNKNOWN, "unanswered")


def test_killed_while_handing_over_it_is_perhaps_sent_and_not_repeated(
    cloud: LocalCloud, server: MailServer
) -> None:
    """The server has had the mail; neither a restart nor the end of the lease sends another."""
    cloud.start()
    server.script = [Does.KEEP_SILENT]
    cloud.note("Coffee with Dana Reyes", "Hello")
    server.waiting.wait(SOON_SECONDS)
    cloud.kill()
    server.released.set()
    for _ in range(2):
        cloud.start()
        cloud.settle()
        assert [mail["state"] for mail in cloud.outbox()] == ["perhaps sent", "sent"]
        cloud.kill()
        move(cloud, 2 * LEASE)
    cloud.start()
    cloud.settle()
    _, receipt = server.lids()
    soon(lambda: state(cloud, receipt) == (State.UNKNOWN, "unanswered"))
    assert len(server.had) == 2
    assert [mail["state"] for mail in cloud.outbox()] == ["perhaps sent", "sent"]


def test_killed_before_handing_over_it_is_sent_once(cloud: LocalCloud, server: MailServer) -> None:
    """A mail of which nothing has left goes out when its lease is over."""
    cloud.start()
    server.script = [Does.KEEP_WAITING]
    cloud.note("Coffee with Dana Reyes", "Hello")
    server.waiting.wait(SOON_SECONDS)
    cloud.kill()
    server.released.set()
    assert len(server.had) == 1
    move(cloud, 2 * LEASE)
    cloud.start()
    soon(lambda: len(server.had) == 2)
    cloud.settle()
    assert [mail["state"] for mail in cloud.outbox()] == ["sent", "sent"]


def test_a_mail_under_way_is_finished_when_it_is_told_to_stop(
    cloud: LocalCloud, server: MailServer
) -> None:
    """Ctrl-C leaves no mail "perhaps sent"."""
    cloud.start()
    server.script = [Does.KEEP_SILENT]
    cloud.note("Coffee with Dana Reyes", "Hello")
    server.waiting.wait(SOON_SECONDS)
    ended: list[tuple[int, str]] = []
    stopping = threading.Thread(target=lambda: ended.append(cloud.end()))
    stopping.start()
    stopping.join(SECONDS_TO_FINISH + 1)
    assert stopping.is_alive()
    server.released.set()
    stopping.join()
    assert ended == [(0, "")]
    cloud.start()
    assert [mail["state"] for mail in cloud.outbox()] == ["sent", "sent"]


def test_a_command_beside_the_cloud_leaves_its_mail_to_it(
    cloud: LocalCloud, server: MailServer
) -> None:
    """A new capture address is told by the one process that speaks to the mail server."""
    cloud.start()
    cloud.settle()
    cloud.end()
    with closing(open_parts(cloud.data)) as on:
        owner = people.served(on.store, on.settings, cloud.owner)
        assert owner
        people.rotate(on.runtime.ports, on.settings, owner.oid, on.clock.now())
    assert len(server.had) == 1
    move(cloud, timedelta(hours=1))
    cloud.start()
    soon(lambda: len(server.had) == 2)


def test_a_relay_that_makes_no_sense_is_one_line(cloud: LocalCloud) -> None:
    """It does not start, and the password is not repeated."""
    cloud.environment |= {"KITH_RELAY_HOST": "mail.home.example", "KITH_RELAY_PASSWORD": "secret"}
    with pytest.raises(AssertionError) as said:
        cloud.start()
    assert str(said.value) == (
        "Kith cannot start. KITH_RELAY_TLS=none is for a mail server on this machine only.\n"
    )
