"""What depends on a language in code: one pack for each, behind one typed description.

A word that is understood is added here alone; what is said stands in the catalogues.
"""
