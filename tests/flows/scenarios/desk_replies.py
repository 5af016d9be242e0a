"""Replies to what stands in the group: what they will be is shown, and nothing is lost."""

from __future__ import annotations

from conversations.protocol.inbound import MediaKind
from conversations.protocol.rights import MemberRole
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import says_where_and_when, says_who_and_what, takes_a_request
from tests.identities import a_chat


def reply_to_the_card(chat: ScenarioChat) -> None:
    """A reply to the card, to the sign that it arrived, and to one's own words: each is chosen."""
    anne = takes_a_request(chat)
    anne.replies(fr="Mardi ou jeudi ?", nl="Dinsdag of donderdag?", to="card:")
    anne.corrects(fr="Mardi ou jeudi matin ?", nl="Dinsdag- of donderdagvoormiddag?")
    anne.presses_labelled(
        chat.either(fr="Envoyer à Camille Exemple", nl="Sturen naar Robin Voorbeeld")
    )
    anne.replies(fr="Demander aussi une salle.", nl="Ook een zaal vragen.", to="fate:")
    anne.presses_labelled(chat.either(fr="Note interne", nl="Interne nota"))
    anne.replies_to_own(fr="Oublié : qui vient ?", nl="Vergeten: wie komt er?")
    anne.presses_labelled(chat.either(fr="Ne rien faire", nl="Niets doen"))


def replies_that_go_nowhere(chat: ScenarioChat) -> None:
    """Below the board, in the name of a channel, without text, left unchosen: one line says it."""
    anne = takes_a_request(chat)
    chat.world.shows_board(chat.requests[0].desk)
    anne.replies(fr="Je m'en occupe.", nl="Ik doe het.", to="board")
    anne.replies_with(MediaKind.VOICE, to="card:")
    anne.replies(fr="On verra lundi.", nl="We zien maandag.", to="card:")
    chat.coordinator("Luc").presses("held")
    chat.waits(minutes=16)
    anne.speaks_for(a_chat(-1007770000000), chat.either(fr="Canal Exemple", nl="Kanaal Voorbeeld"))
    anne.member_role = MemberRole.STRANGER
    anne.replies(fr="Bonjour.", nl="Dag.", to="card:")


def prompts_that_close(chat: ScenarioChat) -> None:
    """A prompt is stopped by a word, by the button, by a newer one, by time; nothing slips out."""
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.replies(fr="annuler", nl="annuleren")
    anne.presses("reply", "cancel")
    anne.presses("menu:more", "menu:qualify", "qualify:expertise_sharing")
    anne.presses("menu:more", "note")
    anne.replies(fr="Toute l'équipe est concernée.", nl="Het gaat om het hele team.", to="qualify:")
    anne.presses_labelled(chat.either(fr="Changer la mission", nl="Ondersteuning wijzigen"))
    anne.commands(fr="/annuler", nl="/annuleren")
    anne.presses("reply")
    chat.waits(minutes=16)
    anne.replies(fr="Qui vient au café ?", nl="Wie komt koffie drinken?", to="reply:")
    anne.presses_labelled(chat.either(fr="Ne rien faire", nl="Niets doen"))


def message_after_closing(chat: ScenarioChat) -> None:
    """What a requester types after the closing arrives, is listed, and opens it again by a tap."""
    anne = takes_a_request(chat)
    anne.presses("menu:close", "menu:close.no_capacity", "close:no_capacity")
    chat.says(fr="La réunion est déplacée en janvier.", nl="De vergadering is nu in januari.")
    chat.taps("follow:pass")
    anne.commands(fr="/messages", nl="/berichten")
    anne.presses("reopen")
    chat.says(fr="Merci beaucoup, à bientôt en janvier.", nl="Hartelijk dank, tot in januari.")
    chat.taps("follow:pass")
    anne.presses("read")


def call_noted(chat: ScenarioChat) -> None:
    """A call is noted by one tap, with words if wanted; the requester hears of it if told."""
    anne = takes_a_request(chat)
    anne.presses("called", "note")
    anne.replies(fr="Elle rappelle lundi.", nl="Ze belt maandag terug.")
    anne.presses("menu:more", "menu:tell.call", "tell:call")


def next_step(chat: ScenarioChat) -> None:
    """The next step and its day stand on the card; on that day the group is reminded, and once."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "next")
    anne.replies(fr="Rappeler l'école jeudi.", nl="De school donderdag terugbellen.")
    chat.waits(days=4)
    anne.presses("done")


def flags_settled(chat: ScenarioChat) -> None:
    """The agreement is asked again by a button; what was agreed on by phone is settled by one."""
    with chat.in_short():
        chat.commands("/start")
        chat.taps("role:partner", "need:person", "together:joint", "agreement:not_yet")
        chat.taps("meeting_place:unknown", "result:go_on")
    says_who_and_what(chat)
    says_where_and_when(chat)
    with chat.in_short():
        chat.taps("summary:send")
    anne = chat.coordinator("Anne")
    anne.presses("take", "menu:more", "menu:flags")
    anne.presses_labelled(
        chat.either(fr="❓ Accord de la personne", nl="❓ Akkoord van de persoon")
    )
    chat.taps("event:precise", "agreement:yes", "precise:send")
    anne.presses("menu:more", "menu:flags", "settle")
