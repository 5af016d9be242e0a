"""Links that open the bot for a network: by its own code, or by one that says nothing."""

from __future__ import annotations

import re

import pytest

from conversations.directory.links import opaque_code
from conversations.text import Language
from tests.support.demo_context import directory
from tests.support.private_chat_driver import PrivateChatDriver


def test_every_code_is_short_opaque_and_its_own() -> None:
    """It fits a link, tells no name, and stays the same for ever."""
    networks = [network.id for network in directory().networks]
    codes = [opaque_code(one, language) for one in networks for language in (None, *Language)]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch("[a-z2-7]{7}", code) for code in codes)
    assert opaque_code("psynam", Language.FR) == "wp7rhra"


@pytest.mark.parametrize("code", ["namur", "NAMUR", opaque_code("psynam")])
def test_a_code_names_a_network(talk: PrivateChatDriver, code: str) -> None:
    """The one of the networks file works on, in any case of letters."""
    talk.commands("start", code)
    assert talk.draft.network == "namur"
    assert talk.session.language is Language.FR


def test_a_code_of_a_language_chooses_it_for_a_stranger() -> None:
    """The poster was read in Dutch, whatever the phone speaks."""
    talk = PrivateChatDriver("fr")
    talk.commands("start", opaque_code("psynam", Language.NL))
    assert talk.session.language is Language.NL
    assert talk.draft.network == "namur"


def test_whoever_has_a_language_keeps_it() -> None:
    """A link decides on nothing that a person has decided on."""
    talk = PrivateChatDriver("fr").begins()
    talk.commands("start", opaque_code("psynam", Language.NL))
    assert talk.session.language is Language.FR


def test_a_code_of_nobody_is_said_to_be_unknown(talk: PrivateChatDriver) -> None:
    """One can go on all the same."""
    talk.commands("start", "abcdefg")
    assert talk.text().startswith("Ce lien n'est plus reconnu")
    assert talk.draft.network is None
