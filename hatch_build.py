"""Wheel hook: compiles forms and assets before the wheel is packed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetBuildHook(BuildHookInterface[Any]):
    """Calls `tools.build_assets.build()` for real wheels; an editable install builds when first run."""

    # The build environment has no typing_extensions, so there is no @override to mark this with.
    def initialize(  # pyright: ignore[reportImplicitOverride] - see above
        self,
        version: str,
        build_data: dict[str, Any],  # noqa: ARG002 - the signature is hatchling's
    ) -> None:
        """Compile what the wheel carries; hatchling calls this once for each target."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from tools.build_assets import build

        build(root, force=True, require_fonts=True)
