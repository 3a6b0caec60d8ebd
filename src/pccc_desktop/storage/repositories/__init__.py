"""Repositories: domain values in and out of the rows of one feature each."""
