"""All decisions, as pure functions: no I/O, no clock, no randomness, nothing to wait for.

If a coordinator could have an opinion about it, it is here; what does it is in `bot`.
"""
