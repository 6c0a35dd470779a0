"""The plan and its registers as frozen values; the one description of the format."""
