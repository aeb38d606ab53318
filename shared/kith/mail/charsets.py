"""Bytes to text whatever a mail says its charset is: decoding here cannot raise."""

import codecs

ALIASES = {
    "8bit": "",
    "ansi_x3.4-1968": "ascii",
    "ascii": "utf-8",
    "binary": "",
    "cp-1252": "cp1252",
    "cp-850": "cp850",
    "default": "",
    "gb2312": "gb18030",
    "gb_2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8",
    "iso8859-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "latin1": "cp1252",
    "unicode": "",
    "unicode-1-1-utf-7": "utf-7",
    "unknown": "",
    "unknown-8bit": "",
    "us-ascii": "utf-8",
    "utf8mb4": "utf-8",
    "windows-874": "cp874",
    "x-mac-roman": "mac_roman",
    "x-sjis": "cp932",
    "x-unknown": "",
}
"""What mails call their charset, and what Python calls it; empty means that it must be guessed.

What is labelled Latin 1 is Windows 1252 in practice, as every browser assumes.
"""

NOT_FOR_MAIL = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined"})
"""Codecs of Python's that are no charset of text, or take more than linear time."""


def decode(data: bytes, charset: str | None = None) -> str:
    """Return `data` as text, by `charset` if that is a known one, else by a guess."""
    name = _codec(charset or "")
    if name:
        try:
            return data.decode(name, "replace").removeprefix("\ufeff")
        except (LookupError, UnicodeError, ValueError):
            pass
    return _guess(data)


def _codec(charset: str) -> str:
    name = charset.strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    if name in {"ascii", "utf-8"}:
        return ""  # the guess tries UTF-8 first, and does better than replacing on what is not
    try:
        found = codecs.lookup(name).name if name.isascii() and name.isprintable() else ""
    except (LookupError, ValueError, ImportError):
        return ""
    return "" if found in NOT_FOR_MAIL or "escape" in found else found


def _guess(data: bytes) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
