"""Hints to look at an owner, on SQS."""

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

BATCH = 10
"""Messages SQS takes in one request."""

ATTEMPTS = 3
"""At entries SQS did not take. The next tick finds whom these were about anyway."""


class SqsQueue:
    """The Queue port on a standard queue."""

    def __init__(self, client: "SQSClient", url: str) -> None:
        self._client = client
        self._url = url

    def put(self, oids: Sequence[str]) -> None:
        """Queue one message an owner: {"owner": oid}. Raise RuntimeError if SQS took not all."""
        left = [json.dumps({"owner": oid}) for oid in oids]
        for _ in range(ATTEMPTS):
            left = [
                body
                for first in range(0, len(left), BATCH)
                for body in self._refused(left[first : first + BATCH])
            ]
            if not left:
                return
        raise RuntimeError(f"SQS did not take {len(left)} of {len(oids)} messages")

    def unread(self, ours: Callable[[str], bool]) -> Sequence[str]:
        """Return nothing: SQS cannot be searched.

        Mail that was not read yet finds, when its turn comes, that its address is nobody's.
        """
        del ours
        return ()

    def forget(self, oid: str, ours: Callable[[str], bool]) -> None:
        """Do nothing: a hint holds no more than an owner's id, and is soon gone."""

    def _refused(self, bodies: Sequence[str]) -> list[str]:
        """Send up to BATCH messages; return those that SQS did not take."""
        entries: list[SendMessageBatchRequestEntryTypeDef] = [
            {"Id": str(place), "MessageBody": body} for place, body in enumerate(bodies)
        ]
        answer = self._client.send_message_batch(QueueUrl=self._url, Entries=entries)
        return [bodies[int(failed["Id"])] for failed in answer.get("Failed", ())]
