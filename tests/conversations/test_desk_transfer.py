"""A transfer is seen before it leaves, says why, and leaves a trail that both desks can follow."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.identities import ChatId
from conversations.protocol.effects import LeaveStubs
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.screens.own_data import held_data, held_lines
from conversations.transitions.card_messages import is_passed_on
from tests.identities import a_chat, a_person
from tests.support.demo_context import REFERENCE, directory, said, text_of
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, event, request_after

BEA = Sender(a_person(31), a_chat(-1001000000002), "Bea", "nl")
"""Works in Brussels."""
REASON = "Le service demandeur est à Bruxelles, vu par téléphone."


def _explained(office: DeskDriver, action: DeskAction) -> None:
    office.write(REASON, office.prompted(action, "brussels"))


def test_a_transfer_costs_two_presses_and_a_preview(taken: DeskDriver) -> None:
    """The card has the button, the page shows what the requester will read; then it leaves."""
    assert f"menu:{REFERENCE}:move" in taken.card.codes
    taken.press(DeskAction.MENU, "move")
    assert f"menu:{REFERENCE}:move.brussels" in taken.card.codes
    taken.press(DeskAction.MENU, "move.brussels")
    page = text_of(taken.card)
    assert "Transfert → Coordination de Bruxelles" in page
    assert "notes internes comprises" in page
    assert "Elle est maintenant suivie par\u00a0: Coordination de Bruxelles." in page
    assert taken.request.desk == "namur"
    taken.press(DeskAction.TRANSFER, "brussels")
    assert taken.request.desk == "brussels"


def test_who_transfers_a_colleagues_request_is_warned_on_the_preview(taken: DeskDriver) -> None:
    """The way back comes first."""
    taken.press(DeskAction.MENU, "move.brussels", BRAM)
    assert "Anne s'occupe" in text_of(taken.card)
    assert taken.card.rows[0][0].code.partition("~")[0] == f"menu:{REFERENCE}:move"


@pytest.mark.parametrize("chat_id", [None, a_chat(-1001000000002)])
def test_a_desk_without_a_group_is_said_before(chat_id: ChatId | None) -> None:
    """Not linked, or taking no messages: the page says where the card will stand."""
    known = directory()
    desks = tuple(
        replace(one, chat_id=chat_id) if one.id == "brussels" else one for one in known.desks
    )
    changed = replace(known, desks=desks, silent_desks=frozenset({"brussels"}))
    office = DeskDriver(request_after(TAKEN), directory=changed)
    office.press(DeskAction.MENU, "move.brussels")
    page = text_of(office.card)
    assert ("pas encore de groupe" if chat_id is None else "ne reçoit pas de messages") in page
    assert "arrivera chez" in page


def test_the_other_desk_reads_why_and_from_where(taken: DeskDriver) -> None:
    """The requester reads where it is now, and not the reason; no file gives it away either."""
    _explained(taken, DeskAction.EXPLAIN)
    card = text_of(taken.card)
    assert "Vient de\u00a0: Coordination de Namur (Anne" in card
    assert REASON in card
    assert "Elle est maintenant suivie par" in taken.told[-1]
    assert REASON not in taken.told[-1]
    session = taken.talk.session
    lines = "\n".join(said(one.text) for one in held_lines(session, [taken.request], directory()))
    assert REASON not in lines + str(held_data(session, [taken.request]))
    assert "transférée" in lines


def test_the_requester_reads_the_reason_if_the_coordinator_wants(taken: DeskDriver) -> None:
    """Then it stands in the news, and in the file."""
    _explained(taken, DeskAction.EXPLAIN_TO_ALL)
    assert REASON in taken.told[-1]
    assert REASON in text_of(taken.card)
    assert REASON in str(held_data(taken.talk.session, [taken.request]))


def test_the_prompt_names_the_desk(taken: DeskDriver) -> None:
    """Which desk, and who reads the reason."""
    taken.prompted(DeskAction.EXPLAIN, "brussels")
    (post,) = [one for one in taken.posts() if one.key.startswith("why:")]
    prompt = text_of(post.screen)
    assert "Transfert → Coordination de Bruxelles" in prompt
    assert "lit seulement où se trouve" in prompt


def test_a_late_reason_is_held_as_the_transfer_that_it_was_for(taken: DeskDriver) -> None:
    """A prompt that has closed asks again what its text is to be."""
    prompt = taken.prompted(DeskAction.EXPLAIN, "brussels")
    taken.expires(prompt)
    taken.write(REASON, prompt)
    (page,) = [one for one in taken.posts() if one.key.startswith("held:")]
    assert "Transfert → Coordination de Bruxelles" in text_of(page.screen)
    mark = page.key.rpartition(":")[2]
    taken.press(DeskAction.HELD, f"{mark}.act")
    assert taken.request.desk == "brussels"
    assert taken.request.events[-1].text == REASON


def test_the_stub_says_who_when_and_where(taken: DeskDriver) -> None:
    """And what was relayed in the old group says no more than that."""
    taken.talk.requests = (taken.request,)
    taken.talk.presses_data(f"e:event:write.{REFERENCE}", taken.talk.last_message)
    taken.talk.types("Le mardi nous convient.")
    taken.catch_up()
    assert any("Le mardi" in text_of(one.screen) for one in taken.posts())
    taken.press(DeskAction.TRANSFER, "brussels")
    left = taken.groups["namur"]
    assert not any("Le mardi" in text_of(one.screen) for one in left)
    stub = f"↪️ {REFERENCE} est maintenant chez\u00a0: Coordination de Bruxelles (Anne, 23/11"
    assert stub in text_of(left[0].screen)
    (stubs,) = taken.of(LeaveStubs)
    assert stubs.to == "namur"


@pytest.mark.parametrize(
    ("key", "passed_on"),
    [
        ("reply:K7R-4M3:0000001", True),
        ("wrote:K7R-4M3:0000001", True),
        ("whole:K7R-4M3:0000001.0", True),
        ("held:K7R-4M3:0000001", True),
        ("reply:K7R-4M3:.0000001", False),
        ("card:K7R-4M3", False),
        ("leaves:K7R-4M3:0000001", False),
    ],
)
def test_what_shows_typed_words_is_known_by_its_key(key: str, passed_on: bool) -> None:  # noqa: FBT001
    """Prompts open a reply box and can never be changed; lines of the bot's own say nothing."""
    assert is_passed_on(key) is passed_on


