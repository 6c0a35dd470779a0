"""Versions of one file beside each other: merged by measure and field, and as lines that git compares."""
