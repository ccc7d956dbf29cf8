"""Bijak Bermedia Sosial: records about civil servants' conduct on social media, and the pages made from them.

Imports run one way; docs/architecture.md shows how. Nothing in this package imports MkDocs.
"""
