"""Files to records: YAML read, shaped by models, with every error at its place."""
