"""Why today, in sentences that are true; and the subject of a nudge."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kith.domain.contact import Contact, NamedDay
from kith.domain.encounter import Direction, Encounter, Exchange, Reason
from kith.domain.followup import Before, FollowUp, move
from kith.domain.purposes import Purpose
from kith.domain.reasons import SENTENCES, _known, subject, why
from kith.domain.recurring import Cycle, Recurring
from tests.unit.nouns import owner

TODAY = date(2026, 11, 26)
DANA = Contact(cid="c", name="Dana Reyes")
OWNER = owner()


def talk(on: date = date(2026, 11, 24), **fields: object) -> Encounter:
    """Return a conversation on Tuesday."""
    base = Encounter(
        eid="e",
        sid="s",
        occurred_on=on,
        logged_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
        met=("c",),
    )
    return replace(base, **fields)  # type: ignore[arg-type]  # a test names its fields


def owed(reason: Reason, **fields: object) -> FollowUp:
    """Return a follow-up due today."""
    base = FollowUp(fid="f", cid="c", reason=reason, due_on=TODAY, original_due_on=TODAY)
    return replace(base, **fields)  # type: ignore[arg-type]  # a test names its fields


def said(
    follow_up: FollowUp,
    about: Encounter | None,
    last: Encounter | None = None,
    contact: Contact = DANA,
) -> str:
    """Return the sentences as the nudge has them."""
    return " ".join(why("en", contact, follow_up, about, last or about, TODAY, OWNER))


CASES = [
    (
        owed(Reason.PROMISE, text="the slides"),
        talk(),
        "You promised Dana this on Tuesday: “the slides”.",
    ),
    (owed(Reason.PROMISE, text="the slides"), None, "You promised Dana this: “the slides”."),
    (owed(Reason.PROMISE), talk(), "You made Dana a promise on Tuesday."),
    (owed(Reason.PROMISE), None, "You made Dana a promise."),
    (
        owed(Reason.THANKS),
        talk(exchange=Exchange(learned=("x",), offers=("y",))),
        "Dana told you something worth knowing on Tuesday, and a thank-you is still open.",
    ),
    (
        owed(Reason.THANKS),
        talk(exchange=Exchange(offers=("y",))),
        "Dana offered you help on Tuesday, and a thank-you is still open.",
    ),
    (
        owed(Reason.THANKS),
        talk(),
        "Dana took time for you on Tuesday, and a thank-you is still open.",
    ),
    (owed(Reason.THANKS), None, "A thank-you to Dana is still open."),
    (
        owed(Reason.EXPLICIT, text="ask about Rome"),
        talk(),
        "You asked me to remind you today: “ask about Rome”.",
    ),
    (
        owed(Reason.EXPLICIT, text="ask about Rome", original_due_on=date(2026, 11, 23)),
        None,
        "You asked me to remind you on Monday: “ask about Rome”.",
    ),
    (owed(Reason.EXPLICIT), talk(), "You asked me to bring Dana back to mind today."),
    (owed(Reason.EXPLICIT), None, "You asked me to bring Dana back to mind today."),
    (
        owed(Reason.CHECK_IN),
        talk(date(2026, 11, 12), purpose=Purpose.JOB_SEARCH),
        "You last talked two weeks ago. A good moment to tell Dana what came of it.",
    ),
    (
        owed(Reason.CHECK_IN),
        talk(date(2026, 11, 12), purpose=Purpose.BUSINESS, direction=Direction.MINE),
        "You last wrote to Dana two weeks ago. A good moment to hear where things stand.",
    ),
    (owed(Reason.OCCASION, text="Birthday"), None, "It is Dana's birthday today."),
    (
        owed(Reason.OCCASION, text="birthday", original_due_on=date(2026, 11, 25)),
        talk(),
        "It was Dana's birthday yesterday.",
    ),
    (owed(Reason.OCCASION, text="anniversary"), None, "It is Dana's anniversary today."),
    (
        owed(Reason.OCCASION, text="anniversary", original_due_on=date(2026, 11, 24)),
        None,
        "It was Dana's anniversary on Tuesday.",
    ),
    (
        owed(Reason.OCCASION, text="the opening"),
        None,
        "Dana has a day that matters today: “the opening”.",
    ),
    (
        owed(Reason.OCCASION, text="the opening", original_due_on=date(2026, 11, 23)),
        None,
        "Dana had a day that matters on Monday: “the opening”.",
    ),
    (owed(Reason.OCCASION), talk(), "Dana has a day that matters today."),
    (
        owed(Reason.OCCASION, original_due_on=date(2026, 11, 23)),
        talk(),
        "Dana had a day that matters on Monday.",
    ),
    (
        owed(Reason.UPDATE),
        talk(date(2026, 11, 12)),
        "You last talked two weeks ago. A good moment to tell Dana what came of it.",
    ),
    (owed(Reason.UPDATE), None, "A good moment to tell Dana what came of the advice."),
    (owed(Reason.CHECK_IN), None, "A good moment to ask how things went on for Dana."),
    (
        owed(Reason.KEEP_IN_TOUCH),
        talk(date(2026, 7, 6), direction=Direction.THEIRS),
        (
            "Dana last wrote to you over four months ago, on Monday, 6 July. Your rhythm here is"
            " every four months, and it is due."
        ),
    ),
    (
        owed(Reason.KEEP_IN_TOUCH),
        None,
        (
            "It is time to be in touch with Dana again. Your rhythm here is every four months, and"
            " it is due."
        ),
    ),
]


@pytest.mark.parametrize(("follow_up", "about", "expected"), CASES)
def test_the_reason_says_what_is_known_and_no_more(
    follow_up: FollowUp, about: Encounter | None, expected: str
) -> None:
    """Each reason is one sentence or two, from the encounter it comes from."""
    assert said(follow_up, about) == expected


def test_the_cases_cover_every_row() -> None:
    """No sentence is in the table that no case has said."""
    assert {(each.reason, _known(each, about, TODAY)) for each, about, _ in CASES} == set(
        SENTENCES["en"].why
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 27), "It is Dana's birthday tomorrow. The draft is for the day itself."),
        (date(2026, 11, 30), "It is Dana's birthday on Monday. The draft is for the day itself."),
        (
            date(2026, 12, 10),
            ("It is Dana's birthday on Thursday, 10 December. The draft is for the day itself."),
        ),
    ],
)
def test_an_occasion_to_come_names_its_day(day: date, expected: str) -> None:
    """With a day or more ahead, nobody sends good wishes too early unawares."""
    assert said(owed(Reason.OCCASION, text="birthday", original_due_on=day), None) == expected


def test_an_update_counts_from_the_latest_conversation() -> None:
    """What came of the advice is told of the last time they talked."""
    old, new = talk(date(2026, 9, 1)), talk(date(2026, 11, 12), eid="e2")
    assert said(owed(Reason.UPDATE), old, new).startswith("You last talked two weeks ago.")


def test_keeping_in_touch_counts_from_the_latest_conversation() -> None:
    """The follow-up came of an old one, the time since is since the last."""
    old, new = talk(date(2025, 1, 7)), talk(date(2026, 8, 26), eid="e2")
    assert said(owed(Reason.KEEP_IN_TOUCH), old, new) == (
        "You last talked three months ago, on Wednesday, 26 August. Your rhythm here is every"
        " four months, and it is due."
    )


def test_a_thank_you_is_for_the_conversation_it_comes_from() -> None:
    """A later conversation does not change what is thanked for."""
    last = talk(date(2026, 11, 25), eid="e2")
    assert "on Tuesday" in said(owed(Reason.THANKS), talk(), last)


@pytest.mark.parametrize(
    ("nudged", "expected"),
    [
        (1, "I brought it up once before."),
        (2, "I brought it up twice before; Skip puts it away for now."),
        (3, "I brought it up three times before; Skip or Stop puts it away."),
        (20, "I brought it up 20 times before; Skip or Stop puts it away."),
    ],
)
def test_what_was_left_alone_says_so(nudged: int, expected: str) -> None:
    """An item that comes back does not pretend to be new."""
    assert said(owed(Reason.PROMISE, nudged=nudged), None).endswith(expected)


def test_what_was_put_off_says_so() -> None:
    """A snoozed item does not pretend to be due for the first time."""
    snoozed = owed(Reason.PROMISE, turn=1, original_due_on=date(2026, 11, 2))
    assert said(snoozed, None).endswith("You put it off, and now it is time.")


@pytest.mark.parametrize(
    ("nudged", "expected"),
    [
        (1, "You put it off, and I brought it up once since."),
        (2, "You put it off, and I brought it up twice since; Skip puts it away for now."),
        (5, "You put it off, and I brought it up five times since; Skip or Stop puts it away."),
    ],
)
def test_nudges_of_what_was_put_off_are_counted_since_then(nudged: int, expected: str) -> None:
    """It had been brought up before that, so that "once before" would be untrue."""
    moved = move(owed(Reason.THANKS, original_due_on=date(2026, 11, 2)), TODAY)
    moved = replace(moved, nudged=nudged, before=Before(due_on=date(2026, 11, 2)))
    assert said(moved, talk()).endswith(expected)
    assert "put it off" not in said(replace(moved, before=None), talk())


def test_a_day_that_matters_is_brought_up_twice_without_a_word() -> None:
    """The day before and the day itself are one reminder, of which nobody was tired."""
    yearly = Recurring(cycle=Cycle.YEAR, day=26, month=11)
    occasion = owed(Reason.OCCASION, text="birthday", again=yearly, nudged=1)
    assert said(occasion, None) == "It is Dana's birthday today."


def test_a_reopened_item_was_not_put_off() -> None:
    """Undoing a Done is a turn, but moves nothing."""
    assert "put it off" not in said(owed(Reason.PROMISE, turn=2), None)


KEEP = owed(Reason.KEEP_IN_TOUCH)


def test_a_stretched_rhythm_is_explained() -> None:
    """Who skipped twice hears why it took longer."""
    skipped = replace(DANA, skips=2)
    assert said(KEEP, None, contact=skipped).endswith(
        "You skipped Dana twice running, so I waited half as long again."
    )


def test_the_owners_own_rhythm_is_named() -> None:
    """A rhythm the owner chose is repeated in their words."""
    chosen = replace(DANA, rhythm_days=90)
    assert said(KEEP, None, contact=chosen).endswith(
        "You wanted to be in touch every three months."
    )


def test_several_purposes_say_that_the_shorter_rhythm_counts() -> None:
    """A friend who became a client is met at the client's rhythm, and the nudge says so."""
    both = replace(
        DANA,
        met_for={Purpose.PERSONAL: date(2026, 3, 1), Purpose.BUSINESS: date(2026, 10, 1)},
    )
    assert said(KEEP, None, contact=both).endswith(
        "You talk for more than one reason (personal, business), so I go by the shorter rhythm,"
        " every month."
    )


