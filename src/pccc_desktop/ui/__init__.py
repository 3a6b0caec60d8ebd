"""Windows, pages and dialogs of the program."""
