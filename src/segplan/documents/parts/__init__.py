"""The parts that several documents share: pure functions from the plan to values for a template."""
