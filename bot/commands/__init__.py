"""The commands that an administrator gives on the command line, beside the running bot.

Each command is one function that says what it did, or one sentence why not.
"""
