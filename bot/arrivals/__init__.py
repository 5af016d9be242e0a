"""Incoming updates: the inbox, and the limit on how many one person may send.

Whether an update is kept is decided here; what it means is decided in `conversations`.
"""
