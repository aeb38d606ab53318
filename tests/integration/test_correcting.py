"""Answers by mail to "who was that?", and to receipts: the owner corrects and adds."""

import pytest

from kith.domain.owner import Owner
from tests.integration.test_held import tag_of
from tests.worlds import World, text


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner who knows Dana Reyes and Dana Scully."""
    robin = kith.invite()
    for name in ("Dana Reyes", "Dana Scully"):
        kith.capture(kith.mail(robin, f"Coffee with {name}"))
    return robin


def met(kith: World, owner: Owner) -> list[list[str]]:
    """Return the names of who was met, encounter by encounter, oldest first."""
    rows = kith.rows(owner)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    logged = sorted(rows["encounters"], key=lambda each: str(each["logged_at"]))
    return [sorted(names[cid] for cid in each["met"]) for each in logged]


@pytest.mark.parametrize(
    "words",
    [
        "with: Dana Reyes",
        "Dana Reyes",
        "It was Dana Reyes.",
        "with: Reyes, Dana",
        "Hi Kith,\n\nDana Reyes\n\nThanks,\nRobin",
        "Hi Kith, it was Dana Reyes",
        "No, Dana Reyes",
        "No. It was Dana Reyes",
    ],
)
def test_a_name_in_answer_to_the_question_decides(kith: World, robin: Owner, words: str) -> None:
    """What was held is logged under the one who is named, and waits no more."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    kith.now = kith.now.replace(minute=40)
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])), times=2)
    assert met(kith, robin)[2:] == [["Dana Reyes"]]
    assert kith.rows(robin)["held"] == []
    assert len(kith.sent("r")) == 3


def test_an_address_in_the_answer_is_known_from_then_on(kith: World, robin: Owner) -> None:
    """The next mail to that address is about the same person."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    words = "with: Dana Reyes <dana@x.example>"
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    kith.capture(kith.mail(robin, "Hello", "Hi", to="D <dana@x.example>"))
    assert sorted(met(kith, robin)) == [["Dana Reyes"]] * 3 + [["Dana Scully"]]
    assert len(kith.rows(robin)["contacts"]) == 2


def test_somebody_new_is_told_by_one_word(kith: World, robin: Owner) -> None:
    """The word "new" is an answer as well as the link is."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    kith.capture(kith.mail(robin, "Re: Who?", "new", tag=tag_of(kith.sent("h")[0])))
    assert sorted(each["name"] for each in kith.rows(robin)["contacts"]) == [
        "Dana",
        "Dana Reyes",
        "Dana Scully",
    ]


def test_a_note_that_named_nobody_is_told_whom_it_was_with(kith: World, robin: Owner) -> None:
    """Names in the answer are who was met."""
    kith.capture(kith.mail(robin, "Notes", "Long walk."))
    words = "with: Fox Mulder and Dana Scully"
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    assert ["Dana Scully", "Fox Mulder"] in met(kith, robin)
    assert kith.rows(robin)["held"] == []


def test_an_answer_that_is_unclear_itself_is_asked_about_in_place_of_the_first(
    kith: World, robin: Owner
) -> None:
    """One question waits, about the name now given."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    kith.capture(kith.mail(robin, "Re: Who?", "with: D. Reyes", tag=tag_of(kith.sent("h")[0])))
    (held,) = kith.rows(robin)["held"]
    assert held["named"] == "D. Reyes"
    assert len(kith.sent("h")) == 2


def test_a_sentence_is_no_answer(kith: World, robin: Owner) -> None:
    """Kith says what it takes, and goes on waiting."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    words = "The one I met last week at the fair"
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    assert len(kith.rows(robin)["held"]) == 1
    assert "with: Dana Reyes" in text(kith.sent("r")[-1])


