"""What happens to a request, whoever does it: its events, its states, its deadlines.

A rule of the life cycle is changed here alone; nothing here says a word to anybody.
"""
