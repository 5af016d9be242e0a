"""The unit of work: everything that one transaction can read and write."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.blocked_people import BlockedPeople
from bot.storage.chats import Chats
from bot.storage.codec import Codec
from bot.storage.colleagues import Colleagues
from bot.storage.contents import Contents
from bot.storage.counts import Counts
from bot.storage.desk_dues import DeskDues
from bot.storage.erasures import Erasures
from bot.storage.facts import Facts
from bot.storage.held_texts import HeldTexts
from bot.storage.inbox import Inbox
from bot.storage.links import Links
from bot.storage.outbox import Outbox
from bot.storage.requests import Requests
from bot.storage.retention import Leftovers
from bot.storage.seals import Seals
from bot.storage.sent_messages import SentMessages
from bot.storage.sessions import Sessions
from bot.storage.topics import Topics
from bot.storage.vitals import VitalSigns
from conversations.identities import PersonId


class UnitOfWork:
    """One transaction: all of it is kept, or nothing."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self.inbox = Inbox(connection, codec)
        self.sessions = Sessions(connection, codec)
        self.requests = Requests(connection, codec)
        self.outbox = Outbox(connection, codec)
        self.sent_messages = SentMessages(connection)
        self.topics = Topics(connection)
        self.counts = Counts(connection)
        self.desk_dues = DeskDues(connection)
        self.held_texts = HeldTexts(connection, codec)
        self.colleagues = Colleagues(connection, codec)
        self.chats = Chats(connection)
        self.blocked_people = BlockedPeople(connection)
        self.links = Links(connection)
        self.facts = Facts(connection)
        self.erasures = Erasures(connection, codec)
        self.seals = Seals(connection, codec)
        self.leftovers = Leftovers(connection)
        self.vital_signs = VitalSigns(connection)
        self.contents = Contents(connection)

    async def forget(self, person: PersonId) -> None:
        """Delete what is held about a person outside of requests.

        Who is on the block list stays there; what waits for its turn is answered as a stranger's.
        """
        await self.sessions.forget(person)
        await self.inbox.forget(person)
        await self.held_texts.forget(person)
        await self.colleagues.forget(person)
        await self.outbox.forget(person.private_chat)
        await self.sent_messages.forget_chat(person.private_chat)
