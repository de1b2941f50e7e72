"""The rating grid: what stands in it, how it is painted, typed in and copied."""
