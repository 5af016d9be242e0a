"""What protects people: the guard of identities, and the signs of danger.

What is found may be changed here alone; what is said about it stands in `screens`.
"""
