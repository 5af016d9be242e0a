"""The built wheel in an environment with nothing else, as an administrator has it."""
