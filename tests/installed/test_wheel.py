"""The wheel, in an environment with nothing else: it carries all that it needs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.installed.administrator import ROOT, alone, done

pytestmark = pytest.mark.slow


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
