"""Floor 3: what comes and goes."""
