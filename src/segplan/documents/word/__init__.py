"""Office Open XML written directly: every style, language and row header is said here and nowhere else."""
