"""What all tests share: the proofs' switch, credentials of nobody, and the deployed table."""

import gc
import json
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from cfnlint.decode import cfn_yaml

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

TEMPLATE = Path(__file__).parents[1] / "infra" / "template.yaml"

TABLE = "kith"

NOBODY = {
    "AWS_ACCESS_KEY_ID": "nobody",
    "AWS_CONFIG_FILE": "/dev/null",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_SECRET_ACCESS_KEY": "nothing",
    "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
}
"""So that no test can reach a real account, whatever the machine is set up for."""

PROOFS = {"bench", "browser", "simulation"}
"""Folders in which every test is marked `prove`."""

TOLD = "told"
"""The property by which a test records what is printed of it, whether or not it held."""

HERE_ALREADY = ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_REGION", "AWS_SESSION_TOKEN")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --prove, which runs the tests marked `prove` too: they need more than Python."""
    parser.addoption("--prove", action="store_true", help="run the tests marked `prove` too")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark; let examples take their time where others use the machine too.

    The tests try the same examples every time, so that a failure is the change's own. The proofs
    try others each time, and say of which seed (`--hypothesis-seed` has them again).
    """
    proving = config.getoption("--prove")
    hypothesis.settings.register_profile("kith", deadline=None, derandomize=not proving)
    hypothesis.settings.load_profile("kith")
    if proving and config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = str(secrets.randbits(32))
    config.addinivalue_line("markers", "prove: needs more than Python; only run by --prove")


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say which examples the proofs try."""
    seed = config.option.hypothesis_seed
    return f"examples: --hypothesis-seed={seed}" if seed is not None else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the line that each proof recorded, also if it ran in another process."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, line in getattr(report, "user_properties", ()):
                if name == TOLD and report.when == "call":
                    terminalreporter.write_line(str(line))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the proofs out unless they are asked for. Left out is not skipped."""
    for item in items:
        if PROOFS.intersection(item.path.relative_to(config.rootpath).parts):
            item.add_marker(pytest.mark.prove)
    if config.getoption("--prove"):
        return
    proofs = [item for item in items if item.get_closest_marker("prove")]
    items[:] = [item for item in items if item not in proofs]
    config.hook.pytest_deselected(items=proofs)


def pytest_collection_finish() -> None:
    """Leave the thousands of tests themselves out of what is looked through for garbage.

    Each of them would pay for all of them, and what is timed would be they.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _nobody() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in HERE_ALREADY:
            patch.delenv(name, raising=False)
        for name, value in NOBODY.items():
            patch.setenv(name, value)
        yield


@pytest.fixture(scope="session")
def template() -> dict[str, Any]:
    """Return infra/template.yaml as plain values, with CloudFormation's tags in long form."""
    plain: dict[str, Any] = json.loads(json.dumps(cfn_yaml.load(str(TEMPLATE))))
    return plain


@pytest.fixture(scope="session")
def create_table(template: dict[str, Any]) -> Callable[["DynamoDBClient"], str]:
    """Return what makes the template's table wherever a client leads, and returns its name."""
    properties = dict(template["Resources"]["Table"]["Properties"])
    forgetting = properties.pop("TimeToLiveSpecification")
    del properties["PointInTimeRecoverySpecification"]  # nothing to see in a test
    del properties["StreamSpecification"]  # moto copies the whole table for it at every write
    properties["DeletionProtectionEnabled"] = False

    def create(client: "DynamoDBClient") -> str:
        client.create_table(TableName=TABLE, **properties)
        client.update_time_to_live(TableName=TABLE, TimeToLiveSpecification=forgetting)
        return TABLE

    return create
