"""Rules on quantities, interim targets, milestones and time."""
