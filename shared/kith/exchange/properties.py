"""The properties of one component of a calendar, by the library, and nothing taken for granted.

The library `icalendar` is imported only when there is a calendar to read, for it would cost every
cold start a tenth of a second.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kith.exchange import occurrences
from kith.exchange.content import line_of

if TYPE_CHECKING:
    import icalendar


def read(lines: Sequence[str], name: str = "VEVENT") -> "icalendar.Component":
    """Return the properties that the lines spell out; a line that cannot be read is left out."""
    from icalendar import Component  # noqa: PLC0415 - a tenth of a second at every cold start

    def made(some: Sequence[str]) -> "icalendar.Component | None":
        whole = "\r\n".join((f"BEGIN:{name}", *some, f"END:{name}", ""))
        try:
            return Component.from_ical(whole)
        except Exception:  # noqa: BLE001 - a library's faults on odd input are no reason to lose a mail
            return None

    found = made(lines) or made([each for each in lines if made([each])])
    return found or Component()


def one(component: "icalendar.Component", name: str) -> Any:  # noqa: ANN401 - any property
    """Return a property, the first of several; None if it is not there or could not be read."""
    found = component.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    return None if type(found).__name__ == "vBroken" else found


def every(component: "icalendar.Component", name: str) -> list[Any]:
    """Return all properties of a name that could be read."""
    found = component.get(name)
    several = found if isinstance(found, list) else [found]
    return [each for each in several if each is not None and type(each).__name__ != "vBroken"]


def text(component: "icalendar.Component", name: str) -> str:
    """Return a property as one line, empty if there is none."""
    found = one(component, name)
    return "" if found is None else line_of(str(found))


def moment(component: "icalendar.Component", name: str) -> date | datetime | None:
    """Return a property as a day or a time; None if it is none."""
    told = getattr(one(component, name), "dt", None)
    return told if isinstance(told, date) else None


def when(component: "icalendar.Component", name: str) -> date | datetime | None:
    """Return a time at which something may be; None if it is none."""
    told = moment(component, name)
    return told if told and told.year in YEARS else None


YEARS = range(1970, 2200)
"""Years in which meetings are; what is outside is a program's way to say that it knows none."""


def zone_of(component: "icalendar.Component", name: str) -> str:
    """Return the name of the zone a time is in, empty if it has none."""
    return str(getattr(one(component, name), "params", {}).get("TZID", ""))


def rule(component: "icalendar.Component") -> occurrences.Rule | None:
    """Return by which rule it recurs, if it does."""
    found = one(component, "RRULE")
    return found if isinstance(found, dict) and found.get("FREQ") else None


def offset(component: "icalendar.Component", name: str) -> timedelta | None:
    """Return a property as what a clock is ahead of UTC; None if it is none."""
    told = getattr(one(component, name), "td", None)
    return told if isinstance(told, timedelta) else None
