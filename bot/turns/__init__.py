"""Updates in batches: read, loaded once, decided in memory, written in one transaction.

Nothing is sent from inside a turn, and nothing is decided here.
"""
