"""The local cloud as its owner meets it: a mail in, an answer out, time passing, a nudge."""

import json
import re
import signal
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from infra.local.parts import open_parts
from kith import people
from tests.clouds import LocalCloud

WORDS = "We sat at the Blue Door. Secretword.\nFollow up in 2 weeks: ask how the search goes\n"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    """Return a local cloud that runs."""
    cloud = LocalCloud(tmp_path_factory.mktemp("cloud") / "data", zone="Europe/Berlin").start()
    yield cloud
    cloud.end()


def test_a_newcomer_is_led_to_the_first_page(cloud: LocalCloud) -> None:
    """Whoever opens the bare address without having been introduced is greeted."""
    status, _, headers = cloud.ask("GET", "/")
    assert (status, headers["location"]) == (303, "/local")
    status, page, headers = cloud.ask("GET", "/local/")
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert cloud.json("/local/status")["capture_address"] in page.decode()
    assert f"port <code>{cloud.smtp}</code>" in page.decode()
    assert "script" not in headers["content-security-policy"]


def test_the_first_page_leads_on_to_kiths_own_pages(cloud: LocalCloud) -> None:
    """Its link introduces the browser, and the bare address is Kith's from then on."""
    _, page, _ = cloud.ask("GET", "/local")
    (link,) = re.findall(r'href="http://127\.0\.0\.1:\d+(/open/[^"]+)"', page.decode())
    status, _, headers = cloud.ask("GET", link)
    assert (status, headers["location"]) == (303, "/")
    cookie = headers["set-cookie"].partition(";")[0]
    assert cloud.ask("GET", "/", Cookie=cookie)[0] == 200
    assert cloud.ask("GET", "/", Cookie="kith=from-another-time")[0] == 303


def test_the_status_tells_whom_it_serves(cloud: LocalCloud) -> None:
    """The keys that outside checks rely on."""
    status = cloud.settle()
    assert status["owner"] == "robin@home.example"
    assert status["zone"] == "Europe/Berlin"
    assert status["capture_address"].endswith("@in.kith.localhost")
    assert set(status["queue_depths"].values()) == {0}
    assert {"capture", "deliveries", "nudges"} <= set(status["queue_depths"])


def test_a_note_is_answered_and_nudged_about_once(cloud: LocalCloud) -> None:
    """The main job, through the real doors: note, receipt, two weeks, one nudge."""
    cloud.note("Coffee with Dana Reyes", WORDS)
    cloud.note("Coffee with Dana Reyes", WORDS)
    cloud.settle()
    receipts = [mail for mail in cloud.outbox() if mail["kind"] == "receipt"]
    assert len(receipts) == 1
    assert "Dana Reyes" in receipts[0]["text"]
    before = cloud.json("/local/status")["now"]
    status = cloud.json("/local/clock", {"advance": "15 days"})
    assert (status["now"][:10] > before[:10], set(status["queue_depths"].values())) == (True, {0})
    nudges = [mail for mail in cloud.outbox() if mail["kind"] == "digest"]
    assert len(nudges) == 1
    assert "Dana Reyes" in nudges[0]["subject"] + nudges[0]["text"]


def test_the_outbox_shows_a_mail_without_letting_it_run(cloud: LocalCloud) -> None:
    """The HTML of a mail is shut in a sandbox; its links open beside it."""
    (welcome,) = [mail for mail in cloud.outbox() if mail["id"].endswith("welcome")]
    path = f"/local/outbox/{welcome['id']}"
    _, page, _ = cloud.ask("GET", path)
    _, html, headers = cloud.ask("GET", f"{path}/html")
    assert f'src="{path}/html"' in page.decode()
    assert headers["content-security-policy"].startswith("sandbox allow-popups ")
    assert b'<base target="_blank">' in html
    assert welcome["headers"]["Message-ID"].endswith("@email.kith.localhost>")
    assert cloud.ask("GET", "/local/outbox")[0] == 200


@pytest.mark.parametrize(
    ("path", "wish", "status"),
    [
        ("/local/clock", {"advance": "a month of Sundays"}, 400),
        ("/local/clock", {"advance": "-3 days"}, 400),
        ("/local/clock", {"to": "2020-01-01T00:00:00Z"}, 400),
        ("/local/clock", {"to": "2099-01-01T00:00:00Z"}, 400),
        ("/local/clock", {"to": "tomorrow"}, 400),
        ("/local/clock", {}, 400),
        ("/local/clock", [], 400),
        ("/local/verdicts", {"dmarc": "MAYBE"}, 400),
        ("/local/verdicts", {"horoscope": "PASS"}, 400),
        ("/local/report", {"id": "nobody-d-1", "kind": "Bounce"}, 404),
        ("/local/report", {}, 404),
        ("/local/samples", {"name": "../../../etc/passwd"}, 400),
        ("/local/nowhere", {}, 404),
    ],
)
def test_what_makes_no_sense_is_refused(
    cloud: LocalCloud, path: str, wish: object, status: int
) -> None:
    """With a reason, and without doing anything."""
    code, answer, _ = cloud.ask("POST", path, json.dumps(wish))
    assert (code, "error" in json.loads(answer)) == (status, True)


