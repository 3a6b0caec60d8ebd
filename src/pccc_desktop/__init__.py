"""PCCC Desktop: fire-safety plans, assignments and printed forms for ward offices."""

__version__ = "0.1.0"
