"""The forms: what they accept, what they mean, and what they say of the rest."""

from datetime import date
from typing import Any

import pytest

from kith.domain.encounter import Draft, Exchange, Person, Planned, Reason
from kith.domain.purposes import Purpose
from kith.web import fields, forms, phrases

TODAY = date(2026, 11, 24)
LEAST = {"key": ["k" * 22], "who": ["Dana Reyes"], "when": ["2026-11-24"]}


def log_form(**values: str) -> Any:  # noqa: ANN401 - a form or its faults: each test knows which
    """Read a log form that has what it must, and these values."""
    return fields.read(
        forms.LogForm, LEAST | {name: [text] for name, text in values.items()}, TODAY
    )


def test_a_name_is_enough() -> None:
    """Nothing but a person and a date is asked for, and the date is there already."""
    draft = Draft(met=(Person(name="Dana Reyes"),), occurred_on=TODAY)
    assert log_form().draft(TODAY) == draft


def test_everything_filled_in_is_in_the_draft() -> None:
    """Each field has its place; lines are entries; blank lines and odd spaces are none."""
    filled = log_form(
        who="Dana Reyes <dana@x.example>\r\nFox",
        when="2026-11-20",
        where=" Café  Lindt ",
        purpose="job_search",
        words="First\r\nsecond  line",
        learned="they hire\r\n\r\n  two designers ",
        shared="my talk",
        asks="a flat",
        offers="an introduction",
        promised="the slides\nthe book",
        promised_by="2026-11-27",
        follow="days",
        follow_days="10",
        follow_text="ask about the flat",
    )
    assert filled.draft(TODAY) == Draft(
        met=(Person(name="Dana Reyes", address="dana@x.example"), Person(name="Fox")),
        occurred_on=date(2026, 11, 20),
        place="Café Lindt",
        purpose=Purpose.JOB_SEARCH,
        words="First\nsecond  line",
        exchange=Exchange(
            learned=("they hire", "two designers"),
            shared=("my talk",),
            asks=("a flat",),
            offers=("an introduction",),
            promised=("the slides", "the book"),
        ),
        planned=(
            Planned(due_on=date(2026, 11, 27), reason=Reason.PROMISE, text="the slides"),
            Planned(due_on=date(2026, 11, 27), reason=Reason.PROMISE, text="the book"),
            Planned(due_on=date(2026, 12, 4), text="ask about the flat"),
        ),
    )


@pytest.mark.parametrize(
    ("values", "planned"),
    [
        ({"follow": "usual", "follow_days": "10", "follow_on": "2026-12-24"}, ()),
        (
            {"follow": "date", "follow_days": "10", "follow_on": "2026-12-24"},
            (Planned(due_on=date(2026, 12, 24)),),
        ),
        ({"follow": "days", "follow_days": "1"}, (Planned(due_on=date(2026, 11, 25)),)),
        ({"follow": "date", "follow_on": "2026-11-25"}, (Planned(due_on=date(2026, 11, 25)),)),
        ({"promised": "the slides"}, ()),
    ],
)
def test_only_the_chosen_reminder_counts(
    values: dict[str, str], planned: tuple[Planned, ...]
) -> None:
    """What stands in a field beside another choice is no wish."""
    assert log_form(**values).draft(TODAY).planned == planned


FAULTS = {
    "key": ["", "short", "k" * 65, "k" * 21 + "<"],
    "who": ["", " , ", "dana@", ", ".join(f"P{chr(97 + n)}" for n in range(13))],
    "when": ["", "yesterday", "24.11.2026", "2026-11-25", "1899-12-31", "20261", "1764000000"],
    "purpose": ["fun"],
    "words": ["x" * 10_001],
    "where": ["x" * 501],
    "learned": ["x" * 501, "\n".join("x" * 21)],
    "promised_by": ["2026-11-30", "soon"],
    "follow": ["never"],
    "meant": ["<script>"],
}


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, texts in FAULTS.items() for t in texts])
def test_a_fault_stands_beside_its_field(name: str, text: str) -> None:
    """Exactly the field that is wrong is named, in a sentence."""
    faults = log_form(**{name: text})
    assert list(faults) == [name]
    assert faults[name].endswith((".", "?"))


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"follow": "days"}, "follow_days"),
        ({"follow": "days", "follow_days": "0"}, "follow_days"),
        ({"follow": "days", "follow_days": "ten"}, "follow_days"),
        ({"follow": "days", "follow_days": "9" * 5000}, "follow_days"),
        ({"follow": "days", "follow_days": "3654"}, "follow_days"),
        ({"follow": "date"}, "follow_on"),
        ({"follow": "date", "follow_on": "2026-11-24"}, "follow_on"),
        ({"follow": "date", "follow_on": "2036-12-31"}, "follow_on"),
        ({"promised": "the slides", "promised_by": "9999-12-31"}, "promised_by"),
    ],
)
def test_a_choice_wants_its_value(values: dict[str, str], name: str) -> None:
    """A reminder needs a day, which is to come and not beyond all reason."""
    assert list(log_form(**values)) == [name]


