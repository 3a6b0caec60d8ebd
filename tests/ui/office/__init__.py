"""Tests of the page Quản trị and the first-run wizard."""
