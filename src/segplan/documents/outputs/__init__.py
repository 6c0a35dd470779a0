"""One writer per format, from the checked tree to bytes; a new format is a new module here."""
