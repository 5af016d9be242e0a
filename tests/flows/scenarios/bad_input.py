"""What should not come in, and comes: nothing is lost, and each gets a clear sentence."""

from __future__ import annotations

from conversations.protocol.inbound import MediaKind
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import (
    agrees,
    begins,
    comes_to_the_need,
    reaches_a_summary,
    says_the_need,
    says_where_and_when,
    says_who_and_what,
    sends_a_request,
)


def five_thousand_characters(chat: ScenarioChat) -> None:
    """A text that is too long: by how much, and what to do; shorter, it is taken."""
    comes_to_the_need(chat)
    chat.says("x" * 5000)
    chat.says(fr="exemple " * 110, nl="voorbeeld " * 90)
    chat.says(fr="exemple " * 100, nl="voorbeeld " * 80)


def signs_in_a_name(chat: ScenarioChat) -> None:
    """Emoji, right-to-left marks, zero-width signs and HTML in a name are only text."""
    begins(chat)
    chat.taps("need:advice")
    agrees(chat)
    chat.says("<b>Ca\u200bmille</b> 🌈 & \u202eelpmexE\u202c, *AS* [x](http://example.org), _CPAS_")
    chat.taps("contact:telegram")
    says_the_need(chat)
    says_where_and_when(chat)
    chat.taps("summary:send")


def text_where_a_button_is_expected(chat: ScenarioChat) -> None:
    """At the result and on a page, a text that is no button is answered, nothing is lost."""
    begins(chat)
    chat.taps("need:advice")
    chat.says(fr="c'est bizarre", nl="dat is vreemd")
    chat.says(fr="je ne comprends pas", nl="ik begrijp het niet")
    chat.says(fr="toujours pas", nl="nog altijd niet")


def text_at_the_summary(chat: ScenarioChat) -> None:
    """A sentence at the summary sends nothing and changes nothing."""
    reaches_a_summary(chat)
    chat.says(fr="c'est bon pour moi", nl="het is goed voor mij")


def photo_voice_and_file(chat: ScenarioChat) -> None:
    """A photo, a voice message, a sticker: one line says what is expected, the question stays."""
    begins(chat)
    chat.sends(MediaKind.PHOTO)
    chat.sends(MediaKind.VOICE)
    chat.sends(MediaKind.OTHER)
    chat.taps("need:team")


def photo_as_a_first_message(chat: ScenarioChat) -> None:
    """Somebody begins with a photo."""
    chat.sends(MediaKind.PHOTO)


def message_edited(chat: ScenarioChat) -> None:
    """A message that was changed is taken again as its answer; the question on screen stays."""
    comes_to_the_need(chat)
    chat.says(fr="Mieux orienter.", nl="Beter doorverwijzen.")
    chat.edits(fr="Mieux orienter nos usagers.", nl="Mensen beter doorverwijzen.")
    chat.edits(fr="Monsieur Fictif ne vient plus.", nl="Meneer Verzonnen komt niet meer.")
    chat.taps("guard:keep")


def message_edited_to_nonsense(chat: ScenarioChat) -> None:
    """A change that can't be read leaves the answer and says what to type."""
    begins(chat)
    chat.taps("need:advice")
    agrees(chat)
    says_who_and_what(chat)
    chat.says(fr="5000", nl="9000")
    chat.edits("0000")


def message_edited_after_sending(chat: ScenarioChat) -> None:
    """A change after sending is not passed on, and that is said."""
    sends_a_request(chat)
    chat.edits(fr="Dominique Exemple, AS, CPAS Exemple", nl="Sam Voorbeeld, MW, OCMW Voorbeeld")


def unknown_command(chat: ScenarioChat) -> None:
    """A command that does not exist is said to, and the question stays."""
    begins(chat)
    chat.commands("/help_me")
    chat.commands("/help")