@pytest.mark.parametrize(
    "words",
    [
        "No",
        "Ja",
        "Not sure",
        "Both",
        "Don't know",
        "The first",
        "Keine Ahnung",
        "Wrong",
        "Zebra",
        "Not Dana Reyes",
        "Dana Reyes or Dana Scully",
    ],
)
def test_an_answer_that_is_no_name_is_nobody(kith: World, robin: Owner, words: str) -> None:
    """Kith says what it takes, and goes on waiting; nobody of that name is made."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    assert (len(kith.rows(robin)["held"]), len(kith.rows(robin)["contacts"])) == (1, 2)
    assert "with: Dana Reyes" in text(kith.sent("r")[-1])


@pytest.mark.parametrize("words", ["No", "Both", "Keine Ahnung", "Wrong"])
def test_no_name_is_nobody_where_nobody_was_named(kith: World, robin: Owner, words: str) -> None:
    """A note about nobody waits on."""
    kith.capture(kith.mail(robin, "Notes", "Long walk."))
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    assert (len(kith.rows(robin)["held"]), len(kith.rows(robin)["contacts"])) == (1, 2)


@pytest.mark.parametrize("words", ["Delete", "Forget it", "Ignore", "Spam"])
def test_what_is_not_wanted_is_dropped(kith: World, robin: Owner, words: str) -> None:
    """Any word for it does, and no contact is called so."""
    kith.capture(kith.mail(robin, "Lunch with Dana"))
    kith.capture(kith.mail(robin, "Re: Who?", words, tag=tag_of(kith.sent("h")[0])))
    assert (len(kith.rows(robin)["held"]), len(kith.rows(robin)["contacts"])) == (0, 2)


def test_words_in_answer_to_a_receipt_are_added(kith: World, robin: Owner) -> None:
    """The conversation has them, with what its lines say; there is no second one."""
    words = "She also needs a desk.\nAsks: a desk\nFollow up in 2 weeks: ask Fox"
    kith.capture(kith.mail(robin, "Re: Logged", words, tag=tag_of(kith.sent("r")[0])), times=2)
    rows = kith.rows(robin)
    assert len(rows["encounters"]) == 2
    (added,) = [each for each in rows["encounters"] if each["words"]]
    assert (added["words"], added["exchange"]["asks"]) == ("She also needs a desk.", ["a desk"])
    assert [each["text"] for each in rows["follow_ups"] if each["reason"] == "explicit"] == [
        "ask Fox"
    ]
    assert len(kith.sent("r")) == 3


def test_the_receipt_of_an_addition_is_the_last(kith: World, robin: Owner) -> None:
    """What answers it is added as well, without a mail: two machines would go on and on."""
    kith.capture(kith.mail(robin, "Re: Logged", "One.", tag=tag_of(kith.sent("r")[0])))
    kith.capture(kith.mail(robin, "Re: Logged", "Two.", tag=tag_of(kith.sent("r")[2])))
    rows = kith.rows(robin)
    assert [each["words"] for each in rows["encounters"] if each["words"]] == ["One.\n\nTwo."]
    assert len(kith.sent("r")) == 3


def test_words_about_one_of_two_conversations_are_asked_about(kith: World, robin: Owner) -> None:
    """A receipt of several does not say which is meant."""
    kith.capture(kith.mail(robin, "Fair", "With: Dana Reyes\n\nWith: Dana Scully"))
    kith.capture(kith.mail(robin, "Re: Logged", "She is nice.", tag=tag_of(kith.sent("r")[2])))
    assert len(kith.rows(robin)["encounters"]) == 4
    assert "one conversation" in text(kith.sent("a")[-1])


def test_words_about_what_was_taken_back_are_answered(kith: World, robin: Owner) -> None:
    """There is nothing left to add to."""
    tag = tag_of(kith.sent("r")[0])
    kith.capture(kith.mail(robin, "Re: Logged", "undo", tag=tag))
    kith.capture(kith.mail(robin, "Re: Logged", "She is nice.", tag=tag))
    assert len(kith.rows(robin)["encounters"]) == 2
    assert [each["words"] for each in kith.rows(robin)["encounters"]] == ["", ""]


def test_a_crowd_in_one_line_is_refused_not_cut(kith: World, robin: Owner) -> None:
    """Whoever lists more people than a conversation has is told so."""
    names = ", ".join(f"Person Number{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(45))
    kith.capture(kith.mail(robin, "Fair", f"With: {names}"))
    assert len(kith.rows(robin)["encounters"]) == 2
    assert "more than 40 people" in text(kith.sent("r")[2])


def test_with_in_answer_to_a_receipt_says_whom_it_was_with(kith: World, robin: Owner) -> None:
    """The conversation is another's, with all that was said and asked for in it."""
    words = "Nice.\nAsks: a desk\nPromised: the slides\nFollow up in 2 weeks: ask Fox"
    kith.capture(kith.mail(robin, "Lunch with Fox", words))
    moved = "with: Dana Reyes <dana@x.example>"
    kith.capture(kith.mail(robin, "Re: Logged", moved, tag=tag_of(kith.sent("r")[2])), times=2)
    rows = kith.rows(robin)
    assert sorted(each["name"] for each in rows["contacts"]) == ["Dana Reyes", "Dana Scully"]
    (lunch,) = [each for each in rows["encounters"] if each["words"]]
    assert (lunch["words"], lunch["exchange"]["asks"]) == ("Nice.", ["a desk"])
    wished = [
        (each["reason"], each["text"])
        for each in rows["follow_ups"]
        if each["reason"] in {"explicit", "promise"}
    ]
    assert sorted(wished) == [("explicit", "ask Fox"), ("promise", "the slides")]
    assert rows["held"] == []
    assert len(kith.sent("r")) == 4


