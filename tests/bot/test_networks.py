"""The networks file: what the example promises, and each mistake with its line."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import Path

import pytest

from bot.networks import NetworksError, load_directory
from bot.networks.sheet import TABLES, keys_of
from bot.places import belgium
from bot.resources import DEMO_FILE, EXAMPLE_FILE
from conversations.directory import OFFICE_HOURS, Delays, Directory, WorkingHours
from conversations.directory.age_group import AgeGroup
from conversations.languages.packs import FINISHED
from tests.identities import a_chat

EXAMPLE = EXAMPLE_FILE
TEXT = EXAMPLE.read_text(encoding="utf-8")


def load(folder: Path, text: str) -> Directory:
    file = folder / "networks.toml"
    file.write_text(text, encoding="utf-8")
    return load_directory(file, belgium())


def altered(old: str, new: str, text: str = TEXT) -> str:
    assert old in text
    return text.replace(old, new, 1)


def refused(folder: Path, text: str) -> str:
    with pytest.raises(NetworksError) as raised:
        load(folder, text)
    return str(raised.value)


def test_the_example_loads() -> None:
    """What administrators copy is right as it stands, and says the defaults that are used."""
    directory = load_directory(EXAMPLE, belgium())

    assert directory.delays == Delays()
    assert directory.administrators_chat_id == a_chat(-1001000000099)
    assert directory.human_contact.phone == "+32 2 555 01 00"
    checked = {line.checked_on for line in directory.help_lines}
    assert checked == {date(2026, 11, 22), date(2026, 11, 29)}
    namur = directory.desk("namur")
    assert namur is not None
    assert namur.chat_id is None
    assert not namur.open_cards
    assert not namur.topics
    assert namur.hours == OFFICE_HOURS
    assert namur.administrators_only == {"transfer", "close"}
    assert namur.contact is not None
    [place] = belgium().by_postal_code("1000")
    assert directory.route(place, AgeGroup.BOTH, "fr").desk.id == "brussels-fr"
    assert directory.route(place, AgeGroup.BOTH, "nl").desk.id == "brussels-nl"


def test_a_desk_has_its_own_hours(tmp_path: Path) -> None:
    """They are written as people write them, and those of other desks stay as they are."""
    directory = load(tmp_path, altered('"09:00-17:00"', '"8:30 - 12:00"'))
    hours = {one.id: one.hours for one in directory.desks}
    assert hours["namur"] == WorkingHours.daily(time(8, 30), time(12))
    assert hours["coordination"] == OFFICE_HOURS


def test_every_group_can_be_linked_from_telegram(tmp_path: Path) -> None:
    """Even the fallback desk may wait for its group: its requests wait in the outbox."""
    directory = load(tmp_path, altered('= "coordination"\n\n', '= "namur"\n\n'))
    assert directory.desk_in_charge("gone").chat_id is None


def test_a_help_line_of_a_region_is_for_its_places(tmp_path: Path) -> None:
    """The team of a province is given where the place of a request lies in it."""
    line = 'number = "103"\nprovinces = ["namur"]'
    directory = load(tmp_path, altered('number = "103"', line))
    [jambes], [mons] = belgium().by_postal_code("5100")[:1], belgium().by_postal_code("7000")[:1]
    numbers = {
        place: {one.number for one in directory.help_lines_for("fr", place=place)}
        for place in (jambes, mons, None)
    }
    assert "103" in numbers[jambes]
    assert "103" not in numbers[mons] | numbers[None]


def test_the_example_documents_every_key() -> None:
    """No key can be used that the example doesn't show."""
    for table in (None, *TABLES):
        for key in keys_of(table):
            assert re.search(rf"^[# ]*(\[+{key}\b|(.*\W)?{key}(\.fr)? = )", TEXT, re.MULTILINE), key


def test_the_demo_reaches_every_desk() -> None:
    """Each group of the demo has its number, and only Brussels and the fallback are bilingual."""
    directory = load_directory(DEMO_FILE, belgium())

    chats = [desk.chat_id for desk in directory.desks]
    assert len(set(chats)) == len(chats) == 6
    assert None not in chats
    bilingual = {desk.id for desk in directory.desks if len(desk.languages) == len(FINISHED)}
    assert bilingual == {"brussels", "coordination"}


