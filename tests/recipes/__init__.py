"""The README's recipes, each tried by a script on a copy of the tree.

Nothing of the tree itself is written here; what a person would touch by hand is counted.
"""
