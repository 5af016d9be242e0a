"""The bill of materials names what the bot needs to run, in its pinned versions, and no tool."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import sbom


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Write the bill into a folder of its own, and read it back."""
    monkeypatch.setattr(sbom, "ROOT", tmp_path)
    monkeypatch.setattr(sbom, "FILE", tmp_path / "build" / "sbom.json")
    assert sbom.main() == 0
    read: dict[str, object] = json.loads(sbom.FILE.read_text(encoding="utf-8"))
    return read


def test_it_names_what_runs_and_nothing_else(written: dict[str, object]) -> None:
    """What is imported, what that brings along, PostgreSQL's driver; no test runner, no linter."""
    parts = written["components"]
    assert isinstance(parts, list)
    names = {one["name"] for one in parts}
    assert {"python-telegram-bot", "httpx", "cryptography", "cffi", "asyncpg"} <= names
    assert not {"pytest", "ruff", "mypy", "playwright", sbom.PROJECT} & names
    assert all(one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}" for one in parts)


def test_it_says_what_needs_what(written: dict[str, object]) -> None:
    """Each name that is referred to stands on it, so that a weakness can be followed upwards."""
    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.6")
    needs = {one["ref"]: one.get("dependsOn", []) for one in written["dependencies"]}  # type: ignore[attr-defined]
    assert {ref for refs in needs.values() for ref in refs} <= needs.keys()
    (own,) = [ref for ref in needs if sbom.PROJECT in ref]
    assert any("python-telegram-bot" in ref for ref in needs[own])


def test_what_is_not_pinned_is_no_bill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bill of other versions than the pinned ones would be believed; one sentence instead."""
    pins = tmp_path / "constraints.txt"
    pins.write_text("aiohttp==0.0.1\n", encoding="utf-8")
    monkeypatch.setattr(sbom, "PINNED", pins)
    assert sbom.main() == 2
    said = capsys.readouterr().err
    assert "is installed, not" in said
    assert said.count("\n") == 1
