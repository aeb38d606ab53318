"""When a quoted mail was sent: an instant, or nothing, never a wrong one."""

# ruff: noqa: RUF001 - dates are written in other alphabets, too

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kith.mail import sent

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, *languages: str) -> str | None:
    """Return the instant in UTC as text, or None."""
    found = sent.read(text, BERLIN, languages)
    return found.at.strftime("%Y-%m-%d %H:%M:%S") if found and found.at else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wed, 27 Oct 2021 09:31:07 +0200", "2021-10-27 07:31:07"),
        ("Wed, 27 Oct 2021 09:31:00 GMT", "2021-10-27 09:31:00"),
        ("27 October 2021 at 09:31:00 CEST", "2021-10-27 07:31:00"),
        ("Wednesday, October 27, 2021 9:31 PM", "2021-10-27 19:31:00"),
        ("Wednesday, October 27, 2021 12:05 AM", "2021-10-26 22:05:00"),
        ("October 27th, 2021 at 9:31 a.m.", "2021-10-27 07:31:00"),
        ("27-Oct-21 09:31", "2021-10-27 07:31:00"),
        ("27/10/2021  09:31  (GMT-05:00)", "2021-10-27 14:31:00"),
        ("2021-10-27T09:31:00Z", "2021-10-27 09:31:00"),
        ("2021/10/27 09:31 UTC+9", "2021-10-27 00:31:00"),
        ("27. 10. 2021 9:31", "2021-10-27 07:31:00"),
        ("02.10.21 09:31", "2021-10-02 07:31:00"),
        ("10/10/2021 09:31", "2021-10-10 07:31:00"),
        ("02/10/2023 4:52 PM EST", "2023-02-10 21:52:00"),
        ("2021年10月27日 下午3時5分", "2021-10-27 13:05:00"),
        ("2021. 10. 27. 오전 9:31", "2021-10-27 07:31:00"),
        ("2021. október 26. 14:25:08", "2021-10-26 12:25:08"),
        ("mar. 26 oct. 2021 à 9h05", "2021-10-26 07:05:00"),
        ("mar 2 mar 2021 alle ore 09:31", "2021-03-02 08:31:00"),
        ("5 May 2021, 27 of 40, at 09:31", "2021-05-05 07:31:00"),
        ("śr., 27 lis 2019 o 09:31", "2019-11-27 08:31:00"),
        ("الأربعاء، ٢٧ أكتوبر ٢٠٢١ في ٩:٣١ م", "2021-10-27 19:31:00"),
        ("٢٧ تشرين الأول ٢٠٢١ ٩:٣١:٠٠ ص غرينتش+٣", "2021-10-27 06:31:00"),
        ("יום ד׳, 27 באוק׳ 2021 ב-9:31", "2021-10-27 07:31:00"),
        ("27 באוקטובר 2021 בשעה 9:31 אחה״צ", "2021-10-27 19:31:00"),
        ("چهارشنبه ۲۷ اکتبر ۲۰۲۱، ۹:۳۱", "2021-10-27 07:31:00"),
        ("พ. 27 ต.ค. 2564 เวลา 09:31", "2021-10-27 07:31:00"),
        ("27 ตุลาคม 2021 09:31", "2021-10-27 07:31:00"),
        ("Th 4, 27 thg 10, 2021 vào lúc 09:31", "2021-10-27 07:31:00"),
        ("lúc 09:31:00 GMT+2 27 tháng 10, 2021", "2021-10-27 07:31:00"),
        ("27 Tháng Mười Hai 2021 09:31", "2021-12-27 08:31:00"),
        ("27 Tháng Mười 2021 09:31", "2021-10-27 07:31:00"),
        ("2021 m. spalio 27 d., trečiadienis 09:31", "2021-10-27 07:31:00"),
        ("trešdiena, 2021. gada 27. oktobris 09:31", "2021-10-27 07:31:00"),
        ("сре, 27. окт 2021. у 09:31", "2021-10-27 07:31:00"),
        ("Τετάρτη, 27 Οκτωβρίου 2021 12:20 π.μ.", "2021-10-26 22:20:00"),
        ("27.10.2021 12:20 μμ", "2021-10-27 10:20:00"),
        ("27 Ekim 2021 Çarşamba ÖS 9:31", "2021-10-27 19:31:00"),
        ("27 de outubro de 2021 9:31 da tarde", "2021-10-27 19:31:00"),
        ("2021. okt. 27. du. 9:31", "2021-10-27 19:31:00"),
        ("2021. okt. 27. de. 9:31", "2021-10-27 07:31:00"),
        ("2021年10月27日 晚上9:31", "2021-10-27 19:31:00"),
        ("2021年10月27日 中午12:05", "2021-10-27 10:05:00"),
        ("2021年10月27日 中午1:05", "2021-10-27 11:05:00"),
        ("2021年10月27日 上午9點31分", "2021-10-27 07:31:00"),
        ("2021년 10월 27일 오전 9시 31분 00초 GMT+9", "2021-10-27 00:31:00"),
        ("2021年10月27日 GMT+8 09:31:00", "2021-10-27 01:31:00"),
        ("27 ตุลาคม ค.ศ. 2021 9 นาฬิกา 31 นาที 11 วินาที", "2021-10-27 07:31:00"),
        ("2 juill. 2026, 00 h 23 min 11 s", "2026-07-01 22:23:00"),
        ("9:31 Środa 2021-10-27", "2021-10-27 07:31:00"),
        ("27 octobre 2021 à 03:31:00 HAE", "2021-10-27 07:31:00"),
        ("27 octobre 2021 à 09:31:00 HAEC", "2021-10-27 07:31:00"),
        ("Wednesday, October 27, 2021 3:31:00 AM Eastern Daylight Time", "2021-10-27 07:31:00"),
        ("27. Oktober 2021 09:31 Mitteleuropäische Sommerzeit", "2021-10-27 07:31:00"),
        ("27 octobre 2021 09:31 heure d’été d’Europe centrale", "2021-10-27 07:31:00"),
        ("25-10-27 09:31 Uhr, 27.10.2021", "2021-10-27 07:31:00"),
    ],
)
def test_a_date_with_its_time_is_an_instant(text: str, expected: str) -> None:
    """In its own zone, or the owner's if it names none."""
    assert at(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "02/10/2023 4:52 PM",
        "05/11/2026 25:02",
        "05/11/12026 14:02",
        "30. lip 2021 09:31",
        "27 Oct 2021 09:31 IST",
        "27 Oct 2021 09:31 XYZT",
        "27 Oct 2021 09:31 +9900",
        "27 Oct 2021 25:31",
        "27 Oct 2021",
        "Oct 2021 09:31",
        "27 Oct 09:31",
        "32 Oct 2021 09:31",
        "31.11.2021 09:31",
        "1.2.345 09:31",
        "next Tuesday",
        "",
        "9" * 200,
        "Oct 2021, 45: 27 09:31",
        "01.01.0001 00:00",
        "9999-12-31 23:59 -1200",
        "30 Feb 2021 09:31",
        "21-10-27 09:31",
        "27 Oct 2021 09:31 ET",
        "27 Oct 2021 9:31 AM Eastern Time",
        "27 Oct 2021 09:31 Lord Howe Daylight Time",
        "27 Oct 2021 09:31 GMT+",
        "2021年10月27日 晚上12:31",
        "令和3年10月27日 9:31",
        "110年10月27日 9:31",
        "۱۴۰۰/۰۸/۰۵ ۰۹:۳۱",
    ],
)
def test_what_is_not_sure_is_no_instant(text: str) -> None:
    """Two orders, two months, two zones, or no time."""
    assert at(text) is None


