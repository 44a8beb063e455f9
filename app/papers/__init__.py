"""Floor 3: what is printed."""
