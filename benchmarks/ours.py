"""Our bot as it is, but for Telegram's limits of pace: the other bots keep to none either."""

from __future__ import annotations

import sys
from functools import partial

from bot import parts
from bot.cli import main
from bot.courier.courier import Courier
from bot.courier.limits import Limits

if __name__ == "__main__":
    parts.Courier = partial(Courier, limits=Limits.none())
    sys.exit(main(["run"]))
