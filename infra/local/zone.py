"""Where this machine is."""

import os
from pathlib import Path
from zoneinfo import available_timezones

LOCALTIME = Path("/etc/localtime")


def machine_zone() -> str:
    """Return the machine's time zone by its IANA name; UTC if it does not say."""
    told = os.environ.get("TZ", "").lstrip(":")  # noqa: TID251 - the machine's zone, no setting
    linked = str(LOCALTIME.resolve()).partition("zoneinfo/")[2]
    known = available_timezones()
    return next((name for name in (told, linked) if name in known), "UTC")
