"""Benchmarks: the app against the plain alternative, in turns in one run. `python -m benchmarks` runs them all."""
