"""In which country a number without its country code is read: by zone, address or country named.

The zone database ships the tables: zone.tab says which country a zone is of, tzdata.zi which
names are older ones of a zone, iso3166.tab what countries are called in English.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from kith.domain.identity import fold

GENERIC = frozenset({
    "ac", "ag", "ai", "am", "cc", "cd", "co", "cx", "dj", "fm", "gd", "gg", "gl", "im",
    "io", "is", "la", "li", "ly", "me", "ms", "mu", "nu", "pw", "sc", "sh", "st", "tk",
    "tl", "to", "tv", "vc", "vg", "ws",
})  # fmt: skip
"""Domains of a country that anybody takes for their sound, or that as many take as live there."""

DOMAINS: Mapping[str, str] = {"uk": "GB"}
"""Domains of a country that are not its ISO code."""

NAMES: Mapping[str, str] = {
    "AT": "osterreich, austria",
    "BE": "belgie, belgique, belgien",
    "BR": "brasil",
    "CH": "schweiz, suisse, svizzera",
    "CZ": "ceska republika, cesko, czech republic",
    "DE": "deutschland, allemagne, alemania",
    "DK": "danmark",
    "ES": "espana, espagne, spanien",
    "FI": "suomi",
    "FR": "frankreich, francia",
    "GB": "england, great britain, northern ireland, scotland, u.k., uk, united kingdom, wales",
    "HU": "magyarorszag",
    "IT": "italia, italie, italien",
    "KR": "korea, south korea",
    "MX": "mexico",
    "NL": "holland, nederland, niederlande, pays-bas, the netherlands",
    "NO": "norge",
    "PL": "polska",
    "SE": "sverige",
    "TR": "turkiye",
    "US": "u.s.a., united states of america, us, usa",
}
"""What countries are called beside their name in iso3166.tab; folded."""

POSTAL: Mapping[str, str] = {
    "a": "AT",
    "at": "AT",
    "b": "BE",
    "be": "BE",
    "ch": "CH",
    "d": "DE",
    "de": "DE",
    "dk": "DK",
    "f": "FR",
    "fi": "FI",
    "fl": "LI",
    "fr": "FR",
    "i": "IT",
    "it": "IT",
    "l": "LU",
    "lu": "LU",
    "n": "NO",
    "nl": "NL",
    "s": "SE",
    "se": "SE",
}
"""What stands before the digits of a postcode: D-20095."""

POSTCODE = (4, 5)
"""Digits of such a postcode."""


def of_zone(zone: str | None) -> str | None:
    """Return the country that a zone is of, by whatever name; None for UTC and its like."""
    if zone is None:
        return None
    return _zones().get(zone) or _zones().get(_links().get(zone, ""))


def of_address(address: str | None) -> str | None:
    """Return the country whose domain a mail address is in."""
    last = (address or "").rpartition("@")[2].rpartition(".")[2].lower()
    code = DOMAINS.get(last, last.upper())
    return code if last not in GENERIC and code in _countries().values() else None


def of_lines(lines: Sequence[str]) -> str | None:
    """Return the country that a postal address in `lines` names, the last one first."""
    found = (_of_line(line) for line in reversed(lines))
    return next(filter(None, found), None)


def is_place(piece: str) -> bool:
    """Return whether a piece of a line is a country, or a city that a zone is called after."""
    folded = fold(piece).strip(" .")
    return folded in _countries() or folded in _cities()


def _of_line(line: str) -> str | None:
    last = fold(line.replace("|", ",").replace("\u00b7", ",").rpartition(",")[2])
    if found := _countries().get(last) or _countries().get(last.strip(" .")):
        return found
    for word in line.casefold().split():
        before, dash, digits = word.strip(",;|").partition("-")
        if dash and digits.isdecimal() and len(digits) in POSTCODE and before in POSTAL:
            return POSTAL[before]
    return None


def _rows(name: str) -> list[list[str]]:
    text = files("tzdata.zoneinfo").joinpath(name).read_text("utf-8")
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]


@cache
def _zones() -> dict[str, str]:
    return {row[2]: row[0] for row in _rows("zone.tab")}


@cache
def _cities() -> frozenset[str]:
    return frozenset(fold(zone.rpartition("/")[2].replace("_", " ")) for zone in _zones())


@cache
def _links() -> dict[str, str]:
    text = files("tzdata.zoneinfo").joinpath("tzdata.zi").read_text("utf-8")
    links = (line.split(" ") for line in text.split("\n") if line.startswith("L "))
    return {alias: zone for _, zone, alias in links}


@cache
def _countries() -> dict[str, str]:
    english = {fold(name): code for code, name in _rows("iso3166.tab")}
    return english | {name: code for code, names in NAMES.items() for name in names.split(", ")}
