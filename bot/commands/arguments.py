"""What can be written after the name of a command."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from conversations.directory.age_group import AgeGroup
from conversations.text import Language


def file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def way(parser: ArgumentParser) -> None:
    parser.add_argument("way", choices=("export", "import"))


def two_databases(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="FROM", help="an address as in DATABASE_URL")
    parser.add_argument("target", metavar="TO", help="that of an empty database")


def place(parser: ArgumentParser) -> None:
    parser.add_argument("place", metavar="PLACE", help="a postal code, or a name")
    ages, languages = tuple(map(str, AgeGroup)), tuple(map(str, Language))
    parser.add_argument("--age", choices=ages, default=str(AgeGroup.ADULTS))
    parser.add_argument("--language", choices=languages, default=languages[0])


def desk(parser: ArgumentParser) -> None:
    parser.add_argument("desk", metavar="DESK", help="its id in the networks file")


def who(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="WHO", help="a request's reference, or a Telegram number")


def yes(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="ask nothing")


def force(parser: ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
