"""Report and roadmap as PDF."""
