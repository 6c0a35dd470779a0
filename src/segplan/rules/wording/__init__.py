"""Rules on wording: whether somebody outside can tell that the measure is done."""
