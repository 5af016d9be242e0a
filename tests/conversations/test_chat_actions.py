"""The actions and pages of a private chat: each has its code, its handler and its names, once."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from conversations.chat.actions import ACTIONS, perform
from conversations.chat.pages import PAGES
from conversations.chat.words import WORDS, action_typed
from conversations.protocol.actions import ActionCode, ChatAction, action_in, complete
from conversations.protocol.commands import COMMAND_NAMES, COMMANDS, command_of
from conversations.protocol.session import PageName
from conversations.text import Language
from tests.conversations.every_screen import question_screens
from tests.conversations.journeys import scene_of

ROOT = Path(__file__).parents[2]
SCREENS = ROOT / "conversations/screens"
DECLARED = ROOT / "conversations/protocol/actions.py"
COUNTED = ChatAction.LEAVE_EXIT
"""Reads like the name under which exits are counted."""

STAYING = {
    "event:again",
    "event:second.",
    "event:remember",
    "event:forget",
    "event:resume",
    "event:quiet",
    "event:write.",
    "event:precise.",
    "event:rate1.",
    "event:rate2.",
    "event:rate3.",
}
STORED = {
    *("language", "help", "privacy", "forget", "requests", "request", "write", "withdraw"),
    *("cancel", "nothing", "paused", "resume", "not_right", "edit", "details", "same"),
}


def test_every_action_and_every_page_has_its_row() -> None:
    """Nothing can be asked for that nobody carries out, and no page is without a screen."""
    assert set(ACTIONS) == set(ChatAction)
    assert set(PAGES) == set(PageName)


def test_a_table_without_a_row_for_each_member_is_refused() -> None:
    """What was forgotten is named, when the table is read and not when somebody presses."""
    with pytest.raises(LookupError, match=r"PageName HELP, NOTHING$"):
        complete(PageName, dict.fromkeys(set(PageName) - {PageName.HELP, PageName.NOTHING}))


@pytest.mark.parametrize("action", ChatAction)
def test_a_code_is_read_as_it_was_written(action: ChatAction) -> None:
    """With its subject, where it has one."""
    written = ActionCode(action, "K7R-4M3" if action.has_subject else "")
    assert action_in(written.code) == written


@pytest.mark.parametrize("action", ChatAction)
def test_an_action_is_never_written_with_the_wrong_subject(action: ChatAction) -> None:
    """None where it needs one, or one where it has none, is a mistake of ours."""
    with pytest.raises(ValueError, match=action.name):
        ActionCode(action, "" if action.has_subject else "K7R-4M3")


@pytest.mark.parametrize(
    "code",
    [
        *("", ":", ".", "x", "go", "go:", "go:nowhere", "go:back.x", "go:back:x", "event:again.x"),
        *("event:write", "event:write.", "event:rate4.K7R-4M3", "open", "open:", "role:partner"),
    ],
)
def test_what_is_no_action_is_read_as_none(code: str) -> None:
    """Answers, codes cut short, and what nobody ever wrote."""
    assert action_in(code) is None


def test_the_buttons_of_messages_that_stay_keep_their_codes() -> None:
    """A receipt of today works for ever; nothing else works from a message that stays."""
    assert {action.value for action in ChatAction if action.stays} == STAYING


def test_the_pages_of_drafts_that_are_stored_keep_their_names() -> None:
    """A draft of today opens on its page in a later version."""
    assert set(PageName) == STORED


def test_an_answer_is_never_read_as_an_action() -> None:
    """No question bears the name of an action: its buttons answer it."""
    for (_name, screen), question in question_screens().items():
        answers = {code for code in screen.codes if code.startswith(f"{question.key}:")}
        assert not any(map(action_in, answers)), question.key


def test_every_action_can_be_asked_for() -> None:
    """No action is kept that no screen has a button for, and no command nor word asks for."""
    screens = "".join(path.read_text(encoding="utf-8") for path in SCREENS.rglob("*.py"))
    drawn = {
        action for action in ChatAction if re.search(rf"\bChatAction\.{action.name}\b", screens)
    }
    assert drawn | set(COMMANDS.values()) | set(WORDS[Language.FR]) == set(ChatAction)


@pytest.mark.parametrize("table", [COMMAND_NAMES, WORDS], ids=["commands", "words"])
def test_every_language_names_the_same_actions(
    table: dict[Language, dict[ChatAction, object]],
) -> None:
    """Nothing can be asked for in one language only, and what is named needs no subject."""
    first, *others = (set(table[language]) for language in Language)
    assert all(other == first for other in others)
    assert not any(action.has_subject for action in first)


@pytest.mark.parametrize("language", Language)
def test_every_word_and_command_asks_for_its_action(language: Language) -> None:
    """Whatever language the person has chosen; a command without its slash does too."""
    for action, words in WORDS[language].items():
        assert {action_typed(word) for word in words} == {action}
    for action, name in COMMAND_NAMES[language].items():
        assert COMMANDS[name] is action
        assert dict(command_of(action).by_language)[language] == f"/{name}"


def test_a_word_for_nothing_asks_for_nothing() -> None:
    """To begin is a command, and no word."""
    assert action_typed("start") is None
    assert action_typed("bonjour") is None


def test_an_action_is_carried_out_by_its_row() -> None:
    """From its code to the page that it opens."""
    code = action_in("edit:need")
    assert code
    page = perform(scene_of({}), code).state.overlay
    assert page is not None
    assert page.model_dump() == {"kind": "page", "name": "edit", "about": "need", "below": None}


def test_no_code_is_written_by_hand() -> None:
    """Codes and pages stand in their enums alone; elsewhere a mistyped one would go unseen."""
    assert [*_codes_by_hand("conversations", "bot")] == []


def _codes_by_hand(*folders: str) -> Iterator[str]:
    actions = tuple(set(ChatAction) - {COUNTED})
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)) if path != DECLARED and text.startswith(actions):
                    yield f"{path}:{node.lineno}: {text}"
                case ast.Call(func=ast.Name("Page"), keywords=[ast.keyword(value=ast.Constant())]):
                    yield f"{path}:{node.lineno}: a page"
                case _:
                    continue
