"""What must hold when everything is over, judged from what the pretend Telegram saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.sandbox import Message
from conversations.lifecycle import State
from tests.soak.coordinators import Desk, is_card, reference_of
from tests.soak.database import Held
from tests.soak.record import Record, Shown
from tests.soak.requesters import Golden, Requester
from tests.soak.steps import MARK, REFERENCE, has_title

KILL_WINDOW = 10.0
"""Seconds before an end in which a message may have left and not have been noted, if busy."""

NOTED_WITHIN = 2.0
"""The same for a bot in this process, of which it is known what it heard: seconds from then on."""

EXPLAINED = frozenset(
    {
        ("answerCallbackQuery", "expired"),
        ("answerCallbackQuery", "query_expired"),
        ("answerCallbackQuery", "malformed"),
        ("pinChatMessage", "chat_not_found"),
        ("pinChatMessage", "message_gone"),
    }
)
"""Deliveries that may fail: answers to presses that Telegram has forgotten; and the pin of a board
that has not arrived yet, which the next digest pins."""


@dataclass(frozen=True)
class Soaked:
    """Everything that is judged."""

    record: Record
    requesters: Sequence[Requester]
    desks: Sequence[Desk]
    golden: Golden
    held: Held
    unreadable: int
    log: str
    secrets: tuple[str, ...]


@dataclass
class Judgement:
    """What does not hold, and what came twice for a reason."""

    breaches: list[str]
    doubled: int = 0


def judge(soaked: Soaked) -> Judgement:
    """Look at everything; no breach means that nothing was lost."""
    judgement = Judgement([])
    for check in CHECKS:
        judgement.breaches += list(check(soaked))
    judgement.doubled = sum(1 for _ in _doubles(soaked))
    return judgement


def every_request_stands_once(soaked: Soaked) -> Iterator[str]:
    """A request that a person was told is sent stands in the right group, and in no other."""
    cards = _cards(soaked)
    told = {one.reference: one for one in soaked.requesters if one.reference}
    for reference, requester in told.items():
        groups = {card.chat.id for card in cards.get(reference, ())}
        if groups != {requester.route.group}:
            yield f"{reference} stands in {sorted(groups)}, told was {requester.route.group}"
    for reference in cards.keys() - told.keys():
        yield f"{reference} stands in a group and nobody was told so"
    receipts = {
        found
        for one in soaked.requesters
        for shown in soaked.record.shown[one.chat]
        for found in REFERENCE.findall(shown.text)
    }
    for reference in receipts - told.keys():
        yield f"{reference} was shown to a person who has another one"


def what_comes_twice_is_explained(soaked: Soaked) -> Iterator[str]:
    """A second copy comes only where the bot could not know of the first."""
    for first, second in _doubles(soaked):
        if not _explained(soaked.record, first, second):
            chat, number = first.place
            yield f"chat {chat}: message {number} came again as {second.place[1]}, unexplained"


def nothing_is_in_a_wrong_chat(soaked: Soaked) -> Iterator[str]:
    """A person's words are read by that person, and by the group that the request went to."""
    allowed: dict[str, set[str]] = defaultdict(set)
    for one in soaked.requesters:
        group = soaked.record.sandbox.world.groups[one.route.group]
        allowed[one.word] |= {one.chat, group.key}
        for desk in soaked.desks:
            if word := desk.replies.get(one.reference):
                allowed[word] |= {one.chat, desk.group.key}
    for chat, shown in soaked.record.shown.items():
        words = {word for one in shown for word in MARK.findall(one.text)}
        for word in words:
            if word in allowed and chat not in allowed[word]:
                yield f"chat {chat} shows what is none of its business"


def order_holds(soaked: Soaked) -> Iterator[str]:
    """Nobody sees a question out of its order, except the same one again."""
    for one in soaked.requesters:
        titles, at = soaked.golden[one.route], 0
        for shown in soaked.record.shown[one.chat]:
            if not shown.has_buttons or has_title(shown.text, titles[at]):
                continue
            following = titles[at + 1 : at + 2]
            if following and has_title(shown.text, following[0]):
                at += 1
            elif any(has_title(shown.text, title) for title in titles):
                yield f"person {one.person.id}: a screen out of order after step {at}"