def test_one_purpose_has_its_own_rhythm() -> None:
    """A purpose of years ago no longer counts."""
    one = replace(
        DANA, met_for={Purpose.PERSONAL: date(2020, 3, 1), Purpose.BUSINESS: date(2026, 10, 1)}
    )
    assert "Your rhythm here is every month, and it is due." in said(KEEP, None, contact=one)


RHYTHMIC = replace(KEEP, span_days=60)
"""A touch that was to wait two months."""

CLIMBER = replace(DANA, circle="climbing", rhythm_days=None)


@pytest.mark.parametrize(
    ("contact", "follow_up", "expected"),
    [
        pytest.param(
            CLIMBER,
            RHYTHMIC,
            "Everyone in \u201cclimbing\u201d has a turn every two months.",
            id="circle",
        ),
        pytest.param(
            replace(CLIMBER, rhythm_days=14),
            RHYTHMIC,
            "You wanted to be in touch every two weeks.",
            id="own-before-circle",
        ),
        pytest.param(
            DANA,
            replace(RHYTHMIC, is_early=True),
            "Your rhythm here is every four months. You were in touch early, so I counted from"
            " then.",
            id="early",
        ),
        pytest.param(
            DANA,
            replace(RHYTHMIC, original_due_on=date(2026, 10, 27)),
            "Your rhythm here is every four months. It is late: half as long again has gone by.",
            id="late-at-one-and-a-half-times",
        ),
        pytest.param(
            DANA,
            replace(RHYTHMIC, original_due_on=date(2026, 10, 28)),
            "Your rhythm here is every four months, and it is due.",
            id="due-a-day-before-that",
        ),
        pytest.param(
            CLIMBER,
            replace(RHYTHMIC, original_due_on=date(2026, 1, 1)),
            "Everyone in \u201cclimbing\u201d has a turn every two months. It is late: half as"
            " long again has gone by.",
            id="late-in-a-circle",
        ),
        pytest.param(
            DANA,
            replace(RHYTHMIC, original_due_on=date(2026, 1, 1), turn=1),
            "Your rhythm here is every four months, and it is due. You put it off, and now it is"
            " time.",
            id="what-was-put-off-is-not-late",
        ),
    ],
)
def test_a_rhythm_is_explained(contact: Contact, follow_up: FollowUp, expected: str) -> None:
    """Whose it is, whether it was counted anew, and the band it is in, in words."""
    climbing = owner(circles={"climbing": 60})
    found = why("en", contact, follow_up, None, None, TODAY, climbing)
    assert " ".join(found[1:]) == expected


