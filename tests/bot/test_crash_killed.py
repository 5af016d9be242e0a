"""The process of the bot is killed again and again, without a chance to tidy up."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

import pytest

from bot.storage.store import Store
from tests.bot.crash_victim import KEY
from tests.identities import a_person
from tests.support.crash_driver import once
from tests.support.echo_decisions import typed
from tests.support.samples import database

pytestmark = pytest.mark.slow

PEOPLE = range(1, 41)
WORDS = ("a", "b", "send", "c", "d", "e", "f", "g", "h", "i")
KILLS = (1, 60, 61, 150, 220, 300, 380)  # after so many messages of the 480


async def test_killed_and_restarted(tmp_path: Path) -> None:
    """After seven kills everyone has every answer in order, and every request its one card."""
    said = [(person, word) for word in WORDS for person in PEOPLE]
    updates = [typed(number, word, person) for number, (person, word) in enumerate(said, start=1)]
    database(tmp_path)
    (tmp_path / "updates").write_text(json.dumps(updates))
    for messages in KILLS:
        run_until(tmp_path, messages)
    run_until(tmp_path, None)

    sent = shown(tmp_path)
    store = await Store.open(database(tmp_path), KEY)
    async with store.begin() as unit:
        people = list(map(a_person, PEOPLE))
        requests = await unit.requests.load(people=people)
        assert (await unit.sessions.load(people)).keys() == set(people)
    await store.close()
    assert sorted(int(one.person.id) for one in requests) == list(PEOPLE)
    assert sorted(once(sent[-100])) == sorted(one.reference for one in requests)
    assert sorted(once(sent[-200])) == sorted(
        f"{one.person.id} told:{one.reference} None" for one in requests
    )
    for person in PEOPLE:
        assert once(sent[person]) == list(accumulate(WORDS))
        assert len(sent[person]) <= len(WORDS) + len(KILLS)


def run_until(folder: Path, messages: int | None) -> None:
    """Run the bot and kill it once it has sent so many messages, or let it end by itself."""
    command = [sys.executable, "-m", "tests.bot.crash_victim", str(folder)]
    with subprocess.Popen(command) as victim:
        if messages is None:
            assert victim.wait(60) == 0
            return
        while count(folder) < messages:
            with suppress(subprocess.TimeoutExpired):
                assert victim.wait(0.002) is None, "the bot ended before it could be killed"
        victim.kill()


def count(folder: Path) -> int:
    sent = folder / "sent"
    return sent.read_bytes().count(b"\n") if sent.exists() else 0


def shown(folder: Path) -> dict[int, list[str]]:
    texts = defaultdict(list)
    for line in (folder / "sent").read_text().splitlines():
        chat, text = json.loads(line)
        texts[chat].append(text)
    return texts
