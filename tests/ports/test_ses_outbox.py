"""One HTTP request a mail, and what became of it said exactly, against a server that misbehaves."""

import base64
import json
import socket
from datetime import UTC, datetime

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ParamValidationError
from moto import mock_aws
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

from kith.aws.outbox import ONCE, SesOutbox
from kith.ports import Accepted, Answer, Busy, Refused, Unanswered
from tests.loopback import Mishap, Says, answering

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)

MAIL = b"From: kith@in.example\r\nTo: anna@home.example\r\nSubject: Today\r\n\r\nGr\xfc\xdfe\r\n"

IMPATIENT = ONCE.merge(Config(connect_timeout=0.5, read_timeout=0.3))
"""As deployed, but with less patience."""


def outbox(url: str) -> SesOutbox:
    """Return the outbox with SES at `url`."""
    client = boto3.client("sesv2", endpoint_url=url, config=IMPATIENT)
    return SesOutbox(client, "kith-mail")


def send(url: str) -> Answer:
    """Send the mail by SES at `url`."""
    return outbox(url).send("anna-d-2026-11-23", "anna@home.example", MAIL, NOW)


def test_the_mail_goes_out_byte_for_byte_with_its_ledger_id() -> None:
    """SES gets the raw mail, the one recipient, the tag its reports will carry, and our set."""
    with answering(Says({"MessageId": "0100-ses"})) as ses:
        answer = send(ses.url)
        asked = json.loads(ses.requests[0][1])
    mail = base64.b64decode(asked.pop("Content")["Raw"]["Data"])
    assert (answer, mail) == (Accepted("0100-ses"), MAIL)
    assert asked == {
        "ConfigurationSetName": "kith-mail",
        "Destination": {"ToAddresses": ["anna@home.example"]},
        "EmailTags": [{"Name": "ledger", "Value": "anna-d-2026-11-23"}],
    }


UNVERIFIED = (
    "Email address is not verified. The following identities failed the check in region EU-WEST-1: "
)
ITS_FAULT = "MessageRejected: sender or recipient is not verified with SES"
OUR_FAULT = "MessageRejected: the sender is not verified with SES"

TOLD: list[tuple[int, str, str, Answer]] = [
    (400, "AccountSuspendedException", "", Busy("AccountSuspendedException")),
    (
        400,
        "BadRequestException",
        "Missing final '@domain'",
        Refused("BadRequestException: malformed address"),
    ),
    (
        400,
        "LimitExceededException",
        "Daily message quota exceeded.",
        Busy("LimitExceededException"),
    ),
    (400, "MailFromDomainNotVerifiedException", "", Busy("MailFromDomainNotVerifiedException")),
    (400, "MessageRejected", UNVERIFIED + "Anna@home.example", Refused(ITS_FAULT)),
    (400, "MessageRejected", UNVERIFIED + "anna@home.example, kith@in.example", Busy(OUR_FAULT)),
    (400, "MessageRejected", UNVERIFIED + "Kith <kith@in.example>", Busy(OUR_FAULT)),
    (400, "MessageRejected", "Email address is not verified.", Refused(ITS_FAULT)),
    (400, "MessageRejected", "Not liked: anna@home.example", Refused("MessageRejected")),
    (400, "SendingPausedException", "", Busy("SendingPausedException")),
    (400, "Throttling", "Maximum sending rate exceeded.", Busy("Throttling")),
    (400, "UnheardOfException", "", Refused("UnheardOfException")),
    (403, "AccessDeniedException", "", Busy("AccessDeniedException")),
    (403, "ExpiredTokenException", "", Busy("ExpiredTokenException")),
    (404, "NotFoundException", "Configuration set does not exist.", Busy("NotFoundException")),
    (408, "RequestTimeoutException", "", Unanswered()),
    (413, "RequestEntityTooLargeException", "", Refused("RequestEntityTooLargeException")),
    (429, "TooManyRequestsException", "", Busy("TooManyRequestsException")),
    (429, "", "", Busy("429")),
    (500, "InternalServiceErrorException", "", Unanswered()),
    (502, "", "", Unanswered()),
    (503, "ServiceUnavailableException", "", Unanswered()),
    (503, "Throttling", "", Busy("Throttling")),
]
"""What SES may say, and what it means for the mail."""


