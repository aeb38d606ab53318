"""One mail taken in by the real handler, in a process of its own: how long, how much memory.

`python -m tests.taking FOLDER EVENT` prints both as JSON. FOLDER holds a World's files.
"""

import json
import sys
import time
from pathlib import Path

from tests.worlds import World, world


def main(folder: str, event: str) -> None:
    """Take the mail in and tell what it cost: seconds, and megabytes at the most."""
    with world(Path(folder)) as kith:
        seconds = timed(kith, Path(event))
    sys.stderr.write(json.dumps({"seconds": seconds, "megabytes": peak()}))


def timed(kith: World, event: Path) -> float:
    """Return how many seconds of processor time the handler takes.

    Not the clock's: others use the machine too.
    """
    told = json.loads(event.read_text())
    began = time.process_time()
    kith.capture(told)
    return time.process_time() - began


def peak() -> float:
    """Return the most megabytes this process ever held.

    Not getrusage's ru_maxrss, which begins with what the parent held when it forked.
    """
    status = Path("/proc/self/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
