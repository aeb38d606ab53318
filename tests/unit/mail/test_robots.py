"""Which addresses no single person reads."""

import pytest

from kith.mail.robots import is_list, is_nobody, is_passed_on, is_returned, is_robot


@pytest.mark.parametrize(
    "address",
    [
        "noreply@x.example",
        "no-reply@x.example",
        "Do.Not.Reply@x.example",
        "messages-noreply@x.example",
        "mailer-daemon@x.example",
        "postmaster@x.example",
        "notifications@x.example",
        "calendar-notification@google.com",
        "abc123@group.calendar.google.com",
        "bounce+12ab@x.example",
        "bounces-77-ann=x.example@mail.x.example",
        "reply+ABCDEFGH1234@reply.hub.example",
        "ticket+4711aabbccdd@x.example",
        "dev-request@x.example",
        "owner-dev@x.example",
        "abc@reply.market.example",
        "ann=x.example@y.example",
    ],
)
def test_robots_are_known(address: str) -> None:
    """By how systems build addresses."""
    assert is_robot(address)


@pytest.mark.parametrize(
    "address",
    [
        "ann@x.example",
        "ann+kith@x.example",
        "support@x.example",
        "m+work@x.example",
        "info@reply.example",
        "norbert.reply@x.example",
        "a=b@x.example",
    ],
)
def test_people_are_none(address: str) -> None:
    """Also with a tag of their own, or at a firm that is called so."""
    assert not is_robot(address)
    assert not is_list(address)


@pytest.mark.parametrize(
    "address", ["dev@lists.x.example", "walk@googlegroups.com", "a@b.groups.io", "x@list.y.example"]
)
def test_lists_are_known_by_their_host(address: str) -> None:
    """Where only lists live."""
    assert is_list(address)


def test_names_that_are_nobodys() -> None:
    """Hidden recipients, and names before "via"."""
    assert [is_nobody(each) for each in ("Undisclosed recipients:;", "Ann", None)] == [
        True,
        False,
        False,
    ]
    via = [("Ann via Devs", "d@x.example"), ("Via Lang", "v@x.example"), ("Ann via Devs", None)]
    assert [is_passed_on(*each) for each in via] == [True, False, False]


@pytest.mark.parametrize(
    ("address", "returned"),
    [
        ("no-reply@x.example", True),
        ("bounces+12@x.example", True),
        ("owner-dev@x.example", True),
        ("newsletter@club.example", False),
        ("ann@x.example", False),
    ],
)
def test_an_owner_may_write_from_an_address_no_contact_has(address: str, *, returned: bool) -> None:
    """What cannot be answered is no person's; what only sounds like a robot may be the owner's."""
    assert is_returned(address) is returned
