"""Whose mail it claims to be: the one address of a From, where no reader could see another.

Trust hangs on it: DMARC is checked against the domain a receiving server reads there. So
nothing odd is understood here; what is odd has no author, and is held.
"""

from kith.mail.addresses import ADDRESS_LIMIT

OPAQUE = "\0"
"""Stands for a quoted string or a comment, whatever it says."""

PUNCTUATION = frozenset("!#$%&'*+-/=?^_`{|}~.")
"""What a local part has beside letters and digits (RFC 5322, dot-atom)."""

HOST = frozenset("-._")


def of(value: str) -> str | None:
    """Return the author's address in a From, folded; None unless it is beyond doubt.

    It is `a@b` or `words <a@b>`, with comments and quoted words only where they are apart from
    the address, and no other @ but of the same address.
    """
    bare = _opaque(value)
    if bare is None:
        return None
    before, opened, rest = bare.partition("<")
    if not opened:
        words = [word for word in before.split() if word.strip(OPAQUE)]
        return _plain(words[0]) if len(words) == 1 else None
    inside, closed, after = rest.partition(">")
    address = _plain(inside.strip())
    if not closed or after.replace(OPAQUE, "").strip() or address is None:
        return None
    strays = (word for word in before.split() if "@" in word)
    return address if all(_plain(stray) == address for stray in strays) else None


def _plain(text: str) -> str | None:
    """Return a dot-atom address, folded; None if it is anything else."""
    local, _, domain = text.partition("@")
    fine = (
        local
        and domain
        and len(text) <= ADDRESS_LIMIT
        and all(char.isalnum() or char in PUNCTUATION for char in local)
        and all(char.isalnum() or char in HOST for char in domain)
    )
    return text.lower() if fine else None


def _opaque(value: str) -> str | None:
    """Return `value` with its quoted strings and comments made opaque; None if one is not closed.

    What touches one grows opaque with it: `"a"@b` is one word.
    """
    out: list[str] = []
    quoted, depth, escaped = False, 0, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif quoted:
            quoted = char != '"'
        elif char == "(":
            out += [OPAQUE] if not depth else []
            depth += 1
        elif char == ")":
            depth -= 1
        elif not depth:
            quoted = char == '"'
            out.append(OPAQUE if quoted else char)
        if depth < 0:
            return None
    return None if quoted or depth or escaped else "".join(out)
