"""Who may do what to what: the whole of it as one table, compared with the template exactly."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

Template = dict[str, Any]
Plant = Callable[[str, Any], Template]

IN_THE_ACCOUNT = "${AWS::Region}:${AWS::AccountId}"
KEYS = f"arn:${{AWS::Partition}}:ssm:{IN_THE_ACCOUNT}:parameter${{KeysParameter}}"
IDENTITIES = f"arn:${{AWS::Partition}}:ses:{IN_THE_ACCOUNT}:identity/*"
OUR_SET = f"arn:${{AWS::Partition}}:ses:{IN_THE_ACCOUNT}:configuration-set/${{ConfigurationSet}}"
OUR_RULES = f"arn:${{AWS::Partition}}:ses:{IN_THE_ACCOUNT}:receipt-rule-set/*:receipt-rule/*"
OUR_PAGES = f"arn:${{AWS::Partition}}:execute-api:{IN_THE_ACCOUNT}:${{Api}}/*"

LOGS = "logs:CreateLogStream logs:PutLogEvents"
EMPTIES = "sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage"
READS_AND_WRITES = "dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query"
AND_COUNTS = f"{READS_AND_WRITES} dynamodb:UpdateItem"
SENDS = "ses:SendEmail ses:SendRawEmail"

ROLES: Mapping[str, Mapping[str, str]] = {
    "CaptureEmailRole": {
        "${MailBucket.Arn}/held/*": "s3:DeleteObject s3:GetObject s3:PutObject",
        "${MailBucket.Arn}/inbox/*": "s3:GetObject",
        "CaptureEmailLogs": LOGS,
        "CaptureQueue": EMPTIES,
        "MailBucket": "s3:ListBucket",
        "Table": AND_COUNTS,
        IDENTITIES: SENDS,
        KEYS: "ssm:GetParameter",
        OUR_SET: SENDS,
    },
    "PlanNudgesRole": {
        "${Table.Arn}/index/wake": "dynamodb:Query",
        "NudgeQueue": "sqs:SendMessage",
        "PlanNudgesLogs": LOGS,
        "TickDeadLetters": "sqs:SendMessage",
    },
    "RecordDeliveryRole": {
        "DeliveryQueue": EMPTIES,
        "RecordDeliveryLogs": LOGS,
        "Table": READS_AND_WRITES,
        KEYS: "ssm:GetParameter",
    },
    "SendNudgesRole": {
        "NudgeQueue": EMPTIES,
        "SendNudgesLogs": LOGS,
        "Table": READS_AND_WRITES,
        IDENTITIES: SENDS,
        KEYS: "ssm:GetParameter",
        OUR_SET: SENDS,
    },
    "ServeWebRole": {
        "${MailBucket.Arn}/held/*": "s3:DeleteObject s3:GetObject",
        "MailBucket": "s3:ListBucket",
        "ServeWebLogs": LOGS,
        "Table": AND_COUNTS,
        IDENTITIES: SENDS,
        KEYS: "ssm:GetParameter",
        OUR_SET: SENDS,
    },
    "TickRole": {"PlanNudges": "lambda:InvokeFunction", "TickDeadLetters": "sqs:SendMessage"},
}
"""Each role's rights by resource: a function without one of them fails where no emulator looks."""

TAKERS: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "CaptureEmailRole": ("lambda.amazonaws.com", {}),
    "PlanNudgesRole": ("lambda.amazonaws.com", {}),
    "RecordDeliveryRole": ("lambda.amazonaws.com", {}),
    "SendNudgesRole": ("lambda.amazonaws.com", {}),
    "ServeWebRole": ("lambda.amazonaws.com", {}),
    "TickRole": ("scheduler.amazonaws.com", {"StringEquals aws:SourceAccount": "AWS::AccountId"}),
}
"""Which service takes each role, and on what condition."""

OURS = {"StringEquals aws:SourceAccount": "AWS::AccountId"}
RECEIPT_RULES = {**OURS, "ArnLike aws:SourceArn": OUR_RULES}
RECEIPTS = {"ArnEquals aws:SourceArn": "ReceiptTopic"}
REPORTS = {"ArnEquals aws:SourceArn": "ReportTopic"}

SERVICES: Mapping[str, tuple[str, str, str, str, Mapping[str, str]]] = {
    "CaptureDeadLettersPolicy": (
        *("CaptureDeadLetters", "sns.amazonaws.com", "sqs:SendMessage", "CaptureDeadLetters"),
        RECEIPTS,
    ),
    "CaptureQueuePolicy": (
        *("CaptureQueue", "sns.amazonaws.com", "sqs:SendMessage", "CaptureQueue"),
        RECEIPTS,
    ),
    "DeliveryDeadLettersPolicy": (
        *("DeliveryDeadLetters", "sns.amazonaws.com", "sqs:SendMessage", "DeliveryDeadLetters"),
        REPORTS,
    ),
    "DeliveryQueuePolicy": (
        *("DeliveryQueue", "sns.amazonaws.com", "sqs:SendMessage", "DeliveryQueue"),
        REPORTS,
    ),
    "MailBucketPolicy": (
        *("MailBucket", "ses.amazonaws.com", "s3:PutObject", "${MailBucket.Arn}/inbox/*"),
        RECEIPT_RULES,
    ),
    "ReceiptTopicPolicy": (
        *("ReceiptTopic", "ses.amazonaws.com", "sns:Publish", "ReceiptTopic"),
        RECEIPT_RULES,
    ),
    "ReportTopicPolicy": (
        *("ReportTopic", "ses.amazonaws.com", "sns:Publish", "ReportTopic"),
        {**OURS, "StringEquals aws:SourceArn": OUR_SET},
    ),
}
"""Each policy of a resource: on what it stands, who may do what to what, on what condition."""


