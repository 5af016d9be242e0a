"""Updates in batches: loaded once, decided in memory, made true in one transaction.

Nothing is sent from inside a turn, and nothing is decided here.
"""
