"""What people see: texts and buttons, not yet in any language.

A screen, or its words, is changed here alone; who sees it when stands in `chat` and `desk`.
"""
