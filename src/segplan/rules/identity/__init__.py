"""Measures and references can be pointed out without doubt."""
