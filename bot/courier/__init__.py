"""Outgoing messages: which may be sent now, to which chat, and whether they arrived.

The order of a queue and the limits of the messenger are held here alone.
"""
