"""A guide in one language: words, dates, citations and addresses as a reader meets them."""
