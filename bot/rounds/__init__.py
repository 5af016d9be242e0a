"""Work that begins with the time and not with a message: reminders, boards, digests, erasing.

A round claims what is due, acts in one transaction, and waits for the next.
"""
