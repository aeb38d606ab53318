"""Receipts: for the first ten mails, then for news; always or never by choice; one a thread."""

from datetime import timedelta
from typing import Any

import pytest

from kith.domain.lessons import FIRST
from kith.domain.owner import Owner, Receipts
from tests.integration.test_invitations import invitation, send
from tests.worlds import World, text

DANA = "Dana Reyes <dana@x.example>"


def practised(kith: World, **settings: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Make an owner who had the first ten receipts, and knows Dana."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hello", "Hi", to=DANA))
    kith.choose(robin, receipted=FIRST, **settings)
    kith.now += timedelta(days=1)
    return robin


def receipts(kith: World, robin: Owner, subject: str, words: str = "", **more: Any) -> int:  # noqa: ANN401 - parts of a mail
    """Send a mail; return how many receipts came of it."""
    before = len(kith.sent("r"))
    kith.capture(kith.mail(robin, subject, words, **more), times=2)
    return len(kith.sent("r")) - before


def test_the_first_ten_mails_have_one_each_and_each_teaches_another_thing(kith: World) -> None:
    """Counted with the receipt, undone or not; then they come no more, and nothing is taught."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    (first,) = kith.sent("r")
    tag = str(first["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: Logged", "undo", tag=tag))
    assert kith.owner(robin.oid).receipted == 1
    for number in range(12):
        receipts(kith, robin, "Coffee with Dana Reyes", f"Number {number}")
        kith.now += timedelta(days=1)
    mails = [text(each) for each in kith.sent("r")]
    assert len(mails) == FIRST
    lessons = [each.partition("reply “undo” to this mail.")[2] for each in mails]
    assert ["reply “with: Kim Osei”" in each for each in lessons] == [False, *[True] * 9]
    lessons = [
        each.replace("If it was with somebody else, reply “with: Kim Osei”.", "")
        for each in lessons
    ]
    lessons = [each.partition("You get this because")[0].strip() for each in lessons]
    assert all(lessons)
    assert len(set(lessons)) == FIRST
    assert kith.owner(robin.oid).receipted == FIRST


def test_a_lesson_is_about_the_mail_it_comes_with(kith: World) -> None:
    """Whoever forwards is not told how to; the example is somebody they know."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hello", "Hi", to=DANA, tag="3days"))
    known = kith.owner(robin.oid).taught
    assert known == ("address", "bcc", "reply")
    kith.choose(robin, taught=("address", "bcc", "forward", "reply", "with"))
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    mail = kith.sent("r")[-1]
    local, _, domain = robin.capture_address.partition("@")
    assert "Before you meet Dana Reyes again" in text(mail)
    assert f"{local}+about@{domain}" in text(mail)


@pytest.mark.parametrize(
    ("subject", "words", "more", "count"),
    [
        ("Coffee with Dana Reyes", "", {}, 0),
        ("Hello again", "Hi", {"to": DANA}, 0),
        ("Coffee with Kim Osei", "", {}, 1),
        ("Coffee with Dana Reyes", "Follow up in 2 weeks", {}, 1),
        ("Coffee with Dana Reyes", "When: 3/10", {}, 1),
        ("Coffee with Dana Reyes", "Every 3 months", {}, 1),
        ("Hello again", "Hi", {"to": DANA, "tag": "3days"}, 1),
        ("Hello again", "Hi", {"to": DANA, "tag": "frobnicate"}, 1),
        ("Coffee with Dana", "", {}, 1),
        ("Coffee with Dana Reyes", "x" * 20_000, {}, 1),
    ],
)
def test_later_on_a_receipt_comes_for_a_new_person_a_date_or_doubt(
    kith: World, subject: str, words: str, more: dict[str, Any], count: int
) -> None:
    """Where there is something to see; what is plain is simply logged."""
    robin = practised(kith)
    assert receipts(kith, robin, subject, words, **more) == count
    assert len(kith.rows(robin)["encounters"]) == 2


@pytest.mark.parametrize(
    ("choice", "count"), [(Receipts.ALWAYS, 1), (Receipts.USUAL, 0), (Receipts.NEVER, 0)]
)
def test_always_and_never_are_the_owners_choice(kith: World, choice: Receipts, count: int) -> None:
    """Whatever is news."""
    robin = practised(kith, receipts=choice)
    assert receipts(kith, robin, "Coffee with Dana Reyes") == count
    news = receipts(kith, robin, "Coffee with Kim Osei", "Follow up in 2 weeks")
    assert news == (choice is not Receipts.NEVER)


