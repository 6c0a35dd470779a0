"""Help for the tests: small projects, and the command line in process."""
