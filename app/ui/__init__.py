"""Floor 4: how any record looks on the screen."""
