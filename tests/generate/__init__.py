"""The generated files: rule pages, command reference, schemas, format, and blocks of the README.

`make generate` writes them; tests/test_generated.py fails when one is stale.
"""
