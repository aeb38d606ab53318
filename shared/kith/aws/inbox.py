"""The raw mail on S3, where SES puts it."""

from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

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


def _code(error: ClientError) -> str:
    return error.response["Error"]["Code"]


def _raise_if_gone(error: ClientError, key: str) -> None:
    if _code(error) in GONE:
        raise KeyError(key) from error
