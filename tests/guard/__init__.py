"""What the guard of identities finds in its corpus: `make guard`.

The held-out part was written by another hand than the rules.
"""
