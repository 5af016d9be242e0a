"""Screens: what each moment of a conversation looks like."""
