"""Coordinators at work in their group, and what the requester sees of it."""

from __future__ import annotations

from conversations.protocol.inbound import MediaKind
from conversations.screens.cards.questions import BITS
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_a_request, sends_from_brussels, takes_a_request

_TIMING = f"{BITS['timing']:x}"
_BOTH = f"{BITS['timing'] | BITS['age_group']:x}"


def taken_and_given_back(chat: ScenarioChat) -> None:
    """One coordinator takes a request on and gives it back; another one takes it then."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "release")
    chat.coordinator("Luc").presses("take")


def reply_and_answer(chat: ScenarioChat) -> None:
    """A reply goes out and is corrected; the answer comes back and is answered by a reply."""
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.replies(fr="Quels jours vous conviennent ?", nl="Welke dagen passen voor u?")
    anne.corrects(
        fr="Quels jours de décembre vous conviennent ?",
        nl="Welke dagen in december passen voor u?",
    )
    chat.taps("event:write")
    chat.says(fr="Le mardi matin.", nl="Dinsdagvoormiddag.")
    anne.replies(fr="Parfait, à mardi.", nl="Perfect, tot dinsdag.")


def canned_reply(chat: ScenarioChat) -> None:
    """A canned reply is chosen by its title, read as the requester will read it, and sent."""
    anne = takes_a_request(chat)
    title = chat.either(fr="Bien reçue", nl="Goed ontvangen")
    other = chat.either(fr="Nous cherchons encore", nl="We zoeken nog")
    anne.presses("menu:canned")
    anne.presses_labelled(other)
    anne.presses("menu:canned")
    anne.presses_labelled(title)
    anne.presses("send")


def reply_for_someone_else(chat: ScenarioChat) -> None:
    """Whoever answers for a colleague is warned, and can answer all the same."""
    takes_a_request(chat)
    luc = chat.coordinator("Luc")
    luc.presses("reply")
    luc.replies(fr="Anne est absente cette semaine.", nl="Anne is deze week afwezig.")


def replies_that_are_no_text(chat: ScenarioChat) -> None:
    """A photo, a voice message or 5,000 characters are not passed on; a text is asked again."""
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.replies_with(MediaKind.PHOTO)
    anne.replies_with(MediaKind.VOICE)
    anne.replies("a" * 5000)
    anne.replies(fr="Nous vous appelons demain.", nl="We bellen u morgen.")


def reply_not_delivered(chat: ScenarioChat) -> None:
    """When the requester has blocked the bot, the desk reads why, and the other contact."""
    anne = takes_a_request(chat, contact="camille@example.org")
    chat.blocks_the_bot()
    anne.presses("reply")
    anne.replies(fr="Quand peut-on vous joindre ?", nl="Wanneer bent u bereikbaar?")


def requester_not_reached(chat: ScenarioChat) -> None:
    """Who blocks the bot is known at once; the card says so until the person writes again."""
    anne = takes_a_request(chat, contact="camille@example.org")
    chat.blocks_the_bot()
    anne.presses("menu:canned")
    anne.presses_labelled(chat.either(fr="Nous cherchons encore", nl="We zoeken nog"))
    anne.presses("send")
    chat.comes_back()
    chat.taps("event:write")
    chat.says(fr="Me revoici.", nl="Ik ben er weer.")


def whole_history(chat: ScenarioChat) -> None:
    """A long text, shortened on the card, is read in full in its history."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "note")
    anne.replies(
        fr="Trois psychologues demandés, deux sans place avant janvier, le troisième rappelle. "
        "À défaut, voir avec la coordination de Bruxelles, qui a une convention avec la maison "
        "de quartier.",
        nl="Drie psychologen gevraagd, twee zonder plaats voor januari, de derde belt terug. "
        "Anders overleggen met de coördinatie van Brussel, die een overeenkomst met het buurthuis "
        "heeft.",
    )
    anne.presses("history")


