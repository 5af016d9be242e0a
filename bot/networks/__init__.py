"""The networks file: read, checked, and turned into the directory that conversations use.

Another key of the file, and the sentence for a mistake in it, are added here alone.
"""

from __future__ import annotations

from bot.networks.examples import PRETEND as PRETEND
from bot.networks.examples import examples_in as examples_in
from bot.networks.examples import refuse_examples as refuse_examples
from bot.networks.loading import load_directory as load_directory
from bot.networks.mistakes import NetworksError as NetworksError
