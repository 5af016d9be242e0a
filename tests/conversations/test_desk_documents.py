"""A coordinator's document goes to the requester by a reply, seen first; all else is refused."""

from __future__ import annotations

import pytest

from bot.telegram.inbound import parse
from bot.telegram.outbound import render
from conversations.protocol.documents import LARGEST, MEGABYTE, Document
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Media, MediaKind, Sender
from conversations.protocol.orders import DeskAction
from conversations.protocol.rights import MemberRole
from conversations.requests.event import EventKind
from conversations.screens.own_data import held_data
from tests.conversations.test_desk_permissions import reserving
from tests.support.demo_context import REFERENCE, catalogues, text_of
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CHAT, PERSON

AGREEMENT = Document(file_id="AgACAgQ", name="accord.pdf", size=240_000)
CARD = f"card:{REFERENCE}"


def _sends(
    office: DeskDriver,
    document: Document | None = AGREEMENT,
    caption: str = "",
    to: str = CARD,
    sender: Sender = ANNE,
) -> None:
    office.take(
        Media(sender, MediaKind.OTHER, 77, reply_to=1, document=document, caption=caption), to
    )


def _chooses(office: DeskDriver, what: str) -> None:
    mark = next(iter(office.held)).rpartition(":")[2]
    office.press(DeskAction.HELD, f"{mark}.{what}")


def _said(office: DeskDriver) -> str:
    (line,) = office.of(Send)
    return text_of(line.screen)


def test_a_document_is_seen_before_it_leaves(taken: DeskDriver) -> None:
    """Its name and size, what goes with it; nothing has left, and it cannot be a note."""
    _sends(taken, caption="L'accord à signer.")
    page = _said(taken)
    assert "📎 accord.pdf" in page
    assert "0.2 Mo" in page
    assert "L'accord à signer." in page
    assert not taken.told
    (send,) = taken.of(Send)
    assert {code.rpartition(".")[2] for code in send.screen.codes} == {"reply", "leave"}


def test_it_arrives_with_its_words_in_one_message(taken: DeskDriver) -> None:
    """The messenger sends the file again by its name for it; nothing is downloaded."""
    _sends(taken, caption="L'accord à signer.")
    _chooses(taken, "reply")
    assert "📎 accord.pdf\nL'accord à signer." in taken.told[-1]
    (news,) = [one for one in taken.of(Send) if one.key.startswith("event:")]
    rendered = render(news, catalogues().say)
    assert rendered.method == "sendDocument"
    assert rendered.payload["document"] == AGREEMENT.file_id
    assert "accord.pdf" in rendered.payload["caption"]
    assert "text" not in rendered.payload
    assert taken.request.events[-1].kind is EventKind.REPLIED
    assert "accord.pdf" in text_of(taken.card)
    assert not taken.held


def test_a_document_without_words_has_its_name(taken: DeskDriver) -> None:
    """And its name in the messenger stands in no file of the person."""
    _sends(taken)
    _chooses(taken, "reply")
    assert taken.request.events[-1].text == "📎 accord.pdf"
    assert AGREEMENT.file_id not in str(held_data(taken.talk.session, [taken.request]))


def test_a_document_that_is_left_goes_nowhere(taken: DeskDriver) -> None:
    """One line says so."""
    _sends(taken)
    _chooses(taken, "leave")
    assert not taken.told
    assert not taken.held


def test_a_prompt_for_a_reply_takes_a_document(taken: DeskDriver) -> None:
    """It is shown first all the same, and the prompt is closed."""
    _sends(taken, to=taken.prompted(DeskAction.REPLY))
    assert "📎 accord.pdf" in _said(taken)
    assert [one.document for one in taken.held.values()] == [AGREEMENT]


def test_a_prompt_for_something_else_wants_text(taken: DeskDriver) -> None:
    """A note, a closing, a reason: the prompt asks again."""
    _sends(taken, to=taken.prompted(DeskAction.NOTE))
    assert "texte" in _said(taken)
    assert all(one.document is None for one in taken.held.values())


@pytest.mark.parametrize(
    ("document", "caption", "why"),
    [
        (AGREEMENT.replace(size=50 * MEGABYTE), "", "fait 50 Mo"),
        (AGREEMENT.replace(size=LARGEST + 600_000), "", "fait 21 Mo"),
        (AGREEMENT, "a" * 701, "trop long"),
    ],
)
def test_what_is_too_large_or_too_long_is_said_in_a_line(
    document: Document, caption: str, why: str, taken: DeskDriver
) -> None:
    """With the limit; nothing is held."""
    _sends(taken, document, caption)
    assert why in _said(taken)
    assert not taken.held


@pytest.mark.parametrize("kind", MediaKind)
def test_a_photo_a_sticker_or_a_voice_is_said_in_a_line(kind: MediaKind, taken: DeskDriver) -> None:
    """The line says what can be passed on."""
    taken.send(kind, CARD)
    assert "20 Mo au plus" in _said(taken)


def test_who_may_not_reply_may_send_no_document() -> None:
    """Where only administrators reply."""
    office = DeskDriver(
        request_after(TAKEN), member_role=MemberRole.MEMBER, directory=reserving("reply")
    )
    _sends(office, sender=BRAM)
    assert "administrent" in _said(office)


def test_a_size_is_said_in_megabytes() -> None:
    """A small file is not said to have none."""
    sizes = (1, 240_000, 9_940_000, 20_000_000)
    said = [Document(file_id="x", name="x", size=size).megabytes for size in sizes]
    assert said == ["0.1", "0.2", "9.9", "20"]


def _update(**message: object) -> dict[str, object]:
    group = {"id": -1001000000001, "type": "supergroup"}
    author = {"id": 21, "is_bot": False, "first_name": "Anne"}
    return {
        "update_id": 1,
        "message": {"message_id": 7, "date": 1, "chat": group, "from": author, **message},
    }


FILE = {"file_id": "AgACAgQ", "file_name": "accord\u202e .pdf", "file_size": 240_000}


def test_a_file_of_ones_own_is_read_from_an_update() -> None:
    """Its name is cleaned; without one it is called a document."""
    media = parse(_update(document=FILE, caption="À signer."), "bot")
    assert isinstance(media, Media)
    assert media.document
    assert (media.document.file_id, media.document.size) == ("AgACAgQ", 240_000)
    assert "\u202e" not in media.document.name
    assert media.caption == "À signer."
    nameless = parse(_update(document={"file_id": "x"}), "bot")
    assert isinstance(nameless, Media)
    assert nameless.document
    assert nameless.document.name == "document"


@pytest.mark.parametrize(
    "other",
    [
        {"animation": {"file_id": "x"}},
        {"forward_origin": {"type": "hidden_user"}},
    ],
)
def test_what_is_forwarded_or_moves_is_no_document(other: dict[str, object]) -> None:
    """It is somebody else's, or a picture."""
    media = parse(_update(document=FILE, **other), "bot")
    assert isinstance(media, Media)
    assert media.document is None
    assert media.caption == ""


def test_a_file_of_a_requester_is_refused_and_nothing_of_it_is_kept(taken: DeskDriver) -> None:
    """With or without words, it is what any file is: it may show a patient."""
    talk = taken.talk
    media = Media(
        Sender(PERSON, CHAT), MediaKind.OTHER, 78, document=AGREEMENT, caption="À signer."
    )
    talk.gives(media)
    shown = "".join(text_of(one.screen) for one in talk.last(Send))
    assert shown
    assert AGREEMENT.name not in shown
    assert "À signer." not in shown + talk.session.model_dump_json()
    assert not talk.posted
