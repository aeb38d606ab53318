"""The four ports on DynamoDB, S3, SES and SQS: the only place that speaks boto3."""

import boto3
from botocore.config import Config

from kith.aws import parameter
from kith.aws.inbox import S3Inbox
from kith.aws.outbox import ONCE, SesOutbox
from kith.aws.queue import SqsQueue
from kith.aws.store import DynamoStore
from kith.ports import Ports
from kith.settings import Secrets

PATIENT = Config(
    connect_timeout=2,
    read_timeout=10,
    retries={"mode": "standard", "total_max_attempts": 4},
)
"""Seconds. Four attempts of any request end within the minute a handler has, and a message
that fails all the same comes again."""


def connect(
    *, table: str, bucket: str, queue_url: str, configuration_set: str, endpoint: str | None = None
) -> Ports:
    """Return the ports on what the stack made; nothing is asked of AWS yet.

    `endpoint` is an emulator's URL; None is AWS itself, in the environment's region.
    """
    return Ports(
        store=DynamoStore(boto3.client("dynamodb", endpoint_url=endpoint, config=PATIENT), table),
        inbox=S3Inbox(boto3.client("s3", endpoint_url=endpoint, config=PATIENT), bucket),
        outbox=SesOutbox(
            boto3.client("sesv2", endpoint_url=endpoint, config=ONCE), configuration_set
        ),
        queue=SqsQueue(boto3.client("sqs", endpoint_url=endpoint, config=PATIENT), queue_url),
    )


def secrets(name: str) -> Secrets:
    """Return the secrets in the SSM parameter `name`, loaded at first use."""
    return parameter.secrets(boto3.client("ssm", config=PATIENT), name)
