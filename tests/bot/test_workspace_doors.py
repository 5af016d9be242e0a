"""At the doors of a workspace: who is asked about, one thing at a time, what stands in a link."""

from __future__ import annotations

from bot.courier.limits import MOST_AHEAD, Bucket, Limits, Rate, Window
from bot.outgoing import EDIT, SEND, Outgoing
from bot.storage.outbox import Sent
from bot.storage.sent_messages import MOST_IN_A_CHAT
from bot.storage.store import Store
from bot.telegram.outbound import render
from bot.turns.authorizer import Authorizer
from bot.turns.incoming_updates import IncomingUpdate
from bot.turns.membership_cache import Member, MembershipCache
from conversations.identities import ChatId, PersonId
from conversations.protocol.context import Needs
from conversations.protocol.effects import Toast
from conversations.protocol.inbound import Sender, Typed
from conversations.protocol.rights import MemberRole
from conversations.protocol.workspace import START
from conversations.text import verbatim
from tests.identities import a_chat, a_person
from tests.support.demo_context import catalogues
from tests.support.samples import NOON, ManualClock
from tests.support.turns_driver import TurnsDriver

ANNE = Sender(a_person(9), a_person(9).private_chat, "Anne")
GROUP = a_chat(-100)


def typed(number: int) -> IncomingUpdate:
    return IncomingUpdate(number, Typed(ANNE, "Bonjour.", number))


async def test_who_works_alone_is_asked_about_in_the_desk_s_group(engine: TurnsDriver) -> None:
    """The group of the desk is asked, not the private chat; a desk without one has no member."""
    asked: list[tuple[ChatId, PersonId]] = []

    async def ask(chat: ChatId, person: PersonId) -> Member:
        asked.append((chat, person))
        return Member(MemberRole.MEMBER)

    cache = MembershipCache(ask, ManualClock(), lambda: None)
    door = Authorizer(cache, a_person(0), {"north": GROUP}.get)
    needs = Needs(worker=ANNE.person, works_for="north", member_role=True)
    assert door.admit([(typed(1), needs)]) == {}
    await engine.rest()
    assert asked == [(GROUP, ANNE.person)]
    assert not door.held
    assert door.admit([(typed(1), needs)])[1].member_role is MemberRole.MEMBER
    gone = Needs(worker=ANNE.person, works_for="gone", member_role=True)
    assert door.admit([(typed(2), gone)])[2].member_role is MemberRole.STRANGER
    await door.close()


def test_a_link_names_the_bot_and_nothing_else() -> None:
    """Without the bot's name there is no link; the notice stands beside it."""
    toast = Toast("1", ("fr",), verbatim("x"), opens=START)
    assert (
        render(toast, catalogues().say, "a_bot").payload["url"] == "https://t.me/a_bot?start=_desk"
    )
    assert "url" not in render(toast, catalogues().say).payload
    assert "url" not in render(Toast("1"), catalogues().say, "a_bot").payload


def test_a_message_s_wait_counts_those_ahead_of_it() -> None:
    """As if each of them had left at its time: 20 a minute to a group, one a second to a person."""
    window = Window(Rate(2, 60.0))
    assert window.wait(100.0, 1) == 0.0
    assert window.wait(100.0, 2) == 60.0
    assert window.wait(100.0, 5) == 120.0
    assert window.wait(100.0, 10**9) == window.wait(100.0, MOST_AHEAD)
    bucket = Bucket(Rate(25, 25.0))
    assert bucket.wait(100.0, 3) == 0.0
    limits = Limits()
    assert limits.wait(GROUP, 100.0, 3) == 0.0
    for _ in range(20):
        limits.spend(GROUP, 100.0)
    assert limits.wait(GROUP, 101.0) == 59.0
    assert limits.wait(GROUP, 101.0, 25) == 119.0


async def test_edits_of_one_message_that_wait_are_one(store: Store) -> None:
    """Menus of a busy group do not add up: of a card's edits the newest alone leaves."""
    edits = [
        Outgoing(EDIT, {"text": f"{number}"}, "north", "north", desk="north", key=key)
        for number, key in enumerate(["card:A", "card:B", "card:A", "card:A"])
    ]
    new = [Outgoing(SEND, {"text": "x"}, "north", "north", desk="north") for _ in range(2)]
    async with store.begin() as unit:
        await unit.outbox.post([*edits, *new], NOON)
        assert await unit.sent_messages.queued(["north", "last"]) == {"north": 4}
        assert await unit.sent_messages.queued([]) == {}
        left = []
        while due := await unit.outbox.due(NOON, 10):
            left += [one.delivery.payload["text"] for one in due if not one.obstacle]
            for one in due:
                await unit.outbox.fail(one.delivery.id, "seen", NOON)
    assert left == ["1", "3", "x", "x"]


async def test_a_coordinator_s_cards_stay_known_until_they_are_erased(store: Store) -> None:
    """However much is said after them: a stub must find them. Other messages are thinned out."""
    keys = [f"work:K7R-4M{number % 10}:{number}" for number in range(3)]
    keys += [f"said:{number}" for number in range(MOST_IN_A_CHAT + 5)]
    chat = ANNE.chat
    messages = [
        Outgoing(SEND, {"text": "x"}, str(chat), str(chat), chat=chat, key=key) for key in keys
    ]
    async with store.begin() as unit:
        await unit.outbox.post(messages, NOON)
        number = 0
        while due := await unit.outbox.due(NOON, 1):
            number += 1
            await unit.outbox.sent([Sent(one, chat, number) for one in due], NOON)
        assert await unit.sent_messages.thin_out() == 5
        about = await unit.sent_messages.about(["K7R-4M0", "K7R-4M1", "K7R-4M2"])
    assert {one.key for one in about} == set(keys[:3])
