"""The registers: what lives longer than a year and is shared by the plans, one file each."""
