"""People, bad weather and kills, for as long as one likes: `make soak`.

What was promised is counted at the end; a seed plays the same again.
"""
