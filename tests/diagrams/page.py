"""The page of all diagrams, docs/flows.md."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from conversations.flows.details import DETAILS
from conversations.flows.exits import page_of
from conversations.flows.findings import Exit, Finding, Leaving
from conversations.flows.missions import Mission
from conversations.flows.need_and_wishes import Description, Offered, Wishes
from conversations.flows.orientation_options import Entrance
from conversations.flows.place_and_public import PlaceAndPublic
from conversations.flows.requester import Requester
from tests.conversations.journeys import ways
from tests.diagrams import forms, orientation
from tests.diagrams.mermaid import Chart
from tests.diagrams.words import said

FILE = Path(__file__).parents[2] / "docs" / "flows.md"

HEAD = """# The questions, as pictures

`make flows` draws this page from the code; a test says when it is not fresh. Bold stands the key
of a question, the name of its field in `conversations/flows`. The words are the English originals
as a partner reads them; `make screens` has them in each language. Dotted arrows lead back, or
to what is only offered. Conditions name answers by their codes.
"""

GUIDED = """
## From the first screen to a mission

Who says the role at once is guided by facts. Green ends are missions, yellow ones exits.
"""
KNOWN = """
## “I know which mission”

The same questions, fewer of them: the facts are checked against the mission that was named.
Where they lead elsewhere, both are shown, and the person chooses.
"""


def written() -> str:
    """Give the whole page."""
    return "\n".join(
        (
            HEAD,
            "## The whole way\n",
            _whole(),
            GUIDED,
            orientation.drawn(Entrance.GUIDED),
            KNOWN,
            orientation.drawn(Entrance.KNOWN),
            "\n## What leads to what\n",
            *_missions(),
            "",
            *_exits(),
            *_forms(),
            "",
        )
    )


def _whole() -> str:
    chart = Chart("LR")
    parts = {
        "orientation": "the facts: which mission?",
        "settled": "the mission, and the privacy notice",
        "requester": "who asks",
        "description": "the need, in words",
        "details": "what this mission asks",
        "place": "place and public",
        "wishes": "wishes",
        "summary": "summary",
    }
    for name, words in parts.items():
        chart.end(name, words)
    chart.end("exits", "an exit: why not, and where to go", kind="leaving")
    chart.end("sent", "sent to the desk", kind="mission")
    names = [*parts, "sent"]
    for start, end in pairwise(names):
        chart.arrow(start, end, ["agrees"] if end in {"requester", "sent"} else [])
    chart.arrow("orientation", "exits", ["no mission fits"])
    chart.arrow("exits", "orientation", ["the mission that is near"], back=True)
    chart.arrow("summary", "orientation", ["change an answer"], back=True)
    return chart.written()


def _missions() -> Iterator[str]:
    yield "| mission | what happens | reasons that are said |\n|---|---|---|"
    whys: dict[Mission, dict[str, None]] = {mission: {} for mission in Mission}
    for way in ways():
        if isinstance(way.leads_to, Finding):
            whys[way.leads_to.mission][said(way.leads_to.why.label)] = None
    for mission, reasons in whys.items():
        yield f"| `{mission.value}` | {said(mission.in_one_sentence)} | {'<br>'.join(reasons)} |"


def _exits() -> Iterator[str]:
    yield "| exit | what its page says first |\n|---|---|"
    titles: dict[Exit, dict[str, None]] = {one: {} for one in Exit}
    for way in ways():
        if isinstance(way.leads_to, Leaving):
            titles[way.leads_to.exit][page_of(way.leads_to).title.id] = None
    for one, said_first in titles.items():
        yield f"| `{one.value}` | {'<br>'.join(said_first)} |"


def _forms() -> Iterator[str]:
    yield "\n## What every request is asked\n"
    everybody = (Requester, Description, PlaceAndPublic, Wishes, Offered)
    yield forms.drawn("the mission is agreed on", everybody, "summary")
    for mission, form in DETAILS.items():
        yield f"\n## {said(mission.label)}\n\n{said(mission.official_name)} (`{form.__name__}`).\n"
        yield forms.drawn("the need is told", (form,), "place and public")
