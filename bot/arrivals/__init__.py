"""What comes in: the inbox, and who sends too much.

Whether an update is kept is decided here; what it means is decided in `conversations`.
"""
