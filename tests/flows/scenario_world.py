"""What `bot` does, done in memory for a scenario: effects, the demo's desks, a clock."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import assert_never

from bot import calendar
from bot.addresses import Addresses
from bot.catalogues import Catalogues
from bot.clock import BRUSSELS
from bot.outgoing import QUIET
from bot.telegram.outbound import render
from conversations import desk
from conversations.decisions import decide, needs
from conversations.identities import NOBODY, ChatId, PersonId
from conversations.protocol.context import Context
from conversations.protocol.effects import (
    CloseTopic,
    Count,
    Drop,
    Edit,
    Effect,
    Forget,
    Guess,
    Hold,
    Know,
    LeaveStubs,
    Link,
    NoteColleague,
    OpenTopic,
    Pin,
    Save,
    Send,
    SendFile,
    Strip,
    Toast,
    Topic,
    TurnBoard,
    reference_named,
)
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import DeliveryReport, Sender
from conversations.protocol.rights import Rights, Tried
from conversations.protocol.session import Session
from conversations.requests.deadlines import next_look
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.text import Language, verbatim
from conversations.transitions.card_messages import card_key, is_passed_on
from conversations.transitions.departures import depart
from conversations.transitions.erasure import erased
from tests.flows.demo_networks import demo, ostbelgien
from tests.flows.group_names import group_name
from tests.flows.shown_chat import ShownChat, ShownMessage
from tests.flows.transcript_writer import TranscriptWriter
from tests.support.known_colleagues import KnownColleagues
from tests.support.search_double import with_others

MONDAY = datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)
REFERENCES = ("K7R-4M3", "P9T-6XC", "H3W-8VN", "D4F-7QG")
TURN = timedelta(seconds=15)
Kept = Save | Link | Guess | Count | Hold | Drop | Know | NoteColleague | LeaveStubs | TurnBoard


class ScenarioWorld:
    """Everything outside the conversations; `effects` happen here and are written down."""

    def __init__(self, language: Language, catalogues: Catalogues) -> None:
        self.language = language
        self.transcript = TranscriptWriter(language)
        self.effects: list[Effect] = []
        self.now = MONDAY
        self.rooms: defaultdict[ChatId | str, ShownChat] = defaultdict(ShownChat)
        self.requests: dict[str, Request] = {}
        self.directory = ostbelgien() if language is Language.DE else demo()
        self._say = catalogues.say
        self.blocked: set[ChatId] = set()
        self.small_groups = False
        self.codes: dict[str, str] = {}
        self.rights: Rights | None = Rights(write=True)
        self._wrong: Counter[ChatId] = Counter()
        self.held: dict[tuple[str, str], HeldText] = {}
        self.workers: dict[PersonId, Session] = {}
        self.alone: dict[ChatId, str] = {}
        self.colleagues = KnownColleagues()
        self.board_languages: dict[str, Language] = {}
        self._digests = defaultdict[str, datetime](lambda: MONDAY)
        self._numbers = count(1)

    def next_number(self) -> int:
        """Give a number that no message, press or screen has had."""
        return next(self._numbers)

    def waits(self, delay: timedelta) -> None:
        """Let time pass; whatever becomes due meanwhile is done at its time."""
        until = self.now + delay
        while (due := self._due()) and due[0] <= until:
            moment, waits = due
            if moment > self.now:
                self._comes_to(moment.astimezone(BRUSSELS))
            if isinstance(waits, HeldText):
                self._expires(waits)
                continue
            leaves = waits.leaves_at is not None and waits.leaves_at <= self.now
            happens = depart if leaves else desk.look
            known = with_others(waits, self.requests.values())
            self.record(happens(waits, self.context(known)))
        self._comes_to(until)

    def can_undo_for(self, seconds: int) -> None:
        """Let what coordinators do leave after so many seconds."""
        delays = replace(self.directory.delays, undo_seconds=seconds)
        self.directory = replace(self.directory, delays=delays)

    def opens(self, desk_id: str) -> None:
        """Let the next working day of a desk begin, with its digest."""
        declared = self.directory.desk_in_charge(desk_id)
        opening = calendar.opening_on(self.now.date() + timedelta(days=1), declared.hours)
        self.waits(opening - self.now)
        context = self._at_a_glance(desk_id)
        since, self._digests[desk_id] = self._digests[desk_id], self.now
        self.record(desk.digest(context, since))

    def shows_board(self, desk_id: str) -> None:
        """Bring the board of a desk up to date; a new one is pinned."""
        new = not self.rooms[desk_id].has(desk.BOARD)
        self.record(desk.board(self._at_a_glance(desk_id), pin=new))

    def context(self, requests: Iterable[Request], desk: str | None = None) -> Context:
        """Give the surroundings of one turn; a turn takes a quarter of a minute."""
        self.now += TURN
        return Context(
            now=self.now,
            directory=self.directory,
            say=self._say,
            calendar=calendar,
            nonce=f"{self.next_number():08x}",
            reference=next(one for one in REFERENCES if one not in self.requests),
            requests=tuple(requests),
            desk_here=desk,
        )

    def tried(self, code: str | None, chat: ChatId) -> Tried | None:
        """Look up a code that is to link a group, as the engine would."""
        if code is None:
            return None
        known = {one.replace("-", ""): desk_id for one, desk_id in self.codes.items()}
        return Tried(known.get(code), self._wrong[chat], self.rights)

    def open_at(self, desk_id: str | None) -> tuple[Request, ...]:
        """Give the open requests that stand in a desk's group, the oldest first."""
        keeper = self.directory.keeper
        here = (one for one in self.requests.values() if keeper(one.desk).id == desk_id)
        return tuple(one for one in here if one.state is not State.CLOSED)

    def card_links(self, requests: Iterable[Request]) -> dict[str, str]:
        """Give the addresses of cards, where groups are supergroups."""
        linked = () if self.small_groups else requests
        stand = {one.reference: self.rooms[one.desk].number_of(card_key(one)) for one in linked}
        return {one: f"https://t.me/c/1/{number}" for one, number in stand.items() if number}

    def record(self, effects: Iterable[Effect]) -> None:  # noqa: C901  one case a kind
        """Do what a turn asks for, in its order, and tell what became of it."""
        fates = []
        for effect in effects:
            self.effects.append(effect)
            match effect:
                case Send(report_as=told) as sent if told:
                    fates.append(self._deliver(sent))
                case Send() | Edit() | Strip():
                    self._show(effect)
                case Toast(opens=word) if word:
                    self.transcript.link(word)
                case Toast(text=text, alert=alert):
                    if text is not None:
                        payload = render(effect, self._say).payload
                        self.transcript.toast(payload["text"], alert=alert)
                case OpenTopic(to, topic) | CloseTopic(to, topic):
                    group = self._group(to, topic)
                    self.transcript.topic(group, opens=isinstance(effect, OpenTopic))
                case Pin(to=to, key=key):
                    group = self._group(to)
                    self.transcript.message(
                        self.rooms[to].find(key, None).payload, group=group, sign="pinned"
                    )
                case SendFile():
                    self.transcript.file(**render(effect, self._say).payload)
                case Forget(person):
                    self._forget(person)
                case _:
                    self._keep(effect)
        for report in fates:
            self._tell(report)

    def _at_a_glance(self, desk_id: str) -> Context:
        opened = self.open_at(desk_id)
        links = self.card_links(opened)
        known = replace(self.context((), desk_id), colleagues=self.colleagues.at(desk_id))
        turned = self.board_languages.get(desk_id)
        return replace(known, of_desk=opened, card_links=links, board_language=turned)

    def _expires(self, text: HeldText) -> None:
        del self.held[text.desk, text.key]
        about = [self.requests[text.reference]] if text.reference in self.requests else []
        self.record(desk.expired(text, self.context(about, text.desk)))

    def _due(self) -> tuple[datetime, Request | HeldText] | None:
        known = self.requests.values()
        looks = [(next_look(one, self.now, self.directory, calendar), one) for one in known]
        looks += [(one.leaves_at, one) for one in known]
        dated: list[tuple[datetime, Request | HeldText]] = [
            (moment, one) for moment, one in looks if moment is not None
        ]
        dated += [(one.expires, one) for one in self.held.values()]
        return min(dated, key=lambda due: due[0], default=None)

    def _comes_to(self, moment: datetime) -> None:
        self.now = moment
        self.transcript.moment(self._say(verbatim("")(text=self.now), self.language))

    def _keep(self, effect: Kept) -> None:  # noqa: C901, PLR0912  one case a kind
        """Remember what no chat shows."""
        match effect:
            case Save(request):
                stored = Request.model_validate_json(request.model_dump_json())
                self.requests[request.reference] = stored
            case Link(desk_id, chat):
                self._link(desk_id, chat)
            case Guess(chat):
                self._wrong[chat] += 1
            case Hold(text):
                self.held[text.desk, text.key] = text
            case Drop(desk_id, key):
                self.held.pop((desk_id, key), None)
            case Know(desk_id, key, _chat, number):
                self.rooms[desk_id].knows(number, key)
            case LeaveStubs(to, reference, screen, languages):
                for one in self.rooms[to].messages:
                    if reference_named(one.key) == reference and is_passed_on(one.key):
                        self._show(Edit(to, screen, languages, one.key, nonce="e"))
            case NoteColleague():
                self.colleagues.note(effect)
            case TurnBoard(desk_id, language):
                self.board_languages[desk_id] = language
            case Count(name, variant):
                self.transcript.counted(name, variant)
            case _:
                assert_never(effect)

    def _forget(self, person: PersonId) -> None:
        """Erase the requests of a person; what coordinators have of them becomes stubs."""
        gone = {one.reference for one in self.requests.values() if one.person == person}
        for place, room in tuple(self.rooms.items()):
            for message in room.messages:
                if reference_named(message.key) in gone:
                    self._show(erased(str(place), message.key, self.directory))
        self.requests = {name: one for name, one in self.requests.items() if name not in gone}

    def _deliver(self, sent: Send) -> DeliveryReport:
        """Show a message to the requester, unless the bot is blocked, and say what became of it."""
        assert isinstance(sent.to, ChatId)
        refusal = "blocked" if sent.to in self.blocked else None
        if not refusal:
            self._show(sent)
        return DeliveryReport(Sender(NOBODY, sent.to), sent.report_as, refusal)

    def _tell(self, report: DeliveryReport) -> None:
        about = self.requests.get(needs(report, None, None).request or "")
        context = self.context(with_others(about, self.requests.values()))
        self.record(decide(report, context).effects)

    def _link(self, desk_id: str, chat: ChatId) -> None:
        self.codes = {code: one for code, one in self.codes.items() if one != desk_id}
        (addresses := Addresses(self.directory)).link(desk_id, chat)
        self.directory = addresses.directory

    def _show(self, effect: Send | Edit | Strip) -> None:
        room, payload = self.rooms[effect.to], render(effect, self._say).payload
        if isinstance(effect, Send) and effect.once and room.has(effect.key):
            return
        group = self._group(effect.to, None if isinstance(effect, Strip) else effect.topic)
        anew = isinstance(effect, Edit) and not (effect.message_id or room.has(effect.key))
        if anew or isinstance(effect, Send):
            payload = payload | QUIET if anew else payload
            message = ShownMessage(self.next_number(), effect.key, payload)
            room.shows(message)
            self.transcript.message(payload, group=group)
            return
        before = room.find(effect.key, effect.message_id).payload
        message, sign = room.changes(payload, effect.key, effect.message_id)
        self.transcript.message(message.payload, group=group, sign=sign, before=before)

    def _group(self, to: ChatId | str, topic: Topic | None = None) -> str:
        return group_name(to, self.directory, self.language, self.alone, topic)
