"""Notes as people type them: labelled lines, rhythms, tags, follow-ups, several encounters."""

from datetime import UTC, date, datetime, time

import pytest

from kith.domain.encounter import Exchange, Person, Planned, Reason
from kith.domain.notes import Block, read
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def an_owner(language: str = "en", *, day_first: bool = True) -> Owner:
    """Return an owner in Berlin."""
    return Owner(
        oid="o",
        addresses=("me@home.example",),
        zone="Europe/Berlin",
        capture_address="kith.abc@in.example",
        created_at=NOW,
        language=language,
        day_first=day_first,
    )


def only(text: str, language: str = "en") -> Block:
    """Return the one block of a note."""
    (block,) = read(text, an_owner(language), NOW).blocks
    return block


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("With: Dana Reyes on Friday", date(2026, 11, 20)),
        ("With: Dana Reyes yesterday", date(2026, 11, 24)),
        ("With: Dana Reyes", None),
    ],
)
def test_with_whom_may_say_when(line: str, on: date | None) -> None:
    """The day behind the names is when it was, and the line says nothing else."""
    block = only(line)
    assert ([each.name for each in block.people], block.occurred_on, block.words) == (
        ["Dana Reyes"],
        on,
        "",
    )


@pytest.mark.parametrize(
    ("line", "due"),
    [
        ("Promised: my Monday deck", None),
        ("Promised: send the Friday report", None),
        ("Promised: the Friday report", None),
        ("Promised: send the Friday report by Monday", date(2026, 11, 30)),
        ("Promised: the Friday after next, slides", date(2026, 12, 4)),
        ("Promised: the report Friday", date(2026, 11, 27)),
        ("Promised: the slides by the Friday", date(2026, 11, 27)),
        ("Promised: the slides on Friday", date(2026, 11, 27)),
    ],
)
def test_a_weekday_may_say_which_thing_was_promised(line: str, due: date | None) -> None:
    """The Friday report is not due on Friday for that; the report Friday is."""
    block = only(line)
    assert [each.due_on for each in block.planned] == ([due] if due else [])
    assert block.exchange.promised == (line.removeprefix("Promised: "),)


def test_plain_words_stay_words() -> None:
    """A note without any label is one block of words."""
    assert only("We talked about boats.\n\nNice.") == Block(words="We talked about boats.\n\nNice.")


def test_an_empty_note_is_one_empty_block() -> None:
    """Nothing is still a note."""
    assert only("") == Block()


def test_every_label_of_the_design_is_understood() -> None:
    """Each line goes where its label says; what is left are the words."""
    text = (
        "Nice chat at the fair.\n"
        "With: Dana Scully <Dana@X.example>\n"
        "Where: the fair\n"
        "When: last Tuesday\n"
        "Learned: she moves to Rome\n"
        "Shared: the name of my plumber\n"
        "Asks: a flat in Rome\n"
        "Offers: an introduction to Fox\n"
        "Promised: send the slides by Friday\n"
        "Every 3 months\n"
        "Introduced by: Walter Skinner\n"
        "#business\n"
        "Follow up in 2 weeks: send the plan\n"
        "Bye."
    )
    assert only(text) == Block(
        people=(Person(name="Dana Scully", address="dana@x.example"),),
        purpose=Purpose.BUSINESS,
        occurred_on=date(2026, 11, 24),
        place="the fair",
        exchange=Exchange(
            learned=("she moves to Rome",),
            shared=("the name of my plumber",),
            asks=("a flat in Rome",),
            offers=("an introduction to Fox",),
            promised=("send the slides by Friday",),
        ),
        planned=(
            Planned(due_on=date(2026, 11, 27), reason=Reason.PROMISE, text="send the slides"),
            Planned(due_on=date(2026, 12, 9), reason=Reason.EXPLICIT, text="send the plan"),
        ),
        rhythm_days=90,
        introduced_by=Person(name="Walter Skinner"),
        words="Nice chat at the fair.\n\nBye.",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Learned: a thing",
        "learned: a thing",
        "LEARNED : a thing",
        "Learned\N{FULLWIDTH COLON}a thing",
        "  Learned:  a thing ",
        "- Learned: a thing",
        "* Learned: a thing",
        "\N{BULLET} Learned: a thing",
        "*Learned:* a thing",
        "**Learned:** a thing",
        "Learned:a thing",
        "Learned:\n  a thing",
        "Learned:\n- a thing",
        "Learnt: a thing",
        "Gelernt: a thing",
        "Erfahren: a thing",
        "Appris : a thing",
        "Aprendí: a thing",
        "aprendi: a thing",
        "Geleerd: a thing",
    ],
)
def test_a_label_is_known_however_it_is_typed(line: str) -> None:
    """Case, spaces, bullets, stars, colons and language make no difference."""
    block = only(f"Before\n{line}\nAfter")
    assert (block.exchange.learned, block.words) == (("a thing",), "Before\nAfter")


