"""Every asynchronous path of the deployment retries, and ends somewhere that is looked at."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from infra import deploy
from kith import nudging

Template = dict[str, Any]
Plant = Callable[[str, Any], Template]

SLOWEST_RETRY = 6
"""AWS's advice for a queue's visibility timeout, in timeouts of its function."""

LONGEST_RETENTION = 14 * 24 * 60 * 60
"""Seconds; SQS keeps nothing longer."""


def of_type(template: Template, kind: str) -> dict[str, Template]:
    """Return the properties of all resources of a type by their name."""
    return {
        name: resource.get("Properties", {})
        for name, resource in template["Resources"].items()
        if resource["Type"] == f"AWS::{kind}"
    }


def named(value: object) -> str:
    """Return the resource that a Ref or GetAtt points at."""
    assert isinstance(value, dict), value
    return str(value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0])


def sources(template: Template) -> Iterator[tuple[str, Template, Template]]:
    """Yield each function with a queue: its name, its properties, the event's properties."""
    for name, function in of_type(template, "Serverless::Function").items():
        for event in function.get("Events", {}).values():
            assert event["Type"] == "SQS"
            yield name, function, event["Properties"]


def dead_letter_queues(template: Template) -> set[str]:
    """Return every queue that anything fails into."""
    redrives = [
        properties["RedrivePolicy"]["deadLetterTargetArn"]
        for kind in ("SQS::Queue", "SNS::Subscription")
        for properties in of_type(template, kind).values()
        if "RedrivePolicy" in properties
    ]
    schedules = [
        schedule["Target"]["DeadLetterConfig"]["Arn"]
        for schedule in of_type(template, "Scheduler::Schedule").values()
        if "DeadLetterConfig" in schedule["Target"]
    ]
    invocations = [
        function["EventInvokeConfig"]["DestinationConfig"]["OnFailure"]["Destination"]
        for function in of_type(template, "Serverless::Function").values()
        if "EventInvokeConfig" in function
    ]
    return {named(each) for each in (*redrives, *schedules, *invocations)}


def visibility(template: Template) -> list[str]:
    """A message stays hidden for six of its function's timeouts."""
    queues = of_type(template, "SQS::Queue")
    return [
        name
        for name, function, event in sources(template)
        if queues[named(event["Queue"])]["VisibilityTimeout"] < SLOWEST_RETRY * function["Timeout"]
    ]


def batch_failures(template: Template) -> list[str]:
    """One failed message does not repeat its whole batch."""
    return [
        name
        for name, _, event in sources(template)
        if event.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]
    ]


def at_most(template: Template, event: Template) -> int | None:
    """Return how many invocations take from a queue at once, by the parameters' defaults."""
    limit = event.get("ScalingConfig", {}).get("MaximumConcurrency")
    if isinstance(limit, dict):
        limit = template["Parameters"][limit["Ref"]]["Default"]
    return limit if limit is None else int(limit)


