"""What an encounter opens and closes: the table of design.md, and what it is silent about."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import schedule
from kith.domain.encounter import Direction, Draft, Exchange, Person, Planned, Reason
from kith.domain.followup import End, FollowUp
from kith.domain.purposes import Purpose
from tests.unit.conversations import closed, log, opened, plan
from tests.unit.nouns import MONDAY, NOON, contact, encounter, follow_up, on, owner

LEARNED = Exchange(learned=("they moved",))
HELPED = Exchange(offers=("an introduction",))


THANKS = (Reason.THANKS, "2026-11-24")
TOUCHES = [
    (Purpose.PERSONAL, (Reason.KEEP_IN_TOUCH, "2027-02-21")),
    (Purpose.PROFESSIONAL, (Reason.CHECK_IN, "2026-12-07")),
    (Purpose.BUSINESS, (Reason.CHECK_IN, "2026-11-26")),
    (Purpose.JOB_SEARCH, (Reason.CHECK_IN, "2026-12-07")),
]
ALWAYS_THANKED = [Purpose.JOB_SEARCH]


def told(purpose: Purpose, touch: tuple[Reason, str], exchange: Exchange) -> tuple[Reason, str]:
    """Return the touch as it is when a job seeker was given advice: they tell what came of it."""
    advised = purpose is Purpose.JOB_SEARCH and exchange.learned
    return (Reason.UPDATE, touch[1]) if advised else touch


@pytest.mark.parametrize("exchange", [LEARNED, HELPED], ids=["learned", "helped"])
@pytest.mark.parametrize("direction", [Direction.MET, Direction.THEIRS])
@pytest.mark.parametrize(("purpose", "touch"), TOUCHES)
def test_who_gave_me_something_is_thanked(
    purpose: Purpose, touch: tuple[Reason, str], direction: Direction, exchange: Exchange
) -> None:
    """Whatever the purpose: thanks the next working day, then the purpose's own touch."""
    changes = log(purpose=purpose, direction=direction, exchange=exchange)
    assert opened(changes) == [THANKS, told(purpose, touch, exchange)]


@pytest.mark.parametrize(
    "exchange",
    [Exchange(), Exchange(shared=("my news",), asks=("a plumber",))],
    ids=["nothing", "gave"],
)
@pytest.mark.parametrize("direction", [Direction.MET, Direction.THEIRS])
@pytest.mark.parametrize(("purpose", "touch"), TOUCHES)
def test_who_gave_me_nothing_is_thanked_by_a_job_seeker_only(
    purpose: Purpose, touch: tuple[Reason, str], direction: Direction, exchange: Exchange
) -> None:
    """A job seeker thanks for the time; what one gave oneself is no reason for thanks."""
    changes = log(purpose=purpose, direction=direction, exchange=exchange)
    assert opened(changes) == ([THANKS, touch] if purpose in ALWAYS_THANKED else [touch])


@pytest.mark.parametrize("exchange", [Exchange(), LEARNED, HELPED], ids=["none", "learned", "help"])
@pytest.mark.parametrize(("purpose", "touch"), TOUCHES)
def test_a_mail_of_mine_owes_no_thanks(
    purpose: Purpose, touch: tuple[Reason, str], exchange: Exchange
) -> None:
    """Writing is the occasion to say thank you, so no nudge asks for it afterwards."""
    changes = log(purpose=purpose, direction=Direction.MINE, exchange=exchange)
    assert opened(changes) == [told(purpose, touch, exchange)]


@pytest.mark.parametrize(
    ("occurred", "quiet", "expected"),
    [
        ("2026-11-23", (), "2026-11-24"),
        ("2026-11-20", (), "2026-11-23"),
        ("2026-11-21", (), "2026-11-23"),
        ("2026-11-20", (0,), "2026-11-24"),
    ],
    ids=["monday", "friday", "saturday", "quiet-monday"],
)
def test_thanks_are_for_the_next_working_day(
    occurred: str, quiet: tuple[int, ...], expected: str
) -> None:
    """Not on Saturday after a Friday, nor on a day the owner keeps quiet."""
    draft = Draft(met=(), occurred_on=on(occurred), exchange=LEARNED)
    logged = encounter(occurred_on=on(occurred), exchange=LEARNED)
    met = schedule.met(contact(), logged)
    cause = schedule.Cause("s1", draft)
    changes = schedule.after_encounter(owner(quiet_days=quiet), met, logged, [], cause, NOON)
    assert opened(changes)[0] == (Reason.THANKS, expected)


