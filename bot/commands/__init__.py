"""What an administrator does beside the running bot, from the command line.

Each command is one function that says what it did, or one sentence why not.
"""