def test_never_does_not_keep_a_question_from_being_asked(kith: World) -> None:
    """Whom is meant must be asked; the answer is taken without a receipt."""
    robin = practised(kith, receipts=Receipts.NEVER)
    kith.capture(kith.mail(robin, "Note", "met somebody nice"))
    question = kith.sent("h")[-1]
    tag = str(question["Reply-To"]).partition("+")[2].partition("@")[0]
    assert receipts(kith, robin, "Re: Who?", "Kim Osei", tag=tag) == 0
    assert len(kith.rows(robin)["encounters"]) == 2


def test_an_answer_to_a_question_is_confirmed(kith: World) -> None:
    """There was a doubt."""
    robin = practised(kith)
    kith.capture(kith.mail(robin, "Note", "met somebody nice"))
    question = kith.sent("h")[-1]
    tag = str(question["Reply-To"]).partition("+")[2].partition("@")[0]
    assert receipts(kith, robin, "Re: Who?", "Dana Reyes", tag=tag) == 1


def test_a_thread_has_one_receipt_a_day(kith: World) -> None:
    """Further copies of a day are part of what was told; the next day's are another talk."""
    robin = kith.invite()
    assert receipts(kith, robin, "Plans", "Hi", to=DANA) == 1
    thread = {"headers": {"References": "<1@home.example>", "In-Reply-To": "<1@home.example>"}}
    assert receipts(kith, robin, "Re: Plans", "More", to=DANA, **thread) == 0
    assert receipts(kith, robin, "Re: Plans", "Fox", to="Fox <fox@x.example>", **thread) == 0
    assert len(kith.rows(robin)["encounters"]) == 1
    kith.now += timedelta(days=1)
    assert receipts(kith, robin, "Re: Plans", "Even more", to=DANA, **thread) == 1


def test_a_second_mail_of_a_thread_with_a_doubt_has_its_own(kith: World) -> None:
    """What was not understood is said."""
    robin = kith.invite()
    assert receipts(kith, robin, "Plans", "Hi", to=DANA) == 1
    thread = {"headers": {"References": "<1@home.example>", "In-Reply-To": "<1@home.example>"}}
    assert receipts(kith, robin, "Re: Plans", "x", to=DANA, tag="frobnicate", **thread) == 1


def test_a_meeting_ahead_is_a_date(kith: World) -> None:
    """Told of, unless never."""
    robin = practised(kith)
    before = len(kith.sent("r"))
    send(kith, robin, invitation(start="20261111T140000Z"))
    assert len(kith.sent("r")) == before + 1
    kith.choose(robin, receipts=Receipts.NEVER)
    send(kith, robin, invitation(start="20261112T140000Z", number=2))
    assert len(kith.sent("r")) == before + 1


def test_who_unsubscribed_from_nudges_still_has_receipts(kith: World) -> None:
    """What one just sent is answered."""
    robin = kith.invite()
    kith.choose(robin, unsubscribed_at=kith.now)
    assert receipts(kith, robin, "Coffee with Dana Reyes") == 1
    kith.live(100)
    assert kith.sent("d") == []
    assert len(kith.rows(robin)["encounters"]) == 1


def test_an_export_shows_the_settings(kith: World) -> None:
    """As the owner chose them."""
    robin = practised(kith, receipts=Receipts.ALWAYS, look_ahead=True)
    owner = kith.rows(robin)["owner"]
    assert (owner["receipts"], owner["look_ahead"], owner["receipted"]) == ("always", True, FIRST)


def test_a_receipt_shows_the_first_lines_of_what_was_noted(kith: World) -> None:
    """Two of them, in either part; of a mail to somebody else none."""
    robin = kith.invite()
    words = f"She moves to Lisbon.\n\nHer <b>son</b> too.\nThird\nLearned: {'x' * 20}"
    kith.capture(kith.mail(robin, "Coffee with Kim Osei", words))
    kith.capture(kith.mail(robin, "Hello", "Dear Dana, hi", to=DANA))
    noted, sent = kith.sent("r")
    assert "You noted: She moves to Lisbon.\r\n   Her <b>son</b> too. …\r\n" in text(noted)
    html = noted.get_body(("html",))
    assert html
    assert "Her &lt;b&gt;son&lt;/b&gt; too. …" in html.get_content()
    assert "Third" not in text(noted)
    assert "Dear Dana" not in text(sent)


def test_the_receipt_of_an_addition_shows_what_was_added(kith: World) -> None:
    """And not what was noted before; a single long line is cut."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Kim Osei", "One.\nTwo.\nThree."))
    tag = str(kith.sent("r")[0]["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: Logged", f"Four.\nFive {'ab ' * 99}", tag=tag))
    told = text(kith.sent("r")[1])
    assert "You noted: Four.\r\n   Five ab" in told
    assert "One." not in told
    assert "ab " * 70 not in told
