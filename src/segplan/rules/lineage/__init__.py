"""Rules on lineage: every measure of the replaced plan is accounted for."""
