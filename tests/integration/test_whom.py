"""Whom a mail is filed with: the kept out, lists and robots are nobody, a crowd is asked about."""

import re
from dataclasses import replace
from email.message import EmailMessage

import pytest

from kith import keeping
from kith.domain.keeping import Wishes
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from tests.integration.web.browsing import Browser
from tests.worlds import ROBIN, World, text

CROWD = ", ".join(f"Nora N{chr(97 + each)} <n{each}@x.example>" for each in range(13))
TOO_MANY = ", ".join(f"p{each}@x.example" for each in range(41))


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner."""
    return kith.invite()


def names(kith: World, owner: Owner) -> list[str]:
    """Return what the owner's contacts are called."""
    return sorted(each["name"] for each in kith.rows(owner)["contacts"])


def answer(kith: World, owner: Owner, question: EmailMessage, words: str) -> None:
    """Answer one of Kith's mails."""
    found = re.search(r"\+([^@]+)@", str(question["Reply-To"]))
    assert found
    kith.capture(kith.mail(owner, f"Re: {question['Subject']}", words, tag=found[1]))


def press(kith: World, owner: Owner, url: str, **values: str) -> int:
    """Look at an action link, press its button, and return the status of what came."""
    browser = Browser(kith, owner)
    path = url.removeprefix("https://kith.example")
    assert browser.get(path).status == 200
    return browser.post(path, values).status


def link(mail: EmailMessage, words: str) -> str:
    """Return the link behind these words of a mail."""
    found = re.search(re.escape(words) + r": (\S+)", text(mail))
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("line", "stored"),
    [
        ("never: @mycompany.example", ["@mycompany.example"]),
        ("Niemals: *@MyCompany.example, chef@x.example", ["@mycompany.example", "chef@x.example"]),
        ("jamais : mycompany.example", ["@mycompany.example"]),
        ("nunca: jefa@x.example y", []),
    ],
)
def test_who_is_kept_out_is_stored_told_and_exported(
    kith: World, robin: Owner, line: str, stored: list[str]
) -> None:
    """A line in a mail to Kith is enough; one that names anything else is words."""
    kith.capture(kith.mail(robin, "A rule", line), times=2)
    rows = kith.rows(robin)
    assert rows["owner"]["never"] == stored
    told = [text(mail) for mail in kith.sent("a") if mail["Subject"] == "Whom I keep out"]
    assert [all(each in mail for each in stored) for mail in told] == [True] * bool(stored)
    assert rows["encounters"] == []


def test_the_kept_out_are_on_no_encounter_in_any_place(kith: World, robin: Owner) -> None:
    """To, Cc and the sender of a forward; others on the mail are logged."""
    kith.capture(kith.mail(robin, "never: @mycompany.example"))
    kith.capture(
        kith.mail(
            robin,
            "Plans",
            "Hi",
            to="Dana <dana@x.example>, Boss <boss@mycompany.example>",
            cc="Team <t@eu.mycompany.example>",
        )
    )
    kith.capture(kith.mail(robin, "Internal", "Hi", to="boss@mycompany.example"), times=2)
    forward = "---------- Forwarded message ---------\nFrom: Boss <boss@mycompany.example>\n"
    forward += "Date: Mon, Nov 2, 2026 at 8:00 AM\nSubject: Hi\nTo: robin@home.example\n\nHello"
    kith.capture(kith.mail(robin, "Fwd: Hi", forward), times=2)
    assert names(kith, robin) == ["Dana"]
    assert kith.rows(robin)["held"] == []
    told = [text(mail) for mail in kith.sent("r") if "Not logged" in str(mail["Subject"])]
    assert ["You keep out everybody" in mail for mail in told] == [True]


def test_whom_a_line_names_is_logged_though_the_mail_is_with_nobody(
    kith: World, robin: Owner
) -> None:
    """The owner's word about a mail to a list or to the kept out counts."""
    kith.capture(
        kith.mail(robin, "News", "With: Dana Reyes\nTalked", to="dev@lists.community.example")
    )
    assert names(kith, robin) == ["Dana Reyes"]


def test_a_copy_to_a_list_alone_is_told(kith: World, robin: Owner) -> None:
    """No list becomes a contact, and the owner learns why."""
    kith.capture(kith.mail(robin, "News", "Hi", to="dev@lists.community.example"))
    assert names(kith, robin) == []
    (told,) = kith.sent("r")
    assert "It went to no person" in text(told)


