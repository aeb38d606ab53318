"""The addresses and the folder we were told to use, checked before anything is done with them."""

import fcntl
import ipaddress
import os
import socket
from pathlib import Path
from typing import TextIO


class CannotStart(Exception):
    """Why the local cloud does not start, in one line for who started it."""


def listen(address: str, option: str, *, loopback_only: bool) -> socket.socket:
    """Return a socket that listens at HOST:PORT, port 0 for any. Raise CannotStart."""
    host, colon, port = address.rpartition(":")
    host = host.strip("[]")
    if not (colon and host and port.isascii() and port.isdigit() and int(port[:6]) < 1 << 16):
        raise CannotStart(f"{option} {address}: say it as HOST:PORT, for example 127.0.0.1:8025.")
    try:
        family, _, _, _, place = socket.getaddrinfo(host, int(port), type=socket.SOCK_STREAM)[0]
        if loopback_only and not ipaddress.ip_address(place[0]).is_loopback:
            raise CannotStart(
                f"{option} {address}: Kith's pages here are for this machine only; use 127.0.0.1."
            )
        return socket.create_server((str(place[0]), int(port)), family=family)
    except OSError as error:
        raise CannotStart(
            f"{option} {address} cannot be used ({error.strerror or error})."
            " Is Kith or another program running there? Stop it, or choose another port."
        ) from error


def folder(path: Path) -> TextIO:
    """Make the data folder and take it for us alone; return what holds it.

    From here on whatever this process makes is private. Raise CannotStart.
    """
    os.umask(0o077)
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        (path / "tmp").mkdir(mode=0o700, exist_ok=True)
        hold = os.fdopen(os.open(path / "lock", os.O_RDWR | os.O_CREAT, 0o600), "r+")
    except OSError as error:
        raise CannotStart(f"--data {path} cannot be used ({error.strerror}).") from error
    try:
        fcntl.flock(hold, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        hold.close()
        raise CannotStart(f"--data {path}: another Kith is running on this folder.") from error
    for leftover in (path / "tmp").iterdir():
        leftover.unlink()
    return hold


def owner(address: str) -> str:
    """Return the owner's address. Raise CannotStart if it cannot be one."""
    local, at, domain = address.strip().rpartition("@")
    plain = address.isprintable() and not set(address.strip()) & set(' <>,;:"()[]\\')
    if not (at and local and domain and plain):
        raise CannotStart(
            f"--owner {address!r} is no mail address; say it like you@your-mail.example."
        )
    return address.strip()


def bracketed(host: str) -> str:
    """Return a host as it stands before a colon and a port."""
    return f"[{host}]" if ":" in host else host
