"""Measures the program beside the bare libraries doing the same work; never part of the tests."""

from __future__ import annotations
