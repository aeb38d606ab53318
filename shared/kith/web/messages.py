"""Pages of a few words: what is the matter, and what to do about it."""

from collections.abc import Mapping
from types import MappingProxyType

STATUS: Mapping[str, int] = MappingProxyType(
    {
        "altered": 400,
        "expired": 410,
        "failed": 500,
        "foreign": 403,
        "fresh": 200,
        "host": 421,
        "left": 200,
        "method": 405,
        "missing": 404,
        "nothing_left": 200,
        "signin": 401,
        "stale": 403,
        "too_long": 413,
        "too_many": 429,
        "unreachable": 409,
        "unusable": 200,
    }
)
"""Sorted by code; what each says is in the words of its language."""
