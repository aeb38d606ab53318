"""SES's reports on one machine: each kind by hand, who is not reached, and what is written down."""

import json
import re
import smtplib
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from infra.local.parts import open_parts
from kith import export
from tests.clouds import LocalCloud

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    """Return a local cloud that runs, with one person logged."""
    cloud = LocalCloud(tmp_path / "data", owner="zelda@quimby.example").start()
    cloud.note("Coffee with Ottokar Pfennig", "Follow up in 2 weeks: ask for marzipan", number=1)
    cloud.settle()
    yield cloud
    cloud.end()


def lids(cloud: LocalCloud, kind: str) -> list[str]:
    """Return the ledger ids of the mails of a kind, oldest first."""
    return [mail["id"] for mail in reversed(cloud.outbox()) if mail["kind"] == kind]


def report(cloud: LocalCloud, lid: str, kind: str, **special: object) -> None:
    """Have SES say this of a mail."""
    cloud.json("/local/report", {"id": lid, "kind": kind, **special})
    cloud.settle()


def rows(cloud: LocalCloud) -> dict[str, Any]:
    """Return what an export of the owner holds."""
    with closing(open_parts(cloud.data)) as on:
        oid = lids(cloud, "receipt")[0].partition("-")[0]
        found = export.export(on.runtime.ports.store, oid)
        assert found
        return found


def state(cloud: LocalCloud, lid: str) -> str:
    """Return where a mail is on its way."""
    key = lid.split("-", 2)[2]
    (found,) = [each["state"] for each in rows(cloud)["ledger"] if each["key"] == key]
    return str(found)


def browse(cloud: LocalCloud) -> dict[str, str]:
    """Return the header by which Kith's pages know the owner."""
    _, page, _ = cloud.ask("GET", "/local")
    (link,) = re.findall(r'href="http://127\.0\.0\.1:\d+(/open/[^"]+)"', page.decode())
    return {"Cookie": cloud.ask("GET", link)[2]["set-cookie"].partition(";")[0]}


def test_each_kind_leads_to_its_state(cloud: LocalCloud) -> None:
    """A mail is delivered by itself; what is reported of it by hand moves it on, never back."""
    (lid,) = lids(cloud, "receipt")
    assert state(cloud, lid) == "delivered"
    for kind, expected in {
        "DeliveryDelay": "delivered",
        "Reject": "delivered",
        "Bounce": "bounced",
        "Send": "bounced",
        "Complaint": "complained",
        "Delivery": "complained",
    }.items():
        report(cloud, lid, kind)
        assert (kind, state(cloud, lid)) == (kind, expected)
    assert set(cloud.json("/local/status")["dead_letters"].values()) == {0}


def test_who_is_not_reached_is_told_and_comes_back(cloud: LocalCloud) -> None:
    """Silence from the bounce on, the reason on the page, and the nudge after the press."""
    report(cloud, lids(cloud, "receipt")[0], "Bounce")
    sent = len(cloud.outbox())
    cloud.note("Coffee with Walburga", "Hi", number=2)
    cloud.settle()
    cloud.json("/local/clock", {"advance": "30 days"})
    assert len(cloud.outbox()) == sent
    kept = rows(cloud)
    assert kept["owner"]["deliverability"]["suppressed"] == "hard_bounce"
    assert len(kept["encounters"]) == 2
    cookie = browse(cloud)
    page = cloud.ask("GET", "/", **cookie)[1].decode()
    assert "your mailbox does not take it" in page
    (csrf,) = set(re.findall(r'name="csrf" value="([^"]+)"', page))
    body = urlencode({"csrf": csrf})
    status, _, headers = cloud.ask("POST", "/write-again", body, Content_Type=FORM, **cookie)
    assert (status, headers["location"]) == (303, "/")
    cloud.json("/local/clock", {"advance": "1 day"})
    assert len(lids(cloud, "digest")) == 1


def test_five_soft_bounces_end_the_mails(cloud: LocalCloud) -> None:
    """Each of another mail, none delivered in between."""
    for number, name in enumerate(("Walburga", "Trombone", "Windmill", "Hedgehog"), 2):
        cloud.note(f"Coffee with {name}", "Hi", number=number)
    cloud.settle()
    assert len(lids(cloud, "receipt")) == 5
    for lid in lids(cloud, "receipt"):
        assert "suppressed" not in rows(cloud)["owner"]["deliverability"]
        report(cloud, lid, "Bounce", bounceType="Transient", bounceSubType="MailboxFull")
    assert rows(cloud)["owner"]["deliverability"]["suppressed"] == "soft_bounces"


def rude(cloud: LocalCloud) -> None:
    """Come to the doors as nobody should, with words."""
    with smtplib.SMTP("127.0.0.1", cloud.smtp, timeout=30) as client:
        client.ehlo("hedgehog.example")
        client.docmd("HEDGEHOG", "zelda@quimby.example")
        client.mail("zelda@quimby.example")
        client.rcpt("zelda@quimby.example")
        client.rcpt(f"zelda.pineapple@{cloud.json('/local/status')['capture_address'][-17:]}")
        client.data(b"Subject: Pineapple\r\n\r\nZelda")
    for raw in (b"GET /zelda quimby HTTP/1.1\r\nHost: \xff\r\n\r\n", b"zelda\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", cloud.http), timeout=5) as rough:
            rough.sendall(raw)
            rough.recv(100)
    for path in ("/zelda", "/local/zelda", "/people/quimby?q=zelda", "/a/zelda", "/?marzipan"):
        for host in ("zelda.example", f"127.0.0.1:{cloud.http}"):
            cloud.ask("GET", path, Host=host, User_Agent="Zelda")
            cloud.ask("POST", path, "who=zelda", Host=host, Content_Type=FORM)
    cloud.ask("POST", "/local/report", json.dumps({"id": "zelda", "kind": "Zelda"}))
    cloud.ask("POST", "/local/clock", '{"advance": "zelda"}')


def test_nothing_of_it_is_written_down(cloud: LocalCloud) -> None:
    """Not in the log, and not on the terminal: through each door, and when the disk fails."""
    rude(cloud)
    report(cloud, lids(cloud, "receipt")[0], "Bounce", bounceSubType="Zelda")
    cloud.settle()
    (cloud.data / "inbox").rename(cloud.data / "gone")
    (cloud.data / "inbox").write_text("no folder")
    with pytest.raises(smtplib.SMTPDataError):
        cloud.note("Coffee with Walburga", "Pineapple", number=3)
    (cloud.data / "inbox").unlink()
    (cloud.data / "gone").rename(cloud.data / "inbox")
    _, terminal = cloud.end()
    written = ((cloud.data / "kith.log").read_text() + terminal).casefold()
    assert "oserror" in written or "notadirectoryerror" in written
    words = (
        "zelda",
        "quimby",
        "ottokar",
        "pfennig",
        "marzipan",
        "walburga",
        "pineapple",
        "hedgehog",
    )
    assert [word for word in words if word in written] == []
