"""Windows started as processes of their own by `bench.start_up`; each prints when it was painted and ends."""

from __future__ import annotations
