"""Tables of names from open lists and of places, made by `make names`.

`names.md` beside them says where they come from and under which licences.
"""
