"""A bounded soak at every test run; and proof that its judges see a loss when there is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.soak.coordinators import is_card
from tests.soak.invariants import judge
from tests.soak.options import Options
from tests.soak.record import Shown
from tests.soak.soak import soak
from tests.soak.soaked import Soaked
from tests.support.bot_driver import ADMINISTRATORS

pytestmark = pytest.mark.slow

QUICK = Options(seconds=4, seed=11, people=6, kills=4, outages=0, inside=True)


async def test_nothing_is_lost_while_everything_goes_wrong(tmp_path: Path) -> None:
    """People, coordinators, bad weather and a bot that is ended at random awaits of any part."""
    report = await soak(QUICK, tmp_path)
    assert report.breaches == []
    assert report.kills > 0
    assert report.tally.requests >= 4 + QUICK.people


def _without_a_card(soaked: Soaked) -> Soaked:
    group = next(desk.group for desk in soaked.desks if desk.group.messages)
    card = next(one for one in group.messages if one.by_bot and is_card(one))
    group.delete(card)
    return soaked


def _with_a_log(soaked: Soaked) -> Soaked:
    return replace(soaked, log=f"person typed {soaked.requesters[0].word}")


def _with_a_word_elsewhere(soaked: Soaked) -> Soaked:
    first, second = soaked.requesters[:2]
    shown = soaked.record.shown[second.chat]
    shown.append(replace(shown[-1], text=f"Bonjour {first.word}", codes="", at_first=False))
    return soaked


def _out_of_order(soaked: Soaked) -> Soaked:
    shown = soaked.record.shown[soaked.requesters[0].chat]
    with_buttons: list[Shown] = [one for one in shown if one.has_buttons]
    shown.append(replace(with_buttons[0], at_first=False))
    return soaked


def _twice(soaked: Soaked) -> Soaked:
    shown = soaked.record.shown[soaked.requesters[0].chat]
    shown.append(next(one for one in reversed(shown) if one.at_first))
    return soaked


def _unstored(soaked: Soaked) -> Soaked:
    return replace(soaked, held=replace(soaked.held, requests=soaked.held.requests[1:]))


def _failed(soaked: Soaked) -> Soaked:
    failed = Counter({("sendMessage", "malformed", "card to north"): 1})
    return replace(soaked, held=replace(soaked.held, failed=failed))


def _unanswered(soaked: Soaked) -> Soaked:
    soaked.record.presses[0][0].answered = False
    return soaked


def _with_an_error(soaked: Soaked) -> Soaked:
    line = "2026-03-03 12:00:00,000 ERROR bot.courier.courier: delivery 7: KeyError, courier.py:9\n"
    return replace(soaked, log=soaked.log + line)


def _with_a_traceback(soaked: Soaked) -> Soaked:
    return replace(soaked, log=f"{soaked.log}Traceback (most recent call last):\n")


def _with_an_outage_untold(soaked: Soaked) -> Soaked:
    return replace(soaked, outages=1)


def _with_an_alarm_for_nothing(soaked: Soaked) -> Soaked:
    shown = soaked.record.shown[str(ADMINISTRATORS)]
    shown.append(replace(soaked.record.shown[soaked.requesters[0].chat][0], text="Au feu !"))
    return soaked


def _pressed_in_vain(soaked: Soaked) -> Soaked:
    desk = next(desk for desk in soaked.desks if desk.group.messages and not desk.fallback)
    card = next(one for one in desk.group.messages if one.buttons and is_card(one))
    take = replace(card.buttons[0][0], data=":take:ZZZ-ZZZ")
    desk.late["ZZZ-ZZZ"] = replace(card, buttons=((take,),))
    return soaked


def _left_behind(soaked: Soaked) -> Soaked:
    desk = next(desk for desk in soaked.desks if desk.group.messages)
    desk.group.migrate()
    return soaked


SPOILT: tuple[tuple[Callable[[Soaked], Soaked], str], ...] = (
    (_with_a_log, "the log holds"),
    (_with_a_word_elsewhere, "none of its business"),
    (_out_of_order, "out of order"),
    (_twice, "unexplained"),
    (_unstored, "is not stored"),
    (_failed, "failed (card to north): malformed"),
    (_unanswered, "has no answer"),
    (_with_an_error, "tells of an error"),
    (_with_a_traceback, "no line of a log"),
    (_with_an_outage_untold, "0 times of: outage"),
    (_with_an_alarm_for_nothing, "1 times of: anything else"),
    (_pressed_in_vain, "pressed and not taken"),
    (_without_a_card, "stands in []"),
    (_left_behind, "only where its group was before"),
)


async def test_the_judges_see_what_is_lost(tmp_path: Path) -> None:
    """Each kind of loss, made by hand in a calm soak, is found by its judge."""
    options = Options(seconds=0.5, seed=12, people=2, kills=0, outages=0, inside=True, calm=True)
    report = await soak(options, tmp_path)
    assert report.breaches == []
    found = [judge(spoil(report.soaked)).breaches for spoil, _ in SPOILT]
    missed = [
        expected
        for (_, expected), breaches in zip(SPOILT, found, strict=True)
        if not any(expected in breach for breach in breaches)
    ]
    assert missed == []


def test_a_soak_is_asked_for_by_its_environment() -> None:
    """What is not set is usual, but the seed: it is drawn, and printed to be repeated."""
    options = Options.read({"SECONDS": "30", "PEOPLE": "7", "KILLS": ""})
    assert (options.seconds, options.people, options.kills) == (30, 7, Options.kills)
    assert f"SEED={options.seed} PEOPLE=7" in options.command
    assert Options.read({"SEED": "5"}).seed == 5
    with pytest.raises(ValueError, match="SECONDS"):
        Options.read({"SECONDS": "999999"})
