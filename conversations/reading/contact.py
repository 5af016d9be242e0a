"""How a person wants to be reached: here, by e-mail or by phone."""

from __future__ import annotations

import re
from enum import StrEnum

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberMatcher,
)
from phonenumbers import ValidationResult as Length
from pydantic import BaseModel, ConfigDict

from conversations.languages.packs import every
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, verbatim
from conversations.text.cleaning import clean, folded

HOME = "BE"
NEIGHBOURS = frozenset({"BE", "FR", "NL", "LU", "DE"})
"""The countries a number may come from; all but Belgium with + and the country's code."""

LONGEST = 300
"""Characters; an e-mail address has at most 254."""

_HERE = every(lambda pack: pack.introductions.here) | {"chat", "bot"}
_ADDRESS = re.compile(r"[^\s<>(),;:\"]+@[^\s<>(),;:\"]*|@")
_LIKE_ADDRESS = re.compile(r"\b[\w-]+\.(?:be|com|eu|brussels|vlaanderen|net|org|fr|nl|lu|de)\b")
_ENOUGH_DIGITS = 4
_BELGIUM = 32
_MOBILE = "470123456"
# Mobiles of France and the Netherlands, typed without their country.
_ABROAD = "67"
_EMAIL_EXAMPLE = _("first.last@example.be")
_MOBILE_EXAMPLE = verbatim("0485 12 34 56")
_ABROAD_EXAMPLE = verbatim("+33 1 23 45 67 89")


class ContactKind(StrEnum):
    """The ways to be reached."""

    TELEGRAM = "telegram"
    EMAIL = "email"
    PHONE = "phone"


class Contact(BaseModel):
    """A way to be reached; `value` is an address, a number in E.164, or nothing for Telegram."""

    model_config = ConfigDict(frozen=True)

    kind: ContactKind
    value: str | None = None


def read_contact(typed: str) -> Contact | Rejection:
    """Read an e-mail address, a phone number or the wish to be answered here."""
    text = clean(typed)[:LONGEST]
    if "@" in text:
        return _email(text)
    if sum(map(str.isdigit, text)) >= _ENOUGH_DIGITS:
        return _phone(text)
    words = folded(text)
    if words in _HERE or "telegram" in words.split():
        return Contact(kind=ContactKind.TELEGRAM)
    if _LIKE_ADDRESS.search(text.lower()):
        return _rejected(_("An e-mail address has an @, like {example}."), _EMAIL_EXAMPLE)
    advice = _("Type an e-mail address, a phone number, or “Telegram” to be answered here.")
    return Rejection(advice)


def shown(contact: Contact) -> str:
    """Say a contact as people write it: a phone number in its international form."""
    if contact.kind is ContactKind.PHONE and contact.value is not None:
        number = phonenumbers.parse(contact.value)
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return contact.value or "Telegram"


def _email(text: str) -> Contact | Rejection:
    joined = re.sub(r"\s*@\s*", "@", text.replace("mailto:", ""))
    address = max(_ADDRESS.findall(joined), key=len).rstrip(".'’!?")
    name, _at, domain = address.partition("@")
    if not name:
        return _rejected(_("Type what comes before the @ too, like {example}."), _EMAIL_EXAMPLE)
    if "." not in domain:
        return _rejected(_("Type what comes after the @ too, like {example}."), _EMAIL_EXAMPLE)
    try:
        valid = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return _rejected(_("Check the e-mail address: it looks like {example}."), _EMAIL_EXAMPLE)
    return Contact(kind=ContactKind.EMAIL, value=valid.normalized)


def _phone(text: str) -> Contact | Rejection:
    number = _looked_for(text)
    if number is None:
        return _wrong_number(Length.INVALID_LENGTH)
    if not phonenumbers.is_valid_number(number):
        return _wrong_number(_length(number))
    if phonenumbers.region_code_for_number(number) not in NEIGHBOURS:
        return _wrong_number(Length.IS_POSSIBLE)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Contact(kind=ContactKind.PHONE, value=e164)


def _looked_for(text: str) -> PhoneNumber | None:
    """Find the number among other words and figures ("après 16h"), else read the text as one."""
    if found := next(iter(PhoneNumberMatcher(text, HOME)), None):
        return found.number
    try:
        return phonenumbers.parse(text, HOME)
    except NumberParseException:
        return None


def _length(number: PhoneNumber) -> int:
    """Tell whether a wrong number is too short or too long; a Belgian one by what it begins with.

    Belgium has 8 figures after the 0 for a landline and 9 for a mobile (045 to 049): the library
    knows both lengths, but not which of them a number that does not exist was meant to have.
    """
    figures = str(number.national_number)
    if number.country_code != _BELGIUM or len(figures) > len(_MOBILE):
        return phonenumbers.is_possible_number_with_reason(number)
    meant = _MOBILE if "45" <= figures[:2] <= "49" else _MOBILE[1:]
    if len(figures) == len(meant) or (len(figures) == len(_MOBILE) and figures[0] in _ABROAD):
        return Length.INVALID_LENGTH
    return Length.TOO_SHORT if len(figures) < len(meant) else Length.TOO_LONG


def _wrong_number(length: int) -> Rejection:
    match length:
        case Length.TOO_SHORT | Length.IS_POSSIBLE_LOCAL_ONLY:
            advice = _(
                "A digit seems to be missing. Type the whole number, like {example}"
                " (a landline does as well as a mobile), or an e-mail address."
            )
            return _rejected(advice, _MOBILE_EXAMPLE)
        case Length.TOO_LONG:
            advice = _("There seems to be a digit too many. Type the number like {example}.")
            return _rejected(advice, _MOBILE_EXAMPLE)
        case _:
            advice = _(
                "Type a Belgian number, like {example}. From a neighbouring country, begin"
                " with + and the country code, like {abroad}."
            )
            return Rejection(advice(example=_MOBILE_EXAMPLE, abroad=_ABROAD_EXAMPLE))


def _rejected(advice: Msg, example: Msg) -> Rejection:
    return Rejection(advice(example=example))
