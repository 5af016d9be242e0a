"""Sending: the confirmed answers become a request, a card and a receipt, or nothing does."""

from __future__ import annotations

from conversations.age_group import AgeGroup
from conversations.desk.posting import post_card
from conversations.dialogue.answering import relevant
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.snapshot import facts_of
from conversations.directory import Route
from conversations.effects import Save
from conversations.event import Event, EventKind
from conversations.flows.co_consultation import CoConsultation
from conversations.flows.findings import Flag
from conversations.flows.orientation_options import Together
from conversations.flows.plan import FLOW_VERSION
from conversations.flows.settlement import Settled, found_in
from conversations.missions import Mission
from conversations.request import Request
from conversations.screens.requests import receipt_screen
from conversations.screens.summary import sent_screen
from conversations.where import Where


def send(scene: Scene) -> Outcome:
    """Submit the request that the summary showed: stored, posted to its desk, receipted."""
    assert scene.path.complete
    route = route_of(scene)
    request = request_of(scene, route)
    remembered = scene.session.profile is not None
    receipt = receipt_screen(request, route, scene.directory, remembered=remembered)
    return Outcome(
        scene.being(draft=None),
        shows=receipt,
        event=True,
        freezes=sent_screen(scene.path, request.reference),
        effects=(Save(request), post_card(request, scene.around)),
    )


def route_of(scene: Scene) -> Route:
    """Find the desk from the place, the age group and the requester's language."""
    where: Where = scene.path.answers["where"]
    directory = scene.directory
    place = directory.gazetteer.place(where.postal_code, where.municipality)
    if place is None:
        desk = directory.desk_in_charge(directory.fallback_desk)
        return Route(desk, None, outside_territory=True)
    return directory.route(place, AgeGroup(scene.path.answers["age_group"]), scene.language)


def request_of(scene: Scene, route: Route) -> Request:
    """Take the snapshot of what was confirmed; nothing in it is ever evaluated again."""
    answers = scene.path.answers
    settled: Settled = answers["result"]
    found = found_in(answers)
    submitted = Event(kind=EventKind.SUBMITTED, at=scene.around.now, actor=scene.session.person)
    return Request(
        reference=scene.around.reference,
        person=scene.session.person,
        chat=scene.session.chat,
        language=scene.language,
        flow_version=FLOW_VERSION,
        desk=route.desk.id,
        network=route.network.id if route.network else None,
        wanted=settled.wanted,
        computed=settled.computed,
        mission=settled.sent,
        why=found.why.value,
        flags=flags_of(scene, route),
        answers=relevant(scene),
        facts=facts_of(scene),
        events=(submitted,),
    )


def flags_of(scene: Scene, route: Route) -> tuple[str, ...]:
    """Gather what the coordinator must see: from the facts, the choice, the place and the route."""
    answers = scene.path.answers
    settled: Settled = answers["result"]
    flags = list(found_in(answers).flags)
    if settled.sent is not settled.wanted and Flag.NOT_VERIFIED in flags:
        flags.remove(Flag.NOT_VERIFIED)
    if settled.wanted not in {None, settled.computed}:
        flags.append(Flag.WANTED_DIFFERS)
    absent = answers.get("together") is Together.PROFESSIONAL
    if settled.wanted is Mission.CO_CONSULTATION and absent:
        flags.append(Flag.PERSON_ABSENT)
    if settled.sent is Mission.CO_CONSULTATION:
        flags.extend(CoConsultation.model_validate(answers).flags)
    if scene.draft.alarmed:
        flags.insert(0, Flag.NUMBERS_SHOWN)
    if route.outside_territory:
        flags.append(Flag.OUTSIDE_TERRITORY)
    return tuple(dict.fromkeys(flag.value for flag in flags))
