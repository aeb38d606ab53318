"""The forms: what each asks, and what the answers mean."""

import secrets
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from kith.domain import calendar, wording
from kith.domain.encounter import Draft, Exchange, Person, Planned, Reason
from kith.domain.purposes import Purpose
from kith.web import people_line, phrases
from kith.web.fields import (
    LONGEST_DAYS,
    Day,
    Entries,
    Fault,
    Filled,
    Line,
    Text,
    Values,
    ahead,
    near,
)

MAX_PEOPLE = 12
"""A conversation with more is a crowd (the same line is drawn for mail)."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{1,64}$")]
"""A contact's id, or "new" for somebody not known yet."""

KEY_BYTES = 16
"""Of randomness in a form's hidden key: no two forms ever share one."""

PICKED = frozenset({"choice", "cid", "follow", "meant", "purpose"})
"""Fields that are chosen from, not typed into."""


def new_key() -> str:
    """Return a random key for a new form, by which Kith knows it when it is posted twice."""
    return secrets.token_urlsafe(KEY_BYTES)


def as_typed(values: Values, language: str = wording.DEFAULT) -> dict[str, str]:
    """Return what was typed into a form under the labels of its fields, to copy it from."""
    labels = phrases.WORDS[language]["labels"]
    texts = {
        label: "\n".join(values.get(name, ()))
        for name, label in labels.items()
        if name not in PICKED
    }
    return {label: text for label, text in texts.items() if text.strip()}


def _some(who: tuple[Person, ...]) -> tuple[Person, ...]:
    if not who:
        raise Fault("nobody")
    if len(who) > MAX_PEOPLE:
        raise Fault("crowd", most=MAX_PEOPLE)
    return who


People = Annotated[tuple[Person, ...], BeforeValidator(people_line.read), AfterValidator(_some)]


class LogForm(Filled):
    """An encounter, as filled in."""

    key: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
    who: People
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
    named: Line | None = None
    meant: Id | None = None

    @property
    def chosen(self) -> dict[str, str] | None:
        """Who is meant by the name that was asked about; None if nothing was asked."""
        if self.named is None:
            return None
        return {self.named: self.meant} if self.meant else {}

    @field_validator("when")
    @classmethod
    def _past(cls, when: date, info: ValidationInfo[date]) -> date:
        if when > info.context:
            raise Fault("day_ahead")
        return when

    @field_validator("promised_by")
    @classmethod
    def _promise(cls, by: date | None, info: ValidationInfo[date]) -> date | None:
        if by and not info.data.get("promised"):
            raise Fault("promise_missing")
        return by and near(by, info)

    @field_validator("follow_days")
    @classmethod
    def _days_given(cls, days: int | None, info: ValidationInfo[date]) -> int | None:
        if info.data.get("follow") == "days" and days is None:
            raise Fault("days_missing")
        return days

    @field_validator("follow_on")
    @classmethod
    def _date_given(cls, on: date | None, info: ValidationInfo[date]) -> date | None:
        if info.data.get("follow") != "date":
            return None
        if on is None:
            raise Fault("day_missing")
        return ahead(on, info)

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


class Nothing(Filled):
    """A button alone."""


class DoneForm(Filled):
    """What was said, if the owner wants to tell."""

    words: Text = ""

    @property
    def told(self) -> str:
        """What the owner tells with the press."""
        return self.words


class SnoozeForm(Filled):
    """Until when."""

    choice: Literal["week", "month", "date"] = "week"
    until_on: Day | None = Field(default=None, validate_default=True)

    @field_validator("until_on")
    @classmethod
    def _date_given(cls, on: date | None, info: ValidationInfo[date]) -> date | None:
        if info.data.get("choice") != "date":
            return None
        if on is None:
            raise Fault("day_missing")
        return ahead(on, info)

    def until(self, today: date) -> date:
        """Return the day the follow-up comes back. A month is a calendar month."""
        return self.until_on or snoozes(today)[self.choice]


class NamesForm(Filled):
    """Who it was, where nothing says."""

    who: People

    @property
    def told(self) -> str:
        """What the people are called, one a line."""
        return "\n".join(people_line.called(each) for each in self.who)


class WhoForm(Filled):
    """Which person is meant."""

    cid: Id


def snoozes(today: date) -> dict[str, date]:
    """Return the days offered for snoozing."""
    return {"week": today + timedelta(days=7), "month": calendar.add_months(today, 1)}
