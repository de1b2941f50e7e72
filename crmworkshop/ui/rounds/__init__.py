"""Rounds in the window: preparing one, serving it to phones, other ways in, and what it found."""
