"""The whole path on AWS's side of the ports: real handlers, AWS's events, moto's services.

Every request a handler makes is held against the rights that the template gives its role.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws
from moto.ses.models import ses_backends

from functions import plan_nudges, record_delivery, send_nudges
from infra.local.envelopes import Context
from kith import aws, runtime
from kith.domain.owner import Owner
from kith.ports import Answer, Outbox, Unanswered
from kith.settings import ADDRESS_KEY, Secrets
from tests import reports
from tests.integration.web.browsing import Browser
from tests.worlds import EVENTS, NOW, SETTINGS, World

BUCKET = "kith-mail"
REGION = "eu-west-1"

TABLE = "{'Fn::GetAtt': ['Table', 'Arn']}"
INDEX = "{'Fn::Sub': '${Table.Arn}/index/wake'}"
QUEUE = "{'Fn::GetAtt': ['NudgeQueue', 'Arn']}"

UNCALLED = {
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "s3:ListBucket",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
}
"""What Lambda does in a role's name, and what makes S3 tell "gone" from "forbidden"."""

FUNCTIONS = 5

Right = tuple[str, str]
"""An action of IAM, and the resource as the template writes it; nothing for mail and keys."""

OTHERS: dict[tuple[str, str], list[Right]] = {
    ("sesv2", "SendEmail"): [("ses:SendEmail", ""), ("ses:SendRawEmail", "")],
    ("sqs", "SendMessageBatch"): [("sqs:SendMessage", QUEUE)],
}


def rights_for(service: str, operation: str, params: Mapping[str, Any]) -> list[Right]:
    """Return what IAM asks for before it lets a request through."""
    if service == "dynamodb":
        verbs = {verb + "Item" for item in params.get("TransactItems", ()) for verb in item}
        where = INDEX if "IndexName" in params else TABLE
        return [(f"dynamodb:{verb}", where) for verb in sorted(verbs or {operation})]
    if operation == "CopyObject":
        source = params["CopySource"]["Key"]
        return [("s3:GetObject", _place(source)), ("s3:PutObject", _place(params["Key"]))]
    if service == "s3":
        return [(f"s3:{operation}", _place(params["Key"]))]
    return OTHERS[service, operation]


def _place(key: str) -> str:
    return f"{{'Fn::Sub': '${{MailBucket.Arn}}/{key.split('/', maxsplit=1)[0]}/*'}}"


def granted(template: dict[str, Any], function: str) -> set[Right]:
    """Return what the template lets a function do."""
    statements = template["Resources"][f"{function}Role"]["Properties"]["Policies"][0]
    return {
        (action, "" if action.startswith(("ses:", "ssm:")) else str(resource))
        for statement in statements["PolicyDocument"]["Statement"]
        for action in _listed(statement["Action"])
        for resource in _listed(statement["Resource"])
    }


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


@dataclass
class Account(World):
    """An account with Kith in it, and what each function asked of it."""

    used: dict[str, set[Right]] = field(default_factory=dict)
    running: str = ""

    def put(self, name: str, raw: bytes) -> str:
        """Store raw mail as SES does."""
        boto3.client("s3").put_object(Bucket=BUCKET, Key=f"inbox/{name}", Body=raw)
        return f"inbox/{name}"

    def capture(self, event: dict[str, Any], times: int = 1) -> None:
        """Deliver a mail's event, so often."""
        with self.as_function("CaptureEmail"):
            super().capture(event, times)

    def drain(self) -> None:
        """Hand every queued hint to send_nudges."""
        sqs = boto3.client("sqs")
        url = sqs.get_queue_url(QueueName="nudges")["QueueUrl"]
        while found := sqs.receive_message(QueueUrl=url).get("Messages"):
            event = json.loads((EVENTS / "sqs_nudge.json").read_text())
            event["Records"][0]["body"] = found[0]["Body"]
            answer = self.run("SendNudges", send_nudges.handler, event)
            assert answer == {"batchItemFailures": []}
            sqs.delete_message(QueueUrl=url, ReceiptHandle=found[0]["ReceiptHandle"])

    def tick(self, times: int = 1) -> None:
        """Let the schedule tick, and follow its hints."""
        event = json.loads((EVENTS / "schedule_tick.json").read_text())
        for _ in range(times):
            self.run("PlanNudges", plan_nudges.handler, event)
            self.drain()

    def run(self, function: str, handler: Callable[..., Any], event: object) -> Any:  # noqa: ANN401 - a handler's answer
        """Run a handler as one of the template's functions."""
        with self.as_function(function):
            return handler(event, Context(function))

    @contextmanager
    def as_function(self, name: str) -> Iterator[None]:
        """Run as a function that has just started: it has read no key yet."""

        def load() -> Mapping[str, str]:
            self.used.setdefault(name, set()).add(("ssm:GetParameter", ""))
            return {"1": "11" * 32, ADDRESS_KEY: "22" * 32}

        parts = runtime.current()
        settings = replace(parts.settings, secrets=Secrets(load))
        runtime.use(replace(parts, settings=settings))
        self.running = name
        yield
        self.running = ""
        runtime.use(parts)

    def record(self, params: Mapping[str, Any], model: Any, **_: object) -> None:  # noqa: ANN401 - botocore's own
        """Note the rights that a request needs."""
        service = model.service_model.service_name
        used = self.used.setdefault(self.running, set())
        used.update(rights_for(service, model.name, params))

    def mails(self) -> list[EmailMessage]:
        """Return what SES sent, oldest first."""
        backend = ses_backends["123456789012"][REGION]
        return [
            message_from_bytes(each.raw_data.encode(), policy=policy.default)
            for each in backend.sent_messages
        ]


