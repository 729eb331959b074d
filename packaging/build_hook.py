"""Compile the translation catalogues before hatchling packs them: the .qm files are not in git."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        tool = Path(self.root) / "packaging" / "texts.py"
        subprocess.run([sys.executable, tool, "compile"], check=True)
        build_data["artifacts"].append("*.qm")