def test_the_samples_are_clearly_invented() -> None:
    """No real address or number of a network stands in the files that come with the bot."""
    for text in (TEXT, DEMO_FILE.read_text(encoding="utf-8")):
        addresses = re.findall(r"@([\w.-]+)|https://([\w.-]+)", text)
        assert all("".join(found).endswith("example.org") for found in addresses)
        assert all(" 55" in phone for phone in re.findall(r"\+32[\d ]+", text))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'desk = "namur"',
            'desk = "namurr"',
            'territory 1: "desk" is "namurr", which is not declared',
        ),
        ('desk = "namur"', 'desc = "namur"', 'unknown key "desc"; did you mean "desk"?'),
        ('code = "namur"', 'xyz = "namur"', 'unknown key "xyz"; take it out.'),
        ('network = "psynam"', 'network = "psynan"', 'did you mean "psynam"?'),
        ("link = true", "link = false", 'desk 2 cannot be reached; give the "chat_id"'),
        ("-1001000000002", "-1001000000003", 'desk 4: "chat_id" is "-1001000000003" a second time'),
        ('id = "brussels-nl"', 'id = "brussels-fr"', 'desk 4: "id" is "brussels-fr" a second time'),
        ('id = "psybru"', 'id = "namur"', 'network 2: "code" is "namur" a second time'),
        ('"1000-1299"', '"1299-1000"', 'is upside down; write it as "1000-1299"'),
        ('"1000-1299"', '"1001"', 'holds "1001-1001", where no Belgian postal code lies'),
        ('"1000-1299"', '"thousand"', "is not a range of postal codes"),
        ('postal_codes = ["1000-1299"]', "", "territory 2 covers nothing"),
        ('["brussels"]', '["bruxels"]', 'is not a known province; did you mean "brussels"?'),
        ('provinces = ["brussels"]', 'arrondissements = ["gand"]', "is not a known arrondissement"),
        ('provinces = ["brussels"]', 'municipalities = ["Shaerbeek"]', 'mean "Schaerbeek"?'),
        ('provinces = ["brussels"]', 'municipalities = ["Laeken"]', '"Laeken", which is not a mun'),
        (
            '"0800 32 123"',
            '"0800 32 12"',
            'help line 1: "number" holds "0800 32 12", which cannot be',
        ),
        ('"1813"', '"18130"', "which cannot be dialled in Belgium; write it between quotes"),
        ('"1813"', "1813", "which cannot be dialled in Belgium; write it between quotes"),
        ('number = "107"', 'number = "107"\nprovinces = ["namen"]', "is not a known province"),
        ("checked_on = 2026-11-22", 'checked_on = "soon"', '"checked_on" is not a day'),
        (', nl = "Coördinatie van Namen"', "", 'desk 2: "names" has nothing in "nl"'),
        ('nl = "Coördinatie van Namen"', 'nl = " "', '"names" is empty in "nl"'),
        ('nl = "Coördinatie van Namen"', 'en = "x"', 'unknown language "en"'),
        (
            'names = { nl = "Zelfmoordlijn" }',
            'names = "x"',
            'help line 2: "names" must be given by',
        ),
        ('languages = ["fr", "nl"]', 'languages = ["fr", "en"]', '"languages" is not right'),
        ("chat_id = -1001000000001", "chat_id = 12", 'desk 1: "chat_id" is not right'),
        ('email = "coordination@example.org"', 'email = "x"', "valid email address"),
        ('{ email = "psynam@example.org" }', "{}", 'network 1: "contact" reaches nobody'),
        ('{ email = "psynam@example.org" }', '"me"', 'network 1: "contact" is not a table'),
        ("https://psynam.example.org/liste", "http://x", "is not an https:// address"),
        ("drafts_days = 7", "drafts_days = 0", '"retention.drafts_days" is not right'),
        ("unclaimed_hours = 8", "unclaimed_hours = 0", '"delays.unclaimed_hours" is not right'),
        ("silent_days = 5", "silent_days = 99", '"delays.silent_days" is not right'),
        ('"09:00-17:00"', '"9 heures"', 'is no time of work; write it as "09:00-17:00"'),
        (
            '"09:00-17:00"',
            '"22:00-06:00"',
            'desk 2: "hours" holds "22:00-06:00", which ends before',
        ),
        ('fallback_desk = "coordination"', "", 'the file has no "fallback_desk"; add it.'),
        ('fallback_desk = "coordination"', 'fallback_desk = "x"', '"fallback_desk" is "x", which'),
        ('["transfer", "close"]', '["tranfer"]', 'is not a known action; did you mean "transfer"?'),
        ('id = "namur"', 'id = "administrators"', "the administrators' chat is known"),
        ('["transfer", "close"]', '["menu"]', 'holds "menu", which is not a known action'),
    ],
)
def test_a_mistake_is_told_in_one_sentence(tmp_path: Path, old: str, new: str, told: str) -> None:
    """Each mistake says what is wrong and what to do, on the line where it stands."""
    text = altered(old, new)

    refusal = refused(tmp_path, text)

    [sentence] = [line for line in refusal.splitlines() if told in line]
    assert re.match(r"networks\.toml line \d+: ", sentence)
    assert sentence.endswith((".", "?"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('desk = "namur"', 'desk = "namurr"'),
        ('"1000-1299"', '"1299-1000"'),
        ('["brussels"]', '["bruxels"]'),
        ("drafts_days = 7", "drafts_days = 0"),
        ('phone = "+32 2 555 01 00"', 'phone = "call me"'),
    ],
)
def test_the_line_told_is_the_line_to_mend(tmp_path: Path, old: str, new: str) -> None:
    """An editor's "go to line" shows what was written wrongly."""
    text = altered(old, new)

    told = re.match(r"networks\.toml line (\d+): ", refused(tmp_path, text))

    assert told is not None
    assert new in text.splitlines()[int(told[1]) - 1]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """Two mistakes give two lines, from top to bottom."""
    text = altered("drafts_days = 7", "drafts_days = 0", altered("link = true", ""))

    first, second = refused(tmp_path, text).splitlines()

    assert "drafts_days" in first
    assert "desk 2" in second


