"""The arguments of the commands."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from conversations.text import Language

LANGUAGES = tuple(map(str, Language))
BOTH = "both"


def file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def way(parser: ArgumentParser) -> None:
    parser.add_argument("way", choices=("export", "import"))


def two_databases(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="FROM", help="an address as in DATABASE_URL")
    parser.add_argument("target", metavar="TO", help="that of an empty database")


def place(parser: ArgumentParser) -> None:
    from conversations.directory.age_group import AgeGroup  # noqa: PLC0415  only `route` asks

    parser.add_argument("place", metavar="PLACE", help="a postal code, or a name")
    parser.add_argument("--age", choices=tuple(map(str, AgeGroup)), default=str(AgeGroup.ADULTS))
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])


def desk(parser: ArgumentParser) -> None:
    parser.add_argument("desk", metavar="DESK", help="its id in the networks file")


def who(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="WHO", help="a request's reference, or a Telegram number")


def yes(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="ask nothing")


def force(parser: ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def example(parser: ArgumentParser) -> None:
    told = "all networks of the country, to be verified, instead of every key explained"
    parser.add_argument("--belgium", action="store_true", help=told)


def figures(parser: ArgumentParser) -> None:
    parser.add_argument("--month", required=True, metavar="2027-01")
    parser.add_argument("--network", metavar="ID", help="its id in the networks file; else all")
    parser.add_argument("--out", type=Path, metavar="FILE", help="ends in .xlsx or .csv")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])


def poster(parser: ArgumentParser) -> None:
    parser.add_argument("network", metavar="NETWORK", help="its id in the networks file")
    choices = (*LANGUAGES, BOTH)
    parser.add_argument("--language", choices=choices, help="else those of the network")
    parser.add_argument("--out", type=Path, default=Path(), metavar="FOLDER")
    parser.add_argument("--bot", metavar="NAME", help="its name; else Telegram is asked")