@pytest.mark.parametrize("day", ["2026-11-24", "2026-12-07", "2027-01-01"])
def test_an_explicit_date_wins_over_the_check_in(day: str) -> None:
    """Earlier, the same or later: who said when is not asked to check in besides."""
    assert opened(log(planned=(plan(day),))) == [
        (Reason.EXPLICIT, day),
        (Reason.KEEP_IN_TOUCH, "2027-03-23"),
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2027-03-22", "2027-03-23"), ("2027-03-23", "2027-07-21"), ("2027-09-01", "2027-12-30")],
    ids=["the-day-before", "the-same-day", "long-after"],
)
def test_an_explicit_date_wins_over_the_rhythm(day: str, expected: str) -> None:
    """Who said "in nine months" is not nudged in four: the rhythm counts from that date."""
    assert opened(log(planned=(plan(day),)))[1] == (Reason.KEEP_IN_TOUCH, expected)


def test_an_explicit_date_still_open_stands_for_the_check_in() -> None:
    """Asked for at an earlier encounter, it is what the owner wants; no second one beside it."""
    asked = follow_up("2026-12-07", reason=Reason.EXPLICIT)
    changes = log(open_now=[asked])
    assert opened(changes) == [(Reason.KEEP_IN_TOUCH, "2027-03-23")]
    assert closed(changes) == []


def test_an_explicit_date_that_this_mail_settles_stands_for_nothing() -> None:
    """The opener closes it, and the conversation is followed up as any other."""
    asked = follow_up("2026-11-23", reason=Reason.EXPLICIT)
    changes = log(open_now=[asked], direction=Direction.MINE, opener=asked.fid)
    assert closed(changes) == [(asked.fid, End.DONE)]
    assert opened(changes) == [(Reason.CHECK_IN, "2026-12-07")]


def test_a_timed_wish_keeps_its_time_and_words() -> None:
    """Thursday at three is Thursday at three, with what to do then."""
    wish = Planned(due_on=on("2026-11-26"), due_time=time(15, 0), text="call about the house")
    (first, _) = log(planned=(wish,)).opened
    assert first.due_key == "2026-11-26T15:00"
    assert (first.reason, first.text) == (Reason.EXPLICIT, "call about the house")


@pytest.mark.parametrize(
    ("promised", "planned", "expected"),
    [
        pytest.param(
            ("send slides",), (), [(Reason.PROMISE, "2026-11-26")], id="in-three-days-if-undated"
        ),
        pytest.param(
            ("send slides by Friday",),
            (plan("2026-11-27", Reason.PROMISE, "send slides"),),
            [(Reason.PROMISE, "2026-11-27")],
            id="on-its-own-date-and-once",
        ),
        pytest.param(
            ("send slides by Friday", "call Otto"),
            (plan("2026-11-27", Reason.PROMISE, "send slides"),),
            [(Reason.PROMISE, "2026-11-27"), (Reason.PROMISE, "2026-11-26")],
            id="each-on-its-own",
        ),
        pytest.param(
            ("call Otto",),
            (plan("2026-11-27", Reason.PROMISE),),
            [(Reason.PROMISE, "2026-11-27"), (Reason.PROMISE, "2026-11-26")],
            id="a-dated-one-without-words-hides-no-other",
        ),
    ],
)
def test_a_promise_is_due(
    promised: tuple[str, ...], planned: tuple[Planned, ...], expected: list[tuple[Reason, str]]
) -> None:
    """On the date it was given, else in three days; each promise exactly once."""
    changes = log(exchange=Exchange(promised=promised), planned=planned)
    assert opened(changes)[:-1] == expected
    assert opened(changes)[-1] == (Reason.CHECK_IN, "2026-12-07")


def test_one_wish_said_twice_is_one() -> None:
    """A command and a line that mean the same day."""
    wish = plan("2026-12-01")
    assert [day for _, day in opened(log(planned=(wish, wish)))] == ["2026-12-01", "2027-03-23"]