def test_an_overlap_is_refused(tmp_path: Path) -> None:
    """Two desks for the same place, age and language: the second territory is the one to mend."""
    text = altered(
        'postal_codes = ["1000-1299"]\nlanguages = ["fr"]', 'postal_codes = ["1000-1299"]'
    )

    refusal = refused(tmp_path, text)

    assert "territory 3 takes 1000 Bruxelles (15 and over, in Dutch) and 23 more" in refusal
    assert 'the desk "brussels-nl" instead of "brussels-fr"' in refusal


def test_a_narrower_territory_is_no_overlap(tmp_path: Path) -> None:
    """A municipality may leave its province for another desk."""
    directory = load(
        tmp_path,
        f'{TEXT}\n[[territories]]\nnetwork = "psynam"\ndesk = "coordination"\n'
        'municipalities = ["Dinant"]\n',
    )

    [dinant] = belgium().by_postal_code("5500")
    route = directory.route(dinant, AgeGroup.ADULTS, "fr")
    assert (route.desk.id, route.outside_territory) == ("coordination", False)


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (
            'postal_codes = ["1000-1190"]\nlanguages = ["fr"]',
            "1200 Woluwe-Saint-Lambert (15 and over",
        ),
        (
            'postal_codes = ["1000-1299"]\nlanguages = ["fr"]\nages = ["adults"]',
            "(0 to 23, in French)",
        ),
    ],
)
def test_a_gap_is_refused(tmp_path: Path, new: str, told: str) -> None:
    """A network whose territories leave a place, an age or a language to nobody is told where."""
    refusal = refused(tmp_path, altered('postal_codes = ["1000-1299"]\nlanguages = ["fr"]', new))

    assert "network 2 has no desk for" in refusal
    assert told in refusal


def test_a_language_without_help_lines_is_refused(tmp_path: Path) -> None:
    """Somebody in danger finds lines that answer in each language of the bot."""
    text = re.sub(r"names = \{ nl = (.*?) \}", r"names = { de = \1 }", TEXT)

    assert 'has no line that answers in "nl"' in refused(tmp_path, text)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"checked_on = 2026-13-22", r"networks.toml can't be understood: .*line 1"),
        (b"a = 1\na = 2\n", r"networks.toml can't be understood: .*line 2"),
        (b"\xff\xfe", r"networks.toml line 1: it is not text in UTF-8"),
    ],
)
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    """What can't be read at all is told in one sentence too."""
    file = tmp_path / "networks.toml"
    file.write_bytes(content)

    with pytest.raises(NetworksError, match=told):
        load_directory(file, belgium())


def test_a_missing_file_points_to_the_example(tmp_path: Path) -> None:
    """A first start without networks says what to copy."""
    with pytest.raises(NetworksError, match="python -m bot example"):
        load_directory(tmp_path / "networks.toml", belgium())
