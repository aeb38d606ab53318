"""Why two people met, and the manners that follow from it (design: when to follow up)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Purpose(StrEnum):
    """Why the owner had the conversation."""

    PERSONAL = "personal"
    PROFESSIONAL = "professional"
    BUSINESS = "business"
    JOB_SEARCH = "job_search"


@dataclass(frozen=True, slots=True)
class Manners:
    """What good manners ask for after an encounter, in days from its date."""

    always_thank: bool
    check_in_days: int | None
    rhythm_days: int


MANNERS: Mapping[Purpose, Manners] = MappingProxyType(
    {
        Purpose.PERSONAL: Manners(always_thank=False, check_in_days=None, rhythm_days=90),
        Purpose.PROFESSIONAL: Manners(always_thank=False, check_in_days=14, rhythm_days=120),
        Purpose.BUSINESS: Manners(always_thank=False, check_in_days=3, rhythm_days=30),
        Purpose.JOB_SEARCH: Manners(always_thank=True, check_in_days=14, rhythm_days=45),
    }
)
