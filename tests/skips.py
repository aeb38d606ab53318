"""A pytest plugin (`-p tests.skips`): a skipped test fails the run unless it is allowed to.

What is never run proves nothing, and a skip is easily overlooked. `.ci/run` switches it on.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

ALLOWED = Path("tests", "allowed_skips")
"""Below the root: a line is a test, or a file of tests, then two spaces and the reason."""


def allowed(lines: Iterable[str]) -> frozenset[str]:
    """Return the tests and files that may be skipped. Raise ValueError for one without a reason."""
    names = set()
    for line in lines:
        name, _, reason = line.partition("  ")
        if not line.strip() or line.startswith("#"):
            continue
        if not reason.strip():
            raise ValueError(f"{ALLOWED}: no reason for {line.strip()}")
        names.add(name.strip())
    return frozenset(names)


def forbidden(skipped: Iterable[str], names: frozenset[str]) -> Iterator[str]:
    """Yield those of the skipped tests that nothing allows."""
    for test in skipped:
        if test not in names and test.split("::", maxsplit=1)[0] not in names:
            yield test


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run over forbidden skips, naming them. Only the process that reports does so."""
    reporter: Any = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None:
        return
    lines = (session.config.rootpath / ALLOWED).read_text(encoding="utf-8").splitlines()
    skipped = (report.nodeid for report in reporter.stats.get("skipped", ()))
    for test in forbidden(skipped, allowed(lines)):
        reporter.write_line(f"\nNot allowed to be skipped: {test}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
