"""The house's rules are enforced: each is seen to refuse a breach planted in a copy of the tree."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import grimp
import pytest

SOURCES = ("functions", "infra", "shared/kith")

BREACHES = {
    "a domain that knows a room above": (
        "layers",
        "shared/kith/domain/planted.py",
        "import kith.table",
    ),
    "a room that knows its sibling": ("layers", "shared/kith/mail/planted.py", "import kith.web"),
    "a use case that knows the one above": (
        "layers",
        "shared/kith/capture.py",
        "import kith.intake",
    ),
    "a room without a place": ("layers", "shared/kith/utils.py", ""),
    "kith that knows a handler": (
        "top",
        "shared/kith/mail/planted.py",
        "import functions.serve_web",
    ),
    "kith that knows the local cloud": (
        "top",
        "shared/kith/mail/planted.py",
        "import infra.local.clock",
    ),
    "a handler that knows the local cloud": (
        "top",
        "functions/planted.py",
        "import infra.local.clock",
    ),
    "a handler that knows another": (
        "functions",
        "functions/planted.py",
        "import functions.serve_web",
    ),
    "a handler that knows AWS": ("aws", "functions/planted.py", "import kith.aws"),
    "the local cloud that knows AWS": ("aws", "infra/local/planted.py", "import kith.aws.store"),
    "boto3 in a handler": ("boto3", "functions/planted.py", "import boto3"),
    "botocore in the runtime": ("boto3", "shared/kith/runtime.py", "import botocore.config"),
    "Powertools in a mail": (
        "powertools",
        "shared/kith/mail/planted.py",
        "from aws_lambda_powertools import Logger",
    ),
    "a template in a handler": ("jinja2", "functions/planted.py", "import jinja2"),
    "phone numbers in a use case": ("phonenumbers", "shared/kith/filing.py", "import phonenumbers"),
    "pydantic in the domain": (
        "domain",
        "shared/kith/domain/planted.py",
        "from pydantic import BaseModel",
    ),
    "boto3 in the domain": ("domain", "shared/kith/domain/planted.py", "import boto3"),
}
"""What is planted: the contract it breaks, the file, the line."""

BANNED = {
    "from datetime import UTC, datetime\nNOW = datetime.now(UTC)": "TID251",
    "import datetime as dt\nNOW = dt.datetime.utcnow()": "TID251",
    "from datetime import date\nTODAY = date.today()": "TID251",
    "import time\nNOW = time.time()": "TID251",
    "from time import time_ns": "TID251",
    "import os\nTABLE = os.environ['KITH_TABLE']": "TID251",
    "from os import environ": "TID251",
    "import os\nTABLE = os.getenv('KITH_TABLE')": "TID251",
    "from shared.kith import table": "TID251",
    "from . import ports": "TID252",
    "from .domain import owner": "TID252",
    "import logging\nprint('seen')": "T201",
}
"""What may not be written anywhere but in runtime.py and settings.py, and the rule that says so."""


@pytest.fixture(scope="module")
def tree(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the contracts read."""
    copy = tmp_path_factory.mktemp("tree")
    for folder in SOURCES:
        shutil.copytree(
            root / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__", "templates")
        )
    shutil.copy(root / "pyproject.toml", copy)
    return copy


@pytest.fixture
def plant(tree: Path) -> Iterator[Callable[[str, str], None]]:
    """Add a line to a file of the copy, until the test is over."""
    undo: list[Callable[[], object]] = []

    def add(name: str, line: str) -> None:
        path = tree / name
        before = path.read_text(encoding="utf-8") if path.exists() else None
        path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
        undo.append(path.unlink if before is None else lambda: path.write_text(before, "utf-8"))

    yield add
    for each in undo:
        each()


def broken(tree: Path) -> list[str]:
    """Return the ids of the contracts that lint-imports calls broken."""
    said = subprocess.run(  # noqa: S603 - the linter of this environment on our own source
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tree,
        env={"PYTHONPATH": f"{tree / 'shared'}:{tree}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts: " in said.stdout, said.stdout
    rules = tomllib.loads((tree / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = rules["tool"]["importlinter"]["contracts"]
    found = [each["id"] for each in contracts if f"{each['name']} BROKEN" in said.stdout]
    assert bool(found) == bool(said.returncode)
    return found


def test_contracts_hold(tree: Path) -> None:
    """The tree as it stands breaks none of its contracts."""
    assert broken(tree) == []


@pytest.mark.parametrize(("contract", "path", "line"), BREACHES.values(), ids=BREACHES)
def test_contract_refuses(
    contract: str, path: str, line: str, tree: Path, plant: Callable[[str, str], None]
) -> None:
    """A planted breach breaks the contract that is there to refuse it."""
    plant(path, line)
    assert contract in broken(tree)


def test_one_exception_is_allowed(tree: Path, plant: Callable[[str, str], None]) -> None:
    """`python -m kith` may open the local cloud's data: the one exception on the list."""
    plant("shared/kith/__main__.py", "def data():\n    from infra.local import clock\n")
    assert broken(tree) == []


RUFF = (sys.executable, "-m", "ruff", "check", "--output-format=concise", "--no-cache")


def banned(root: Path, name: str, code: str) -> set[str]:
    """Return the rules that ruff names for `code` as a file of the project."""
    said = subprocess.run(  # noqa: S603 - as above
        [*RUFF, "--stdin-filename", name, "-"],
        cwd=root,
        input=f"{code}\n",
        capture_output=True,
        text=True,
        check=False,
    )
    return {word for line in said.stdout.splitlines() for word in line.split()[1:2]}


@pytest.mark.parametrize("where", ["shared/kith/planted.py", "functions/planted.py"])
@pytest.mark.parametrize(("code", "rule"), BANNED.items())
def test_name_is_banned(code: str, rule: str, where: str, root: Path) -> None:
    """A clock, the environment or a relative import is refused in kith and in functions."""
    assert rule in banned(root, where, code)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("runtime", "from datetime import UTC, datetime\nNOW = datetime.now(UTC)"),
        ("settings", "import os\nTABLE = os.environ['KITH_TABLE']"),
    ],
)
def test_name_has_one_home(name: str, code: str, root: Path) -> None:
    """The clock is in runtime.py and the environment in settings.py: there they are allowed."""
    assert "TID251" not in banned(root, f"shared/kith/{name}.py", code)


def foreign(graph: grimp.ImportGraph) -> set[str]:
    """Return what the domain imports that is neither its own nor the standard library's."""
    domain = {"kith.domain", *graph.find_descendants("kith.domain")}
    imported = {
        each.split(".", maxsplit=1)[0]
        for module in domain
        for each in graph.find_modules_directly_imported_by(module)
    }
    return imported - {"kith"} - sys.stdlib_module_names


def test_domain_is_standard_library_only() -> None:
    """The domain imports nothing that has to be installed, whatever its name."""
    graph = grimp.build_graph("kith", include_external_packages=True, cache_dir=None)
    assert foreign(graph) == set()
    graph.add_module("dateutil", is_squashed=True)
    graph.add_import(importer="kith.domain.ids", imported="dateutil")
    assert foreign(graph) == {"dateutil"}
