"""CRM Workshop: run a five-day CRM optimisation workshop from one laptop, offline."""

__version__ = "0.1.0"
