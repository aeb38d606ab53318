"""The oddest mails through the real SMTP door: each is answered, with a receipt or a question."""

import smtplib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.clouds import LocalCloud

DANA = b"Subject: Coffee with Dana Reyes\r\n"

ODD: Mapping[str, bytes] = {
    "a part that begins without a header": (
        DANA + b"Content-Type: multipart/mixed; boundary='b'\r\n\r\n--b\r\nHello\r\n"
    ),
    "a signed text whose dashes are escaped": (
        DANA + b"\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n- -- \r\n"
        b"-----BEGIN PGP SIGNATURE-----\r\n\r\niQ==\r\n-----END PGP SIGNATURE-----\r\n"
    ),
    "a signed text wrapped in CMS": (
        DANA + b"Content-Type: application/pkcs7-mime; smime-type=signed-data\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\nMIIB\r\n"
    ),
    "a text in UTF-16 that claims Latin 1": (
        DANA + b"Content-Type: text/plain; charset=iso-8859-1\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n//5IAGkA\r\n"
    ),
    "an entity of five thousand digits": (
        DANA + b"Content-Type: text/html\r\n\r\n<p>&#" + b"1" * 5_000 + b";"
    ),
    "an encrypted mail about nobody": (
        b"Subject: ...\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n"
    ),
    "halves of characters": (
        b"Subject: Coffee with =?utf-7?q?+2AA-?= Dana\r\n"
        b"Content-Type: text/plain; charset=utf-7\r\n\r\nHello +2AA- +3AA-\r\n"
    ),
    "junk of eight bits": (
        b"Subject: Coffee with \xc4sa \xff\xfe\x80\r\n\r\n\xff\xfe\xc3\x28\x85\xa0\r\n"
    ),
    "quoted-printable with old line ends": (
        DANA + b"Content-Transfer-Encoding: quoted-printable\r\n\r\nsoft=\r break =ZZ =\r\n"
    ),
    "zeros": DANA + b"\r\n\0H\0e\0l\0l\0o\0\r\n",
}


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    """Return a local cloud that runs."""
    folder: Path = tmp_path_factory.mktemp("odd")
    cloud = LocalCloud(folder / "data").start()
    yield cloud
    cloud.end()


def test_every_odd_mail_is_answered(cloud: LocalCloud) -> None:
    """None is lost, none stops those behind it, and no function fails over one."""
    capture = cloud.settle()["capture_address"]
    with smtplib.SMTP("127.0.0.1", cloud.smtp, timeout=10) as client:
        for number, mail in enumerate(ODD.values()):
            head = (
                f"From: {cloud.owner}\r\nTo: {capture}\r\nMessage-ID: <{number}@home.example>\r\n"
            )
            client.sendmail(cloud.owner, [capture], head.encode() + mail)
    depths = cloud.settle()["queue_depths"]
    answered = {mail["headers"].get("In-Reply-To") for mail in cloud.outbox()}

    assert [
        name for number, name in enumerate(ODD) if f"<{number}@home.example>" not in answered
    ] == []
    assert set(depths.values()) == {0}