def everyone_was_answered(soaked: Soaked) -> Iterator[str]:
    """Every press that Telegram did not forget was answered, and no request was left half-way."""
    now = soaked.record.sandbox.world.clock()
    for press, _at in soaked.record.presses:
        if not press.answered and not soaked.record.lost(press) and now - press.at < 150:
            yield f"a press of person {press.person.id} has no answer"
    for one in soaked.requesters:
        if not one.reference and not one.given_up:
            yield f"person {one.person.id} did not come to the end"


def replies_arrive(soaked: Soaked) -> Iterator[str]:
    """What a coordinator answered stands in the requester's chat."""
    people = {one.reference: one for one in soaked.requesters}
    for desk in soaked.desks:
        for reference, word in desk.replies.items():
            shown = soaked.record.shown[people[reference].chat]
            if not any(word in one.text for one in shown):
                yield f"{reference}: the group was told that a reply arrived, and it did not"


def the_database_agrees(soaked: Soaked) -> Iterator[str]:
    """Rows say what was shown; nothing failed, was set aside or remains for no reason."""
    held = soaked.held
    told = {one.reference for one in soaked.requesters if one.reference}
    for request in held.requests:
        if request.reference not in told:
            yield f"{request.reference} is stored and nobody was told"
    for reference in told - {request.reference for request in held.requests}:
        yield f"{reference} was told and is not stored"
    yield from _cards_disagree(soaked)
    for (method, reason), number in held.failed.items():
        if (method, reason) not in EXPLAINED:
            yield f"{number} deliveries by {method} failed: {reason}"
    if sum(held.set_aside.values()) > soaked.unreadable:
        yield f"set aside: {held.set_aside}, of which {soaked.unreadable} could not be read"
    if held.leftovers:
        yield f"{held.leftovers} delivered messages still hold their text"


def _cards_disagree(soaked: Soaked) -> Iterator[str]:
    cards = _cards(soaked)
    for request in soaked.held.requests:
        owner = request.owner
        if owner is None or request.state is State.CLOSED:
            continue
        if not any(owner.actor_name in card.text for card in cards.get(request.reference, ())):
            yield f"{request.reference} is taken, and no card says by whom"


def the_log_is_discreet(soaked: Soaked) -> Iterator[str]:
    """Neither what people typed nor the token stands in the log."""
    if MARK.search(soaked.log):
        yield "the log holds what a person typed"
    if any(secret in soaked.log for secret in soaked.secrets):
        yield "the log holds the token or the key"


def _cards(soaked: Soaked) -> dict[str, list[Message]]:
    """Find the cards by the reference in their buttons."""
    found: dict[str, list[Message]] = defaultdict(list)
    for desk in soaked.desks:
        for message in desk.group.messages:
            if message.by_bot and is_card(message):
                found[reference_of(message)].append(message)
    return found


def _doubles(soaked: Soaked) -> Iterator[tuple[Shown, Shown]]:
    """Give each message that was sent with the very text and buttons of an earlier one."""
    chats: Iterable[str] = soaked.record.shown.keys()
    for chat in chats:
        first: dict[str, Shown] = {}
        for shown in soaked.record.shown[chat]:
            if not shown.at_first:
                continue
            mark = f"{shown.text}\n{shown.codes}"
            if not shown.codes and not REFERENCE.search(shown.text):
                continue  # a sentence that may be said to several people in a group
            if mark in first:
                yield first[mark], shown
            first[mark] = shown


def _explained(record: Record, first: Shown, second: Shown) -> bool:
    """Say whether the bot could not know of the first, or ended before it could note it."""
    if record.heard is not None:
        heard = record.heard.get(first.place)
        return heard is None or any(0 <= at - heard <= NOTED_WITHIN for at in record.kills)
    calls = record.unheard_in(first.place[0], first.at, second.at)
    stalled = any(begin - 3 <= first.at <= end + 1 for begin, end in record.stalls)
    ended = any(
        first.at - 1 <= at and first.at >= at - KILL_WINDOW and at <= second.at + 1
        for at in record.kills
    )
    return calls or ended or stalled


CHECKS = (
    every_request_stands_once,
    what_comes_twice_is_explained,
    nothing_is_in_a_wrong_chat,
    order_holds,
    everyone_was_answered,
    replies_arrive,
    the_database_agrees,
    the_log_is_discreet,
)
