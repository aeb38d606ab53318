"""What is packed into the lines of a text: files of old programs, and what PGP wraps around it.

Nobody reads such lines. Files are left out; a signed text is freed of its wrapping; an encrypted
one is gone, and said to be.
"""

from collections.abc import Iterator

UU = "begin "
YENC = "=ybegin "
YENC_END = "=yend "
BINHEX = "(This file must be converted with BinHex"
PGP = "-----BEGIN PGP "
PGP_END = "-----END PGP "
ENCRYPTED = "-----BEGIN PGP MESSAGE-----"
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
STARTS = (UU, YENC, BINHEX, PGP)

RIGHTS = range(3, 5)
"""Digits of the Unix rights of a uuencoded file: 644, 0755."""

UU_LINE = 62
"""Characters of a line of uuencode at the most: a length, 60 for 45 bytes, perhaps a checksum."""

ARMOUR_LINE = 80
"""Characters of a line of PGP's or BinHex's; they have 64 or 76."""

HEAD_LINES = 6
"""Lines between PGP's first and the text it signs: Hash, Charset, a blank one."""


def is_encrypted(text: str) -> bool:
    """Return whether part of `text` is a message of PGP, which Kith has no key for."""
    return ENCRYPTED in text and any(line.rstrip() == ENCRYPTED for line in text.split("\n"))


def without(text: str) -> str:
    """Return `text` without what is packed into it; its line ends are plain then."""
    if not any(start in text for start in STARTS):
        return text
    return "\n".join(_kept(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


def _kept(lines: list[str]) -> Iterator[str]:
    at, signed = 0, False
    while at < len(lines):
        line = lines[at]
        if not line.startswith(STARTS):
            yield line[len("- ") :] if signed and line.startswith("- ") else line
            at += 1
            continue
        if line.startswith(PGP):
            signed = line.rstrip() == SIGNED
        end = _end(lines, at)
        yield from lines[at : at + (end == at)]
        at = max(end, at + 1)


def _end(lines: list[str], at: int) -> int:
    """Return where what is packed from line `at` on ends; `at` itself if it is nothing packed."""
    line = lines[at]
    if line.startswith(UU):
        end = at + 1
        while end < len(lines) and _is_uu(lines[end]):
            end += 1
        return end + (lines[end : end + 1] == ["end"]) if _names_file(line) and end > at + 1 else at
    if line.startswith(YENC):
        return _yenc_end(lines, at)
    if line.rstrip() == SIGNED:
        head = range(at, min(len(lines), at + HEAD_LINES))
        return next((i + 1 for i in head if not lines[i].strip()), at)
    return _armour_end(lines, at)


def _yenc_end(lines: list[str], at: int) -> int:
    """Return where a yEnc file ends: behind its =yend, before another one begins, or at the end."""
    for end in range(at + 1, len(lines)):
        if lines[end].startswith(YENC):
            return end
        if lines[end].startswith(YENC_END):
            return end + 1
    return len(lines)


def _names_file(line: str) -> bool:
    words = line.split()
    return len(words) > len(["begin", "644"]) and words[1].isdigit() and len(words[1]) in RIGHTS


def _is_uu(line: str) -> bool:
    """Return whether a line can be uuencoded: it has no small letter, as no sentence does."""
    return 0 < len(line) <= UU_LINE and all(" " <= ch <= "`" for ch in line)


def _armour_end(lines: list[str], at: int) -> int:
    """Return where lines of base64 or BinHex end, those that say what they are included."""
    end, inside = at + 1, False
    while end < len(lines):
        line = lines[end].rstrip()
        if line.startswith(PGP_END):
            return end + 1
        if len(line) > ARMOUR_LINE or (inside and " " in line):
            return end
        inside = inside or not line
        end += 1
    return end
