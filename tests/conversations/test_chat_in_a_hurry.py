"""Much at once, out of order, or corrected later: no word is lost, and nothing false is sent."""

from __future__ import annotations

import pytest

from conversations.protocol.session import Emergency, Masked, Page, Retyped, Unaddressed, Understood
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    EXCHANGE,
    EXCHANGE_DETAILS,
    EXCHANGE_SAID,
    LAST,
    SAID,
    PrivateChatDriver,
)

DANGER = "hier encore cette dame disait je veux mourir, elle pleure beaucoup"
STORY = (
    "Bonjour, je suis infirmière à domicile à Jambes, j'ai une patiente de 82 ans qui ne sort plus "
    "depuis le décès de son mari, je voudrais qu'un psy vienne avec moi la voir, elle est d'accord"
)
TEN = (
    *("c'est pour une dame", "de 82 ans", "qui vit seule", "depuis mars", "elle sort peu"),
    *("voilà", "merci", "à bientôt donc", "je reste là", "fin du message"),
)


def _all_at_once(talk: PrivateChatDriver, texts: tuple[str, ...]) -> None:
    """Send messages one after the other, before the bot could answer any."""
    number = talk.last_message + 1
    for at, text in enumerate(texts):
        talk.types_as(text, number + at)


def _held(talk: PrivateChatDriver) -> str:
    return talk.session.model_dump_json()


@pytest.mark.parametrize(
    "steps", [(), CO_CONSULTATION[:2], (*EXCHANGE, *SAID[:2]), (*EXCHANGE, *EXCHANGE_DETAILS)]
)
def test_ten_messages_in_two_seconds_are_all_kept(
    steps: tuple[str, ...], talk: PrivateChatDriver
) -> None:
    """At the start, at a choice, at the need and at the summary: the shortest ones too."""
    talk.begins().follows(steps)
    _all_at_once(talk, TEN)
    assert [one for one in TEN if one not in _held(talk)] == []


def test_presses_and_texts_of_an_hour_without_a_connection(talk: PrivateChatDriver) -> None:
    """They arrive in their order: the first press counts, what is stale does nothing twice."""
    talk.begins().follows(CO_CONSULTATION[:2])
    assert talk.session.live
    old, message = talk.session.live.nonce, talk.live_message
    texts = ("elle rentre de chez sa fille dimanche vers midi", "la porte est au fond de la cour")
    talk.presses_data(f"{old}:together:joint", message)
    talk.types(texts[0])
    talk.presses_data(f"{old}:together:professional", message)
    talk.types(texts[1])
    talk.presses_data(f"{old}:go:back", message)
    talk.types("oui")
    assert talk.draft.answers["together"] == "joint"
    assert all(text in _held(talk) for text in texts)
    while isinstance(talk.draft.overlay, Understood):
        talk.presses("understood:right")
    assert talk.pending


@pytest.mark.parametrize("behind", [0, 1])
def test_the_numbers_are_shown_however_late_they_are_asked_for(
    behind: int, talk: PrivateChatDriver
) -> None:
    """Tapped right after an answer, or on an old screen: one tap leads back to the question."""
    talk.begins().follows(CO_CONSULTATION[:2])
    assert talk.session.live
    old, message = talk.session.live.nonce, talk.live_message
    talk.presses("together:joint")
    question = talk.text()
    talk.presses_data(f"{old}:go:emergency", message - behind)
    assert isinstance(talk.draft.overlay, Emergency)
    assert "112" in talk.text()
    talk.presses_data(f"{old}:go:emergency", message - behind)
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    assert talk.text() == question
    assert talk.draft.answers["together"] == "joint"


def test_facts_that_a_correction_makes_irrelevant_are_not_sent(talk: PrivateChatDriver) -> None:
    """What was understood for a meeting stands on no card of a session; the words do."""
    talk.types(STORY)
    talk.presses("understood:right")
    talk.follows(("meeting_place:home", "result:go_on", SAID[0], "contact:telegram"))
    while talk.pending:
        talk.follows([{"timing": "timing:asap", "age_group": "age_group:adults"}[talk.pending]])
    talk.follows(("summary:edit", "edit:mission", "open:need", "need:advice", "result:go_on"))
    while talk.pending:
        asked = {"organisation_kind": "organisation_kind:health", "channel": "channel:phone"}
        talk.follows([asked[talk.pending]])
    talk.presses(talk.send_code)
    (request,) = talk.requests
    assert not {"together", "agreement", "meeting_place"} & request.answers.keys()
    assert not {"together", "agreement", "meeting_place"} & {one.key for one in request.facts}
    assert request.answers["need_text"] == STORY


