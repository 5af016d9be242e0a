"""This field's own questions: the facts that lead to a mission, its details, the exits.

A question, an option, a mission is changed here; how they are asked stands in `forms`.
"""
