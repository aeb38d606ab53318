"""Each function has its own role, with exactly its actions on exactly its resources."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Template = dict[str, Any]
Plant = Callable[[str, Any], Template]

ACTIONS: dict[str, set[str]] = {
    "close": set(),  # asks nothing of AWS
    "copy_object": {"s3:GetObject", "s3:PutObject"},
    "delete_object": {"s3:DeleteObject"},
    "delete_objects": set(),  # erasing is the operator's, with rights of their own
    "get_item": {"dynamodb:GetItem"},
    "get_object": {"s3:GetObject"},
    "get_paginator": set(),  # as delete_objects
    "get_parameter": {"ssm:GetParameter"},
    "query": {"dynamodb:Query"},
    "send_email": {"ses:SendEmail", "ses:SendRawEmail"},
    "send_message_batch": {"sqs:SendMessage"},
    "transact_write_items": {"dynamodb:DeleteItem", "dynamodb:PutItem"},
    "update_item": {"dynamodb:UpdateItem"},
}
"""What IAM asks for when boto3's method is called (Service Authorization Reference, 2026).

A transaction is allowed by what is in it; a raw mail through SendEmail asks for both.
"""

UNCALLED = {
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "s3:ListBucket",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
}
"""What Lambda does in a role's name, and what makes S3 say "not found" for "forbidden"."""


def functions(template: Template) -> dict[str, Template]:
    """Return the properties of each function."""
    return {
        name: resource["Properties"]
        for name, resource in template["Resources"].items()
        if resource["Type"] == "AWS::Serverless::Function"
    }


def role_of(template: Template, function: str) -> Template:
    """Return the properties of a function's role."""
    name = functions(template)[function]["Role"]["Fn::GetAtt"][0]
    properties: Template = template["Resources"][name]["Properties"]
    return properties


def documents(value: object) -> Iterator[Template]:
    """Yield every policy statement anywhere below a value."""
    if isinstance(value, dict):
        if "Effect" in value:
            yield value
        for each in value.values():
            yield from documents(each)
    elif isinstance(value, list):
        for each in value:
            yield from documents(each)


def listed(value: object) -> list[Any]:
    """Return a policy's one-or-many as a list."""
    return value if isinstance(value, list) else [value]


def grants(template: Template, function: str) -> list[tuple[str, str]]:
    """Return what a function may do, as pairs of action and resource (as written)."""
    return [
        (action, str(resource))
        for statement in documents(role_of(template, function)["Policies"])
        for action in listed(statement["Action"])
        for resource in listed(statement["Resource"])
    ]


def no_wildcard(template: Template) -> list[str]:
    """Every right is named in full."""
    return [
        str(statement)
        for statement in documents(template["Resources"])
        if any("*" in action for action in listed(statement["Action"]))
        or "NotAction" in statement
        or "*" in listed(statement.get("Resource"))
        or statement.get("Principal") == "*"
    ]


def no_managed_policy(template: Template) -> list[str]:
    """No role brings rights that are written elsewhere."""
    return [
        name
        for name, resource in template["Resources"].items()
        if "ManagedPolicyArns" in resource.get("Properties", {})
        or "Policies" in (resource.get("Properties", {}) if name in functions(template) else {})
    ]


def no_scan(template: Template) -> list[str]:
    """Nobody reads the whole table."""
    return [
        str(statement)
        for statement in documents(template["Resources"])
        if any("Scan" in action or "PartiQL" in action for action in listed(statement["Action"]))
    ]


def own_role(template: Template) -> list[str]:
    """No two functions share a role, and only Lambda can take it."""
    roles = [each["Role"]["Fn::GetAtt"][0] for each in functions(template).values()]
    taken = [
        statement["Principal"]
        for name in functions(template)
        for statement in documents(role_of(template, name)["AssumeRolePolicyDocument"])
    ]
    return [
        *(role for role in roles if roles.count(role) > 1),
        *(str(each) for each in taken if each != {"Service": "lambda.amazonaws.com"}),
    ]


def own_log(template: Template) -> list[str]:
    """A function writes to its own log, which is forgotten after 30 days."""
    return [
        name
        for name, function in functions(template).items()
        if ("logs:PutLogEvents", str({"Fn::GetAtt": [f"{name}Logs", "Arn"]}))
        not in grants(template, name)
        or function["LoggingConfig"]["LogGroup"] != {"Ref": f"{name}Logs"}
        or template["Resources"][f"{name}Logs"]["Properties"]["RetentionInDays"] != 30
    ]


