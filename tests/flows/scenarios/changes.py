"""Going back, changing answers, changing the language, from any screen."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import (
    agrees,
    begins,
    reaches_a_summary,
    says_how,
    says_where_and_when,
    says_who_and_what,
)


def goes_back(chat: ScenarioChat) -> None:
    """Back shows each question with its answer; the same answer goes on where the way had come."""
    begins(chat)
    chat.taps("need:person", "together:joint", "go:back", "go:back", "go:back", "role:partner")
    chat.says(fr="retour", nl="terug")
    chat.taps("together:professional")


def goes_back_to_a_text(chat: ScenarioChat) -> None:
    """Back to a typed answer: it is shown, and can be kept or typed anew."""
    begins(chat)
    chat.taps("need:advice")
    agrees(chat)
    says_who_and_what(chat)
    says_how(chat)
    chat.says(fr="5000", nl="9000")
    chat.taps("go:back", "go:keep", "go:back")
    chat.says(fr="Dinant", nl="Aalst")


def change_keeps_the_mission(chat: ScenarioChat) -> None:
    """From the summary: section, question, summary; nothing else is asked."""
    reaches_a_summary(chat)
    chat.taps("summary:edit", "edit:place", "open:age_group", "age_group:children")
    chat.taps("summary:edit", "open:need_text")
    chat.says(fr="Nous cherchons un avis sur l'accueil.", nl="We zoeken advies over het onthaal.")
    chat.taps("retyped:replace")
    chat.taps("summary:edit", "edit:requester", "open:contact", "go:keep", "summary:send")


def change_brings_a_question(chat: ScenarioChat) -> None:
    """A change that makes one question new asks that one only."""
    begins(chat)
    chat.taps("need:person", "together:joint", "agreement:yes", "meeting_place:home")
    agrees(chat)
    says_who_and_what(chat)
    says_where_and_when(chat)
    chat.taps("summary:edit", "edit:place", "open:meeting_place", "meeting_place:premises")
    chat.taps("place_kind:social")


def change_of_mission_undone(chat: ScenarioChat) -> None:
    """A change that changes the mission is announced with what is set aside, and undone."""
    _shares_with_a_group(chat)
    chat.taps("summary:edit", "edit:mission", "open:need", "need:advice", "result:undo")


def change_of_mission_and_back(chat: ScenarioChat) -> None:
    """Answers that come back after two changes are marked for their author."""
    _shares_with_a_group(chat)
    chat.taps("summary:edit", "edit:mission", "open:need", "need:advice", "result:go_on")
    chat.taps("channel:phone", "summary:edit", "edit:mission", "open:need", "need:team")
    chat.taps("result:go_on")


def change_to_an_exit_undone(chat: ScenarioChat) -> None:
    """A change that leads to an exit can be undone there."""
    _shares_with_a_group(chat)
    chat.taps("summary:edit", "edit:mission", "open:team_aim", "team_aim:wellbeing")
    chat.taps("result:undo")


def change_from_the_summary_left(chat: ScenarioChat) -> None:
    """Back from a change leads to the summary, with the answer as it was."""
    reaches_a_summary(chat)
    chat.taps("summary:edit", "edit:wishes", "open:timing", "go:back", "go:close")


def language_switched(chat: ScenarioChat) -> None:
    """The language changes in the middle and nothing is lost; a word changes it back."""
    begins(chat)
    chat.taps("need:team", "go:language", chat.either(fr="language:nl", nl="language:fr"))
    chat.taps("team_aim:learn")
    chat.says(fr="taal", nl="langue")
    chat.taps(chat.either(fr="language:fr", nl="language:nl"))


def language_switched_at_the_summary(chat: ScenarioChat) -> None:
    """The summary changes its language; what was typed stays, and the desk reads its own."""
    reaches_a_summary(chat)
    chat.taps("go:language", chat.either(fr="language:nl", nl="language:fr"))
    chat.taps("summary:send")


def help_and_privacy(chat: ScenarioChat) -> None:
    """Help explains the question and leads to privacy, requests and the way out."""
    begins(chat)
    chat.taps("go:help", "go:privacy", "go:close", "go:requests", "go:close", "go:close")
    chat.commands(fr="/aide", nl="/hulp")
    chat.taps("go:emergency", "emergency:continue")
    chat.commands(fr="/vie_privee", nl="/privacy")


def text_added_or_replaced(chat: ScenarioChat) -> None:
    """A text typed where there is one is set beside it, or in its place; an edit follows."""
    reaches_a_summary(chat)
    chat.taps("summary:edit", "open:need_text")
    chat.says(fr="Et un avis sur l'accueil.", nl="En advies over het onthaal.")
    chat.taps("retyped:add", "summary:edit", "edit:requester", "open:contact")
    chat.says("0470 00 00 12")
    chat.taps("retyped:replace")


def _shares_with_a_group(chat: ScenarioChat) -> None:
    """Come to the summary of a sharing of knowledge with a group."""
    with chat.in_short():
        begins(chat)
        chat.taps("need:team", "team_aim:learn")
        agrees(chat)
        says_who_and_what(chat)
        chat.taps("themes:stress", "themes:grief", "pick:done")
        chat.says("12")
        says_where_and_when(chat)
