"""From the networks file to the directory, or to the lines that must be mended first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from bot.networks.coverage import doubts_and_gaps
from bot.networks.mistakes import mistakes_in, refusal
from bot.networks.references import wrong_references
from bot.networks.sheet import ContactRow, DeskRow, NetworkRow, ReplyRow, Sheet, TerritoryRow
from bot.networks.text import document_of, text_of
from conversations.directory import (
    CannedReply,
    Contact,
    Desk,
    Directory,
    Gazetteer,
    Network,
    Territory,
)
from conversations.identities import ChatId


def load_directory(path: Path, gazetteer: Gazetteer) -> Directory:
    """Read a networks file and check it entirely.

    Raises:
        NetworksError: with one sentence per mistake, each naming the line to mend.
    """
    text = text_of(path)
    try:
        sheet = Sheet.model_validate(document_of(path, text), context=gazetteer)
    except ValidationError as error:
        raise refusal(path.name, text, mistakes_in(error)) from None
    if wrong := list(wrong_references(sheet)):
        raise refusal(path.name, text, wrong)
    directory = _directory(sheet, gazetteer)
    if wrong := list(doubts_and_gaps(directory)):
        raise refusal(path.name, text, wrong)
    return directory


def _directory(sheet: Sheet, gazetteer: Gazetteer) -> Directory:
    networks = {row.id: _network(row) for row in sheet.networks}
    return Directory(
        networks=tuple(networks.values()),
        desks=tuple(_desk(row) for row in sheet.desks),
        territories=tuple(_territory(row, networks[row.network]) for row in sheet.territories),
        fallback_desk=sheet.fallback_desk,
        help_lines=tuple(row.help_line() for row in sheet.help_lines),
        human_contact=sheet.human_contact.contact(),
        delays=sheet.delays.delays(),
        retention=sheet.retention.retention(),
        allowance=sheet.allowance.allowance(),
        data_protection=_contact(sheet.data_protection),
        administrators_chat_id=_chat(sheet.administrators_chat_id),
        guide_for_coordinators=sheet.guide_for_coordinators,
        guide_for_partners=sheet.guide_for_partners,
        replies=_replies(sheet.replies),
        gazetteer=gazetteer,
    )


def _network(row: NetworkRow) -> Network:
    return Network(
        id=row.id,
        code=row.code or row.id,
        names=row.names,
        ages=row.ages,
        languages=row.languages,
        area=row.area(),
        lists=row.lists,
        contact=_contact(row.contact),
    )


def _desk(row: DeskRow) -> Desk:
    return Desk(
        id=row.id,
        names=row.names,
        languages=row.languages,
        chat_id=_chat(row.chat_id),
        contact=_contact(row.contact),
        open_cards=row.open_cards,
        replies=_replies(row.replies),
        topics=row.topics,
        hours=replace(row.hours, closed=row.closed),
        absence=row.absence,
        administrators_only=row.administrators_only,
    )


def _chat(number: int | None) -> ChatId | None:
    """Name a chat: in the file it is the bare number that administrators are shown."""
    return None if number is None else ChatId.read(number)


def _replies(rows: tuple[ReplyRow, ...]) -> tuple[CannedReply, ...]:
    return tuple(CannedReply(row.title, row.text) for row in rows)


def _territory(row: TerritoryRow, network: Network) -> Territory:
    return Territory(
        area=row.area(),
        ages=row.ages or network.ages,
        languages=row.languages or network.languages,
        desk=row.desk,
        network=row.network,
    )


def _contact(row: ContactRow | None) -> Contact | None:
    return row.contact() if row else None
