"""Two needs in one text: the second is kept as such, and offered as a second request."""

from __future__ import annotations

import pytest

from conversations.protocol.session import Page, Understood
from conversations.reading.second_need import LONGEST_READ, other_need, second_need
from tests.support.demo_context import text_of
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    LAST,
    SAID,
    PrivateChatDriver,
)

TEAM = "une formation pour notre équipe de 12 personnes"
BOTH = f"je cherche un avis pour une patiente de 82 ans et aussi {TEAM}"


@pytest.mark.parametrize(
    ("text", "asked", "second"),
    [
        (BOTH, "person", TEAM),
        (BOTH, None, TEAM),
        (BOTH, "team", "je cherche un avis pour une patiente de 82 ans"),
        (f"je suis infirmière. {BOTH}", "advice", TEAM),
        (
            "deux demandes : un avis pour une patiente de 82 ans, et une formation pour l'équipe",
            "person",
            "une formation pour l'équipe",
        ),
        (
            "1) une rencontre avec une patiente de 40 ans et un psy 2) une formation pour l'équipe",
            "person",
            "une formation pour l'équipe",
        ),
        (
            (
                "J'accompagne une dame de 60 ans, il faudrait un psy avec moi. Nous voudrions une "
                "séance d'info pour nos bénévoles."
            ),
            "person",
            "Nous voudrions une séance d'info pour nos bénévoles.",
        ),
        (
            (
                "ik ben verpleegkundige en zoek advies over een patiënte van 82 en ook een vorming "
                "voor ons team van 12"
            ),
            "person",
            "een vorming voor ons team van 12",
        ),
        (
            (
                "wij zoeken een vorming voor ons team van 12. Daarnaast zoek ik advies over een "
                "vrouw van 47 jaar die ik begeleid"
            ),
            "team",
            "zoek ik advies over een vrouw van 47 jaar die ik begeleid",
        ),
    ],
)
def test_a_second_need_is_found(text: str, asked: str | None, second: str) -> None:
    """In its own words, whichever of the two the request is about."""
    assert second_need(text, asked) == second


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Une situation inventée, pour un exemple.",
        "un avis pour une patiente de 82 ans et aussi pour son mari de 84 ans",
        "une formation pour l'équipe. Nous sommes douze. Le jeudi nous convient.",
        "advies over een patiënte van 82. Een gesprek met haar zou ook kunnen.",
        f"{BOTH}. {'mot ' * LONGEST_READ}",
    ],
)
def test_one_need_is_no_two(text: str) -> None:
    """What is not certain, or only another word for the same, gives none."""
    assert second_need(text, "person") is None


def test_a_remark_may_ask_for_something_else() -> None:
    """A line that surely asks for another kind of need does; advice about a person is the same."""
    assert other_need(TEAM, "person")
    assert not other_need(TEAM, "team")
    assert not other_need("je cherche un avis pour une patiente de 82 ans", "person")
    assert not other_need("la porte est au fond de la cour", "person")


def _sent(talk: PrivateChatDriver, need: str, *remarks: str) -> PrivateChatDriver:
    talk.begins().follows((*CO_CONSULTATION, *SAID[:2]))
    talk.types(need)
    if isinstance(talk.draft.overlay, Understood):
        talk.presses("understood:right")
    while talk.pending:
        talk.follows(_ANSWERS[talk.pending])
    for remark in remarks:
        talk.types(remark)
        if isinstance(talk.draft.overlay, Understood):
            talk.presses("understood:correct")
            for code in sorted(one for one in talk.screen.codes if "drop." in one):
                talk.presses(code)
    talk.presses(talk.send_code)
    return talk


_ANSWERS = {
    "organisation_kind": [SAID[3]],
    "where": [LAST[0]],
    "age_group": [LAST[1]],
    "timing": [LAST[2]],
}


def test_the_receipt_offers_a_second_request(talk: PrivateChatDriver) -> None:
    """The words are said back, and the whole text went with the first request."""
    _sent(talk, BOTH)
    (request,) = talk.requests
    assert request.second == TEAM
    assert request.answers["need_text"] == BOTH
    assert TEAM in talk.text()


def test_a_second_request_knows_who_asks_and_where(talk: PrivateChatDriver) -> None:
    """The words are understood again; requester, organisation, contact and place are filled in."""
    _sent(talk, BOTH)
    first = talk.requests[0].answers
    talk.presses_event(f"event:second.{talk.requests[0].reference}")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["need"] == "team"
    talk.presses("understood:right")
    for key in ("role", "name", "function", "organisation", "contact", "where"):
        assert talk.draft.answers[key] == first[key]
    assert talk.draft.answers["need_text"] == TEAM
    assert talk.pending in {"team_aim", "result"}


def test_a_remark_that_asks_for_more_is_offered_too(talk: PrivateChatDriver) -> None:
    """What was added at the summary for somebody else is a second need."""
    _sent(talk, SAID[2], f"nous cherchons {TEAM}")
    assert TEAM in talk.requests[0].second
    assert f"event:second.{talk.requests[0].reference}" in talk.screen.codes


def test_a_draft_under_way_is_not_wiped(talk: PrivateChatDriver) -> None:
    """The button of an old receipt offers to go on with what was begun."""
    _sent(talk, BOTH)
    code = f"event:second.{talk.requests[0].reference}"
    receipt = talk.last_message
    talk.begins().follows(CO_CONSULTATION[:2])
    talk.presses_data(f"e:{code}", receipt)
    assert isinstance(talk.draft.overlay, Page)
    assert talk.draft.answers["need"] == "person"


def test_without_a_second_need_nothing_is_offered(talk: PrivateChatDriver) -> None:
    """A usual receipt has no such button; a forged one begins a request."""
    talk.reaches_summary()
    talk.presses(talk.send_code)
    reference = talk.requests[0].reference
    assert not talk.requests[0].second
    assert f"event:second.{reference}" not in talk.screen.codes
    talk.presses_data(f"e:event:second.{reference}", talk.last_message)
    assert talk.pending == "entrance"


def test_the_card_names_the_second_need() -> None:
    """At once, as the need: whoever takes the request on must know what it is."""
    for request in (request_after(second=TEAM), request_after(TAKEN, second=TEAM)):
        assert TEAM in text_of(DeskDriver(request).card)


def test_in_dutch_too() -> None:
    """The receipt says it in the requester's language."""
    talk = PrivateChatDriver("nl").begins().follows((*CO_CONSULTATION, *SAID[:2]))
    talk.types("ik zoek advies over een patiënte van 82 en ook een vorming voor ons team van 12")
    if isinstance(talk.draft.overlay, Understood):
        talk.presses("understood:right")
    while talk.pending:
        talk.follows(_ANSWERS[talk.pending])
    talk.presses(talk.send_code)
    assert "nog een andere vraag" in talk.text("nl")
