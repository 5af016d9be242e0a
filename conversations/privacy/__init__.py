"""Detectors of what could identify a person in a text: one small file per kind of trace."""