EACH = [
    follow_up("2026-12-01", fid=reason, reason=reason)
    for reason in Reason
    if reason is not Reason.EXPLICIT
]


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        (Direction.MET, ["update", "check_in", "keep_in_touch"]),
        (Direction.MINE, ["thanks", "update", "check_in", "keep_in_touch"]),
        (Direction.THEIRS, ["update", "check_in", "keep_in_touch"]),
    ],
)
def test_what_a_conversation_answers(direction: Direction, expected: list[str]) -> None:
    """My mail is thanks and touch, theirs is a touch; a promise is kept by its owner only."""
    changes = log(open_now=EACH, direction=direction)
    assert closed(changes) == [(fid, End.ANSWERED) for fid in expected]
    assert {each.ended_by for each in changes.closed} == {"s1-0"}
    assert {each.turn for each in changes.closed} == {1}


@pytest.mark.parametrize("purpose", Purpose)
def test_what_is_opened_knows_how_long_it_waits(purpose: Purpose) -> None:
    """From the conversation to the day it is due, by which being overdue is measured."""
    changes = log(purpose=purpose, exchange=LEARNED, planned=(plan("2026-11-20"),))
    waits = [each.span_days for each in changes.opened]
    assert waits == [max((each.due_on - MONDAY).days, 0) for each in changes.opened]


@pytest.mark.parametrize("direction", Direction)
def test_an_explicit_date_is_answered_by_nothing(direction: Direction) -> None:
    """Having met does not tell whether what was to be done that day is done."""
    asked = follow_up("2026-12-01", reason=Reason.EXPLICIT)
    assert closed(log(open_now=[asked], direction=direction)) == []


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("direction", Direction)
def test_the_opener_that_carries_its_id_closes_anything(
    reason: Reason, direction: Direction
) -> None:
    """Even a promise is done by the mail that was drafted for it; others stay open."""
    mine = follow_up("2026-12-01", reason=reason)
    other = follow_up("2026-12-01", fid="other0000001", reason=Reason.PROMISE)
    changes = log(open_now=[mine, other], direction=direction, opener=mine.fid)
    assert closed(changes) == [(mine.fid, End.DONE)]


def test_thanks_are_not_followed_by_thanks() -> None:
    """Having thanked is a conversation of a job seeker too, but it ends the matter."""
    owed = follow_up("2026-11-23", reason=Reason.THANKS)
    changes = log(open_now=[owed], purpose=Purpose.JOB_SEARCH, opener=owed.fid)
    assert closed(changes) == [(owed.fid, End.DONE)]
    assert opened(changes) == [(Reason.CHECK_IN, "2026-12-07")]


def test_thanks_still_owed_are_owed_once() -> None:
    """Helped twice before thanking is one thank-you, with its own date."""
    owed = follow_up("2026-11-23", reason=Reason.THANKS)
    assert opened(log(open_now=[owed], exchange=LEARNED)) == [(Reason.CHECK_IN, "2026-12-07")]


def test_a_contact_has_one_open_touch() -> None:
    """Over many conversations of any kind, check-in and keep-in-touch never pile up."""
    known, open_now = contact(), dict[str, FollowUp]()
    for number, (purpose, direction) in enumerate(
        [(purpose, direction) for purpose in Purpose for direction in Direction]
    ):
        changes = log(
            known,
            list(open_now.values()),
            purpose=purpose,
            direction=direction,
            eid=f"s{number}-0",
            exchange=LEARNED,
        )
        known = changes.contact
        open_now |= {each.fid: each for each in changes.opened}
        for each in changes.closed:
            del open_now[each.fid]
        touches = [each for each in open_now.values() if each.reason in schedule.TOUCHES]
        assert len(touches) == 1
        assert len([each for each in open_now.values() if each.reason is Reason.THANKS]) <= 1


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, [Reason.THANKS, Reason.CHECK_IN]),
        (14, [Reason.THANKS, Reason.CHECK_IN]),
        (15, [Reason.KEEP_IN_TOUCH]),
        (4000, [Reason.KEEP_IN_TOUCH]),
    ],
)
def test_what_is_logged_late_makes_no_thanks_and_no_check_in(
    days: int, expected: list[Reason]
) -> None:
    """Fourteen days are in time, fifteen are late."""
    occurred = date.fromordinal(MONDAY.toordinal() - days)
    changes = log(occurred_on=occurred, exchange=LEARNED)
    assert [reason for reason, _ in opened(changes)] == expected


