"""How a form is read: each field once, every fault beside it in words for the owner."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails

from kith.domain import wording
from kith.web import phrases

Values = Mapping[str, Sequence[str]]
"""A posted form: each field's values as typed."""

Faults = dict[str, str]
"""What is wrong, in words for the owner, by field in the form's order."""

Form = TypeVar("Form", bound=BaseModel)

MAX_ENTRIES = 20
"""Lines of one field of the exchange."""

MAX_LINE = 500
MAX_WORDS = 10_000
"""Characters; all fields together stay below what a row may hold."""

OLDEST = date(1900, 1, 1)
"""Nobody remembers a conversation from before."""

LONGEST_DAYS = 3_653
"""Ten years ahead; a reminder later than that is a typing error."""


class Fault(ValueError):
    """What is wrong with a field: `code` finds the words for it, `said` fills them."""

    def __init__(self, code: str, **said: object) -> None:
        super().__init__(code, said)
        self.code = code
        self.said = said


_CONTROL = {code: None for code in range(32) if chr(code) not in "\t\n"}


def read(
    form: type[Form], values: Values, today: date, language: str = wording.DEFAULT
) -> Form | Faults:
    """Return the form as filled in, or what is wrong with it. `today` is the owner's.

    A field left blank is as good as one not sent. `language` is a tag.
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
            faults.setdefault(str(each["loc"][0]), _said(each, wording.spoken(language)))
        return faults


def shown(form: type[BaseModel], values: Values) -> dict[str, str]:
    """Return what each field of a form shows: what was typed, else its own default."""
    blank = {
        name: str(field.default) if field.default else ""
        for name, field in form.model_fields.items()
        if not field.is_required()
    }
    return {name: "\n".join(values.get(name, [blank.get(name, "")])) for name in form.model_fields}


def _said(error: ErrorDetails, language: str) -> str:
    """Return a fault in words: one of ours by its code, any other by Pydantic's kind."""
    context = error.get("ctx", {})
    fault = context.get("error")
    code, said = (fault.code, fault.said) if isinstance(fault, Fault) else (error["type"], context)
    words = phrases.WORDS[language]["faults"]
    return words.get(code, words["check"]).format(**said)


def _day(text: str) -> date:
    try:
        on = date.fromisoformat(text)
    except ValueError:
        raise Fault("day_form") from None
    if on < OLDEST:
        raise Fault("day_old")
    return on


def near(on: date, info: ValidationInfo[date]) -> date:
    """Return a day that is not too far ahead. Raise Fault."""
    if on > info.context + timedelta(days=LONGEST_DAYS):
        raise Fault("day_far")
    return on


def ahead(on: date, info: ValidationInfo[date]) -> date:
    """Return a day that is still to come, and not too far ahead. Raise Fault."""
    if on <= info.context:
        raise Fault("day_past")
    return near(on, info)


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


class Filled(BaseModel):
    """A form as filled in: never changed afterwards."""

    model_config = ConfigDict(frozen=True)
