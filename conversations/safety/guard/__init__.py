"""Finds what could identify a person in a text, before anything is kept.

One file for each kind of identifier; `identifiers` puts them together.
"""
