"""By whatever name a zone goes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kith.domain import calendar
from kith.exchange import zones
from kith.exchange.windows_zones import IANA
from kith.exchange.zones import Clock, Observance

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("America/New_York", "America/New_York"),
        ("Eastern Standard Time", "America/New_York"),
        ("w. europe standard time", "Europe/Berlin"),
        ('"UTC"', "UTC"),
        ("/mozilla.org/20050126_1/Europe/Paris", "Europe/Paris"),
        ("/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("(UTC+01:00) Amsterdam, Berlin", None),
        ("Customized Time Zone", None),
        ("", None),
        ("../../etc/passwd", None),
        ("x" * 10_000, None),
        ("a\0b", None),
    ],
)
def test_a_zone_is_known_by_its_names(name: str, zone: str | None) -> None:
    """tzdata's, Windows', and with a prefix; nothing is guessed."""
    found = zones.known(name)
    assert (found.key if found else None) == zone


def test_every_windows_name_leads_to_a_zone_of_tzdata() -> None:
    """The table is sorted, and whole."""
    assert list(IANA) == sorted(IANA)
    assert [zone for zone in IANA.values() if not calendar.is_zone(zone)] == []
    assert len(IANA) > 130


def _own(year: int = 2026) -> Clock:
    """Return Berlin's clock as Exchange spells it out under a name of its own."""
    hour = timedelta(hours=1)
    yearly = {"FREQ": ["YEARLY"], "BYDAY": ["-1SU"]}
    return zones.clock(
        [
            Observance(
                since=datetime(1601, 1, 1, 3),  # noqa: DTZ001 - a time on a clock
                after=hour,
                before=2 * hour,
                rule={**yearly, "BYMONTH": [10]},
            ),
            Observance(
                since=datetime(1601, 1, 1, 2),  # noqa: DTZ001 - as above
                after=2 * hour,
                before=hour,
                rule={**yearly, "BYMONTH": [3]},
            ),
        ],
        year,
    )


@pytest.mark.parametrize(
    "wall",
    [
        "2025-07-01T12:00",
        "2026-01-15T09:00",
        "2026-03-29T03:00",
        "2026-10-25T03:30",
        "2027-12-01T16:00",
    ],
)
def test_a_zone_that_the_calendar_defines_is_reckoned_by_its_rules(wall: str) -> None:
    """Winter and summer, around both changes."""
    at = datetime.fromisoformat(wall)
    found = zones.instant(at, "Mine", {"Mine": _own()}, ZoneInfo("Asia/Tokyo"))
    assert found == at.replace(tzinfo=BERLIN).astimezone(UTC)


def test_a_definition_with_an_end_counts_until_then() -> None:
    """After the last change its offset stays."""
    hour = timedelta(hours=1)
    ended = Observance(
        since=datetime(2020, 3, 29, 2),  # noqa: DTZ001 - a time on a clock
        after=2 * hour,
        before=hour,
        rule={
            "FREQ": ["YEARLY"],
            "BYMONTH": [3],
            "BYDAY": ["-1SU"],
            "UNTIL": [datetime(2024, 4, 1, tzinfo=UTC)],
        },
    )
    once = Observance(since=datetime(2024, 10, 27, 3), after=hour, before=2 * hour)  # noqa: DTZ001
    by_day = Observance(
        since=datetime(2025, 1, 1),  # noqa: DTZ001 - a time on a clock
        after=3 * hour,
        before=hour,
        rule={"FREQ": ["YEARLY"], "UNTIL": [datetime(2025, 6, 1, tzinfo=UTC).date()]},
    )
    clock = zones.clock([ended, once], 2026)
    assert clock.ahead(datetime(2026, 7, 1)) == hour  # noqa: DTZ001 - a time on a clock
    assert clock.ahead(datetime(2010, 7, 1)) == hour  # noqa: DTZ001 - as above
    assert zones.clock([by_day], 2026).ahead(datetime(2026, 7, 1)) == 3 * hour  # noqa: DTZ001


def test_a_name_of_which_nothing_is_known_is_the_readers_own_zone() -> None:
    """And so is no name at all."""
    at = datetime(2026, 7, 1, 9)  # noqa: DTZ001 - a time on a clock
    for name in ("Nowhere/Land", ""):
        assert zones.instant(at, name, {}, BERLIN) == datetime(2026, 7, 1, 7, tzinfo=UTC)
