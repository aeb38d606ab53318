"""`python -m infra.build`: the one artefact that every function runs from.

The same sources and pins give the same bytes: files sorted, times fixed, byte code compiled by
the Python it runs on, and never checked against the source again when it starts.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]

VERSION = "3.13"
"""The Runtime of infra/template.yaml."""

PLATFORMS = {"arm64": "manylinux2014_aarch64", "x86_64": "manylinux2014_x86_64"}
"""What pip calls each of Lambda's architectures."""

OURS = {"functions": ROOT / "functions", "kith": ROOT / "shared" / "kith"}
NOT_OURS = shutil.ignore_patterns("__pycache__", "*.pyc")

PINS = ROOT / "requirements" / "lambda.txt"
PIP: tuple[str, ...] = (
    sys.executable,
    "-m",
    "pip",
    "--disable-pip-version-check",
    "install",
    "--quiet",
)
PIP += ("--require-hashes", "--only-binary=:all:")

LAMBDA_ROOT = "/var/task"
"""Where Lambda unpacks the zip; it stands in tracebacks."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first instant a zip can name."""

READABLE = 0o100644 << 16


class CannotBuild(Exception):
    """What is missing, in a sentence."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the zip and say where it is; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m infra.build", description=__doc__)
    parser.add_argument("--arch", choices=PLATFORMS, default="arm64")
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "kith.zip")
    given = parser.parse_args(arguments)
    try:
        build(given.arch, given.out)
    except CannotBuild as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{given.out}: {given.out.stat().st_size / 1e6:.1f} MB for {given.arch}\n")
    return 0


def build(arch: str, out: Path) -> None:
    """Write the zip for one of PLATFORMS. Raise CannotBuild."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _install(folder, PLATFORMS[arch])
        for package, source in OURS.items():
            shutil.copytree(source, folder / package, ignore=NOT_OURS)
        _compile(folder)
        _zip(folder, out)


def interpreter() -> str | None:
    """Return the path of the Python that Lambda runs, or None if this machine has none.

    Where pyenv is, `python3.13` may be there and refuse: it wants to be told the version.
    """
    asked = ("env", f"PYENV_VERSION={VERSION}", f"python{VERSION}")
    answer = subprocess.run(  # noqa: S603 - our own words
        [*asked, "-c", "import sys; print(sys.executable)"],
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout.strip() or None


def _install(folder: Path, platform: str) -> None:
    """Put the pinned wheels of the platform into the folder, none of them run here."""
    options = ("--platform", platform, "--python-version", VERSION, "--no-compile")
    subprocess.run(  # noqa: S603 - pip with our own pins
        [*PIP, *options, "--target", str(folder), "--requirement", str(PINS)],
        check=True,
    )
    shutil.rmtree(folder / "bin", ignore_errors=True)
    for record in folder.glob("*.dist-info/RECORD"):
        record.unlink()  # it lists the scripts just removed


def _compile(folder: Path) -> None:
    python = interpreter()
    if python is None:
        raise CannotBuild(f"Byte code has to be compiled by Python {VERSION}. Please install it.")
    places = ("-s", str(folder), "-p", LAMBDA_ROOT, str(folder))
    subprocess.run(  # noqa: S603 - as above
        [python, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", *places],
        env={**os.environ, "PYTHONHASHSEED": "0"},  # noqa: TID251 - handed on, not read
        check=True,
    )


def _zip(folder: Path, out: Path) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in _files(folder):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), EPOCH)
            entry.external_attr = READABLE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files in an order that no file system decides."""
    yield from sorted((path for path in folder.rglob("*") if path.is_file()), key=Path.as_posix)


if __name__ == "__main__":
    raise SystemExit(main())
