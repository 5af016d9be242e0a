"""What goes out: what may leave now, where to, and what became of it.

The order of a queue and the limits of the messenger are held here alone.
"""
