"""Floor 3: what the rules and promises make of the records."""