def test_always_lets_in_again_also_by_reply(kith: World, robin: Owner) -> None:
    """The mail that says who is kept out can be answered; asked with the bare word, it comes."""
    kith.capture(kith.mail(robin, "", "Never: boss@x.example"))
    kith.capture(kith.mail(robin, "never?"))
    first, second = (m for m in kith.sent("a") if m["Subject"] == "Whom I keep out")
    assert "boss@x.example" in text(second)
    answer(kith, robin, first, "always: boss@x.example")
    kith.capture(kith.mail(robin, "Plans", "Hi", to="boss@x.example"))
    assert kith.rows(robin)["owner"]["never"] == []
    assert len(kith.rows(robin)["encounters"]) == 1
    last = [m for m in kith.sent("a") if m["Subject"] == "Whom I keep out"][-1]
    assert "I keep nobody out" in text(last)


def test_always_lets_in_one_of_a_domain_that_is_kept_out(kith: World, robin: Owner) -> None:
    """The mail that answers and the page of people say what holds then, and it does."""
    kith.capture(kith.mail(robin, "never: @mycompany.example"))
    kith.capture(kith.mail(robin, "always: dana@mycompany.example"))
    last = [m for m in kith.sent("a") if m["Subject"] == "Whom I keep out"][-1]
    assert "These are logged all the same: dana@mycompany.example" in text(last)
    assert "“always: @mycompany.example”" in text(last)
    to = "Dana <dana@mycompany.example>, Boss <boss@mycompany.example>"
    kith.capture(kith.mail(robin, "Plans", "Hi", to=to))
    assert names(kith, robin) == ["Dana"]
    browser = Browser(kith, robin)
    browser.sign_in()
    assert "@mycompany.example, but not dana@mycompany.example." in browser.get("/people").text


def test_the_page_of_people_shows_who_is_kept_out(kith: World, robin: Owner) -> None:
    """And how to let them in again."""
    kith.capture(kith.mail(robin, "never: @mycompany.example"))
    browser = Browser(kith, robin)
    browser.sign_in()
    assert "always: @mycompany.example" in browser.get("/people").text


def test_a_wish_is_carried_out_once(kith: World, robin: Owner) -> None:
    """A mail that is read again after a crash undoes nothing that was wished since."""
    first = Submission(sid="first", received_at=kith.now)
    never = Wishes(never=("@x.example",))
    lids = [keeping.heed(kith.ports, robin.oid, first, never, kith.now)]
    later = Wishes(always=("@x.example",))
    keeping.heed(kith.ports, robin.oid, replace(first, sid="later"), later, kith.now)
    lids.append(keeping.heed(kith.ports, robin.oid, first, never, kith.now))
    assert (len(set(lids)), kith.owner(robin.oid).never) == (1, ())


def test_a_rule_beside_a_note_leaves_the_note(kith: World, robin: Owner) -> None:
    """What else the mail says is logged as ever, without the line."""
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "never: @x.example\nShe paints."))
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["words"] == "She paints."
    assert kith.rows(robin)["owner"]["never"] == ["@x.example"]


@pytest.mark.parametrize(("people", "encounters"), [(12, 1), (13, 0)])
def test_more_than_twelve_are_held_and_asked_about(
    kith: World, robin: Owner, people: int, encounters: int
) -> None:
    """Twelve are a conversation, thirteen a crowd; it is asked about once."""
    crowd = ", ".join(CROWD.split(", ")[:people])
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=crowd), times=2)
    rows = kith.rows(robin)
    assert len(rows["encounters"]) == encounters
    assert [each["doubt"] for each in rows["held"]] == ["crowd"] * (1 - encounters)
    assert len(kith.sent("h")) == 1 - encounters


@pytest.mark.parametrize("words", ["log it", "Log"])
def test_a_crowd_is_logged_with_all_by_reply(kith: World, robin: Owner, words: str) -> None:
    """The owner's word is enough."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD))
    answer(kith, robin, kith.sent("h")[0], words)
    assert len(names(kith, robin)) == 13
    assert kith.rows(robin)["held"] == []


def test_a_crowd_is_logged_with_whom_a_reply_names(kith: World, robin: Owner) -> None:
    """By name or address; whoever is not in the crowd is somebody else."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD, cc="Zoe <zoe@x.example>"))
    answer(kith, robin, kith.sent("h")[0], "with: Nora Na, n3@x.example, Bo Lind, zoe@x.example")
    rows = kith.rows(robin)
    found = {each["name"]: each.get("addresses", []) for each in rows["contacts"]}
    assert found == {
        "Nora Na": ["n0@x.example"],
        "Nora Nd": ["n3@x.example"],
        "Bo Lind": [],
        "Zoe": ["zoe@x.example"],
    }
    assert len(rows["encounters"][0]["met"]) == 4
    assert len(kith.sent("r")) == 1


