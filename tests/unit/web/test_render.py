"""Pages as text: what a template is given comes out escaped, whole, or not at all."""

from datetime import date

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.contact import Contact
from kith.domain.encounter import Person
from kith.web import messages, people_line, phrases, render

TODAY = date(2026, 11, 24)
MARKUP = "<script>alert('x')</script>"


def people_page(name: str) -> str:
    """Return the page of the people, of whom there is one."""
    return render.page(
        "people",
        csrf="c",
        here="people",
        kept_out=(),
        let_in=(),
        page=1,
        pages=1,
        people=[Contact(cid="c", name=name)],
        q=name,
        today=TODAY,
        total=1,
    )


def test_what_is_typed_is_shown_as_text() -> None:
    """In text and in attributes alike."""
    html = people_page(f'"{MARKUP}')
    assert "<script" not in html
    assert "&#34;&lt;script&gt;" in html


def test_a_template_gets_all_it_asks_for() -> None:
    """A value that is missing is an error, not a gap in the page."""
    with pytest.raises(jinja2.UndefinedError):
        render.page("people", csrf=None)


@pytest.mark.parametrize("language", phrases.WORDS)
@pytest.mark.parametrize("code", messages.STATUS)
def test_every_message_is_a_page(code: str, language: str) -> None:
    """With its status, its title and what was typed, to copy it from, in the owner's language."""
    status, html = render.message(code, csrf=None, language=language, typed={"where": [MARKUP]})
    said = phrases.WORDS[language]
    assert status == messages.STATUS[code]
    assert f'<html lang="{language}">' in html
    assert f"<title>{said[code]['title']} ·" in html.replace("&#39;", "'")
    assert f"<dt>{said['labels']['where']}</dt>" in html
    assert "&lt;script&gt;" in html


def test_only_who_is_signed_in_sees_the_ways_about() -> None:
    """A page for a stranger leads nowhere."""
    assert 'href="/people"' in render.message("missing", csrf="c")[1]
    assert 'href="/' not in render.message("missing", csrf=None)[1].replace(render.STYLE_URL, "")


def test_no_page_needs_what_the_policy_forbids() -> None:
    """No script, no style of its own, no handler: the policy would stop it."""
    sources = [each.read_text() for each in render.TEMPLATES.iterdir()]
    assert len(sources) > 10
    forbidden = ("<script", "<style", " style=", " onclick", " onchange", "javascript:", "http://")
    assert [word for source in sources for word in forbidden if word in source] == []


NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40).filter(
    lambda name: any(char.isalpha() for char in name) and "@" not in name
)


@given(NAMES)
def test_who_is_offered_is_who_is_meant(name: str) -> None:
    """A suggestion, chosen and sent, names one person: that one, by the address."""
    contact = Contact(cid="c", name=name, addresses=("dana@x.example",))
    (person,) = people_line.read(render.meant(contact))
    assert person.address == "dana@x.example"
    assert person.name == name.translate({ord(char): None for char in '"<>'})


def test_who_has_no_address_is_offered_by_name_or_phone() -> None:
    """A comma in a name parts nobody."""
    reyes = Contact(cid="c", name="Reyes, Dana")
    nameless = Contact(cid="d", name="", phones=("+49 30 1234567",))
    assert people_line.read(render.meant(reyes)) == (Person(name="Reyes, Dana"),)
    assert people_line.read(render.meant(nameless)) == (Person(phone="+49 30 1234567"),)
