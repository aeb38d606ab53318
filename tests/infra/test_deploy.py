"""`make deploy` makes keys once, deploys by hash, and takes no mail away unasked."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from infra import deploy
from kith import settings

NOT_THERE = {"error": "An error occurred (ParameterNotFound) when calling GetParameter"}
NO_BUCKET = {"error": "An error occurred (404) when calling the HeadBucket operation: Not Found"}
NO_RULE = {"error": "An error occurred (RuleDoesNotExist) when calling DescribeReceiptRule"}

OUTPUTS = [
    {"OutputKey": "RuleSet", "OutputValue": "kith-rules"},
    {"OutputKey": "Rule", "OutputValue": "kith-rule"},
    {"OutputKey": "MailExchanger", "OutputValue": "in.kith.example 10 mx", "Description": "MX"},
    {"OutputKey": "Table", "OutputValue": "kith-table", "Description": "KITH_TABLE"},
]

NEW_ACCOUNT: dict[str, Any] = {
    "cloudformation describe-stacks": {"Stacks": [{"Outputs": OUTPUTS}]},
    "s3api head-bucket": NO_BUCKET,
    "ses describe-active-receipt-rule-set": {},
    "ses describe-receipt-rule": {"Rule": {"Name": "kith-rule", "Enabled": True}},
    "ssm get-parameter": NOT_THERE,
    "sts get-caller-identity": {"Account": "111122223333"},
}
"""What the AWS CLI answers, by command; nothing for the rest."""

CLI = f"""#!{sys.executable}
import json, os, sys
words = " ".join(sys.argv[1:3])
read = sys.stdin.read() if "file:///dev/stdin" in sys.argv else ""
with open(os.environ["AWS_SAID"], "a") as said:
    said.write(json.dumps([words, sys.argv[3:], json.loads(read or "null")]) + "\\n")
answers = json.load(open(os.environ["AWS_ANSWERS"]))
answer = answers.get(" ".join(sys.argv[1:5]), answers.get(words))
if answer and "error" in answer:
    sys.exit(answer["error"])
print(json.dumps(answer or {{}}))
"""
"""Stands in for the AWS CLI, which is not ours, as a program on the path."""


class Account:
    """An account as the AWS CLI shows it, and what was asked of it."""

    def __init__(self, folder: Path) -> None:
        self.said = folder / "said"
        self.answers = folder / "answers"
        self.answer(NEW_ACCOUNT)

    def answer(self, answers: dict[str, Any]) -> None:
        """Answer like this from now on."""
        self.answers.write_text(json.dumps(answers), encoding="utf-8")

    def asked(self, command: str) -> list[Any]:
        """Return the words and the input of each call of a command."""
        calls = map(json.loads, self.said.read_text(encoding="utf-8").splitlines())
        return [call[1:] for call in calls if call[0] == command]


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Account:
    """An account in which there is no Kith yet, and a zip to deploy."""
    program = tmp_path / "aws"
    program.write_text(CLI, encoding="utf-8")
    program.chmod(0o700)
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "kith.zip").write_bytes(b"planted")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.defpath}")
    monkeypatch.setenv("AWS_SAID", str(tmp_path / "said"))
    monkeypatch.setenv("AWS_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setattr(deploy, "ROOT", tmp_path)
    monkeypatch.setattr(deploy, "DIST", dist)
    monkeypatch.setattr(deploy, "ZIP", dist / "kith.zip")
    return Account(tmp_path)


def run(answer: str = "") -> int:
    """Deploy; whatever is asked is answered like this."""
    words = ["--domain", "in.kith.example", "--alarms", "me@home.example", "--region", "eu-west-1"]
    return deploy.main(words, lambda _: answer)


def test_new_account_gets_keys_bucket_and_mail(account: Account) -> None:
    """In a new account the keys and the bucket are made, and the rule set is activated."""
    assert run() == 0
    [[_, wanted]] = account.asked("ssm put-parameter")
    assert wanted["Type"] == "SecureString"
    keys = settings.Secrets(lambda: json.loads(wanted["Value"]))
    assert {len(key) for key in (*keys.keys.values(), keys.address_key)} == {deploy.KEY_BYTES}
    assert len(account.asked("s3 mb")) == 1
    [[words, _]] = account.asked("ses set-active-receipt-rule-set")
    assert words[:2] == ["--rule-set-name", "kith-rules"]


def test_keys_are_not_on_any_command_line(account: Account) -> None:
    """Whoever lists processes sees no key."""
    run()
    [[_, wanted]] = account.asked("ssm put-parameter")
    words = account.said.read_text(encoding="utf-8").replace(json.dumps(wanted), "")
    for key in json.loads(wanted["Value"]).values():
        assert key not in words


def test_keys_are_made_once(account: Account) -> None:
    """Keys that are there stay: new ones would break every link and every look-up."""
    account.answer({**NEW_ACCOUNT, "ssm get-parameter": {"Parameter": {}}})
    assert run() == 0
    assert account.asked("ssm put-parameter") == []


def test_refusal_is_not_taken_for_absence(
    account: Account, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who may not read the keys is told so; nothing is made or deployed."""
    denied = "An error occurred (AccessDeniedException) when calling GetParameter"
    account.answer({**NEW_ACCOUNT, "ssm get-parameter": {"error": denied}})
    assert run() == 1
    assert capsys.readouterr().err == f"{denied}\n"
    assert account.asked("ssm put-parameter") == account.asked("cloudformation deploy") == []


