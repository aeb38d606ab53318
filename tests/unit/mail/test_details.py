"""What signatures tell about whoever signed, and what they do not."""

import pytest

from kith.domain.encounter import Person
from kith.mail.details import complete

NOOR = Person(name="Noor Haddad", address="noor@clayworks.example")


@pytest.mark.parametrize(
    ("body", "phone", "title", "company"),
    [
        (
            "Hi\n\nNoor\n\n-- \nNoor Haddad\nPotter, Clayworks\n+49 40 5550 1234",
            "+494055501234",
            "Potter",
            "Clayworks",
        ),
        (
            (
                "See you\n\nBest regards,\n\nNoor Haddad\nHead of Research\nNorthwind Institute\n"
                "F +31 20 555 0189\nT +31 20 555 0188"
            ),
            "+31205550188",
            "Head of Research",
            "Northwind Institute",
        ),
        (
            (
                "Ja\n\nMit freundlichen Grüßen\nNoor Haddad\nGeschäftsführerin\n\nTon GmbH\n"
                "Hauptstraße 12\n20095 Hamburg\nFax: 040 / 123 456 78\nTel.: 040 / 123 456 79"
            ),
            "+494012345679",
            "Geschäftsführerin",
            "Ton GmbH",
        ),
        (
            "Yes\n\nNoor Haddad | CEO | Clay Works Ltd\nm: (415) 555-0199",
            "+14155550199",
            "CEO",
            "Clay Works Ltd",
        ),
    ],
)
def test_a_signature_gives_phone_title_and_company(
    body: str, phone: str, title: str, company: str
) -> None:
    """The lines under the name tell who they are; a fax is no phone."""
    found = complete(NOOR, body, "Europe/Berlin")

    assert (found.phone, found.title, found.company) == (phone, title, company)


@pytest.mark.parametrize(
    "body",
    [
        "Call me 2021-10-27 at 5pm\n\nThanks,\nNoor",
        "The CEO of Clayworks Ltd rang from +49 40 5550 1234 and I told him to wait.",
        (
            "Hi\n\nOn 3 May 2024 at 10:00, Bo <bo@x.example> wrote:\n> -- \n> Bo\n> CEO, Ton AG\n"
            "> +1 415 555 0100"
        ),
        "Regards,\nNoor\nSent from my iPhone",
    ],
)
def test_nothing_is_told_by_anything_else(body: str) -> None:
    """Dates, sentences, other people's signatures and phones' slogans tell nothing."""
    assert complete(NOOR, body, "Europe/Berlin") == NOOR


@pytest.mark.parametrize(
    ("signed", "title", "company"),
    [
        ("Noor Haddad\nCurator\nTown Hall of Lakeside", "Curator", "Town Hall of Lakeside"),
        ("Noor Haddad\nCurator\nthe old town hall", "Curator", None),
        ("Noor Haddad\nNoor\nCurator", "Curator", None),
        ("N.\nCurator\nTown Hall", None, None),
        ("Noor Haddad\nTown Hall", None, None),
    ],
)
def test_a_company_without_a_form_is_the_line_below_the_title(
    signed: str, title: str | None, company: str | None
) -> None:
    """If it looks like a name; without a name above there is no position."""
    found = complete(NOOR, f"Hi\n\nRegards,\n{signed}", "Europe/Berlin")

    assert (found.title, found.company) == (title, company)


def test_a_free_mail_domain_is_no_company() -> None:
    """Gmail below a name is where the mail is, not where the person works."""
    person = Person(name="Noor Haddad", address="noor@gmail.com")

    assert complete(person, "Hi\n\n--\nNoor Haddad\nGmail\n", "Europe/Berlin").company is None
