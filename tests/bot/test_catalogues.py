"""How a text is said: in its language, with its values, and else in English."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from bot.catalogues import Catalogues
from conversations.languages.packs import IncompleteLanguageError
from conversations.text import Language, Names, _, n_, p_, verbatim

SAID: dict[str, dict[tuple[Any, str | None], Any]] = {
    "fr": {
        ("Where?", None): "Où ?",
        ("Place: {place}", None): "Lieu : {place}",
        ("Close", "a request"): "Clôturer",
        (("{n} request", "{n} requests"), None): ("{n} demande", "{n} demandes"),
        ("{day} at {time}", None): "{day} à {time}",
    },
    "nl": {
        ("Where?", None): "Waar?",
        (("{n} request", "{n} requests"), None): ("{n} aanvraag", "{n} aanvragen"),
        ("{day} at {time}", None): "{day} om {time}",
    },
}
REQUESTS = n_("{n} request", "{n} requests")


@pytest.fixture
def catalogues(tmp_path: Path) -> Catalogues:
    """Load small catalogues as translators write them; those of other languages are empty."""
    for language in Language:
        catalog = Catalog(locale=language)
        for (text, context), said in SAID.get(language, {}).items():
            catalog.add(text, said, context=context)
        catalog.add("Not sure", "Peut-être", flags=["fuzzy"])
        folder = tmp_path / language / "LC_MESSAGES"
        folder.mkdir(parents=True)
        with (folder / "messages.po").open("wb") as file:
            write_po(file, catalog)
    return Catalogues.load(tmp_path)


def test_a_text_is_said_in_each_language(catalogues: Catalogues) -> None:
    """The same text has its words in French and in Dutch."""
    assert catalogues.say(_("Where?"), Language.FR) == "Où ?"
    assert catalogues.say(_("Where?"), "nl") == "Waar?"
    assert catalogues.missing == {}


def test_a_text_that_a_language_lacks_is_said_in_english(catalogues: Catalogues) -> None:
    """Nobody gets an empty message, and what lacks can be listed."""
    assert catalogues.say(_("Place: {place}")(place="Mons"), "nl") == "Place: Mons"
    assert catalogues.say(p_("a request", "Close"), "nl") == "Close"
    assert catalogues.say(n_("{n} day", "{n} days")(n=2), "nl") == "2 days"
    assert catalogues.missing == {
        "nl": frozenset({"Place: {place}", "a request: Close", "{n} day"}),
    }


def test_a_text_that_nobody_has_checked_is_not_said(catalogues: Catalogues) -> None:
    """A fuzzy translation is a guess of the tools."""
    assert catalogues.say(_("Not sure"), "fr") == "Not sure"


def test_the_context_tells_two_meanings_apart(catalogues: Catalogues) -> None:
    """One English word may have two translations."""
    assert catalogues.say(p_("a request", "Close"), "fr") == "Clôturer"
    assert catalogues.say(_("Close"), "fr") == "Close"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("fr", 0, "0 demande"),
        ("fr", 1, "1 demande"),
        ("fr", 2, "2 demandes"),
        ("nl", 0, "0 aanvragen"),
        ("nl", 1, "1 aanvraag"),
        ("nl", 2, "2 aanvragen"),
    ],
)
def test_the_number_chooses_the_form(
    catalogues: Catalogues, language: str, number: int, said: str
) -> None:
    """French and Dutch don't agree on the plural of nought."""
    assert catalogues.say(REQUESTS(n=number), language) == said


def test_what_somebody_typed_stays_as_it_is(catalogues: Catalogues) -> None:
    """Braces and percent signs in a person's words are only signs, and are not looked up."""
    assert catalogues.say(verbatim("{n} %s {"), "fr") == "{n} %s {"
    assert catalogues.say(_("Place: {place}")(place="{0.__class__}"), "fr") == (
        "Lieu : {0.__class__}"
    )
    assert catalogues.missing == {}


def test_values_are_said_too(catalogues: Catalogues) -> None:
    """A text in a text, a name of the configuration and a number are said in the language."""
    place = _("Place: {place}")
    assert catalogues.say(place(place=_("Where?")), "fr") == "Lieu : Où ?"
    names = Names((("fr", "Mons"), ("nl", "Bergen")))
    assert catalogues.say(verbatim("{text}")(text=names), "nl") == "Bergen"
    assert catalogues.say(place(place=7000), "fr") == "Lieu : 7000"


def test_several_values_are_a_list_in_words(catalogues: Catalogues) -> None:
    """The last one is joined by "et" or "en", whatever the values are."""
    both = verbatim("")(text=("a", _("Where?"), REQUESTS(n=2)))
    assert catalogues.say(both, "fr") == "a, Où ? et 2 demandes"
    assert catalogues.say(both, "nl") == "a, Waar? en 2 aanvragen"


@pytest.mark.parametrize(
    ("day", "french", "dutch"),
    [
        (date(2027, 9, 15), "mercredi 15 septembre 2027", "woensdag 15 september 2027"),
        (date(2027, 9, 1), "mercredi 1er septembre 2027", "woensdag 1 september 2027"),
    ],
)
def test_a_day_is_said_in_words(catalogues: Catalogues, day: date, french: str, dutch: str) -> None:
    """Nobody has to guess which number is the month."""
    assert catalogues.say(verbatim("")(text=day), "fr") == french
    assert catalogues.say(verbatim("")(text=day), "nl") == dutch


def test_a_moment_is_said_in_belgian_time(catalogues: Catalogues) -> None:
    """A moment of the database is shown as the clock on the wall."""
    moment = verbatim("")(text=datetime(2027, 8, 31, 22, 42, tzinfo=UTC))
    assert catalogues.say(moment, "fr") == "mercredi 1er septembre 2027 à 00:42"
    assert catalogues.say(moment, "nl") == "woensdag 1 september 2027 om 00:42"


def test_a_value_that_is_missing_is_a_fault_of_ours(catalogues: Catalogues) -> None:
    """A text with an empty placeholder is never shown."""
    with pytest.raises(KeyError):
        catalogues.say(_("Place: {place}")(other="x"), "fr")


def test_a_folder_without_catalogues_is_refused(tmp_path: Path) -> None:
    """A bot without words doesn't start."""
    with pytest.raises(FileNotFoundError, match="no catalogue"):
        Catalogues.load(tmp_path)


def test_a_language_without_a_catalogue_is_refused(catalogues: Catalogues, tmp_path: Path) -> None:
    """Who may choose a language is answered in it: one sentence says what to make."""
    assert catalogues.missing == {}
    shutil.rmtree(tmp_path / "nl")
    with pytest.raises(IncompleteLanguageError, match=r'"nl" has no catalogue: `make locales`'):
        Catalogues.load(tmp_path)
