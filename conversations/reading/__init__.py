"""Readers of typed text: each gives a typed answer, or a Rejection that says what to do instead."""
