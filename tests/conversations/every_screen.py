"""Every screen that a person or a coordinator can meet, on every path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from pydantic import JsonValue

from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.chat.submission import request_of, route_of, send
from conversations.desk.confirmations import page_of, sure_page
from conversations.flows.journey import walk
from conversations.forms.form import Question
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Screen
from conversations.protocol.session import Emergency, Page, PageName, Unaddressed
from conversations.requests.event import ClosingReason, Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens import own_requests
from conversations.screens.cards.card import card_of
from conversations.screens.cards.menus import offered
from conversations.screens.news import CLOSINGS, news_of
from conversations.screens.overlays import masked_screen, retyped_screen, suggestion_screen
from conversations.screens.pages import reminder_screen
from conversations.screens.summary import noted_screen, sent_screen
from conversations.text import verbatim
from tests.conversations.every_history import histories
from tests.conversations.journeys import all_requests, scene_of, ways, with_everything
from tests.support.demo_context import NOW, directory
from tests.support.desk_driver import BRAM, CLOSED, TAKEN, bits_of, event

LONG_NEED = "Besoin inventé & <décrit>. " * 29
PAGES = sorted(set(PageName) - {PageName.DETAILS})
"""Every page that lies on top of a question; details are offered as long as one is left."""


def _asked() -> Iterator[tuple[Question, ChatState]]:
    """Give each question on each path of the orientation, where it is asked and answered."""
    for way in ways():
        path = walk(way.answers)
        for question in path.questions.values():
            yield question, scene_of(way.answers, focus=question.key)
    for answers in _longest():
        path = walk(answers)
        for question in (*path.questions.values(), *walk(answers).offered):
            yield question, scene_of(answers, focus=question.key)
        for question in path.questions.values():
            without = {key: value for key, value in answers.items() if key != question.key}
            yield question, scene_of(without)


@cache
def _longest() -> tuple[dict[str, JsonValue], ...]:
    """Give, for each role and mission, the request with the most answers and the longest text."""
    longest: dict[object, dict[str, JsonValue]] = {}
    for answers in all_requests():
        key = (answers["role"], walk(answers).answers["result"].sent)
        if len(answers) > len(longest.get(key, ())):
            longest[key] = dict(answers)
    filled = [with_everything(answers) for answers in longest.values()]
    return tuple({**answers, "need_text": LONG_NEED[:800]} for answers in filled)


@cache
def question_screens() -> dict[tuple[str, Screen], Question]:
    """Give every different screen of a question, with a name, and its question."""
    found: dict[tuple[str, Screen], Question] = {}
    seen: set[str] = set()
    for question, state in _asked():
        if question.key in {"result", "notice"} or state.asked is not question:
            continue
        screen = present(state)
        if (sign := repr(screen)) not in seen:
            seen.add(sign)
            found[f"{question.key} {len(seen)}", screen] = question
    return found


@cache
def other_screens() -> tuple[tuple[str, Screen], ...]:
    """Give the screens around the questions, each once: results, exits, pages, receipts, cards."""
    found: list[tuple[str, Screen]] = [
        ("exit or result", present(scene_of(w.answers))) for w in ways()
    ]
    for answers in _longest():
        state = scene_of(answers)
        request = request_of(state, route_of(state))
        sent = send(state)
        assert sent.shows is not None
        found += [("summary", present(state)), ("receipt", sent.shows)]
        found += sent_screens(request, HISTORIES)
        found.append(("sent", sent_screen(state.path, request.reference)))
        found += [(name, present(state.with_draft(overlay=Page(name=name)))) for name in PAGES]
        for section in ("mission", "place", "need", "wishes", "requester", "facts"):
            page = Page(name="edit", about=section)
            found.append((f"change {section}", present(state.with_draft(overlay=page))))
    found += sent_screens(request, histories(request))
    for answers in all_requests()[::97]:
        details = Page(name="details")
        found.append(("details", present(scene_of(answers, overlay=details))))
    found += [
        ("emergency", present(scene_of({}, overlay=Emergency()))),
        ("noted", noted_screen(walk(all_requests()[0]), LONG_NEED)),
        ("masked", masked_screen(LONG_NEED[:800], named=True)),
        ("same", own_requests.same_screen(request)),
        ("retyped", retyped_screen(verbatim(LONG_NEED), verbatim(LONG_NEED))),
        ("suggested", suggestion_screen((verbatim("Une réponse"),))),
        ("reminder", reminder_screen(NOW.date())),
        ("suggestions", suggestion_screen((verbatim("Une réponse"),) * 6)),
    ]
    return tuple({repr(screen): (name, screen) for name, screen in reversed(found)}.values())


def sent_screens(
    request: Request, histories: Iterable[tuple[Event, ...]]
) -> Iterator[tuple[str, Screen]]:
    """Give the card in each state and menu, and what its requester is shown and told."""
    for events in histories:
        after = request
        for one in events:
            after = after.with_event(one)
            if (news := news_of(after, one, directory())) is not None:
                yield f"news {one.kind}", news
        for menu in ("", *_menus(after)):
            page = page_of(after, menu, BRAM, directory())
            yield f"card {after.state} {menu}", page or card_of(after, directory(), menu)
        order = Order(DeskAction.ARRANGE, after.reference)
        yield f"sure {after.state}", sure_page(after, order, BRAM, directory())
        yield f"request {after.state}", own_requests.request_screen(after, directory())
    yield "write", own_requests.write_screen(request)
    yield "withdraw", own_requests.withdraw_screen(request)
    held = Unaddressed(text=LONG_NEED, masked=True, named=LONG_NEED)
    yield "unaddressed", own_requests.unaddressed_screen(held, (request,))
    yield "leave", own_requests.leave_questions_screen()


def _menus(request: Request) -> Iterator[str]:
    orders = (order_in(code) for code in offered(request, directory()))
    yield from {one.how for one in orders if one and one.action is DeskAction.MENU and one.how}
    if request.state is not State.CLOSED:
        yield from ("ask.0", "ask.0.1", f"ask.{bits_of('where', 'timing')}")


LONG = LONG_NEED[:800]
HISTORIES: tuple[tuple[Event, ...], ...] = (
    (),
    (TAKEN,),
    (TAKEN, event(EventKind.ASKED, keys=("contact", "age_group"))),
    (TAKEN, event(EventKind.ARRANGED)),
    (
        TAKEN,
        event(EventKind.REPLIED, text=LONG),
        event(EventKind.CORRECTED, text=LONG),
        event(EventKind.NOTED, text=LONG),
        event(EventKind.WRITTEN, text=LONG),
        event(EventKind.SNOOZED, until="2026-12-01"),
    ),
    (event(EventKind.TRANSFERRED, desk="hainaut-children"),),
    (CLOSED, event(EventKind.REOPENED)),
    *((TAKEN, event(EventKind.CLOSED, reason=one)) for one in ClosingReason if one in CLOSINGS),
    (event(EventKind.WITHDRAWN),),
)
"""What makes the longest cards, to be shown of each kind of request."""


def all_screens() -> list[tuple[str, Screen]]:
    """Give every screen with a name to find it by."""
    return [*question_screens(), *other_screens()]