@pytest.mark.parametrize(
    ("part", "lines"),
    [
        ("asks", ("Asks:", "Ask:", "Looking for:", "Sucht:", "Cherche :", "Busca:", "Zoekt:")),
        ("offers", ("Offers:", "Bietet:", "Propose :", "Ofrece:", "Biedt:", "Biedt aan:")),
        ("shared", ("Shared:", "Erzählt:", "Erzaehlt:", "Partagé :", "Compartí:", "Gedeeld:")),
        ("promised", ("Promised:", "Versprochen:", "Promis :", "Prometí:", "Beloofd:")),
        ("learned", ("Learned:", "Gelernt:", "Appris :", "Aprendí:", "Geleerd:")),
    ],
)
def test_the_exchange_is_known_in_five_languages(part: str, lines: tuple[str, ...]) -> None:
    """Each part of the exchange has its label in each language."""
    found = {line: getattr(only(f"{line} a boat").exchange, part) for line in lines}
    assert found == dict.fromkeys(lines, ("a boat",))


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Ort: die Messe", "place", "die Messe"),
        ("Lieu : le salon", "place", "le salon"),
        ("Où : le salon", "place", "le salon"),
        ("Lugar: la feria", "place", "la feria"),
        ("Dónde: la feria", "place", "la feria"),
        ("Waar: de beurs", "place", "de beurs"),
        ("Wann: gestern", "occurred_on", date(2026, 11, 24)),
        ("Datum: 12. März", "occurred_on", date(2026, 3, 12)),
        ("Quand : hier", "occurred_on", date(2026, 11, 24)),
        ("Cuándo: ayer", "occurred_on", date(2026, 11, 24)),
        ("Wanneer: gisteren", "occurred_on", date(2026, 11, 24)),
        ("When: 12 March at the fair", "occurred_on", date(2026, 3, 12)),
        ("Mit: Dana", "people", (Person(name="Dana"),)),
        ("Avec : Dana", "people", (Person(name="Dana"),)),
        ("Con: Dana", "people", (Person(name="Dana"),)),
        ("Met: Dana", "people", (Person(name="Dana"),)),
        ("Vorgestellt von: Fox", "introduced_by", Person(name="Fox")),
        ("Présentée par : Fox", "introduced_by", Person(name="Fox")),
        ("Presentado por: Fox", "introduced_by", Person(name="Fox")),
        ("Voorgesteld door: Fox", "introduced_by", Person(name="Fox")),
        ("Alle 3 Monate", "rhythm_days", 90),
        ("tous les mois", "rhythm_days", 30),
        ("- cada 3 meses", "rhythm_days", 90),
        ("Elke 2 weken.", "rhythm_days", 14),
        ("Keep in touch: monthly", "rhythm_days", 30),
        ("Keep in touch every 3 months", "rhythm_days", 90),
        ("Rhythmus: vierteljährlich", "rhythm_days", 90),
        ("#professional", "purpose", Purpose.PROFESSIONAL),
        ("#Job_Search", "purpose", Purpose.JOB_SEARCH),
        ("#job-search", "purpose", Purpose.JOB_SEARCH),
        ("#jobsearch", "purpose", Purpose.JOB_SEARCH),
        ("#business", "purpose", Purpose.BUSINESS),
        ("#personal", "purpose", Purpose.PERSONAL),
        ("#beruflich", "purpose", Purpose.PROFESSIONAL),
    ],
)
def test_lines_that_say_one_thing_leave_no_words(line: str, field: str, value: object) -> None:
    """A recognised line is taken out of the words and says its one thing."""
    block = only(line)
    assert (getattr(block, field), block.words) == (value, "")


