"""A reply that was chosen is announced as any act: it can be held back, and changed meanwhile."""

from __future__ import annotations

from conversations.protocol.orders import DeskAction
from tests.support.announcing import DELAY, a_desk, act_of
from tests.support.demo_context import REFERENCE
from tests.support.desk_driver import DeskDriver

TEXT = "Nous pouvons venir mardi 8 décembre."
CARD = f"card:{REFERENCE}"


def _chooses(office: DeskDriver, what: str) -> None:
    key = next(one for one in reversed(office.held) if one.startswith("held:"))
    office.press(DeskAction.HELD, f"{key.rpartition(':')[2]}.{what}")


def test_a_chosen_reply_is_announced() -> None:
    """It leaves when it is due, and a change of the message until then is what leaves."""
    office = a_desk()
    number = office.write(TEXT, CARD)
    _chooses(office, "reply")
    assert not office.told
    office.edit(number, "Plutôt mercredi.", CARD)
    office.after(seconds=DELAY)
    office.leaves()
    assert "Plutôt mercredi." in office.told[0]


def test_a_chosen_reply_can_be_held_back() -> None:
    """What is held back was never told; the words still stand in the group."""
    office = a_desk()
    office.write(TEXT, CARD)
    _chooses(office, "reply")
    office.press(DeskAction.UNDO, act_of(office))
    office.after(minutes=5)
    assert office.leaves() == ()
    assert not office.told


def test_what_cannot_follow_what_is_on_its_way_waits() -> None:
    """A change of mission that a closing overtakes: the text is kept, and the toast says why."""
    office = a_desk()
    key = office.prompted(DeskAction.QUALIFY, "to_qualify")
    office.expires(key)
    office.write(TEXT, key)
    office.press(DeskAction.CLOSE, "no_capacity")
    _chooses(office, "act")
    assert "en route" in office.toast()
    assert any(one.startswith("held:") for one in office.held)


def test_an_answer_that_cannot_follow_says_so() -> None:
    """The same below a prompt that is still open: one line, and nothing leaves."""
    office = a_desk()
    key = office.prompted(DeskAction.QUALIFY, "to_qualify")
    office.press(DeskAction.CLOSE, "no_capacity")
    office.write(TEXT, key)
    office.after(seconds=DELAY)
    office.leaves()
    assert not any(TEXT in told for told in office.told)
