"""The page's door: what there is to see, as it changes, and what people do.

The page itself is in `page/`; it speaks with this and with nothing else.
"""