class AwsBrowser(Browser):
    """A browser whose requests are run as ServeWeb."""

    def send(self, event: dict[str, Any]) -> Any:  # noqa: ANN401 - a page
        """Hand the handler an event."""
        assert isinstance(self.kith, Account)
        return self.kith.run("ServeWeb", lambda sent, _: super(AwsBrowser, self).send(sent), event)


@pytest.fixture
def account(
    create_table: Callable[[Any], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Account]:
    """Return an account with what the template makes, as far as moto goes."""
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with mock_aws():
        boto3.setup_default_session()
        table = create_table(boto3.client("dynamodb"))
        place: Any = {"LocationConstraint": REGION}
        boto3.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration=place)
        ses = boto3.client("sesv2")
        ses.create_email_identity(EmailIdentity=SETTINGS.sender)
        ses.create_configuration_set(ConfigurationSetName="kith")
        made = Account(
            ports=aws.connect(
                table=table,
                bucket=BUCKET,
                queue_url=boto3.client("sqs").create_queue(QueueName="nudges")["QueueUrl"],
                configuration_set="kith",
            ),
            queues=None,  # type: ignore[arg-type] # SQS is there instead
            maildir=tmp_path,
        )
        for port in (made.ports.store, made.ports.inbox, made.ports.outbox, made.ports.queue):
            vars(port)["_client"].meta.events.register("provide-client-params", made.record)
        runtime.use(runtime.Runtime(made.ports, made.settings, lambda: made.now))
        yield made
        runtime.use(None)
        boto3.DEFAULT_SESSION = None


@pytest.fixture
def robin(account: Account) -> Owner:
    """Return somebody Kith serves."""
    return account.invite()


class ReplyLost:
    """An Outbox whose every mail goes out, and of which nobody hears."""

    remembers = False

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Send it, and lose the answer."""
        self._outbox.send(lid, to, mail, now)
        return Unanswered()

    def forget(self, oid: str) -> None:
        """Forget an owner's mails."""
        self._outbox.forget(oid)


def action_links(mail: EmailMessage) -> list[str]:
    """Return the paths of the action links in a mail, in order."""
    text = mail.get_body(("plain",))
    assert text
    return re.findall(r"https://kith\.example(/a/\S+)", text.get_content())


def press(browser: Browser, path: str) -> str:
    """Open an action link and press its button; return the page that follows."""
    page = browser.get(path)
    assert page.status == 200
    return browser.post(path, page.form(path)).text


def held_links(browser: Browser) -> list[str]:
    """Return where the first page leads for each mail that waits for the owner's word."""
    waiting = browser.get("/").text.partition("Waiting for your word")[2]
    return re.findall(r'href="https://kith\.example(/a/[^"]+)"', waiting)


def test_promise_by_mail_is_nudged_and_done(account: Account, robin: Owner) -> None:
    """A note comes in from S3, a receipt and one nudge leave by SES, and Done ends it."""
    account.capture(account.mail(robin, "Coffee with Dana Reyes", "Promised: the slides"))
    account.now = NOW + timedelta(days=4)
    account.tick(times=3)
    _, receipt, nudge = account.mails()
    assert receipt["Subject"] == "Logged: Dana Reyes"
    assert nudge["X-Kith-Id"] == f"{robin.oid}-d-2026-11-06"
    press(AwsBrowser(account, robin), action_links(nudge)[0])
    owed = {each["reason"]: each.get("end") for each in account.rows(robin)["follow_ups"]}
    assert owed["promise"] == "done"


