"""The wheel: pure Python, or with its busiest modules compiled by mypyc where `NEWSPARSE_COMPILE=1` asks for it.

The source is the same, and so is what it finds. mypyc takes types by their word: `tests/test_compiled.py` holds what
compiled modules may not do.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path("src")
COMPILED = ("readers", "stages/attribution", "stages/people", "stages/resolution", "stages/segmenter", "text/words.py")
# Classes that read themselves when they are asked: `cached_property` is computed at each call in a compiled class.
PLAIN = ("stages/resolution/scene.py", "stages/segmenter/features.py", "stages/segmenter/page.py")
MYPY = ("--config-file=", "--follow-imports=silent", "--ignore-missing-imports", "--cache-dir=" + os.devnull)


def compiled_modules(root: Path) -> list[Path]:
    """The files of the modules that are compiled, below `src`."""
    package = root / SOURCE / "newsparse"
    asked = [package / name for name in COMPILED]
    files = {file for path in asked for file in ([path] if path.suffix else path.rglob("*.py"))}
    return sorted(files - {package / name for name in PLAIN})


class CompilingHook(BuildHookInterface[Any]):
    """Compiles into a folder of its own and lays the results into the wheel: nothing is written beside the source."""

    folder: "TemporaryDirectory[str] | None" = None

    def is_asked(self) -> bool:
        return self.target_name == "wheel" and os.environ.get("NEWSPARSE_COMPILE") == "1"

    def dependencies(self) -> list[str]:
        return ["mypy[mypyc]>=2.4"] if self.is_asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if not self.is_asked() or version == "editable":
            return
        from mypyc.build import mypycify
        from setuptools import Distribution  # type: ignore[import-untyped]

        self.folder = TemporaryDirectory()
        place = Path(self.folder.name)
        root = Path(self.root)
        files = [str(path.relative_to(root)) for path in compiled_modules(root)]  # tracebacks name them so
        extensions = mypycify(
            [*MYPY, *files], target_dir=str(place / "c"), group_name="newsparse", multi_file=True, debug_level="0"
        )
        command = Distribution({"name": "newsparse", "ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(place / "lib"), str(place / "objects")
        command.ensure_finalized()
        command.run()
        for output in command.get_outputs():
            build_data["force_include"][output] = str(Path(output).relative_to(place / "lib"))
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if self.folder:
            self.folder.cleanup()
