"""What is found of danger in its corpus: `make danger`.

What is held out was written by another hand than the words that are sought, or before them.
"""
