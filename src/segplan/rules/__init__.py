"""The rules: pure functions of a plan and what it is read together with, one rule a file."""
