"""Messages that requesters change before anything was sent: none goes unheard."""

from __future__ import annotations

from conversations.protocol.actions import ChatAction
from conversations.protocol.effects import Send
from conversations.protocol.session import (
    Masked,
    Suggested,
    Understood,
)
from tests.support.edited_messages import (
    CHANGED,
    LANGUAGES,
    NOWHERE,
    OTHER,
    PLACES,
    STORY,
    WORDS,
    at_the_summary,
    number,
    tells,
)
from tests.support.private_chat_driver import (
    EXCHANGE,
    EXCHANGE_SAID,
    PrivateChatDriver,
)


def understood(talk: PrivateChatDriver) -> Understood:
    assert isinstance(talk.draft.overlay, Understood)
    return talk.draft.overlay


def answered(talk: PrivateChatDriver) -> bool:
    """Say whether the last turn sent something to read."""
    return any(isinstance(one, Send) for one in talk.turns[-1].effects)


@LANGUAGES
def test_an_opening_that_is_shown_is_understood_anew(language: str) -> None:
    """Before it was confirmed: the old place is gone, the new one is proposed."""
    talk, message = tells(language)
    old, new = PLACES[language]
    assert old in talk.text(language)
    talk.edits(message, OTHER[language])
    assert new in talk.text(language)
    assert old not in understood(talk).text
    assert CHANGED[language] in talk.text(language)


@LANGUAGES
def test_an_opening_is_changed_again_and_again(language: str) -> None:
    """The change of a change is one too; back to the first words it is as at first."""
    talk, message = tells(language)
    first = understood(talk)
    talk.edits(message, OTHER[language])
    talk.edits(message, STORY[language])
    assert understood(talk) == first


@LANGUAGES
def test_an_opening_that_was_confirmed_proposes_what_it_says_else(language: str) -> None:
    """After it: its words are changed, and the answer that differs counts once confirmed."""
    talk, message = tells(language)
    talk.presses(ChatAction.UNDERSTOOD)
    old, new = PLACES[language]
    talk.edits(message, OTHER[language])
    kept = " ".join(map(str, (talk.draft.answers.get("need_text"), talk.draft.answers["where"])))
    assert new in str(talk.draft.answers.get("need_text", new))
    assert old in kept
    assert CHANGED[language] in talk.text(language)
    assert understood(talk).values.keys() == {"where"}
    talk.presses(ChatAction.UNDERSTOOD)
    assert new in str(talk.draft.answers["where"])


@LANGUAGES
def test_what_was_refused_stays_refused(language: str) -> None:
    """What the person took back does not return with a change of other words."""
    talk, message = tells(language)
    talk.presses(ChatAction.CORRECT)
    talk.presses(ChatAction.TAKE_BACK.about("where"))
    talk.edits(message, STORY[language] + ".")
    assert "where" not in understood(talk).values


@LANGUAGES
def test_a_message_beside_a_story_is_changed_alone(language: str) -> None:
    """Two messages lie under one page: the other one keeps its words."""
    talk, first = tells(language)
    before, after = WORDS[language]
    talk.types(before)
    talk.edits(number(talk), after)
    assert after in understood(talk).text
    assert before not in understood(talk).text
    assert understood(talk).values
    talk.edits(first, OTHER[language])
    assert after in understood(talk).text


@LANGUAGES
def test_a_remark_is_changed(language: str) -> None:
    """What was noted at the summary stands there in its new words."""
    talk = at_the_summary(language)
    before, after = WORDS[language]
    talk.types(before)
    talk.edits(number(talk), after)
    assert talk.draft.answers["remark"] == after
    assert answered(talk)


@LANGUAGES
def test_what_was_not_understood_is_read_again(language: str) -> None:
    """A slip is mended in its own message, and answers the question that it was meant for."""
    talk = PrivateChatDriver(language).begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    assert talk.pending == "where"
    talk.types("99")
    talk.edits(number(talk), "5000")
    assert talk.path.answers["where"].postal_code == "5000"
    assert talk.pending == "age_group"


@LANGUAGES
def test_what_waits_for_a_yes_is_read_again(language: str) -> None:
    """Instead of saying "yes" to a guess, a slip is mended where it was made."""
    talk = PrivateChatDriver(language).begins().follows((*EXCHANGE, *EXCHANGE_SAID))
    talk.types("Namurr")
    assert isinstance(talk.draft.overlay, Suggested)
    talk.edits(number(talk), "Dinant")
    assert talk.path.answers["where"].postal_code == "5500"
    assert talk.draft.overlay is None


