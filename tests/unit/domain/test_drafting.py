"""Drafts: the contact's name, the facts that may be quoted, and those that may not."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kith.domain.contact import Contact
from kith.domain.drafting import called, draft, first_name
from kith.domain.encounter import Direction, Encounter, Exchange, Reason
from kith.domain.followup import FollowUp
from kith.domain.openers import OPENERS
from kith.domain.purposes import Purpose

TODAY = date(2026, 11, 26)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)


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
    language: str = "en",
    owed: FollowUp | None = None,
) -> str:
    """Return the body of a draft with single line ends."""
    opener = draft(
        language,
        contact(name),
        owed or follow_up(reason, text),
        about,
        about,
        today=TODAY,
        signed=signed,
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
        ("send her the slides", "On Tuesday I promised you the slides."),
        ("send her slides", "As promised on Tuesday:"),
        ("return her book", "As promised on Tuesday:"),
        (None, "As promised on Tuesday:"),
    ],
)
def test_a_promise_is_said_as_one_would(promise: str | None, expected: str) -> None:
    """Verbs of sending go, with whom to; verbs of doing stay; a note about her becomes plain."""
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


def test_what_was_offered_is_thanked_for() -> None:
    """Without anything learned, the offer is what the thanks are for."""
    about = encounter(exchange=Exchange(offers=("an introduction to the port",)))
    assert "and for what you offered: an introduction to the port." in body(Reason.THANKS, about)


def test_an_ask_is_what_one_comes_back_to() -> None:
    """A follow-up of the owner's own takes up what the contact was looking for."""
    about = encounter(exchange=Exchange(asks=("a tax adviser",)))
    assert "You were looking for a tax adviser.\n\n…" in body(Reason.EXPLICIT, about)


def test_a_wish_comes_back_to_the_latest_conversation() -> None:
    """Who has answered since is not written to about the message before."""
    mine = encounter(direction=Direction.MINE, on=date(2026, 11, 6))
    theirs = encounter(direction=Direction.THEIRS)
    bare, worded = (
        draft(
            "en",
            contact(),
            follow_up(Reason.EXPLICIT, text),
            mine,
            theirs,
            today=TODAY,
            signed=None,
        ).body
        for text in (None, "ask about the move")
    )
    assert "your message on Tuesday" in bare
    assert "your message on Tuesday" in worded


@pytest.mark.parametrize("apostrophe", ["'", "\u2019"])
def test_a_french_promise_about_them_is_not_quoted_to_them(apostrophe: str) -> None:
    """Nobody is written that one will help her, who is she herself."""
    text = f"de l{apostrophe}aider \u00e0 porter les cartons"
    about = encounter(Purpose.PERSONAL)
    assert "aider" not in body(Reason.PROMISE, about, text=text, language="fr")


def test_what_came_of_the_advice_is_told() -> None:
    """An update quotes the advice and leaves the news to the owner."""
    about = encounter(Purpose.JOB_SEARCH, Exchange(learned=("read up on customs rules",)))
    text = body(Reason.UPDATE, about)
    assert "On Tuesday you told me something that helps me: read up on customs rules." in text
    assert "What would you look at next in my place?" in text


@pytest.mark.parametrize(
    "note",
    [
        "they hire two designers",
        "Position as head of sales is open",
        "sie stellen niemanden ein, die Stelle ist besetzt",
        "l'entreprise recrute en mai",
    ],
)
def test_a_job_seeker_does_not_hint_at_jobs_either(note: str) -> None:
    """What was learned about jobs is not quoted to somebody whom one asks for advice."""
    about = encounter(Purpose.JOB_SEARCH, Exchange(learned=(note,)))
    assert note not in body(Reason.THANKS, about)
    assert note not in body(Reason.UPDATE, about)


def test_what_the_owner_wrote_was_not_said_by_the_contact() -> None:
    """Nothing "you told me" comes of a mail of one's own, and nobody is thanked for one."""
    mine = encounter(
        Purpose.JOB_SEARCH,
        Exchange(learned=("ports plan ahead",), asks=("a forwarder",)),
        direction=Direction.MINE,
    )
    assert "you told me" not in body(Reason.UPDATE, mine)
    assert "what has come of my message on Tuesday" in body(Reason.UPDATE, mine)
    assert "Thank you for our conversation on Tuesday" in body(Reason.THANKS, mine)


def occasion(text: str | None, on: date = TODAY) -> FollowUp:
    """Return a follow-up for a day that matters."""
    return replace(follow_up(Reason.OCCASION, text), original_due_on=on)


