"""The bot at work: a real database, a real HTTP server, processes that are killed.

Nothing of ours is replaced by a double, but for the time and chance.
"""
