"""What the bot promises, in one sentence a test.

Each folder has the drivers that its tests speak through.
"""
