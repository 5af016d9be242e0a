"""Ten situations of a desk with two coordinators: Anne has a phone in French, Bram one in Dutch.

The requester writes French in one transcript and Dutch in the other; what reaches the requester can
be held back for twenty seconds, as on a desk that is at work.
"""

from __future__ import annotations

from datetime import timedelta

from tests.flows.group_member import ScenarioMember
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import fills_in_another, sends_from_brussels

_DELAY = timedelta(seconds=25)
_HOME = "brussels"


def race_for_a_card(chat: ScenarioChat) -> None:
    """Both press at once: Anne has it, Bram reads so in his language, and nothing happens twice."""
    anne, bram = _two(chat)
    anne.takes("K7R-4M3")
    bram.takes("K7R-4M3")
    anne.takes("K7R-4M3")


def slip_of_a_finger(chat: ScenarioChat) -> None:
    """Anne chooses the wrong ending; Bram holds it back, and the right one leaves at once."""
    anne, bram = _taken(chat)
    anne.presses("menu:close", "close:not_eligible")
    bram.presses("undo")
    anne.presses("menu:close", "close:no_capacity", "now")
    chat.world.waits(timedelta())


def holiday_handed_over(chat: ScenarioChat) -> None:
    """Anne is away for two weeks: Bram has her requests meanwhile, and she has them again."""
    anne, bram = _taken(chat)
    bram.commands("/openstaande")
    anne.commands("/absent 4/12")
    anne.presses_labelled("Bram")
    chat.world.shows_board(_HOME)
    bram.presses("reply")
    bram.replies(fr="Nous cherchons encore.", nl="We zoeken nog.")
    chat.world.waits(_DELAY)
    chat.waits(days=13)
    chat.world.opens(_HOME)


def call_outside_the_bot(chat: ScenarioChat) -> None:
    """Anne has phoned: noted by a tap, with words and a next step; she lets the requester know."""
    anne, _bram = _taken(chat)
    anne.presses("called", "note")
    anne.replies("Elle préfère une séance le matin.")
    anne.presses("menu:more", "next")
    anne.replies("Rappeler jeudi.")
    anne.presses("menu:more", "menu:tell.call", "tell:call")
    chat.world.waits(_DELAY)
    chat.waits(days=4)


def wrong_desk(chat: ScenarioChat) -> None:
    """Bram transfers with a reason; his desk finds where it is, and the other one sends it back."""
    _anne, bram = _taken(chat)
    bram.presses("menu:move", "menu:move.namur", "why:namur")
    bram.replies("De dienst heeft ook een huis in Namen.")
    chat.world.waits(_DELAY)
    bram.commands("/ref K7R-4M3")
    luc = chat.coordinator("Luc", desk="namur")
    luc.presses("menu:move", f"menu:move.{_HOME}", f"whyall:{_HOME}")
    luc.replies(
        fr="Votre antenne de Namur a fermé.", nl="Uw antenne in Namen is gesloten.", to="whyall:"
    )
    chat.world.waits(_DELAY)


def words_after_the_end(chat: ScenarioChat) -> None:
    """What the requester writes after the closing arrives; Anne opens the request again."""
    anne, _bram = _taken(chat)
    anne.presses("menu:close", "close:no_capacity", "now")
    chat.world.waits(timedelta())
    chat.says(fr="La réunion est déplacée en janvier.", nl="De vergadering is nu in januari.")
    chat.taps("follow:pass")
    anne.commands("/messages")
    anne.presses("reopen")
    chat.world.waits(_DELAY)


def asked_twice(chat: ScenarioChat) -> None:
    """Bram closes the second request as the same: both are linked, and the requester keeps one."""
    _anne, bram = _two(chat)
    with chat.in_short():
        fills_in_another(chat, "1000")
        chat.taps("summary:send", "same:another")
    bram.presses("take", "menu:close", "menu:close.duplicate", "same:K7R-4M3")
    chat.world.waits(_DELAY)
    chat.commands(fr="/demandes", nl="/aanvragen")


def requester_who_blocked(chat: ScenarioChat) -> None:
    """What Anne writes does not arrive: the desk reads so; then the requester is back."""
    anne, _bram = _taken(chat)
    chat.blocks_the_bot()
    anne.presses("reply")
    anne.replies(fr="Quels jours vous conviennent ?", nl="Welke dagen passen voor u?")
    chat.world.waits(_DELAY)
    chat.comes_back()
    chat.taps("event:write")
    chat.says(fr="Me revoici.", nl="Ik ben er weer.")


def colleague_who_is_silent(chat: ScenarioChat) -> None:
    """Anne is ill, and a week passes: the morning says so, Bram takes over and tells it."""
    _anne, bram = _taken(chat)
    chat.waits(days=8)
    chat.world.opens(_HOME)
    bram.presses("menu:more", "over", "menu:tell.owner", "tell:owner")
    chat.world.waits(_DELAY)


def desk_of_two_languages(chat: ScenarioChat) -> None:
    """The card speaks the requester's language and is turned; lists speak that of the phone."""
    anne, bram = _two(chat)
    other = chat.either(fr="nl", nl="fr")
    bram.presses(f"turn:{other}")
    anne.presses("take", f"turn:{chat.world.language}", "menu:canned")
    anne.presses_labelled(chat.either(fr="Bien reçue", nl="Goed ontvangen"))
    chat.world.waits(_DELAY)
    bram.commands("/openstaande")
    anne.commands("/ouvertes")


ALL = (
    race_for_a_card,
    slip_of_a_finger,
    holiday_handed_over,
    call_outside_the_bot,
    wrong_desk,
    words_after_the_end,
    asked_twice,
    requester_who_blocked,
    colleague_who_is_silent,
    desk_of_two_languages,
)


def _two(chat: ScenarioChat) -> tuple[ScenarioMember, ScenarioMember]:
    """Send a request to the desk of Brussels, and give its two coordinators."""
    chat.world.can_undo_for(20)
    with chat.in_short():
        sends_from_brussels(chat)
    return chat.coordinator("Anne", phone="fr"), chat.coordinator("Bram", phone="nl")


def _taken(chat: ScenarioChat) -> tuple[ScenarioMember, ScenarioMember]:
    """Let Anne have it."""
    anne, bram = _two(chat)
    with chat.in_short():
        anne.presses("take")
    return anne, bram
