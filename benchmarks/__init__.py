"""How fast the bot is, beside others that ask the same: `make bench` (docs/performance.md).

A server takes the place of Telegram on one core, the bot under test runs on another. People fill in
a form in a closed loop: each sends the next update when the next question has reached the server.
"""