def test_the_language_of_the_labels_decides() -> None:
    """The same letters are October in Zagreb and November in Warsaw; 2/10 is a day first there."""
    assert at("27 lis 2021 09:31", "hr") == "2021-10-27 07:31:00"
    assert at("27 lis 2021 09:31", "pl") == "2021-11-27 08:31:00"
    assert at("02/10/2023 16:52", "fr") == "2023-10-02 14:52:00"
    assert at("02/10/2023 16:52", sent.FOREIGN) == "2023-10-02 14:52:00"
    assert at("mar. 26 mar 2021 08:31", sent.FOREIGN) == "2021-03-26 07:31:00"


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        ("America/New_York", "11/5/26 2:02 PM", "2026-11-05"),
        ("America/New_York", "11/5/26 14:02", None),
        ("Asia/Kolkata", "05/11/2026 2:02 pm", "2026-11-05"),
        ("Australia/Perth", "05/11/2026 2:02 pm", "2026-11-05"),
        ("Etc/UTC", "05/11/2026 14:02", None),
        ("Europe/Berlin", "05/11/2026 14:02", "2026-11-05"),
        ("Europe/Berlin", "05/11/2026 2:02 PM", None),
        ("Europe/Berlin", "Thu 05/11/2026 2:02 PM", "2026-11-05"),
        ("Europe/Berlin", "Monday, 05/11/2026 2:02 PM", "2026-05-11"),
        ("UTC", "05/11/2026 14:02", None),
    ],
)
def test_with_english_labels_the_habit_of_the_zone_decides(
    zone: str, text: str, expected: str | None
) -> None:
    """A client writes as its owner does; a weekday beside the date says more than that."""
    found = sent.read(text, ZoneInfo(zone))

    assert (found.on.isoformat() if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pon., 23 lis 2026 o 14:02", "2026-11-23"),
        ("pon 15 lip 2026 14:07", "2026-06-15"),
        ("pon, 15. lip 2026. u 14:07", "2026-06-15"),
        ("23. listopada 2026. 14:07", "2026-10-23"),
        ("25 listopada 2025 14:07", "2025-11-25"),
        ("15. srp 2026. 14:07", "2026-07-15"),
        ("15. srp 2026 14:07", "2026-08-15"),
        ("ke 13. touko 2026 klo 14.07", "2026-05-13"),
        ("pr, 9 kov. 2026, 14:07", "2026-03-09"),
    ],
)
def test_a_month_of_two_languages_is_told_by_weekday_and_dots(text: str, expected: str) -> None:
    """November is October in Zagreb, which puts a dot behind the day and the year."""
    found = sent.read(text, BERLIN)

    assert (found.on.isoformat() if found else None) == expected


