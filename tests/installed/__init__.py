"""The built wheel in an environment with nothing else, as an administrator has it.

It carries all that it needs, and the commands of the guide do there what the guide says.
"""