@pytest.mark.parametrize(
    ("owed", "purpose", "expected"),
    [
        (occasion("birthday"), Purpose.PERSONAL, "Happy birthday! I hope you have"),
        (occasion("Geburtstag"), Purpose.BUSINESS, "Happy birthday! I wish you"),
        (occasion("birthday", date(2026, 11, 30)), Purpose.PERSONAL, "Happy birthday! I hope"),
        (occasion("birthday", date(2026, 11, 24)), Purpose.PERSONAL, "a little late!"),
        (occasion("birthday", date(2026, 11, 24)), Purpose.BUSINESS, "A belated happy"),
        (occasion("anniversary"), Purpose.PERSONAL, "I am thinking of you today"),
        (occasion("the day her father died"), Purpose.BUSINESS, "my best wishes on this day"),
        (occasion(None), Purpose.PERSONAL, "I am thinking of you today"),
    ],
)
def test_an_occasion_has_words_that_cannot_hurt(
    owed: FollowUp, purpose: Purpose, expected: str
) -> None:
    """Only a birthday is congratulated on; whatever else a day is, the words fit it."""
    text = body(Reason.OCCASION, encounter(purpose), owed=owed)
    assert expected in text
    assert "father" not in text


@pytest.mark.parametrize(
    ("language", "purpose", "expected"),
    [
        (
            "de",
            Purpose.PROFESSIONAL,
            (
                "Guten Tag Dana Reyes,\n\nvielen Dank für Ihre Nachricht vom Dienstag. Ich habe"
                " etwas Nützliches mitgenommen: im Mai steigen die Raten.\n\n"
            ),
        ),
        (
            "de",
            Purpose.PERSONAL,
            "Hallo Dana,\n\ndanke für deine Nachricht vom Dienstag. Das hat mir gutgetan.",
        ),
        (
            "es",
            Purpose.PROFESSIONAL,
            "Buenos días, Dana:\n\nMuchas gracias por su mensaje del martes. Me llevé algo útil:",
        ),
        ("es", Purpose.PERSONAL, "Hola, Dana:\n\nGracias por tu mensaje del martes."),
        (
            "fr",
            Purpose.PROFESSIONAL,
            (
                "Bonjour Dana,\n\nMerci pour votre message de mardi. J’en ai retenu une chose"
                " utile\u00a0: «\u00a0im Mai steigen die Raten\u00a0»."
            ),
        ),
        ("fr", Purpose.PERSONAL, "Salut Dana,\n\nMerci pour ton message de mardi."),
        (
            "nl",
            Purpose.PROFESSIONAL,
            "Beste Dana,\n\nHartelijk dank voor uw bericht van afgelopen dinsdag.",
        ),
        ("nl", Purpose.PERSONAL, "Hoi Dana,\n\nDank je wel voor je bericht van afgelopen"),
    ],
)
def test_thanks_are_said_as_the_language_says_them(
    language: str, purpose: Purpose, expected: str
) -> None:
    """Formal or familiar by the purpose; a fact in another language stays, in quotation marks."""
    about = encounter(
        purpose, Exchange(learned=("im Mai steigen die Raten",)), direction=Direction.THEIRS
    )
    assert body(Reason.THANKS, about, language=language).startswith(expected)


@pytest.mark.parametrize(
    ("language", "promise", "expected"),
    [
        ("de", "die Folien schicken", "wie am Dienstag versprochen: die Folien."),
        ("de", "den Raum buchen", "wie am Dienstag versprochen: den Raum buchen."),
        ("de", "send the slides", "wie am Dienstag versprochen: „send the slides“."),
        ("es", "enviar las diapositivas", "Como le prometí el martes: las diapositivas."),
        ("fr", "envoyer le rapport", "Comme promis mardi\u00a0: le rapport."),
        ("nl", "de slides sturen", "Zoals afgelopen dinsdag beloofd: de slides."),
        ("en", "die Folien", "On Tuesday I promised you “die Folien”."),
        ("de", "ihr die Folien schicken", "wie am Dienstag versprochen: die Folien."),
        ("de", "ihr Buch schicken", "wie am Dienstag versprochen:\n"),
        ("es", "enviarle las fotos", "Como le prometí el martes: las fotos."),
        ("fr", "lui envoyer la recette", "Comme promis mardi\u00a0: la recette."),
        ("nl", "haar de slides sturen", "Zoals afgelopen dinsdag beloofd: de slides."),
        ("de", "give her the slides", "wie am Dienstag versprochen:\n"),
    ],
)
def test_a_promise_is_said_in_every_language(language: str, promise: str, expected: str) -> None:
    """A verb of sending goes, wherever it stands, and what speaks of the contact is not sent."""
    assert expected in body(Reason.PROMISE, encounter(), text=promise, language=language)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Reyes, Dana", "Guten Tag Dana Reyes,"),
        ("Prof. Dr. Weber", "Guten Tag Prof. Dr. Weber,"),
        ("dana@wells.example", "Guten Tag,"),
        ("Reyes,", "Guten Tag Reyes,"),
    ],
)
def test_a_formal_german_greeting_has_the_whole_name(name: str, expected: str) -> None:
    """Neither "Frau" nor "Herr" is guessed."""
    assert body(Reason.CHECK_IN, encounter(), name=name, language="de").startswith(expected)


