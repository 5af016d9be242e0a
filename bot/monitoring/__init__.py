"""Monitoring by other machines: health, metrics, a heartbeat.

Nothing here holds content: numbers, times, and the names of desks.
"""
