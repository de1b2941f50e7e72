"""Records, the workshop file that keeps them, and the one door through which they change."""
