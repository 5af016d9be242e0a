"""A name that was masked may be a professional's: it is kept, counted, and marked on the card."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import EVENT, Count
from conversations.protocol.orders import DeskAction
from conversations.protocol.session import Draft, Masked, Understood
from conversations.text import Language
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, request_after
from tests.support.private_chat_driver import EXCHANGE, EXCHANGE_DETAILS, WHO, PrivateChatDriver

COLLEAGUE = "Madame Exempleau, notre infirmière, accompagne un homme né le 3 mars 1990."
KEPT = "Madame Exempleau, notre infirmière, accompagne un homme né le ●●●."
PROFESSIONAL = "guard:professional"
FLAGS = {
    Language.FR: "Nom gardé\u00a0: contact professionnel, dit la personne qui demande",
    Language.NL: "Naam bewaard: volgens de aanvrager een professional",
    Language.DE: "Name behalten: eine Fachkraft, sagt die anfragende Person",
}
STORY = "Bonjour, je suis infirmière à Jambes et ma cheffe s'appelle Fatoumette Exempleau"


def at_the_need(talk: PrivateChatDriver) -> PrivateChatDriver:
    return talk.begins().follows((*EXCHANGE, WHO, "contact:telegram"))


def sends(talk: PrivateChatDriver) -> None:
    talk.follows(EXCHANGE_DETAILS[3:])
    talk.presses(next(code for code in talk.screen.codes if code.startswith("summary:send")))


def test_the_name_of_a_professional_is_kept_as_typed(talk: PrivateChatDriver) -> None:
    """The birth date in the same text stays masked, and so does what is shown before."""
    at_the_need(talk).types(COLLEAGUE)
    assert "Exempleau" not in talk.text()
    talk.presses(PROFESSIONAL)
    assert talk.draft.answers["need_text"] == KEPT
    assert Count("guard", "professional") in talk.last(Count)


@pytest.mark.parametrize("language", Language)
def test_the_card_says_that_a_name_was_kept(talk: PrivateChatDriver, language: Language) -> None:
    """In the group, whoever reads the name reads whose it is said to be."""
    at_the_need(talk).follows((COLLEAGUE, PROFESSIONAL))
    sends(talk)
    assert FLAGS[language] in text_of(talk.posted[0].screen, language)


@pytest.mark.parametrize(
    ("code", "how"), [("guard:keep", "masked"), ("guard:rewrite", "rewritten")]
)
def test_the_other_ways_are_counted_and_hold_no_name(
    talk: PrivateChatDriver, code: str, how: str
) -> None:
    """Once a way is taken, nothing of the name is left, and no flag stands."""
    at_the_need(talk).follows((COLLEAGUE, code))
    assert Count("guard", how) in talk.last(Count)
    assert "Exempleau" not in talk.session.model_dump_json()
    assert not talk.draft.named


def test_where_no_name_was_masked_there_are_two_ways(talk: PrivateChatDriver) -> None:
    """A birth date is no professional's."""
    at_the_need(talk).types("Un homme né le 3 mars 1990 reste seul.")
    assert PROFESSIONAL not in talk.screen.codes
    assert "guard:keep" in talk.screen.codes


@pytest.mark.parametrize(
    "typed", ["c'est un professionnel", "C'est un·e professionnel·le", "c'est une collègue"]
)
def test_it_can_be_typed(talk: PrivateChatDriver, typed: str) -> None:
    """The words of the button press it."""
    at_the_need(talk).follows((COLLEAGUE,))
    talk.types(typed)
    assert talk.draft.answers["need_text"] == KEPT


def test_a_text_written_again_takes_the_mark_away(talk: PrivateChatDriver) -> None:
    """The flag stands as long as the name does."""
    at_the_need(talk).follows((COLLEAGUE, PROFESSIONAL))
    assert talk.draft.named == {"need_text"}
    talk.follows((*EXCHANGE_DETAILS[3:], "summary:edit", "open:need_text"))
    talk.follows(("Une situation inventée et sans nom.", "retyped:replace"))
    assert not talk.draft.named


@pytest.mark.parametrize("way", ["retyped:add", "retyped:replace"])
def test_a_name_is_marked_in_the_place_of_an_earlier_text(
    talk: PrivateChatDriver, way: str
) -> None:
    """Whether it is added or put in the place of the first, the card says whose name it is."""
    at_the_need(talk).follows(EXCHANGE_DETAILS[2:])
    talk.follows(("summary:edit", "open:need_text", COLLEAGUE, PROFESSIONAL, way))
    assert KEPT in str(talk.draft.answers["need_text"])
    assert talk.draft.named == {"need_text"}


