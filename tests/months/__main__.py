"""Writes the months anew: `python -m tests.months`."""

import contextlib
import io
import logging
import tempfile
from pathlib import Path

from tests.months import consultant, friends, job_seeker

DOCS = Path(__file__).parents[2] / "docs"

MONTHS = {"consultant": consultant, "friends": friends, "job_seeker": job_seeker}


def main() -> None:
    """Live each month, and write down what was said in it."""
    logging.disable()
    for name, month in MONTHS.items():
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            (DOCS / f"month_{name}.md").write_text(month.page(Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
