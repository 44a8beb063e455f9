"""Floor 2: where it is kept; the only floor that speaks SQL."""
