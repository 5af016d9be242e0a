"""A text typed where there is one: added or put in its place, by one tap, and nothing is lost."""

from __future__ import annotations

import pytest

from conversations.protocol.orders import DeskAction
from conversations.protocol.session import Emergency, Masked, Retyped, Understood
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, request_after
from tests.support.private_chat_driver import (
    DETAILS,
    EXCHANGE,
    EXCHANGE_DETAILS,
    LAST,
    NEED,
    SAID,
    PrivateChatDriver,
)

MORE = "Et une seconde chose inventée."


@pytest.fixture
def talk(talk: PrivateChatDriver) -> PrivateChatDriver:
    """Stand at a summary."""
    return talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))


def _types_anew(talk: PrivateChatDriver, key: str, text: str) -> None:
    section = {"need_text": ()}.get(key, ("edit:requester",))
    talk.follows(("summary:edit", *section, f"open:{key}"))
    talk.types(text)


def _number(talk: PrivateChatDriver) -> int:
    return max(talk.draft.typed_ids)


def test_a_second_text_is_added_to_the_first(talk: PrivateChatDriver) -> None:
    """Both are shown, nothing counts before the tap, then both stand there."""
    _types_anew(talk, "need_text", MORE)
    assert talk.draft.answers["need_text"] == NEED
    assert {NEED, MORE} <= set(talk.text().splitlines())
    talk.presses("retyped:add")
    assert talk.draft.answers["need_text"] == f"{NEED}\n{MORE}"
    assert talk.send_code


def test_a_second_text_takes_the_place_of_the_first(talk: PrivateChatDriver) -> None:
    """Replaced by the person, the first one is gone."""
    _types_anew(talk, "need_text", MORE)
    talk.types("remplacer")
    assert talk.draft.answers["need_text"] == MORE


def test_the_first_text_can_stay(talk: PrivateChatDriver) -> None:
    """To think better of it leaves the answer as it was."""
    _types_anew(talk, "need_text", MORE)
    talk.presses("retyped:keep")
    assert talk.draft.answers["need_text"] == NEED
    assert talk.send_code


def test_words_choose_it_in_dutch_too() -> None:
    """The label of the button is a word that works."""
    talk = PrivateChatDriver("nl").begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    _types_anew(talk, "need_text", "Nog een verzonnen zaak.")
    assert "U had geschreven" in talk.text("nl")
    talk.types("toevoegen")
    assert talk.draft.answers["need_text"] == f"{NEED}\nNog een verzonnen zaak."


def test_contact_data_are_added_or_replaced(talk: PrivateChatDriver) -> None:
    """A second number stands beside the first one; what was typed means one or the other."""
    _types_anew(talk, "contact", "0470 00 00 12")
    talk.presses("retyped:add")
    contact = talk.path.answers["contact"]
    assert [one.kind for one in contact.means] == ["telegram", "phone"]
    _types_anew(talk, "contact", "camille@maison.example")
    talk.presses("retyped:replace")
    assert [one.kind for one in talk.path.answers["contact"].means] == ["email"]


def test_an_organisation_is_added_behind_a_comma(talk: PrivateChatDriver) -> None:
    """A second place of work stands behind the first; what is too long only replaces."""
    _types_anew(talk, "organisation", "Foyer inventé")
    talk.presses("retyped:add")
    assert talk.draft.answers["organisation"] == "Maison inventée, Foyer inventé"
    _types_anew(talk, "organisation", "m" * 79)
    assert talk.draft.answers["organisation"] == "m" * 79


