"""The short fingerprint by which a file remembers a text without repeating it; ``FINGERPRINT`` in schema/text.py is its pattern."""

import hashlib


def digest(text: str) -> str:
    """Twelve hex digits (of SHA-256) of ``text``."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]
