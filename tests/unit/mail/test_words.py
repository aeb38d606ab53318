"""The fixed words of the mails: whole in five languages, and true of what Kith understands."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

import pytest

from kith import keeping
from kith.domain import evening_lines, notes
from kith.domain.lessons import Lesson
from kith.domain.owner import Owner
from kith.domain.reasons import SENTENCES
from kith.domain.subjects import subject_note
from kith.mail import answering, commands, outgoing, text, words
from kith.mail import keeping as mail_keeping
from kith.mail.called_off import Off, called_off
from kith.mail.outgoing import TEMPLATES
from kith.mail.refusals import REFUSALS, SEALED
from kith.mail.sections import FOOTER, PARTS, SECTIONS
from kith.mail.verbs import Verb
from kith.mail.words import WORDS
from tests.unit.nouns import owner
from tests.unit.whole import all_of, places

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
LANGUAGES = sorted(WORDS)
TRANSLATED = sorted(set(WORDS) - {"en"})
KITH = Path(words.__file__).parents[1]


def speaking(language: str) -> Owner:
    """Return an owner of this language."""
    return replace(owner(), language=language)


def test_the_languages_of_the_mails_are_those_of_the_sentences() -> None:
    """A language is spoken in all of a mail, or in none of it."""
    assert WORDS.keys() == SENTENCES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_missing_in_any_language(language: str) -> None:
    """What English says, each language says, and leaves the same places to be filled."""
    assert places(WORDS[language]) == places(WORDS["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_sorted(language: str) -> None:
    """A phrase is found where one looks for it."""
    for kind in ("answer", "questions", "words"):
        table = import_module(f"kith.mail.{kind}_{language}").WORDS
        assert list(table) == sorted(table)
    assert all(list(said) == sorted(said) for said in WORDS[language].values())
    assert list(REFUSALS) == sorted(REFUSALS)
    assert list(SEALED) == sorted(SEALED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_was_left_in_english(language: str) -> None:
    """What is the same as in English is a mere word, or a pattern without any."""
    ours, english = all_of(WORDS[language]), all_of(WORDS["en"])
    same = [text for key, text in ours.items() if text == english[key]]
    assert [text for text in same if len(re.sub(r"{\w+}", "", text).split()) > 1] == []


def keys_in_templates() -> Iterator[tuple[str, str]]:
    """Yield each phrase that the templates ask for by name, with its mail."""
    for mail in SECTIONS:
        for path in sorted((TEMPLATES / mail).rglob("*.*")):
            text = path.read_text()
            for call in re.findall(r"say\(((?:\"\w+\"| if | else |[^,()])+)", text):
                yield from ((mail, key) for key in re.findall(r'"(\w+)"', call))


BY_DATA = ("about_", "did_", "name_")
"""How the phrases of an answer begin that its data chooses: settings, and what was done."""

SHOWN = ("always", "never", "none", "off", "on", "until", "usual")
"""Values of settings."""


def test_every_phrase_is_used_and_every_used_one_is_there() -> None:
    """No table keeps what no mail says."""
    named = {
        (mail if key in WORDS["en"][mail] else "common", key)
        for mail, key in keys_in_templates()
        if key in WORDS["en"][mail] or key in WORDS["en"]["common"]
    }
    by_data = {("nudge", each) for each in ("mine", "theirs", "week_subject")}
    lines = {f"{each.value}_line" for each in Lesson} & WORDS["en"]["lessons"].keys()
    by_data |= {("lessons", each) for each in ("tag", *Lesson, *lines)}
    by_data |= {("receipt", each) for each in ("carded", "introduced", "shortened", "unread")}
    by_data |= {
        ("welcome", f"example_{each}") for each in ("follow_up", "learned", "promised", "where")
    }
    by_data |= {("answer", key) for key in WORDS["en"]["answer"] if key.startswith(BY_DATA)}
    by_data |= {("answer", key) for key in SHOWN}
    assert named | by_data == set(all_of(WORDS["en"]))


@pytest.mark.parametrize("mail", SECTIONS)
def test_every_section_says_the_same_twice(mail: str) -> None:
    """A section is a partial for HTML and one for text; a mail ends with its footer."""
    of_part = {"nudge": "item", "receipt": "encounter"}.get(mail, "")
    wanted = {*SECTIONS[mail], FOOTER} | {f"{of_part}/{each}" for each in PARTS.get(mail, ())}
    for suffix in (".html", ".txt"):
        found = {
            str(path.relative_to(TEMPLATES / mail).with_suffix(""))
            for path in (TEMPLATES / mail).rglob(f"*{suffix}")
        }
        assert found - {"subject"} == wanted
    assert (TEMPLATES / mail / "subject.txt").exists()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", [Verb.DONE, Verb.SKIP, Verb.SNOOZE, Verb.STOP])
def test_the_reply_that_a_nudge_suggests_is_understood(language: str, verb: Verb) -> None:
    """Alone, and with the number of an item, in the owner's own language."""
    said = words.phrase(language, "nudge", verb.value)
    for answer, item in ((said, None), (f"2 {said}", 2), (f"{said.capitalize()}.", None)):
        [wish] = answering.in_reply(answer, speaking(language), NOW)
        assert (wish.verb, wish.item) == (verb, item)
        if verb is Verb.SNOOZE:
            assert wish.until is not None
            assert wish.until.on == date(2026, 12, 17)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_on_each_button_is_understood_as_a_reply(language: str) -> None:
    """Who answers with what the button says gets what the button does."""
    for action, said in SENTENCES[language].actions.items():
        [wish] = answering.in_reply(said, speaking(language), NOW)
        assert wish.verb.value == action


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_undo_that_a_receipt_suggests_is_understood(language: str) -> None:
    """One word takes it back."""
    said = words.phrase(language, "receipt", "undo")
    [wish] = answering.in_reply(said, speaking(language), NOW)
    assert wish.verb is Verb.UNDO


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_an_answer_that_was_not_understood_suggests_is_understood(language: str) -> None:
    """The words named there are commands, in the order English names them."""
    said = REFUSALS["not_understood"][language]
    for action in ("done", "skip", "stop"):
        assert words.phrase(language, "nudge", action) in said
    assert words.phrase(language, "receipt", "undo") in said
    example = said.rpartition(":")[2].strip()
    [wish] = answering.in_reply(example, speaking(language), NOW)
    assert (wish.verb, wish.item) == (Verb.DONE, 2)
    held = re.findall(r"[„“«] ?([^„“”«»]+?) ?[“”»]", REFUSALS["held_answer"][language])
    verbs = [answering.in_reply(each, speaking(language), NOW)[0].verb for each in held]
    assert verbs == [Verb.LOG, Verb.TRUST, Verb.DROP]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_the_welcome_is_read_as_it_says(language: str) -> None:
    """Whoever copies the note gets a place, what was learned, a promise and a follow-up."""
    parts = ("where", "learned", "promised", "follow_up")
    lines = [words.phrase(language, "welcome", f"example_{part}") for part in parts]
    [block] = notes.read("\n".join(lines), speaking(language), NOW).blocks
    assert block.place == "Café Blau"
    assert [len(block.exchange.learned), len(block.exchange.promised)] == [1, 1]
    [planned] = block.planned
    assert planned.due_on == date(2026, 12, 10)
    assert planned.text
    about = subject_note(words.phrase(language, "welcome", "example_subject"))
    assert [each.name for each in about.people] == ["Dana"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hint_to_who_wrote_about_nobody_works(language: str) -> None:
    """The subject and the line it names both name somebody."""
    about = subject_note(words.phrase(language, "unnamed", "hint_subject"))
    assert [each.name for each in about.people] == ["Dana Reyes"]
    line = words.phrase(language, "unnamed", "hint_line")
    [block] = notes.read(line, speaking(language), NOW).blocks
    assert [each.name for each in block.people] == ["Dana Reyes"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_lessons_suggest_works(language: str) -> None:
    """Each line, and each tag of the address, does what its lesson says."""
    who = speaking(language)
    said = words.WORDS[language]["lessons"]
    [block] = notes.read(words.phrase(language, "lessons", "with_line"), who, NOW).blocks
    assert [each.name for each in block.people] == ["Kim Osei"]
    [block] = notes.read(words.phrase(language, "lessons", "every_line"), who, NOW).blocks
    assert block.rhythm_days == 90
    for mail, key in (("lessons", "reply_line"), ("receipt", "correct_line")):
        [wish] = answering.in_reply(words.phrase(language, mail, key), who, NOW)
        assert (wish.verb, wish.text) == (Verb.WITH, "Kim Osei")
    kept_out, _ = mail_keeping.take(words.phrase(language, "lessons", "never_line"))
    assert kept_out
    assert kept_out.never[0].startswith("@")
    [planned] = commands.in_tag(said["tag"], who, NOW).planned
    assert planned.due_on == date(2026, 12, 10)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson", Lesson)
def test_a_lesson_is_filled_with_what_it_is_shown_on(language: str, lesson: Lesson) -> None:
    """No place of it stays empty, in text or HTML."""
    taught = {"code": lesson.value, "address": "robin+x@in.kith.example", "name": "Dana Reyes"}
    said, filled = words.lesson(language, taught)
    assert "{" not in said.format(**filled)
    assert ("{line}" in said) is bool(filled["line"])
    data = {"people": [], "undo_url": "u", "page_url": "p", "lesson": taught}
    letter = outgoing.render("card", data, language)
    assert said.format(**filled) in letter.text
    assert ("Dana Reyes" in letter.html) is ("{name}" in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_evening_question_suggests_works(language: str) -> None:
    """The examples name two people and a promise; nobody is nobody, and stop is stop."""
    said = {
        key: words.phrase(language, "whom_today", key)
        for key in words.WORDS[language]["whom_today"]
    }
    examples = f"{said['example']}\n{said['example_promise']}"
    note = evening_lines.as_note(examples, lambda _: False)
    blocks = notes.read(note, speaking(language), NOW).blocks
    assert [[each.name for each in block.people] for block in blocks] == [
        ["Dana Reyes"],
        ["Fox Marlow"],
    ]
    assert [len(block.exchange.promised) for block in blocks] == [0, 1]
    assert evening_lines.is_nobody(said["nobody_word"])
    [wish] = answering.in_reply(said["stop"], speaking(language), NOW)
    assert wish.verb is Verb.STOP


def codes_of_refusals() -> set[str]:
    """Return the code of every refusal that an owner may be told of by mail."""
    found = {
        "held_answer",
        "how_answer",
        "no_date",
        "nobody_named",
        "not_here",
        "not_understood",
        "too_many_meetings",
        "who_to_answer",
        *keeping.NOBODY_LEFT,
    }
    for path in (*sorted((KITH / "mail").glob("*.py")), KITH / "filing.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Rejected":
                found.add(ast.literal_eval(node.args[0]))
    return found - {"out_of_reach"}


def test_every_refusal_has_its_words() -> None:
    """Why a mail was not logged, and what of it is out of reach, is said in every language."""
    assert set(REFUSALS) == codes_of_refusals()
    assert set(SEALED) == {text.ENCRYPTED, text.PACKED, text.WRAPPED, *text.SEALED.values()}
    for said in (*REFUSALS.values(), *SEALED.values()):
        assert list(said) == TRANSLATED


def test_a_refusal_of_an_older_kith_is_said_in_its_own_words() -> None:
    """A row of the ledger without a code, or with one that is gone, still has words."""
    assert words.refusal("de", None, "It is empty.") == "It is empty."
    assert words.refusal("de", "gone", "It is empty.") == "It is empty."
    assert words.refusal("en", "empty", "It is empty.") == "It is empty."
    assert words.refusal("fr", None, text.ENCRYPTED).startswith("Ce mail est chiffré")
    assert words.refusal("fr", "out_of_reach", text.ENCRYPTED).startswith("Ce mail est chiffré")
    assert words.refusal("de", "empty", "It is empty.") == "Diese Mail ist leer."


REGISTER = {
    "de": r"\b(Sie haben|Ihnen|Ihrer?)\b",
    "es": r"\b(usted|su dirección|recibe)\b",
    "fr": r"\b(tu|te|toi|ton|tes)\b|\bt’",
    "nl": r"\b(u|uw)\b",
}


@pytest.mark.parametrize("language", REGISTER)
def test_the_owner_is_spoken_to_in_one_register(language: str) -> None:
    """As du, vous, tú and je, from the first mail to the last."""
    every = [*all_of(WORDS[language]).values()]
    every += [said[language] for said in (*REFUSALS.values(), *SEALED.values())]
    assert [text for text in every if re.search(REGISTER[language], text)] == []


def test_no_french_phrase_elides_before_what_it_is_given() -> None:
    """Words like "de {name}" would be wrong before Anne."""
    bends = r"\b(de|que|le|la|se|ne|si|jusque) {(name|names|owner|by)}|[dlqsnj]’{"
    assert [text for text in all_of(WORDS["fr"]).values() if re.search(bends, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_crowd_is_answered_as_its_mail_suggests(language: str) -> None:
    """With names, or with the word that logs it."""
    line = words.phrase(language, "crowd", "line")
    [whom] = answering.in_reply(line, speaking(language), NOW)
    assert (whom.verb, whom.text) == (Verb.WITH, "Dana Reyes, Bo Lind")
    [log] = answering.in_reply(words.phrase(language, "crowd", "log"), speaking(language), NOW)
    assert log.verb is Verb.LOG
    drop = words.phrase(language, "common", "drop")
    assert [each.verb for each in answering.in_reply(drop, speaking(language), NOW)] == [Verb.DROP]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("key", "verb"), [("never_line", "never"), ("always_line", "always")])
def test_who_is_kept_out_is_said_as_the_mail_suggests(language: str, key: str, verb: str) -> None:
    """The line of the mail does what the mail says it does."""
    line = words.phrase(language, "kept_out", key).format(address="@mycompany.example")
    wishes, rest = mail_keeping.take(line)
    assert (getattr(wishes, verb), rest) == (("@mycompany.example",), "")


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_a_meeting_was_none_is_said_as_the_mail_suggests(language: str) -> None:
    """The answer that is offered where none was understood is understood."""
    said = REFUSALS["how_answer"][language].rpartition(":")[2].strip()
    assert called_off(said) is Off.YES


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_that_a_question_names_are_read(language: str) -> None:
    """What was learned and promised, a follow-up, and who was there."""
    learned, promised, follow_up = (
        words.phrase(language, "how_was_it", each) for each in ("learned", "promised", "follow_up")
    )
    whom = words.phrase(language, "common", "whom")
    note = f"{learned} a\n{promised} b\n{follow_up}: c\n{whom} Dana Reyes"
    blocks = notes.read(note, speaking(language), NOW).blocks
    block = next(each for each in blocks if each.people)
    assert [each.name for each in block.people] == ["Dana Reyes"]
    assert (block.exchange.learned, block.exchange.promised) == (("a",), ("b",))
    assert [(each.due_on, each.text) for each in block.planned] == [(date(2026, 12, 10), "c")]
