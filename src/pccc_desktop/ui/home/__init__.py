"""The first page: how the ward's work stands today."""
