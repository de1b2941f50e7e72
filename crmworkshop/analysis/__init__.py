"""The workshop's arithmetic: pure functions on plain values, without files, windows or clocks."""
