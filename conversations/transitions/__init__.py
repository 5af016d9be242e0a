"""A request changes: the event is recorded, and everyone who has to learn of it is told, once.

Both the chat and the desk stand on this; a new kind of event is announced here.
"""
