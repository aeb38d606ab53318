"""Mail leaves by SES: one HTTP request a call, and what became of it said exactly.

SES has no idempotency token, so a request that may have been taken is never repeated here.
"""

import threading
from datetime import datetime
from typing import TYPE_CHECKING

from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    ParamValidationError,
    PartialCredentialsError,
    ProxyConnectionError,
)

from kith.ports import Accepted, Answer, Busy, Refused, Unanswered

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

ONCE = Config(
    connect_timeout=3,
    read_timeout=20,
    retries={"total_max_attempts": 1},
)
"""Seconds, and exactly one HTTP request. SES mostly answers within one second; waiting longer
is cheaper than not knowing."""

LEDGER_TAG = "ledger"
"""The tag by which SES's reports name the mail they speak of."""

NOT_NOW = frozenset(
    {
        "AccountSuspendedException",
        "ExpiredTokenException",
        "IncompleteSignature",
        "LimitExceededException",
        "MailFromDomainNotVerifiedException",
        "NotFoundException",
        "RequestLimitExceeded",
        "SendingPausedException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "UnrecognizedClientException",
    }
)
"""Quota, rate, and what is wrong with the account or the stack, not with the mail: late beats
never. NotFound is the configuration set's."""

NOT_NOW_STATUSES = frozenset({401, 403, 429})
"""Not allowed, or not that fast: nothing of the request was done, and it can be mended."""

NEVER_LEFT = (
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    PartialCredentialsError,
    ProxyConnectionError,
)
"""What fails before the first byte of the request is sent."""

NEVER_STATUSES = frozenset(range(400, 500)) - {408}
"""The request is to blame; but one whose body came too slowly (408) may have come all the same."""

UNVERIFIED = "not verified"
"""In such a sentence the identities it is about come behind the last colon, parted by commas."""

EXPLAINED = {
    "domain contains": "malformed address",
    "final '@domain'": "malformed address",
    "length": "too large",
    UNVERIFIED: "sender or recipient is not verified with SES",
}
"""What SES says in sentences that contain addresses, in words that do not."""


class SesOutbox:
    """The Outbox port on SES. The client has ONCE for its configuration.

    Each mail has a connection of its own: one kept from an earlier mail may have died meanwhile
    (Lambda freezes between two), and a mail lost on it would look like one whose answer was.
    """

    remembers = False

    def __init__(self, client: "SESV2Client", configuration_set: str) -> None:
        self._client = client
        self._configuration_set = configuration_set
        self._alone = threading.Lock()

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Make exactly one attempt at handing `mail` over, tagged with the ledger id `lid`."""
        del now  # SES dates the mail itself
        try:
            ses_id = self._send(lid, to, mail)
        except ParamValidationError:
            raise  # a mistake of ours, and nothing was sent
        except ClientError as error:
            return _answer(error, to)
        except NEVER_LEFT as error:
            return Busy(type(error).__name__)
        except BotoCoreError:
            return Unanswered()
        return Accepted(ses_id) if ses_id else Unanswered()

    def forget(self, oid: str) -> None:
        """Do nothing: what SES was given is the receiver's, and nothing of it is kept here."""

    def _send(self, lid: str, to: str, mail: bytes) -> str | None:
        with self._alone:
            try:
                answer = self._client.send_email(
                    Destination={"ToAddresses": [to]},
                    Content={"Raw": {"Data": mail}},
                    EmailTags=[{"Name": LEDGER_TAG, "Value": lid}],
                    ConfigurationSetName=self._configuration_set,
                )
            finally:
                self._client.close()  # its connections; it makes new ones
        return answer.get("MessageId")


def _answer(error: ClientError, to: str) -> Answer:
    code = error.response["Error"]["Code"]
    status = error.response["ResponseMetadata"]["HTTPStatusCode"]
    told = error.response["Error"].get("Message", "")
    if code in NOT_NOW or status in NOT_NOW_STATUSES:
        return Busy(code)
    if status not in NEVER_STATUSES:
        return Unanswered()
    if _ours_unverified(told, to):
        return Busy(f"{code}: the sender is not verified with SES")
    why = next((words for sign, words in EXPLAINED.items() if sign in told.lower()), "")
    return Refused(f"{code}: {why}" if why else code)


def _ours_unverified(told: str, to: str) -> bool:
    """Whether SES names an identity that it does not know, and not only the recipient's.

    That is the stack's fault and can be mended: its domain may be set up a day from now.
    """
    _, unverified, about = told.lower().partition(UNVERIFIED)
    _, colon, named = about.rpartition(": ")
    theirs = {to.lower(), to.lower().rpartition("@")[2]}
    return bool(unverified and colon) and not theirs.issuperset(
        each.strip() for each in named.split(",")
    )