def test_late_is_counted_by_the_owners_calendar() -> None:
    """Fourteen days ago in Kiritimati is thirteen in UTC."""
    draft = Draft(met=(), occurred_on=on("2026-11-09"))
    logged = encounter(occurred_on=on("2026-11-09"))
    met, cause = schedule.met(contact(), logged), schedule.Cause("s1", draft)
    reasons = [
        schedule.after_encounter(owner(zone), met, logged, [], cause, NOON).opened[0].reason
        for zone in ("UTC", "Pacific/Kiritimati")
    ]
    assert reasons == [Reason.CHECK_IN, Reason.KEEP_IN_TOUCH]


def test_a_rhythm_counts_from_the_encounters_own_date() -> None:
    """Logged two months late, it is not two months later that one is reminded."""
    changes = log(occurred_on=on("2026-09-23"))
    assert opened(changes) == [(Reason.KEEP_IN_TOUCH, "2027-01-21")]


def test_a_promise_logged_late_is_still_a_promise() -> None:
    """It is overdue, not void."""
    changes = log(occurred_on=on("2026-09-23"), exchange=Exchange(promised=("send slides",)))
    assert opened(changes)[0] == (Reason.PROMISE, "2026-09-26")


def test_an_older_encounter_answers_nothing_and_asks_for_no_touch() -> None:
    """What is open came of a later one; thanks, wishes and promises it still has."""
    known = contact(last_on=MONDAY, met_for={Purpose.PROFESSIONAL: MONDAY})
    changes = log(
        known,
        [follow_up("2026-12-07", reason=Reason.CHECK_IN)],
        occurred_on=on("2026-11-16"),
        exchange=Exchange(learned=("they moved",), promised=("send slides",)),
        planned=(plan("2026-12-24"),),
    )
    assert closed(changes) == []
    assert opened(changes) == [
        (Reason.EXPLICIT, "2026-12-24"),
        (Reason.PROMISE, "2026-11-19"),
        (Reason.THANKS, "2026-11-17"),
    ]


def test_two_encounters_of_one_day_are_both_the_latest() -> None:
    """Lunch and a call: the second answers the first's check-in and has its own."""
    first = log()
    second = log(first.contact, first.opened, eid="s2-0")
    assert closed(second) == [(first.opened[0].fid, End.ANSWERED)]
    assert opened(second) == [(Reason.CHECK_IN, "2026-12-07")]
    assert second.opened[0].fid != first.opened[0].fid


def test_a_further_mail_of_a_thread_opens_no_second_touch() -> None:
    """Three mails in one thread on one day are one conversation."""
    first = log(direction=Direction.MINE)
    again = log(first.contact, first.opened, first=False, direction=Direction.MINE)
    theirs = log(first.contact, first.opened, first=False, direction=Direction.THEIRS)
    assert (opened(again), closed(again)) == ([], [])
    assert (opened(theirs), closed(theirs)) == ([], [])


def test_a_further_mail_of_a_thread_keeps_its_promises() -> None:
    """What the owner promises or asks for in the second mail is not lost; nothing twice."""
    said: dict[str, Any] = {
        "exchange": Exchange(promised=("send slides",)),
        "planned": (plan("2026-12-01"),),
    }
    first = log(**said)
    more: dict[str, Any] = {
        "exchange": Exchange(promised=("call Otto",)),
        "planned": (plan("2026-12-02"),),
    }
    again = log(first.contact, first.opened, first=False, **said)
    further = log(first.contact, first.opened, first=False, **more)
    assert opened(again) == []
    assert opened(further) == [(Reason.EXPLICIT, "2026-12-02"), (Reason.PROMISE, "2026-11-26")]