BORN = replace(DANA, days=(NamedDay(name="birthday", month=11, day=27, year=1980),))


@pytest.mark.parametrize(
    ("contact", "name", "on", "expected"),
    [
        (BORN, "birthday", 27, "It is Dana's birthday tomorrow. Dana turns 46."),
        (BORN, "Geburtstag", 26, "It is Dana's birthday today. Dana turns 46."),
        (BORN, "birthday", 25, "It was Dana's birthday yesterday. Dana turned 46."),
        (DANA, "birthday", 26, "It is Dana's birthday today."),
        (
            replace(DANA, days=(NamedDay(name="anniversary", month=11, day=26, year=2014),)),
            "anniversary",
            26,
            "It is Dana's anniversary today. That makes 12 years.",
        ),
        (
            replace(DANA, days=(NamedDay(name="birthday", month=11, day=26, year=2025),)),
            "birthday",
            26,
            "It is Dana's birthday today.",
        ),
    ],
    ids=["tomorrow", "today", "yesterday", "no-year-no-age", "years", "nobody-counts-one"],
)
def test_an_age_is_told_if_the_year_is_known(
    contact: Contact, name: str, on: int, expected: str
) -> None:
    """How old somebody gets, and never a guess."""
    occasion = owed(Reason.OCCASION, text=name, original_due_on=date(2026, 11, on))
    found = said(occasion, None, contact=contact)
    assert found.removesuffix(" The draft is for the day itself.") == expected


