"""A person the owner met."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kith.domain.purposes import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact. `open` maps the id of each open follow-up to its sort key's date part.

    `met_for` maps each purpose to the last date it was the reason to talk; `rhythm_days` is
    the owner's own choice and wins over the purposes'. `skips` counts skips in a row.
    A merged contact keeps its rows and points to the one it became.
    """

    cid: str
    name: str
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    circle: str | None = None
    rhythm_days: int | None = None
    met_for: Mapping[Purpose, date] = field(default_factory=dict)
    last_on: date | None = None
    open: Mapping[str, str] = field(default_factory=dict)
    skips: int = 0
    stopped: bool = False
    merged_into: str | None = None
    also: tuple[str, ...] = ()

    @property
    def recency(self) -> tuple[date, str]:
        """What lists of people are sorted by: when last in touch, then the name."""
        return self.last_on or date.min, self.name

    @property
    def last_purpose(self) -> Purpose | None:
        """The purpose of the latest encounter with this person."""
        return max(self.met_for, key=lambda purpose: self.met_for[purpose], default=None)
