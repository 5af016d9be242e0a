"""The privacy guard stands before everything that a requester writes after sending, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.protocol.effects import EVENT
from conversations.protocol.orders import DeskAction
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, request_after

NAMED = "Madame Exemple, née le 3 mars 1990, est suivie par nous."


def _with_the_button(office: DeskDriver) -> None:
    office.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    office.talk.types(NAMED)
    office.talk.presses("guard:keep")


def _out_of_the_blue(office: DeskDriver) -> None:
    office.talk.types(NAMED)
    office.talk.presses(f"follow:pass.{REFERENCE}")


def _changed_afterwards(office: DeskDriver) -> None:
    office.talk.edits(4, NAMED)
    office.talk.presses(f"follow:pass.{REFERENCE}")


def _asked_again(office: DeskDriver) -> None:
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{REFERENCE}")
    office.talk.types(NAMED)
    office.talk.presses("guard:keep")
    office.talk.presses("retyped:replace")
    office.talk.presses("precise:send")


def _asked_again_and_changed(office: DeskDriver) -> None:
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{REFERENCE}")
    office.talk.types_as("Plusieurs personnes isolées.", 90)
    office.talk.edits(90, NAMED)
    office.talk.presses("guard:keep")
    office.talk.presses("retyped:replace")
    office.talk.presses("precise:send")


@pytest.mark.parametrize(
    "write",
    [
        _with_the_button,
        _out_of_the_blue,
        _changed_afterwards,
        _asked_again,
        _asked_again_and_changed,
    ],
)
def test_what_could_identify_a_person_never_reaches_the_desk(
    write: Callable[[DeskDriver], None],
) -> None:
    """By whichever way it was written, the group and the store get the masked text."""
    office = DeskDriver(request_after(TAKEN))
    write(office)
    office.catch_up()
    shown = "\n".join(text_of(post.screen) for post in office.groups["namur"])
    assert "est suivie par nous" in shown
    for whole in (shown, office.request.model_dump_json(), office.talk.session.model_dump_json()):
        assert "Madame Exemple" not in whole
        assert "3 mars 1990" not in whole
