"""Whole requests in a real browser, on the demo's page.

They need Chromium, and say so where it is missing.
"""
