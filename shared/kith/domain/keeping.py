"""Whom the owner keeps out of all that is logged."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

LET_IN = "!"
"""In front of an address or domain that is let in though one above it is kept out."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Whom to keep out, whom to let in again; both empty asks who is kept out."""

    never: tuple[str, ...] = ()
    always: tuple[str, ...] = ()

    def applied(self, kept_out: Sequence[str]) -> tuple[str, ...]:
        """Return who is kept out now, given who was, and behind them who is let in all the same.

        Only what a domain keeps out has to be let in; it is forgotten with that domain's wish.
        """
        out, let_in = parted(kept_out)
        left = [each for each in out if each not in self.always]
        now = list(dict.fromkeys((*left, *self.never)))
        for each in dict.fromkeys((*let_in, *self.always)):
            if each not in self.never and is_kept_out(now, each):
                now.append(f"{LET_IN}{each}")
        return tuple(now)


def parted(kept_out: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who is kept out, and who is let in though their domain is not."""
    out = tuple(each for each in kept_out if not each.startswith(LET_IN))
    let_in = (each.removeprefix(LET_IN) for each in kept_out if each.startswith(LET_IN))
    return out, tuple(let_in)


def is_kept_out(kept_out: Collection[str], address: str | None) -> bool:
    """Return whether an address, or its domain or one above it, is kept out.

    What is wished of the address itself comes first, then of the domains from the nearest on.
    """
    if address is None or not kept_out:
        return False
    local, _, domain = address.rpartition("@")
    labels = domain.split(".")
    above = (f"@{'.'.join(labels[at:])}" for at in range(len(labels)))
    plain = f"{local.partition('+')[0]}@{domain}"
    for each in (address, plain, *above):
        if each in kept_out or f"{LET_IN}{each}" in kept_out:
            return each in kept_out
    return False
