"""The words by which an opening message tells its facts, one file or more per language.

People mix the languages of the country: a reader looks for the words of all of them.
"""
