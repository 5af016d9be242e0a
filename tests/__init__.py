"""What the bot promises, in one sentence a test.

The drivers that they speak through stand in `support`; each says what it drives.
"""