@pytest.mark.parametrize(("status", "error", "told", "meant"), TOLD)
def test_each_error_of_ses_means_one_thing(
    status: int, error: str, told: str, meant: Answer
) -> None:
    """Later, never or unknown; no reason holds an address; nothing is asked twice."""
    with answering(Says({"message": told}, status, error)) as ses:
        assert (send(ses.url), len(ses.requests)) == (meant, 1)


@pytest.mark.parametrize("mishap", [*Mishap, Says({})], ids=str)
def test_a_lost_answer_is_unknown_and_never_asked_again(mishap: Mishap | Says) -> None:
    """The mail may be out already: whoever reposted it might send it twice."""
    with answering(mishap, Says({"MessageId": "second"})) as ses:
        assert (send(ses.url), len(ses.requests)) == (Unanswered(), 1)


def test_a_mail_nobody_was_there_to_take_is_sent_later() -> None:
    """A refused connection took no mail: it is as safe as throttling."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        answer = send(f"http://127.0.0.1:{closed.getsockname()[1]}")
    assert answer == Busy("EndpointConnectionError")


def test_a_server_too_busy_to_shake_hands_took_no_mail() -> None:
    """A connection that is not accepted in time carried nothing."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        where = deaf.getsockname()
        with socket.create_connection(where):  # its queue is full now
            answer = send(f"http://127.0.0.1:{where[1]}")
    assert answer == Busy("ConnectTimeoutError")


def test_no_mail_without_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not even be signed was not handed over."""
    monkeypatch.setattr("botocore.session.Session.get_credentials", lambda *_: None)
    with answering(Says({"MessageId": "unsigned"})) as ses:
        client = boto3.Session().client("sesv2", endpoint_url=ses.url, config=IMPATIENT)
        answer = SesOutbox(client, "kith-mail").send("anna-r-1", "anna@home.example", MAIL, NOW)
        assert (answer, len(ses.requests)) == (Busy("NoCredentialsError"), 0)


def test_ses_keeps_what_it_is_given() -> None:
    """The call is one that SES, as moto knows it, takes; moto takes UTF-8 alone."""
    with mock_aws():
        client = boto3.client("sesv2", config=ONCE)
        client.create_email_identity(EmailIdentity="in.example")
        client.create_configuration_set(ConfigurationSetName="kith-mail")
        door = SesOutbox(client, "kith-mail")
        mail = MAIL.decode("latin-1").encode()
        answer = door.send("anna-r-1", "anna@home.example", mail, NOW)
        sent = ses_backends[DEFAULT_ACCOUNT_ID]["eu-west-1"].sent_messages
        assert [(Accepted(each.id), each.raw_data.encode()) for each in sent] == [(answer, mail)]


def test_each_mail_has_a_connection_of_its_own() -> None:
    """One kept over Lambda's freeze may be dead, and a mail on it would look lost."""
    with answering(Says({"MessageId": "1"}), Says({"MessageId": "2"})) as ses:
        door = outbox(ses.url)
        answers = [door.send(f"anna-r-{n}", "anna@home.example", MAIL, NOW) for n in (1, 2)]
        assert (answers, ses.connections) == ([Accepted("1"), Accepted("2")], 2)


def test_a_mistake_of_ours_is_not_a_fate_of_the_mail() -> None:
    """A call that SES could never take is a bug and says so."""
    with answering() as ses, pytest.raises(ParamValidationError):
        outbox(ses.url).send("anna-r-1", None, MAIL, NOW)  # type: ignore[arg-type] # that is the mistake


def test_forgetting_an_owner_asks_nothing_of_ses() -> None:
    """What was sent is the receiver's, and Kith keeps none of it there."""
    with answering() as ses:
        outbox(ses.url).forget("anna")
        assert ses.requests == []
