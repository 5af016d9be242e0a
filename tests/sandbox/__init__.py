"""The pretend Telegram, by itself: its Bot API and its page.

Nothing of the bot runs here.
"""
