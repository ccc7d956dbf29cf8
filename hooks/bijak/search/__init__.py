"""What search finds: the guide as documents, people's words for it, and one index a language for the browser."""
