"""Going around: back, pages, language, cancelling, starting again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import ValidationError

from conversations.chat.render import present
from conversations.flows.journey import QUESTIONS
from conversations.protocol.effects import Edit, Send
from conversations.protocol.session import Draft, Emergency, Page, Session
from conversations.text import Language
from tests.conversations.journeys import scene_of
from tests.support.demo_context import directory, said
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    SAID,
    TEAM,
    PrivateChatDriver,
)

COMMANDS = {
    "aide": "help",
    "hulp": "help",
    "langue": "language",
    "taal": "language",
    "demandes": "requests",
    "aanvragen": "requests",
    "vie_privee": "privacy",
    "privacy": "privacy",
}
FACTS = CO_CONSULTATION[:5]


def test_the_first_word_is_answered_with_the_start(talk: PrivateChatDriver) -> None:
    """Whatever is typed first, the person meets the start with its two entrances."""
    talk.types("Bonjour !")
    assert talk.screen.codes >= {"role:partner", "entrance:known", "go:emergency"}
    assert talk.session.language is Language.FR


def test_a_person_without_a_known_language_chooses_one_first() -> None:
    """Where the messenger says nothing of use, the language is asked in both languages."""
    talk = PrivateChatDriver(language_code="xx").begins()
    (first,) = talk.last(Send)
    assert first.languages == ("fr", "nl")
    assert talk.screen.codes == {"language:fr", "language:nl"}
    talk.presses("language:nl")
    assert talk.session.language is Language.NL
    assert "role:partner" in talk.screen.codes


@pytest.mark.parametrize("steps", [2, 3, 4])
def test_back_then_forward_is_the_identity(steps: int, talk: PrivateChatDriver) -> None:
    """Back to a question and the same answer again: the person stands where he or she stood."""
    talk.begins().follows(FACTS[:steps])
    before, screen = talk.draft.answers, talk.screen
    talk.presses("go:back")
    assert talk.screen != screen
    talk.presses(FACTS[steps - 1])
    assert talk.draft.answers == before
    assert talk.screen == screen


def test_back_shows_the_answer_and_keeps_those_after_it(talk: PrivateChatDriver) -> None:
    """Going back erases nothing; the answer given is marked on its button."""
    talk.begins().follows(FACTS)
    answers = talk.draft.answers
    for _step in range(3):
        talk.presses("go:back")
    assert talk.draft.focus == "together"
    assert talk.draft.answers == answers
    labels = [said(button.label) for row in talk.screen.rows for button in row]
    assert [label for label in labels if label.startswith("✅")]


def test_back_from_the_first_question_stays_there(talk: PrivateChatDriver) -> None:
    """The word "retour" at the start leaves the person at the start."""
    talk.begins()
    start = talk.screen
    talk.types("retour")
    assert talk.screen == start


def test_back_from_the_summary_leads_to_what_can_be_changed(talk: PrivateChatDriver) -> None:
    """From the summary back is the menu of changes; from a question opened there, that menu."""
    talk.reaches_summary()
    summary = talk.screen
    talk.presses("go:back")
    menu = talk.screen
    assert talk.draft.overlay == Page(name="edit")
    talk.follows(("open:need_text", "go:back"))
    assert talk.screen == menu
    talk.presses("go:close")
    assert talk.screen == summary


def test_a_typed_answer_can_be_kept_on_the_way_back(talk: PrivateChatDriver) -> None:
    """Back at a typed answer, one tap keeps it and goes on."""
    talk.reaches_summary()
    talk.follows(("summary:edit", "open:need_text"))
    answers = talk.draft.answers
    talk.presses("go:keep")
    assert talk.draft.answers == answers
    assert talk.send_code


def test_back_on_a_list_with_ticks_goes_to_the_question_before(talk: PrivateChatDriver) -> None:
    """Ticks are no page to be closed: one press on back is one question back."""
    talk.begins().follows((*TEAM, *SAID))
    talk.presses("themes:stress")
    talk.presses("go:back")
    assert talk.draft.focus == "organisation_kind"


@pytest.mark.parametrize(("command", "page"), COMMANDS.items())
def test_a_page_lies_on_top_and_is_closed_again(
    command: str, page: str, talk: PrivateChatDriver
) -> None:
    """A command opens its page at any question; closing it shows the very same question."""
    talk.begins().follows(FACTS)
    question = talk.screen
    talk.commands(command)
    assert talk.draft.overlay == Page(name=page)
    talk.presses("go:close")
    assert talk.screen == question


def test_the_help_explains_the_question(talk: PrivateChatDriver) -> None:
    """The long help of a question stands on the help page that is opened from it."""
    talk.begins().follows(("role:partner", "go:help"))
    help_text = QUESTIONS["need"].help
    assert help_text is not None
    assert len(talk.screen.lines) == 4
    talk.presses("go:privacy")
    contact = directory().human_contact.email
    assert contact is not None
    assert contact in talk.text()


def test_the_language_changes_at_any_question_with_the_answers_kept(
    talk: PrivateChatDriver,
) -> None:
    """After a switch the same question is asked in the other language, in the same message."""
    talk.begins().follows(FACTS)
    question, answers = talk.screen, talk.draft.answers
    talk.presses("go:language")
    talk.presses("language:nl")
    (edit,) = talk.last(Edit)
    assert edit.languages == ("nl",)
    assert talk.screen == question
    assert talk.draft.answers == answers
    assert talk.session.language is Language.NL


def test_a_draft_is_erased_only_after_a_question(talk: PrivateChatDriver) -> None:
    """Cancelling asks once, the safe choice first; then nothing of the draft is left."""
    talk.begins().follows(FACTS)
    talk.commands("annuler")
    assert talk.screen.rows[0][0].code == "go:resume"
    talk.presses("go:resume")
    assert talk.draft.answers
    talk.types("annuler")
    talk.presses("go:erase")
    assert talk.session.draft is None
    (left,) = talk.last(Edit)
    assert not left.screen.codes


@pytest.mark.parametrize(
    "typed", ["Tis al opgelost", "toch ni meer nodig, tis opgelost", "c'est réglé, laissez tomber"]
)
def test_whoever_needs_it_no_more_is_asked_whether_to_cancel(
    typed: str, talk: PrivateChatDriver
) -> None:
    """It is no remark for the coordination; nothing is erased without a press."""
    talk.begins().follows(FACTS)
    answers = talk.draft.answers
    talk.types(typed)
    assert talk.screen.rows[0][0].code == "go:resume"
    assert talk.draft.answers == answers


def test_there_is_nothing_to_cancel_before_the_first_answer(talk: PrivateChatDriver) -> None:
    """Cancelling with no answer given erases nothing and asks for no confirmation."""
    talk.begins()
    talk.commands("annuleren")
    assert "go:erase" not in talk.screen.codes


def test_start_offers_to_take_up_a_draft(talk: PrivateChatDriver) -> None:
    """/start with answers in the draft: take up, start again, or see one's requests."""
    talk.begins().follows(FACTS)
    question, answers = talk.screen, talk.draft.answers
    talk.commands("start")
    assert talk.screen.codes >= {"go:resume", "go:restart", "go:requests"}
    talk.presses("go:resume")
    assert talk.screen == question
    assert talk.draft.answers == answers
    talk.commands("start")
    talk.presses("go:restart")
    assert talk.draft.answers == {}
    assert "role:partner" in talk.screen.codes


