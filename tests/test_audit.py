"""The audit says what it saw, and that it saw nothing where nobody answered."""

from __future__ import annotations

from typing import Any

import pytest

from tools.audit import CLEAN, FAILED, broken, main, verdict_on

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


@pytest.mark.parametrize(
    ("complaint", "said"),
    [
        ("requests.exceptions.ProxyError: HTTPSConnectionPool(…): Max retries", "HTTPS_PROXY"),
        ("requests.exceptions.SSLError: certificate verify failed", "REQUESTS_CA_BUNDLE"),
        ("requests.exceptions.ReadTimeout: read timed out. (read timeout=15)", "slowly"),
        ("requests.exceptions.ConnectionError: NameResolutionError", "is there a network?"),
        ("ERROR:pip_audit._cli:Could not connect to PyPI's vulnerability feed", "network?"),
    ],
)
def test_a_network_that_lets_nothing_through_is_one_sentence(complaint: str, said: str) -> None:
    """It says what to look at, and that nothing was audited; no trace, and no failed build."""
    sentence, code = broken(f"Traceback (most recent call last):\n  File …\n{complaint}\n")
    assert sentence.startswith("NOT AUDITED")
    assert said in sentence
    assert sentence.count("\n") == 0
    assert code == CLEAN


def test_any_other_end_fails_with_its_last_line() -> None:
    """An audit that breaks down by itself is mended, not passed over."""
    assert broken("Traceback\nKeyError: 'vulns'") == (
        "The audit broke down: KeyError: 'vulns'",
        FAILED,
    )
    assert broken("")[1] == FAILED


def test_behind_a_proxy_that_is_away_it_ends_well(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The real command, where no proxy answers."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert main() == CLEAN
    said = capsys.readouterr()
    assert (said.out + said.err).startswith("NOT AUDITED: ")
