"""Reading: YAML text to values, with the place of every key and value, in one pass."""
