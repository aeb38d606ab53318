"""The deployment's secrets, from an SSM parameter."""

import json
from typing import TYPE_CHECKING

from kith.settings import Secrets

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient


def secrets(client: "SSMClient", name: str) -> Secrets:
    """Return secrets that are read at first use from the SecureString `name`.

    Its text is a JSON map: key ids to keys in hexadecimal (see settings).
    """

    def load() -> dict[str, str]:
        answer = client.get_parameter(Name=name, WithDecryption=True)
        loaded = json.loads(answer["Parameter"]["Value"])
        return {str(key_id): str(key) for key_id, key in loaded.items()}

    return Secrets(load)