def test_a_fact_for_a_question_that_is_not_asked_is_not_sent(talk: PrivateChatDriver) -> None:
    """A number of participants in a request for one's own advice goes nowhere but in the words."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types("Un avis pour moi, nous serions 12 participants le cas échéant.")
    if isinstance(talk.draft.overlay, Understood):
        talk.presses("understood:right")
    talk.follows((*EXCHANGE_SAID[3:], *LAST))
    talk.presses(talk.send_code)
    assert "participants" not in talk.requests[0].answers
    assert "12 participants" in str(talk.requests[0].answers["need_text"])


def test_a_story_stays_below_the_numbers(talk: PrivateChatDriver) -> None:
    """Danger in a second message: both are there when the page is left, by any way."""
    for way in ("emergency:continue", "retour", "emergency:later"):
        talk = PrivateChatDriver()
        talk.types(STORY)
        talk.types(DANGER)
        assert isinstance(talk.draft.overlay, Emergency)
        talk.follows((way,))
        assert "décès de son mari" in _held(talk)
        assert "pleure beaucoup" in _held(talk)
        assert talk.draft.alarmed
    talk.presses("go:resume")
    assert isinstance(talk.draft.overlay, Understood)


def test_what_is_typed_below_the_numbers_goes_on(talk: PrivateChatDriver) -> None:
    """At a free text, at a choice, masked or not, and with danger again."""
    masked = "Madame Exempleau, née le 3 mars 1990, veut mourir ce soir"
    for steps in ((*EXCHANGE, *SAID[:2]), EXCHANGE[:2]):
        for first, second in (
            (DANGER, "Une autre phrase inventée de ma part."),
            (DANGER, "elle veut se tuer ce soir"),
            (masked, "Une autre phrase inventée de ma part."),
        ):
            talk = PrivateChatDriver().begins().follows(steps)
            talk.types(first)
            talk.types(second)
            if isinstance(talk.draft.overlay, Emergency):
                talk.presses("emergency:continue")
            assert first[-8:] in _held(talk)
            assert second in _held(talk)
            names = talk.draft.overlay.named if isinstance(talk.draft.overlay, Masked) else ""
            assert "Exempleau" not in _held(talk).replace(names.replace("\n", "\\n"), "")


@pytest.mark.parametrize("code", ["go:help", "go:language", "go:emergency"])
def test_a_page_leaves_what_was_understood(code: str, talk: PrivateChatDriver) -> None:
    """Help, another language, the numbers: what lay below is there again."""
    talk.types(STORY)
    shown = talk.screen
    talk.presses(code)
    assert isinstance(talk.draft.overlay, Page | Emergency)
    talk.presses("emergency:continue" if "emergency" in code else "go:close")
    assert talk.screen == shown


def test_another_language_leaves_what_was_understood(talk: PrivateChatDriver) -> None:
    """It is said again in the new one."""
    talk.types(STORY)
    talk.follows(("go:language", "language:nl"))
    assert isinstance(talk.draft.overlay, Understood)
    assert "Dit hebben we begrepen" in talk.text("nl")


def test_what_is_typed_on_a_page_joins_what_lies_below(talk: PrivateChatDriver) -> None:
    """On the help page above a story, the story goes on; above a changed text, that does."""
    talk.types(STORY)
    talk.presses("go:help")
    talk.types("et prévoyez un peu de temps svp")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.text.startswith("Bonjour")
    assert talk.draft.overlay.text.endswith("temps svp")
    talk = PrivateChatDriver().begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.follows(("summary:edit", "open:need_text", "Un autre besoin inventé.", "go:help"))
    talk.types("Et sa suite.")
    assert isinstance(talk.draft.overlay, Retyped)
    talk.presses("retyped:replace")
    assert talk.draft.answers["need_text"] == "Un autre besoin inventé.\nEt sa suite."


def test_danger_while_a_text_is_changed(talk: PrivateChatDriver) -> None:
    """The new text and the held one are one when the page is left."""
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.follows(("summary:edit", "open:need_text", "Un autre besoin inventé."))
    talk.types(DANGER)
    talk.follows(("emergency:continue", "retyped:replace"))
    assert talk.draft.answers["need_text"] == f"Un autre besoin inventé.\n{DANGER}"
    assert talk.draft.alarmed


def test_the_numbers_asked_for_twice_hold_the_text(talk: PrivateChatDriver) -> None:
    """To type "urgence" below the numbers shows them, and loses nothing."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types(DANGER)
    talk.types("urgence")
    talk.presses("emergency:continue")
    assert talk.draft.answers["need_text"] == DANGER


def test_danger_over_a_masked_text_leaves_it(talk: PrivateChatDriver) -> None:
    """The page of the guard is there again, and the held text is a remark."""
    talk.begins().follows((*EXCHANGE, *SAID[:2]))
    talk.types("Madame Exempleau, née le 3 mars 1990, est absente.")
    talk.types(DANGER)
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Masked)
    assert "pleure beaucoup" in _held(talk)


def test_the_numbers_over_a_message_leave_it() -> None:
    """A text that was asked about is asked about again."""
    talk = DeskDriver(request_after(TAKEN)).talk
    talk.types("Nous sommes aussi libres le jeudi.")
    talk.types("urgence")
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Unaddressed)
    talk.follows(("urgence", "emergency:later"))
    assert isinstance(talk.draft.overlay, Unaddressed)


def test_starting_with_what_was_understood_keeps_the_words(talk: PrivateChatDriver) -> None:
    """/start above a first story asks from the beginning, with the need told."""
    talk.types(STORY)
    talk.commands("start")
    assert talk.draft.answers == {"need_text": STORY}
    assert "role:partner" in talk.screen.codes