def talk_stays_internal(chat: ScenarioChat) -> None:
    """A note stays on the card; what is said beside it, or about the card, goes nowhere."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "note")
    anne.replies(fr="Vu avec l'équipe.", nl="Besproken met het team.")
    anne.says("…")
    anne.replies("…", to="card:")


def details_asked_and_given(chat: ScenarioChat) -> None:
    """Questions are ticked and asked again; the answers change the card, and the group is told."""
    anne = takes_a_request(chat)
    anne.presses("ask", f"ask:{_TIMING}", f"ask:{_BOTH}", f"asked:{_BOTH}")
    chat.taps("event:precise", "age_group:both", "timing:asap", "precise:send")


def details_during_a_draft(chat: ScenarioChat) -> None:
    """A request that was begun waits while questions are answered, and is given back."""
    anne = takes_a_request(chat)
    chat.commands("/start")
    chat.taps("role:partner")
    anne.presses("ask", f"ask:{_TIMING}", f"asked:{_TIMING}")
    chat.taps("event:precise", "timing:asap", "go:back", "go:back", "follow:precise", "go:keep")
    chat.taps("precise:send", "event:resume")


def details_left_for_later(chat: ScenarioChat) -> None:
    """Questions can be left: they stay open, and a message in other words is welcome too."""
    anne = takes_a_request(chat)
    anne.presses("ask", f"ask:{_TIMING}", f"asked:{_TIMING}")
    chat.taps("event:precise")
    chat.commands(fr="/annuler", nl="/annuleren")
    chat.taps("go:erase")
    chat.commands(fr="/demandes", nl="/aanvragen")
    chat.taps("request:K7R-4M3", "follow:write")
    chat.says(fr="Je dois d'abord demander.", nl="Ik moet het eerst navragen.")


def transferred(chat: ScenarioChat) -> None:
    """Another desk gets the card with its history; the old group keeps a line, and no button."""
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.presses("menu:move", "menu:move.brussels", "move:brussels")
    anne.replies(fr="Trop tard ?", nl="Te laat?")
    anne.takes("K7R-4M3")
    chat.coordinator("Bea", desk="brussels", phone="nl").presses("take")


def mission_changed(chat: ScenarioChat) -> None:
    """The mission is changed with a reason; both stay on the card, and the requester is told."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "menu:qualify", "qualify:expertise_sharing")
    anne.replies(fr="Toute l'équipe a la même question.", nl="Het hele team heeft dezelfde vraag.")


def put_aside(chat: ScenarioChat) -> None:
    """A request is put aside until a day; a message of the requester brings it back."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "menu:snooze", "snooze:14")
    chat.taps("event:write")
    chat.says(fr="Il y a du nouveau.", nl="Er is nieuws.")


def arranged_closed_and_judged(chat: ScenarioChat) -> None:
    """A psychologist is found, the request is closed and judged, and can be opened again."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "arrange", "menu:close", "menu:close.arranged", "close:arranged")
    anne.presses("report:h", "report:h.-", "report:h.-.90", "report:h.-.90.8")
    chat.taps("event:rate1")
    chat.coordinator("Luc").presses_old("close:arranged")
    anne.presses("reopen")


def closed_with_a_message(chat: ScenarioChat) -> None:
    """The outcome and some words of the coordinator arrive together; a slip is corrected."""
    anne = takes_a_request(chat)
    anne.presses("menu:close", "menu:close.no_capacity", "end:no_capacity")
    anne.replies(fr="Nous vous rappelerons en janvier.", nl="We contacteren u opnieu in januari.")
    anne.corrects(
        fr="Nous vous rappellerons en janvier.", nl="We contacteren u opnieuw in januari."
    )


def done_for_someone_else(chat: ScenarioChat) -> None:
    """What reaches the requester at once is asked about if somebody else has the request."""
    takes_a_request(chat)
    luc = chat.coordinator("Luc")
    luc.presses("menu:more", "arrange", "menu")
    luc.presses("menu:more", "arrange", "arrange:!")
    luc.presses("menu:close", "menu:close.arranged")


def closed_without_capacity(chat: ScenarioChat) -> None:
    """A request that cannot be met is closed with its reason, even before anyone has taken it."""
    sends_a_request(chat)
    anne = chat.coordinator("Anne")
    anne.presses("menu:more", "menu:close", "menu:close.no_capacity", "close:no_capacity")
    anne.presses("reply")
    anne.replies(
        fr="Nous vous recontactons en janvier.", nl="We nemen in januari opnieuw contact op."
    )


def lists_and_references(chat: ScenarioChat) -> None:
    """The open requests, one's own, and the card of one of them."""
    anne = takes_a_request(chat)
    anne.commands(fr="/ouvertes", nl="/openstaande")
    chat.coordinator("Luc").commands(fr="/miennes", nl="/mijne")
    anne.commands("/ref k7r4m3")
    anne.commands("/ref XXX-XXX")
    anne.commands("/ref")


def bilingual_desk_at_work(chat: ScenarioChat) -> None:
    """In a bilingual group a card is in the language of the request, a list in that of a phone."""
    with chat.in_short():
        sends_from_brussels(chat)
    bea = chat.coordinator("Bea", phone="nl")
    bea.presses("take", "reply")
    bea.replies(fr="Bonjour, nous cherchons.", nl="Dag, we zoeken.")
    anne = chat.coordinator("Anne", phone="fr")
    anne.presses_old("take")
    anne.presses("menu:canned")
    anne.presses_labelled(chat.either(fr="Dans quelle langue\u00a0?", nl="In welke taal?"))
    anne.presses("menu:canned", "menu", "menu:more", "note")
    anne.replies(fr="Peut-être Saint-Gilles.", nl="Misschien Sint-Gillis.")
    bea.commands("/openstaande")
