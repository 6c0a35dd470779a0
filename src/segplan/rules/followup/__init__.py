"""Rules on follow-up: what is reported can be understood and verified."""
