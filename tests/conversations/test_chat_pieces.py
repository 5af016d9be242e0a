"""Long texts, and texts that are too long for one message: not a word of them is lost."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.protocol.effects import Send
from conversations.protocol.orders import DeskAction
from tests.support.demo_context import text_of
from tests.support.desk_driver import DeskDriver, request_after
from tests.support.private_chat_driver import CO_CONSULTATION, LAST, SAID, PrivateChatDriver

STORY = " ".join(f"mot{number}" for number in range(580))


def _need(request_text: str) -> DeskDriver:
    request = request_after()
    facts = tuple(
        fact.replace(shown=dict.fromkeys(fact.shown, request_text))
        if fact.key == "need_text"
        else fact
        for fact in request.facts
    )
    return DeskDriver(request.replace(facts=facts))


def _said(desk: DeskDriver) -> Iterator[str]:
    for effect in desk.last:
        if isinstance(effect, Send) and effect.key.startswith("whole:"):
            yield text_of(effect.screen)


def test_a_story_of_four_thousand_characters_is_the_need(talk: PrivateChatDriver) -> None:
    """The whole of it is kept, and the summary says its beginning."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2]))
    talk.types(STORY)
    assert talk.draft.answers["need_text"] == STORY
    if "understood:right" in talk.screen.codes:
        talk.presses("understood:right")
    talk.follows((SAID[3], *LAST))
    assert "mot0 " in talk.text()
    assert "mot579" not in talk.text()
    talk.presses(talk.send_code)
    assert talk.requests[0].answers["need_text"] == STORY


def test_the_tail_of_a_text_that_apps_cut_is_kept_too(talk: PrivateChatDriver) -> None:
    """Of a text that comes in pieces, what no longer fits the answer is a remark."""
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2]))
    number = talk.last_message + 1
    talk.types_as("mot " * 1024, number)
    talk.types_as("la fin du texte inventé", number + 1)
    assert talk.draft.answers["remark"] == "la fin du texte inventé"


def test_a_coordinator_who_takes_a_request_reads_the_whole() -> None:
    """The card has the beginning; below it stands everything, in as many messages as it takes."""
    desk = _need(STORY)
    desk.press(DeskAction.TAKE)
    assert " ".join(" ".join(_said(desk)).split()).count("mot") == STORY.count("mot")
    other = _need("q" * 9000)
    other.press(DeskAction.TAKE)
    assert sum(text.count("q") for text in _said(other)) == len("q" * 9000)


def test_a_short_text_is_said_once() -> None:
    """What the card has whole is not repeated below it."""
    desk = _need("Un besoin inventé.")
    desk.press(DeskAction.TAKE)
    assert not list(_said(desk))