def own_queue(template: Template) -> list[str]:
    """A function may empty the queue that calls it, and no other."""
    complaints = []
    for name, function in functions(template).items():
        called_by = {
            str(event["Properties"]["Queue"]) for event in function.get("Events", {}).values()
        }
        for action in ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"):
            allowed = {resource for act, resource in grants(template, name) if act == action}
            if allowed != called_by:
                complaints.append(f"{name}: {action}")
    return complaints


def planner_reads_the_index_only(template: Template) -> list[str]:
    """plan_nudges sees keys and instants; no row of anybody."""
    table = [
        pair for pair in grants(template, "PlanNudges") if pair[0].startswith(("dynamodb", "s3"))
    ]
    return (
        []
        if table == [("dynamodb:Query", "{'Fn::Sub': '${Table.Arn}/index/wake'}")]
        else [str(table)]
    )


def sends_as_kith(template: Template) -> list[str]:
    """Whoever sends, sends as Kith's own address, on the domain that takes mail in."""
    sender = template["Globals"]["Function"]["Environment"]["Variables"]["KITH_SENDER"]
    return [
        str(statement)
        for statement in documents(template["Resources"])
        if any(action.startswith("ses:") for action in listed(statement["Action"]))
        and statement.get("Condition") != {"StringEquals": {"ses:FromAddress": sender}}
    ]


def services_are_ours(template: Template) -> list[str]:
    """A service acts on our buckets, topics and queues for this account only."""
    return [
        name
        for name, resource in template["Resources"].items()
        if resource["Type"].endswith("Policy")
        for statement in documents(resource)
        if not any(
            key in conditions
            for conditions in statement.get("Condition", {}).values()
            for key in ("aws:SourceAccount", "aws:SourceArn")
        )
    ]


RIGHTS = "CaptureEmailRole.Properties.Policies.0.PolicyDocument.Statement"
RULES = [
    (no_wildcard, f"{RIGHTS}.2.Action", "dynamodb:*"),
    (no_wildcard, f"{RIGHTS}.2.Resource", "*"),
    (no_managed_policy, "ServeWeb.Properties.Policies", ["AmazonDynamoDBFullAccess"]),
    (no_managed_policy, "ServeWebRole.Properties.ManagedPolicyArns", ["arn:aws:iam::aws:policy/x"]),
    (no_scan, f"{RIGHTS}.2.Action", ["dynamodb:GetItem", "dynamodb:Scan"]),
    (own_role, "ServeWeb.Properties.Role", {"Fn::GetAtt": ["CaptureEmailRole", "Arn"]}),
    (
        own_role,
        "ServeWebRole.Properties.AssumeRolePolicyDocument.Statement.0.Principal",
        {"AWS": "arn:aws:iam::111122223333:root"},
    ),
    (own_log, "ServeWeb.Properties.LoggingConfig.LogGroup", {"Ref": "CaptureEmailLogs"}),
    (own_log, "ServeWebLogs.Properties.RetentionInDays", 365),
    (own_queue, f"{RIGHTS}.1.Resource", {"Fn::GetAtt": ["NudgeQueue", "Arn"]}),
    (
        planner_reads_the_index_only,
        "PlanNudgesRole.Properties.Policies.0.PolicyDocument.Statement.1.Resource",
        {"Fn::GetAtt": ["Table", "Arn"]},
    ),
    (sends_as_kith, "ServeWebRole.Properties.Policies.0.PolicyDocument.Statement.5.Condition", {}),
    (services_are_ours, "MailBucketPolicy.Properties.PolicyDocument.Statement.0.Condition", {}),
    (services_are_ours, "ReportTopicPolicy.Properties.PolicyDocument.Statement.0.Condition", None),
]


@pytest.mark.parametrize(
    ("rule", "path", "defect"), RULES, ids=[f"{rule.__name__}-{path}" for rule, path, _ in RULES]
)
def test_no_right_is_too_wide(
    rule: Callable[[Template], list[str]],
    path: str,
    defect: object,
    template: Template,
    planted: Plant,
) -> None:
    """The rule holds for the template, and names what breaks it where a defect is planted."""
    assert rule(template) == [], rule.__doc__
    assert rule(planted(f"Resources.{path}", defect)) != []


def client_methods(root: Path) -> set[str]:
    """Return the methods of AWS clients that Kith calls, as its source says."""
    return {
        node.func.attr
        for path in (root / "shared" / "kith" / "aws").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if ast.unparse(node.func.value) in {"client", "self._client"}
    }


def test_rights_are_those_that_are_used(root: Path, template: Template) -> None:
    """All roles together hold the rights that the code's own calls need, and no other."""
    called = {action for method in client_methods(root) for action in ACTIONS[method]}
    granted = {action for name in functions(template) for action, _ in grants(template, name)}
    assert granted - UNCALLED == called
