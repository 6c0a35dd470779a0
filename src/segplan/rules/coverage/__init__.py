"""Rules on coverage: the problems that the plan names have measures, and the balance is told."""
