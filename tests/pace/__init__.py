"""How long a fast tapper waits for each answer, before a Telegram that keeps its limits.

The command is `make pace`; its figures stand in docs/reliability.md.
"""
