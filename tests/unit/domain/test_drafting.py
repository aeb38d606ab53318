"""Drafts: the contact's name, the facts that may be quoted, and those that may not."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.contact import Contact
from kith.domain.drafting import called, draft, first_name
from kith.domain.encounter import Direction, Encounter, Exchange, Reason
from kith.domain.followup import FollowUp
from kith.domain.purposes import Purpose

TODAY = date(2026, 11, 26)
TUESDAY = date(2026, 11, 24)


def contact(name: str = "Dana Reyes") -> Contact:
    """Return a contact known by name."""
    return Contact(cid="c", name=name)


def encounter(
    purpose: Purpose = Purpose.PROFESSIONAL,
    exchange: Exchange | None = None,
    direction: Direction = Direction.MET,
    on: date = TUESDAY,
) -> Encounter:
    """Return a conversation on Tuesday."""
    return Encounter(
        eid="e",
        sid="s",
        occurred_on=on,
        logged_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        met=("c",),
        purpose=purpose,
        direction=direction,
        exchange=exchange or Exchange(),
        words="seems tired of the boss",
        quote="see you",
    )


def follow_up(reason: Reason, text: str | None = None) -> FollowUp:
    """Return a follow-up due today."""
    return FollowUp(fid="f", cid="c", reason=reason, due_on=TODAY, original_due_on=TODAY, text=text)


def body(
    reason: Reason,
    about: Encounter | None,
    *,
    text: str | None = None,
    name: str = "Dana Reyes",
    signed: str | None = "Robin",
) -> str:
    """Return the body of a draft with single line ends."""
    opener = draft(
        "en", contact(name), follow_up(reason, text), about, about, today=TODAY, signed=signed
    )
    return opener.body.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dana Reyes", "Dana"),
        ("Dana", "Dana"),
        ("Reyes, Dana", "Dana"),
        ("Reyes,", "Reyes"),
        ("Dr. Dana Reyes", "Dana"),
        ("Prof. Dr. Weber", "Prof. Dr. Weber"),
        ("王小明", "王小明"),
        ("山田 太郎", "山田 太郎"),
        ("dana@wells.example", None),
        ("+49 30 1234567", None),
        ("", None),
    ],
)
def test_a_person_is_greeted_by_the_name_one_would_use(name: str, expected: str | None) -> None:
    """First name, title with the family name, or the whole name where its order is not ours."""
    assert first_name(name, "dr prof") == expected


def test_who_has_no_first_name_is_called_by_what_is_known() -> None:
    """A button or a sentence always has something to call a person by."""
    assert called("dana@wells.example", "en") == "dana@wells.example"


def test_thanks_name_what_was_learned() -> None:
    """The draft thanks for the conversation and says what was taken away from it."""
    about = encounter(exchange=Exchange(learned=("customs rules change in May.",)))
    assert body(Reason.THANKS, about) == (
        "Hello Dana,\n\n"
        "Thank you for our conversation on Tuesday. I took something useful away from it:"
        " customs rules change in May.\n\n"
        "If there is something I can do for you in return, please tell me.\n\n"
        "Best wishes,\nRobin"
    )


def test_an_answered_message_is_thanked_for_as_a_message() -> None:
    """What came by mail is not called a conversation."""
    about = encounter(direction=Direction.THEIRS)
    assert "Thank you for your message on Tuesday" in body(Reason.THANKS, about)


@pytest.mark.parametrize(
    "note",
    [
        "she hates the new boss",
        "his mother is ill",
        "Dana's brother moved out",
        "would Reyes fit the team",
        "is he the one who decides?",
        "x" * 101,
    ],
)
def test_a_note_about_the_contact_is_not_sent_to_the_contact(note: str) -> None:
    """Notes that speak of the person, ask about them or ramble on stay with the owner."""
    about = encounter(exchange=Exchange(learned=(note,)))
    assert note[:12] not in body(Reason.THANKS, about)


def test_the_first_note_that_may_be_quoted_is() -> None:
    """One private note does not hide the harmless one beside it."""
    about = encounter(exchange=Exchange(learned=("she is tired", "rates rise in May")))
    assert "rates rise in May." in body(Reason.THANKS, about)


def test_free_words_and_their_mail_are_never_quoted() -> None:
    """What the owner wrote for themselves is no part of a draft."""
    for reason in Reason:
        text = body(reason, encounter(), text="call the vet")
        assert "tired" not in text
        assert "see you" not in text


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        ("the slides", "On Tuesday I promised you the slides."),
        ("send the slides.", "On Tuesday I promised you the slides."),
        ("send you the slides", "On Tuesday I promised you the slides."),
        ("to send the slides", "On Tuesday I promised you the slides."),
        ("I'll call the venue", "On Tuesday I promised you to call the venue."),
        ("Introduce two people", "On Tuesday I promised you to introduce two people."),
        ("Slides", "On Tuesday I promised you Slides."),
        ("send her the slides", "As promised on Tuesday:"),
        (None, "As promised on Tuesday:"),
    ],
)
def test_a_promise_is_said_as_one_would(promise: str | None, expected: str) -> None:
    """Verbs of sending go, verbs of doing stay, and a note about her becomes plain."""
    assert expected in body(Reason.PROMISE, encounter(), text=promise)


def test_an_ask_is_taken_up_again() -> None:
    """A check-in comes back to what they were looking for."""
    about = encounter(exchange=Exchange(asks=("Looking for a tax adviser",)))
    assert "You were looking for a tax adviser." in body(Reason.CHECK_IN, about)


def test_a_job_seeker_tells_what_came_of_the_advice() -> None:
    """The check-in of a job seeker quotes the advice and leaves the news to the owner."""
    about = encounter(Purpose.JOB_SEARCH, Exchange(learned=("ports plan two years ahead",)))
    text = body(Reason.CHECK_IN, about)
    assert "On Tuesday you told me something that helps me: ports plan two years ahead." in text
    assert "\n\n…\n\n" in text


def test_keeping_in_touch_says_how_long_it_has_been() -> None:
    """The time since is in calendar words."""
    about = encounter(Purpose.PERSONAL, on=date(2026, 7, 6))
    assert "It is over four months since we were last in touch. How are you?" in body(
        Reason.KEEP_IN_TOUCH, about
    )


@pytest.mark.parametrize("reason", Reason)
def test_a_follow_up_without_any_encounter_has_a_draft_too(reason: Reason) -> None:
    """Where no conversation is known, none is described."""
    text = body(reason, None, name="dana@wells.example", signed=None)
    assert text.startswith("Hello,\n\n")
    assert text.endswith("Best wishes,")
    assert not any(day in text for day in ("Tuesday", "November", "None", "{"))
