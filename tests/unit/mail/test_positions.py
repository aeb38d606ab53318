"""Titles and companies in signatures of many countries, and what is neither."""

import pytest

from kith.domain.encounter import Person
from kith.mail.details import complete
from kith.mail.positions import position

Told = tuple[str | None, str | None]


def told(name: str, signed: str, address: str = "someone@x.example") -> Told:
    """Return the title and company that a mail ending so gives its writer."""
    found = complete(Person(name=name, address=address), f"Hi\n\nall fine.\n\n{signed}", None)
    return found.title, found.company


@pytest.mark.parametrize(
    ("name", "signed", "expected"),
    [
        (
            "Jonas Weber",
            (
                "Viele Grüße\nJonas Weber\n\n--\nJonas Weber\nVertriebsleiter\n\nNord GmbH\n"
                "Hafenstraße 12\n20457 Hamburg\nGeschäftsführer: Peter Hansen\nHRB 123456"
            ),
            ("Vertriebsleiter", "Nord GmbH"),
        ),
        (
            "Marc Dubois",
            (
                "Cordialement,\nMarc DUBOIS\nDirecteur commercial\nLumière SAS\n"
                "12 rue de la Paix \u2013 75002 Paris\nSIRET 123 456 789 00012"
            ),
            ("Directeur commercial", "Lumière SAS"),
        ),
        (
            "Lucía Gil",
            "Un saludo,\nLucía Gil\nArquitecta\nEstudio Sol, S.L.\nC/ Mayor 15",
            ("Arquitecta", "Estudio Sol, S.L."),
        ),
        (
            "Pieter Jansen",
            "Groeten,\nPieter Jansen\nZaakvoerder Jansen BV",
            ("Zaakvoerder", "Jansen BV"),
        ),
        (
            "Robert Miller",
            (
                "Robert Miller, PhD\nAssociate Professor\nDept. of Physics\nInstitute of Optics\n"
                "State University"
            ),
            ("Associate Professor", "State University"),
        ),
        (
            "Max Gruber",
            "LG Max\n\nMag. Max Gruber\nGeschäftsführer\nBergwerk GmbH & Co KG\nA-1010 Wien",
            ("Geschäftsführer", "Bergwerk GmbH & Co KG"),
        ),
        (
            "山田太郎",
            "====================\n株式会社サクラ\n営業部 部長\n山田 太郎\n====================",
            ("営業部 部長", "株式会社サクラ"),
        ),
        (
            "Paul Green",
            "Paul Green\nAttorney at Law\nGreen Law LLP",
            ("Attorney at Law", "Green Law LLP"),
        ),
        ("Peter Stone", "Peter Stone\nCTO @ Quarry", ("CTO", "Quarry")),
        ("Jo Fox", "Jo Fox\nCEO of Fox Industries Ltd", ("CEO", "Fox Industries Ltd")),
        ("Jo Fox", "Jo Fox\nHead of Sales\nFox Industries", ("Head of Sales", "Fox Industries")),
        (
            "Jo Fox",
            "Jo Fox\nVP Sales, North America\nFox Industries",
            ("VP Sales, North America", "Fox Industries"),
        ),
        (
            "Jo Fox",
            "Jo Fox (she/her)\nEditor\nDay Holdings, Inc.",
            ("Editor", "Day Holdings, Inc."),
        ),
        ("Jo Fox", "Jo Fox\nNorthwind\nDirector", ("Director", "Northwind")),
        ("Jo Fox", "Jo Fox\nKuratorin\nStadtmuseum", ("Kuratorin", "Stadtmuseum")),
        ("Jo Fox", "Jo Fox\nFounder\nHe/Him\nHart Labs", ("Founder", "Hart Labs")),
        ("Jo Fox", "Jo Fox\nEntwickler*in\nNorthwind", ("Entwickler*in", "Northwind")),
        ("Jo Fox", "Jo Fox | Editor | Berlin", ("Editor", None)),
        ("Jo Fox", "Jo Fox \u2013 Editor \u2013 jo@x.example", ("Editor", None)),
        ("Jo Fox", "J. Fox\nEditor", ("Editor", None)),
        ("Jo Fox", "Best,\nJo\n-- \nEditor\nNorthwind", ("Editor", "Northwind")),
        ("Jo Fox", "Jo Fox\nEditor\nCTO\nNorthwind", ("Editor", "Northwind")),
        (
            "Jo Fox",
            (
                "Jo Fox | Bauleiter | Roth Bau GmbH | Weg 1 | 12345 Berlin | Tel. 030 1234567 |"
                " Fax 030 1234568 | Mobil 0172 1234567 | www.roth.example"
            ),
            ("Bauleiter", "Roth Bau GmbH"),
        ),
        ("Jo Fox", "i. A. Jo Fox\nEinkauf\n\nSparwerk AG", (None, "Sparwerk AG")),
        (
            "佐藤花子",
            "====================\n株式会社サクラ\n営業部 課長 佐藤 花子\n====================",
            ("営業部 課長", "株式会社サクラ"),
        ),
        ("佐藤花子", "--\n私は佐藤花子\n部長", (None, None)),
        ("Jo Fox", "Jo Fox | Luthier | Fox Strings Ltd", ("Luthier", "Fox Strings Ltd")),
        ("Jo Fox", "Jo Fox\nLuthier\nFox Strings Ltd", ("Luthier", "Fox Strings Ltd")),
        ("Jo Fox", "Jo Fox\nLong Days\nFox Strings Ltd", (None, "Fox Strings Ltd")),
        ("Jo Fox", "Jo Fox\nlong\nFox Strings Ltd", (None, "Fox Strings Ltd")),
        (
            "Jo Fox Lee",
            "Jo Fox Lee\nOwner\nJo Fox Lee Design Pty Ltd",
            ("Owner", "Jo Fox Lee Design Pty Ltd"),
        ),
    ],
)
def test_title_and_company_are_read(name: str, signed: str, expected: Told) -> None:
    """As people of many countries write them."""
    assert told(name, signed) == expected


