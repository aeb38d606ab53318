"""The week ahead: a section of that morning's nudge, or a mail of its own; or nothing."""

from datetime import datetime, timedelta

from kith import nudging, undoing
from kith.domain.owner import Owner
from tests.integration.test_invitations import invitation, send
from tests.worlds import World, text


def looking(kith: World) -> Owner:
    """Make an owner who wishes, on a Friday, to look ahead."""
    kith.now = datetime.fromisoformat("2026-11-06T12:00+01:00")
    return kith.choose(kith.invite(), look_ahead=True)


def remind(kith: World, robin: Owner, name: str, tag: str) -> None:
    """Have the owner reminded of somebody; nothing else comes of it."""
    address = f"{name.lower()}@x.example"
    kith.capture(kith.mail(robin, "Hello", "Hi", to=f"{name} <{address}>", tag=tag))


def until(kith: World, moment: str) -> None:
    """Let time pass up to a moment in Berlin's winter, with a tick every half hour."""
    end = datetime.fromisoformat(f"{moment}+01:00")
    while kith.now < end:
        kith.now += timedelta(minutes=30)
        kith.tick()


def test_a_week_with_nothing_due_on_its_morning_has_a_mail_of_its_own(kith: World) -> None:
    """On Monday morning, once, with people and meetings by their days."""
    robin = looking(kith)
    remind(kith, robin, "Dana", "2026-11-12")
    remind(kith, robin, "Fox", "2026-11-16")
    send(kith, robin, invitation(start="20261111T140000Z"))
    until(kith, "2026-11-10T12:00")
    (mail,) = kith.sent("d")
    assert str(mail["Subject"]) == "This week: Iris Okafor and Dana"
    said = text(mail)
    assert "this is your week" in said
    assert "11 November, 15:00: Boats (Iris Okafor)" in said
    assert "12 November: get back to Dana" in said
    assert "Fox" in said.partition("Coming up")[2]
    assert "Dana" not in said.partition("Coming up")[2]
    assert "List-Unsubscribe-Post" in mail
    assert kith.owner(robin.oid).questions["ahead"].isoformat() == "2026-11-16T07:00:00+00:00"


def test_a_morning_with_something_due_has_one_mail_with_both(kith: World) -> None:
    """Never two mails of one morning, and the week does not repeat today."""
    robin = looking(kith)
    remind(kith, robin, "Kim", "2026-11-09")
    remind(kith, robin, "Dana", "2026-11-12")
    until(kith, "2026-11-11T12:00")
    (mail,) = kith.sent("d")
    section = text(mail).partition("This week")[2].partition("Or just reply")[0]
    assert "Dana" in section
    assert "Kim" not in section


def test_a_week_with_nothing_in_it_has_no_mail(kith: World) -> None:
    """And the clock goes on to the next."""
    robin = looking(kith)
    remind(kith, robin, "Fox", "2026-11-16")
    until(kith, "2026-11-15T12:00")
    assert kith.sent("d") == []
    assert kith.owner(robin.oid).looked_ahead_on is not None
    until(kith, "2026-11-16T12:00")
    assert "This week" not in text(kith.sent("d")[-1])


def test_who_did_not_wish_it_has_none(kith: World) -> None:
    """It is opt-in."""
    robin = looking(kith)
    kith.choose(robin, look_ahead=False)
    remind(kith, robin, "Dana", "2026-11-12")
    until(kith, "2026-11-11T12:00")
    assert kith.sent("d") == []


def test_a_week_whose_mail_was_too_late_is_told_of_the_next_morning(kith: World) -> None:
    """An outage of Monday costs the Monday alone."""
    robin = looking(kith)
    remind(kith, robin, "Dana", "2026-11-12")
    kith.now = datetime.fromisoformat("2026-11-09T20:30+01:00")
    kith.tick()
    assert kith.sent("d") == []
    assert kith.ports.store.due(kith.now, limit=5) == []
    until(kith, "2026-11-10T12:00")
    assert len(kith.sent("d")) == 1


def test_a_claimed_week_that_became_empty_is_dropped_and_looked_at_again(kith: World) -> None:
    """What was undone between claim and sending is not told of."""
    robin = looking(kith)
    remind(kith, robin, "Dana", "2026-11-12")
    kith.now = datetime.fromisoformat("2026-11-09T08:00+01:00")
    (entry,) = nudging.claim(kith.ports, robin.oid, kith.now)
    assert entry.ahead
    (encounter,) = kith.rows(robin)["encounters"]
    undoing.undo(kith.ports, robin.oid, encounter["eid"], kith.now)
    nudging.nudge(kith.ports, kith.settings, robin.oid, kith.now)
    assert kith.sent("d") == []
    assert kith.owner(robin.oid).looked_ahead_on is None
