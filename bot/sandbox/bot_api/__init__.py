"""Telegram's Bot API over HTTP, on the pretend state."""