def test_labels_repeat_and_continue() -> None:
    """Several values come by repeated lines, bullets or indented lines."""
    text = (
        "Learned: one\n"
        "   goes on\n"
        "Learned: two\n"
        "Asks:\n"
        "- a plumber\n"
        "- a lawyer\n"
        "\n"
        "Offers: help\n"
        "  - with tax\n"
        "Not a value."
    )
    block = only(text)
    assert block.exchange == Exchange(
        learned=("one goes on", "two"),
        asks=("a plumber", "a lawyer"),
        offers=("help", "with tax"),
    )
    assert block.words == "Not a value."


def test_a_with_line_begins_another_encounter() -> None:
    """What stands before the first one is of all; what follows each is its own."""
    text = (
        "At the fair.\n#business\nWhere: Berlin\nLearned: all\n"
        "With: Dana\nLearned: one\nGood.\n"
        "With: Fox\n#personal\nAsks: two\nWhere: the bar"
    )
    dana, fox = read(text, an_owner(), NOW).blocks
    assert dana == Block(
        people=(Person(name="Dana"),),
        purpose=Purpose.BUSINESS,
        place="Berlin",
        exchange=Exchange(learned=("all", "one")),
        words="At the fair.\n\nGood.",
    )
    assert fox == Block(
        people=(Person(name="Fox"),),
        purpose=Purpose.PERSONAL,
        place="the bar",
        exchange=Exchange(learned=("all",), asks=("two",)),
        words="At the fair.",
    )


PEOPLE = {
    "Dana Scully <Dana@X.example>": (Person(name="Dana Scully", address="dana@x.example"),),
    "dana@x.example": (Person(address="dana@x.example"),),
    "<dana@x.example>": (Person(address="dana@x.example"),),
    '"Scully, Dana" <dana@x.example>': (Person(name="Dana Scully", address="dana@x.example"),),
    "Dana Scully dana@x.example": (Person(name="Dana Scully", address="dana@x.example"),),
    "Dana Scully, dana@x.example": (Person(name="Dana Scully", address="dana@x.example"),),
    "Dana Scully (dana@x.example)": (Person(name="Dana Scully", address="dana@x.example"),),
    "Dana Scully [mailto:dana@x.example]": (Person(name="Dana Scully", address="dana@x.example"),),
    "Dana, fox@y.example": (Person(name="Dana", address="fox@y.example"),),
    "Dana and fox@y.example": (Person(name="Dana"), Person(address="fox@y.example")),
    "Dana and Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana & Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana, Fox and Walter": (Person(name="Dana"), Person(name="Fox"), Person(name="Walter")),
    "Dana, Fox, and Walter": (Person(name="Dana"), Person(name="Fox"), Person(name="Walter")),
    "Dana and me": (Person(name="Dana"),),
    "Dana; Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana und Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana et Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana y Fox": (Person(name="Dana"), Person(name="Fox")),
    "Dana en Fox": (Person(name="Dana"), Person(name="Fox")),
    "Fox (ACME)": (Person(name="Fox", company="ACME"),),
    "Fox Mulder @ ACME": (Person(name="Fox Mulder", company="ACME"),),
    "Fox Mulder from ACME Corp.": (Person(name="Fox Mulder", company="ACME Corp"),),
    "Fox Mulder, ACME Ltd": (Person(name="Fox Mulder", company="ACME Ltd"),),
    "Fox (Smith and Sons)": (Person(name="Fox", company="Smith and Sons"),),
    "Fox 1234567890123456": (Person(name="Fox 1234567890123456"),),
    "+49 30 123456": (Person(phone="+49 30 123456"),),
    "Fox +49 30 123456": (Person(name="Fox", phone="+49 30 123456"),),
    "Fox, +49 (30) 123-456": (Person(name="Fox", phone="+49 (30) 123-456"),),
    "Dana Scully <dana@x.example>, Fox (ACME), +49 30 123456": (
        Person(name="Dana Scully", address="dana@x.example"),
        Person(name="Fox", company="ACME", phone="+49 30 123456"),
    ),
    "Vincent van Gogh": (Person(name="Vincent van Gogh"),),
    "Sinéad O'Brien-Smith": (Person(name="Sinéad O'Brien-Smith"),),
    "Dana, Dana": (Person(name="Dana"),),
    "李雷 <li@x.example>": (Person(name="李雷", address="li@x.example"),),
    "Dr. Dana Scully": (Person(name="Dana Scully"),),
    "Fox (my neighbour)": (Person(name="Fox", title="my neighbour"),),
    "Fox (eBay)": (Person(name="Fox", company="eBay"),),
}


