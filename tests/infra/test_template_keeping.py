"""What is deployed keeps what it is given, takes in what it should, and starts."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kith import settings

Template = dict[str, Any]
Plant = Callable[[str, Any], Template]

RAW_MAIL_DAYS = 30
"""Promised by the design; the rest of a lifecycle would lose mail, or keep it."""


def properties(template: Template, name: str) -> Template:
    """Return a resource's properties."""
    found: Template = template["Resources"][name]["Properties"]
    return found


def data_outlives_the_stack(template: Template) -> list[str]:
    """Deleting or replacing the stack deletes no row, no mail and no verified domain."""
    return [
        name
        for name, resource in template["Resources"].items()
        if resource["Type"]
        in {"AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SES::EmailIdentity"}
        and {resource.get("DeletionPolicy"), resource.get("UpdateReplacePolicy")} != {"Retain"}
    ]


def table_can_be_restored(template: Template) -> list[str]:
    """The table is protected, goes back to any second, and costs nothing at rest."""
    table = properties(template, "Table")
    held = (
        table.get("DeletionProtectionEnabled"),
        table.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled"),
        table.get("BillingMode"),
    )
    return [] if held == (True, True, "PAY_PER_REQUEST") else [str(held)]


def table_forgets(template: Template) -> list[str]:
    """Rows are forgotten by the attribute that Put names, which no emulator enforces."""
    ttl = properties(template, "Table").get("TimeToLiveSpecification")
    return [] if ttl == {"AttributeName": "ttl", "Enabled": True} else [str(ttl)]


def table_tells_what_changed(template: Template) -> list[str]:
    """The stream carries rows as they were and as they are."""
    stream = properties(template, "Table").get("StreamSpecification")
    return [] if stream == {"StreamViewType": "NEW_AND_OLD_IMAGES"} else [str(stream)]


def raw_mail_expires(template: Template) -> list[str]:
    """What arrived goes after 30 days; nothing else in the bucket ever does by itself."""
    rules = properties(template, "MailBucket")["LifecycleConfiguration"]["Rules"]
    said = [(each.get("Prefix"), each.get("ExpirationInDays"), each["Status"]) for each in rules]
    return [] if said == [("inbox/", RAW_MAIL_DAYS, "Enabled")] else [str(said)]


def bucket_is_private(template: Template) -> list[str]:
    """No setting of an object or a policy can make a mail public."""
    block = properties(template, "MailBucket").get("PublicAccessBlockConfiguration", {})
    return [] if len(block) == 4 and all(block.values()) else [str(block)]


def takes_its_domain_only(template: Template) -> list[str]:
    """The rule takes mail for exactly the inbound domain, scanned, over TLS."""
    rule = properties(template, "ReceiptRule")["Rule"]
    held = (rule["Recipients"], rule["ScanEnabled"], rule["TlsPolicy"], rule["Enabled"])
    return [] if held == ([{"Ref": "MailDomain"}], True, "Require", True) else [str(held)]


def mail_is_stored_where_it_may_be(template: Template) -> list[str]:
    """SES stores under inbox/, may write there and nowhere else, and tells the topic."""
    actions = properties(template, "ReceiptRule")["Rule"]["Actions"]
    statement = properties(template, "MailBucketPolicy")["PolicyDocument"]["Statement"][0]
    prefix = actions[0]["S3Action"]["ObjectKeyPrefix"]
    held = {
        "the first action may write": statement["Resource"]
        == {"Fn::Sub": f"${{MailBucket.Arn}}/{prefix}*"},
        "tells the topic": actions[0]["S3Action"].get("TopicArn") == {"Ref": "ReceiptTopic"},
        "waits for its rights": "MailBucketPolicy"
        in template["Resources"]["ReceiptRule"]["DependsOn"],
    }
    return [what for what, holds in held.items() if not holds]


