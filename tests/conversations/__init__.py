"""What is decided, with nothing around it: fast, and covered to the last branch.

One file for each room, screen or kind of answer.
"""
