"""Floor 3: what rules and promises make of the records; "today" is always an argument."""
