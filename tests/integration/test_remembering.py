"""Where raw mail is, is remembered with whose it is: erasing an owner rests on it."""

import pytest

from kith import holding
from tests.worlds import World

RAW = b"From: robin@home.example\nMessage-ID: <1@home.example>\nSubject: Lunch with Dana\n\nHi"


def inbox(kith: World) -> set[str]:
    """Return the keys of all raw mail."""
    return {f"inbox/{path.name}" for path in (kith.maildir.parent / "inbox").iterdir()}


def remembered(kith: World, address: str, which: str = "raw_keys") -> set[str]:
    """Return the keys that one owner's rows name."""
    rows = kith.rows(kith.invite(address))["submissions"]
    return {key for row in rows for key in row[which]}


ROBIN = "robin@home.example"
KIM = "kim@home.example"

ROBOT = {"Auto-Submitted": "auto-replied"}
OWN = {"X-Kith-Id": "x-r-1"}


@pytest.mark.parametrize(
    ("sender", "headers"),
    [(ROBIN, {}), ("me@work.example", {}), (ROBIN, ROBOT), ("bot@x.example", ROBOT), (ROBIN, OWN)],
    ids=["logged", "held", "robot's", "stranger's robot", "its own"],
)
def test_every_mail_is_remembered_whatever_came_of_it(
    kith: World, sender: str, headers: dict[str, str]
) -> None:
    """Also one of which nothing was filed, however often it is delivered."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", sender=sender, headers=headers), times=3)
    assert remembered(kith, ROBIN) == inbox(kith) != set()
    assert len(kith.rows(robin)["submissions"]) == 1


def test_a_mail_sent_again_is_remembered_twice(kith: World) -> None:
    """It is one submission with two raw mails, logged or held."""
    robin = kith.invite()
    for raw in (RAW, RAW.replace(ROBIN.encode(), b"me@work.example")):
        for again in (raw, b"X-Try: 2\n" + raw):
            kith.capture(kith.arrived(again, [robin.capture_address], {}), times=2)
    assert remembered(kith, ROBIN) == inbox(kith)
    assert len(inbox(kith)) == 4


def test_a_mail_that_named_two_is_nobodys_to_delete(kith: World) -> None:
    """Each owner remembers it, and that it is not theirs alone."""
    robin, kim = kith.invite(), kith.invite(KIM)
    both = [robin.capture_address, kim.capture_address]
    kith.capture(kith.arrived(RAW, both, {}))
    for address in (ROBIN, KIM):
        assert remembered(kith, address) == set()
        assert remembered(kith, address, "shared_keys") == inbox(kith)


def test_a_dropped_mail_is_still_remembered(kith: World) -> None:
    """Its copy is gone with the owner's word; the raw mail stays its thirty days."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Buy", sender="spam@x.example"))
    (held,) = kith.rows(robin)["held"]
    holding.drop(kith.ports, robin.oid, held["submission"]["sid"], kith.now)
    assert remembered(kith, ROBIN) == inbox(kith) != set()


def test_a_mail_whose_owner_and_raw_text_are_gone_is_no_error(kith: World) -> None:
    """A message that outlived an erasure finds nothing to do."""
    robin = kith.invite()
    event = kith.arrived(RAW, [robin.capture_address.replace(".", "x.")], {})
    for key in inbox(kith):
        kith.ports.inbox.delete(key)
    kith.capture(event)
    assert kith.rows(robin)["submissions"] == []
