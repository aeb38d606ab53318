"""Texts that are meant to hurt, and where in a mail they may stand."""

import sys
from collections.abc import Callable, Iterator, Mapping
from types import FrameType

from kith.mail.labels import LABELS
from tests.damage import CAPTURE

SIZE = 200_000
SIZES = (50_000, 100_000, 200_000)

LABEL_WORDS = [
    word for row in LABELS.values() for words in row.values() for word in words.split("|")
]

KINDS: Mapping[str, str] = {
    "@": "@",
    "a phone number": "+49 30 1234567 ",
    "a sentence": "A sentence here, with a comma. Another one!\n\n",
    "a signature": "Regards,\n\nAnn\nCEO\n",
    "a word": "word ",
    "addresses": "a@b.example, ",
    "addresses in brackets": "Ann Lee <a@b.example>, ",
    "Asks: with bullets": "Asks:\n- a\n- b\n",
    "attributes": "<p a=b c=d>",
    "attributes without end": "<p " + "a=b " * 3_000 + ">",
    "base64": "QUJD\n",
    "begins of BinHex": "(This file must be converted with BinHex 4.0)\n",
    "begins of PGP keys": "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n",
    "begins of PGP messages": "-----BEGIN PGP MESSAGE-----\n",
    "begins of PGP texts": "-----BEGIN PGP SIGNED MESSAGE-----\n",
    "begins of uuencode": "begin 644 a\n",
    "begins of yEnc": "=ybegin line=1\n",
    "brackets": "[",
    "brackets, angular": "<",
    "brackets, closed": "[]",
    "brackets, round": "(",
    "calendar lines": "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
    "card lines": "BEGIN:VCARD\nN:;;\n",
    "carriage returns": "\r",
    "cells": "a\tb\t",
    "characters of no width": "\u200b",
    "Chinese": "\u5bc4",
    "colons": ":",
    "colons, wide": "\uff1a",
    "combining marks": "\u0301",
    "combining marks in turn": "\u0301\u0323",
    "combining marks on letters": "e\u0301",
    "commas": ",",
    "commas and spaces": ", ",
    "comments never closed": "<!--",
    "cuts": "8<--\n",
    "dashes": "-",
    "dashes around words": "-----a-----\n",
    "dates": "3 May 2024 ",
    "dates in ISO": "2024-05-03 ",
    "dates in lines": "3 May 2024\n",
    "delimiters of signatures": "--\nx\n",
    "digits": "1234567890",
    "divisions that are hidden": "<div hidden>",
    "emoji": "\U0001f600",
    "encoded words": "=?utf-8?q?a?= ",
    "encoded words never closed": "=?utf-8?q?",
    "end tags": "</",
    "entities": "&lt;",
    "entities never closed": "&",
    "entities of digits": "&#",
    "entities of many digits": "&#" + "1" * 5_000 + ";",
    "entities of no name": "&" + "a" * 40,
    "equal signs": "=",
    "escapes": "=C3",
    "every month": "Every month\n",
    "Follow up in lines": "Follow up in 2 weeks: x\n",
    "Follow up in one line": "Follow up in 2 weeks: ",
    "forwards": "---------- Forwarded message ---------\n",
    "From: in lines": "From:\n",
    "From: in one line": "From: ",
    "From: with an address": "From: a@b.example\n",
    "From: with stars": "*From:* ",
    "half tags": "<a ",
    "header blocks": "From: x@y.example\nSent: 1:1\nTo: z@y.example\nSubject: q\n\nbody\n\n",
    "header blocks of two": "From: a <a@b.example>\nTo: b <b@c.example>\n",
    "header blocks, glued": "From: a Sent: b To: c ",
    "items": "<li>x",
    "joined lines": "a \n",
    "label words in a row": " ".join(LABEL_WORDS) + " ",
    "labels of every language": "".join(f"{word}:\n" for word in LABEL_WORDS),
    "labels with values": "".join(f"{word}: x\n" for word in LABEL_WORDS),
    "Learned:": "Learned: x\n",
    "line ends": "\n",
    "line ends of Windows": "\r\n",
    "links never closed": '<a href="',
    "mailto": "<mailto:a@b.example> ",
    "Message du": "Message du ",
    "names": "Ann Lee ",
    "no-break spaces": "\u00a0",
    "NULs": "\0",
    "On": "On ",
    "On a date": "On 3 May 2024, ",
    "On 1 wrote:": "On 1 wrote:\n",
    "one character": "x",
    "originals": "-----Original Message-----\n",
    "paragraphs": "<p>x",
    "percents": "%C3%",
    "pictures": '<img src="cid:a">',
    "pre": "<pre>\n",
    "Promised:": "Promised: send the slides by Friday\n",
    "quotes": '"',
    "quotes of mails": "> On 3 May 2024 at 10:00, A <a@b.example> wrote:\n",
    "quotes of quotes": "> > > a\n",
    "quotes of quotes, deep": ">" * 100 + " a\n",
    "quotes of quotes, HTML": "<blockquote>",
    "quotes, marked": ">",
    "quotes, marked and spaced": "> ",
    "quotes, single": "'",
    "quotes, wrapped": "> a\nb\n",
    "Re:": "Re: ",
    "Re: and Fwd: and brackets": "Re: [x] Fwd: ",
    "rules": "_" * 40 + "\n",
    "scripts": "<script>",
    "semicolons": "a; ",
    "Sent from": "Sent from my ",
    "slashes": "/",
    "slashes and names": "/Anna\n",
    "soft breaks": "=\n",
    "soft breaks with spaces": "= \n",
    "spaces": " ",
    "stars": "*",
    "stars before lines": "* a\n",
    "styles": '<p style="' + "a:b;" * 4_000 + '">',
    "tables": "<table><tr><td>",
    "tabs": "\t",
    "tags": "#business ",
    "times": "10:00 p.m. ",
    "tomorrow": "tomorrow ",
    "turns of direction": "\u202e",
    "underscores": "_",
    "upright lines": "|",
    "URLs": "https://x.example/a?b=c ",
    "weeks": "in 2 weeks ",
    "When:": "When: tomorrow\n",
    "With: a crowd": "With: Ann Lee, Bo Do, \n",
    "With: in lines": "With: a\n",
    "With: in one line": "With: ",
    "words and colons": "a: b\n",
    "wrote:": " wrote: ",
    "wrote: in lines": "wrote:\n",
}

