"""The receipt says until when an answer is promised, by the hours of the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.calendar import working_days_after
from conversations.directory import Closure, Route
from conversations.protocol.effects import Send
from conversations.screens.requests import receipt_screen
from conversations.text import Names
from tests.support.demo_context import NOW, directory, text_of
from tests.support.desk_driver import request_after
from tests.support.private_chat_driver import PrivateChatDriver


def _receipt(talk: PrivateChatDriver) -> str:
    talk.reaches_summary()
    talk.presses(talk.send_code)
    (_card, receipt) = talk.last(Send)
    return text_of(receipt.screen)


def test_the_receipt_names_the_day_until_which_an_answer_is_promised(
    talk: PrivateChatDriver,
) -> None:
    """Five working days from Monday 23 November."""
    assert "au plus tard le lundi 30 novembre 2026" in _receipt(talk)


@pytest.mark.parametrize("absence", [None, Names((("fr", "Nous sommes en congé."),))])
def test_the_promise_follows_the_closed_days_of_the_desk(absence: Names | None) -> None:
    """What the desk says of its absence stands above it; else until when it is closed."""
    holiday = Closure(date(2026, 11, 20), date(2026, 11, 27))
    request, known = request_after(), directory()
    (desk,) = [one for one in known.desks if one.id == "namur"]
    closed = replace(desk, hours=replace(desk.hours, closed=(holiday,)), absence=absence)
    by = working_days_after(NOW, 5, closed.hours).date()
    route = Route(closed, None, outside_territory=False)
    receipt = text_of(receipt_screen(request, route, known, by, remembered=False))
    assert "au plus tard le lundi 7 décembre 2026" in receipt
    said = "Nous sommes en congé." if absence else "fermée jusqu'au vendredi 27 novembre 2026"
    assert said in receipt
