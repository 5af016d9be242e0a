"""The engine of forms: a form is a class, a question is a field, an option is an enum member.

Kinds of answers are added here; which questions are asked stands in `flows`.
"""
