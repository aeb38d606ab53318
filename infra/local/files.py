"""Files that are wholly there or not at all, whatever happens to the machine meanwhile."""

import os
from pathlib import Path

PRIVATE = 0o600
"""Mail and keys are nobody's business but the owner's."""


def write(path: Path, scratch: Path, *chunks: bytes) -> None:
    """Write `chunks` to `path` so that it outlives a power cut, replacing what was there.

    `scratch` is a folder on the same file system where a half-written file is harmless.
    """
    unfinished = scratch / path.name
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE)
    with os.fdopen(descriptor, "wb") as file:
        file.writelines(chunks)
    settle(unfinished, path)


def settle(unfinished: Path, path: Path) -> None:
    """Move a file that is completely written to where it belongs, for good."""
    _sync(unfinished)
    unfinished.replace(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
