"""What is found of danger in its corpus: `make danger`.

The held-out part was written by another hand than the phrases.
"""
