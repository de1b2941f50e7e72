"""One module per step from a file version to the next."""
