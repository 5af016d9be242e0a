"""`python -m bot`."""

import sys

from bot.cli import command

if __name__ == "__main__":
    sys.exit(command())
