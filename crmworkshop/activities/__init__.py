"""The activities as declarations: which records, which page, which results."""
