"""Cleans text taken from documents."""