def test_pages_can_be_posted_to_from_the_first_page_only(cloud: LocalCloud) -> None:
    """Another site can neither move the clock nor name the machine otherwise."""
    wish = '{"advance": "1 day"}'
    assert cloud.ask("POST", "/local/clock", wish, Origin="http://evil.example")[0] == 403
    assert cloud.ask("GET", "/local/status", Host="evil.example")[0] == 421


def test_each_sample_is_answered(cloud: LocalCloud) -> None:
    """Whatever the first page offers is an encounter or a question when the page is back."""
    _, page, _ = cloud.ask("GET", "/local")
    names = re.findall(r'name="name" value="([^"]+)"', page.decode())
    assert len(names) > 3
    for name in names:
        before = len(cloud.outbox())
        form = "application/x-www-form-urlencoded"
        status, _, headers = cloud.ask("POST", "/local/samples", f"name={name}", Content_Type=form)
        assert (status, headers["location"]) == (303, "/local?said=sent")
        assert (name, len(cloud.outbox())) == (name, before + 1)


def test_a_mail_that_fails_dmarc_is_not_logged(cloud: LocalCloud) -> None:
    """The verdicts set by hand are those the handlers go by."""
    cloud.settle()
    before = len([mail for mail in cloud.outbox() if mail["kind"] == "receipt"])
    cloud.json("/local/verdicts", {"dmarc": "FAIL", "spf": "FAIL", "dkim": "FAIL"})
    cloud.note("Coffee with Dana Reyes", WORDS, number=77)
    cloud.settle()
    cloud.json("/local/verdicts", {})
    assert len([mail for mail in cloud.outbox() if mail["kind"] == "receipt"]) == before


def test_a_report_can_be_asked_for(cloud: LocalCloud) -> None:
    """What SES would say of a mail goes the way of its own reports."""
    lid = cloud.outbox()[0]["id"]
    for kind in ("Bounce", "Complaint", "Delivery", "DeliveryDelay", "Reject", "Send"):
        cloud.json("/local/report", {"id": lid, "kind": kind, "extra": "x"})
    status = cloud.settle()
    assert set(status["dead_letters"].values()) == {0}


def test_nothing_personal_is_logged(cloud: LocalCloud) -> None:
    """The log of all of the above names nobody."""
    log = (cloud.data / "kith.log").read_text().lower()
    assert "captured" in log
    for word in ("robin", "dana", "reyes", "home.example", "secretword", "blue door", "coffee"):
        assert word not in log


def test_the_log_is_json_lines(cloud: LocalCloud) -> None:
    """Each line can be read by a program, with what happened and without a traceback."""
    lines = (cloud.data / "kith.log").read_text().splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)


def test_the_data_can_be_opened_beside_the_running_cloud(cloud: LocalCloud) -> None:
    """Export reads the same rows, clock and keys from another process."""
    status = cloud.json("/local/status")
    now = datetime.fromisoformat(status["now"])
    with closing(open_parts(cloud.data)) as on:
        owner = people.invite(on.runtime.ports, on.settings, cloud.owner, "UTC", now)
        assert owner.capture_address == status["capture_address"]
        assert abs(on.clock.now() - now) < timedelta(seconds=30)
        assert on.settings.base_url == f"http://127.0.0.1:{cloud.http}"


def test_everything_is_private(cloud: LocalCloud) -> None:
    """Neither the folder nor what is in it is for others."""
    modes = {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in cloud.data.rglob("*")}
    assert (modes, stat.S_IMODE(cloud.data.stat().st_mode)) == ({0}, 0o700)


def test_it_ends_cleanly_and_goes_on_where_it_was(tmp_path: Path) -> None:
    """Ctrl-C is quiet and quick; the next start has the same owner, address, mails and time."""
    cloud = LocalCloud(tmp_path / "data").start()
    cloud.json("/local/clock", {"advance": "3 days"})
    before = cloud.settle()
    mails = cloud.outbox()
    assert cloud.end(signal.SIGINT) == (0, "")
    cloud.start()
    after = cloud.settle()
    assert cloud.outbox() == mails
    assert after["capture_address"] == before["capture_address"]
    assert after["now"] > before["now"]
    assert cloud.end(signal.SIGTERM) == (0, "")
