"""Headers set over whatever a mail came with; its other bytes stay as they are."""

from collections.abc import Mapping


def overwrite(mail: bytes, own: Mapping[str, str]) -> bytes:
    """Return the mail with these headers on top, and none of the same names below."""
    theirs = tuple(f"{name}:".lower().encode("ascii") for name in own)
    lines = mail.splitlines(keepends=True)
    end = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    kept, dropping = [], False
    for line in lines[:end]:
        if not line[:1].isspace():
            dropping = line.lower().startswith(theirs)
        if not dropping:
            kept.append(line)
    top = "".join(f"{name}: {value}\r\n" for name, value in own.items())
    return b"".join([top.encode(), *kept, *lines[end:]])
