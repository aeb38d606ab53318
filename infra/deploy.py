"""`python -m infra.deploy`: the stack, its keys and its receipt rule, by way of the AWS CLI.

Running it again changes what has changed. It makes no key twice, and takes no mail away from
another rule set without being told to.
"""

import argparse
import hashlib
import json
import re
import secrets
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kith.settings import ADDRESS_KEY

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
ZIP = DIST / "kith.zip"
LOCAL_ZIP = "../dist/kith.zip"
"""What the template calls it; CloudFormation wants to be told where it is stored."""

TEMPLATE = ROOT / "infra" / "template.yaml"

KEY_BYTES = 32
"""As long as the hash of the HMAC (RFC 2104)."""

MISSING = ("(404)", "(ParameterNotFound)", "(RuleDoesNotExist)")
"""How AWS says that a thing is not there."""

VARIABLE = re.compile(r"KITH_[A-Z_]+")
RECORDS = ("MX", "CNAME")


MAILS_A_SECOND = 8
"""What one invocation sends: each mail takes a call of SES and a few of DynamoDB, an eighth of a
second together. Should it be less, mails take longer; more than SES grants is put off by SES."""

FEWEST_SENDERS = 2
"""The least MaximumConcurrency that SQS takes."""


class CannotDeploy(Exception):
    """What AWS said, in its words."""


@dataclass(frozen=True, slots=True)
class Aws:
    """The AWS CLI in one region."""

    region: str

    def __call__(self, *words: str, data: object = None) -> Any:  # noqa: ANN401 - AWS's JSON
        """Run one command and return what it prints. `data` is its input. Raise CannotDeploy."""
        try:
            said = subprocess.run(  # noqa: S603 - our own words, no shell
                ["aws", *words, "--region", self.region, "--output", "json"],  # noqa: S607 - the owner's
                input=None if data is None else json.dumps(data),
                capture_output=True,
                text=True,
                check=False,
            )
        except FileNotFoundError as error:
            raise CannotDeploy("The AWS command line (version 2) is not installed.") from error
        if said.returncode:
            raise CannotDeploy(said.stderr.strip())
        printed = said.stdout.strip()
        return json.loads(printed) if printed[:1] in {"{", "["} else {}

    def has(self, *words: str) -> bool:
        """Whether the thing that a command asks for is there. Raise CannotDeploy."""
        try:
            self(*words)
        except CannotDeploy as refusal:
            if any(sign in str(refusal) for sign in MISSING):
                return False
            raise
        return True


def main(arguments: Sequence[str] | None = None, agree: Callable[[str], str] = input) -> int:
    """Deploy, and say what is left to do; return the exit code. `agree` asks the owner."""
    parser = argparse.ArgumentParser(prog="python -m infra.deploy", description=__doc__)
    parser.add_argument("--domain", required=True, help="a domain that belongs to Kith alone")
    parser.add_argument("--alarms", required=True, help="who is told when something fails")
    parser.add_argument("--region", required=True, help="one in which SES receives mail")
    parser.add_argument("--stack", default="kith")
    given = parser.parse_args(arguments)
    aws = Aws(given.region)
    try:
        keys = f"/{given.stack}/keys"
        make_keys(aws, keys)
        wanted = {"MailDomain": given.domain, "AlarmAddress": given.alarms, "KeysParameter": keys}
        outputs = deploy(aws, given.stack, wanted | at_the_rate_of(aws))
        note = take_mail(aws, outputs["RuleSet"]["value"], outputs["Rule"]["value"], agree)
    except CannotDeploy as error:
        sys.stderr.write(f"{error}\n")
        return 1
    _tell(outputs, note)
    return 0


def make_keys(aws: Aws, name: str) -> None:
    """Make the signing key and the address key, unless they are there. They are never printed."""
    if aws.has("ssm", "get-parameter", "--name", name):
        return
    keys = {each: secrets.token_hex(KEY_BYTES) for each in ("1", ADDRESS_KEY)}
    wanted = {"Name": name, "Type": "SecureString", "Value": json.dumps(keys)}
    aws("ssm", "put-parameter", "--cli-input-json", "file:///dev/stdin", data=wanted)


