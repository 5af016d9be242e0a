"""Every screen, card and message that the bot shows, on one page for those who own the words.

`make screens` writes it: the questionnaires, then what scenarios show, then every text by its id.
"""
