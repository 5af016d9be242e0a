"""A coordinator's text that a prompt asks for, or that is held until its writer chooses."""

from __future__ import annotations

from datetime import datetime

from conversations.forms.stored import Stored
from conversations.identities import ChatId, PersonId
from conversations.protocol.documents import Document


class HeldText(Stored):
    """A text that a coordinator is asked for, or one held until it is said what becomes of it.

    `key` names our message in the group of `desk`: the prompt, or the page that shows the text.
    `order` is the code of the act that the text is for; empty for a reply that said no act. `text`
    is empty while it is awaited; `source` is the number of the message that held it. Who writes in
    the name of the group is `anonymous`: a press then comes from somebody else. After `expires`
    nothing leaves any more. Who works alone with the bot is asked in that `chat`, in a `language`
    of his or her own; it then stands in no group, and its `source` is below zero. With
    a `document`, the text is what goes with it.
    """

    desk: str
    key: str
    reference: str
    person: PersonId
    name: str
    expires: datetime
    order: str = ""
    text: str = ""
    source: int | None = None
    thread: int | None = None
    anonymous: bool = False
    chat: ChatId | None = None
    language: str = ""
    document: Document | None = None

    @property
    def place(self) -> ChatId | str:
        """Where our message stands: a private chat, or the group of the desk."""
        return self.chat or self.desk

    @property
    def awaited(self) -> bool:
        """Whether the text is still to be written."""
        return not self.text and self.document is None
