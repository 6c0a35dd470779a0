"""The one place where rules meet files: read, run, place, accept, sort."""
