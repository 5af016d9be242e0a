"""Write what the bot is made of, for those who watch for weaknesses: `make sbom`.

A CycloneDX bill of materials in JSON, of the packages that `python -m bot run` needs, PostgreSQL
included, in their pinned versions. It asks nobody: it reads what is installed.
"""

from __future__ import annotations

import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PINNED = ROOT / "constraints.txt"
FILE = ROOT / "build" / "sbom.json"
PROJECT = "missions-de-soutien"
EXTRAS = ("postgresql",)

Needs = dict[str, tuple[Distribution, set[str]]]


class UnpinnedError(Exception):
    """What is installed is not what is pinned: one sentence."""


def needs() -> Needs:
    """Follow the requirements from the project: each package, and the names of what it needs."""
    found: Needs = {}
    ahead: list[tuple[str, tuple[str, ...]]] = [(PROJECT, EXTRAS)]
    while ahead:
        name, extras = ahead.pop()
        package = distribution(name)
        wanted = [one for one in map(Requirement, package.requires or ()) if _holds(one, extras)]
        names = {canonicalize_name(one.name) for one in wanted}
        seen = found.get(name, (package, set()))[1]
        if name not in found or not names <= seen:
            found[name] = (package, seen | names)
            ahead += [(canonicalize_name(one.name), tuple(one.extras)) for one in wanted]
    return found


def bill(found: Needs) -> Bom:
    """Give the bill of materials of these packages.

    Raises:
        UnpinnedError: a package is installed in another version than the pinned one.
    """
    pins = dict(line.split("==") for line in PINNED.read_text(encoding="utf-8").split())
    pinned: dict[str, str] = {canonicalize_name(name): version for name, version in pins.items()}
    parts = {name: _component(package, own=name == PROJECT) for name, (package, _) in found.items()}
    bom = Bom()
    bom.metadata.component = parts[PROJECT]
    for name, part in parts.items():
        if name != PROJECT:
            if part.version != pinned.get(name):
                raise UnpinnedError(f"{name} {part.version} is installed, not {pinned.get(name)}.")
            bom.components.add(part)
        bom.register_dependency(part, [parts[one] for one in sorted(found[name][1])])
    return bom


def main() -> int:
    """Write the bill, and say how much stands on it; give the exit code."""
    try:
        bom = bill(needs())
    except UnpinnedError as error:
        print(f"{error} Install what is pinned: make test.", file=sys.stderr)
        return 2
    FILE.parent.mkdir(exist_ok=True)
    JsonV1Dot6(bom).output_to_file(str(FILE), allow_overwrite=True, indent=2)
    print(f"{FILE.relative_to(ROOT)}: {len(bom.components)} packages (CycloneDX 1.6).")
    return 0


def _holds(requirement: Requirement, extras: tuple[str, ...]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": one}) for one in ("", *extras))


def _component(package: Distribution, *, own: bool) -> Component:
    name, version = canonicalize_name(package.metadata["Name"]), package.version
    said = _stated(package)
    licences = [LicenseFactory().make_from_string(said)] if said else []
    url = PackageURL("pypi", None, name, version)
    return Component(
        name=name,
        version=version,
        type=ComponentType.APPLICATION if own else ComponentType.LIBRARY,
        purl=None if own else url,
        bom_ref=url.to_string(),
        licenses=licences,
    )


def _stated(package: Distribution) -> str:
    """Give the licence that a package states, in SPDX or among its classifiers; empty if none."""
    expressions = package.metadata.get_all("License-Expression") or []
    named = [
        line.removeprefix("License :: ").removeprefix("OSI Approved :: ")
        for line in package.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    found = expressions or named
    return str(found[0]) if len(found) == 1 else ""


if __name__ == "__main__":
    sys.exit(main())
