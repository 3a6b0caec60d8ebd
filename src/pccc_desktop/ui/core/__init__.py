"""Tasks, messages, tables, binding and dialogs that every screen shares."""
