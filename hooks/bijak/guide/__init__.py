"""All records as one guide: indexed, dated, checked across files."""
