"""Tools for those who work on the app: nothing here ships with it."""
