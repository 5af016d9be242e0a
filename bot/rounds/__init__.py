"""What is done again and again: reminders, boards, offers after an outage, erasing.

A round claims what is due, acts in one transaction, and waits for the next.
"""
