"""Presses on the cards of a coordinators' group."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.decisions import decide, needs
from conversations.protocol.effects import EVENT, Edit, Save, Send, Toast
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import ABOUT_NONE, DeskAction
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.menus import offered
from conversations.text import Language
from tests.identities import a_chat
from tests.support.demo_context import NOW, REFERENCE, directory, make_context, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    CLOSED,
    TAKEN,
    DeskDriver,
    bits_of,
    event,
    request_after,
)

DATA = f"{EVENT}:take:{REFERENCE}"
BRUSSELS = replace(ANNE, chat=a_chat(-1001000000002))
FALLBACK = replace(ANNE, chat=a_chat(-1001000000006))
STRANGER = replace(ANNE, chat=a_chat(-1009))


@pytest.mark.parametrize(
    ("data", "reference"),
    [
        (DATA, REFERENCE),
        ("e:close:K7R-4M3:duplicate", REFERENCE),
        ("e:list:open:1", None),
        ("e:take:", None),
        ("e:other:K7R-4M3", None),
        ("", None),
        ("take", None),
    ],
)
def test_a_press_names_its_request(data: str, reference: str | None) -> None:
    """Only the data of a card's own button names a request."""
    assert not ANNE.private
    assert needs(Pressed(ANNE, data, 40, "p"), "namur", None).request == reference


def test_the_first_press_takes_the_request(office: DeskDriver) -> None:
    """The event is added, the card shows who has it, and the requester is told once."""
    save, card, news, toast = office.press(DeskAction.TAKE)
    assert isinstance(save, Save)
    assert isinstance(card, Edit)
    assert isinstance(news, Send)
    assert isinstance(toast, Toast)
    owner = office.request.owner
    assert owner
    assert (owner.actor, owner.at) == (ANNE.person, NOW)
    assert office.request.state is State.IN_CHARGE
    assert (card.to, card.key) == ("namur", f"card:{REFERENCE}")
    assert "Anne" in text_of(office.card).splitlines()[0]
    assert f"take:{REFERENCE}" not in office.card.codes
    assert (news.to, news.languages, news.report_as) == (
        a_chat(7),
        ("fr",),
        f"told:{REFERENCE}:news",
    )
    assert "Anne" in office.told[0]


def test_a_later_press_reads_who_was_first(office: DeskDriver) -> None:
    """The other one is told who has it and since when; nothing is stored, no card is changed."""
    office.press(DeskAction.TAKE)
    (toast,) = office.press(DeskAction.TAKE, sender=BRAM)
    assert isinstance(toast, Toast)
    assert not toast.alert
    assert "Anne" in office.toast()
    assert "10:42" in office.toast()
    office.after(days=3)
    office.press(DeskAction.TAKE, sender=BRAM)
    assert "23/11" in office.toast()


def test_a_second_press_of_the_same_coordinator_is_harmless(office: DeskDriver) -> None:
    """Whoever took the request and taps again reads that it is his or hers."""
    first = office.press(DeskAction.TAKE)[-1]
    (second,) = office.press(DeskAction.TAKE)
    assert isinstance(first, Toast)
    assert isinstance(second, Toast)
    assert first.text == second.text


@pytest.mark.parametrize("sender", [BRUSSELS, STRANGER])
def test_a_request_is_taken_only_where_it_is(sender: Sender, office: DeskDriver) -> None:
    """A press from another group, by a forwarded or forged card, is refused with an alert."""
    (toast,) = office.press(DeskAction.TAKE, sender=sender)
    assert isinstance(toast, Toast)
    assert toast.alert


@pytest.mark.parametrize("sender", [BRUSSELS, STRANGER])
@pytest.mark.parametrize("action", [one for one in DeskAction if one not in ABOUT_NONE])
def test_nothing_is_done_from_another_group(
    action: DeskAction, sender: Sender, taken: DeskDriver
) -> None:
    """Whatever a forged press names, a group can do nothing with a request that is not its own."""
    codes = [*sorted(offered(taken.request, directory())), f"{action}:{REFERENCE}"]
    before, groups = taken.request, repr(taken.groups)
    for code in (one for one in codes if one.startswith(f"{action}:")):
        (toast,) = taken.press_data(f"{EVENT}:{code}", sender)
        assert isinstance(toast, Toast)
        assert toast.alert
    assert taken.request == before
    assert repr(taken.groups) == groups


def test_the_fallback_group_acts_for_a_group_that_is_not_reached() -> None:
    """A card that could not be posted stands in the fallback desk's group, and works there."""
    office = DeskDriver(written_to="namur")
    office.press(DeskAction.TAKE, sender=FALLBACK)
    assert office.request.owner


@pytest.mark.parametrize("written_to", [None, "coordination", "brussels"])
def test_the_fallback_group_acts_on_nothing_else(written_to: str | None) -> None:
    """Forged data, an old list or a reminder from before a transfer: the desk alone decides."""
    office = DeskDriver(request_after(TAKEN), written_to=written_to)
    before = office.request
    for action, how in (
        (DeskAction.REPLY, ""),
        (DeskAction.SHOW, ""),
        (DeskAction.HISTORY, "0"),
        (DeskAction.MENU, "more"),
    ):
        (toast,) = office.press(action, how, FALLBACK)
        assert isinstance(toast, Toast)
        assert toast.alert
    assert office.request == before


def test_an_unknown_reference_is_refused(office: DeskDriver) -> None:
    """A card whose request is gone takes nothing."""
    (toast,) = office.press(DeskAction.TAKE, reference="XXX-XXX")
    assert isinstance(toast, Toast)
    assert toast.alert


