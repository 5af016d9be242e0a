"""A whole request for each mission, in each role, up to the receipt and the desk."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import agrees, begins, says_where_and_when, says_who_and_what


def co_consultation_partner(chat: ScenarioChat) -> None:
    """A partner asks for a meeting of three; a coordinator takes the request on."""
    chat.shows_every_step()
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:premises")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")
    chat.coordinator("Anne").takes("K7R-4M3")
    chat.commands(fr="/demandes", nl="/aanvragen")


def co_consultation_psychologist(chat: ScenarioChat) -> None:
    """A psychologist proposes a meeting at a person's home, with the professional."""
    chat.shows_every_step()
    begins(chat, "psychologist")
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:home")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("organisation_kind:health")
    says_where_and_when(chat)
    chat.taps("summary:send")


def knowledge_exchange_partner(chat: ScenarioChat) -> None:
    """A partner asks for advice and adds details before sending."""
    chat.shows_every_step()
    begins(chat)
    chat.taps("need:advice")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:details", "open:situations", "situations:several")
    chat.taps("open:themes", "themes:stress", "themes:grief", "pick:done")
    chat.taps("open:frequency", "go:skip", "go:close")
    chat.taps("summary:details", "open:colleague")
    chat.says(
        fr="Alex Modèle, 0470 00 00 12, le jeudi", nl="Alex Voorbeeld, 0470 00 00 12, donderdag"
    )
    chat.taps("go:close", "summary:send")


def knowledge_exchange_psychologist(chat: ScenarioChat) -> None:
    """A psychologist would like to advise a professional without the person."""
    chat.shows_every_step()
    begins(chat, "psychologist")
    chat.taps("need:person", "together:professional")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("organisation_kind:social")
    says_where_and_when(chat)
    chat.taps("summary:send")


def expertise_sharing_partner(chat: ScenarioChat) -> None:
    """A partner asks for a session for the team; several themes are chosen."""
    chat.shows_every_step()
    begins(chat)
    chat.taps("need:team", "team_aim:learn")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("themes:suicide_prevention", "themes:stress")
    chat.taps("themes:stress", "themes:violence", "pick:done")
    chat.says(fr="une douzaine, infirmières et bénévoles", nl="een twaalftal, verpleegkundigen")
    says_where_and_when(chat)
    chat.taps("summary:send")


def expertise_sharing_psychologist(chat: ScenarioChat) -> None:
    """A psychologist would discuss situations with a team; the card asks which form suits."""
    chat.shows_every_step()
    begins(chat, "psychologist")
    chat.taps("need:team", "team_aim:situation")
    agrees(chat)
    says_who_and_what(chat)
    chat.taps("organisation_kind:health", "themes:trauma", "pick:done", "participants:unknown")
    says_where_and_when(chat)
    chat.taps("summary:send")


def place_preparation_partner(chat: ScenarioChat) -> None:
    """A partner prepares an offer at its place, with every optional question answered."""
    chat.shows_every_step()
    begins(chat)
    chat.taps("need:place", "place_kind:health")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:details", "open:starting_point", "starting_point:public")
    chat.taps("open:intensity", "intensity:host", "open:target_group")
    chat.taps("target_group:families", "target_group:older", "pick:done")
    chat.taps("open:themes", "themes:offer", "pick:done")
    chat.taps("open:frequency", "frequency:series")
    chat.taps("open:mission_language")
    chat.says(fr="français et arabe", nl="Nederlands en Arabisch")
    chat.taps("open:psychologist_known", "psychologist_known:contacted")
    chat.says(fr="Nora Modèle, cabinet à Jambes", nl="Nora Voorbeeld, praktijk in Gent")
    chat.taps("own_practice:no", "summary:send")


def place_preparation_psychologist(chat: ScenarioChat) -> None:
    """A psychologist prepares an offer with a partner, for a group of the public."""
    chat.shows_every_step()
    begins(chat, "psychologist")
    chat.taps("need:public_group", "group_role:prepare", "place_kind:other")
    agrees(chat)
    says_who_and_what(chat)
    chat.says(fr="une ferme d'accueil", nl="een zorgboerderij")
    says_where_and_when(chat)
    chat.taps("summary:details", "details:more", "open:partner_found", "partner_found:agreed")
    chat.says(
        fr="Sam Modèle, Ferme inventée, 0470 00 00 13",
        nl="Sam Voorbeeld, Zorgboerderij, 0470 00 00 13",
    )
    chat.taps("summary:send")


def to_qualify_partner(chat: ScenarioChat) -> None:
    """A partner does not know; the request goes to the coordination without a mission."""
    chat.shows_every_step()
    begins(chat)
    chat.taps("need:unknown", "present:unknown")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def to_qualify_psychologist(chat: ScenarioChat) -> None:
    """A psychologist lets the coordination decide although a mission was found."""
    chat.shows_every_step()
    begins(chat, "psychologist")
    chat.taps("need:advice", "result:not_right", "not_right:leave", "notice:accepted")
    says_who_and_what(chat)
    chat.taps("organisation_kind:health")
    says_where_and_when(chat)
    chat.taps("summary:send")
