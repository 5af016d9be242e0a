"""The audit says what it saw, and that it saw nothing where nobody answered."""

from __future__ import annotations

from typing import Any

from tools.audit import verdict_on

SOUND: dict[str, Any] = {"name": "sound", "version": "1.0", "vulns": []}
UNASKED: dict[str, Any] = {"name": "unasked", "skip_reason": "not found"}
WEAK: dict[str, Any] = {
    "name": "weak",
    "version": "2.0",
    "vulns": [
        {"id": "PYSEC-1", "fix_versions": ["2.1", "3.0"]},
        {"id": "PYSEC-2", "fix_versions": []},
    ],
}


def test_each_weakness_is_named_with_the_version_that_mends_it() -> None:
    """Whoever reads the log of the CI knows what to pin instead."""
    verdict = verdict_on({"dependencies": [SOUND, WEAK]})
    assert verdict.weaknesses == (
        "weak 2.0: PYSEC-1, mended in 2.1, 3.0",
        "weak 2.0: PYSEC-2, mended in no version yet",
    )
    assert verdict.said == "2 pinned packages, 2 known weaknesses."


def test_what_could_not_be_looked_up_is_counted() -> None:
    """A package that nobody knows is no clean one."""
    verdict = verdict_on({"dependencies": [SOUND, UNASKED]})
    assert verdict.said == "2 pinned packages, 0 known weaknesses, 1 could not be looked up."


def test_an_audit_that_nobody_answered_does_not_pass_for_a_clean_one() -> None:
    """Without a network it says so, instead of "nothing found"."""
    verdict = verdict_on({"dependencies": [UNASKED, UNASKED]})
    assert not verdict.weaknesses
    assert verdict.said.startswith("NOT AUDITED")