@pytest.mark.parametrize(
    "signed",
    [
        "Jo Fox\nEditor\nMaking the world a better place",
        "Jo Fox\nEditor\nMaking Things",
        "Jo Fox\nEditor\nPlease think before you print.",
        "Jo Fox\nEditor\nWe Think.",
        "Jo Fox\nEditor\n#StayCurious",
        "Jo Fox\nEditor\n“Good food”",
        "Jo Fox\nEditor\nOne Two Three Four Five Six",
        "Jo Fox\nEditor\nLinkedIn | Twitter",
        "Jo Fox\nEditor\nNew York, NY",
        "Jo Fox\nEditor\nHamburg, Germany",
        "Jo Fox\nEditor\nHauptstraße 12",
        "Jo Fox\nEditor\nMarketing",
        "Jo Fox\nEditor\nSales Group",
        "Jo Fox\nEditor\nRegistered in England",
        "Jo Fox\nEditor\nSitz: Hamburg",
        "Jo Fox\nEditor\nnorthwind",
        "Jo Fox\nfine wares\nEditor",
        "Jo Fox\nEditor at large",
        "Jo Fox\nEditor\nP.S. Call Northwind",
        f"Jo Fox\nEditor\n{'x' * 130}\nNorthwind",
        f"Jo Fox\nEditor\n{'x | ' * 130}\nNorthwind",
        "Jo Fox\nEditor\nwww.x.example",
        "Jo Fox\nEditor\nIt is a part of the co of all that we have ever seen so far Ltd",
    ],
)
def test_what_is_no_company_is_none(signed: str) -> None:
    """Slogans, places, departments, the law's words and links are nobody's employer."""
    title, company = told("Jo Fox", signed)
    assert (title in {"Editor", "Editor at large"}, company) == (True, None)


@pytest.mark.parametrize(
    "signed",
    [
        "Jo Fox\nthe one who writes",
        "Jo Fox\nWe spoke to the CEO yesterday",
        "Jo Fox\nIch bin der neue Leiter",
        "Jo Fox\nEditor!",
        "Jo Fox\nNorthwind",
        "Sabine Kurz\nSekretariat Jo Fox\nEditor, Klinik",
        "-- \nYou get this because you subscribed.",
        "==========\nOne\nTwo\nThree\nFour\nFive\nJo Fox",
        "Thanks, Jo",
    ],
)
def test_where_nothing_is_sure_there_is_nothing(signed: str) -> None:
    """Other people's names, sentences, and lines without a title."""
    assert told("Jo Fox", signed) == (None, None)


@pytest.mark.parametrize(
    ("address", "company"),
    [
        ("jo@claybarn.example", "Clay Barn"),
        ("jo@clay-barn.co.uk", "Clay Barn"),
        ("jo@mail.claybarn.com", "Clay Barn"),
        ("jo@claybarngroup.example", "Clay Barn"),
        ("jo@cb.example", None),
        ("jo@gmail.com", None),
    ],
)
def test_a_company_is_known_by_the_domain_of_its_mail(address: str, company: str | None) -> None:
    """Whatever stands before or behind its name there; free mail is nobody's."""
    assert told("Jo Fox", "Jo Fox\nClay Barn", address) == (None, company)


def test_a_person_without_a_name_is_known_by_the_address() -> None:
    """What stands before the @ is what people are called."""
    body = "Hi\n\nfine.\n\nJo Fox\nEditor\nNorthwind"
    found = complete(Person(address="jo.fox@x.example"), body, None)
    assert (found.title, found.company) == ("Editor", "Northwind")


def test_lines_without_a_name_have_no_position() -> None:
    """Whose it is must be told."""
    assert position([False], ["Editor"], None) == (None, None)
