"""Where everything is logged: JSON lines in a file, with nobody's data in them."""

import json
import logging
from pathlib import Path
from typing import TextIO


class BareWords(logging.Formatter):
    """What libraries have to say, without what they say it of: that could be anybody's data."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one JSON line: the message before its arguments are put in."""
        error = record.exc_info[0] if record.exc_info else None
        return json.dumps(
            {
                "level": record.levelname,
                "logger": record.name,
                "message": str(record.msg) if record.args else "",
                "at": f"{record.module}:{record.lineno}",
                "error": error.__name__ if error else None,
            }
        )


def open_log(path: Path) -> TextIO:
    """Return the log, private, and have all libraries write to it."""
    path.touch(mode=0o600)
    log = path.open("a", encoding="utf-8", buffering=1)
    handler = logging.StreamHandler(log)
    handler.setFormatter(BareWords())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    logging.captureWarnings(capture=True)
    return log