def test_an_offer_keeps_its_to() -> None:
    """An offer to do something is named as such."""
    about = encounter(exchange=Exchange(offers=("to introduce me to Tom",)))
    assert "for what you offered: to introduce me to Tom." in body(Reason.THANKS, about)


@pytest.mark.parametrize("reason", [Reason.PROMISE, Reason.THANKS])
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "\n\ndas kommt später, als ich wollte.\n\n"),
        ("en", "\n\nThis comes later than I meant it to.\n\n"),
        ("es", "\n\nEste mensaje llega más tarde de lo que quería.\n\n"),
        ("fr", "\n\nCe message arrive plus tard que je ne le voulais.\n\n"),
        ("nl", "\n\nDit bericht komt later dan ik wilde.\n\n"),
    ],
)
def test_what_was_put_off_is_said_to_be_late(language: str, expected: str, reason: Reason) -> None:
    """A nudge about what is long owed has another draft, which goes on with a capital."""
    owed = replace(follow_up(reason, "x"), nudged=1, original_due_on=date(2026, 11, 18))
    said = body(reason, encounter(), language=language, owed=owed)
    assert expected in said
    assert said.partition(expected)[2][0].isupper()
    in_time = replace(owed, original_due_on=date(2026, 11, 19))
    assert expected not in body(reason, encounter(), language=language, owed=in_time)


def drafted(owed: FollowUp, about: Encounter, last: Encounter) -> str:
    """Return the body of a draft where there was a conversation after the one it comes from."""
    return draft("en", contact(), owed, about, last, today=TODAY, signed=None).body


@pytest.mark.parametrize(
    ("then", "now", "direction", "expected"),
    [
        ((), ("b",), Direction.MET, "our conversation on Wednesday. I took something useful away"),
        (
            ("a",),
            ("b",),
            Direction.MET,
            "our conversation on Wednesday. I took something useful away",
        ),
        (("a",), (), Direction.MET, "our conversation on Tuesday. I took something useful away"),
        ((), (), Direction.MET, "our conversation on Wednesday, and"),
        ((), ("b",), Direction.MINE, "our conversation on Tuesday, and"),
    ],
)
def test_thanks_are_for_the_latest_help(
    then: tuple[str, ...], now: tuple[str, ...], direction: Direction, expected: str
) -> None:
    """What helped since is thanked for, and what helped then if nothing did since."""
    about = encounter(exchange=Exchange(learned=then))
    last = encounter(exchange=Exchange(learned=now), on=WEDNESDAY, direction=direction)
    assert f"Thank you for {expected}" in drafted(follow_up(Reason.THANKS), about, last)


def test_coming_back_names_the_latest_conversation() -> None:
    """What they asked for before stays, and so does how they are spoken to."""
    about = encounter(exchange=Exchange(asks=("a lawyer",)))
    last = encounter(Purpose.PERSONAL, on=WEDNESDAY)
    said = drafted(follow_up(Reason.EXPLICIT, "the lawyer"), about, last)
    assert "after our conversation on Wednesday. You were looking for a lawyer." in said
    promised = drafted(follow_up(Reason.PROMISE, "send the slides"), about, last)
    assert "On Tuesday I promised you the slides." in promised


def test_nothing_comes_of_what_a_job_seeker_wrote_themselves() -> None:
    """They ask for advice once more, instead of telling what came of their own message."""
    said = body(Reason.CHECK_IN, encounter(Purpose.JOB_SEARCH, direction=Direction.MINE))
    assert "after my message on Tuesday, with a question on which I would value" in said


@pytest.mark.parametrize("language", OPENERS)
@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("direction", Direction)
def test_every_draft_is_whole_in_every_language(
    language: str, purpose: Purpose, direction: Direction
) -> None:
    """Whatever is known, every place of every opener is filled."""
    said = Exchange(learned=("x",), asks=("y",), offers=("z",))
    for reason in Reason:
        for about in (None, encounter(purpose, direction=direction)):
            for exchange in (Exchange(), said):
                told = replace(about, exchange=exchange) if about else None
                text = body(reason, told, text="w", language=language)
                assert not set("{}|") & set(text)
                assert "  " not in text
                assert not re.search(r" [:;?!»]", text) or language != "fr"
