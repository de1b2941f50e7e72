"""One page per shape; pages know nothing of each other."""
