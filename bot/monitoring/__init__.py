"""What other machines are told of how the bot is: health, metrics, a sign of life.

Nothing here holds content: numbers, times, and the names of desks.
"""
