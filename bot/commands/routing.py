"""The command `route`: which desk gets a request, and why."""

from __future__ import annotations

from bot.mistakes import ToMendError
from bot.networks import load_directory
from bot.places import belgium
from bot.settings import NetworksSettings
from conversations.directory.age_group import AgeGroup
from conversations.reading.place import Place


class UnknownPlaceError(ToMendError):
    """No place in Belgium has this postal code or name: one sentence."""


def route(settings: NetworksSettings, where: str, ages: AgeGroup, language: str) -> str:
    """Say which desk gets requests for a place, by each territory that it could be.

    Raises:
        NetworksError: the networks file has mistakes.
        UnknownPlaceError: there is no such place.
    """
    gazetteer = belgium()
    directory = load_directory(settings.networks_file, gazetteer)
    places = gazetteer.by_postal_code(where.strip()) or gazetteer.named(where)
    if not places:
        raise UnknownPlaceError(
            f'No place in Belgium is called "{where.strip()}": give a postal code.'
        )
    lines = []
    for place in places:
        found = directory.route(place, ages, language)
        network = found.network
        why = (
            "no territory of the networks file takes it: the fallback desk"
            if network is None
            else f"network {network.id}, the territory that names the place most narrowly"
        )
        name = _said(place, language)
        lines.append(f"{name} → desk {found.desk.id} ({found.desk.names.said(language)}): {why}.")
    return "\n".join(dict.fromkeys(lines))


def _said(place: Place, language: str) -> str:
    return f"{place.postal_code} {place.names.said(language)}"
