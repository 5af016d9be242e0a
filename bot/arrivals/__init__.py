"""What comes in: the inbox, who sends too much, who may act in a group.

Whether an update waits is decided here; what it means is decided in `conversations`.
"""
