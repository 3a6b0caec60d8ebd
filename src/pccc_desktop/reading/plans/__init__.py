"""Understands Vietnamese official plans; pure functions over text."""
