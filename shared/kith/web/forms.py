"""What comes in from forms: read once, every fault beside its field in words for the owner."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import ErrorDetails

from kith.domain import calendar
from kith.domain.encounter import Draft, Exchange, Person, Planned, Reason
from kith.domain.purposes import Purpose
from kith.web import people_line

Values = Mapping[str, Sequence[str]]
"""A posted form: each field's values as typed."""

Faults = dict[str, str]
"""What is wrong, in words for the owner, by field in the form's order."""

Form = TypeVar("Form", bound=BaseModel)

MAX_PEOPLE = 12
"""A conversation with more is a crowd (the same line is drawn for mail)."""

MAX_ENTRIES = 20
"""Lines of one field of the exchange."""

MAX_LINE = 500
MAX_WORDS = 10_000
"""Characters; all fields together stay below what a row may hold."""

OLDEST = date(1900, 1, 1)
"""Nobody remembers a conversation from before."""

LONGEST_DAYS = 3_653
"""Ten years ahead; a reminder later than that is a typing error."""

KEY_BYTES = 16
"""Of randomness in a form's hidden key: no two forms ever share one."""

SAID: Mapping[str, str] = MappingProxyType(
    {
        "enum": "Choose one of these.",
        "greater_than_equal": "Write 1 or more.",
        "int_parsing": "Write a whole number, such as 10.",
        "less_than_equal": "That is more than ten years. Write {le} or less.",
        "literal_error": "Choose one of these.",
        "missing": "Please fill this in.",
        "string_pattern_mismatch": "This form is damaged. Please open it anew.",
        "string_too_long": "This is too long: {max_length} characters at most.",
        "too_long": "This is too much: {max_length} lines at most.",
    }
)
"""Pydantic's kinds of faults in words; those with a ValueError say it themselves."""

_CONTROL = {code: None for code in range(32) if chr(code) not in "\t\n"}


def new_key() -> str:
    """Return a random key for a new form, by which Kith knows it when it is posted twice."""
    return secrets.token_urlsafe(KEY_BYTES)


def read(form: type[Form], values: Values, today: date) -> Form | Faults:
    """Return the form as filled in, or what is wrong with it. `today` is the owner's.

    A field left blank is as good as one not sent.
    """
    given = {
        name: text.strip()
        for name in form.model_fields
        if (text := "\n".join(values.get(name, ())).replace("\r\n", "\n")).strip()
    }
    try:
        return form.model_validate(given, context=today)
    except ValidationError as error:
        faults: Faults = {}
        for each in error.errors():
            faults.setdefault(str(each["loc"][0]), _said(each))
        return faults


def _said(error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    if error["type"] == "value_error":
        return str(context["error"])
    return SAID.get(error["type"], "Please check this.").format(**context)


def _day(text: str) -> date:
    try:
        on = date.fromisoformat(text)
    except ValueError:
        raise ValueError("Write the date as year-month-day, such as 2026-11-24.") from None
    if on < OLDEST:
        raise ValueError("That is too long ago.")
    return on


def _near(on: date, info: ValidationInfo[date]) -> date:
    if on > info.context + timedelta(days=LONGEST_DAYS):
        raise ValueError("That is more than ten years away.")
    return on


def _ahead(on: date, info: ValidationInfo[date]) -> date:
    if on <= info.context:
        raise ValueError("Choose a day that is still to come.")
    return _near(on, info)


def _lines(text: str) -> list[str]:
    lines = (" ".join(line.translate(_CONTROL).split()) for line in text.split("\n"))
    return [line for line in lines if line]


def _line(text: str) -> str:
    return " ".join(_lines(text))


def _text(text: str) -> str:
    return text.translate(_CONTROL)


Day = Annotated[date, BeforeValidator(_day)]
Entry = Annotated[str, Field(max_length=MAX_LINE)]
Entries = Annotated[tuple[Entry, ...], Field(max_length=MAX_ENTRIES), BeforeValidator(_lines)]
Line = Annotated[str, Field(max_length=MAX_LINE), BeforeValidator(_line)]
Text = Annotated[str, Field(max_length=MAX_WORDS), BeforeValidator(_text)]


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True)


