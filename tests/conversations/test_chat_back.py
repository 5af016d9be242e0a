"""One step back, wherever it is taken; the mission changed from every summary."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from conversations.protocol.session import Draft, Emergency, Page
from conversations.text import Language
from tests.conversations.journeys import all_requests, scene_of
from tests.support.demo_context import REFERENCE
from tests.support.private_chat_driver import CO_CONSULTATION, PrivateChatDriver

FACTS = CO_CONSULTATION[:5]


def test_back_is_one_step_through_every_page(talk: PrivateChatDriver) -> None:
    """Section, menu, summary; request, list, help, question: a step back is what was there."""
    talk.reaches_summary()
    screens = [talk.screen]
    for code in ("summary:edit", "edit:place", "open:age_group"):
        talk.presses(code)
        screens.append(talk.screen)
    for back in ("go:back", "go:close", "go:close"):
        talk.presses(back)
        screens.pop()
        assert talk.screen == screens[-1]
    talk.presses(talk.send_code)
    talk.begins().follows(FACTS)
    screens = [talk.screen]
    for code in ("go:help", "go:requests", f"request:{REFERENCE}", f"follow:write.{REFERENCE}"):
        talk.presses(code)
        screens.append(talk.screen)
    for back in ("go:close", "go:requests", "go:close", "go:close"):
        talk.presses(back)
        screens.pop()
        assert talk.screen == screens[-1]


def test_a_page_is_never_opened_on_top_of_itself(talk: PrivateChatDriver) -> None:
    """Going round among pages makes the way back no longer."""
    talk.begins().follows(FACTS)
    question = talk.screen
    talk.presses("go:help")
    for _round in range(3):
        talk.presses("go:privacy")
        talk.commands("aide")
    talk.presses("go:close")
    assert talk.screen == question


def test_back_from_a_detail_is_the_list_of_details(talk: PrivateChatDriver) -> None:
    """An optional question is left as it was opened."""
    talk.reaches_summary()
    talk.presses("summary:details")
    details = talk.screen
    code = next(one for one in sorted(talk.screen.codes) if one.startswith("open:"))
    talk.follows((code, "go:back"))
    assert talk.screen == details


def test_back_from_what_was_understood_keeps_the_words(talk: PrivateChatDriver) -> None:
    """The facts are taken back, the text is not."""
    talk.types("je suis infirmière et je cherche une séance pour notre équipe de 12 personnes")
    talk.presses("go:back")
    assert "role:partner" in talk.screen.codes
    assert "séance pour notre équipe" in str(talk.draft.answers["need_text"])


def test_back_from_the_emergency_page_keeps_the_words(talk: PrivateChatDriver) -> None:
    """Typed or not, whichever way the page is left, what raised it is kept."""
    said = "hier encore cette dame disait je veux mourir, elle pleure beaucoup le soir"
    for way in ("retour", "emergency:later"):
        talk = PrivateChatDriver().begins().follows(FACTS)
        talk.types(said)
        assert isinstance(talk.draft.overlay, Emergency)
        talk.follows((way,))
        assert "pleure beaucoup" in talk.session.model_dump_json()
        assert talk.draft.alarmed
    talk.follows(("go:resume",))
    talk.types("urgence")
    talk.follows(("emergency:later", "go:resume"))
    assert talk.pending == "result"


@pytest.mark.parametrize("answers", list(all_requests())[::41])
def test_the_mission_can_be_changed_from_every_summary(answers: dict[str, JsonValue]) -> None:
    """By its name, on every path; one step back gives everything as it was."""
    talk = PrivateChatDriver()
    draft = scene_of(answers).draft
    talk.session = talk.session.replace(draft=draft, language=Language.FR)
    talk.types("retour")
    talk.presses("edit:mission")
    menu = talk.screen
    ways = {"open:wanted", "not_right:choose"} & talk.screen.codes
    assert len(ways) == 1
    talk.presses(ways.pop())
    assert "wanted:place_preparation" in talk.screen.codes
    talk.presses("go:back")
    assert talk.screen == menu
    assert talk.draft.answers == answers
    assert talk.draft.before_change is None


def test_another_mission_named_at_the_summary_is_agreed_on_anew(talk: PrivateChatDriver) -> None:
    """The change is said at the result, and can be undone there."""
    talk.reaches_summary()
    before = talk.draft.answers
    talk.follows(("summary:edit", "edit:mission", "not_right:choose"))
    talk.follows(("wanted:expertise_sharing", "present:team", "team_aim:learn"))
    assert talk.pending == "result"
    assert "→" in talk.text()
    talk.presses("result:undo")
    assert talk.draft.answers == before
    assert talk.send_code


def test_back_in_a_draft_of_an_earlier_version_is_the_summary(talk: PrivateChatDriver) -> None:
    """A question that was opened before pages were remembered leads to the summary."""
    talk.reaches_summary()
    summary = talk.screen
    talk.session = talk.session.replace(draft=talk.draft.replace(focus="age_group"))
    talk.types("retour")
    assert talk.screen == summary


def test_more_details_are_one_page(talk: PrivateChatDriver) -> None:
    """Going through the details and back is one step, however often "more" was tapped."""
    talk.reaches_summary()
    summary = talk.screen
    talk.presses("summary:details")
    for _page in range(3):
        talk.presses("details:more")
    talk.presses("go:close")
    assert talk.screen == summary


def test_back_from_a_suggestion_is_its_question(talk: PrivateChatDriver) -> None:
    """What may have been meant is put away."""
    talk.begins().follows(FACTS[:2])
    question = talk.screen
    talk.types("la persone et moi")
    talk.types("retour")
    assert talk.screen == question


def test_a_page_that_is_gone_is_gone_below_others_too(talk: PrivateChatDriver) -> None:
    """A draft of an earlier version opens on what is left of its pages."""
    talk.begins().follows((*FACTS[:2], "go:help", "go:privacy"))
    stored = talk.draft.model_dump(mode="json")
    stored["overlay"]["below"]["name"] = "gone"
    assert Draft.model_validate(stored).overlay == Page(name="privacy")
    stored["overlay"]["name"] = "gone too"
    assert Draft.model_validate(stored).overlay is None


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_another_answer_at_a_question_gone_back_to_is_noted(language: str) -> None:
    """The question keeps the answer that it has, and is asked again below what was noted."""
    talk = PrivateChatDriver(language).begins()
    talk.follows(("role:other", "go:back"))
    talk.types("1000")
    assert "1000 Bru" in talk.text(language)
    assert "role:partner" in talk.screen.codes
    assert "where" in talk.draft.answers
