"""The world of a scenario: the demo's directory, real words, a clock that the scenario holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from typing import assert_never

from bot.catalogues import Catalogues
from bot.clock import BRUSSELS
from bot.networks import DEMO_FILE, load_directory
from bot.places import belgium
from bot.telegram.outbound import render
from conversations import desk
from conversations.directory import Directory
from conversations.effects import Count, Edit, Effect, Save, Send, Strip, Toast
from conversations.inbound import Fate, Inbound, Pressed, Sender
from conversations.lifecycle import OPEN
from conversations.request import Request
from conversations.surroundings import Surroundings
from conversations.text import Language, verbatim
from tests.flows.paper import Paper
from tests.flows.room import Bubble, Room

MONDAY = datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)
REFERENCES = ("K7R-4M3", "P9T-6XC", "H3W-8VN", "D4F-7QG")
TURN = timedelta(seconds=15)


class World:
    """Everything outside the conversations; effects happen here and are written down."""

    def __init__(self, language: Language, catalogues: Catalogues) -> None:
        self.language = language
        self.paper = Paper(language)
        self.now = MONDAY
        self.rooms: defaultdict[int | str, Room] = defaultdict(Room)
        self.requests: dict[str, Request] = {}
        self.directory = demo()
        self._say = catalogues.say
        self._numbers = count(1)
        self.refusal: str | None = None

    def next_number(self) -> int:
        """Give a number that no message, press or screen has had."""
        return next(self._numbers)

    def waits(self, delay: timedelta) -> None:
        """Let time pass and write the new moment down."""
        self.now += delay
        self.paper.moment(self._say(verbatim("")(text=self.now), self.language))

    def around(self, requests: Iterable[Request], here: str | None = None) -> Surroundings:
        """Give the surroundings of one turn; a turn takes a quarter of a minute."""
        self.now += TURN
        return Surroundings(
            now=self.now,
            directory=self.directory,
            say=self._say,
            nonce=f"{self.next_number():08x}",
            reference=next(one for one in REFERENCES if one not in self.requests),
            requests=tuple(requests),
            desk_here=here,
        )

    def desk_turn(self, inbound: Inbound, here: str | None, replied_to: str | None) -> None:
        """Decide what comes in from a group, with what the engine would hand in."""
        request = self.requests.get(desk.reference_in(inbound, replied_to) or "")
        open_here = [
            one for one in self.requests.values() if one.desk == here and one.state in OPEN
        ]
        around = replace(
            self.around((request,) if request else (), here),
            replied_to=replied_to,
            of_desk=tuple(open_here) if desk.lists(inbound) else (),
        )
        if isinstance(inbound, Pressed):
            self.happen(desk.press(request, inbound, around))
        else:
            self.happen(desk.hear(inbound, around))

    def happen(self, effects: Iterable[Effect]) -> None:
        """Do what a turn asks for, in its order; what was to be told of it is told at last."""
        done = tuple(effects)
        self._do(done)
        for sent in done:
            if isinstance(sent, Send) and sent.tells and isinstance(sent.to, int):
                fate = Fate(Sender(sent.to, sent.to), sent.tells, self.refusal)
                told = self.requests[desk.reference_told(fate) or ""]
                self._do(desk.told(told, fate, self.around((told,), told.desk)))

    def _do(self, effects: Iterable[Effect]) -> None:
        for effect in effects:
            match effect:
                case Send() | Edit() | Strip():
                    self._show(effect)
                case Toast(text=text, alert=alert):
                    if text is not None:
                        payload = render(effect, self._say).payload
                        self.paper.toast(payload["text"], alert=alert)
                case Save(request):
                    stored = Request.model_validate_json(request.model_dump_json())
                    self.requests[request.reference] = stored
                case Count(name, variant):
                    self.paper.counted(name, variant)
                case _:
                    assert_never(effect)

    def _show(self, effect: Send | Edit | Strip) -> None:
        room, payload, sign = self.rooms[effect.to], render(effect, self._say).payload, ""
        if isinstance(effect, Send):
            bubble = Bubble(self.next_number(), effect.key, payload)
            room.shows(bubble)
        else:
            bubble, sign = room.changes(payload, effect.key, effect.message_id)
        self.paper.bubble(bubble.payload, group=self._group(effect.to), sign=sign)

    def _group(self, to: int | str) -> str:
        """Name a desk's group, or a group that is none, by its number."""
        if isinstance(to, int):
            return "" if to > 0 else str(to)
        return self.directory.name_of(to).said(self.language)


@cache
def demo() -> Directory:
    """Read the demo's networks once."""
    return load_directory(DEMO_FILE, belgium())