def at_the_rate_of(aws: Aws) -> dict[str, str]:
    """Return the parameters that follow from the rate SES grants; none, if it does not say."""
    rate = aws("ses", "get-send-quota").get("MaxSendRate")
    if rate is None:
        return {}
    whole = max(1, int(rate))
    return {"SendsPerSecond": str(whole), "SendingConcurrency": str(senders(whole))}


def senders(rate: int) -> int:
    """Return how many invocations together send `rate` mails a second."""
    return max(FEWEST_SENDERS, -(-rate // MAILS_A_SECOND))


def deploy(aws: Aws, stack: str, parameters: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Bring the stack to what the template says; return its outputs by name.

    The zip is stored under its own hash: what did not change is not deployed.
    """
    bucket = _artifacts(aws, stack)
    stored = f"s3://{bucket}/{hashlib.sha256(ZIP.read_bytes()).hexdigest()}.zip"
    aws("s3", "cp", "--only-show-errors", str(ZIP), stored)
    packaged = DIST / "template.yaml"
    text = TEMPLATE.read_text(encoding="utf-8").replace(LOCAL_ZIP, stored)
    packaged.write_text(text, encoding="utf-8")
    overrides = [f"{name}={value}" for name, value in parameters.items()]
    target = ("--template-file", str(packaged), "--stack-name", stack, "--s3-bucket", bucket)
    options = ("--capabilities", "CAPABILITY_IAM", "--no-fail-on-empty-changeset")
    aws("cloudformation", "deploy", *target, *options, "--parameter-overrides", *overrides)
    found = aws("cloudformation", "describe-stacks", "--stack-name", stack)
    return {
        each["OutputKey"]: {"value": each["OutputValue"], "means": each.get("Description", "")}
        for each in found["Stacks"][0]["Outputs"]
    }


def _artifacts(aws: Aws, stack: str) -> str:
    """Return the bucket for zips, made if it is not there."""
    account = aws("sts", "get-caller-identity")["Account"]
    bucket = f"{stack}-artifacts-{account}-{aws.region}"
    if not aws.has("s3api", "head-bucket", "--bucket", bucket):
        aws("s3", "mb", f"s3://{bucket}")
    return bucket


def take_mail(aws: Aws, rule_set: str, rule: str, agree: Callable[[str], str]) -> str:
    """See to it that SES asks our rule. An account has one active rule set.

    Return what to tell: nothing if mail comes in.
    """
    active = aws("ses", "describe-active-receipt-rule-set").get("Metadata", {}).get("Name")
    if active is None:
        aws("ses", "set-active-receipt-rule-set", "--rule-set-name", rule_set)
        return ""
    if active == rule_set:
        return ""
    place = ("--rule-set-name", active)
    known = aws.has("ses", "describe-receipt-rule", *place, "--rule-name", rule)
    question = f"The rule set '{active}' is active. Add Kith's rule to it? [y/N] "
    if not known and not agree(question).lower().startswith("y"):
        return f"No mail comes in yet: the rule set '{active}' is active, and not Kith's."
    ours = aws("ses", "describe-receipt-rule", "--rule-set-name", rule_set, "--rule-name", rule)
    verb = "update-receipt-rule" if known else "create-receipt-rule"
    wanted = {"RuleSetName": active, "Rule": ours["Rule"]}
    aws("ses", verb, "--cli-input-json", "file:///dev/stdin", data=wanted)
    return ""


def _tell(outputs: Mapping[str, Mapping[str, str]], note: str) -> None:
    """Say which DNS records are needed, and keep the environment for the shell."""
    lines = [
        f"export {each['means']}='{each['value']}'\n"
        for each in outputs.values()
        if VARIABLE.fullmatch(each["means"])
    ]
    environment = DIST / "kith.env"
    environment.write_text("".join(sorted(lines)), encoding="utf-8")
    records = [
        f"  {each['means']:<6}{each['value']}\n"
        for each in outputs.values()
        if each["means"] in RECORDS
    ]
    sys.stdout.write("Deployed. Your domain needs these DNS records:\n" + "".join(records))
    sys.stdout.write(f"{note}\n" if note else "")
    sys.stdout.write(
        f"Then: . {environment.relative_to(ROOT)}"
        " && .venv/bin/python -m kith invite ADDRESS --zone ZONE\n"
    )


if __name__ == "__main__":
    raise SystemExit(main())
