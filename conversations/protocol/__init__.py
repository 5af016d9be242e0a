"""What comes in, what may be known, what goes out: the types that every decision speaks in.

A new kind of message or effect begins here, and `bot` says how it is done.
"""