def test_the_old_desk_reads_where_it_is_now(taken: DeskDriver) -> None:
    """By its reference, after a command or alone, and in answer to what stood there."""
    taken.press(DeskAction.TRANSFER, "brussels")
    where = f"{REFERENCE} est maintenant chez\u00a0: Coordination de Bruxelles (Anne"
    taken.command("ref", REFERENCE)
    assert where in text_of(taken.posts()[-1].screen)
    taken.write(REFERENCE)
    assert where in text_of(taken.posts()[-1].screen)
    taken.write("Et alors ?", f"card:{REFERENCE}")
    assert where in text_of(taken.posts()[-1].screen)


def test_a_desk_that_never_had_it_learns_nothing(taken: DeskDriver) -> None:
    """Not even that it exists."""
    before = len(taken.groups.get("brussels", []))
    taken.write(REFERENCE, sender=BEA)
    assert len(taken.groups.get("brussels", [])) == before
    taken.command("ref", REFERENCE, BEA)
    assert "est maintenant chez" not in text_of(taken.posts("brussels")[-1].screen)


def test_the_new_desk_can_send_it_back(taken: DeskDriver) -> None:
    """The desk that it came from is the first choice."""
    taken.press(DeskAction.TRANSFER, "brussels")
    taken.press(DeskAction.MENU, "move", BEA)
    first = taken.card.rows[0][0]
    assert first.code == f"menu:{REFERENCE}:move.namur"
    assert said(first.label) == "↩️ Coordination de Namur"
    taken.press(DeskAction.TRANSFER, "namur", BEA)
    assert taken.request.desk == "namur"
    assert "Vient de\u00a0: Coordination de Bruxelles (Bea" in text_of(taken.card)


def test_a_transfer_of_an_earlier_version_names_no_desk() -> None:
    """It did not keep from where; the card says so much."""
    request = request_after(TAKEN, event(EventKind.TRANSFERRED, desk="brussels"))
    moved = request.events[-1].replace(came_from=None)
    office = DeskDriver(request.replace(events=(*request.events[:-1], moved)))
    assert "Vient d'une autre coordination (Anne" in text_of(office.card)
    office.command("ref", REFERENCE)
    assert "pas de demande" in text_of(office.posts("namur")[-1].screen)


def test_who_writes_below_what_is_unknown_reads_only_that(taken: DeskDriver) -> None:
    """A request that is gone altogether."""
    taken.write("Un mot inventé.", "card:XXX-XX2", ANNE)
    assert "↪️" not in text_of(taken.posts()[-1].screen)
