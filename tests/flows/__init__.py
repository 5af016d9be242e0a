"""Whole conversations as transcripts that a coordinator can read.

`make transcripts` writes them anew; a person reads the difference.
"""