def test_code_is_deployed_by_hash(account: Account, tmp_path: Path) -> None:
    """The template that is deployed names the stored zip by its hash, and no local path."""
    run()
    [[words, _]] = account.asked("s3 cp")
    stored = words[2]
    assert stored.startswith("s3://kith-artifacts-111122223333-eu-west-1/")
    text = (tmp_path / "dist" / "template.yaml").read_text(encoding="utf-8")
    assert f"CodeUri: {stored}\n" in text
    assert deploy.LOCAL_ZIP not in text


@pytest.mark.parametrize(("answer", "added"), [("y", 1), ("", 0), ("n", 0)])
def test_other_rule_set_is_asked_about(
    answer: str, added: int, account: Account, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where another rule set is active it stays so; our rule joins it if the owner agrees."""
    active = {"Metadata": {"Name": "theirs"}}
    account.answer(
        {
            **NEW_ACCOUNT,
            "ses describe-active-receipt-rule-set": active,
            "ses describe-receipt-rule --rule-set-name theirs": NO_RULE,
        }
    )
    assert run(answer) == 0
    assert account.asked("ses set-active-receipt-rule-set") == []
    assert len(account.asked("ses create-receipt-rule")) == added
    assert ("No mail comes in yet" in capsys.readouterr().out) is not bool(added)


def test_rule_that_joined_is_brought_up_to_date(account: Account) -> None:
    """A rule that was added to another rule set before is changed there, unasked."""
    active = {"Metadata": {"Name": "theirs"}}
    account.answer({**NEW_ACCOUNT, "ses describe-active-receipt-rule-set": active})
    assert run() == 0
    [[_, wanted]] = account.asked("ses update-receipt-rule")
    assert wanted == {"RuleSetName": "theirs", "Rule": {"Name": "kith-rule", "Enabled": True}}


def test_owner_is_told_what_is_left_to_do(
    account: Account, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The DNS records are printed; the environment for the shell is kept in a file."""
    assert run() == 0
    assert account.asked("cloudformation deploy") != []
    assert "  MX    in.kith.example 10 mx\n" in capsys.readouterr().out
    kept = (tmp_path / "dist" / "kith.env").read_text(encoding="utf-8")
    assert kept == "export KITH_TABLE='kith-table'\n"


def test_local_zip_is_what_the_template_names(template: dict[str, Any]) -> None:
    """The path that is replaced is the one that the template has."""
    assert template["Globals"]["Function"]["CodeUri"] == deploy.LOCAL_ZIP


@pytest.mark.parametrize(
    ("granted", "rate", "senders"),
    [(0.0, "1", "2"), (1.0, "1", "2"), (14.0, "14", "2"), (17.5, "17", "3"), (200.0, "200", "25")],
)
def test_the_stack_sends_at_the_rate_that_ses_grants(
    account: Account, granted: float, rate: str, senders: str
) -> None:
    """The planner's limit and the queue's concurrency follow from one number."""
    account.answer(NEW_ACCOUNT | {"ses get-send-quota": {"MaxSendRate": granted}})
    assert deploy.at_the_rate_of(deploy.Aws("eu-west-1")) == {
        "SendsPerSecond": rate,
        "SendingConcurrency": senders,
    }
    assert int(senders) * deploy.MAILS_A_SECOND >= int(rate)


def test_without_a_rate_the_stack_keeps_its_own(account: Account) -> None:
    """What SES does not say is left alone."""
    account.answer(NEW_ACCOUNT)
    assert deploy.at_the_rate_of(deploy.Aws("eu-west-1")) == {}
