"""Going out: workbook, PDF, charts, data and the summary on the terminal."""
