"""Runs the program as `python -m pccc_desktop`."""

from __future__ import annotations

import sys

from pccc_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
