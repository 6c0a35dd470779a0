"""Measurements of segplan against named peers, as ratios within one run."""
