"""A follow-up of the two years, as its row has it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any


@dataclass(frozen=True)
class Item:
    """A follow-up as its row has it."""

    fid: str
    cid: str
    reason: str
    due_on: date
    due_time: time | None
    first: date
    text: str | None
    eid: str | None
    turn: int
    nudged: int
    end: str | None
    ended_by: str | None
    again: str | None

    @property
    def what(self) -> tuple[str, date, time | None, str | None, object]:
        """What was opened: all of a new follow-up but its id; of an occasion, its day."""
        rule = json.loads(self.again) if self.again else {}
        yearly = (rule["month"], rule["day"]) if self.reason == "occasion" else None
        return self.reason, self.due_on, self.due_time, self.text, yearly or self.again


def said_again(row: Mapping[str, Any] | None) -> str | None:
    """Return how a row says that something comes again, in one way."""
    return json.dumps(row, sort_keys=True) if row else None


def item(row: Mapping[str, Any]) -> Item:
    """Return the follow-up of a row."""
    return Item(
        fid=row["fid"],
        cid=row["cid"],
        reason=row["reason"],
        due_on=date.fromisoformat(row["due_on"]),
        due_time=time.fromisoformat(row["due_time"]) if row.get("due_time") else None,
        first=date.fromisoformat(row["original_due_on"]),
        text=row.get("text"),
        eid=row.get("eid"),
        turn=row["turn"],
        nudged=row["nudged"],
        end=row.get("end"),
        ended_by=row.get("ended_by"),
        again=said_again(row.get("again")),
    )


Change = tuple[Item | None, Item | None]
"""How a follow-up stood before a step, and after it."""
