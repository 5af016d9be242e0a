"""Sending: the confirmed answers become a request, a card and a receipt, or nothing does."""

from __future__ import annotations

from conversations.chat.answers import relevant
from conversations.chat.state import ChatState, Decision
from conversations.directory import Route
from conversations.directory.age_group import AgeGroup
from conversations.flows.details import CoConsultation, practice_flags
from conversations.flows.facts import Shown, shown_facts
from conversations.flows.findings import DANGERS, Flag
from conversations.flows.missions import Mission
from conversations.flows.orientation_options import Need, Together
from conversations.flows.plan import FLOW_VERSION
from conversations.flows.settlement import Settled, found_in
from conversations.languages.dangers import DangerKind
from conversations.protocol.effects import Save
from conversations.reading.second_need import other_need, second_need
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Fact, Request
from conversations.requests.visibility import shows_everything
from conversations.screens.requests import receipt_screen
from conversations.screens.summary import sent_screen
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
    directory, place = state.directory, state.place
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
        test=state.draft.test,
        second=_second_need(state),
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
    flags.extend(practice_flags(answers))
    flags.extend(name_flags(state))
    if route.outside_territory:
        flags.append(Flag.OUTSIDE_TERRITORY)
    return tuple(dict.fromkeys((*danger_flags(state), *(flag.value for flag in flags))))


def danger_flags(state: ChatState) -> tuple[str, ...]:
    """Give what the coordinator must read before anything else: danger that was spoken of."""
    shown = (Flag.NUMBERS_SHOWN,) if state.draft.alarmed else ()
    spoken_of = (DANGERS[kind] for kind in DangerKind if kind in state.draft.dangers)
    return tuple(flag.value for flag in (*shown, *spoken_of))


def name_flags(state: ChatState) -> tuple[Flag, ...]:
    """Say whether an answer that is sent holds the name of a professional."""
    return (Flag.NAMES_KEPT,) if state.draft.named & state.path.answers.keys() else ()


def _second_need(state: ChatState) -> str:
    """Find another need in the description, or in a remark: kept as such, and asked about later."""
    asked, text = state.path.answers.get("need"), str(state.path.answers["need_text"])
    kind = None if asked in {None, Need.UNKNOWN} else str(asked.value)
    remarks = str(state.draft.answers.get("remark") or "").splitlines() if kind else []
    others = (line for line in remarks if kind and other_need(line, kind))
    return second_need(text, kind) or next(others, "")


def facts_of(state: ChatState) -> tuple[Fact, ...]:
    """Word every answer in each language that is offered, as it was confirmed."""
    return tuple(_fact(state, fact) for fact in shown_facts(state.path))


def amended_keys(state: ChatState) -> tuple[str, ...]:
    """Name the questions of the coordination, and those that an answer to them has brought."""
    request = state.request(state.draft.amends or "")
    before = request.answers if request else {}
    to_ask = state.draft.to_ask
    return tuple(key for key in state.path.questions if key in to_ask or key not in before)


def _fact(state: ChatState, fact: Shown) -> Fact:
    say, name = state.context.say, fact.name
    read = tuple(dict.fromkeys((*state.directory.languages, state.language)))
    return Fact(
        key=fact.key,
        section=fact.section.name,
        name={language: say(name, language) for language in read} if name else {},
        shown={language: say(fact.said, language) for language in read},
        revived=fact.key in state.draft.revived,
    )
