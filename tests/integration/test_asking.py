"""Asking Kith: a mail to `+about` is answered with what is known of somebody, and logs nothing."""

from typing import Any

import pytest

from kith import deciding, flooding, intake, table
from kith.domain.owner import Owner
from tests.worlds import World, text


def tell(kith: World, robin: Owner, subject: str, words: str = "", **more: Any) -> None:  # noqa: ANN401 - parts of a mail
    """Log a conversation."""
    kith.capture(kith.mail(robin, subject, words, **more))


def ask(kith: World, robin: Owner, subject: str, words: str = "", **more: Any) -> str:  # noqa: ANN401 - as above
    """Ask about somebody; return the answer, after seeing that nothing was logged by it."""
    before = kith.rows(robin)
    kith.capture(kith.mail(robin, subject, words, **{"tag": "about", **more}), times=2)
    after = kith.rows(robin)
    for part in ("contacts", "encounters", "follow_ups", "held"):
        assert after[part] == before[part]
    assert len(after["ledger"]) == len(before["ledger"]) + 1
    mail = kith.sent("r")[-1]
    return f"{mail['Subject']}\n{text(mail)}"


def three_talks(kith: World, robin: Owner) -> None:
    """Log four conversations with Dana, who has an address and a phone."""
    tell(
        kith,
        robin,
        "Note",
        "With: Dana Reyes <dana@x.example>, +49 40 555077\nWhen: 2026-10-01\nLearned: first of all",
    )
    tell(
        kith,
        robin,
        "Note",
        "With: Dana Reyes <dana@x.example>\nWhen: 2026-10-10\nAsks: a flat in Porto",
    )
    tell(
        kith,
        robin,
        "Note",
        "With: Dana Reyes <dana@x.example>\nWhen: 2026-10-20\n"
        "Offers: help with taxes\nWhere: Café Blau",
    )
    tell(
        kith,
        robin,
        "Note",
        "With: Dana Reyes <dana@x.example>\nWe talked about boats.\n"
        "Promised: the slides by 10 November",
    )


@pytest.mark.parametrize(
    ("subject", "more"),
    [
        ("Dana Reyes", {}),
        ("dana reyes?", {}),
        ("Dana", {}),
        ("Who is Dana Reyes?", {}),
        ("D. Reyes", {}),
        ("Dana Reyes <elsewhere@x.example>", {}),
        ("dana@x.example", {}),
        ("Re: Dana Reyes <dana@x.example>", {}),
        ("+49 40 555077", {}),
        ("[about] Dana Reyes", {"tag": ""}),
        ("[über] Dana Reyes", {"tag": ""}),
        ("Who is Dana Reyes?", {"tag": ""}),
        ("What do I know about Dana?", {"tag": ""}),
        ("Was weiß ich über Dana Reyes?", {"tag": ""}),
        ("", {"tag": "", "words": "about Dana Reyes"}),
        ("", {"words": "Dana Reyes\n\nSent from my phone"}),
        ("Hello", {"to": "Dana Reyes <dana@x.example>", "words": "Hi Dana"}),
    ],
)
def test_a_name_or_address_is_answered_with_what_is_known(
    kith: World, subject: str, more: dict[str, Any]
) -> None:
    """The last three conversations, promises, asks and offers, when next, and how to reach them."""
    robin = kith.invite()
    three_talks(kith, robin)
    said = ask(kith, robin, subject, **more)
    assert said.startswith("About Dana Reyes\n")
    for expected in (
        "dana@x.example",
        "+49 40 555077",
        "Next: ",
        "the slides",
        "a flat in Porto",
        "help with taxes",
        "Café Blau",
        "We talked about boats.",
        "10 October",
        "Nothing was logged",
    ):
        assert expected in said
    assert "first of all" not in said


def test_a_forward_asks_about_who_wrote_it(kith: World) -> None:
    """Known by the address that it came from, or not known."""
    robin = kith.invite()
    three_talks(kith, robin)
    words = (
        "---------- Forwarded message ---------\nFrom: {}\n"
        "Date: Fri, Oct 30, 2026 at 9:00 AM\nSubject: Plans\n"
        "To: Robin <robin@home.example>\n\nHello."
    )
    known = words.format("D. Reyes <dana@x.example>")
    assert ask(kith, robin, "Fwd: Plans", known).startswith("About Dana Reyes\n")
    unknown = words.format("Quentin Zed <q@z.example>")
    assert ask(kith, robin, "Fwd: Plans", unknown).startswith("I know no Quentin Zed\n")


def test_a_name_of_several_is_answered_with_how_to_ask_exactly(kith: World) -> None:
    """By address, by full name, or by id; each of these is then answered with that one."""
    robin = kith.invite()
    tell(kith, robin, "Note", "With: Dana Reyes <dana@x.example>\nLearned: one")
    tell(kith, robin, "Note", "With: Dana Osei\nLearned: two")
    tell(kith, robin, "Note", "With: Dana Wu, +49 40 111111\nLearned: three")
    tell(kith, robin, "Note", "With: Dana Wu, +49 30 2222222\nLearned: four")
    tag = str(kith.sent("h")[-1]["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: Who?", "new", tag=tag))
    said = ask(kith, robin, "Dana")
    assert said.startswith("Which Dana do you mean?\n")
    exact = [
        line.split("”")[0].strip(" “") for line in said.splitlines() if line.startswith("   “")
    ]
    assert len(exact) == 4
    assert {"dana@x.example", "Dana Osei"} < set(exact)
    learnt = [ask(kith, robin, subject) for subject in exact]
    for number in ("one", "two", "three", "four"):
        assert sum(f"You learned: {number}" in each for each in learnt) == 1


