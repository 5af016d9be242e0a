"""Records an event of a request together with the messages to everyone who has to know of it.

The chat and the desk both use this; how a new kind of event is announced is added here.
"""