def test_short_years_stand_where_the_language_puts_them() -> None:
    """First in Seoul, last in Amsterdam; where years are counted otherwise, nobody can tell."""
    assert at("21/10/27 오전 9:31", "ko") == "2021-10-27 07:31:00"
    assert at("21. 9. 7. 오전 9:31", "ko") == "2021-09-07 07:31:00"
    assert at("26/1/6 (09:31)", "eu") == "2026-01-06 08:31:00"
    assert at("26/1/6 09:31", "fr") is None
    assert at("21-10-27 09:31", "sv") == "2021-10-27 07:31:00"
    assert at("21-10-27 09:31", "nl") == "2027-10-21 07:31:00"
    assert at("10/27/21 09:31") == "2021-10-27 07:31:00"
    assert at("27/10/21 09:31") == "2021-10-27 07:31:00"
    assert at("32-10-27 09:31") == "2032-10-27 07:31:00"
    assert at("27/10/64 09:31", "th") is None
    assert at("27/10/2564 09:31", "th") == "2021-10-27 07:31:00"
    assert at("27/10/2564 09:31", "en") is None


def test_letters_of_a_zone_mean_what_the_language_means() -> None:
    """CST is Chinese in a Chinese mail, IST Israel's in a Hebrew one."""
    assert at("27 Oct 2021 09:31 CST", "zh") == "2021-10-27 01:31:00"
    assert at("27 Oct 2021 09:31 CST") == "2021-10-27 15:31:00"
    assert at("27 Oct 2021 09:31 IST", "he") == "2021-10-27 07:31:00"


def test_a_day_without_a_time_is_still_a_day() -> None:
    """An encounter needs no more."""
    assert sent.read("27 Oct 2021", BERLIN) == sent.Sent(date(2021, 10, 27), None)


def test_without_a_zone_anywhere_there_is_no_instant() -> None:
    """Nobody knows whose clock it was."""
    assert sent.read("27 Oct 2021 09:31", None) == sent.Sent(date(2021, 10, 27), None)
    assert sent.read("27 Oct 2021 09:31 +0000", None) == sent.Sent(
        date(2021, 10, 27), datetime(2021, 10, 27, 9, 31, tzinfo=UTC)
    )
