"""Exceptions are motivated and needed."""