def test_what_comes_again_says_how_and_how_to_end_it() -> None:
    """So nobody wonders where it came from."""
    monthly = Recurring(cycle=Cycle.MONTH, day=1)
    again = owed(Reason.EXPLICIT, text="the numbers", again=monthly)
    assert said(again, None).endswith("It comes again every month on the first; Stop ends it.")
    yearly = Recurring(cycle=Cycle.YEAR, day=26, month=11)
    assert "again" not in said(owed(Reason.OCCASION, text="birthday", again=yearly), None)


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        ([(Reason.THANKS, "Dana Reyes")], "Thank Dana Reyes today"),
        (
            [(Reason.THANKS, "Dana"), (Reason.THANKS, "Sam")],
            "Thank Dana and Sam today",
        ),
        (
            [(Reason.PROMISE, "Dana"), (Reason.CHECK_IN, "Sam")],
            "Keep your promise to Dana today, and check in with Sam",
        ),
        (
            [(Reason.PROMISE, "Dana"), (Reason.THANKS, "Dana")],
            "Keep your promise to Dana today, and 1 more",
        ),
        (
            [(Reason.THANKS, "Dana"), (Reason.THANKS, "Sam"), (Reason.EXPLICIT, "Li")],
            "Thank Dana today, and 2 more",
        ),
    ],
)
def test_the_subject_names_who_comes_first(wishes: list[tuple[Reason, str]], expected: str) -> None:
    """What to do and for whom is readable without opening the mail."""
    assert subject("en", wishes) == expected