HEAD = f"From: robin@home.example\r\nMessage-ID: <1@home.example>\r\nTo: {CAPTURE}\r\n"
FORWARD = (
    "---------- Forwarded message ---------\nFrom: Dana <dana@x.example>\n"
    "Date: Mon, 2 Nov 2026 at 10:00\nSubject: hello\nTo: Robin <robin@home.example>\n\n"
)
ANSWER = "Thanks!\n\nOn Mon, 2 Nov 2026 at 10:00, Dana <dana@x.example> wrote:\n"
IN_HEADER = 15_000
"""Characters that are put into a header, whose block may have 32 kB."""


def of(piece: str, size: int = SIZE) -> str:
    """Return `size` characters of nothing but `piece`."""
    return (piece * (size // len(piece) + 1))[:size]


def mail(body: str, *, kind: str = "text/plain", more: str = "", subject: str = "hello") -> bytes:
    """Return a mail with this body, and `more` in its header."""
    head = f"{HEAD}Subject: {subject}\r\nContent-Type: {kind}; charset=utf-8\r\n{more}\r\n"
    return head.encode() + body.encode()


def _line(text: str) -> str:
    return " ".join(text[:IN_HEADER].replace("\0", " ").split("\n")).replace("\r", " ")


def _answer(text: str) -> bytes:
    quoted = "\n".join(f"> {line}" for line in text.split("\n"))
    return mail(f"{text}\n{ANSWER}{quoted}", subject="Re: hello")


def _page_of_lines(text: str) -> bytes:
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>\n")
    return mail(f"<html><body><div>{shown}</div></body></html>", kind="text/html")


Place = Callable[[str], bytes]

PLACES: Mapping[str, Place] = {
    "a body": mail,
    "a body that flows": lambda text: mail(text, kind="text/plain; format=flowed"),
    "a copy": lambda text: mail(text, more="Cc: Dana <dana@x.example>\r\n"),
    "a file's name": lambda text: mail(
        "x", more=f"Content-Disposition: x; name*=''{_line(text)}\r\n"
    ),
    "a forward": lambda text: mail(FORWARD + text, subject="Fwd: hello"),
    "a page": lambda text: mail(text, kind="text/html"),
    "a page of lines": _page_of_lines,
    "a reply and its quote": _answer,
    "a reply's quote": lambda text: mail(ANSWER + text, subject="Re: hello"),
    "a subject": lambda text: mail("x", subject=_line(text)),
    "a type": lambda text: mail("x", kind=f"text/plain; {_line(text)}"),
    "an attached mail": lambda text: mail(
        f"From: Dana Lee <dana@x.example>\r\n\r\n{text}", kind="message/rfc822"
    ),
    "base64": lambda text: mail(text, more="Content-Transfer-Encoding: base64\r\n"),
    "copied people": lambda text: mail("x", more=f"Cc: {_line(text)}\r\n"),
    "quoted-printable": lambda text: mail(
        text, more="Content-Transfer-Encoding: quoted-printable\r\n"
    ),
    "the sender": lambda text: mail("x").replace(b"robin@", _line(text).encode() + b"robin@"),
}


def calls(work: Callable[[], object]) -> int:
    """Return how many functions `work` calls, Python's own among them: the same every time."""
    counted = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


def sized(piece: str, place: Place) -> Iterator[bytes]:
    """Yield mails with 50, 100 and 200 kB of `piece` in that place."""
    return (place(of(piece, size)) for size in SIZES)