@pytest.mark.parametrize(
    ("code", "language"), [("fr", "fr"), ("nl-BE", "nl"), ("en", "fr"), (None, "fr")]
)
def test_a_toast_speaks_the_language_of_whoever_pressed(code: str | None, language: str) -> None:
    """In a bilingual group the card is in the request's language, a toast in the phone's."""
    sender = replace(BRUSSELS, language_code=code)
    office = DeskDriver(request_after(desk="brussels"))
    _save, card, _news, toast = office.press(DeskAction.TAKE, sender=sender)
    assert isinstance(card, Edit)
    assert isinstance(toast, Toast)
    assert card.languages == ("fr",)
    assert toast.languages == (language,)


def test_a_desk_that_is_gone_is_served_by_the_fallback() -> None:
    """A request of a desk that the configuration has lost is shown and taken at the fallback's."""
    office = DeskDriver(request_after(desk="gone"))
    (toast,) = office.press(DeskAction.TAKE)
    assert isinstance(toast, Toast)
    _save, card, _news, _toast = office.press(DeskAction.TAKE, sender=FALLBACK)
    assert isinstance(card, Edit)
    assert (card.to, card.languages) == ("gone", ("fr",))
    office.press(DeskAction.TRANSFER, "namur", FALLBACK)
    assert office.request.desk == "namur"


@pytest.mark.parametrize(
    "code",
    [
        "snooze:REF:99999999999999999999",
        "snooze:REF:-5",
        "snooze:REF:x",
        "close:REF:withdrawn",
        "close:REF:",
        "close:REF:x",
        "asked:REF",
        "asked:REF:0",
        "asked:REF:-1",
        "asked:REF:ffffffffffffffff",
        "asked:REF:zz",
        "ask:REF:ffffffffffffffffffff",
        "ask:REF:1.999",
        "menu:REF:nowhere",
        "menu:REF:ask.zz",
        "menu:REF:take",
        "move:REF:nowhere",
        "move:REF:namur",
        "qualify:REF:x",
        "qualify:REF:co_consultation",
        "reopen:REF",
        "arrange:REF:é",
    ],
)
def test_forged_codes_change_nothing(code: str, taken: DeskDriver) -> None:
    """A code that the card does not have is refused with an alert, and the card is shown anew."""
    before = taken.request
    toast, card = taken.press_data(f"{EVENT}:{code.replace('REF', REFERENCE)}")
    assert isinstance(toast, Toast)
    assert isinstance(card, Edit)
    assert toast.alert
    assert taken.request == before
    assert not taken.told


@pytest.mark.parametrize("data", ["", "take", "e:", "e:card:K7R-4M3", "00000001:take:K7R-4M3"])
def test_what_is_no_button_of_ours_does_nothing(data: str, office: DeskDriver) -> None:
    """Data of another version, or none of ours, are answered and nothing more."""
    (toast,) = office.press_data(data)
    assert isinstance(toast, Toast)
    assert toast.alert


@pytest.mark.parametrize(
    ("action", "how"),
    [
        (DeskAction.TAKE, ""),
        (DeskAction.RELEASE, ""),
        (DeskAction.ARRANGE, ""),
        (DeskAction.ASK, ""),
        (DeskAction.ASK, "0"),
        (DeskAction.ASKED, bits_of("timing")),
        (DeskAction.TRANSFER, "brussels"),
        (DeskAction.QUALIFY, "to_qualify"),
        (DeskAction.SNOOZE, "3"),
        (DeskAction.CLOSE, "duplicate"),
        (DeskAction.END, "duplicate"),
        (DeskAction.MENU, "more"),
        (DeskAction.MENU, "close.duplicate"),
    ],
)
def test_a_closed_request_only_opens_again(action: DeskAction, how: str) -> None:
    """On a closed request every other button is refused, and says that it is closed."""
    office = DeskDriver(request_after(TAKEN, CLOSED))
    office.press(action, how)
    assert office.request.state is State.CLOSED
    assert office.of(Toast)[0].alert
    assert "Clôturée" in office.toast()


def test_long_names_fit_a_toast(office: DeskDriver) -> None:
    """A name of several lines is kept on one, and never makes a toast longer than 60 characters."""
    long = replace(ANNE, name="Anne-\nCatherine  \u202eVan den Broucke-de la Bruyère d'Exemple")
    office.press(DeskAction.TAKE, sender=long)
    owner = office.request.owner
    assert owner
    assert "\n" not in owner.actor_name
    assert len(owner.actor_name) <= 40
    office.after(days=1)
    office.press(DeskAction.TAKE, sender=BRAM)
    for language in Language:
        assert len(office.toast(language)) <= 60, office.toast(language)


def test_a_request_is_never_moved_to_where_it_is() -> None:
    """The same desk and the same mission are no change, whoever asks for it."""
    request: Request = request_after(TAKEN)
    after = timedelta(minutes=1)
    context = make_context(desk_here="namur", after=after, requests=(request,))
    for code in (f"move:{REFERENCE}:namur", f"qualify:{REFERENCE}:{request.mission}"):
        pressed = Pressed(ANNE, f"{EVENT}:{code}", 40, "p")
        effects = decide(pressed, context).effects
        assert not any(isinstance(one, Save | Send) for one in effects)
    with pytest.raises(ValueError, match="already"):
        request.with_event(event(EventKind.TRANSFERRED, desk=request.desk))
    with pytest.raises(ValueError, match="already"):
        request.with_event(event(EventKind.REQUALIFIED, mission=request.mission))
    assert directory().desk(request.desk)
