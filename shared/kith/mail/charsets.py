"""Bytes to text whatever a mail says its charset is: decoding here cannot raise.

Names are looked up in tables: asking Python for one that does not exist searches its folders,
a thousand times if a mail has a thousand of them.
"""

import codecs
from encodings.aliases import aliases

ALIASES = {
    "8bit": "",
    "ansi": "cp1252",
    "ansi_x3_4_1968": "ascii",
    "binary": "",
    "default": "",
    "dos_862": "cp862",
    "gb_2312": "gb18030",
    "gb_2312_80": "gb18030",
    "iso_8859_6_e": "iso8859_6",
    "iso_8859_6_i": "iso8859_6",
    "iso_8859_8_e": "iso8859_8",
    "iso_8859_8_i": "iso8859_8",
    "koi8u": "koi8_u",
    "mac_ce": "mac_latin2",
    "unicode": "",
    "unicode_1_1_utf_7": "utf_7",
    "unicode_1_1_utf_8": "utf_8",
    "unicode_2_0_utf_7": "utf_7",
    "unknown": "",
    "unknown_8bit": "",
    "user_defined": "",
    "utf8mb3": "utf_8",
    "utf8mb4": "utf_8",
    "windows_874": "cp874",
    "windows_932": "cp932",
    "windows_936": "gb18030",
    "windows_949": "cp949",
    "windows_950": "cp950",
}
"""What mails call their charset where Python has no such name; empty: it must be guessed."""

SUPERSETS = {
    "big5": "cp950",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859_11": "cp874",
    "iso8859_9": "cp1254",
    "latin_1": "cp1252",
    "shift_jis": "cp932",
    "tis_620": "cp874",
}
"""What is labelled so is the wider one in practice, as every browser assumes."""

UNALIASED = frozenset({"cp720", "cp737", "cp874", "koi8_u", "mac_croatian", "mac_romanian"})
"""Charsets of Python's that have no second name."""

NO_CHARSETS = frozenset(
    [
        "base64_codec",
        "bz2_codec",
        "hex_codec",
        "mbcs",
        "quopri_codec",
        "rot_13",
        "uu_codec",
        "zlib_codec",
    ]
)
"""Codecs of Python's that make no text."""

GUESSED = frozenset({"ascii", "utf_8"})
"""The guess tries these first, and does better than replacing on what is not."""

KNOWN = (frozenset(aliases.values()) | UNALIASED) - NO_CHARSETS - GUESSED

CONFUSED = frozenset(
    [
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1257",
        "cp1258",
        "iso8859_10",
        "iso8859_13",
        "iso8859_14",
        "iso8859_15",
        "iso8859_16",
        "iso8859_2",
        "iso8859_3",
        "iso8859_4",
        "iso8859_7",
        "koi8_r",
        "koi8_u",
        "mac_roman",
    ]
)
"""Charsets of one byte in which no text is UTF-8 by accident: what is, is labelled wrongly."""

SAMPLE = 1_000
"""Bytes that are looked at to tell UTF-16 without a mark, or what a page says it is."""

NAME_LIMIT = 50
"""Characters of the name of a charset."""

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""How a text may begin that says itself what it is. That of UTF-32 begins like that of UTF-16."""

JAPANESE = (b"\x1b$B", b"\x1b$@")
"""How ISO-2022-JP switches to its characters; in no other text."""

HIGH_BYTES = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)
}
"""What surrogateescape makes of bytes that are no UTF-8, and what Windows means by them."""


RARE = 4
"""How much rarer two bytes of Windows are UTF-8 by accident than anything else, at the least."""


BEYOND_ASCII = bytes(range(0x80, 0x100))


def decode(data: bytes, charset: str | None = None) -> str:
    """Return `data` as text, by `charset` if it can be that, else by a guess.

    No half of a character (surrogate) is in it, so it can be encoded again.
    """
    text = _decoded(data, _codec(charset or "")).removeprefix("\ufeff")
    return text if text.isascii() else _whole(text)


def of_header(data: bytes, charset: str | None) -> str:
    """Return a header as text in which every ASCII byte is itself, whatever its charset.

    Else UTF-7, say, would let a sender show Kith another From than SES checked.
    """
    text = decode(data, charset)
    if text.encode("ascii", "ignore") == data.translate(None, BEYOND_ASCII):
        return text
    return data.decode("utf-8", "surrogateescape").translate(HIGH_BYTES)


def of_page(data: bytes) -> str | None:
    """Return the charset that a page of HTML names itself, in a `meta` of its head."""
    head = data[:SAMPLE].lower()
    said = head.partition(b"<meta")[2].partition(b"charset=")[2][:NAME_LIMIT].lstrip(b"\"'")
    words = said.replace(b'"', b" ").replace(b"'", b" ").replace(b">", b" ").split(maxsplit=1)
    return words[0].decode("ascii", "replace") if words else None


def _decoded(data: bytes, name: str) -> str:
    if not name or (name.startswith(("utf_16", "utf_32")) and b"\0" not in data):
        return _guess(data)
    names = ("utf-8", name) if name in CONFUSED and not data.isascii() else (name, "utf-8")
    for each in names:
        try:
            return data.decode(each)
        except UnicodeError:
            continue
    return data.decode(name, "replace")


def _whole(text: str) -> str:
    """Return `text` with no half characters, which UTF-7 may leave: joined, or replaced."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _codec(charset: str) -> str:
    """Return Python's name of `charset`, empty if it is none or must be guessed."""
    words = charset[:NAME_LIMIT].replace("(", " ").replace(";", " ").split(maxsplit=1)
    name = words[0].strip("\"'=<>,:").lower() if words else ""
    name = name.removeprefix("x-").replace("cp-", "cp")
    for mark in "-.:":
        name = name.replace(mark, "_")
    found = ALIASES.get(name, aliases.get(name, name))
    return SUPERSETS.get(found, found) if found in KNOWN else ""


def _guess(data: bytes) -> str:
    """Return `data` by what it looks like: marked, UTF-16, Japanese, UTF-8, or Windows."""
    name = next((name for mark, name in MARKS if data.startswith(mark)), None) or _wide(data)
    if not name and data.isascii():
        name = "iso2022_jp" if any(switch in data for switch in JAPANESE) else "ascii"
    if name:
        return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data)


def _wide(data: bytes) -> str:
    """Return which UTF-16 `data` is if every other byte of its start is zero, as in Latin text."""
    even, odd = data[:SAMPLE:2], data[1:SAMPLE:2]
    most = len(odd) * 3 // 4
    if not odd:
        return ""
    if odd.count(0) > most and not even.count(0):
        return "utf-16-le"
    return "utf-16-be" if even.count(0) > most and not odd.count(0) else ""


def _mixed(data: bytes) -> str:
    """Return what is not all UTF-8: UTF-8 with some bytes of Windows in it, or all Windows.

    Lists put footers of another charset below, and a text may be cut within a character.
    """
    text = data.decode("utf-8", "surrogateescape")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    bad = len(text) - len(text.encode("utf-8", "ignore").decode("utf-8"))
    good = beyond - bad
    return text.translate(HIGH_BYTES) if good * RARE > bad else data.decode("cp1252", "replace")
