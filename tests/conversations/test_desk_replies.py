"""Answers to the bot's prompts in a group: only they leave it, and none is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.flows.missions import Mission
from conversations.protocol.effects import EVENT, Send
from conversations.protocol.inbound import MediaKind
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from tests.identities import a_chat
from tests.support.demo_context import REFERENCE, said, text_of
from tests.support.desk_driver import BRAM, CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CHAT

TEXT = "Nous pouvons venir mardi 8 décembre."


def _prompt_text(office: DeskDriver, language: str = "fr") -> str:
    (prompt,) = office.of(Send)
    return text_of(prompt.screen, language)


def test_a_reply_goes_to_the_requester(taken: DeskDriver) -> None:
    """What is written below the prompt reaches the requester, in the words of the coordinator."""
    taken.reply(f"  {TEXT} ")
    (news,) = taken.of(Send)
    assert (news.to, news.report_as) == (CHAT, f"told:{REFERENCE}:reply")
    assert TEXT in taken.told[0]
    assert "Anne" in taken.told[0]
    assert f"event:write.{REFERENCE}" in news.screen.codes
    assert TEXT in text_of(taken.card)


def test_a_prompt_asks_one_coordinator(taken: DeskDriver) -> None:
    """The prompt answers the card, names who pressed, and speaks his or her language."""
    taken.press(DeskAction.REPLY, sender=BRAM)
    (prompt,) = taken.of(Send)
    assert prompt.answers == f"card:{REFERENCE}"
    assert prompt.asks
    assert (prompt.asks.person, prompt.asks.name) == (BRAM.person, "Bram")
    assert prompt.languages == ("fr",), "the desk of Namur speaks French only"
    assert not prompt.screen.rows


def test_someone_else_is_warned_and_not_held_back(taken: DeskDriver) -> None:
    """Whoever answers for another reads who has the request, and can answer all the same."""
    taken.prompted(DeskAction.REPLY)
    assert "Anne" not in _prompt_text(taken)
    prompt = taken.prompted(DeskAction.REPLY, sender=BRAM)
    assert "Anne" in _prompt_text(taken)
    taken.write(TEXT, prompt, BRAM)
    assert taken.request.events[-1].actor == BRAM.person


def test_a_note_stays_in_the_group(taken: DeskDriver) -> None:
    """A note stands on the card, is confirmed, and is told to nobody else."""
    taken.write("À revoir en équipe.", taken.prompted(DeskAction.NOTE))
    assert taken.request.events[-1].kind is EventKind.NOTED
    assert "À revoir en équipe." in text_of(taken.card)
    assert not taken.told
    (confirmed,) = taken.of(Send)
    assert confirmed.to == "namur"


def test_a_reason_changes_the_mission_once(taken: DeskDriver) -> None:
    """The first reason changes the mission and is told; a second one finds it changed."""
    prompt = taken.prompted(DeskAction.QUALIFY, "to_qualify")
    taken.write("Le besoin reste à préciser.", prompt)
    assert taken.request.mission is Mission.TO_QUALIFY
    assert len(taken.told) == 1
    before = taken.request
    taken.write("Encore une raison.", prompt)
    assert taken.request == before
    assert len(taken.told) == 1
    assert REFERENCE in text_of(taken.posts()[-1].screen)


def test_a_closed_request_can_still_be_answered() -> None:
    """A reply to a prompt arrives after the closing too; a change of mission does not."""
    office = DeskDriver(request_after(TAKEN))
    reply = office.prompted(DeskAction.REPLY)
    qualify = office.prompted(DeskAction.QUALIFY, "to_qualify", BRAM)
    office.press(DeskAction.CLOSE, "no_capacity", BRAM)
    office.write(TEXT, reply)
    assert TEXT in office.told[-1]
    before = office.request
    office.write("Trop tard.", qualify, BRAM)
    assert office.request == before
    assert "fiche" in text_of(office.posts()[-1].screen)


def test_a_prompt_on_a_closed_request_warns_of_nobody() -> None:
    """Once closed, nobody has the request any more who should be asked first."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    office.press(DeskAction.REPLY, sender=BRAM)
    assert "Anne" not in _prompt_text(office)


@pytest.mark.parametrize("action", [DeskAction.REPLY, DeskAction.NOTE])
def test_a_text_for_a_request_that_was_transferred_is_not_lost_in_silence(
    action: DeskAction, taken: DeskDriver
) -> None:
    """Whoever answers a prompt of a request that has left reads that nothing was passed on."""
    prompt = taken.prompted(action)
    taken.press(DeskAction.TRANSFER, "brussels")
    before, told = taken.request, list(taken.told)
    taken.write(TEXT, prompt)
    assert taken.request == before
    assert taken.told == told
    (said_here,) = taken.of(Send)
    assert said_here.to == "namur"
    assert REFERENCE in text_of(said_here.screen)
    taken.send(MediaKind.VOICE, prompt)
    assert taken.of(Send)[0].to == "namur"
    taken.edit(5, TEXT, prompt)
    assert not taken.last


def test_a_text_for_a_request_that_was_erased_is_not_lost_in_silence(taken: DeskDriver) -> None:
    """The same when the request itself is no longer kept."""
    prompt = taken.prompted(DeskAction.REPLY)
    taken.talk.requests = ()
    taken.write(TEXT, prompt)
    (said_here,) = taken.of(Send)
    assert REFERENCE in text_of(said_here.screen)
    taken.edit(5, TEXT, prompt)
    assert not taken.last


