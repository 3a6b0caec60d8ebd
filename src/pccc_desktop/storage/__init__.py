"""Rows, repositories, units of work and migrations over SQLAlchemy."""
