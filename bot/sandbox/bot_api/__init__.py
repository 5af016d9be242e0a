"""Telegram's Bot API over HTTP, on the pretend state.

Another method of the Bot API is one more function in the file of its subject.
"""
