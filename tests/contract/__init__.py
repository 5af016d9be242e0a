"""What we believe of Telegram, held against the types of its client library.

A new kind of update or refusal is added here first.
"""
