"""House rules that no ready-made linter knows; `tools/check_conventions.py` runs them."""