def plainly(value: object) -> str:
    """Return a reference as one would say it: a name, or a pattern as it is written."""
    match value:
        case {"Ref": str(name)} | {"Fn::GetAtt": [str(name), "Arn"]} | {"Fn::Sub": str(name)}:
            return name
    return str(value)


def listed(value: object) -> list[Any]:
    """Return a policy's one-or-many as a list."""
    return value if isinstance(value, list) else [value]


def conditions(statement: Template) -> dict[str, str]:
    """Return a statement's conditions, each by its operator and key."""
    return {
        f"{operator} {key}": plainly(value)
        for operator, asked in statement.get("Condition", {}).items()
        for key, value in asked.items()
    }


def of_type(template: Template, ending: str) -> Iterator[tuple[str, Template]]:
    """Yield the resources whose type ends so, with their properties."""
    for name, resource in template["Resources"].items():
        if resource["Type"].endswith(ending):
            yield name, resource["Properties"]


def granted(role: Template) -> dict[str, str]:
    """Return what a role allows, by resource."""
    found: dict[str, set[str]] = {}
    for policy in role["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            assert statement["Effect"] == "Allow"
            for resource in listed(statement["Resource"]):
                found.setdefault(plainly(resource), set()).update(listed(statement["Action"]))
    return {resource: " ".join(sorted(actions)) for resource, actions in found.items()}


def roles(template: Template) -> list[str]:
    """Each role has the rights of the table, and no role is missing in it."""
    found = {name: granted(role) for name, role in of_type(template, "IAM::Role")}
    return [name for name in found.keys() | ROLES if found.get(name) != ROLES.get(name)]


def takers(template: Template) -> list[str]:
    """Each role is one service's to take."""
    found = {}
    for name, role in of_type(template, "IAM::Role"):
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        assert statement["Action"] == "sts:AssumeRole"
        found[name] = (statement["Principal"]["Service"], conditions(statement))
    return [name for name in found.keys() | TAKERS if found.get(name) != TAKERS.get(name)]


def services(template: Template) -> list[str]:
    """Each service may do its one thing to one resource of ours, and only for us."""
    found = {}
    for name, policy in of_type(template, "Policy"):
        (on,) = listed(policy.get("Bucket") or policy.get("Topics") or policy.get("Queues"))
        (statement,) = policy["PolicyDocument"]["Statement"]
        assert statement["Effect"] == "Allow"
        found[name] = (
            plainly(on),
            statement["Principal"]["Service"],
            statement["Action"],
            plainly(statement["Resource"]),
            conditions(statement),
        )
    return [name for name in found.keys() | SERVICES if found.get(name) != SERVICES.get(name)]


def pages(template: Template) -> list[str]:
    """The gateway of these pages, and no other, starts the function behind them."""
    return [
        name
        for name, each in of_type(template, "Lambda::Permission")
        if (each["Action"], each["Principal"])
        != ("lambda:InvokeFunction", "apigateway.amazonaws.com")
        or (plainly(each["FunctionName"]), plainly(each["SourceArn"])) != ("ServeWeb", OUR_PAGES)
    ]


STATEMENTS = "Properties.Policies.0.PolicyDocument.Statement"
POLICY = "Properties.PolicyDocument.Statement.0"
RULES = [
    (pages, "ApiPermission.Properties.SourceArn", "arn:wrong"),
    (roles, f"CaptureEmailRole.{STATEMENTS}.4.Action", ["s3:GetObject", "s3:DeleteObject"]),
    (roles, f"CaptureEmailRole.{STATEMENTS}.7.Action", "ses:SendRawEmail"),
    (roles, f"PlanNudgesRole.{STATEMENTS}.2.Resource", {"Fn::GetAtt": ["NudgeQueue", "Arn"]}),
    (roles, f"RecordDeliveryRole.{STATEMENTS}.2.Action", ["dynamodb:GetItem", "dynamodb:Query"]),
    (roles, f"RecordDeliveryRole.{STATEMENTS}.3.Action", "ssm:GetParameters"),
    (roles, f"SendNudgesRole.{STATEMENTS}.2.Action", ["dynamodb:GetItem", "dynamodb:PutItem"]),
    (roles, f"ServeWebRole.{STATEMENTS}.1.Action", READS_AND_WRITES.split()),
    (roles, f"TickRole.{STATEMENTS}", []),
    (services, f"MailBucketPolicy.{POLICY}.Condition.ArnLike.aws:SourceArn", "arn:wrong"),
    (services, f"MailBucketPolicy.{POLICY}.Resource", {"Fn::Sub": "${MailBucket.Arn}/held/*"}),
    (services, f"ReceiptTopicPolicy.{POLICY}.Action", "sns:Subscribe"),
    (services, "ReceiptTopicPolicy.Properties.Topics", [{"Ref": "ReportTopic"}]),
    (services, f"ReportTopicPolicy.{POLICY}.Condition.StringEquals.aws:SourceArn", "arn:wrong"),
    (takers, "TickRole.Properties.AssumeRolePolicyDocument.Statement.0.Condition", {}),
]


@pytest.mark.parametrize(
    ("rule", "path", "defect"), RULES, ids=[f"{rule.__name__}-{path}" for rule, path, _ in RULES]
)
def test_everybody_may_do_exactly_what_they_have_to(
    rule: Callable[[Template], list[str]],
    path: str,
    defect: object,
    template: Template,
    planted: Plant,
) -> None:
    """The rule holds for the template, and names what breaks it where a defect is planted."""
    assert rule(template) == [], rule.__doc__
    assert len(rule(planted(f"Resources.{path}", defect))) == 1
