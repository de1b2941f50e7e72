"""Charts as vectors: one matplotlib figure per chart block, for PDF pages and for picture files."""
