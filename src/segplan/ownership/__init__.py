"""Who answers for something: judging by its form what an owner's text says, and finding it in the register."""
