"""The card of a request in the coordinators' group: what it shows, its buttons and menus.

Another button is an action of `protocol/orders`, drawn here and carried out in `desk`.
"""
