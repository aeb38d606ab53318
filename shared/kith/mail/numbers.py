"""What a written phone number is, as the library that knows the world's numbers reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType, ValidationResult

MOST_DIGITS = 15
"""Digits of a phone number (E.164)."""

NORTH_AMERICA = "US"
NORTH_AMERICAN = (3, 3, 4)
FRENCH = (2, 2, 2, 2, 2)
"""How digits are grouped where a grouping tells the country."""

IS_POSSIBLE = ValidationResult.IS_POSSIBLE
"""Of a length that its country dials; not only within a town."""

DATE = (2, 2, 4)
PLAIN_DIGITS = 10
"""How a date is grouped, and digits of a number that nothing else begins with 0."""

CODED = ("+", "(+")


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number, and whether it is plainly a mobile one."""

    e164: str
    mobile: bool


def countries(texts: Iterable[str]) -> list[str]:
    """Return the countries whose codes the numbers carry, in order."""
    parsed = (_parsed(text, None) for text in texts if text.startswith(CODED))
    found = (phonenumbers.region_code_for_country_code(n.country_code or 0) for n in parsed if n)
    return [each for each in dict.fromkeys(found) if each and each.isalpha()]


def read(text: str, regions: Sequence[str], *, labelled: bool) -> Number | None:
    """Return the number that `text` is; None if it may be none.

    Without a country code it is of the first of `regions` that can have it. One that nothing
    calls a phone has to be a real number, and look like one.
    """
    if sum(ch.isdigit() for ch in text) > MOST_DIGITS:
        return None
    return _abroad(text) or _at_home(text, regions, labelled=labelled)


def _abroad(text: str) -> Number | None:
    """Return a number written with its country: +49, (+49), 0049; possible is enough."""
    digits = text.lstrip("(")
    if digits.startswith("00"):
        return _told(f"+{digits[2:]}", None, sure=False)
    return _told(digits, None, sure=True) if digits.startswith("+") else None


def _at_home(text: str, regions: Sequence[str], *, labelled: bool) -> Number | None:
    groups = tuple(map(len, "".join(ch if ch.isdigit() else " " for ch in text).split()))
    trunk = text.lstrip("(").startswith("0")
    american = groups == NORTH_AMERICAN and not trunk
    if text.startswith(CODED) or not (labelled or trunk or american or text.startswith("(")):
        return None
    if groups == FRENCH and trunk:
        regions = ("FR", *regions)
    told = text.startswith("(") if american else _is_plain(text, groups)
    for region in regions:
        if american and phonenumbers.ndd_prefix_for_region(region, True) == "0":  # noqa: FBT003
            continue
        if found := _told(text, region, sure=labelled or told):
            return found
    return _told(text, NORTH_AMERICA, sure=told) if american else None


def _is_plain(text: str, groups: tuple[int, ...]) -> bool:
    """Return whether a number is long enough, begins with 0 and is no date: 07700 900123."""
    return text.startswith("0") and sum(groups) >= PLAIN_DIGITS and groups[:3] != DATE


def _told(text: str, region: str | None, *, sure: bool) -> Number | None:
    """Return a number; one that is `sure` to be a phone needs only its length right."""
    parsed = _parsed(text, region)
    if parsed is None:
        return None
    long_enough = phonenumbers.is_possible_number_with_reason(parsed) == IS_POSSIBLE
    if not (phonenumbers.is_valid_number(parsed) or (sure and long_enough)):
        return None
    mobile = phonenumbers.number_type(parsed) == PhoneNumberType.MOBILE
    return Number(phonenumbers.format_number(parsed, PhoneNumberFormat.E164), mobile)


def _parsed(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
