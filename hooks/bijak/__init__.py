"""Bijak Bermedia Sosial: records about civil servants' conduct on social media, and the pages made from them.

Imports run one way: ``source, schema`` <- ``guide`` <- ``rules, load`` <- ``pages, render`` <- the command line and
the MkDocs hooks. Nothing in this package imports MkDocs.
"""
