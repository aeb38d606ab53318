"""Raw mail as files: what S3 is on AWS."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from infra.local import files

ARRIVED = "inbox"
HELD = "held"


KEPT = timedelta(days=30)
"""How long raw mail stays, as the bucket's lifecycle rule has it; what is held stays longer."""


class FileInbox:
    """The Inbox port on a folder. Keys are `inbox/<id>` and `held/<oid>/<id>`."""

    def __init__(self, data: Path, now: Callable[[], datetime]) -> None:
        self._data = data.resolve()
        self._now = now
        self._scratch = self._data / "tmp"
        for folder in (ARRIVED, HELD, "tmp"):
            (self._data / folder).mkdir(mode=0o700, exist_ok=True)

    def add(self, name: str, *chunks: bytes) -> str:
        """Keep a mail that just arrived; return its key once it would survive a power cut."""
        path = self._data / ARRIVED / name
        files.write(path, self._scratch, *chunks)
        at = self._now().timestamp()
        os.utime(path, (at, at))
        return f"{ARRIVED}/{name}"

    def read(self, key: str, *, start: int = 0, size: int) -> bytes:
        """Return at most `size` bytes of the mail from `start`. Raise KeyError if it is gone."""
        try:
            with self._path(key).open("rb") as file:
                file.seek(start)
                return file.read(size)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise KeyError(key) from error

    def keep(self, key: str, oid: str) -> str:
        """Copy the mail to the owner's held ones; return the copy's key. Raise KeyError."""
        source = self._path(key)
        kept = f"{HELD}/{oid}/{source.name}"
        target = self._path(kept)
        if target == source:
            return key
        target.parent.mkdir(mode=0o700, exist_ok=True)
        unfinished = self._scratch / f"{source.name}.kept"
        try:
            shutil.copyfile(source, unfinished)
        except FileNotFoundError as error:
            raise KeyError(key) from error
        files.settle(unfinished, target)
        return kept

    def delete(self, key: str) -> None:
        """Remove the mail; no error if it is gone."""
        self._path(key).unlink(missing_ok=True)

    def forget(self, oid: str) -> None:
        """Remove every copy kept for an owner."""
        kept = self._path(f"{HELD}/{oid}")
        if kept.exists():
            shutil.rmtree(kept)

    def sweep(self, now: datetime) -> None:
        """Forget raw mail that is older than it is kept."""
        for path in (self._data / ARRIVED).iterdir():
            if path.stat().st_mtime < (now - KEPT).timestamp():
                path.unlink()

    def _path(self, key: str) -> Path:
        path = (self._data / key).resolve()
        for room in (ARRIVED, HELD):
            if path != self._data / room and path.is_relative_to(self._data / room):
                return path
        raise KeyError(key)