def test_two_times_in_words_stand_one_after_the_other(talk: PrivateChatDriver) -> None:
    """Words about when add up; a date alone can only be replaced."""
    talk.follows(("summary:edit", "edit:wishes", "open:timing", "un mardi matin de préférence"))
    talk.follows(
        (
            "summary:edit",
            "edit:wishes",
            "open:timing",
            "ou un jeudi matin sauf en mai",
            "retyped:add",
        )
    )
    words = talk.path.answers["timing"].words
    assert words == "un mardi matin de préférence; ou un jeudi matin sauf en mai"
    talk.follows(("summary:edit", "edit:wishes", "open:timing", "timing:asap"))
    talk.follows(("summary:edit", "edit:wishes", "open:timing", "un mardi matin de préférence"))
    assert talk.path.answers["timing"].words == "un mardi matin de préférence"


def test_the_same_text_again_asks_nothing(talk: PrivateChatDriver) -> None:
    """What stands there already is no change."""
    _types_anew(talk, "need_text", NEED)
    assert talk.send_code
    assert talk.draft.answers["need_text"] == NEED


def test_what_is_typed_before_the_tap_belongs_to_the_new_text(talk: PrivateChatDriver) -> None:
    """More of it is joined to it; what is masked in it stays so."""
    _types_anew(talk, "need_text", MORE)
    talk.types("C'est pour Madame Exempleau, née le 3 mars 1990.")
    assert "Exempleau" not in talk.session.model_dump_json()
    talk.presses("retyped:add")
    first, second, third = str(talk.draft.answers["need_text"]).split("\n")
    assert (first, second) == (NEED, MORE)
    assert third.startswith("C'est pour")


def test_what_cannot_belong_to_it_is_a_remark(talk: PrivateChatDriver) -> None:
    """Beside a contact, a sentence is noted and said, and the choice stands."""
    _types_anew(talk, "contact", "0470 00 00 12")
    talk.types("la porte est au fond de la cour")
    assert isinstance(talk.draft.overlay, Retyped)
    assert "la porte est au fond" in talk.text()
    assert talk.draft.answers["remark"] == "la porte est au fond de la cour"


def test_a_masked_text_is_added_too(talk: PrivateChatDriver) -> None:
    """The guard comes first, the choice after it."""
    _types_anew(talk, "need_text", "Madame Exempleau, née le 3 mars 1990, est absente.")
    talk.presses("guard:keep")
    talk.presses("retyped:add")
    kept = str(talk.draft.answers["need_text"])
    assert kept.startswith(f"{NEED}\n")
    assert "Exempleau" not in kept


def test_a_text_of_danger_is_added_too(talk: PrivateChatDriver) -> None:
    """The numbers come first, the choice after them."""
    _types_anew(talk, "need_text", "Hier encore cette dame disait : je veux mourir.")
    assert isinstance(talk.draft.overlay, Emergency)
    talk.follows(("emergency:continue", "retyped:add"))
    assert str(talk.draft.answers["need_text"]).startswith(f"{NEED}\n")


def test_what_a_changed_need_says_is_proposed(talk: PrivateChatDriver) -> None:
    """Added or not, the new text may answer questions to come."""
    talk = PrivateChatDriver().begins().follows((*EXCHANGE, *DETAILS[:3]))
    talk.presses("go:back")
    talk.types("C'est à Namur, pour une dame de 82 ans en deuil, et plutôt par téléphone.")
    talk.presses("retyped:add")
    assert isinstance(talk.draft.overlay, Understood)


def test_details_that_are_asked_again_are_added_to_what_was_said() -> None:
    """The coordination reads both, the first need and what the requester adds."""
    office = DeskDriver(request_after(TAKEN))
    first = office.request.answers["need_text"]
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{office.request.reference}")
    office.talk.follows((MORE, "retyped:add", "precise:send"))
    assert office.request.answers["need_text"] == f"{first}\n{MORE}"


def test_the_first_words_stay_where_details_are_asked_again() -> None:
    """To keep the first text is an answer."""
    office = DeskDriver(request_after(TAKEN))
    first = office.request.answers["need_text"]
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{office.request.reference}")
    office.talk.follows((MORE, "retyped:keep", "precise:send"))
    assert office.request.answers["need_text"] == first