@LANGUAGES
def test_a_name_is_taken_out_of_its_own_message(language: str) -> None:
    """What was masked is read again, and no question about it is left."""
    talk = at_the_summary(language)
    talk.follows(("summary:edit", "open:need_text"))
    before, after = WORDS[language]
    talk.types(f"{before} Contact: 85.07.30-033.28")
    assert isinstance(talk.draft.overlay, Masked)
    talk.edits(number(talk), after)
    assert not isinstance(talk.draft.overlay, Masked)
    assert after in talk.text(language)


@LANGUAGES
def test_an_answer_that_is_asked_no_more_says_so(language: str) -> None:
    """A question that left the path is not brought back by a change of its answer."""
    talk = PrivateChatDriver(language).begins().follows(["role:partner"])
    talk.types({"fr": "une équipe", "nl": "een team"}[language])
    message = max(talk.draft.typed_ids)
    talk.follows(("go:back", "go:back", "role:other"))
    talk.edits(message, {"fr": "un avis pour mon travail", "nl": "advies voor mijn werk"}[language])
    assert {"fr": "n'est plus demandé", "nl": "niet meer gevraagd"}[language] in talk.text(language)


@LANGUAGES
def test_a_greeting_that_became_a_story_is_heard(language: str) -> None:
    """What led to the first question only is taken as if it were written now."""
    talk = PrivateChatDriver(language)
    talk.types({"fr": "Bonjour", "nl": "Goeiedag"}[language])
    talk.edits(number(talk), STORY[language])
    assert understood(talk).values


@LANGUAGES
def test_a_word_that_says_nothing_changes_nothing(language: str) -> None:
    """One line, above where the person stands."""
    talk = at_the_summary(language)
    talk.edits(999, "hm")
    assert NOWHERE[language] in talk.text(language)
    assert talk.send_code


@LANGUAGES
def test_a_change_beside_other_words_adds_what_it_says(language: str) -> None:
    """A message that told facts alone is one of two: the words of the other stay."""
    short = {"fr": "infirmière à Namur", "nl": "verpleegkundige in Gent"}[language]
    talk, message = tells(language, short)
    talk.types(WORDS[language][0])
    talk.edits(message, f"{short}, 0470 00 00 12")
    assert WORDS[language][0] in str(talk.session.draft)
    assert "contact" in understood(talk).values or "contact" in talk.draft.answers


@LANGUAGES
def test_a_story_is_not_wiped_out_by_a_slip(language: str) -> None:
    """A change that says nothing keeps what was understood, and says so."""
    talk, message = tells(language)
    before = understood(talk)
    talk.edits(message, "…")
    assert understood(talk) == before
    assert {"fr": "gardé tel quel", "nl": "blijft bewaard"}[language] in talk.text(language)


@LANGUAGES
def test_a_story_that_tells_no_fact_any_more_is_kept(language: str) -> None:
    """Its new words are noted, and nothing is proposed."""
    talk, message = tells(language)
    words = {"fr": "C'est vraiment très difficile.", "nl": "Het is echt heel moeilijk."}[language]
    talk.edits(message, words)
    assert words in str(talk.session.draft)
    assert not isinstance(talk.draft.overlay, Understood)
    assert words in talk.text(language)


@LANGUAGES
def test_words_that_were_replaced_since_are_heard_anew(language: str) -> None:
    """Where they stand nowhere any more, their change is a new message."""
    talk, message = tells(language, f"{STORY[language]}. {WORDS[language][0]}")
    talk.presses(ChatAction.UNDERSTOOD)
    talk.session = talk.session.replace(
        draft=talk.draft.replace(answers={**talk.draft.answers, "need_text": "x y z"})
    )
    talk.edits(message, WORDS[language][1])
    assert WORDS[language][1] in str(talk.session.draft)
    assert answered(talk)


@LANGUAGES
def test_a_draft_that_waits_is_not_changed_from_elsewhere(language: str) -> None:
    """While questions of the coordination are open, the other request waits as it was."""
    talk = at_the_summary(language)
    talk.session = talk.session.replace(
        waiting=talk.draft, draft=talk.draft.replace(typed_ids={}, parts={}, answers={})
    )
    waits = talk.session.waiting
    talk.edits(5, WORDS[language][1])
    assert talk.session.waiting == waits
    assert {"fr": "commencée avant", "nl": "eerder begon"}[language] in talk.text(language)
