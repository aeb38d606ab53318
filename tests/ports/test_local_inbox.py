"""Raw mail as files: all of it or none, and none outside the folder."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infra.local.inbox import KEPT, FileInbox

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)


@pytest.fixture
def inbox(tmp_path: Path) -> FileInbox:
    """Return an empty inbox."""
    return FileInbox(tmp_path, lambda: NOW)


def test_a_mail_is_read_back_in_any_piece(inbox: FileInbox) -> None:
    """Reads are ranged, so that a large mail need not be in memory."""
    key = inbox.add("a1", b"Subject: ", b"Coffee")
    pieces = (
        inbox.read(key, size=7),
        inbox.read(key, start=9, size=100),
        inbox.read(key, start=99, size=1),
    )
    assert pieces == (b"Subject", b"Coffee", b"")


def test_a_mail_is_for_its_owner_alone(inbox: FileInbox, tmp_path: Path) -> None:
    """Nobody else on the machine may read it."""
    key = inbox.add("a1", b"x")
    assert stat.S_IMODE((tmp_path / key).stat().st_mode) == 0o600


def test_a_kept_copy_outlives_the_original(inbox: FileInbox) -> None:
    """A held mail stays readable under the key of its copy; keeping it twice is once."""
    key = inbox.add("a1", b"held")
    kept = inbox.keep(key, "anna")
    assert inbox.keep(key, "anna") == kept
    assert inbox.keep(kept, "anna") == kept
    inbox.delete(key)
    assert inbox.read(kept, size=9) == b"held"


def test_raw_mail_is_forgotten_after_its_time_and_held_mail_is_not(inbox: FileInbox) -> None:
    """Thirty days, counted by the clock Kith lives by."""
    key = inbox.add("a1", b"held")
    kept = inbox.keep(key, "anna")
    inbox.sweep(NOW + KEPT - timedelta(hours=1))
    assert inbox.read(key, size=4) == b"held"
    inbox.sweep(NOW + KEPT + timedelta(hours=1))
    assert inbox.read(kept, size=4) == b"held"
    with pytest.raises(KeyError):
        inbox.read(key, size=4)


def test_what_is_gone_says_so(inbox: FileInbox) -> None:
    """A missing mail is a KeyError, deleting it again is nothing."""
    key = inbox.add("a1", b"x")
    inbox.delete(key)
    inbox.delete(key)
    with pytest.raises(KeyError):
        inbox.read(key, size=1)
    with pytest.raises(KeyError):
        inbox.keep(key, "anna")


@pytest.mark.parametrize(
    "key", ["", "inbox", "held/", "kith.db", "../kith.db", "inbox/../kith.db", "/etc/passwd"]
)
def test_no_key_leaves_the_rooms_for_mail(inbox: FileInbox, tmp_path: Path, key: str) -> None:
    """Neither the database nor the machine's files can be named."""
    (tmp_path / "kith.db").write_text("rows")
    for attempt in (
        lambda: inbox.read(key, size=1),
        lambda: inbox.keep(key, "anna"),
        lambda: inbox.delete(key),
    ):
        with pytest.raises(KeyError):
            attempt()
    assert (tmp_path / "kith.db").exists()
