"""Phone numbers in signatures: which is best, of which country, and what is none."""

import pytest

from kith.mail.phones import best
from kith.mail.regions import of_address, of_lines, of_zone

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("lines", "zone", "phone"),
    [
        (["T +49 40 1234567", "M +49 171 2345678", "F +49 40 1234568"], None, "+491712345678"),
        (["Fax: +49 40 1234568", "Tel: +49 40 1234567"], None, "+49401234567"),
        (["Zentrale 040 1234560", "Durchwahl 040 1234567"], BERLIN, "+49401234567"),
        (["Tel/Fax: +34 91 123 45 67"], None, "+34911234567"),
        (["+44 20 7946 0958 (office)", "+44 7700 900123 (mobile)"], None, "+447700900123"),
        (["+49 40 1234568 Fax", "+49 40 1234567"], None, "+49401234567"),
        (["Diensthandy 0171 2345678"], BERLIN, "+491712345678"),
        (["Mobile", "+49 171 2345678"], None, "+491712345678"),
        (["Tel. 040 / 123 456 79"], BERLIN, "+494012345679"),
        (["01 23 45 67 89 / 06 11 22 33 44"], "Europe/Paris", "+33611223344"),
        (["(+49) 40 1234567"], None, "+49401234567"),
        (["0049 40 1234567"], None, "+49401234567"),
        (["+49 (0)40 1234567"], None, "+49401234567"),
        (["+1 212 555 0100 +1 212 555 0101"], None, "+12125550100"),
        (["T 040 1234567 \u2013 www.x.example"], BERLIN, "+49401234567"),
        (["T 040 1234567  Hamburg 20095"], BERLIN, "+49401234567"),
        (["\u643a\u5e2f\uff1a\uff10\uff19\uff10-1234-5678"], "Asia/Tokyo", "+819012345678"),
        (["+1 415-555-0123 x204"], None, "+14155550123"),
        (["+49 40 1234567 Mo-Fr 9-17 Uhr"], None, "+49401234567"),
        (["Tel. (d) 030 1234567, Tel. (p) 030 7654321"], BERLIN, "+49301234567"),
        (["Sent\u00a0from\u00a0+49\u00a040\u00a01234567"], None, "+49401234567"),
    ],
)
def test_the_best_phone_is_found(lines: list[str], zone: str | None, phone: str) -> None:
    """Mobile before direct before office before switchboard, and a fax never."""
    assert best(lines, zone, None) == phone


@pytest.mark.parametrize(
    ("lines", "zone", "address", "phone"),
    [
        (["m: (415) 555-0199"], BERLIN, None, "+14155550199"),
        (["415.555.0199"], BERLIN, None, "+14155550199"),
        (["T\u00e9l : 01 70 18 99 00"], BERLIN, None, "+33170189900"),
        (["020 7946 0958"], "US/Eastern", "ann@x.co.uk", "+442079460958"),
        (["020 7946 0958"], "Europe/London", "ann@x.io", "+442079460958"),
        (["F +44 20 7946 0959", "020 7946 0958"], BERLIN, None, "+442079460958"),
        (["1 Main Street, Dublin, Ireland", "01 234 5678"], BERLIN, None, "+35312345678"),
        (["A-1010 Wien", "M 0664 1234567"], BERLIN, None, "+436641234567"),
        (["M: 98765 43210"], "Asia/Calcutta", None, "+919876543210"),
        (["07700 900123"], "Europe/London", None, "+447700900123"),
    ],
)
def test_a_number_without_its_country_is_of_the_one_that_is_named(
    lines: list[str], zone: str, address: str | None, phone: str
) -> None:
    """Beside it, in the address of the mail or the house, by its grouping, else the reader's."""
    assert best(lines, zone, address) == phone


@pytest.mark.parametrize(
    "line",
    [
        "SIRET 123 456 789 00012",
        "HRB 1234567 Hamburg",
        "USt-IdNr. DE123456789",
        "IBAN DE89 3704 0044 0532 0130 00",
        "IBAN: 3704 0044 0532 0130",
        "04.03.2024 10:15",
        "Fax 040 1234567",
        "040 1234567 (Fax)",
        "98765 43210",
        "+1 23456 78",
        "+999 123 4567890",
        "Tel 12345678901234567890",
        "1234567@x.example",
        "Tel. 555 0100",
        "P.O. Box",
    ],
)
def test_what_is_no_phone_or_a_fax_is_none(line: str) -> None:
    """Registers, accounts, dates and what nobody can dial."""
    assert best([line], "America/New_York", None) is None


def test_no_country_is_known_where_none_is_named() -> None:
    """A number that could be anywhere is nobody's."""
    assert best(["Tel. 040 1234567"], "UTC", "ann@x.example") is None
    assert best(["Tel. 040 1234567"], None, None) is None


@pytest.mark.parametrize(
    ("zone", "region"),
    [("Europe/Oslo", "NO"), ("US/Pacific", "US"), ("UTC", None), (None, None), ("Mars", None)],
)
def test_a_zone_is_of_a_country(zone: str | None, region: str | None) -> None:
    """By whatever name, and UTC of none."""
    assert of_zone(zone) == region


@pytest.mark.parametrize(
    ("address", "region"),
    [("a@x.de", "DE"), ("a@x.co.uk", "GB"), ("a@x.io", None), ("a@x.example", None), (None, None)],
)
def test_a_domain_is_of_a_country_unless_anybody_takes_it(
    address: str | None, region: str | None
) -> None:
    """So .io is not the Indian Ocean."""
    assert of_address(address) == region


@pytest.mark.parametrize(
    ("line", "region"),
    [
        ("Berlin, Germany", "DE"),
        ("Wien \u00b7 \u00d6sterreich", "AT"),
        ("CH-8001 Z\u00fcrich", "CH"),
        ("X-8001 Nowhere", None),
        ("D-800 Nowhere", None),
        ("Main Street", None),
    ],
)
def test_a_postal_address_names_a_country(line: str, region: str | None) -> None:
    """At its end, or before its postcode."""
    assert of_lines([line]) == region
