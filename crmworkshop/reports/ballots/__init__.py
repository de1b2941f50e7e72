"""Ballots to be filled in elsewhere: a spreadsheet that comes back, and a page to print and tick."""
