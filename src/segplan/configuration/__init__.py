"""The settings of a plan repository as values: one module for each table of `segplan.toml`."""
