"""How an opening message is understood: its words, the evidence in them, one kind of fact per file.

A fact stands or falls by evidence that contradicts nothing else in the text; the rest is asked.
"""
