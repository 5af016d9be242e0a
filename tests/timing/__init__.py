"""The reader of "when" against a corpus of answers: `make timing` prints the figures.

A part of the corpus was written by another hand than the rules, and nobody looks at its phrases.
"""