class LogForm(_Form):
    """An encounter, as filled in."""

    key: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
    who: Annotated[tuple[Person, ...], BeforeValidator(people_line.read)]
    when: Day
    where: Line | None = None
    purpose: Purpose | None = None
    words: Text = ""
    learned: Entries = ()
    shared: Entries = ()
    asks: Entries = ()
    offers: Entries = ()
    promised: Entries = ()
    promised_by: Day | None = None
    follow: Literal["usual", "days", "date"] = "usual"
    follow_days: Annotated[int, Field(ge=1, le=LONGEST_DAYS)] | None = Field(
        default=None, validate_default=True
    )
    follow_on: Day | None = Field(default=None, validate_default=True)
    follow_text: Line | None = None

    @field_validator("who")
    @classmethod
    def _some_people(cls, who: tuple[Person, ...]) -> tuple[Person, ...]:
        if not who:
            raise ValueError("Write at least one name.")
        if len(who) > MAX_PEOPLE:
            raise ValueError(f"That is a crowd. Kith takes {MAX_PEOPLE} people at once.")
        return who

    @field_validator("when")
    @classmethod
    def _past(cls, when: date, info: ValidationInfo[date]) -> date:
        if when > info.context:
            raise ValueError("That day is still to come. When did you talk?")
        return when

    @field_validator("promised_by")
    @classmethod
    def _promise(cls, by: date | None, info: ValidationInfo[date]) -> date | None:
        if by and not info.data.get("promised"):
            raise ValueError("Write what you promised, too.")
        return by and _near(by, info)

    @field_validator("follow_days")
    @classmethod
    def _days_given(cls, days: int | None, info: ValidationInfo[date]) -> int | None:
        if info.data.get("follow") == "days" and days is None:
            raise ValueError("Write in how many days.")
        return days

    @field_validator("follow_on")
    @classmethod
    def _date_given(cls, on: date | None, info: ValidationInfo[date]) -> date | None:
        if info.data.get("follow") != "date":
            return None
        if on is None:
            raise ValueError("Choose a day.")
        return _ahead(on, info)

    def draft(self, today: date) -> Draft:
        """Return the encounter, before we know who it is with. Days count from `today`."""
        return Draft(
            met=self.who,
            occurred_on=self.when,
            place=self.where,
            purpose=self.purpose,
            words=self.words,
            exchange=Exchange(
                learned=self.learned,
                shared=self.shared,
                asks=self.asks,
                offers=self.offers,
                promised=self.promised,
            ),
            planned=self._planned(today),
        )

    def _planned(self, today: date) -> tuple[Planned, ...]:
        by = self.promised_by
        promises = [
            Planned(due_on=by, reason=Reason.PROMISE, text=promise)
            for promise in self.promised
            if by
        ]
        follow_on = self.follow_on
        if self.follow == "days" and self.follow_days:
            follow_on = today + timedelta(days=self.follow_days)
        wished = [Planned(due_on=follow_on, text=self.follow_text)] if follow_on else []
        return (*promises, *wished)


class DoneForm(_Form):
    """What was said, if the owner wants to tell."""

    words: Text = ""


class SnoozeForm(_Form):
    """Until when."""

    choice: Literal["week", "month", "date"] = "week"
    until_on: Day | None = Field(default=None, validate_default=True)

    @field_validator("until_on")
    @classmethod
    def _date_given(cls, on: date | None, info: ValidationInfo[date]) -> date | None:
        if info.data.get("choice") != "date":
            return None
        if on is None:
            raise ValueError("Choose a day.")
        return _ahead(on, info)

    def until(self, today: date) -> date:
        """Return the day the follow-up comes back. A month is a calendar month."""
        return self.until_on or snoozes(today)[self.choice]


class WhoForm(_Form):
    """Which person is meant; "new" is somebody not known yet."""

    cid: Annotated[str, Field(pattern=r"^[a-z0-9]{1,64}$")]


def snoozes(today: date) -> dict[str, date]:
    """Return the days offered for snoozing."""
    return {"week": today + timedelta(days=7), "month": calendar.add_months(today, 1)}
