"""Hints on SQS: one message an owner, in as few requests as SQS allows."""

import json

import boto3
import pytest
from moto import mock_aws

from kith.aws.queue import SqsQueue
from tests.loopback import Loopback, Says, answering

OWNERS = [f"owner{number:02}" for number in range(23)]


def queue(loopback: Loopback) -> SqsQueue:
    """Return the queue on an SQS that `loopback` plays."""
    return SqsQueue(boto3.client("sqs", endpoint_url=loopback.url), f"{loopback.url}/1/nudges")


def refusing(*places: int) -> Says:
    """Return SQS's answer that takes all entries but those."""
    failed = [{"Id": str(at), "SenderFault": False, "Code": "InternalError"} for at in places]
    return Says({"Successful": [], "Failed": failed})


def bodies(loopback: Loopback) -> list[list[str]]:
    """Return whom each request was about."""
    return [
        [json.loads(entry["MessageBody"])["owner"] for entry in json.loads(body)["Entries"]]
        for _, body in loopback.requests
    ]


def test_each_owner_is_one_message() -> None:
    """What is put can be received, whoever many they are."""
    with mock_aws():
        client = boto3.client("sqs")
        url = client.create_queue(QueueName="nudges")["QueueUrl"]
        SqsQueue(client, url).put(OWNERS)
        received: list[str] = []
        while messages := client.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            received += [message["Body"] for message in messages]
    assert sorted(received) == [json.dumps({"owner": oid}) for oid in OWNERS]


def test_nobody_is_no_request() -> None:
    """A tick without anybody due costs nothing."""
    with answering() as sqs:
        queue(sqs).put([])
        assert sqs.requests == []


def test_they_go_in_tens_and_what_was_not_taken_goes_again() -> None:
    """Only the entries that failed are sent once more."""
    with answering(refusing(), refusing(1, 9), refusing(0), refusing()) as sqs:
        queue(sqs).put(OWNERS)
        again = [OWNERS[11], OWNERS[19], OWNERS[20]]
        assert bodies(sqs) == [OWNERS[:10], OWNERS[10:20], OWNERS[20:], again]


def test_what_sqs_will_not_take_is_an_error() -> None:
    """After three attempts it raises, so that the failure is seen."""
    with answering(*[refusing(0)] * 3) as sqs, pytest.raises(RuntimeError, match="1 of 2"):
        queue(sqs).put(OWNERS[:2])


def test_forgetting_an_owner_asks_nothing_of_sqs() -> None:
    """A queue cannot be searched; its hints hold an owner's id and are soon gone."""
    with answering() as sqs:
        assert queue(sqs).unread("anna@in.example".__eq__) == ()
        queue(sqs).forget("owner01", "anna@in.example".__eq__)
        assert sqs.requests == []