def test_faults_come_in_the_order_of_the_form() -> None:
    """So the summary can be followed from top to bottom."""
    faults = log_form(follow="days", when="", who="", where="x" * 501)
    assert list(faults) == ["who", "when", "where", "follow_days"]


def test_nothing_typed_is_lost() -> None:
    """What a form shows again is what was typed, good or bad, and defaults elsewhere."""
    shown = fields.shown(forms.LogForm, {"who": ["dana@"], "words": ["a\r\nb"], "follow": ["days"]})
    assert (shown["who"], shown["words"], shown["follow"]) == ("dana@", "a\r\nb", "days")
    assert (shown["where"], shown["purpose"]) == ("", "")
    assert fields.shown(forms.LogForm, {})["follow"] == "usual"


def test_what_was_typed_can_be_copied_under_its_questions() -> None:
    """When a form cannot be taken, blank, hidden and chosen ones are left out."""
    values = {"who": ["Fox"], "words": ["Hello"], "csrf": ["x"], "where": [" "], "follow": ["days"]}
    typed = forms.as_typed(values)
    assert typed == {"Who did you talk to?": "Fox", "What did you talk about?": "Hello"}


@pytest.mark.parametrize(
    ("values", "chosen"),
    [
        ({}, None),
        ({"meant": "abc"}, None),
        ({"named": "Fox", "meant": "abc"}, {"Fox": "abc"}),
        ({"named": "Fox", "meant": "new"}, {"Fox": "new"}),
        ({"named": "Fox"}, {}),
    ],
)
def test_an_answer_says_who_is_meant(values: dict[str, str], chosen: dict[str, str] | None) -> None:
    """Only an answered question has a choice; an unanswered one is an empty choice."""
    assert log_form(**values).chosen == chosen


@pytest.mark.parametrize(
    ("values", "until"),
    [
        ({}, date(2026, 12, 1)),
        ({"choice": ["week"], "until_on": ["2027-01-05"]}, date(2026, 12, 1)),
        ({"choice": ["month"]}, date(2026, 12, 24)),
        ({"choice": ["date"], "until_on": ["2027-01-05"]}, date(2027, 1, 5)),
    ],
)
def test_snoozing_ends_on_the_chosen_day(values: fields.Values, until: date) -> None:
    """A week, a calendar month, or a day of one's own."""
    filled = fields.read(forms.SnoozeForm, values, TODAY)
    assert isinstance(filled, forms.SnoozeForm)
    assert filled.until(TODAY) == until


@pytest.mark.parametrize(
    "values",
    [{"choice": ["date"]}, {"choice": ["date"], "until_on": ["2026-11-24"]}],
)
def test_snoozing_needs_a_day_to_come(values: fields.Values) -> None:
    """Today is no day to put off to."""
    assert list(fields.read(forms.SnoozeForm, values, TODAY)) == ["until_on"]


def test_no_two_forms_share_a_key() -> None:
    """And each key passes its own form."""
    keys = {forms.new_key() for _ in range(1000)}
    assert len(keys) == 1000
    assert not isinstance(log_form(key=keys.pop()), dict)


def test_every_question_belongs_to_a_field() -> None:
    """A label nobody asks, or a field without one, would show."""
    asked = {
        name
        for form in (forms.LogForm, forms.SnoozeForm, forms.WhoForm, forms.DoneForm)
        for name in form.model_fields
    }
    assert asked - {"key", "named"} == set(phrases.WORDS["en"]["labels"])
