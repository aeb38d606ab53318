"""The fixed words of the pages: whole in five languages, as the mails say them."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

from kith.domain.encounter import Reason
from kith.domain.followup import End
from kith.domain.reasons import SENTENCES
from kith.domain.submission import Fate
from kith.web import asking, fields, messages, phrases
from kith.web.phrases import WORDS
from tests.unit.whole import all_of, places

LANGUAGES = sorted(WORDS)
TRANSLATED = sorted(set(WORDS) - {"en"})
WEB = Path(phrases.__file__).parent
SHARED = {"faults", "labels", "page", "reasons", "settled", "unsubscribe"}


def test_the_languages_of_the_pages_are_those_of_the_mails() -> None:
    """Whoever gets mail in a language reads what its links lead to."""
    assert WORDS.keys() == SENTENCES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_missing_in_any_language(language: str) -> None:
    """What English says, each language says, and leaves the same places to be filled."""
    assert places(WORDS[language]) == places(WORDS["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_sorted(language: str) -> None:
    """A phrase is found where one looks for it; labels are in the order of the forms."""
    acts = import_module(f"kith.web.acts_{language}").WORDS
    words = import_module(f"kith.web.words_{language}").WORDS
    assert (list(acts), list(words)) == (sorted(acts), sorted(words))
    assert acts.keys().isdisjoint(words)
    for page, said in WORDS[language].items():
        if page != "labels":
            assert list(said) == sorted(said)
    assert list(WORDS[language]["labels"]) == list(WORDS["en"]["labels"])


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_was_left_in_english(language: str) -> None:
    """What is the same as in English is a mere word, or a pattern without any."""
    ours, english = all_of(WORDS[language]), all_of(WORDS["en"])
    same = [text for key, text in ours.items() if text == english[key]]
    assert [text for text in same if len(re.sub(r"{\w+}", "", text).split()) > 1] == []


def test_every_action_message_and_member_has_its_words() -> None:
    """And there are words of nothing else."""
    assert set(WORDS["en"]) == {*asking.FORMS, *messages.STATUS, *SHARED}
    assert set(WORDS["en"]["reasons"]) == set(Reason)
    assert {*End, Fate.DROPPED, Fate.FILED, Fate.UNDONE} <= set(WORDS["en"]["settled"])


def test_every_word_of_a_page_is_used_and_every_used_one_is_there() -> None:
    """No table keeps what no page says."""
    sources = [each.read_text() for each in (WEB / "templates").iterdir()]
    asked = {key for text in sources for key in re.findall(r"say\.page\.(\w+)", text)}
    assert asked | {"home"} == set(WORDS["en"]["page"])


def test_every_fault_has_its_words() -> None:
    """Those of our own by the code they are raised with, beside Pydantic's."""
    raised = {
        ast.literal_eval(node.args[0])
        for path in WEB.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == fields.Fault.__name__
    }
    kinds = {
        "enum",
        "greater_than_equal",
        "int_parsing",
        "less_than_equal",
        "literal_error",
        "missing",
        "string_pattern_mismatch",
        "string_too_long",
        "too_long",
    }
    assert raised | kinds | {"check"} == set(WORDS["en"]["faults"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_is_called_as_its_link_in_the_mail(language: str) -> None:
    """Whoever follows "Später" presses "Später"."""
    for action, label in SENTENCES[language].actions.items():
        assert WORDS[language][action]["button"] == label


REGISTER = {
    "de": r"\b(Sie haben|Ihnen|Ihrer?)\b",
    "es": r"\b(usted|su dirección|recibe)\b",
    "fr": r"\b(tu|te|toi|ton|tes)\b|\bt’",
    "nl": r"\b(u|uw)\b",
}


@pytest.mark.parametrize("language", REGISTER)
def test_the_owner_is_spoken_to_in_one_register(language: str) -> None:
    """As du, vous, tú and je, as in the mails."""
    found = [
        text for text in all_of(WORDS[language]).values() if re.search(REGISTER[language], text)
    ]
    assert found == []


def test_no_french_phrase_elides_before_what_it_is_given() -> None:
    """Words like "de {name}" would be wrong before Anne; marks are set apart."""
    bends = r"\b(de|que|le|la|se|ne|si|jusque) {(name|until)}|[dlqsnj]’{"
    assert [text for text in all_of(WORDS["fr"]).values() if re.search(bends, text)] == []
    assert [text for text in all_of(WORDS["fr"]).values() if re.search(r" [:;?!»]|« ", text)] == []


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-CH,de;q=0.9,en;q=0.8", "de"),
        ("pt-BR,fr;q=0.9", "fr"),
        ("NL", "nl"),
        ("", "en"),
        ("*", "en"),
        (",;=,-", "en"),
        ("xx" * 9000, "en"),
    ],
)
def test_a_browser_is_answered_in_the_first_language_it_asks_for(
    header: str, language: str
) -> None:
    """The first that Kith speaks; whatever else stands there is no error."""
    assert phrases.accepted(header) == language
