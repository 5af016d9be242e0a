"""What those who run the bot read: the log, and the administrators' chat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bot.alarms import alarms, refusals
from bot.catalogues import Catalogues
from conversations.desk import presence
from conversations.text import Language, Msg
from tests.soak.coordinators import is_card
from tests.soak.doubles import explained
from tests.soak.hardships import CLOSED, MUTED, PUT_OUT
from tests.soak.record import Shown
from tests.soak.soaked import Soaked
from tests.soak.steps import LAST_DESK, MARK
from tests.support.bot_driver import ADMINISTRATORS

LINE = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ (?P<level>[A-Z]+) (?P<said>.*)")
EXPECTED = re.compile(
    r"bot\.telegram\.intake: polling: (Telegram refuses the token|Telegram can't be asked: \w+$"
    r"|another process polls)"
    r"|bot\.telegram\.connection: Telegram can't be reached at"
    r"|bot\.telegram\.failures: Telegram refuses the token"
    r"|bot\.[\w.]+: [\w' ]+: The database is not available: "
    r"(the connection to the server was lost|the server ended a session that stood still)\.$"
    r"|tests\.soak: a life has ended by itself"
    r"|bot\.turns\.incoming_updates: update \d+: \w+, inbound\.py:\d+"
)
"""Errors that the weather makes: those of the network, of a worker that stood still, and updates
that can't be read."""
OFTEN = 5  # so many refusals of a poll that one of them is noted for sure
AT_THE_START = re.compile(r"Telegram refuses BOT_TOKEN")
"""What `python -m bot run` says without a log."""

TITLES: dict[str, Msg] = {
    "second poller": alarms.SECOND_POLLER[0],
    "set aside": alarms.SET_ASIDE[0],
    "outage": alarms.OUTAGE,
    "refused": refusals.TITLE,
    "put out": presence.REMOVED(desk="¤"),
    "muted": presence.MUTED(desk="¤"),
    "back": presence.BACK_AGAIN(desk="¤"),
    "arrived": presence.ARRIVED(desk="¤"),
}


def the_log_is_discreet(soaked: Soaked) -> Iterator[str]:
    """Neither what people typed nor the token stands in the log."""
    if MARK.search(soaked.log):
        yield "the log holds what a person typed"
    if any(secret in soaked.log for secret in soaked.secrets):
        yield "the log holds the token or the key"


def the_log_tells_of_the_weather_alone(soaked: Soaked) -> Iterator[str]:
    """No error of the bot's own, and no traceback."""
    for line in soaked.log.splitlines():
        found = LINE.fullmatch(line)
        if found is None:
            if not AT_THE_START.match(line):
                yield f"the log holds what is no line of a log: {MARK.sub('…', line)[:80]}"
        elif found["level"] in {"ERROR", "CRITICAL"} and not EXPECTED.match(found["said"]):
            yield f"the log tells of an error: {MARK.sub('…', found['said'])[:160]}"


def administrators_learn_once(soaked: Soaked) -> Iterator[str]:
    """They read of each trouble, once: once a day while it lasts, once for each that has an end."""
    read = _read(soaked)
    for alarm, least, most in _owed(soaked):
        if not least <= read[alarm] <= most:
            yield f"the administrators read {read[alarm]} times of: {alarm}; not {least} to {most}"


def _owed(soaked: Soaked) -> Iterator[tuple[str, int, int]]:
    """Give how often, at least and at most, each thing is to be read."""
    endured = Counter(one.name for one in soaked.hardships)
    told = endured[PUT_OUT] + endured[MUTED]
    # after a day, Telegram forgets what the groups told; and a killed bot may have said it twice
    unsure = soaked.days > 1 or soaked.record.heard is None
    redirected = any(is_card(shown.message) for shown in soaked.record.shown[LAST_DESK])
    contested = soaked.weather.get("second poller", 0) >= OFTEN
    yield "second poller", int(contested), soaked.days
    yield "set aside", int(bool(soaked.held.set_aside)), soaked.days
    yield "outage", min(1, soaked.outages), soaked.outages  # two may be one, if nothing is heard
    yield "refused", int(redirected and not told), told + endured[CLOSED]
    yield "put out", 0 if unsure else endured[PUT_OUT], endured[PUT_OUT]
    yield "muted", 0 if unsure else endured[MUTED], endured[MUTED]
    yield "back", 0 if unsure else told, told
    yield "arrived", 0, told  # nobody told of the loss, and the board stands where the group was
    yield "anything else", 0, 0


def _read(soaked: Soaked) -> Counter[str]:
    """Count what the administrators read, copies that nobody could know of aside."""
    say = Catalogues.load().say
    heads = {kind: say(title, Language.FR).partition("¤")[0] for kind, title in TITLES.items()}
    read: Counter[str] = Counter()
    before: dict[str, Shown] = {}
    for shown in soaked.record.shown[str(ADMINISTRATORS)]:
        if not shown.at_first:
            continue
        earlier = before.get(shown.text)
        before[shown.text] = shown
        if earlier is not None and explained(soaked, earlier, shown):
            continue
        read[
            next((kind for kind, head in heads.items() if head in shown.text), "anything else")
        ] += 1
    return read
