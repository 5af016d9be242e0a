"""Telegram's side of the bot: the only package that imports the library python-telegram-bot.

Another kind of update or call is turned into ours, and back, here alone.
"""

import os

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library's coming behaviour: delays are timedeltas