def test_a_link_of_a_network_is_remembered(talk: PrivateChatDriver) -> None:
    """A deep link names the network, through a restart too; its exits speak of that network."""
    talk.commands("start", "namur")
    assert talk.draft.network == "namur"
    talk.presses("role:private")
    assert "psynam.example.org" in talk.text()
    talk.commands("start", "brussels")
    talk.presses("go:restart")
    assert talk.draft.network == "brussels"


def test_an_unknown_link_begins_all_the_same(talk: PrivateChatDriver) -> None:
    """A deep link that nobody has any more is said to be unknown, above the start."""
    talk.commands("start", "nowhere")
    assert "role:partner" in talk.screen.codes
    assert len(talk.screen.lines) == 5
    assert talk.draft.network is None


def test_an_unknown_command_is_said_to_be_unknown(talk: PrivateChatDriver) -> None:
    """An unknown command changes nothing; the question is shown again below a line."""
    talk.begins().follows(FACTS)
    question, answers = talk.screen, talk.draft.answers
    talk.commands("nonsense")
    assert talk.screen.lines[2:] == question.lines
    assert talk.screen.rows == question.rows
    assert talk.draft.answers == answers


def test_what_is_kept_of_a_person_is_used_however_a_draft_begins(talk: PrivateChatDriver) -> None:
    """Stored contact data are not asked again, not even if the first word was "aide"."""
    talk.reaches_summary(*EXCHANGE)
    talk.presses(talk.send_code)
    talk.presses_data("e:event:remember", talk.last_message)
    talk.types("aide")
    talk.follows(("go:close", "role:partner"))
    assert talk.path.role == "partner"


def test_resuming_later_keeps_everything(talk: PrivateChatDriver) -> None:
    """Days later /start still offers the draft."""
    talk.begins().follows(FACTS)
    answers = talk.draft.answers
    talk.after = timedelta(days=5)
    talk.commands("start")
    talk.presses("go:resume")
    assert talk.draft.answers == answers
    assert talk.draft.active - talk.draft.started == timedelta(days=5)


def test_a_new_person_has_no_requests(talk: PrivateChatDriver) -> None:
    """The list of requests is a page even before there is a draft."""
    assert Session(person=1, chat=1).draft is None
    talk.commands("demandes")
    assert talk.screen.codes == {"go:close"}
    talk.presses("go:close")
    assert "role:partner" in talk.screen.codes


def test_a_page_that_no_longer_exists_is_not_shown() -> None:
    """A page that an older version had opened gives way to the question below it."""
    facts = {"entrance": "guided"}
    stored = scene_of(facts, overlay={"kind": "page", "name": "retired", "about": ""})
    assert present(stored) == present(scene_of(facts))


def test_what_lay_on_a_question_is_found_by_its_older_name() -> None:
    """A draft stored before the name changed opens on its page, and keeps a text that it holds."""
    draft = scene_of({}, overlay=Emergency(held="Un texte inventé.")).draft.model_dump(mode="json")
    older = {**draft, "aside": draft["overlay"]}
    del older["overlay"]
    assert Draft.model_validate(older) == Draft.model_validate(draft)


def test_what_is_stored_and_no_draft_is_refused() -> None:
    """It is refused as anything damaged is, whatever its shape."""
    with pytest.raises(ValidationError):
        Draft.model_validate_json("[]")


def test_a_page_that_there_is_not_cannot_be_opened() -> None:
    """A mistyped page is refused where it is opened, and no question takes its place."""
    with pytest.raises(ValidationError):
        Page(name="halp")
