"""Rounds of rating on phones: what is asked, the server on the local network, and its page."""
