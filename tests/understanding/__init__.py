"""What the reader of opening messages understands, measured on sentences of other people.

`python -m tests.understanding` prints the figures; the tests hold the floors that were reached.
"""
