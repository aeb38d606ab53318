"""Kith: remembers conversations and sees to the follow-up."""

import zoneinfo

zoneinfo.reset_tzpath(to=())
"""The pinned tzdata is the only source of zones: the same morning on every machine."""