@pytest.mark.parametrize(("text", "advice"), [("a" * 5000, "3000"), ("👍 …", "mots")])
def test_a_text_that_cannot_be_passed_on_is_asked_again(
    text: str, advice: str, taken: DeskDriver
) -> None:
    """A text that is too long or says nothing: what to do instead stands above a new prompt."""
    prompt = taken.prompted(DeskAction.REPLY)
    taken.write(text, prompt)
    assert not taken.told
    (again,) = taken.of(Send)
    assert advice in text_of(again.screen)
    assert again.asks
    taken.write(TEXT, again.key)
    assert TEXT in taken.told[0]


@pytest.mark.parametrize(
    "text", ["Appelez le 0470 12 34 56 ou le 081 55 01 00.", "Madame Exemple, née le 3 mars 1990"]
)
def test_a_coordinators_words_arrive_as_written(text: str, taken: DeskDriver) -> None:
    """The privacy guard is for requesters: a number is given on purpose here, and a name too."""
    taken.reply(text)
    assert text in taken.told[0]


@pytest.mark.parametrize("kind", MediaKind)
def test_a_closing_message_is_text_too(kind: MediaKind, taken: DeskDriver) -> None:
    """A photo or a voice message closes nothing; the prompt is asked again with its outcome."""
    prompt = taken.prompted(DeskAction.END, "no_capacity")
    taken.send(kind, prompt)
    assert not taken.told
    (again,) = taken.of(Send)
    taken.write("En mots.", again.key)
    assert "En mots." in taken.told[0]


@pytest.mark.parametrize("kind", MediaKind)
def test_only_text_is_passed_on(kind: MediaKind, taken: DeskDriver) -> None:
    """A photo, a voice message or a file below a prompt: text is asked for, of the same verb."""
    prompt = taken.prompted(DeskAction.QUALIFY, "to_qualify")
    taken.send(kind, prompt)
    (again,) = taken.of(Send)
    taken.write("En mots.", again.key)
    assert taken.request.mission is Mission.TO_QUALIFY


def test_talk_in_a_group_is_internal(taken: DeskDriver) -> None:
    """What coordinators write to each other is passed on to nobody."""
    taken.write("entre nous")
    assert not taken.last
    taken.send(MediaKind.PHOTO, None)
    assert not taken.last
    taken.edit(5, "entre nous aussi", None)
    assert not taken.last


def test_the_relayed_message_is_answered_by_a_reply(taken: DeskDriver) -> None:
    """What a requester writes stands below the card; a reply to it goes back, again and again."""
    taken.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    taken.talk.types("Merci, mardi me convient.")
    taken.catch_up()
    relayed = taken.posts()[-1]
    assert "Merci, mardi me convient." in text_of(relayed.screen)
    taken.write(TEXT, relayed.key)
    taken.write("À mardi.", relayed.key, BRAM)
    assert "À mardi." in taken.told[-1]
    assert len(taken.told) == 2


def test_a_reply_that_arrived_gets_a_sign(taken: DeskDriver) -> None:
    """A delivered reply gets ✓ below the card; other news are told only if they fail."""
    taken.report(f"told:{REFERENCE}:reply")
    (sign,) = taken.of(Send)
    assert text_of(sign.screen).startswith("✓")
    assert (sign.to, sign.answers) == ("namur", f"card:{REFERENCE}")
    assert not taken.report(f"told:{REFERENCE}:news")


@pytest.mark.parametrize("about", ["reply", "news"])
@pytest.mark.parametrize("refusal", ["blocked", "chat_not_found", "malformed"])
def test_a_message_that_failed_says_why_and_where_else(refusal: str, about: str) -> None:
    """The desk reads the reason and the other contact, if one was given."""
    by_mail = {**request_after().answers, "contact": {"kind": "email", "value": "c@example.org"}}
    fact = next(fact for fact in request_after().facts if fact.key == "contact")
    shown = {"fr": "c@example.org", "nl": "c@example.org"}
    facts = tuple(one.replace(shown=shown) if one is fact else one for one in request_after().facts)
    office = DeskDriver(request_after(TAKEN, answers=by_mail, facts=facts))
    office.report(f"told:{REFERENCE}:{about}", refusal)
    (sign,) = office.of(Send)
    assert text_of(sign.screen).startswith("✗")
    assert "c@example.org" in text_of(sign.screen)


@pytest.mark.parametrize("changes", [{}, {"answers": {"role": "partner"}}])
def test_without_another_contact_the_desk_reads_that(changes: dict[str, object]) -> None:
    """Telegram itself is no other way to reach somebody who blocked it."""
    office = DeskDriver(request_after(TAKEN, **changes))
    office.report(f"told:{REFERENCE}:reply", "blocked")
    assert "Autre contact\N{NO-BREAK SPACE}: aucun" in text_of(office.of(Send)[0].screen)


def test_a_contact_that_was_never_worded_is_no_contact() -> None:
    """A snapshot without the words of its contact invents none."""
    answers = {**request_after().answers, "contact": {"kind": "phone", "value": "081"}}
    office = DeskDriver(request_after(TAKEN, answers=answers, facts=()))
    office.report(f"told:{REFERENCE}:reply", "blocked")
    assert "081" not in text_of(office.of(Send)[0].screen)


@pytest.mark.parametrize("about", ["", "card:K7R-4M3", "told:XXX-XXX:reply"])
def test_fates_of_nothing_known_are_told_to_nobody(about: str, taken: DeskDriver) -> None:
    """What is about no request of ours is left alone."""
    assert not taken.report(about, "blocked")


def test_a_prompt_speaks_the_language_of_the_phone() -> None:
    """In a bilingual group a prompt is in one language, for one person reads it."""
    office = DeskDriver(request_after(TAKEN, desk="brussels"))
    office.press(DeskAction.NOTE, sender=replace(BRAM, chat=a_chat(-1001000000002)))
    (prompt,) = office.of(Send)
    assert prompt.languages == ("nl",)
    assert said(prompt.screen.lines[0].text, "nl")
