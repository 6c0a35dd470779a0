"""Rules on origin: what is documented, derived and invented is told apart, and nobody is named."""
