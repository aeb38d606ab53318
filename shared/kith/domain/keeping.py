"""Whom the owner keeps out of all that is logged."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wishes:
    """Whom to keep out, whom to let in again; both empty asks who is kept out."""

    never: tuple[str, ...] = ()
    always: tuple[str, ...] = ()

    def applied(self, kept_out: Sequence[str]) -> tuple[str, ...]:
        """Return who is kept out now, given who was."""
        left = [each for each in kept_out if each not in self.always]
        return tuple(dict.fromkeys((*left, *self.never)))


def is_kept_out(kept_out: Collection[str], address: str | None) -> bool:
    """Return whether an address, or its domain or one above it, is kept out."""
    if address is None or not kept_out:
        return False
    local, _, domain = address.rpartition("@")
    labels = domain.split(".")
    above = (f"@{'.'.join(labels[at:])}" for at in range(len(labels)))
    plain = f"{local.partition('+')[0]}@{domain}"
    return any(each in kept_out for each in (address, plain, *above))