def test_with_that_could_be_two_is_asked_about(kith: World, robin: Owner) -> None:
    """Nothing is lost on the way: it waits with its words."""
    kith.capture(kith.mail(robin, "Lunch with Fox", "Nice."))
    tag = tag_of(kith.sent("r")[2])
    kith.capture(kith.mail(robin, "Re: Logged", "with: Dana", tag=tag))
    (held,) = kith.rows(robin)["held"]
    assert (held["named"], held["drafts"][0]["words"]) == ("Dana", "Nice.")
    kith.capture(kith.mail(robin, "Re: Who?", "Dana Scully", tag=tag_of(kith.sent("h")[0])))
    assert kith.rows(robin)["held"] == []
    assert met(kith, robin).count(["Dana Scully"]) == 2


def test_with_nobody_is_answered(kith: World, robin: Owner) -> None:
    """A group is no person, and what was logged stays."""
    tag = tag_of(kith.sent("r")[0])
    kith.capture(kith.mail(robin, "Re: Logged", "with: the team", tag=tag))
    assert sorted(met(kith, robin)) == [["Dana Reyes"], ["Dana Scully"]]
    assert "one conversation" in text(kith.sent("a")[-1])


def lunches(kith: World, owner: Owner) -> list[list[str]]:
    """Return who was met where it was nice, and nothing else was said."""
    rows = kith.rows(owner)
    names = {each["cid"]: each["name"] for each in rows["contacts"]}
    said = [each for each in rows["encounters"] if each["words"] == "Nice."]
    return [[names[cid] for cid in each["met"]] for each in said]


@pytest.mark.parametrize(
    "words",
    ["it was Kim Osei", "with Kim Osei", "das war Kim Osei", "mit Kim Osei", "No, Kim Osei"],
)
def test_who_it_was_moves_the_conversation_without_a_colon(
    kith: World, robin: Owner, words: str
) -> None:
    """As people correct each other; nothing of it stays as words of the wrong person."""
    kith.capture(kith.mail(robin, "Lunch with Bob Ray", "Nice."))
    kith.capture(kith.mail(robin, "Re: Logged", words, tag=tag_of(kith.sent("r")[2])), times=2)
    assert lunches(kith, robin) == [["Kim Osei"]]


@pytest.mark.parametrize("words", ["wrong person", "Nein, falsche Person", "not him", "it was Zed"])
def test_a_wrong_person_without_a_right_one_is_asked_about(
    kith: World, robin: Owner, words: str
) -> None:
    """What was logged stays as it was until somebody is named, in answer to that."""
    kith.capture(kith.mail(robin, "Lunch with Bob Ray", "Nice."))
    kith.capture(kith.mail(robin, "Re: Logged", words, tag=tag_of(kith.sent("r")[2])))
    assert lunches(kith, robin) == [["Bob Ray"]]
    assert "With whom was it?" in text(kith.sent("a")[-1])
    answered = tag_of(kith.sent("a")[-1])
    kith.capture(kith.mail(robin, "Re: Not done", "It was Kim Osei", tag=answered))
    assert lunches(kith, robin) == [["Kim Osei"]]
