"""The report and the one-page roadmap as PDF."""
