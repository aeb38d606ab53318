"""Starting the local cloud: what is wrong is said in one line, and nothing is left behind."""

import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local import doors

ROOT = Path(__file__).parents[2]


def start(tmp_path: Path, **options: str) -> tuple[int, list[str]]:
    """Try to start in a process of its own; return the exit code and the lines on stderr."""
    given = {
        "owner": "robin@home.example",
        "data": str(tmp_path / "data"),
        "http": "127.0.0.1:0",
        "smtp": "127.0.0.1:0",
    } | options
    arguments = [word for name, value in given.items() for word in (f"--{name}", value)]
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "infra.local", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.stdout == ""
    return ended.returncode, ended.stderr.splitlines()


@pytest.fixture
def taken() -> Iterator[str]:
    """Return the address of a port that something listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        host, port = listening.getsockname()
        yield f"{host}:{port}"


@pytest.mark.parametrize("door", ["http", "smtp"])
def test_a_taken_port_is_one_line(tmp_path: Path, taken: str, door: str) -> None:
    """It names the option and the port, and says what to do."""
    code, lines = start(tmp_path, **{door: taken})
    assert (code, len(lines)) == (1, 1)
    assert f"--{door} {taken} cannot be used" in lines[0]
    assert "choose another port" in lines[0]


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("owner", "robin", "no mail address"),
        ("owner", "Robin <robin@home.example>", "no mail address"),
        ("owner", "robin@home.example\nBcc: x@y.example", "no mail address"),
        ("http", "8025", "HOST:PORT"),
        ("http", "127.0.0.1:99999", "HOST:PORT"),
        ("http", "0.0.0.0:0", "this machine only"),
        ("smtp", "nowhere.invalid:2525", "cannot be used"),
        ("data", "/dev/null/kith", "cannot be used"),
    ],
)
def test_a_bad_option_is_one_line(tmp_path: Path, option: str, value: str, words: str) -> None:
    """Nobody has to read a traceback to find a typing mistake."""
    code, lines = start(tmp_path, **{option: value})
    assert (code, len(lines)) == (1, 1)
    assert words in lines[0]


def test_a_folder_serves_one_process(tmp_path: Path) -> None:
    """The second one is refused, so that no mail is handled by two."""
    with doors.folder(tmp_path / "data"):
        code, lines = start(tmp_path)
    assert (code, len(lines)) == (1, 1)
    assert "another Kith is running" in lines[0]


def test_what_is_no_database_is_one_line(tmp_path: Path) -> None:
    """A folder with something else in it is not overwritten."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "kith.db").write_bytes(b"these are my notes, not a database\n" * 99)
    code, lines = start(tmp_path)
    assert (code, len(lines)) == (1, 1)
    assert "kith.db" in lines[0]


def test_the_folder_is_private_and_half_written_files_are_cleared(tmp_path: Path) -> None:
    """Only its owner can look inside."""
    with doors.folder(tmp_path / "data"):
        (tmp_path / "data" / "tmp" / "half").write_bytes(b"x")
    with doors.folder(tmp_path / "data"):
        assert list((tmp_path / "data" / "tmp").iterdir()) == []
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
