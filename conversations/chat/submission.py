"""Sending: the confirmed answers become a request, a card and a receipt, or nothing does."""

from __future__ import annotations

from conversations.chat.answers import relevant
from conversations.chat.state import ChatState, Decision
from conversations.directory import Route
from conversations.directory.age_group import AgeGroup
from conversations.flows.details import CoConsultation
from conversations.flows.facts import Shown, shown_facts
from conversations.flows.findings import DANGERS, Flag
from conversations.flows.missions import Mission
from conversations.flows.orientation_options import Together
from conversations.flows.plan import FLOW_VERSION
from conversations.flows.settlement import Settled, found_in
from conversations.languages.dangers import DangerKind
from conversations.protocol.effects import Save
from conversations.reading.where import Where
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Fact, Request
from conversations.requests.visibility import shows_everything
from conversations.screens.requests import receipt_screen
from conversations.screens.summary import sent_screen
from conversations.text import Language
from conversations.transitions.card_messages import post_card, whole_texts


def send(state: ChatState) -> Decision:
    """Submit the request that the summary showed: stored, posted to its desk, receipted."""
    assert state.path.complete
    route = route_of(state)
    request = request_of(state, route)
    remembered = state.session.profile is not None
    context = state.context
    whole = whole_texts(request, context) if shows_everything(request, state.directory) else ()
    days, hours = state.directory.delays.answer_working_days, route.desk.hours
    by = context.calendar.working_days_after(context.now, days, hours).date()
    receipt = receipt_screen(request, route, state.directory, by, remembered=remembered)
    return Decision(
        state.with_session(draft=None),
        shows=receipt,
        event=True,
        freezes=sent_screen(state.path, request.reference),
        effects=(Save(request), post_card(request, context), *whole),
    )


def route_of(state: ChatState) -> Route:
    """Find the desk from the place, the age group and the requester's language."""
    where: Where = state.path.answers["where"]
    directory = state.directory
    place = directory.gazetteer.place(where.postal_code, where.municipality)
    if place is None:
        desk = directory.desk_in_charge(directory.fallback_desk)
        return Route(desk, None, outside_territory=True)
    return directory.route(place, AgeGroup(state.path.answers["age_group"]), state.language)


def request_of(state: ChatState, route: Route) -> Request:
    """Take the snapshot of what was confirmed; nothing in it is ever evaluated again."""
    answers = state.path.answers
    settled: Settled = answers["result"]
    found = found_in(answers)
    submitted = Event(kind=EventKind.SUBMITTED, at=state.context.now, actor=state.session.person)
    return Request(
        reference=state.context.reference,
        person=state.session.person,
        chat=state.session.chat,
        language=state.language,
        flow_version=FLOW_VERSION,
        desk=route.desk.id,
        network=route.network.id if route.network else None,
        wanted=settled.wanted,
        computed=settled.computed,
        mission=settled.sent,
        why=found.why.value,
        flags=flags_of(state, route),
        answers=relevant(state),
        facts=facts_of(state),
        events=(submitted,),
    )


def flags_of(state: ChatState, route: Route) -> tuple[str, ...]:
    """Gather what the coordinator must see: from the facts, the choice, the place and the route."""
    answers = state.path.answers
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
    flags[:0] = [DANGERS[kind] for kind in DangerKind if kind in state.draft.dangers]
    if state.draft.alarmed:
        flags.insert(0, Flag.NUMBERS_SHOWN)
    if route.outside_territory:
        flags.append(Flag.OUTSIDE_TERRITORY)
    return tuple(dict.fromkeys(flag.value for flag in flags))


def facts_of(state: ChatState) -> tuple[Fact, ...]:
    """Word every answer in both languages, as it was confirmed."""
    return tuple(_fact(state, fact) for fact in shown_facts(state.path))


def amended_keys(state: ChatState) -> tuple[str, ...]:
    """Name the questions of the coordination, and those that an answer to them has brought."""
    request = state.request(state.draft.amends or "")
    before = request.answers if request else {}
    to_ask = state.draft.to_ask
    return tuple(key for key in state.path.questions if key in to_ask or key not in before)


def _fact(state: ChatState, fact: Shown) -> Fact:
    say, name = state.context.say, fact.name
    return Fact(
        key=fact.key,
        section=fact.section.name,
        name={language: say(name, language) for language in Language} if name else {},
        shown={language: say(fact.said, language) for language in Language},
        revived=fact.key in state.draft.revived,
    )
