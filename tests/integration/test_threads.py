"""Several mails of one conversation on one day: one encounter, and nothing said in it is lost."""

import pytest

from kith import undoing
from kith.domain.owner import Owner
from tests.worlds import World

THREAD = {"References": "<first@x.example>"}
DANA = "Dana Reyes <dana@x.example>"

FORWARDED = """Learned: they move in May

---------- Forwarded message ---------
From: Dana Reyes <dana@x.example>
Date: Mon, Nov 2, 2026 at 8:12 AM
Subject: News
To: <robin@home.example>

We move in May, I will show you the plans.
"""


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner."""
    return kith.invite()


def follow_ups(kith: World, robin: Owner) -> dict[str, str | None]:
    """Return how each follow-up stands, by reason and words."""
    found = kith.rows(robin)["follow_ups"]
    return {
        " ".join(filter(None, (each["reason"], each.get("text")))): each.get("end")
        for each in found
    }


def test_what_the_second_mail_promises_is_kept(kith: World, robin: Owner) -> None:
    """Copies of one thread on one day are one encounter, with the promises of all of them."""
    for promise in ("send the slides", "call Otto"):
        kith.capture(kith.mail(robin, "Hi", f"Promised: {promise}", to=DANA, headers=THREAD))
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["exchange"]["promised"] == ["send the slides", "call Otto"]
    assert follow_ups(kith, robin) == {
        "promise send the slides": None,
        "promise call Otto": None,
        "check_in": None,
    }


def test_my_answer_of_the_same_day_is_thanks_enough(kith: World, robin: Owner) -> None:
    """They helped, I answered: nobody is asked to thank them tomorrow; undo leaves nothing."""
    kith.capture(kith.mail(robin, "Fwd: News", FORWARDED, headers=THREAD))
    assert follow_ups(kith, robin) == {"thanks": None, "check_in": None}
    kith.capture(kith.mail(robin, "Re: News", "Thank you!", to=DANA, headers=THREAD))
    assert follow_ups(kith, robin) == {"thanks": "answered", "check_in": None}
    (encounter,) = kith.rows(robin)["encounters"]
    undoing.undo(kith.ports, robin.oid, encounter["eid"], kith.now)
    rows = kith.rows(robin)
    assert (rows["follow_ups"], rows["contacts"]) == ([], [])


@pytest.mark.parametrize(
    ("dated", "expected"),
    [
        ("Tue, Nov 3, 2026 at 1:12 AM", "2026-11-02"),
        ("Fri, Dec 31, 9999 at 1:12 AM", "2026-11-02"),
        ("Sun, Nov 1, 2026 at 8:12 AM", "2026-11-01"),
    ],
    ids=["farther-east", "a-wrong-clock", "yesterday"],
)
def test_no_conversation_lies_ahead(kith: World, robin: Owner, dated: str, expected: str) -> None:
    """A mail dated tomorrow, in Tokyo or by mistake, came today; what follows counts from then."""
    forward = FORWARDED.replace("Mon, Nov 2, 2026 at 8:12 AM", dated)
    kith.capture(kith.mail(robin, "Fwd: News", forward))
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["occurred_on"] == expected
    kith.capture(kith.mail(robin, "Hi", "Hi", to=DANA))
    (check_in,) = [
        each
        for each in kith.rows(robin)["follow_ups"]
        if each["reason"] == "check_in" and not each.get("end")
    ]
    assert check_in["due_on"] == "2026-11-16"


def test_a_date_past_all_reckoning_is_kept_and_harms_nobody(kith: World, robin: Owner) -> None:
    """The year 9999 is filed, and what is due before it still comes."""
    kith.capture(kith.mail(robin, "Note", "With: Otto Kim\nFollow up on 9999-12-31"))
    kith.capture(kith.mail(robin, "Hi", "Hi", to=DANA, tag="1day"))
    kith.live(days=2)
    assert [mail["Subject"] for mail in kith.sent("d")] == ["Get back to Dana Reyes today"]
