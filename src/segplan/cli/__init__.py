"""The terminal: options, output and exit codes."""
