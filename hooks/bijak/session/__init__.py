"""A morning session: its agenda, minutes, slides and what it taught."""
