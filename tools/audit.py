"""Ask whether a pinned package has a known weakness: run `python -m tools.audit`, or `make audit`.

pip-audit asks PyPI's advisories, and calls it a success when nobody answers. This says how many
packages were really looked up, so that an audit that saw nothing cannot pass for a clean one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PINNED = Path(__file__).parents[1] / "constraints.txt"
SECONDS = 300
"""How long the whole audit may take."""

CLEAN, WEAK, FAILED = 0, 1, 2
"""Exit codes: nothing known, or nobody to ask; a weakness is known; the audit itself broke."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an audit found: a line for each weakness, and how many packages could be looked up."""

    weaknesses: tuple[str, ...]
    asked: int
    unasked: int

    @property
    def said(self) -> str:
        """Say it in one line, an audit that saw nothing included."""
        packages = self.asked + self.unasked
        if not self.asked:
            return f"NOT AUDITED: no advisory service answers here ({packages} pinned packages)."
        missed = f", {self.unasked} could not be looked up" if self.unasked else ""
        return f"{packages} pinned packages, {len(self.weaknesses)} known weaknesses{missed}."


def verdict_on(report: dict[str, Any]) -> Verdict:
    """Read pip-audit's report in JSON."""
    packages = report["dependencies"]
    asked = [one for one in packages if "skip_reason" not in one]
    weaknesses = tuple(_line(one, weakness) for one in asked for weakness in one["vulns"])
    return Verdict(weaknesses, len(asked), len(packages) - len(asked))


def _line(package: dict[str, Any], weakness: dict[str, Any]) -> str:
    mended = ", ".join(weakness["fix_versions"]) or "no version yet"
    return f"{package['name']} {package['version']}: {weakness['id']}, mended in {mended}"


UNREACHED = {
    r"ProxyError": "the proxy of HTTPS_PROXY can't be reached, or refuses",
    r"SSLError|certificate": "the certificate is not trusted: name yours in REQUESTS_CA_BUNDLE",
    r"Timeout|timed out": "PyPI answers too slowly",
    r"ConnectionError|NameResolution|Could not connect": "PyPI is away: is there a network?",
}
"""What pip-audit ends with where nobody can be asked, and what is said of it; the first counts."""


def broken(complaint: str) -> tuple[str, int]:
    """Word what pip-audit ended with in one sentence, and give the exit code."""
    last = (complaint.strip().splitlines() or ["it said nothing"])[-1]
    for pattern, reason in UNREACHED.items():
        if re.search(pattern, last):
            return f"NOT AUDITED: {reason}.", CLEAN
    return f"The audit broke down: {last}", FAILED


def main() -> int:
    """Audit what is pinned, and print what was found; give the exit code."""
    command = ["pip_audit", "-r", str(PINNED), "--no-deps", "--disable-pip", "-f", "json"]
    try:
        audit = subprocess.run(  # noqa: S603  a fixed command
            [sys.executable, "-m", *command, "--progress-spinner", "off"],
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        verdict = verdict_on(json.loads(audit.stdout))
    except subprocess.TimeoutExpired:
        print(f"NOT AUDITED: there was no answer for {SECONDS} seconds.")
        return CLEAN
    except ValueError:
        sentence, code = broken(audit.stderr)
        print(sentence, file=sys.stderr)
        return code
    print(*verdict.weaknesses, verdict.said, sep="\n")
    return WEAK if verdict.weaknesses else CLEAN


if __name__ == "__main__":
    sys.exit(main())