def test_a_name_of_nobody_is_answered_with_the_nearest(kith: World) -> None:
    """With how to ask about them; where none is near, that is all there is to say."""
    robin = kith.invite()
    tell(kith, robin, "Note", "With: Dana Reyes\nLearned: one")
    said = ask(kith, robin, "Dnaa Reyez")
    assert said.startswith("I know no Dnaa Reyez\n")
    assert "“Dana Reyes”: Dana Reyes (last on " in said
    assert "near it" not in ask(kith, robin, "Quentin")
    assert ask(kith, robin, "?!").startswith("Whom do you mean?\n")


def test_several_people_are_told_of_in_one_answer(kith: World) -> None:
    """Each with what is known of them, if only that they are known."""
    robin = kith.invite()
    three_talks(kith, robin)
    card = "BEGIN:VCARD\nFN:Kim Osei\nEND:VCARD"
    raw = (
        f"From: robin@home.example\nTo: {robin.capture_address}\nMessage-ID: <c@home.example>\n"
        f'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n\n--b\n'
        f"Content-Type: text/vcard\n\n{card}\n--b--\n"
    )
    kith.capture(kith.arrived(raw.encode(), [robin.capture_address], {}))
    said = ask(kith, robin, "Dana Reyes, Kim Osei")
    assert said.startswith("About Dana Reyes and Kim Osei\n")
    assert "You have not told me of a conversation yet." in said
    assert "I know no address or phone number." in said
    assert "No follow-up is planned." in said


def test_somebody_stopped_is_told_of_as_such(kith: World) -> None:
    """Why nothing is planned."""
    robin = kith.invite()
    tell(kith, robin, "Hi", "Hi", to="Dana Reyes <dana@x.example>", tag="3days")
    found = table.by_address(kith.ports.store, robin.oid, "dana@x.example")
    assert found
    open_one, *_ = table.open_of(kith.ports.store, robin.oid, found)
    deciding.decide(kith.ports, robin.oid, "stop", open_one, kith.now)
    assert "You stopped follow-ups about Dana Reyes." in ask(kith, robin, "Dana Reyes")


def test_a_stranger_who_asks_is_held_and_answered_only_by_the_owners_word(kith: World) -> None:
    """Let in, it is answered to the owner, and still logs nothing."""
    robin = kith.invite()
    three_talks(kith, robin)
    kith.capture(kith.mail(robin, "Dana Reyes", "", tag="about", sender="me@work.example"))
    (held,) = table.all_held(kith.ports.store, robin.oid)
    before = len(kith.sent("r"))
    intake.release(kith.ports, kith.settings, robin.oid, held.submission.sid, kith.now)
    assert str(kith.sent("r")[-1]["Subject"]) == "About Dana Reyes"
    assert len(kith.sent("r")) == before + 1
    assert len(kith.rows(robin)["encounters"]) == 4
    assert list(table.all_held(kith.ports.store, robin.oid)) == []


def test_a_foreign_owners_people_are_never_told_of(kith: World) -> None:
    """By name or by id."""
    robin, sam = kith.invite(), kith.invite("sam@home.example")
    three_talks(kith, robin)
    (cid,) = {each["cid"] for each in kith.rows(robin)["contacts"]}
    for subject in ("Dana Reyes", f"#{cid}"):
        kith.capture(kith.mail(sam, subject, "", tag="about", sender="sam@home.example"))
        mail = kith.sent("r")[-1]
        assert mail["To"] == "sam@home.example"
        assert "boats" not in text(mail)


def test_a_machine_that_asks_on_and_on_is_answered_so_often_and_no_more(kith: World) -> None:
    """A loop ends."""
    robin = kith.invite()
    for number in range(flooding.ALIKE.most + 5):
        kith.capture(kith.mail(robin, f"Ticket {number}", "", tag="about"))
    assert len(kith.sent("r")) == flooding.ALIKE.most


def test_a_question_written_as_an_answer_to_a_mail_of_kiths_is_a_question(kith: World) -> None:
    """Whoever opens an old mail, changes address and subject, means what they write there."""
    robin = kith.invite()
    three_talks(kith, robin)
    ses_id = str(kith.sent("r")[-1]["Message-ID"])
    said = ask(kith, robin, "Dana Reyes", headers={"In-Reply-To": ses_id})
    assert said.startswith("About Dana Reyes\n")


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Who is Una Known?", ""),
        ("About Dana Reyes", "We met at the fair."),
        ("Over lunch with Dana Reyes", ""),
        ("Coffee with Dana Reyes", ""),
    ],
)
def test_what_is_no_question_about_somebody_known_is_a_note(
    kith: World, subject: str, words: str
) -> None:
    """Only a mail that says nothing else asks in words, and only of who is known."""
    robin = kith.invite()
    three_talks(kith, robin)
    kith.capture(kith.mail(robin, subject, words))
    kith.drain()
    assert "Nothing was logged" not in text(kith.sent("r")[-1])