def test_my_answer_in_a_thread_is_thanks_enough() -> None:
    """They helped by mail, I answered the same day: no nudge to thank them tomorrow."""
    first = log(direction=Direction.THEIRS, exchange=LEARNED)
    thanks, check_in = first.opened
    answer = log(first.contact, first.opened, first=False, direction=Direction.MINE)
    assert closed(answer) == [(thanks.fid, End.ANSWERED)]
    assert check_in.reason is Reason.CHECK_IN
    assert opened(answer) == []


def test_another_encounter_may_ask_for_the_same_day() -> None:
    """Only within one thread is the same wish the same; undoing one leaves the other."""
    first = log(planned=(plan("2026-12-01"),))
    second = log(first.contact, first.opened, eid="s2-0", planned=(plan("2026-12-01"),))
    assert (Reason.EXPLICIT, "2026-12-01") in opened(second)


def test_about_someone_stopped_only_what_is_asked_for_opens() -> None:
    """No follow-ups about this person until I ask; what was open is still answered."""
    known = contact(stopped=True)
    check_in = follow_up("2026-12-07", reason=Reason.CHECK_IN)
    changes = log(
        known,
        [check_in],
        purpose=Purpose.JOB_SEARCH,
        exchange=Exchange(learned=("they moved",), promised=("send slides",)),
        planned=(plan("2026-12-24"),),
    )
    assert opened(changes) == [(Reason.EXPLICIT, "2026-12-24"), (Reason.PROMISE, "2026-11-26")]
    assert closed(changes) == [(check_in.fid, End.ANSWERED)]
    assert changes.contact.stopped


def test_asking_for_a_rhythm_ends_a_stop() -> None:
    """To write "every 10 days" is to ask; from then on, it is kept."""
    changes = log(contact(stopped=True), rhythm_days=10, purpose=Purpose.PERSONAL)
    assert opened(changes) == [(Reason.KEEP_IN_TOUCH, "2026-12-03")]
    assert not changes.contact.stopped


def test_ids_tell_the_same_from_the_other() -> None:
    """Filing the same again gives the same ids; another thread, person or mail gives others."""
    mail: dict[str, Any] = {"planned": (plan("2026-12-01"), plan("2026-12-02"))}
    fids = [each.fid for each in log(**mail).opened]
    assert fids == [each.fid for each in log(**mail).opened]
    others = [
        log(eid="s2-0", **mail),
        log(contact(name="Otto Kim"), **mail),
        log(eid="s1-1", **mail),
    ]
    everything = [*fids, *(each.fid for changes in others for each in changes.opened)]
    assert len(set(everything)) == len(everything) == 12


@given(
    st.dates(),
    st.dates(),
    st.sampled_from(list(Purpose)),
    st.sampled_from(list(Direction)),
    st.integers(1, 10**15),
)
def test_no_date_is_too_far_to_be_scheduled(
    occurred: date, due: date, purpose: Purpose, direction: Direction, rhythm: int
) -> None:
    """A wrong clock, the year 9999 or a rhythm of a trillion days: a follow-up, no error."""
    changes = log(
        occurred_on=occurred,
        purpose=purpose,
        direction=direction,
        rhythm_days=rhythm,
        planned=(Planned(due_on=due),),
        exchange=Exchange(learned=("a",), promised=("b",)),
    )
    assert sum(each.reason in schedule.TOUCHES for each in changes.opened) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lend Eve the tent", ["Eve Fox"]),
        ("introduce Dana to Eve", ["Dana Roth", "Eve Fox"]),
        ("ask Mara about the tent", ["Dana Roth", "Eve Fox"]),
        ("the slides", ["Dana Roth", "Eve Fox"]),
    ],
)
def test_a_promise_that_names_one_of_two_is_theirs(text: str, expected: list[str]) -> None:
    """Nobody is said to have been promised what was promised to another."""
    people = tuple(Person(name=name) for name in ("Dana Roth", "Eve Fox"))
    wish = Planned(due_on=MONDAY, text=text)
    draft = Draft(
        met=people, occurred_on=MONDAY, planned=(wish,), exchange=Exchange(promised=(text,))
    )
    told = {each.name: schedule.owed_to(each, draft) for each in people}
    assert [name for name, theirs in told.items() if theirs.planned] == expected
    assert [name for name, theirs in told.items() if theirs.exchange.promised] == expected
