"""The raw mail on S3, where SES puts it."""

from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import ObjectIdentifierTypeDef

HELD = "held"
"""The prefix that no lifecycle rule of infra/template.yaml touches."""

GONE = frozenset({"NoSuchKey"})
"""S3 says so only to a role with s3:ListBucket; to others a missing key looks forbidden."""

PAST_THE_END = frozenset({"InvalidRange"})


class S3Inbox:
    """The Inbox port on a bucket."""

    def __init__(self, client: "S3Client", bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    def read(self, key: str, *, start: int = 0, size: int) -> bytes:
        """Return at most `size` bytes of the mail from `start`. Raise KeyError if it is gone."""
        piece = f"bytes={start}-{start + size - 1}"
        try:
            answer = self._client.get_object(Bucket=self._bucket, Key=key, Range=piece)
        except ClientError as error:
            if _code(error) in PAST_THE_END:
                return b""
            _raise_if_gone(error, key)
            raise
        with answer["Body"] as body:
            return body.read()[:size]  # S3 takes no range of nothing, and sends all

    def keep(self, key: str, oid: str) -> str:
        """Copy the mail to where no lifecycle rule deletes it; return the copy's key."""
        kept = f"{HELD}/{oid}/{key.rpartition('/')[2]}"
        if kept == key:
            return key  # S3 refuses to copy a thing onto itself
        try:
            self._client.copy_object(
                Bucket=self._bucket, Key=kept, CopySource={"Bucket": self._bucket, "Key": key}
            )
        except ClientError as error:
            _raise_if_gone(error, key)
            raise
        return kept

    def delete(self, key: str) -> None:
        """Remove the mail; no error if it is gone."""
        self._client.delete_object(Bucket=self._bucket, Key=key)

    def forget(self, oid: str) -> None:
        """Remove every copy kept for an owner. Raise RuntimeError if S3 left any."""
        pages = self._client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self._bucket, Prefix=f"{HELD}/{oid}/"):
            kept: list[ObjectIdentifierTypeDef] = [
                {"Key": each["Key"]} for each in page.get("Contents", ())
            ]
            if not kept:
                return
            answer = self._client.delete_objects(
                Bucket=self._bucket, Delete={"Objects": kept, "Quiet": True}
            )
            if left := len(answer.get("Errors", ())):
                raise RuntimeError(f"S3 did not delete {left} of {len(kept)} copies")


def _code(error: ClientError) -> str:
    return error.response["Error"]["Code"]


def _raise_if_gone(error: ClientError, key: str) -> None:
    if _code(error) in GONE:
        raise KeyError(key) from error
