"""The configuration file: where it is, what it says, and what is wrong with it, by line and column."""