def test_an_edited_message_changes_its_own_part_alone(talk: PrivateChatDriver) -> None:
    """Of two messages that are one answer, the other one stays."""
    _types_anew(talk, "need_text", MORE)
    number = _number(talk)
    talk.presses("retyped:add")
    talk.edits(number, "Et une troisième.")
    assert talk.draft.answers["need_text"] == f"{NEED}\nEt une troisième."
    talk.edits(number, "Et une troisième.")
    assert talk.turns[-1].effects == ()


def test_an_edit_before_the_tap_changes_the_new_text(talk: PrivateChatDriver) -> None:
    """What was typed is corrected where it stands; a trace in it is masked first."""
    _types_anew(talk, "need_text", MORE)
    number = _number(talk)
    talk.edits(number, MORE)
    assert talk.turns[-1].effects == ()
    talk.edits(number, "Une autre.")
    assert isinstance(talk.draft.overlay, Retyped)
    talk.edits(number, "Madame Exempleau, née le 3 mars 1990.")
    assert isinstance(talk.draft.overlay, Masked)
    assert "Exempleau" not in talk.text()
    assert "1990" not in talk.session.model_dump_json()


def test_an_edited_remark_changes_that_remark(talk: PrivateChatDriver) -> None:
    """What was noted at a menu or the summary follows its message; other remarks stay."""
    talk.types("merci de ne pas passer par le secrétariat")
    number = _number(talk)
    talk.types("la porte est au fond de la cour")
    talk.edits(number, "merci de passer par le secrétariat")
    remark = "merci de passer par le secrétariat\nla porte est au fond de la cour"
    assert talk.draft.answers["remark"] == remark
    assert "secrétariat" in talk.text()


def test_an_edit_of_what_was_replaced_is_asked_about(talk: PrivateChatDriver) -> None:
    """Its old words stand nowhere any more: the new ones may come beside the answer."""
    _types_anew(talk, "need_text", "Un autre besoin inventé.")
    first = _number(talk)
    talk.presses("retyped:replace")
    _types_anew(talk, "need_text", MORE)
    talk.presses("retyped:replace")
    talk.edits(first, "Un autre besoin, mieux dit.")
    talk.presses("retyped:add")
    assert talk.draft.answers["need_text"] == f"{MORE}\nUn autre besoin, mieux dit."


def test_an_edit_that_cannot_be_kept_is_answered(talk: PrivateChatDriver) -> None:
    """Signs alone, or too much, leave the text as it was."""
    talk.types("merci de ne pas passer par le secrétariat")
    number = _number(talk)
    talk.types("la porte est au fond de la cour")
    before = talk.draft.answers["remark"]
    talk.edits(number, "…")
    assert talk.draft.answers["remark"] == before


def test_an_edited_number_is_the_new_one_that_is_asked_about(talk: PrivateChatDriver) -> None:
    """What is corrected before the tap is corrected there; what is no number changes nothing."""
    _types_anew(talk, "contact", "0470 00 00 12")
    number = _number(talk)
    talk.edits(number, "0470 00 00 13")
    assert "00 13" in talk.text()
    talk.edits(number, "rien")
    assert isinstance(talk.draft.overlay, Retyped)
    talk.presses("retyped:add")
    assert len(talk.path.answers["contact"].means) == 2


def test_an_edited_introduction_without_a_name_says_so(talk: PrivateChatDriver) -> None:
    """An edit that answers another question is read as such, at the question and later."""
    number = min(talk.draft.typed_ids)
    talk.edits(number, "camille@maison.example")
    assert talk.draft.answers["name"] == "Camille Exemple"


def test_an_edit_that_leaves_an_answer_as_it_is_says_nothing(talk: PrivateChatDriver) -> None:
    """Of a text, a place or an introduction: messengers tell of edits that change no word."""
    said = {"name": SAID[0], "need_text": NEED, "where": LAST[0]}
    for number, key in talk.draft.typed_ids.items():
        talk.edits(number, said[key])
        assert talk.turns[-1].effects == ()
