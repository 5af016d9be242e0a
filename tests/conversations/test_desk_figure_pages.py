"""All figures of a desk, turned like pages in its group or alone with the bot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.desk.figure_pages import PAGES
from conversations.flows.journey import QUESTIONS
from conversations.protocol.effects import Edit, Send, Toast
from conversations.protocol.orders import DeskAction, order_in
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Screen
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.figures import Measure
from conversations.requests.meeting import Meeting
from conversations.requests.request import Request
from conversations.screens.figures import TITLES
from tests.support.demo_context import NOW, said, text_of
from tests.support.desk_driver import BRAM, DeskDriver, event, first_request, request_after
from tests.support.workspace_driver import ANNE_ALONE, WorkspaceDriver

THIS = f"{NOW:%Y-%m}.0"
LAST = f"{NOW.replace(day=1) - timedelta(days=1):%Y-%m}.0"
HELD = Meeting(held=True, on=NOW.date(), hours=1.5, participants=8)
DONE = (
    event(EventKind.TAKEN),
    event(EventKind.CLOSED, reason=ClosingReason.ARRANGED),
    event(EventKind.RATED, rating=1),
    event(EventKind.REPORTED, meeting=HELD),
)
NEEDS = {
    ("exit:individual_care", "private"): 12,
    ("exit_in:individual_care", "psynam"): 7,
    ("exit_in:individual_care", "psybru"): 9,
    ("guard", "masked"): 3,
}


def sent(number: int, *, days_ago: int = 0) -> Request:
    submitted = first_request().events[0].replace(at=NOW - timedelta(days=days_ago))
    return first_request().replace(reference=f"AAA-{number:03}", events=(submitted,))


def busy_desk(**counted: int) -> DeskDriver:
    """Give a desk that has had enough of everything for its numbers to be said."""
    done = (request_after(*DONE, reference=f"BBB-{number:03}") for number in range(5))
    desk = DeskDriver(*done, sent(1))
    desk.counted = dict(NEEDS) | {("seen", key): n for key, n in counted.items()}
    return desk


def turned(desk: DeskDriver, page: str, how: str = THIS) -> Screen:
    desk.press(DeskAction.FIGURES, how, reference=page)
    (edit,) = desk.of(Edit)
    assert edit.message_id == 40
    return edit.screen


def lines_of(screen: Screen, language: str = "fr") -> list[str]:
    return [line.replace("\u00a0", " ") for line in text_of(screen, language).splitlines()]


def labels(screen: Screen) -> list[str]:
    return [said(button.label) for row in screen.rows for button in row]


def test_every_figure_of_a_desk_stands_on_one_of_the_pages() -> None:
    """What requests are counted by, and what else is counted; the desk itself is the title."""
    desk = busy_desk(need=30)
    told = {line for page in PAGES for line in lines_of(turned(desk, page))}
    for measure in set(Measure) - {Measure.DESK, Measure.RATING}:
        assert any(line.startswith(said(TITLES[measure])) for line in told), measure
    for line in (
        "Oui : 5",
        "Namur : 6",
        "Co-consultation : 6",
        "A eu lieu : 5",
        "Heures, total : 7,5",
        "Jours ouvrables jusqu'à la première réponse, médiane : 0",
        "Soins pour une personne (Pour moi-même ou un proche) : 12",
        "Envoyé avec le texte masqué : <5",
    ):
        assert line in told, (line, sorted(told))


def test_of_exits_by_network_a_desk_reads_those_of_its_own() -> None:
    """What another network could not meet is for that network to read."""
    told = text_of(turned(busy_desk(), "exits"), "fr")
    assert "PsyNam (Réseau Santé Namur et Kirikou)\u00a0: 7" in told
    assert "PsyBru" not in told


def test_of_each_question_three_numbers_say_how_many_stopped_there() -> None:
    """In the order in which they are asked, whatever they are called; one that is gone is last."""
    desk = busy_desk(need=30, where=12, bygone=8)
    desk.counted |= {("answered", "need"): 20, ("seen", "summary"): 9}
    numbers = [line.rpartition(" : ")[2] for line in lines_of(turned(desk, "asked"))[2:-1]]
    assert numbers == ["30 · 20 · 10", "12 · 0 · 12", "9 · 0 · 9", "8 · 0 · 8"]


def test_a_long_page_goes_on_below_its_title() -> None:
    """A phone shows some twenty lines; the last part leads back to the first."""
    desk = busy_desk(**dict.fromkeys(QUESTIONS, 9))
    first = turned(desk, "asked")
    (on,) = (one for one in first.rows[0] if said(one.label) == "Page suivante")
    order = order_in(on.code)
    assert order is not None
    second = turned(desk, "asked", order.how)
    assert len(lines_of(first)) <= 24
    assert "1/" in lines_of(first)[0]
    assert "2/" in lines_of(second)[0]
    assert lines_of(first)[1] == lines_of(second)[1]
    whole = (*lines_of(first), *lines_of(second), *lines_of(turned(desk, "asked", f"{THIS[:-1]}2")))
    assert sum(line.endswith("9 · 0 · 9") for line in whole) == len(QUESTIONS)


def test_a_new_title_never_ends_a_part() -> None:
    """What it is about would stand on the next one."""
    desk = busy_desk()
    exits = ("individual_care", "group_care", "staff_wellbeing", "not_eligible", "other_support")
    for some in range(1, 40):
        desk.counted = {(f"exit:{exits[at % 5]}", f"variant {at}"): 9 for at in range(some)} | NEEDS
        for part in range(3):
            last = turned(desk, "exits", f"{THIS[:-1]}{part}").lines[-2]
            assert last.style.value != "heading", some


def test_each_page_leads_to_all_others_and_to_the_months_around() -> None:
    """Not to one that has not begun, nor to one of which nothing is known."""
    desk = DeskDriver(sent(1), sent(2, days_ago=32))
    first = turned(desk, "all")
    assert labels(first)[-1] == f"◀ {LAST[5:7]}/{LAST[:4]}"
    assert len(labels(first)) == len(PAGES)
    before = turned(desk, "place", LAST)
    assert labels(before)[-1] == f"{THIS[5:7]}/{THIS[:4]} ▶"
    assert len(labels(before)) == len(PAGES)
    assert f"{LAST[5:7]}/{LAST[:4]}" in lines_of(before)[0]


def test_what_has_nothing_says_so() -> None:
    """A table without rows is none that was forgotten."""
    desk = DeskDriver(sent(1, days_ago=32))
    assert lines_of(turned(desk, "place"))[1:-1] == ["Réseau", "—", "Commune", "—"]


def test_the_smaller_of_small_numbers_is_not_told_by_their_order() -> None:
    """They stand by their names; none at all comes last."""
    desk = busy_desk()
    desk.counted = {("guard", "rewritten"): 4, ("guard", "masked"): 1, ("guard", "zero"): 0}
    told = lines_of(turned(desk, "exits"))
    at = next(at for at, line in enumerate(told) if line.startswith("Textes dans lesquels"))
    assert told[at + 1 : at + 4] == [
        "Envoyé avec le texte masqué : <5",
        "Réécrit : <5",
        "zero : 0",
    ]


@pytest.mark.parametrize(
    ("page", "how"),
    [
        ("bygone", THIS),
        ("place", ""),
        ("place", "2026-13.0"),
        ("place", THIS[:-2]),
        ("place", f"{THIS}x"),
        ("place", "2099-01.0"),
    ],
)
def test_a_forged_page_changes_nothing(page: str, how: str) -> None:
    """Only the spinner ends."""
    desk = busy_desk()
    desk.press(DeskAction.FIGURES, how, reference=page)
    assert not desk.of(Edit)
    assert len(desk.of(Toast)) == 1


def test_whoever_turns_a_page_reads_it_in_his_or_her_language() -> None:
    """As far as the desk speaks it."""
    desk = busy_desk()
    desk.press(DeskAction.FIGURES, THIS, sender=BRAM, reference="place")
    (edit,) = desk.of(Edit)
    assert len(edit.languages) == 1


def test_figures_are_read_alone_with_the_bot_too() -> None:
    """By the command, or from the overview; pages turn in place and lead back there."""
    desk = WorkspaceDriver(sent(1))
    desk.opens()
    desk.commands("/chiffres")
    (told,) = (one for one in desk.of(Send) if one.key.startswith("figures:"))
    assert told.to == ANNE_ALONE.chat
    assert "Demandes envoyées\u00a0: <5 (0)" in text_of(told.screen, "fr")
    desk.taps(DeskAction.FIGURES, THIS, reference="public")
    (edit,) = desk.of(Edit)
    assert (edit.to, edit.message_id) == (ANNE_ALONE.chat, 40)
    assert labels(edit.screen)[-1] == "🗂 Aperçu"
    desk.taps(DeskAction.FIGURES, "forged", reference="public")
    assert not desk.of(Edit)
    desk.commands("/bureau")
    (home,) = (one for one in desk.of(Send) if one.key.startswith("home:"))
    assert "📊 Chiffres" in labels(home.screen)


def test_whoever_left_the_group_reads_no_figures_alone() -> None:
    """The rights are those of the group, asked anew."""
    desk = WorkspaceDriver(sent(1))
    desk.opens()
    desk.role = MemberRole.STRANGER
    desk.commands("/chiffres")
    assert not [one for one in desk.of(Send) if one.key.startswith("figures:")]
