"""Coming in: lists from spreadsheets and text files, read cell by cell and brought in as one change."""