@pytest.mark.parametrize(("line", "expected"), PEOPLE.items())
def test_a_with_line_names_people_in_any_mixture(line: str, expected: tuple[Person, ...]) -> None:
    """Names, addresses, phones and companies go to the person they stand beside."""
    assert expected == only(f"With: {line}").people


@pytest.mark.parametrize("line", ["With:", "With: ,", "With: ...", "With: 12"])
def test_a_with_line_without_anybody_stays_in_the_words(line: str) -> None:
    """Nobody is made up, and nothing is dropped."""
    assert only(f"{line}\nmore") == Block(words=f"{line}\nmore")


FOLLOW_UPS = {
    "Follow up in 2 weeks: send the slides": (date(2026, 12, 9), None, "send the slides"),
    "Follow-up in 2 weeks: send the slides": (date(2026, 12, 9), None, "send the slides"),
    "- follow up in 2 weeks : send the slides": (date(2026, 12, 9), None, "send the slides"),
    "Follow up in 2 weeks": (date(2026, 12, 9), None, None),
    "Follow up 2 weeks": (date(2026, 12, 9), None, None),
    "Follow up in 2 weeks - send the slides": (date(2026, 12, 9), None, "send the slides"),
    "Follow up: in 2 weeks": (date(2026, 12, 9), None, None),
    "Follow up: send the slides by Friday": (date(2026, 11, 27), None, "send the slides"),
    "Follow up on Friday: send it": (date(2026, 11, 27), None, "send it"),
    "Follow up Friday 14:30: call": (date(2026, 11, 27), time(14, 30), "call"),
    "Follow up tomorrow at 3pm: call": (date(2026, 11, 26), time(15), "call"),
    "Follow up 3/4: call": (date(2027, 4, 3), None, "call"),
    "Follow up with Dana in 2 weeks: call": (date(2026, 12, 9), None, "with Dana; call"),
    "Follow up in 2 weeks to send the slides": (date(2026, 12, 9), None, "send the slides"),
    "Remind me on Monday: call": (date(2026, 11, 30), None, "call"),
    "Nachfassen in zwei Wochen: Folien schicken": (date(2026, 12, 9), None, "Folien schicken"),
    "Wieder melden am Freitag": (date(2026, 11, 27), None, None),
    "Wiedervorlage: 5. Januar": (date(2027, 1, 5), None, None),
    "Erinnere mich übermorgen: anrufen": (date(2026, 11, 27), None, "anrufen"),
    "Relancer dans deux semaines : envoyer": (date(2026, 12, 9), None, "envoyer"),
    "Relance lundi prochain à 14h30 : appeler": (date(2026, 11, 30), time(14, 30), "appeler"),
    "Seguimiento en dos semanas: enviar": (date(2026, 12, 9), None, "enviar"),
    "Recuérdame pasado mañana: llamar": (date(2026, 11, 27), None, "llamar"),
    "Opvolgen over twee weken: sturen": (date(2026, 12, 9), None, "sturen"),
    "Herinner me overmorgen: bellen": (date(2026, 11, 27), None, "bellen"),
    "Follow up in zwei Wochen: Folien": (date(2026, 12, 9), None, "Folien"),
}


