"""`python -m bench [NAME …]`: run all measurements, or only those named, and print one table."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING

from bench.table import show

if TYPE_CHECKING:
    from bench.table import Line

MEASUREMENTS = ("start_up", "slips", "search", "lists", "reading")


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; a missed target is said, not punished."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of: {', '.join(MEASUREMENTS)}")
    names = parser.parse_args(arguments).names or MEASUREMENTS
    for name in names:
        if name not in MEASUREMENTS:
            parser.error(f"no measurement is called {name}; there are: {', '.join(MEASUREMENTS)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    lines: list[Line] = []
    for name in names:
        print(f"measuring {name} ...", flush=True)
        start = time.perf_counter()
        lines += import_module(f"bench.{name}").measure()
        print(f"  {time.perf_counter() - start:.0f} s", flush=True)
    print(f"\n{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}\n")
    show(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main())
