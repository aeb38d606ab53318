"""The months in docs are what the program says today."""

from pathlib import Path

import pytest

from tests.months.__main__ import DOCS, MONTHS


@pytest.mark.parametrize("name", MONTHS)
def test_a_month_reads_as_it_stands_in_the_docs(name: str, tmp_path: Path) -> None:
    """Whoever changes a mail reads the months again: `python -m tests.months` writes them anew."""
    written = (DOCS / f"month_{name}.md").read_text(encoding="utf-8")
    assert MONTHS[name].page(tmp_path).splitlines() == written.splitlines()