def test_held_mail_is_kept_and_read_when_released(account: Account, robin: Owner) -> None:
    """Mail from elsewhere is copied to held/, read from there on the owner's word, then gone."""
    account.capture(account.mail(robin, "Coffee with Dana Reyes", sender="me@work.example"))
    s3 = boto3.client("s3")
    assert s3.list_objects_v2(Bucket=BUCKET, Prefix="held/")["KeyCount"] == 1
    browser = AwsBrowser(account, robin)
    browser.sign_in()
    assert "Logged" in press(browser, held_links(browser)[0])
    assert [each["name"] for each in account.rows(robin)["contacts"]] == ["Dana Reyes"]
    assert s3.list_objects_v2(Bucket=BUCKET, Prefix="held/")["KeyCount"] == 0


def test_send_report_settles_a_nudge_whose_answer_was_lost(account: Account, robin: Owner) -> None:
    """SES took the nudge and its answer was lost: the report settles it; none is sent again."""
    lose_and_report(account, robin)
    account.now += timedelta(hours=2)
    account.tick(times=2)
    assert len([mail for mail in account.mails() if "-d-" in mail["X-Kith-Id"]]) == 1


def lose_and_report(account: Account, robin: Owner) -> None:
    """Let a nudge go out whose answer is lost, and SES report it."""
    account.capture(account.mail(robin, "Lunch with Kim Fox", "Promised: the address"))
    account.now = NOW + timedelta(days=4)
    runtime.use(
        replace(
            runtime.current(), ports=replace(account.ports, outbox=ReplyLost(account.ports.outbox))
        )
    )
    account.tick()
    runtime.use(replace(runtime.current(), ports=account.ports))
    lid = account.mails()[-1]["X-Kith-Id"]
    report(account, reports.event("send", lid, at=account.now))


def report(account: Account, event: dict[str, Any]) -> None:
    """Let SES report something."""
    answer = account.run("RecordDelivery", record_delivery.handler, event)
    assert answer == {"batchItemFailures": []}


@pytest.mark.parametrize("tagged", [True, False])
def test_who_was_not_reached_comes_back(account: Account, robin: Owner, tagged: bool) -> None:  # noqa: FBT001 - a table
    """A bounce ends the mails, a press begins them again; found by tag or by SES's own id."""
    account.capture(account.mail(robin, "Lunch with Kim Fox", "Promised: the address"))
    (row,) = [each for each in account.rows(robin)["ledger"] if each["kind"] == "r"]
    lid = f"{robin.oid}-r-{row['key']}"
    named = {"lid": lid if tagged else None, "ses_id": row["ses_id"], "at": account.now}
    for name in ("bounce", "delivery", "send", "bounce"):
        report(account, reports.event(name, **named))
    kept = account.rows(robin)
    assert kept["owner"]["deliverability"]["suppressed"] == "hard_bounce"
    assert {each["key"]: each["state"] for each in kept["ledger"]}[row["key"]] == "bounced"
    account.now = NOW + timedelta(days=4)
    account.tick()
    assert len(account.mails()) == 2
    browser = AwsBrowser(account, robin)
    browser.sign_in()
    browser.post("/write-again", browser.get("/").form("/write-again"))
    account.tick()
    assert account.mails()[-1]["X-Kith-Id"] == f"{robin.oid}-d-2026-11-06"


def test_roles_have_the_rights_that_are_used(
    account: Account, robin: Owner, template: dict[str, Any]
) -> None:
    """Over a life with every path in it, each function uses exactly the rights of its role."""
    account.capture(account.mail(robin, "Coffee with Dana Reyes", sender="me@work.example"))
    browser = AwsBrowser(account, robin)
    browser.sign_in()
    press(browser, held_links(browser)[0])
    browser.post("/encounters", browser.get("/log").form("/encounters") | {"who": "Ada Byron"})
    lose_and_report(account, robin)
    report(account, reports.event("delivery", None, ses_id="unknown"))
    account.now += timedelta(days=4)
    account.tick()
    account.capture(account.mail(robin, "Lunch with Dana Reyes"))
    account.capture(account.mail(robin, "Tea with Ann Alpha", sender="other@work.example"))
    tag = account.mails()[-1]["Reply-To"].partition("+")[2].partition("@")[0]
    account.capture(account.mail(robin, "Re: A mail", "it was me", tag=tag))
    del account.used[""]  # the test's own requests
    assert account.used == {
        function: {
            (action, where)
            for action, where in granted(template, function)
            if action not in UNCALLED and "DeadLetters" not in where
        }
        for function in account.used
    }
    assert len(account.used) == FUNCTIONS