def test_an_edited_message_may_name_a_professional(talk: PrivateChatDriver) -> None:
    """The name comes back into the part of the text that the message gave."""
    at_the_need(talk).follows(("Une situation inventée.",))
    talk.edits(max(talk.draft.typed_ids), COLLEAGUE)
    talk.presses(PROFESSIONAL)
    assert talk.draft.answers["need_text"] == KEPT
    assert talk.draft.named == {"need_text"}


def test_a_remark_that_grows_keeps_its_mark(talk: PrivateChatDriver) -> None:
    """What was noted before a name stays, and what is added behind it takes no mark away."""
    talk.begins().follows(EXCHANGE[:2])
    talk.types("on préfère un autre local pour cela")
    talk.types("la porte est celle de Madame Exempleau")
    talk.presses(PROFESSIONAL)
    talk.types("la chambre est celle de Monsieur Fictif")
    talk.presses("guard:keep")
    remark = str(talk.draft.answers["remark"])
    assert remark.startswith("on préfère un autre local")
    assert "Exempleau" in remark
    assert "Fictif" not in remark
    assert talk.draft.named == {"remark"}


def test_the_words_of_a_moment_and_of_who_takes_part_keep_names_too(
    talk: PrivateChatDriver,
) -> None:
    """An answer that holds more than its words keeps the rest of it."""
    at_the_need(talk).follows((*EXCHANGE_DETAILS[2:-1],))
    talk.types("après le retour de congé de madame Exempleau")
    assert isinstance(talk.draft.overlay, Masked)
    talk.presses(PROFESSIONAL)
    timing = talk.draft.answers["timing"]
    assert isinstance(timing, dict)
    assert timing["words"] == "après le retour de congé de madame Exempleau"


def test_a_story_that_names_a_professional_keeps_the_name(talk: PrivateChatDriver) -> None:
    """Where it is shown what was understood, the same button stands, and more may be typed."""
    talk.types(STORY)
    talk.types("Monsieur Fictif est le directeur du centre")
    assert isinstance(talk.draft.overlay, Understood)
    assert "Exempleau" not in talk.draft.overlay.text
    talk.presses(PROFESSIONAL)
    assert Count("guard", "professional") in talk.last(Count)
    assert "Le nom du contact professionnel y reste." in talk.text()
    talk.presses("understood:right")
    assert len(talk.draft.named) == 1
    kept = str(talk.draft.answers[next(iter(talk.draft.named))])
    assert "Fatoumette Exempleau" in kept
    assert "Monsieur Fictif" in kept


def test_a_message_to_the_coordination_may_name_a_professional() -> None:
    """It is passed on with the name, and the card is marked once."""
    office = DeskDriver(request_after(TAKEN))
    for _time in range(2):
        office.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
        office.talk.types("Madame Exempleau du CPAS suit le dossier avec nous.")
        office.talk.presses(PROFESSIONAL)
        office.catch_up()
    assert office.request.flags.count("names_kept") == 1
    assert "Madame Exempleau du CPAS" in office.request.events[-1].text


ALARM = "Elle veut se pendre ce soir, madame Exempleau notre infirmière est avec elle"
OUT_OF_THE_BLUE = "Madame Exempleau du CPAS voudrait ajouter quelque chose à la demande"


def test_after_the_numbers_a_name_may_be_a_professionals(talk: PrivateChatDriver) -> None:
    """Whoever tells of danger and names a colleague keeps the name, as in any other text."""
    at_the_need(talk).types(ALARM)
    assert PROFESSIONAL not in talk.screen.codes
    talk.presses("emergency:continue")
    assert "Exempleau" not in talk.text()
    talk.presses(PROFESSIONAL)
    assert talk.draft.answers["need_text"] == ALARM
    assert talk.draft.named == {"need_text"}


def test_words_below_the_numbers_add_to_the_text_with_its_name(talk: PrivateChatDriver) -> None:
    """What is typed while they are shown stands behind it; the name is offered for all of it."""
    at_the_need(talk).types(ALARM)
    talk.types("La porte est ouverte et la fenêtre aussi")
    talk.presses(PROFESSIONAL)
    assert "Exempleau" in str(talk.draft.answers["need_text"])


