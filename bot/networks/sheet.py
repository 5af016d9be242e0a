"""The tables and keys of a networks file; each value is checked by itself here."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, EmailStr, Field, StringConstraints, model_validator

from bot.networks.hours import Closures, Hours
from bot.networks.replies import Absence, ReplyText, Title
from bot.networks.values import (
    Action,
    Arrondissement,
    HelpNumber,
    Municipality,
    NamesInBoth,
    NamesInSome,
    PostalCodes,
    Province,
    WebAddresses,
)
from conversations.directory import (
    OFFICE_HOURS,
    Allowance,
    Area,
    Contact,
    Delays,
    HelpLine,
    HelpPurpose,
    Retention,
)
from conversations.directory.age_group import AgeGroup
from conversations.languages.packs import FINISHED
from conversations.text import Language

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")]
Phone = Annotated[str, StringConstraints(pattern=r"^\+?\d[\d ./-]{1,24}\d$")]
EVERY_AGE = frozenset({AgeGroup.CHILDREN, AgeGroup.ADULTS})
EVERY_LANGUAGE = frozenset(FINISHED)
"""Without `languages`, a network takes requests in these; one that is a draft is to be named."""


class Row(BaseModel):
    """A table of the file; a key that is not declared here is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class ContactRow(Row):
    """How to reach a human."""

    phone: Phone | None = None
    email: EmailStr | None = None
    names: NamesInBoth | None = None

    @model_validator(mode="after")
    def _reachable(self) -> ContactRow:
        if not (self.phone or self.email):
            raise ValueError('reaches nobody; give a "phone", an "email", or both')
        return self

    def contact(self) -> Contact:
        return Contact(self.phone, self.email, self.names)


class AreaRow(Row):
    """A table that says which part of the country it is about."""

    municipalities: frozenset[Municipality] = frozenset()
    postal_codes: tuple[PostalCodes, ...] = ()
    arrondissements: frozenset[Arrondissement] = frozenset()
    provinces: frozenset[Province] = frozenset()

    def area(self) -> Area:
        return Area(self.municipalities, self.postal_codes, self.arrondissements, self.provinces)


class NetworkRow(AreaRow):
    """A network, and the area in which none of its requests may be without a desk."""

    id: Id
    code: Id | None = None
    names: NamesInBoth
    ages: frozenset[AgeGroup] = EVERY_AGE
    languages: frozenset[Language] = EVERY_LANGUAGE
    lists: WebAddresses | None = None
    contact: ContactRow | None = None


class ReplyRow(Row):
    """A canned reply: its title on a button, and its words."""

    title: Title
    text: ReplyText


class DeskRow(Row):
    """A desk, with its group chat or the promise that the group will be linked."""

    id: Id
    names: NamesInBoth
    languages: tuple[Language, ...] = Field(min_length=1)
    chat_id: Annotated[int, Field(lt=0)] | None = None
    link: bool = False
    contact: ContactRow | None = None
    open_cards: bool = False
    replies: tuple[ReplyRow, ...] = ()
    topics: bool = False
    hours: Hours = OFFICE_HOURS
    closed: Closures = ()
    absence: Absence | None = None
    administrators_only: frozenset[Action] = frozenset()

    @model_validator(mode="after")
    def _can_be_reached(self) -> DeskRow:
        if self.chat_id is None and not self.link:
            raise ValueError(
                'cannot be reached; give the "chat_id" of its group, or "link = true" '
                "if the group will be linked from Telegram"
            )
        return self


class TerritoryRow(AreaRow):
    """One row of routing; without `ages` or `languages`, those of its network."""

    network: str
    desk: str
    ages: frozenset[AgeGroup] | None = None
    languages: frozenset[Language] | None = None

    @model_validator(mode="after")
    def _covers_something(self) -> TerritoryRow:
        if self.area() == Area():
            raise ValueError(
                'covers nothing; add "provinces", "arrondissements", "municipalities" '
                'or "postal_codes"'
            )
        return self


class HelpLineRow(AreaRow):
    """A help line, named in the languages that are spoken there; of a region, or of the country."""

    number: HelpNumber
    names: NamesInSome
    purpose: HelpPurpose
    checked_on: date

    def help_line(self) -> HelpLine:
        return HelpLine(self.number, self.names, self.purpose, self.checked_on, self.area())


class DelaysRow(Row):
    """Periods; each one left out keeps its default."""

    answer_working_days: Annotated[int, Field(ge=1, le=30)] | None = None
    reminder_hours: Annotated[int, Field(ge=1, le=168)] | None = None
    unclaimed_hours: Annotated[int, Field(ge=1, le=80)] | None = None
    silent_days: Annotated[int, Field(ge=1, le=60)] | None = None
    waiting_days: Annotated[int, Field(ge=1, le=60)] | None = None
    arranged_days: Annotated[int, Field(ge=1, le=120)] | None = None
    reassured_days: Annotated[int, Field(ge=1, le=60)] | None = None
    undo_seconds: Annotated[int, Field(ge=0, le=120)] | None = None

    def delays(self) -> Delays:
        return Delays(**self.model_dump(exclude_none=True))


class RetentionRow(Row):
    """How long things are kept; each period left out keeps its default."""

    drafts_days: Annotated[int, Field(ge=1, le=30)] | None = None
    open_months: Annotated[int, Field(ge=2, le=60)] | None = None
    content_months: Annotated[int, Field(ge=1, le=60)] | None = None
    profile_months: Annotated[int, Field(ge=1, le=60)] | None = None
    set_aside_days: Annotated[int, Field(ge=1, le=60)] | None = None
    traces_days: Annotated[int, Field(ge=1, le=60)] | None = None
    backups_days: Annotated[int, Field(ge=0, le=365)] | None = None

    def retention(self) -> Retention:
        return Retention(**self.model_dump(exclude_none=True))


class AllowanceRow(Row):
    """How much one person may ask for; each number left out keeps its default."""

    open_requests: Annotated[int, Field(ge=1, le=1000)] | None = None
    updates_per_minute: Annotated[int, Field(ge=20, le=10_000)] | None = None

    def allowance(self) -> Allowance:
        return Allowance(**self.model_dump(exclude_none=True))


class Sheet(Row):
    """The whole file."""

    fallback_desk: str
    administrators_chat_id: int | None = None
    guide_for_coordinators: WebAddresses | None = None
    guide_for_partners: WebAddresses | None = None
    human_contact: ContactRow
    delays: DelaysRow = DelaysRow()
    retention: RetentionRow = RetentionRow()
    allowance: AllowanceRow = AllowanceRow()
    data_protection: ContactRow | None = None
    help_lines: tuple[HelpLineRow, ...] = Field(min_length=1)
    networks: tuple[NetworkRow, ...] = Field(min_length=1)
    replies: tuple[ReplyRow, ...] = ()
    desks: tuple[DeskRow, ...] = Field(min_length=1)
    territories: tuple[TerritoryRow, ...] = Field(min_length=1)


TABLES: dict[str, type[Row]] = {
    "human_contact": ContactRow,
    "contact": ContactRow,
    "delays": DelaysRow,
    "retention": RetentionRow,
    "allowance": AllowanceRow,
    "data_protection": ContactRow,
    "help_lines": HelpLineRow,
    "networks": NetworkRow,
    "replies": ReplyRow,
    "desks": DeskRow,
    "territories": TerritoryRow,
}


def keys_of(table: str | None) -> tuple[str, ...]:
    """Give the keys that a table may hold; None stands for the top of the file."""
    row: Any = TABLES[table] if table else Sheet
    return tuple(row.model_fields)
