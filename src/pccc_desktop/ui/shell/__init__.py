"""The main window and what it hosts."""
