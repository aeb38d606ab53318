"""`python -m kith erase` on the local cloud's folder, running or not."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local.inbox import HELD
from tests.clouds import ROOT, LocalCloud

WORDS = "We sat at the Blue Door. Secretword.\nPromised: the marmalade\n"

TRACES = (b"robin", b"zdenka", b"secretword", b"marmalade", b"blue door")


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    """Return a local cloud that runs and has something to forget."""
    cloud = LocalCloud(tmp_path / "data").start()
    cloud.note("Coffee with Zdenka Weatherby", WORDS)
    cloud.json("/local/verdicts", {"dmarc": "FAIL"})
    cloud.note("Tea with Zdenka", WORDS, number=2)
    cloud.json("/local/verdicts", {})
    cloud.json("/local/clock", {"advance": "4 days"})
    cloud.settle()
    assert len(cloud.outbox()) == 4
    yield cloud
    cloud.end()


def kith(*arguments: str) -> tuple[int, str]:
    """Run a command as from a shell; return its exit code and all it said."""
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "kith", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def erase(cloud: LocalCloud) -> tuple[int, str]:
    """Erase the cloud's owner."""
    return kith("erase", "--owner", cloud.owner, "--data", str(cloud.data))


def traces(data: Path) -> list[tuple[str, bytes]]:
    """Return which file still has which trace of the owner in it."""
    return [
        (path.name, trace)
        for path in data.rglob("*")
        for trace in TRACES
        if path.is_file() and trace in path.read_bytes().lower()
    ]


@pytest.mark.parametrize("running", [True, False])
def test_nothing_is_left_and_the_owner_may_begin_anew(cloud: LocalCloud, *, running: bool) -> None:
    """One line says what was erased; the folder has no byte of it; the next start is a first."""
    address = cloud.json("/local/status")["capture_address"]
    assert {trace for _, trace in traces(cloud.data)} == set(TRACES)
    assert len(list((cloud.data / HELD).glob("*/*"))) == 1
    if not running:
        cloud.kill()
        (cloud.data / "tmp" / "half-a-mail").write_bytes(b"Subject: Marmalade")
    code, said = erase(cloud)
    assert code == 0
    assert said.startswith(
        "Erased robin@home.example: encounters 1, follow-ups 2, held 1, mails 4, meetings 0, "
        "people 1,"
    )
    assert traces(cloud.data) == []
    assert list((cloud.data / "outbox").glob("*/*")) == []
    if running:
        status, told, _ = cloud.ask("GET", "/local/status")
        assert (status, b"was erased" in told) == (400, True)
        assert cloud.outbox() == []
    cloud.end()
    cloud.start()
    assert cloud.json("/local/status")["capture_address"] != address
    assert [mail["kind"] for mail in cloud.outbox()] == ["other"]


def test_erasing_nobody_is_no_failure(cloud: LocalCloud) -> None:
    """Run again, or for somebody unknown, it says so kindly."""
    erase(cloud)
    assert erase(cloud) == (0, "Nothing to erase: Kith serves nobody at 'robin@home.example'.\n")
    code, said = kith("export", "--owner", cloud.owner, "--data", str(cloud.data))
    assert (code, said) == (1, "Kith serves nobody at 'robin@home.example'.\n")
