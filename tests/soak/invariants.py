"""What must hold when everything is over, judged from what the pretend Telegram saw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.sandbox import Message
from conversations.requests.lifecycle import State
from tests.soak.coordinators import is_card, reference_of
from tests.soak.doubles import doubles, explained
from tests.soak.operators import (
    administrators_learn_once,
    the_log_is_discreet,
    the_log_tells_of_the_weather_alone,
)
from tests.soak.soaked import Soaked
from tests.soak.steps import LAST_DESK, MARK, REFERENCE, has_title

EXPLAINED = frozenset(
    {
        ("answerCallbackQuery", "expired"),
        ("answerCallbackQuery", "query_expired"),
        ("answerCallbackQuery", "malformed"),
        ("pinChatMessage", "chat_not_found"),
        ("pinChatMessage", "message_gone"),
        ("pinChatMessage", "no_rights"),
        ("pinChatMessage", "kicked"),
        ("sendMessage", "superseded"),
        ("editMessageText", "superseded"),
        ("editMessageText", "kicked"),
        ("editMessageText", "message_gone"),
        ("editMessageReplyMarkup", "message_gone"),
    }
)
"""Deliveries that may fail: answers to presses that Telegram has forgotten; and the pin of a board
that has not arrived yet, which the next digest pins; cards that were posted anew meanwhile; what
a group shows while the bot is out of it (docs/reliability.md, "Not promised"); and changes of a
message that stayed behind when its group was upgraded, where nobody can press its buttons. What has
buttons afterwards is sent anew, and cannot fail so (`bot.courier.verdicts`)."""


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
    judgement.doubled = sum(1 for _ in doubles(soaked))
    return judgement


def every_request_stands_once(soaked: Soaked) -> Iterator[str]:
    """A request that a person was told is sent stands in the right group, and in no other."""
    cards = _cards(soaked)
    told = {one.reference: one for one in soaked.requesters if one.reference}
    for reference, requester in told.items():
        own, standing = requester.route.group, cards.get(reference, [])
        groups = {soaked.record.sandbox.chat_of(card).key for card in standing}
        allowed = {own, LAST_DESK} if _had_a_hardship(soaked, own, reference) else {own}
        if not groups or not groups <= allowed:
            yield f"{reference} stands in {sorted(groups)}, told was {own}"
        elif all(card.left_behind for card in standing):
            yield f"{reference} stands only where its group was before"
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
    for first, second in doubles(soaked):
        if not explained(soaked, first, second):
            (chat, number), (_, again) = first.place, second.place
            what = f"“{first.text.partition(chr(10))[0]}”, {second.at - first.at:.0f} s later"
            yield f"chat {chat}: message {number} came again as {again}, unexplained: {what}"


def nothing_is_in_a_wrong_chat(soaked: Soaked) -> Iterator[str]:
    """A person's words are read by that person, and by the group that the request went to."""
    allowed: dict[str, set[str]] = defaultdict(set)
    for one in soaked.requesters:
        allowed[one.word] |= {one.chat, one.route.group}
        for desk in soaked.desks:
            for word in desk.replies.get(one.reference, ()):
                allowed[word] |= {one.chat, desk.group.key}
            if any(hardship.group == one.route.group for hardship in soaked.hardships):
                for word in (one.word, *desk.replies.get(one.reference, ())):
                    allowed[word].add(LAST_DESK)
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
    now = soaked.record.sandbox.state.clock()
    for press, _at in soaked.record.presses:
        if not press.answered and not soaked.record.lost(press) and now - press.at < 150:
            yield f"a press of person {press.person_id} has no answer"
    for one in soaked.requesters:
        if not one.reference and not one.given_up:
            yield f"person {one.person.id} did not come to the end"


def late_cards_show_at_last(soaked: Soaked) -> Iterator[str]:
    """What a coordinator pressed shows on its card in the end, however long that takes."""
    for desk in soaked.desks:
        for reference in desk.late:
            if not desk.shows_at_last(reference):
                yield f"group {desk.group.title}: {reference} was pressed and not taken"


def replies_arrive(soaked: Soaked) -> Iterator[str]:
    """What a coordinator answered stands in the requester's chat."""
    people = {one.reference: one for one in soaked.requesters}
    for desk in soaked.desks:
        for reference in desk.signed:
            shown = soaked.record.shown[people[reference].chat]
            words = desk.replies[reference]
            if not any(word in one.text for word in words for one in shown):
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
    for (method, reason, what), number in held.failed.items():
        if (method, reason) not in EXPLAINED:
            yield f"{number} deliveries by {method} failed ({what}): {reason}"
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


def _had_a_hardship(soaked: Soaked, group: str, reference: str) -> bool:
    """Say whether the group took nothing at a time between the request and its last card."""
    sent = [one.submitted_at for one in soaked.held.requests if one.reference == reference]
    posted = [card.date for card in _cards(soaked).get(reference, ())]
    return any(
        one.group == group and one.began <= max(posted) + 1 and sent[0].timestamp() <= one.ended + 1
        for one in soaked.hardships
        if sent and posted
    )


def _cards(soaked: Soaked) -> dict[str, list[Message]]:
    """Find the cards by the reference in their buttons."""
    found: dict[str, list[Message]] = defaultdict(list)
    for desk in soaked.desks:
        for message in desk.group.messages:
            if message.by_bot and is_card(message):
                found[reference_of(message)].append(message)
    return found


CHECKS = (
    every_request_stands_once,
    what_comes_twice_is_explained,
    nothing_is_in_a_wrong_chat,
    order_holds,
    everyone_was_answered,
    late_cards_show_at_last,
    replies_arrive,
    the_database_agrees,
    the_log_is_discreet,
    the_log_tells_of_the_weather_alone,
    administrators_learn_once,
)
