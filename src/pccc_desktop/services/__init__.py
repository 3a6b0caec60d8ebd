"""Use cases of the office: transaction borders and permissions, no SQL."""
