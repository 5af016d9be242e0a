"""What no option names is said in words, and typed words join what is ticked."""

from __future__ import annotations

import pytest

from conversations.chat.button_handlers import take_suggested
from conversations.chat.render import present
from conversations.chat.state import ChatState
from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import kind_of
from conversations.forms.kinds.kind import Answered
from conversations.protocol.session import Picking, Suggested
from conversations.reading.rejection import Rejection
from tests.support.demo_context import make_context, reading
from tests.support.private_chat_driver import LAST, SAID, TEAM, PrivateChatDriver


@pytest.fixture
def asked(talk: PrivateChatDriver) -> PrivateChatDriver:
    """Somebody who is asked for the themes."""
    return talk.begins().follows((*TEAM, *SAID))


def _adds(talk: PrivateChatDriver, *steps: str) -> None:
    talk.presses("summary:details")
    while steps[0] not in talk.screen.codes:
        talk.presses("details:more")
    talk.follows(steps)


def test_typed_words_join_what_is_ticked(asked: PrivateChatDriver) -> None:
    """Nothing that was ticked is lost by typing."""
    asked.follows(("themes:stress", "deuil"))
    assert asked.draft.answers["themes"] == ["stress", "grief"]
    assert asked.pending == "participants"


def test_typed_words_join_an_answer_that_is_changed(asked: PrivateChatDriver) -> None:
    """The ticks on the screen count, wherever they come from."""
    asked.follows(("stress", "go:back", "deuil"))
    assert asked.draft.answers["themes"] == ["stress", "grief"]


def test_a_suggestion_joins_what_is_ticked(talk: PrivateChatDriver) -> None:
    """A word that may mean several options adds the one that is chosen."""
    talk.reaches_summary()
    _adds(talk, "open:target_group", "target_group:carers", "personnes")
    assert isinstance(talk.draft.overlay, Suggested)
    talk.presses("suggest:0")
    assert talk.draft.answers["target_group"] == ["older", "carers"]


def test_a_suggestion_of_an_earlier_version_is_taken(asked: PrivateChatDriver) -> None:
    """What was stored as one option is read as a list of one."""
    old = Suggested(key="themes", values=("stress", "grief"))
    session = asked.session.replace(draft=asked.draft.replace(overlay=old))
    state = ChatState(session, make_context())
    assert present(state).codes >= {"suggest:0", "suggest:1"}
    assert take_suggested(state, "1").state.draft.answers["themes"] == ["grief"]


def test_ticks_stay_where_a_text_says_nothing(asked: PrivateChatDriver) -> None:
    """A word that is no answer unticks nothing."""
    asked.follows(("themes:stress", "zz"))
    assert isinstance(asked.draft.overlay, Picking)
    asked.presses("pick:done")
    assert asked.draft.answers["themes"] == ["stress"]


@pytest.mark.parametrize(
    ("key", "typed", "options", "other", "words"),
    [
        ("themes", "harcèlement scolaire", ["other"], "other_theme", "harcèlement scolaire"),
        ("themes", "rouw en racisme", ["grief", "other"], "other_theme", "racisme"),
        ("target_group", "gens du voyage", ["other"], "other_public", "gens du voyage"),
        ("mission_language", "français et turc", ["fr", "interpreter"], "other_language", "turc"),
        ("mission_language", "Arabisch", ["interpreter"], "other_language", "Arabisch"),
    ],
)
def test_what_no_option_names_is_kept_in_words(
    key: str, typed: str, options: list[str], other: str, words: str
) -> None:
    """Beside those that are named, in the words that were typed."""
    read = kind_of(QUESTIONS[key]).typed(QUESTIONS[key], typed, reading())
    assert read == Answered({key: [*options], other: words})


@pytest.mark.parametrize(
    "typed",
    [
        *("je ne sais pas", "weet ik niet", "merci", "c'est payant ?", "oui", "demain à 14h"),
        *("Mme Dupontel", "à Namur", "les jeunes qui ne sortent plus de leur chambre depuis"),
        "x" * 61,
    ],
)
def test_a_text_about_something_else_is_no_option_in_words(typed: str) -> None:
    """A question, small talk, a moment, somebody, a sentence: read as any text."""
    read = kind_of(QUESTIONS["themes"]).typed(QUESTIONS["themes"], typed, reading())
    assert isinstance(read, Rejection)


def test_a_question_without_such_an_option_keeps_to_its_options(talk: PrivateChatDriver) -> None:
    """Words of one's own are an option only where one is said in words."""
    talk.reaches_summary()
    _adds(talk, "open:frequency", "harcèlement scolaire")
    assert "frequency" not in talk.draft.answers


def test_another_theme_that_is_tapped_is_asked(asked: PrivateChatDriver) -> None:
    """The button asks which; without it nobody is asked."""
    asked.follows(("themes:other", "themes:grief", "pick:done"))
    assert "Quel autre thème" in asked.text()
    asked.follows(("go:back", "themes:other", "pick:done"))
    assert asked.pending == "participants"


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_another_theme_stands_on_the_card(language: str) -> None:
    """In the words that were typed, on a line of its own."""
    talk = PrivateChatDriver(language_code=language).begins()
    talk.follows((*TEAM, *SAID, "themes:other", "pick:done", "racisme", "12", *LAST))
    assert "racisme" in talk.text(language)
    talk.presses(talk.send_code)
    facts = {fact.key: fact.shown[language] for fact in talk.requests[0].facts}
    assert facts["other_theme"] == "racisme"


def test_the_one_language_of_an_earlier_draft_is_still_read() -> None:
    """Where one could be chosen it was stored alone."""
    question = QUESTIONS["mission_language"]
    assert question.accepts("nl") == question.accepts(["nl"])
    assert question.accepts("skip") == "skip"
