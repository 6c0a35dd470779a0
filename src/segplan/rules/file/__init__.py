"""Faults that reading a file finds."""
