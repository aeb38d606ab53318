"""In .ci/run a skipped test fails the run unless tests/allowed_skips gives a reason."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

TESTS = """
import pytest

def test_that_runs():
    pass

@pytest.mark.skip(reason="planted")
def test_that_does_not():
    pass
"""


def run(folder: Path, allowed: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the planted tests in a process of their own with the plugin on."""
    (folder / "tests").mkdir()
    (folder / "tests" / "test_planted.py").write_text(TESTS, encoding="utf-8")
    (folder / "tests" / "allowed_skips").write_text(allowed, encoding="utf-8")
    return subprocess.run(  # noqa: S603 - pytest on the file just written
        [sys.executable, "-m", "pytest", "-q", "--rootdir", ".", "-p", "tests.skips", *options],
        cwd=folder,
        env={"PATH": os.defpath, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("options", [(), ("-n", "1")], ids=["alone", "distributed"])
def test_skip_without_reason_fails(options: tuple[str, ...], tmp_path: Path) -> None:
    """A skipped test that no line allows fails the run and is named."""
    said = run(tmp_path, "", *options)
    assert said.returncode == pytest.ExitCode.TESTS_FAILED
    assert "Not allowed to be skipped: tests/test_planted.py::test_that_does_not" in said.stdout


@pytest.mark.parametrize(
    "name", ["tests/test_planted.py", "tests/test_planted.py::test_that_does_not"]
)
def test_allowed_skip_passes(name: str, tmp_path: Path) -> None:
    """A test may be skipped if it, or its file, is on the list with a reason."""
    assert run(tmp_path, f"{name}  because it is planted\n").returncode == 0


def test_line_without_reason_fails(tmp_path: Path) -> None:
    """A line that gives no reason allows nothing and fails the run."""
    assert run(tmp_path, "tests/test_planted.py\n").returncode != 0
