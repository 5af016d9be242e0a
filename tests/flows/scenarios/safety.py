"""Emergency from anywhere, and the guard on what could identify a person."""

from __future__ import annotations

from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import begins, comes_to_the_need, says_where_and_when


def emergency_by_button(chat: ScenarioChat) -> None:
    """The numbers stand first; one tap leads back to the very question."""
    begins(chat)
    chat.taps("go:emergency", "emergency:continue", "need:team")


def emergency_by_word(chat: ScenarioChat) -> None:
    """A word or a command opens the numbers at any question; the draft waits."""
    begins(chat)
    chat.taps("need:person")
    chat.says(fr="urgence", nl="nood")
    chat.taps("emergency:later")
    chat.commands("/start")
    chat.taps("go:resume")
    chat.commands(fr="/urgence", nl="/nood")
    chat.taps("emergency:continue")


def emergency_first_of_all(chat: ScenarioChat) -> None:
    """A phrase of danger as the very first message opens the numbers at once."""
    chat.says(fr="il veut se tuer", nl="hij wil zelfmoord plegen")
    chat.taps("emergency:continue")


def emergency_phrase_in_a_choice(chat: ScenarioChat) -> None:
    """A phrase of danger typed where a button is expected is dropped after the numbers."""
    begins(chat)
    chat.says(fr="elle dit qu'elle veut mourir", nl="ze zegt dat ze dood wil")
    chat.taps("emergency:continue")


def emergency_phrase_in_the_need(chat: ScenarioChat) -> None:
    """In a free text the numbers come first; going on keeps the text as the answer."""
    comes_to_the_need(chat)
    chat.says(
        fr="Un jeune dit qu'il veut mourir ce soir et l'équipe est démunie.",
        nl="Een jongere zegt dat hij vanavond dood wil en het team weet niet wat te doen.",
    )
    chat.taps("emergency:continue")


def emergency_phrase_with_a_name(chat: ScenarioChat) -> None:
    """A text that raised the numbers still passes the guard before it is kept."""
    comes_to_the_need(chat)
    chat.says(
        fr="Monsieur Fictif dit qu'il veut mourir.", nl="Meneer Verzonnen zegt dat hij dood wil."
    )
    chat.taps("emergency:continue", "guard:keep")


def theme_of_suicide(chat: ScenarioChat) -> None:
    """Who only speaks about suicide as a theme is not stopped, or passes with one tap."""
    comes_to_the_need(chat)
    chat.says(
        fr="Nous voudrions une formation sur la prévention du suicide.",
        nl="We willen graag een vorming over suïcidepreventie.",
    )


def privacy_guard_kept(chat: ScenarioChat) -> None:
    """A name and a birth date are covered, shown covered, and kept so."""
    comes_to_the_need(chat)
    chat.says(
        fr="Madame Exempleau, née le 12/03/1980, ne sort plus. Tél. 0470 12 34 56.",
        nl="Mevrouw Voorbeeldmans, geboren op 12/03/1980, komt niet buiten. Tel. 0470 12 34 56.",
    )
    chat.taps("guard:keep")
    says_where_and_when(chat)


def privacy_guard_rewritten(chat: ScenarioChat) -> None:
    """The text can be written again; nothing of the first one is kept."""
    comes_to_the_need(chat)
    chat.says(
        fr="Le jeune Karimo fréquente notre AMO.", nl="De jongere Yassirke komt bij ons langs."
    )
    chat.taps("guard:rewrite")
    chat.says(
        fr="Un jeune qui fréquente notre AMO s'isole.", nl="Een jongere bij ons zondert zich af."
    )


def privacy_guard_answered_by_typing(chat: ScenarioChat) -> None:
    """A better text typed at once, instead of a button, is read as the answer."""
    comes_to_the_need(chat)
    chat.says(fr="Monsieur Fictif vient souvent.", nl="Meneer Verzonnen komt vaak.")
    chat.says(fr="Un homme vient souvent.", nl="Een man komt vaak.")


def privacy_guard_of_a_professional(chat: ScenarioChat) -> None:
    """The name of a colleague is kept once its author says so; a birth date stays masked."""
    comes_to_the_need(chat)
    chat.says(
        fr="Madame Exempleau, notre infirmière, accompagne un homme né le 12/03/1980.",
        nl="Mevrouw Voorbeeldmans, onze verpleegkundige, volgt een man geboren op 12/03/1980.",
    )
    chat.taps("guard:professional")
    says_where_and_when(chat)
    chat.taps("summary:send")
