"""Professionals have their places: asked when it matters, understood, never masked."""

from __future__ import annotations

import pytest

from conversations.flows.journey import QUESTIONS
from conversations.forms.kinds import kind_of
from conversations.protocol.session import Understood
from conversations.reading.rejection import Rejection
from conversations.requests.request import Fact, Request
from conversations.requests.visibility import is_shown
from tests.support.demo_context import directory, reading
from tests.support.desk_driver import request_after
from tests.support.private_chat_driver import CO_CONSULTATION, PrivateChatDriver

BY_A_PSYCHOLOGIST = ("role:psychologist", *CO_CONSULTATION[1:])


def _shown(request: Request) -> dict[str, str]:
    return {fact.key: fact.shown[request.language] for fact in request.facts}


def _sent(talk: PrivateChatDriver) -> dict[str, str]:
    talk.presses(talk.send_code)
    return _shown(talk.requests[0])


def _adds(talk: PrivateChatDriver, *steps: str) -> None:
    talk.presses("summary:details")
    while steps[0] not in talk.screen.codes:
        talk.presses("details:more")
    talk.follows(steps)


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("known", ["agreed", "contacted", "known"])
def test_a_psychologist_who_is_known_is_named(language: str, known: str) -> None:
    """Whoever knows one is asked who it is, and the name arrives as it was typed."""
    talk = PrivateChatDriver(language_code=language).reaches_summary()
    _adds(talk, "open:psychologist_known", f"psychologist_known:{known}")
    assert talk.pending == "psychologist"
    talk.types("Nora Modèle, cabinet à Jambes, 0470 00 00 12")
    assert _sent(talk)["psychologist"] == "Nora Modèle, cabinet à Jambes, 0470 00 00 12"


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_the_partner_that_was_found_is_named(language: str) -> None:
    """Person, organisation and how to be reached: not taken for the psychologist's own contact."""
    talk = PrivateChatDriver(language_code=language).reaches_summary(*BY_A_PSYCHOLOGIST)
    contact = talk.draft.answers["contact"]
    _adds(talk, "open:partner_found", "partner_found:agreed")
    assert talk.pending == "partner"
    talk.types("Sam Modèle, CPAS inventé, 0470 00 00 13")
    assert talk.draft.answers["contact"] == contact
    assert _sent(talk)["partner"] == "Sam Modèle, CPAS inventé, 0470 00 00 13"


def test_nobody_is_asked_for_a_name_that_there_is_not(talk: PrivateChatDriver) -> None:
    """Without a psychologist or a partner, there is nobody to name."""
    talk.reaches_summary()
    _adds(talk, "open:psychologist_known", "psychologist_known:no")
    assert talk.path.complete
    assert "psychologist" not in {one.key for one in talk.path.offered}


def test_a_colleague_may_be_asked_for(talk: PrivateChatDriver) -> None:
    """A name beside the requester's own, where there is one."""
    talk.reaches_summary()
    _adds(talk, "open:colleague", "Alex Modèle, le jeudi")
    talk.presses("go:close")
    assert _sent(talk)["colleague"] == "Alex Modèle, le jeudi"


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("fr", "Je suis infirmière, je connais une psychologue, Nora Modèle.", "Nora Modèle"),
        ("nl", "Ik ben verpleegkundige en ken psycholoog Nora Voorbeeld.", "Nora Voorbeeld"),
    ],
)
def test_a_psychologist_in_a_story_is_known(language: str, typed: str, name: str) -> None:
    """The name stands on a line of its own, and with it that somebody is in mind."""
    talk = PrivateChatDriver(language_code=language).begins()
    talk.types(typed)
    assert isinstance(talk.draft.overlay, Understood)
    assert name in talk.text(language)
    talk.presses("understood:right")
    assert talk.draft.answers["psychologist"] == name
    assert talk.draft.answers["psychologist_known"] == "known"
    assert name not in str(talk.draft.answers["need_text"])


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("fr", "Un CPAS cherche du soutien, personne de contact : Sam Modèle.", "Sam Modèle"),
        ("nl", "Een OCMW zoekt steun, contactpersoon is Sam Voorbeeld.", "Sam Voorbeeld"),
    ],
)
def test_the_contact_in_a_psychologists_story_is_the_partner(
    language: str, typed: str, name: str
) -> None:
    """The organisation spoken of changes nothing about who asks."""
    talk = PrivateChatDriver(language_code=language).begins().follows(("role:psychologist",))
    talk.types(typed)
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["partner"] == name
    assert "role" not in talk.draft.overlay.values
    talk.presses("understood:right")
    assert talk.draft.answers["partner_found"] == "known"


def test_a_partner_is_no_psychologists_word(talk: PrivateChatDriver) -> None:
    """A partner's text names no partner; a name at its end that is somebody's else is no writer."""
    talk.begins()
    talk.types("Je suis infirmière et je cherche un avis. Demandez Sam Modèle")
    assert isinstance(talk.draft.overlay, Understood)
    assert talk.draft.overlay.values["colleague"] == "Sam Modèle"
    assert not {"partner", "name"} & talk.draft.overlay.values.keys()


def test_names_wait_until_someone_has_taken_the_request_on() -> None:
    """On a card that nobody has taken on they are hidden, whatever is stored."""
    for key in ("psychologist", "partner", "colleague"):
        fact = Fact(key=key, section="", name={}, shown={"fr": "Nora Modèle"})
        assert not is_shown(fact, request_after(), directory())
        read = kind_of(QUESTIONS[key]).typed(QUESTIONS[key], "…", reading())
        assert isinstance(read, Rejection)
        with pytest.raises(ValueError, match="no button"):
            kind_of(QUESTIONS[key]).pressed(QUESTIONS[key], "x", reading())
