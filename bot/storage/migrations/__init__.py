"""How a database of an earlier version becomes one of today.

A step that has been released is never changed: a new one follows it.
"""
