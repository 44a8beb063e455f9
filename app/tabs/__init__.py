"""Floor 5: the screens people spend their day on."""