def test_a_name_that_several_in_a_crowd_bear_is_none_of_them(kith: World, robin: Owner) -> None:
    """It is somebody else, as a name that resembles nobody is."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD))
    answer(kith, robin, kith.sent("h")[0], "with: Nora")
    (nora,) = kith.rows(robin)["contacts"]
    assert (nora["name"], nora["addresses"]) == ("Nora", [])


def test_a_crowd_is_logged_with_all_by_one_tap(kith: World, robin: Owner) -> None:
    """The link shows first and does it on a press; a second press changes nothing."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD))
    everyone = link(kith.sent("h")[0], "Log it with all of them")
    assert [press(kith, robin, everyone), press(kith, robin, everyone)] == [200, 200]
    assert len(names(kith, robin)) == 13


def test_a_crowd_is_logged_with_whom_the_page_is_told(kith: World, robin: Owner) -> None:
    """Names typed on the page do as those of a reply."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD))
    choose = link(kith.sent("h")[0], "Say with whom")
    assert press(kith, robin, choose, who="Nora Na, Nora Nb") == 200
    assert names(kith, robin) == ["Nora Na", "Nora Nb"]


def test_more_than_a_transaction_takes_are_never_all_logged(kith: World, robin: Owner) -> None:
    """No link offers it, and a reply that asks for it is told why not."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=TOO_MANY))
    (question,) = kith.sent("h")
    assert "Log it with all" not in text(question)
    answer(kith, robin, question, "log it")
    assert "more than 40 people" in text(kith.sent("r")[0])
    assert names(kith, robin) == []


def test_a_reply_that_says_neither_is_not_understood(kith: World, robin: Owner) -> None:
    """Nothing is guessed; the crowd waits on."""
    kith.capture(kith.mail(robin, "Kick-off", "Hi", to=CROWD))
    answer(kith, robin, kith.sent("h")[0], "hmm")
    assert len(kith.rows(robin)["held"]) == 1
    assert "could not tell" in text(kith.sent("r")[0])


def test_a_note_about_nobody_takes_the_names_of_a_reply(kith: World, robin: Owner) -> None:
    """Asked who it was with, the owner may answer "with:"."""
    kith.capture(kith.mail(robin, "Lunch", "It was good"))
    answer(kith, robin, kith.sent("h")[0], "with: Dana Reyes")
    assert names(kith, robin) == ["Dana Reyes"]


def test_copies_of_one_thread_on_one_day_are_one_encounter(kith: World, robin: Owner) -> None:
    """Whoever they went to; who is known under two addresses is on it once."""
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Dana Reyes <dana@x.example>"))
    thread = {"In-Reply-To": "<1@home.example>", "References": "<1@home.example>"}
    kith.capture(
        kith.mail(robin, "Re: Plans", "Hi", to="Bo <bo@x.example>", cc=ROBIN, headers=thread)
    )
    (encounter,) = kith.rows(robin)["encounters"]
    assert len(encounter["met"]) == 2


def test_what_they_sign_with_is_learnt_from_their_answer(kith: World, robin: Owner) -> None:
    """An answer to a mail Kith was in copy of has their signature, and it is theirs."""
    kith.capture(kith.mail(robin, "Plans", "Hi", to="Dana Reyes <dana@x.example>"))
    thread = {"In-Reply-To": "<1@home.example>", "References": "<1@home.example>"}
    words = "Yes!\n\n-- \nDana Reyes\nArchitect\nReyes GmbH\nMobil 0171 1234567"
    kith.capture(
        kith.mail(
            robin,
            "Re: Plans",
            words,
            to=ROBIN,
            sender="Dana Reyes <dana@x.example>",
            headers=thread,
        )
    )
    (dana,) = kith.rows(robin)["contacts"]
    told = (dana["title"], dana["company"], dana["phones"])
    assert told == ("Architect", "Reyes GmbH", ["+491711234567"])


def test_a_number_is_kept_once_however_it_is_written(kith: World, robin: Owner) -> None:
    """What a signature has with its country is what was known without it."""
    kith.capture(kith.mail(robin, "Call", "With: Dana Reyes <dana@x.example> 0171 1234567"))
    forward = (
        "---------- Forwarded message ---------\nFrom: Dana Reyes <dana@x.example>\n"
        "Date: Mon, Nov 2, 2026 at 8:00 AM\nSubject: Hi\nTo: robin@home.example\n\n"
        "Hello\n\n-- \nDana Reyes\nMobil +49 171 1234567\nPotter"
    )
    kith.capture(kith.mail(robin, "Fwd: Hi", forward))
    (dana,) = kith.rows(robin)["contacts"]
    assert (dana["phones"], dana["title"]) == (["0171 1234567"], "Potter")
