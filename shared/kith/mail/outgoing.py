"""What Kith writes: templates rendered to a Letter, a Letter made into the bytes of a mail."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kith.domain import reasons, wording
from kith.mail import cleaning, sections, settings_shown, words
from kith.mail.settings_shown import Shown

if TYPE_CHECKING:
    import jinja2

SENDER_NAME = "Kith"

TEMPLATES = Path(__file__).parent / "templates"

SUBJECT_LENGTH = 100
"""Characters; phones show about 40, no client more than this."""

ENTRIES = 12
"""Of any list, so many are shown, so that no mail grows beyond what clients show (Gmail: 102 kB);
the rest is on the page."""

MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,500}>")
"""A Message-ID that may be repeated in a header line of its own: visible ASCII (RFC 5322)."""

NON_ASCII_SHARE = 6
"""From a sixth of bytes beyond ASCII on, base64 (4/3) is shorter than quoted-printable (3 each)."""


class Attachment(NamedTuple):
    """A small text file that goes with a letter: its name, its text/* subtype, its content."""

    name: str
    subtype: str
    content: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail's content. Text and HTML say the same; the subject is one short line."""

    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()


ATTACHED: Mapping[str, Sequence[tuple[str, str]]] = {
    "rotated": (("kith.vcf", "vcard"),),
    "welcome": (("kith.vcf", "vcard"),),
}
"""Which files of a template's folder go along, with their subtype of text/."""


def render(mail: str, data: Mapping[str, Any], language: str) -> Letter:
    """Return the letter of the sections of `mail` with `data` (JSON values).

    Every string in `data` becomes one visible line first, so nothing in it can look like ours.
    An optional `today` (ISO date) lets dates near it go without their year. Raise
    KeyError for a mail that is none, jinja2.UndefinedError if a section needs what `data` lacks.
    """
    spoken = wording.spoken(language)
    sentences = reasons.SENTENCES[spoken]
    values = {
        "ACTIONS": sentences.actions,
        "ENTRIES": ENTRIES,
        "MAIL": mail,
        "NOTED": sentences.noted,
        "PARTS": sections.PARTS.get(mail, ()),
        "PURPOSES": sentences.purposes,
        "SECTIONS": sections.SECTIONS[mail],
        "WISHES": sentences.wishes,
        "language": spoken,
        "today": None,
        **_cleaned(data),
    }
    part = _environment().get_template
    subject = cleaning.line(part(f"{mail}/subject.txt").render(values), SUBJECT_LENGTH)
    values["TITLE"] = subject
    return Letter(
        subject=subject,
        text=_tidy(part("letter.txt").render(values)),
        html=_packed(part("letter.html").render(values)),
        attachments=tuple(
            Attachment(name, subtype, part(f"{mail}/{name}").render(values))
            for name, subtype in ATTACHED.get(mail, ())
        ),
    )


def message(  # noqa: PLR0913 - a mail has this many parts, and each is named
    letter: Letter,
    *,
    to: str,
    sender: str,
    reply_to: str,
    lid: str,
    unsubscribe_url: str | None = None,
    in_reply_to: str | None = None,
    now: datetime,
) -> bytes:
    """Return the letter as a mail ready for SMTP (CRLF, ASCII, no line over 998 octets).

    `to`, `sender` and `reply_to` are bare addresses, `lid` its ledger id. An `in_reply_to`
    that is no Message-ID is left out. Raise ValueError for an address that is none.
    """
    mail = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    mail["From"] = _address(sender, SENDER_NAME)
    mail["To"] = _address(to)
    mail["Reply-To"] = _address(reply_to, SENDER_NAME)
    mail["Subject"] = cleaning.line(letter.subject, SUBJECT_LENGTH)
    mail["Date"] = now
    mail.set_content(letter.text, cte=_encoding(letter.text))
    mail.add_alternative(letter.html, subtype="html", cte=_encoding(letter.html))
    for name, subtype, content in letter.attachments:
        mail.add_attachment(content, subtype=subtype, filename=name, cte=_encoding(content))
    own = {
        "Message-ID": f"<{lid}@{sender.rpartition('@')[2]}>",
        "X-Kith-Id": lid,
        "Auto-Submitted": "auto-generated",
    }
    if in_reply_to and MESSAGE_ID.fullmatch(in_reply_to):
        own |= {"In-Reply-To": in_reply_to, "References": in_reply_to}
    if unsubscribe_url:
        own |= {
            "List-Unsubscribe": f"<{unsubscribe_url}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    return _header_lines(own) + mail.as_bytes()


def _header_lines(fields: Mapping[str, str]) -> bytes:
    """Return header lines as they stand.

    The email package would write an id or a URL longer than 78 characters as encoded words,
    and no client reads them there.
    """
    if any(not (value.isascii() and value.isprintable()) for value in fields.values()):
        raise ValueError("a header value with characters no header may have")
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items()).encode("ascii")


def _address(address: str, name: str = "") -> Address:
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise ValueError("not an address")
    return Address(name, local, domain.encode("idna").decode("ascii"))


def _encoding(text: str) -> str:
    raw = text.encode()
    beyond = sum(byte > 127 for byte in raw)  # noqa: PLR2004 - the last ASCII code
    return "base64" if beyond * NON_ASCII_SHARE > len(raw) else "quoted-printable"


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - JSON is any of its types
    if isinstance(value, str):
        return cleaning.line(value)
    if isinstance(value, Mapping):
        return {key: _cleaned(each) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [_cleaned(each) for each in value]
    return value


def _tidy(text: str) -> str:
    """Return text without trailing blanks and with at most one empty line in a row."""
    lines: list[str] = []
    for each in text.strip().splitlines():
        bare = each.rstrip()
        if bare or (lines and lines[-1]):
            lines.append(bare)
    return "\n".join(lines) + "\n"


def _packed(html: str) -> str:
    """Return HTML without the empty lines that templates leave."""
    return "\n".join(each for each in html.splitlines() if each.strip()) + "\n"


@cache
def _environment() -> "jinja2.Environment":
    import jinja2  # noqa: PLC0415 - cold start that only senders of mail should pay
    from markupsafe import Markup, escape  # noqa: PLC0415 - as above

    environment = jinja2.Environment(
        autoescape=jinja2.select_autoescape(("html",)),
        auto_reload=False,
        keep_trailing_newline=True,
        loader=jinja2.FileSystemLoader(TEMPLATES),
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )

    def filled(context: jinja2.runtime.Context, text: str, said: Mapping[str, object]) -> str:
        if not context.eval_ctx.autoescape:
            return text.format(**said)
        isolated = {name: Markup("<bdi>{}</bdi>").format(each) for name, each in said.items()}
        return escape(text).format(**isolated)

    @jinja2.pass_context
    def say(context: jinja2.runtime.Context, key: str, **said: object) -> str:
        return filled(context, words.phrase(context["language"], context["MAIL"], key), said)

    @jinja2.pass_context
    def teach(context: jinja2.runtime.Context, lesson: Mapping[str, str]) -> str:
        return filled(context, *words.lesson(context["language"], lesson))

    @jinja2.pass_context
    def refusal(context: jinja2.runtime.Context, code: str | None, english: str) -> str:
        return words.refusal(context["language"], code, english)

    @jinja2.pass_context
    def label(context: jinja2.runtime.Context, text: str) -> str:
        return wording.label(text, context["language"])

    @jinja2.pass_context
    def day(context: jinja2.runtime.Context, iso: str) -> str:
        today = context["today"]
        near = date.fromisoformat(today) if today else None
        return wording.say_day(date.fromisoformat(iso), near, context["language"])

    @jinja2.pass_context
    def listed(context: jinja2.runtime.Context, names: Iterable[str]) -> str:
        return wording.say_list(list(names), context["language"])

    @jinja2.pass_context
    def settings(context: jinja2.runtime.Context, kept: Mapping[str, Any]) -> list[Shown]:
        today = date.fromisoformat(context["today"])
        return settings_shown.lines(kept, today, context["language"])

    environment.globals.update(refusal=refusal, say=say, settings=settings, teach=teach)
    environment.filters.update(
        capital=wording.capital,
        day=day,
        label=label,
        line=cleaning.line,
        linkless=cleaning.linkless,
        listed=listed,
    )
    return environment