@pytest.mark.parametrize("language", SENTENCES)
def test_every_sentence_is_whole_in_every_language(language: str) -> None:
    """Whatever is known, a language has a sentence for it, and fills every place in it."""
    for each, about, _ in CASES:
        for direction in Direction:
            moved = replace(about, direction=direction) if about else None
            again = replace(each, nudged=3)
            contact = replace(DANA, skips=2)
            spoken = " ".join(why(language, contact, again, moved, moved, TODAY, OWNER))
            assert not set("{}|") & set(spoken)
            assert "  " not in spoken


@pytest.mark.parametrize("language", SENTENCES)
def test_every_language_fills_the_same_tables(language: str) -> None:
    """No row is missing in a language, and none uses a place that English does not know."""
    ours, english = SENTENCES[language], SENTENCES["en"]
    for table in ("why", "check_in", "touched", "purposes", "noted", "actions", "wishes"):
        assert set(getattr(ours, table)) == set(getattr(english, table))
    allowed = {"Day", "ago", "check_in", "day", "name", "on", "text", "touched", "when"}
    for sentence in (*ours.why.values(), *ours.check_in.values(), *ours.touched.values()):
        assert set(re.findall(r"{(\w+)}", sentence)) <= allowed


BENDING = {
    "es": r"\b(a|de) el\b|\by \{",
    "fr": r"(\b(de|que|le|la|se|ne|si|jusque|lorsque|puisque) |[dlqsnj]’)\{(name|names|called)\}",
}
"""What goes wrong before some names: "de Anne", "y Inés"."""


@pytest.mark.parametrize("language", BENDING)
def test_no_sentence_bends_before_a_name(language: str) -> None:
    """Where a language elides or changes a word before a vowel, no name stands behind it."""
    sentences = SENTENCES[language]
    every = (
        *sentences.why.values(),
        *sentences.check_in.values(),
        *sentences.touched.values(),
        *sentences.wishes.values(),
        sentences.stretched,
        sentences.several,
    )
    assert [each for each in every if re.search(BENDING[language], each)] == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "Heute: dein Versprechen an Anne einlösen und bei Inés nachfragen"),
        ("en", "Keep your promise to Anne today, and check in with Inés"),
        ("es", "Hoy: cumplir lo que prometiste a Anne y preguntar a Inés cómo va todo"),
        (
            "fr",
            (
                "Aujourd’hui\u00a0: tenir votre promesse à Anne et demander à Inés où en sont"
                " les choses"
            ),
        ),
        ("nl", "Vandaag: je belofte aan Anne nakomen en Inés vragen hoe het ervoor staat"),
    ],
)
def test_a_subject_is_a_sentence_in_every_language(language: str, expected: str) -> None:
    """Two wishes are joined as one says them."""
    assert subject(language, [(Reason.PROMISE, "Anne"), (Reason.CHECK_IN, "Inés")]) == expected


def test_two_of_a_kind_are_listed_as_the_language_does() -> None:
    """In Spanish "y" becomes "e" before the sound of an i."""
    wishes = [(Reason.THANKS, "Dana"), (Reason.THANKS, "Inés")]
    assert subject("es", wishes) == "Hoy: dar las gracias a Dana e Inés"
    assert subject("fr", wishes) == "Aujourd’hui\u00a0: remercier Dana et Inés"
