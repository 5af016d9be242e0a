"""What the administrators' chat is told when something goes wrong.

An alarm is worded and held back here; what fails stands where it fails.
"""