@pytest.mark.parametrize(("line", "expected"), FOLLOW_UPS.items())
def test_a_follow_up_line_plans_one(
    line: str, expected: tuple[date, time | None, str | None]
) -> None:
    """Its date and what is to be done are read in the label's language and the owner's."""
    block = only(f"{line}\nmore")
    due_on, due_time, text = expected
    assert block.planned == (
        Planned(due_on=due_on, due_time=due_time, reason=Reason.EXPLICIT, text=text),
    )
    assert block.words == "more"


@pytest.mark.parametrize(
    "line",
    [
        "Follow up yesterday: nothing",
        "Follow up on 1 March 2020: late",
        "Follow up: whatever",
        "Follow up soon",
        "Follow up the one in 2 weeks we said",
        "Promised:",
        "Follow up on Tuesday's meeting",
        "Follow up by 31 February",
        "We should follow up in 2 weeks with all of them",
        "Followers: in 2 weeks",
        "When: the other day",
        "Every 3 months we meet in Rome",
        "Keep in touch: whenever",
        "Introduced by:",
        "Learned:",
        "http://x.example/#professional",
        "issue #12",
        "#gardening",
        "Note: this is no label",
        "We met with: nobody special",
        "At 10:30 we left",
    ],
)
def test_what_is_not_understood_stays_in_the_words(line: str) -> None:
    """A line Kith cannot read is never dropped."""
    assert only(line) == Block(words=line)


def test_a_tag_inside_a_sentence_leaves_the_sentence() -> None:
    """The purpose is taken, the words around it stay."""
    block = only("Good talk #business with plans #gardening")
    assert (block.purpose, block.words) == (
        Purpose.BUSINESS,
        "Good talk with plans #gardening",
    )


@pytest.mark.parametrize(
    ("line", "language", "due_on", "text"),
    [
        ("Promised: send the slides by Friday", "en", date(2026, 11, 27), "send the slides"),
        ("Promised: by Friday, send the slides", "en", date(2026, 11, 27), "send the slides"),
        ("Versprochen: Folien bis Montag schicken", "de", date(2026, 11, 30), "Folien schicken"),
        ("Promised: Folien bis Montag schicken", "de", date(2026, 11, 30), "Folien schicken"),
        ("Promis : envoyer le devis avant vendredi", "fr", date(2026, 11, 27), "envoyer le devis"),
        ("Prometí: enviar la oferta el lunes", "es", date(2026, 11, 30), "enviar la oferta"),
        ("Beloofd: offerte sturen voor vrijdag", "nl", date(2026, 11, 27), "offerte sturen"),
    ],
)
def test_a_promise_with_a_date_is_planned_for_it(
    line: str, language: str, due_on: date, text: str
) -> None:
    """The promise stays as written, and is due when it says."""
    block = only(line, language)
    assert block.planned == (Planned(due_on=due_on, reason=Reason.PROMISE, text=text),)
    assert block.exchange.promised == (line.partition(":")[2].strip(),)


def test_a_promise_without_a_date_is_only_kept() -> None:
    """When it is due is for the schedule to say."""
    block = only("Promised: the slides\nPromised: a call last week")
    assert (block.exchange.promised, block.planned) == (("the slides", "a call last week"), ())


def test_the_owners_order_decides_numbers() -> None:
    """3/4 is April or March, as the owner writes."""
    (block,) = read("Follow up 3/4: call", an_owner(day_first=False), NOW).blocks
    assert block.planned[0].due_on == date(2027, 3, 4)


def test_lines_beyond_what_people_write_stay_words() -> None:
    """Only so many lines are read; the rest is kept as it is."""
    block = only("word\n" * 600 + "Learned: late")
    assert block.exchange == Exchange()
    assert block.words.endswith("Learned: late")


def test_a_flood_of_dated_lines_is_kept_but_not_planned() -> None:
    """Beyond what people write, promises stay promises and follow-up lines stay words."""
    block = only("Promised: a call by Friday\n" * 40 + "Follow up in 2 weeks: x\nWhen: yesterday")
    assert len(block.planned) == 30
    assert block.exchange.promised == ("a call by Friday",)
    assert (block.occurred_on, block.words) == (None, "Follow up in 2 weeks: x\nWhen: yesterday")
