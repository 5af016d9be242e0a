"""What says when in a text: its tokens of time, and the date that they name together, if any.

A date is never guessed: whatever stands beside one and is not known to be harmless casts doubt.
"""
