"""Charts as drawings: pure functions from counted values, with every figure also in words and in a table beside."""
