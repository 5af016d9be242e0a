"""The wheel, in an environment with nothing else: it carries all that it needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOT_SOURCE = shutil.ignore_patterns(".*", "build", "data", "tests", "*.egg-info", "__pycache__")
"""What was left by an earlier build must not be carried by this one."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, and install it as an administrator would."""
    folder = tmp_path_factory.mktemp("wheel")
    source = shutil.copytree(ROOT, folder / "source", ignore=NOT_SOURCE)
    done(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, source)
    venv.create(folder / "empty", with_pip=True)
    python = folder / "empty" / "bin" / "python"
    [wheel] = folder.glob("*.whl")
    done(python, "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", wheel)
    return python


def done(*command: str | Path, cwd: Path | None = None) -> str:
    return subprocess.run(
        command, cwd=cwd, env=alone(), check=True, capture_output=True, text=True, timeout=300
    ).stdout


def alone() -> dict[str, str]:
    """Give an environment that names nothing of the checkout."""
    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}


def test_it_says_its_version(python: Path, tmp_path: Path) -> None:
    """From another folder, by both names."""
    said = done(python, "-m", "bot", "--version", cwd=tmp_path)
    assert said.startswith("missions-de-soutien ")
    assert done(python.with_name("missions-de-soutien"), "--version", cwd=tmp_path) == said


def test_it_carries_the_example(python: Path, tmp_path: Path) -> None:
    """A networks file to fill in, word for word."""
    said = done(python, "-m", "bot", "example", cwd=tmp_path)
    assert said == (ROOT / "networks" / "example.toml").read_text(encoding="utf-8")


def test_it_looks_at_an_installation(python: Path, tmp_path: Path) -> None:
    """`check` finds its texts, places and migrations inside; what is to be mended is said."""
    (tmp_path / "networks.toml").write_text(done(python, "-m", "bot", "example", cwd=tmp_path))
    key = done(python, "-m", "bot", "key", cwd=tmp_path).strip()
    settings = {"BOT_TOKEN": "1:a", "DATA_KEY": key, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    looked = subprocess.run(
        (python, "-m", "bot", "check"),
        cwd=tmp_path,
        env={**alone(), **settings},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    first, *_ = looked.stdout.splitlines()
    assert first.startswith("ok    version")
    assert "missions-de-soutien" in first
    assert "complete in fr, nl" in looked.stdout
    assert "is an example" in looked.stdout
    assert (looked.returncode, looked.stderr) == (2, "")


def test_the_demo_runs_from_it(python: Path, tmp_path: Path) -> None:
    """Places, catalogues, migrations, demo networks and the page are inside."""
    environ = {**alone(), "PORT": "0"}
    with subprocess.Popen(
        (python, "-m", "bot", "demo"),
        cwd=tmp_path,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as demo:
        assert demo.stdout
        assert demo.stderr
        said = demo.stdout.readline()
        logged = next(line for line in demo.stderr if "at work as" in line or "Error" in line)
        demo.terminate()
        demo.communicate(timeout=30)
    assert said.startswith("Open http://127.0.0.1:")
    assert "at work as" in logged
    assert demo.returncode == 0
