"""What people type for a place, and what is made of it.

A table in two parts, measured by `python -m tests.places`; docs/places.md publishes its figures.
"""
