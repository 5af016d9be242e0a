"""What is looked at once more before it is done: a closing, and what somebody else looks after."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.orders import DeskAction
from conversations.requests.event import NOT_CHOSEN, ClosingReason
from conversations.requests.lifecycle import State
from tests.support.demo_context import LANGUAGES, REFERENCE, text_of
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, DeskDriver, bits_of, request_after

TEXT = "Nous vous recontactons en janvier."
REASONS = tuple(one for one in ClosingReason if one not in NOT_CHOSEN)
NO_CAPACITY = "aucun psychologue n'est disponible"


def _codes(office: DeskDriver) -> list[str]:
    """Give what can be pressed; whose menu it is stands behind a tilde."""
    return [button.code.partition("~")[0] for row in office.card.rows for button in row]


def _state(office: DeskDriver) -> str:
    return text_of(office.card).splitlines()[0]


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closing_shows_what_will_be_read(
    reason: ClosingReason, language: str, taken: DeskDriver
) -> None:
    """Behind an outcome stand the sentence for the requester, two ways to close, and a way back."""
    state = _state(taken)
    taken.press(DeskAction.MENU, f"close.{reason}")
    assert not taken.request.standing.reason
    assert not taken.toast()
    assert _state(taken) == state
    page = text_of(taken.card, language)
    names = [f"same:{REFERENCE}"] if reason is ClosingReason.DUPLICATE else []
    assert _codes(taken) == [
        *names,
        f"close:{REFERENCE}:{reason}",
        f"end:{REFERENCE}:{reason}",
        f"menu:{REFERENCE}:close",
    ]
    taken.press(DeskAction.CLOSE, reason)
    told = taken.told[0] if language == "fr" else ""
    assert not told or page.splitlines()[-1] in told


def test_a_closing_may_have_a_message(taken: DeskDriver) -> None:
    """The outcome's sentence and the coordinator's words arrive in one message."""
    prompt = taken.prompted(DeskAction.END, "no_capacity")
    assert taken.request.state is State.IN_CHARGE, "nothing is closed before the text is there"
    taken.write(TEXT, prompt)
    assert taken.request.standing.reason is ClosingReason.NO_CAPACITY
    (told,) = taken.told
    assert told.index(NO_CAPACITY) < told.index(TEXT)
    assert TEXT in text_of(taken.card)
    assert len(taken.of(Send)) == 1, "the sign that it arrived is the only answer"


def test_a_message_for_a_request_closed_meanwhile_is_not_lost_in_silence(taken: DeskDriver) -> None:
    """Whoever was slower reads that the request has changed; the requester is told once."""
    prompt = taken.prompted(DeskAction.END, "no_capacity")
    taken.press(DeskAction.CLOSE, "arranged", BRAM)
    before = taken.request
    taken.write(TEXT, prompt)
    assert taken.request == before
    assert len(taken.told) == 1
    assert REFERENCE in text_of(taken.posts()[-1].screen)


ON_ANOTHERS = (
    (DeskAction.ARRANGE, ""),
    (DeskAction.ASKED, bits_of("timing", "where")),
    (DeskAction.RELEASE, ""),
)


@pytest.mark.parametrize(("action", "how"), ON_ANOTHERS)
def test_what_somebody_else_looks_after_is_asked_about(
    action: DeskAction, how: str, taken: DeskDriver
) -> None:
    """A colleague reads who has the request, the safe choice first; one tap more does it."""
    before = taken.request
    (edit, toast) = taken.press(action, how, BRAM)
    assert isinstance(edit, Edit)
    assert isinstance(toast, Toast)
    assert toast.text is None
    assert taken.request == before
    assert "Anne" in text_of(taken.card).splitlines()[1]
    back, sure = _codes(taken)
    assert back == f"menu:{REFERENCE}:"
    taken.press_data(f"{EVENT}:{sure}", BRAM)
    assert len(taken.request.events) == len(before.events) + 1
    assert taken.request.events[-1].actor == BRAM.person
    assert taken.toast()


@pytest.mark.parametrize(("action", "how"), ON_ANOTHERS)
def test_whoever_has_the_request_is_not_asked(
    action: DeskAction, how: str, taken: DeskDriver
) -> None:
    """The owner's press does it at once, and so does anybody's where nobody has it."""
    assert taken.press(action, how)
    assert taken.of(Save)
    if action is DeskAction.ASKED:
        free = DeskDriver()
        free.press(action, how, BRAM)
        assert free.of(Save)


def test_the_way_back_shows_the_card_again(taken: DeskDriver) -> None:
    """A page is left without a trace."""
    card = taken.card
    taken.press(DeskAction.ARRANGE, sender=BRAM)
    taken.press(DeskAction.MENU, sender=BRAM)
    assert taken.card == card


def test_the_way_back_comes_first_on_anothers_closing(taken: DeskDriver) -> None:
    """The page of an outcome warns a colleague too, and lets him or her close all the same."""
    taken.press(DeskAction.MENU, "close.duplicate", BRAM)
    assert "Anne" in text_of(taken.card)
    assert _codes(taken)[0] == f"menu:{REFERENCE}:close"
    taken.press(DeskAction.CLOSE, "duplicate", BRAM)
    assert taken.request.state is State.CLOSED


@pytest.mark.parametrize(
    ("action", "how"),
    [(DeskAction.REPLY, ""), (DeskAction.QUALIFY, "to_qualify"), (DeskAction.END, "duplicate")],
)
def test_every_prompt_for_the_requester_warns(
    action: DeskAction, how: str, taken: DeskDriver
) -> None:
    """Where words are asked for, the warning stands in the prompt; a note needs none."""
    for asked, warned in (((action, how), True), ((DeskAction.NOTE, ""), False)):
        taken.prompted(*asked, sender=BRAM)
        (prompt,) = taken.of(Send)
        assert ("Anne" in text_of(prompt.screen)) is warned


def test_a_confirmation_that_comes_too_late_is_refused(taken: DeskDriver) -> None:
    """What is confirmed is checked like any other press: nothing happens twice."""
    taken.press(DeskAction.ARRANGE, sender=BRAM)
    (_back, sure) = _codes(taken)
    taken.press(DeskAction.CLOSE, "arranged", ANNE)
    taken.press_data(f"{EVENT}:{sure}", BRAM)
    assert taken.of(Toast)[0].alert
    assert taken.request.state is State.CLOSED


@pytest.mark.parametrize(
    "code",
    ["menu:REF:close.x", "menu:REF:close.withdrawn", "end:REF:x", "end:REF:withdrawn", "end:REF"],
)
def test_a_forged_closing_changes_nothing(code: str, taken: DeskDriver) -> None:
    """An outcome that does not exist, or is not the desk's to give, has no page and no prompt."""
    taken.press_data(f"{EVENT}:{code.replace('REF', REFERENCE)}")
    assert taken.of(Toast)[0].alert
    assert not taken.of(Send)


def test_a_closed_request_has_no_such_page() -> None:
    """Late presses on the menus of a closed request are refused."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    for action, how in ((DeskAction.MENU, "close.duplicate"), (DeskAction.END, "duplicate")):
        office.press(action, how)
        assert office.of(Toast)[0].alert
