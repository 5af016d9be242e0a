"""Every screen of every path fits a phone, the messenger and the rules, in French and in Dutch."""

from __future__ import annotations

import re

import pytest

from bot.telegram.outbound import render
from conversations.chat import (
    answers,
    button_handlers,
    changed_texts,
    dispatch,
    edited_messages,
    entry,
    event_handlers,
    presses,
    requester_messages,
)
from conversations.chat.render import present
from conversations.desk import presses as desk
from conversations.flows.orientation import Orientation
from conversations.flows.plan import ALL_FORMS
from conversations.protocol.commands import ABOUT, COMMANDS, PRESENTATION, SHORTCUTS
from conversations.protocol.effects import Send
from conversations.protocol.session import Page, Picking
from conversations.requests.lifecycle import State
from conversations.text import Language
from conversations.text.wording import said_to
from tests.conversations.every_screen import all_screens, question_screens
from tests.conversations.journeys import all_requests, scene_of, ways
from tests.identities import a_chat
from tests.support.demo_context import LANGUAGES, catalogues, directory, said, text_of

HARD_LIMIT = 4096
WHOLE_QUESTION, QUESTION, HINT, LABEL, CODE = 350, 90, 140, 32, 48
TOAST = 60
OPTION_ROWS = 6
ROLES = ("partner", "psychologist")
NAVIGATION = {"go:back", "go:help", "go:language", "go:emergency"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_and_hints_are_short(language: str) -> None:
    """A question has at most 90 characters and its hint 140, for both roles."""
    for form in ALL_FORMS:
        for question in form.questions:
            for role in ROLES:
                text, hint = said_to(role, question.text), said_to(role, question.hint)
                assert text is not None
                assert len(said(text, language)) <= QUESTION, said(text, language)
                assert hint is None or len(said(hint, language)) <= HINT, said(hint, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_fits_a_small_phone(language: str) -> None:
    """The whole text of a question has at most 350 characters, its typed answer aside."""
    for (name, screen), question in question_screens().items():
        if question.key != "need_text":
            assert len(text_of(screen, language)) <= WHOLE_QUESTION, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_fits_its_button(language: str) -> None:
    """No label has more than 32 characters, ticked or not, where a desk's name stands too."""
    for name, screen in all_screens():
        for row in screen.rows:
            for button in row:
                label = said(button.label, language)
                assert 0 < len(label) <= LABEL + 2 * label.startswith("✅"), (name, label)


def test_every_code_fits_the_messenger() -> None:
    """Codes are ASCII of at most 48 bytes, so that a nonce fits before them."""
    for name, screen in all_screens():
        for code in screen.codes:
            assert code.isascii(), name
            assert len(code) <= CODE, (name, code)


def test_no_screen_has_the_same_button_twice() -> None:
    """Each code stands once on a screen: a press says what was meant."""
    for name, screen in all_screens():
        codes = [button.code for row in screen.rows for button in row if button.code]
        assert len(codes) == len(set(codes)), name


def test_a_question_has_at_most_six_rows_of_options() -> None:
    """More options than a phone shows are set in pairs."""
    for (name, screen), question in question_screens().items():
        rows = [row for row in screen.rows if row[0].code.startswith(f"{question.key}:")]
        assert len(rows) <= OPTION_ROWS, name


def test_the_last_row_of_a_question_is_the_way_round() -> None:
    """Back, help and language stand last under every question; the first has nothing before it."""
    for (name, screen), question in question_screens().items():
        last = {button.code for button in screen.rows[-1]}
        expected = NAVIGATION - {"go:back"} if question.key == "entrance" else NAVIGATION
        assert last == expected, name


def test_every_question_has_the_emergency_button() -> None:
    """🆘 stands in the last row of every question, whatever is asked."""
    for name, screen in question_screens():
        assert "go:emergency" in {button.code for button in screen.rows[-1]}, name


def test_every_screen_but_the_last_has_a_way_on() -> None:
    """Nobody is left on a screen of a draft without a button."""
    for name, screen in all_screens():
        assert screen.codes or name == "sent", name


@pytest.mark.parametrize("languages", [("fr",), ("nl",), ("fr", "nl")])
def test_every_screen_fits_one_message(languages: tuple[str, ...]) -> None:
    """The longest summary, card and page stay within the messenger's limit; nothing else is cut.

    A card has the beginning of a long need alone, on purpose.
    """
    say = catalogues().say
    for name, screen in all_screens():
        for text in ("\n".join(say(line.text, one) for line in screen.lines) for one in languages):
            assert len(text) <= HARD_LIMIT, name
        payload = render(Send(a_chat(7), screen, languages, "live:x", "0" * 8), say).payload
        facts = re.sub("<blockquote.*</blockquote>", "", payload["text"], flags=re.DOTALL)
        facts = re.sub(".*Besoin inventé.*…$", "", facts, flags=re.MULTILINE)
        assert not re.search(r"…(</\w+>)?$", facts, flags=re.MULTILINE), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_placeholder_is_left_empty(language: str) -> None:
    """Every text is said with its values: no brace and no None reaches a person."""
    for name, screen in all_screens():
        texts = [text_of(screen, language)]
        texts += [said(button.label, language) for row in screen.rows for button in row]
        for text in texts:
            assert "{" not in text, name
            assert "None" not in text, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_of_one_question_differ(language: str) -> None:
    """No two options of a question are said in the same words."""
    for name, screen in all_screens():
        labels = [said(button.label, language) for row in screen.rows for button in row]
        assert len(labels) == len(set(labels)) or name == "suggestions", (name, labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_toast_is_one_line(language: str) -> None:
    """A press is answered with at most 60 characters."""
    toasts = [
        presses.OUT_OF_DATE,
        presses.DONE_ALREADY,
        event_handlers.REMEMBERED,
        event_handlers.FORGOTTEN,
        event_handlers.NOTHING_TO_REMEMBER,
        button_handlers.PICK_ONE,
        answers.TEXT_KEPT,
        requester_messages.TOO_LATE,
        requester_messages.ANSWERED_ALREADY,
        requester_messages.THANKS,
        desk.DONE,
        desk.TAKEN_BY_YOU,
        desk.NOT_HERE,
        desk.NO_BUTTON,
        *(desk.NOT_NOW(state=said_to(None, state.label) or "") for state in State),
        desk.TAKEN_BEFORE(name="N" * desk.LONGEST_NAME, moment="23/11"),
    ]
    for toast in toasts:
        assert len(said(toast, language)) <= TOAST, said(toast, language)


def test_the_help_of_a_question_stands_on_its_page() -> None:
    """Every long help is shown on the help page of its question, to the role it is for."""
    for way in ways():
        for question in Orientation.questions:
            explained = said_to(way.facts.role, question.help)
            if explained and question.key in way.answers:
                state = scene_of(way.answers, focus=question.key, overlay=Page(name="help"))
                assert explained in [line.text for line in present(state).lines]


def test_a_ticked_option_is_told_from_the_others() -> None:
    """The sign ✅ stands before what is ticked, and nothing else changes."""
    answers = dict(next(one for one in all_requests() if "themes" in one))
    del answers["themes"]
    plain = present(scene_of(answers))
    ticked = present(scene_of(answers, overlay=Picking(key="themes", picked=("stress",))))
    assert said(ticked.rows[0][0].label) == f"✅ {said(plain.rows[0][0].label)}"
    assert ticked.rows[0][1] == plain.rows[0][1]
    assert ticked.codes == plain.codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_fits_the_messenger(language: Language) -> None:
    """Presentation, line and commands keep to the Bot API's limits, and every command is heard."""
    assert len(said(PRESENTATION, language)) <= 250
    assert len(said(ABOUT, language)) <= 58
    for shortcut in SHORTCUTS:
        name = shortcut.names[language]
        assert name in COMMANDS
        assert len(said(shortcut.description, language)) <= 256


def test_the_demo_has_lines_in_each_language() -> None:
    """Each language has its own numbers after 112."""
    lines = {language: directory().help_lines_for(language) for language in LANGUAGES}
    assert all(found[0].number == "112" for found in lines.values())
    assert lines[LANGUAGES[0]] != lines[LANGUAGES[1]]


def test_notices_are_sentences() -> None:
    """What is said above a screen ends as a sentence does."""
    notices = [*dispatch.MEDIA.values(), edited_messages.ALREADY_SENT, dispatch.UNKNOWN_LINK]
    notices += [dispatch.UNKNOWN_COMMAND, entry.QUESTIONS_CHANGED]
    for notice in notices:
        for language in LANGUAGES:
            assert said(notice, language).endswith("."), notice.id
    assert said(changed_texts.CHANGED).endswith("✓")
