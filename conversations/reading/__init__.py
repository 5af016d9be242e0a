"""Typed text becomes facts: contact data, moments, places, numbers, choices, who somebody is.

A reader is changed here alone; the words of each language stand in `languages`.
"""