def sending_rate(template: Template) -> list[str]:
    """What is queued until the next tick is what SES takes, and the senders can send it."""
    parameters = template["Parameters"]
    rate = parameters["SendsPerSecond"]["Default"]
    variables = template["Globals"]["Function"]["Environment"]["Variables"]
    given = variables["KITH_SENDS_PER_SECOND"] == {"Ref": "SendsPerSecond"}
    ticks = [
        each["ScheduleExpression"] for each in of_type(template, "Scheduler::Schedule").values()
    ]
    minutes = int(nudging.TICK.total_seconds() // 60)
    (event,) = (each for name, _, each in sources(template) if name == "SendNudges")
    wrong = {
        "SendsPerSecond": not given,
        "SendingConcurrency": event["ScalingConfig"]["MaximumConcurrency"]
        != {"Ref": "SendingConcurrency"}
        or parameters["SendingConcurrency"]["Default"] != deploy.senders(rate),
        "Schedule": f"rate({minutes} minutes)" not in ticks,
    }
    return [name for name, is_wrong in wrong.items() if is_wrong]


def concurrency(template: Template) -> list[str]:
    """Queues together cannot take all of the ten a new account has."""
    limits = {name: at_most(template, event) for name, _, event in sources(template)}
    unlimited = [name for name, limit in limits.items() if limit is None]
    return unlimited or (["all"] if sum(filter(None, limits.values())) >= 10 else [])


def redrive(template: Template) -> list[str]:
    """Every queue has a dead-letter queue, or is one; no message is given up at once."""
    return [
        name
        for name, queue in of_type(template, "SQS::Queue").items()
        if name not in dead_letter_queues(template)
        and queue.get("RedrivePolicy", {}).get("maxReceiveCount", 0) < 5
    ]


def outlives_its_tries(template: Template) -> list[str]:
    """A message is not forgotten before it was tried so often that it is a dead letter."""
    return [
        name
        for name, queue in of_type(template, "SQS::Queue").items()
        if "RedrivePolicy" in queue
        and queue["MessageRetentionPeriod"]
        <= (queue["RedrivePolicy"]["maxReceiveCount"] + 1) * queue["VisibilityTimeout"]
    ]


def dead_letters_wait(template: Template) -> list[str]:
    """What failed is kept as long as SQS can keep it."""
    queues = of_type(template, "SQS::Queue")
    return [
        name
        for name in dead_letter_queues(template)
        if queues[name].get("MessageRetentionPeriod") != LONGEST_RETENTION
    ]


def alarms(template: Template) -> list[str]:
    """Every dead-letter queue rings at its first message, and somebody hears it."""
    heard = {
        named(alarm["Dimensions"][0]["Value"])
        for alarm in of_type(template, "CloudWatch::Alarm").values()
        if alarm["MetricName"] == "ApproximateNumberOfMessagesVisible"
        and alarm["Threshold"] == 0
        and alarm["ComparisonOperator"] == "GreaterThanThreshold"
        and [named(action) for action in alarm["AlarmActions"]] == ["AlarmTopic"]
    }
    return sorted(dead_letter_queues(template) - heard)


def alarm_reader(template: Template) -> list[str]:
    """The alarm topic has a subscriber."""
    topic = of_type(template, "SNS::Topic")["AlarmTopic"]
    return [] if topic.get("Subscription") else ["AlarmTopic"]


def subscriptions(template: Template) -> list[str]:
    """What a topic cannot deliver goes to a dead-letter queue, and it may write to both."""
    allowed = {
        (named(statement["Resource"]), named(statement["Condition"]["ArnEquals"]["aws:SourceArn"]))
        for policy in of_type(template, "SQS::QueuePolicy").values()
        for statement in policy["PolicyDocument"]["Statement"]
        if statement["Principal"] == {"Service": "sns.amazonaws.com"}
        and statement["Action"] == "sqs:SendMessage"
    }
    return [
        name
        for name, each in of_type(template, "SNS::Subscription").items()
        if "RedrivePolicy" not in each
        or not allowed.issuperset(
            (named(queue), named(each["TopicArn"]))
            for queue in (each["Endpoint"], each["RedrivePolicy"]["deadLetterTargetArn"])
        )
    ]


def schedules(template: Template) -> list[str]:
    """A tick that cannot start, and one that fails, end in a dead-letter queue."""
    functions = of_type(template, "Serverless::Function")
    return [
        name
        for name, each in of_type(template, "Scheduler::Schedule").items()
        if "DeadLetterConfig" not in each["Target"]
        or "EventInvokeConfig" not in functions[named(each["Target"]["Arn"])]
    ]


def every_five_minutes(template: Template) -> list[str]:
    """Kith looks for what is due every five minutes, and on time."""
    return [
        name
        for name, each in of_type(template, "Scheduler::Schedule").items()
        if (each["ScheduleExpression"], each["FlexibleTimeWindow"]["Mode"])
        != ("rate(5 minutes)", "OFF")
    ]


def reports(template: Template) -> list[str]:
    """SES tells of every fate of a mail that Kith records."""
    wanted = {"bounce", "complaint", "delivery", "deliveryDelay", "reject", "send"}
    return [
        name
        for name, each in of_type(template, "SES::ConfigurationSetEventDestination").items()
        if not each["EventDestination"]["Enabled"]
        or set(each["EventDestination"]["MatchingEventTypes"]) != wanted
    ]


def pages_are_throttled(template: Template) -> list[str]:
    """A flood of visits ends at the gateway."""
    return [
        name
        for name, stage in of_type(template, "ApiGatewayV2::Stage").items()
        if stage.get("DefaultRouteSettings", {}).keys()
        < {"ThrottlingBurstLimit", "ThrottlingRateLimit"}
    ]


def no_path_is_logged(template: Template) -> list[str]:
    """The gateway writes no access log: the path of an action link is a secret."""
    return [
        name
        for name, stage in of_type(template, "ApiGatewayV2::Stage").items()
        if "AccessLogSettings" in stage
    ]


RULES = [
    (visibility, "CaptureQueue.Properties.VisibilityTimeout", 359),
    (visibility, "SendNudges.Properties.Timeout", 121),
    (
        batch_failures,
        "RecordDelivery.Properties.Events.Report.Properties.FunctionResponseTypes",
        [],
    ),
    (concurrency, "CaptureEmail.Properties.Events.Mail.Properties.ScalingConfig", None),
    (
        sending_rate,
        "SendNudges.Properties.Events.Hint.Properties.ScalingConfig.MaximumConcurrency",
        4,
    ),
    (
        concurrency,
        "CaptureEmail.Properties.Events.Mail.Properties.ScalingConfig.MaximumConcurrency",
        6,
    ),
    (redrive, "NudgeQueue.Properties.RedrivePolicy", None),
    (redrive, "CaptureQueue.Properties.RedrivePolicy.maxReceiveCount", 1),
    (outlives_its_tries, "NudgeQueue.Properties.MessageRetentionPeriod", 3600),
    (outlives_its_tries, "CaptureQueue.Properties.MessageRetentionPeriod", 60),
    (outlives_its_tries, "DeliveryQueue.Properties.RedrivePolicy.maxReceiveCount", 4000),
    (dead_letters_wait, "CaptureDeadLetters.Properties.MessageRetentionPeriod", 345600),
    (alarms, "TickAlarm.Properties.AlarmActions", []),
    (alarms, "CaptureAlarm.Properties.Threshold", 1),
    (alarm_reader, "AlarmTopic.Properties.Subscription", None),
    (subscriptions, "ReportSubscription.Properties.RedrivePolicy", None),
    (
        subscriptions,
        "CaptureDeadLettersPolicy.Properties.PolicyDocument.Statement.0.Resource",
        {"Fn::GetAtt": ["CaptureQueue", "Arn"]},
    ),
    (schedules, "Tick.Properties.Target.DeadLetterConfig", None),
    (schedules, "PlanNudges.Properties.EventInvokeConfig", None),
    (every_five_minutes, "Tick.Properties.ScheduleExpression", "rate(1 hour)"),
    (reports, "ReportDestination.Properties.EventDestination.MatchingEventTypes", ["send"]),
    (pages_are_throttled, "ApiStage.Properties.DefaultRouteSettings", None),
    (no_path_is_logged, "ApiStage.Properties.AccessLogSettings", {}),
]


@pytest.mark.parametrize(
    ("rule", "path", "defect"), RULES, ids=[f"{rule.__name__}-{path}" for rule, path, _ in RULES]
)
def test_no_path_ends_unseen(
    rule: Callable[[Template], list[str]],
    path: str,
    defect: object,
    template: Template,
    planted: Plant,
) -> None:
    """The rule holds for the template, and names what breaks it where a defect is planted."""
    assert rule(template) == [], rule.__doc__
    assert rule(planted(f"Resources.{path}", defect)) != []
