"""Answers as mail programs make them: the words, and below them the mail answered, quoted."""

import html
from collections.abc import Callable, Mapping
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple


class Names(NamedTuple):
    """How one language names the parts of a quote; days and months are as clients write them."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    labels: tuple[str, str, str, str]
    signature: str


NAMES = {
    "de": Names(
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        (
            "Jan.",
            "Feb.",
            "März",
            "Apr.",
            "Mai",
            "Juni",
            "Juli",
            "Aug.",
            "Sept.",
            "Okt.",
            "Nov.",
            "Dez.",
        ),
        ("Von", "Gesendet", "An", "Betreff"),
        "Von meinem iPhone gesendet",
    ),
    "en": Names(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ("From", "Sent", "To", "Subject"),
        "Sent from my iPhone",
    ),
}

LONG_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}

Quoted = tuple[str, str]
"""Plain text and HTML."""


def body(mail: EmailMessage, kind: str) -> str:
    """Return the plain text, or the HTML, of a mail."""
    part = mail.get_body((kind,))
    assert part is not None
    content: str = part.get_content()
    return content


def _paragraphs(words: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in words.split("\n"))


def _marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def gmail(words: str, mail: EmailMessage, at: datetime, language: str) -> Quoted:
    """Return an answer as Gmail on the web writes it."""
    names, sender = NAMES[language], str(mail["Reply-To"])
    day, month = names.days[at.weekday()], names.months[at.month - 1]
    said = {
        "de": f"Am {day[:2]}., {at.day}. {month} {at.year} um {at:%H:%M} Uhr schrieb {sender}:",
        "en": f"On {day[:3]}, {month} {at.day}, {at.year} at {at:%-I:%M %p} {sender} wrote:",
    }[language]
    plain = f"{words}\n\n{said}\n\n{_marked(body(mail, 'plain'))}\n"
    page = (
        f'<div dir="ltr">{_paragraphs(words)}</div><br><div class="gmail_quote '
        f'gmail_quote_container"><div dir="ltr" class="gmail_attr">{html.escape(said)}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid '
        f'rgb(204,204,204);padding-left:1ex">{body(mail, "html")}</blockquote></div>'
    )
    return plain, page


def apple(words: str, mail: EmailMessage, at: datetime, language: str) -> Quoted:
    """Return an answer as Mail on an iPhone writes it, its signature above the quote."""
    names, sender = NAMES[language], str(mail["Reply-To"])
    said = {
        "de": f"Am {at:%d.%m.%Y} um {at:%H:%M} schrieb {sender}:",
        "en": f"On {names.months[at.month - 1]} {at.day}, {at.year}, at {at:%-I:%M}\u202f{at:%p}, "
        f"{sender} wrote:",
    }[language]
    plain = f"{words}\n\n{names.signature}\n\n> {said}\n> \n{_marked(body(mail, 'plain'))}\n"
    page = (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
        f'<body dir="auto">{_paragraphs(words)}<br id="lineBreakAtBeginningOfSignature">'
        f'<div dir="ltr">{names.signature}</div><div dir="ltr"><br><blockquote type="cite">'
        f"{html.escape(said)}<br><br></blockquote></div>"
        f'<blockquote type="cite"><div dir="ltr">\ufeff{body(mail, "html")}</div></blockquote>'
        "</body></html>"
    )
    return plain, page


def outlook(words: str, mail: EmailMessage, at: datetime, language: str) -> Quoted:
    """Return an answer as Outlook writes it: a rule, a block of headers, and nothing marked."""
    month = LONG_MONTHS[language].split()[at.month - 1]
    day = NAMES[language].days[at.weekday()]
    sent = {
        "de": f"{day}, {at.day}. {month} {at.year} {at:%H:%M}",
        "en": f"{day}, {month} {at.day}, {at.year} {at:%-I:%M %p}",
    }[language]
    to = str(mail["To"])
    values = (str(mail["Reply-To"]), sent, f"{to} <{to}>", str(mail["Subject"]))
    labels = NAMES[language].labels
    block = "\n".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True))
    plain = f"{words}\n\n________________________________\n{block}\n\n{body(mail, 'plain')}\n"
    head = "<br>\n".join(
        f"<b>{label}:</b> {html.escape(value)}" for label, value in zip(labels, values, strict=True)
    )
    page = (
        f'<html><body dir="ltr"><div class="elementToProof">{_paragraphs(words)}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" '
        f'color="#000000">{head}</font><div>&nbsp;</div></div>{body(mail, "html")}</body></html>'
    )
    return plain, page


CLIENTS: Mapping[str, Callable[[str, EmailMessage, datetime, str], Quoted]] = {
    "apple": apple,
    "gmail": gmail,
    "outlook": outlook,
}


def answer(
    words: str,
    mail: EmailMessage,
    at: datetime,
    *,
    client: str,
    language: str,
    rich: bool,
    number: int,
) -> EmailMessage:
    """Return the mail with which somebody answers one of Kith's, `rich` with an HTML part."""
    plain, page = CLIENTS[client](words, mail, at, language)
    prefix = "AW" if (client, language) == ("outlook", "de") else "Re"
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"] = f"Robin Meyer <{mail['To']}>", str(mail["Reply-To"])
    made["Subject"] = f"{prefix}: {mail['Subject']}"
    made["Message-ID"] = f"<answer-{number}@home.example>"
    made["In-Reply-To"] = made["References"] = str(mail["Message-ID"])
    made["Date"] = at
    made.set_content(plain, cte="quoted-printable")
    if rich:
        made.add_alternative(page, subtype="html", cte="quoted-printable")
    return made