RULES: list[tuple[Callable[[Template], list[str]], str, object]] = [
    (data_outlives_the_stack, "Resources.Table.DeletionPolicy", "Delete"),
    (data_outlives_the_stack, "Resources.MailBucket.UpdateReplacePolicy", None),
    (table_can_be_restored, "Resources.Table.Properties.DeletionProtectionEnabled", False),
    (table_can_be_restored, "Resources.Table.Properties.PointInTimeRecoverySpecification", None),
    (table_forgets, "Resources.Table.Properties.TimeToLiveSpecification.AttributeName", "expires"),
    (table_tells_what_changed, "Resources.Table.Properties.StreamSpecification", None),
    (
        raw_mail_expires,
        "Resources.MailBucket.Properties.LifecycleConfiguration.Rules.0.Prefix",
        None,
    ),
    (
        raw_mail_expires,
        "Resources.MailBucket.Properties.LifecycleConfiguration.Rules.0.ExpirationInDays",
        7,
    ),
    (
        bucket_is_private,
        "Resources.MailBucket.Properties.PublicAccessBlockConfiguration.BlockPublicAcls",
        False,
    ),
    (takes_its_domain_only, "Resources.ReceiptRule.Properties.Rule.Recipients", []),
    (takes_its_domain_only, "Resources.ReceiptRule.Properties.Rule.TlsPolicy", "Optional"),
    (
        mail_is_stored_where_it_may_be,
        "Resources.ReceiptRule.Properties.Rule.Actions.0.S3Action.ObjectKeyPrefix",
        "raw/",
    ),
    (
        mail_is_stored_where_it_may_be,
        "Resources.ReceiptRule.Properties.Rule.Actions.0.S3Action.TopicArn",
        None,
    ),
    (mail_is_stored_where_it_may_be, "Resources.ReceiptRule.DependsOn", []),
]


@pytest.mark.parametrize(
    ("rule", "path", "defect"), RULES, ids=[f"{rule.__name__}-{path}" for rule, path, _ in RULES]
)
def test_nothing_is_lost_and_nothing_is_let_in(
    rule: Callable[[Template], list[str]],
    path: str,
    defect: object,
    template: Template,
    planted: Plant,
) -> None:
    """The rule holds for the template, and names what breaks it where a defect is planted."""
    assert rule(template) == [], rule.__doc__
    assert rule(planted(path, defect)) != []


def test_environment_is_what_settings_read(template: Template) -> None:
    """Functions get exactly the variables that kith.settings reads."""
    variables = template["Globals"]["Function"]["Environment"]["Variables"]
    assert sorted(variables) == sorted(settings.VARIABLES.values())


def test_shell_gets_the_environment_of_the_functions(template: Template) -> None:
    """The stack's outputs name each variable of the functions with the same value."""
    outputs = [each for each in template["Outputs"].values() if "Description" in each]
    named = {each["Description"]: each["Value"] for each in outputs}
    variables = template["Globals"]["Function"]["Environment"]["Variables"]
    assert {name: named.get(name) for name in variables} == variables


HANDLERS = ("capture_email", "plan_nudges", "record_delivery", "send_nudges", "serve_web")


def test_every_function_is_deployed(template: Template) -> None:
    """The template's handlers are the modules of functions/, each once."""
    handlers = [
        resource["Properties"]["Handler"]
        for resource in template["Resources"].values()
        if resource["Type"] == "AWS::Serverless::Function"
    ]
    assert sorted(handlers) == [f"functions.{name}.handler" for name in HANDLERS]


BARE_IMPORT = """
import importlib, socket, sys

name, *sys.path[:0] = sys.argv[1:]

def refuse(*_):
    raise AssertionError("the network was used")

socket.socket.connect = socket.getaddrinfo = refuse
handler = importlib.import_module("functions." + name).handler
print("callable" if callable(handler) else "not callable", "boto3" in sys.modules)
"""


@pytest.mark.parametrize("name", HANDLERS)
def test_handler_imports_bare(name: str, root: Path) -> None:
    """A handler imports without setting, network or boto3: outside Lambda nothing is made."""
    found = subprocess.run(  # noqa: S603 - our own source, in a process that has nothing
        [sys.executable, "-I", "-c", BARE_IMPORT, name, str(root / "shared"), str(root)],
        env={"PATH": os.defpath},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (found.stdout, found.stderr) == ("callable False\n", "")
