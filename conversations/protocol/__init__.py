"""The types of every decision: what comes in, what is known, and what shall be done.

A new kind of message or effect begins here, and `bot` says how it is done.
"""
