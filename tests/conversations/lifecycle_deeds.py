"""What several coordinators and a requester can do to one request, twice and out of order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.inbound import MediaKind, Membership, Sender
from conversations.protocol.orders import DeskAction, order_in
from conversations.requests.event import ClosingReason
from conversations.requests.request import Request
from conversations.screens.cards.canned import replies_for
from conversations.screens.cards.menus import SURE_OF, offered
from conversations.screens.cards.questions import BITS, askable
from tests.identities import a_chat, a_person
from tests.support.demo_context import REFERENCE, directory
from tests.support.desk_driver import ANNE, BRAM, DeskDriver
from tests.support.private_chat_driver import CHAT

CAROL = Sender(a_person(23), a_chat(-1001000000002), "Carol", "nl")
"""Works in Brussels."""
A_DAY = timedelta(days=1)
GROUP_OF = {"namur": ANNE.chat, "brussels": CAROL.chat}


INTERNAL = "Entre nous"
TEXTS = st.sampled_from(
    ("Un mot inventé.", "👍", "a" * 5000, "Madame Exemple, née le 3 mars 1990", "je veux mourir")
)
PEOPLE = st.sampled_from((ANNE, BRAM, CAROL))


class Deeds(RuleBasedStateMachine):
    """One request; every turn is written and read back, and what is told is gathered."""

    def __init__(self) -> None:
        super().__init__()
        self.office = DeskDriver()
        self.pressed: list[tuple[str, Sender]] = []
        self.keys: list[str] = []
        self.news: list[str] = []
        self.on_the_way: list[str] = []

    @property
    def request(self) -> Request:
        return self.office.request

    @rule(data=st.data(), sender=PEOPLE)
    def presses_a_button_of_the_card(self, data: st.DataObject, sender: Sender) -> None:
        codes = sorted(offered(self.request, directory()))
        others = {desk.id for desk in directory().desks} - set(GROUP_OF)
        known = [code for code in codes if others.isdisjoint(re.split("[:.~]", code))]
        action = data.draw(st.sampled_from(sorted({code.split(":")[0] for code in known})))
        code = data.draw(st.sampled_from([one for one in known if one.startswith(f"{action}:")]))
        order = order_in(code)
        if order and order.action in SURE_OF and data.draw(st.booleans()):
            code = replace(order, sure=True).code
        self._press(code, sender)

    @rule(data=st.data())
    def presses_where_the_request_is(self, data: st.DataObject) -> None:
        here = [one for one in (ANNE, BRAM, CAROL) if one.chat == GROUP_OF[self.request.desk]]
        self.presses_a_button_of_the_card(data=data, sender=data.draw(st.sampled_from(here)))

    @rule(sender=PEOPLE)
    def takes(self, sender: Sender) -> None:
        self._press(f"{DeskAction.TAKE}:{REFERENCE}", sender)

    @rule(sender=PEOPLE, data=st.data())
    def asks(self, sender: Sender, data: st.DataObject) -> None:
        keys = [question.key for question in askable(self.request)]
        ticked = data.draw(st.sets(st.sampled_from(keys), max_size=2)) if keys else set()
        bits = sum(BITS[key] for key in ticked)
        action = data.draw(st.sampled_from((DeskAction.ASK, DeskAction.ASKED)))
        self._press(f"{action}:{REFERENCE}:{bits:x}", sender)

    @rule(sender=PEOPLE, data=st.data())
    def opens_a_canned_reply(self, sender: Sender, data: st.DataObject) -> None:
        codes = sorted(replies_for(self.request, directory()))
        code = data.draw(st.sampled_from(codes))
        self._press(f"{DeskAction.MENU}:{REFERENCE}:{DeskAction.CANNED}.{code}", sender)
        if data.draw(st.booleans()):
            self._press(f"{DeskAction.SEND}:{REFERENCE}:{code}", sender)

    @rule(sender=PEOPLE, page=st.integers(0, 3))
    def reads_the_history(self, sender: Sender, page: int) -> None:
        self._press(f"{DeskAction.HISTORY}:{REFERENCE}", sender)
        self._press(f"{DeskAction.HISTORY}:{REFERENCE}:{page}", sender)

    @rule(sender=PEOPLE, reason=st.sampled_from(list(ClosingReason)), text=TEXTS)
    def closes_with_a_message(self, sender: Sender, reason: ClosingReason, text: str) -> None:
        self._press(f"{DeskAction.MENU}:{REFERENCE}:{DeskAction.CLOSE}.{reason}", sender)
        self._press(f"{DeskAction.END}:{REFERENCE}:{reason}", sender)
        key = next((key for key in reversed(self.keys) if key.startswith(f"{DeskAction.END}:")), "")
        if key:
            self.office.write(text, key, sender)
            self._after_a_turn()

    @rule(data=st.data(), refusal=st.sampled_from((None, None, "blocked", "malformed")))
    def something_arrives_or_not(self, data: st.DataObject, refusal: str | None) -> None:
        if self.on_the_way:
            number = data.draw(st.integers(0, len(self.on_the_way) - 1))
            self.office.report(self.on_the_way.pop(number), refusal)
            self._after_a_turn()

    @rule(present=st.booleans())
    def requester_blocks_or_comes_back(self, present: bool) -> None:  # noqa: FBT001  drawn by name
        talk = self.office.talk
        talk.gives(Membership(talk.sender, present))
        self._after_a_turn()

    @rule(sender=PEOPLE, data=st.data())
    def speaks_to_colleagues(self, sender: Sender, data: st.DataObject) -> None:
        """Talk is not heard; below the card it waits, and is a note at most."""
        about = data.draw(st.sampled_from((None, f"card:{REFERENCE}")))
        self.office.write(f"{INTERNAL}: {REFERENCE} ?", about, sender)
        assert not self.office.of(Save)
        assert about or not self.office.last
        self._after_a_turn()

    @rule(data=st.data(), times=st.integers(1, 2))
    def presses_again(self, data: st.DataObject, times: int) -> None:
        if self.pressed:
            code, sender = data.draw(st.sampled_from(self.pressed))
            for _ in range(times):
                self._press(code, sender)

    @rule(text=TEXTS, sender=PEOPLE, data=st.data())
    def answers_a_prompt(self, text: str, sender: Sender, data: st.DataObject) -> None:
        if self.keys:
            key = data.draw(st.sampled_from(self.keys))
            written = f"{INTERNAL}: {text}" if key.startswith(f"{DeskAction.NOTE}:") else text
            number = self.office.write(written, key, sender)
            self._after_a_turn()
            if data.draw(st.booleans()):
                self.office.edit(number, f"{written} Corrigé.", key, sender)
                self._after_a_turn()

    @rule(data=st.data(), sender=PEOPLE)
    def chooses_for_a_text(self, data: st.DataObject, sender: Sender) -> None:
        """Whatever waits is sent, noted or left; what was meant for colleagues is never sent."""
        waits = sorted(one for one in self.office.held if one.startswith("held:"))
        if waits:
            key = data.draw(st.sampled_from(waits))
            internal = INTERNAL in self.office.held[key].text
            choices = ("note", "leave") if internal else ("act", "reply", "note", "leave")
            what = data.draw(st.sampled_from(choices))
            code = f"{DeskAction.HELD}:{REFERENCE}:{key.rpartition(':')[2]}.{what}"
            self._press(code, sender)

    @rule(data=st.data())
    def something_expires(self, data: st.DataObject) -> None:
        if self.office.held:
            self.office.expires(data.draw(st.sampled_from(sorted(self.office.held))))
            assert not self.office.of(Save)
            self._after_a_turn()

    @rule(data=st.data(), kind=st.sampled_from(MediaKind))
    def answers_with_something_else(self, data: st.DataObject, kind: MediaKind) -> None:
        if self.keys:
            self.office.send(kind, data.draw(st.sampled_from(self.keys)))
            self._after_a_turn()

    @rule(text=TEXTS)
    def requester_writes(self, text: str) -> None:
        talk = self.office.talk
        talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", talk.last_message)
        talk.types(text)
        for code in ("emergency:continue", "guard:keep"):
            if code in talk.screen.codes:
                talk.presses(code)
        self._after_a_turn()

    @rule(asked=st.booleans())
    def requester_answers(self, asked: bool) -> None:  # noqa: FBT001  drawn by name
        talk = self.office.talk
        talk.presses_data(f"{EVENT}:event:precise.{REFERENCE}", talk.last_message)
        if asked and talk.session.draft and talk.draft.amends:
            full = self.request.answers
            talk.session = talk.session.replace(draft=talk.draft.replace(answers=full))
            talk.commands("langue")
            talk.presses("go:close")
            assert talk.session.live
            data = f"{talk.session.live.nonce}:precise:send"
            talk.presses("precise:send")
            talk.presses_data(data, 1)
        self._after_a_turn()

    @rule(mark=st.integers(1, 3))
    def requester_judges(self, mark: int) -> None:
        talk = self.office.talk
        talk.presses_data(f"{EVENT}:event:rate{mark}.{REFERENCE}", talk.last_message)
        self._after_a_turn()

    @rule(sure=st.integers(0, 5))
    def requester_withdraws(self, sure: int) -> None:
        talk = self.office.talk
        if sure < 5:
            return
        talk.commands("demandes")
        for code in ("request", "follow:withdraw", "follow:withdrawn"):
            found = [one for one in talk.screen.codes if one.startswith((f"{code}.", f"{code}:"))]
            if not found:
                return
            talk.presses(found[0])
        self._after_a_turn()

    @rule(hours=st.sampled_from((1, 50, 200, 170 * 24)))
    def waits(self, hours: int) -> None:
        self.office.talk.after += timedelta(hours=hours)

    @rule()
    def time_is_looked_at(self) -> None:
        """A look reminds, or changes nothing; a second one at the same moment never does."""
        self.office.looks()
        self._after_a_turn()
        assert self.office.looks() == ()

    def _press(self, code: str, sender: Sender) -> None:
        self.pressed.append((code, sender))
        self.office.press_data(f"{EVENT}:{code}", sender)
        assert len(self.office.of(Toast)) == 1, "every press is answered once"
        here = GROUP_OF[self.request.desk]
        if sender.chat != here and not self.office.of(Save):
            assert self.office.of(Toast)[0].alert
        self._after_a_turn()

    def _after_a_turn(self) -> None:
        """Gather what the turn told the requester, and the prompts that it left in a group."""
        self.office.catch_up()
        for effect in self.office.last:
            if isinstance(effect, Send) and effect.to == CHAT:
                self.news.append(effect.key)
                self.on_the_way.append(effect.report_as)
            if isinstance(effect, Edit) and effect.to == CHAT:
                assert effect.key in self.news, "only what was told is corrected"
        self.office.last = ()
        posts = [post for posts in self.office.groups.values() for post in posts]
        orders = {post.key: order_in(post.key) for post in posts}
        self.keys = sorted(key for key, order in orders.items() if order)
