"""Pages, search and the packed site."""
