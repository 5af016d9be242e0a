"""What pyproject.toml can't say: folders beside the packages are carried inside a wheel."""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

FOLDERS = {"locales": "*/LC_MESSAGES/*.po", "networks": "*.toml"}
"""Found by `bot/resources.py`."""


class CarryFolders(build_py):
    """Copy the folders into the package; an editable install finds them where they are."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for folder, files in FOLDERS.items():
            for file in Path(folder).glob(files):
                target = Path(self.build_lib, "bot", "resources", file)
                self.mkpath(str(target.parent))
                self.copy_file(str(file), str(target))


setup(cmdclass={"build_py": CarryFolders})
