"""How long a mail takes to be read, beside the best known reader of forwards on the same mails."""

import json
import statistics
import sys
from collections.abc import Callable
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest
from emailforwardparser.client import EmailParserClient

from kith.mail import inbound
from tests.damage import CAPTURE, CORPUS, NOW, OWNERS, seconds

FORWARDS = CORPUS / "forwards"
TRIES = 5
MILLISECONDS = 5.0

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(not FORWARDS.exists(), reason="the corpora are not beside this clone"),
]


def mails() -> list[bytes]:
    """Return the forwards of the corpus as whole mails to Kith."""
    manifest = json.loads((FORWARDS / "manifest.json").read_text("utf-8"))
    return [_mail(FORWARDS, case["input"]) for case in manifest["cases"]]


def _mail(folder: Path, case: dict[str, str]) -> bytes:
    subject = case.get("subject_file")
    mail = EmailMessage()
    mail["From"], mail["To"] = "robin@home.example", CAPTURE
    mail["Subject"] = " ".join((folder / subject).read_text("utf-8").split()) if subject else ""
    mail.set_content((folder / case["body_file"]).read_text("utf-8"))
    return mail.as_bytes()


def fastest(read: Callable[[], object]) -> float:
    """Return the milliseconds of the best of some tries."""
    return 1_000 * min(seconds(read) for _ in range(TRIES))


def test_a_mail_is_read_in_a_few_milliseconds(capsys: pytest.CaptureFixture[str]) -> None:
    """The median is under 5 ms, and no longer than email-forward-parser takes."""
    owner, client = OWNERS[0], EmailParserClient()
    ours, theirs = [], []
    for raw in mails():
        written = raw.decode()
        ours.append(fastest(partial(inbound.read, raw, owner, NOW)))
        theirs.append(fastest(partial(client.get_original_metadata, written)))
    ratio = statistics.median(ours) / statistics.median(theirs)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(ours)} forwards: median {statistics.median(ours):.2f} ms, worst"
            f" {max(ours):.2f} ms; email-forward-parser {statistics.median(theirs):.2f} ms and"
            f" {max(theirs):.2f} ms; ratio {ratio:.2f}\n"
        )

    assert statistics.median(ours) < MILLISECONDS
    assert ratio < 1