def test_a_danger_told_as_a_story_may_name_a_professional(talk: PrivateChatDriver) -> None:
    """Where nothing was asked yet, it is shown what was understood, with the same button."""
    talk.types(f"{STORY}, elle veut se pendre ce soir")
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Understood)
    talk.follows((PROFESSIONAL, "understood:right"))
    kept = str(talk.draft.answers[next(iter(talk.draft.named))])
    assert "Fatoumette Exempleau" in kept


def test_a_danger_beside_a_question_may_name_a_professional(talk: PrivateChatDriver) -> None:
    """Where it answers nothing and says nothing that is asked, it is a remark, with the name."""
    talk.begins().follows(EXCHANGE[:2])
    talk.types("madame Exempleau veut se pendre ce soir")
    talk.follows(("emergency:continue", PROFESSIONAL))
    assert talk.draft.answers["remark"] == "madame Exempleau veut se pendre ce soir"
    assert talk.draft.named == {"remark"}


@pytest.mark.parametrize("kept", [True, False])
def test_a_message_out_of_the_blue_may_name_a_professional(*, kept: bool) -> None:
    """Where it is asked whether it goes to the coordination, its name is kept or not."""
    office = DeskDriver(request_after(TAKEN))
    office.talk.types(OUT_OF_THE_BLUE)
    assert "Exempleau" not in office.talk.text()
    if kept:
        office.talk.presses(PROFESSIONAL)
        assert "Exempleau" in office.talk.text()
        assert PROFESSIONAL not in office.talk.screen.codes
    office.talk.presses(next(code for code in office.talk.screen.codes if REFERENCE in code))
    office.catch_up()
    assert ("names_kept" in office.request.flags) is kept
    assert ("Exempleau" in office.request.events[-1].text) is kept


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("text", [OUT_OF_THE_BLUE, f"{STORY}, on voudrait une formation"])
def test_a_message_that_begins_a_request_keeps_its_name(text: str, *, kept: bool) -> None:
    """What is for no request that was sent begins another, and the name is the professional's."""
    office = DeskDriver(request_after(TAKEN))
    office.talk.types(text)
    if kept:
        office.talk.presses(PROFESSIONAL)
    office.talk.presses("go:restart")
    said = office.talk.session.draft
    assert said is not None
    if kept and isinstance(said.overlay, Understood):
        assert said.overlay.professional
        assert "Exempleau" in said.overlay.text
    elif kept:
        assert said.named
    else:
        assert "Exempleau" not in office.talk.text()
        assert PROFESSIONAL in office.talk.screen.codes


def test_a_danger_for_the_coordination_may_name_a_professional() -> None:
    """Behind the numbers, it is asked for whom it is, with the same button."""
    office = DeskDriver(request_after(TAKEN))
    office.talk.types(ALARM)
    office.talk.follows(("emergency:continue", PROFESSIONAL))
    office.talk.presses(next(code for code in office.talk.screen.codes if REFERENCE in code))
    office.catch_up()
    assert "names_kept" in office.request.flags
    assert "Exempleau" in office.request.events[-1].text


def test_a_mark_stays_when_questions_are_answered_again() -> None:
    """Answers to the coordination change nothing in what was typed before."""
    office = DeskDriver(request_after(TAKEN, flags=("names_kept",)))
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{REFERENCE}")
    office.talk.types("Plusieurs personnes isolées.")
    office.talk.presses("retyped:replace")
    office.talk.presses("precise:send")
    office.catch_up()
    assert "names_kept" in office.request.flags


def test_a_draft_of_an_earlier_version_offers_two_ways() -> None:
    """It holds no text with names."""
    stored = {"kind": "masked", "key": "need_text", "value": "●●●", "text": "●●●"}
    now = "2026-11-01T10:00:00Z"
    draft = Draft.model_validate(
        {"flow_version": "1", "started": now, "active": now, "overlay": stored}
    )
    assert isinstance(draft.overlay, Masked)
    assert draft.overlay.named == ""


def test_what_is_chosen_in_a_test_is_not_counted(talk: PrivateChatDriver) -> None:
    """The figures tell of real requests only."""
    at_the_need(talk).commands("test")
    talk.follows((COLLEAGUE, "guard:keep"))
    assert not any(one.name == "guard" for one in talk.last(Count))
