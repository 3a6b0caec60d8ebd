"""Assignments: the list, its detail, the form and the dialogs of progress."""
