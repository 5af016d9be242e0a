"""The figures of a desk: ten short lines in its group, this month beside the last."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.flows.missions import Mission
from conversations.protocol.effects import Send
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.figures import Measure
from conversations.requests.request import Request
from conversations.screens.figures import value_of
from tests.support.demo_context import NOW, directory, said, text_of
from tests.support.desk_driver import BRAM, DeskDriver, event, first_request, request_after

ARRANGED = event(EventKind.CLOSED, reason=ClosingReason.ARRANGED)
HELPED = event(EventKind.RATED, rating=1)


def sent(number: int, *, days_ago: int = 0, mission: Mission = Mission.CO_CONSULTATION) -> Request:
    submitted = first_request().events[0].replace(at=NOW - timedelta(days=days_ago))
    return first_request().replace(
        reference=f"AAA-{number:03}", events=(submitted,), mission=mission
    )


def figures_said(desk: DeskDriver, language: str = "fr") -> list[str]:
    (send,) = desk.of(Send)
    assert send.languages == (language,)
    return text_of(send.screen, language).splitlines()


def test_a_desk_reads_two_months_in_ten_lines() -> None:
    """Missions have a bar; a request of the month before stands in brackets.

    Numbers below five are only said to be small, and no bar shows them.
    """
    desk = DeskDriver(
        *(sent(number) for number in range(6)),
        sent(7, mission=Mission.EXPERTISE_SHARING),
        sent(8, days_ago=32),
        request_after(ARRANGED, HELPED, reference="AAA-009", mission=Mission.PLACE_PREPARATION),
        sent(10, mission=Mission.KNOWLEDGE_EXCHANGE),
        sent(11, mission=Mission.TO_QUALIFY),
    )
    desk.command("chiffres")
    lines = figures_said(desk)
    assert len(lines) == 10
    assert lines[0].startswith("📊 ")
    assert lines[1] == "Demandes envoyées\u00a0: 10 (<5)"
    assert lines[2] == "Co-consultation\u00a0: 6 (<5) ▇▇▇▇▇▇"
    assert [line[-6:] for line in lines[3:6]] == ["<5 (0)"] * 3
    assert lines[-2] == "Clôturées\u00a0: <5 (0), mission organisée\u00a0: <5 (0)"
    assert lines[-1] == "Cela a aidé\u00a0: <5, en partie\u00a0: 0, non\u00a0: 0"
    assert "Première réponse, médiane en jours ouvrables\u00a0: 0 (—)" in lines


def test_they_are_said_in_the_language_of_who_asks() -> None:
    """Where the desk speaks it."""
    desk = DeskDriver(sent(1))
    desk.command("cijfers", sender=BRAM)
    (send,) = desk.of(Send)
    assert len(send.languages) == 1


def test_a_month_that_has_only_begun_shows_the_missions_of_the_last() -> None:
    """Nothing was sent yet: there is no bar, and the numbers in brackets tell."""
    desk = DeskDriver(sent(1, days_ago=32))
    desk.command("chiffres")
    assert "Co-consultation\u00a0: 0 (<5)" in figures_said(desk)


@pytest.mark.parametrize("number", [0, 1])
def test_where_nothing_was_sent_one_line_says_it(number: int) -> None:
    """Nor are the requests of other desks of anybody's business here."""
    elsewhere = sent(1).replace(desk="gent")
    desk = DeskDriver(*(elsewhere for _ in range(number)), sent(2, days_ago=100))
    desk.command("chiffres")
    assert figures_said(desk)[1:] == ["Aucune demande n'a été envoyée ces deux mois."]


@pytest.mark.parametrize(
    ("measure", "value", "words"),
    [
        (Measure.MISSION, "bygone", "bygone"),
        (Measure.RATING, "9", "9"),
        (Measure.NETWORK, "bygone", "bygone"),
        (Measure.NETWORK, "psynam", "PsyNam (Réseau Santé Namur et Kirikou)"),
        (Measure.DESK, "bygone", "bygone"),
        (Measure.PLACE, "5000.92094", "Namur"),
        (Measure.PLACE, "9999.0", "9999"),
        (Measure.SECTOR, "practice", "Cabinet privé de psy"),
        (Measure.OUTCOME, "duplicate", "Doublon"),
        (Measure.HOURS, "1.5", "1.5"),
    ],
)
def test_a_value_that_is_known_no_more_is_said_as_it_is_stored(
    measure: Measure, value: str, words: str
) -> None:
    """Numbers of years ago stay readable, whatever the networks file and the bot have become."""
    assert said(value_of(measure, value, directory())) == words
