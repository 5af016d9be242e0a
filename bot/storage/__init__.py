"""The database: nothing else knows SQL, and nothing here knows a conversation's meaning.

A table and its migration are changed here alone.
"""
