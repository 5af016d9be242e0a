"""The questions as pictures: docs/flows.md, drawn from the forms and the decisions.

`make flows` writes it; a test compares it with what the code gives now.
"""
