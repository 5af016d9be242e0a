"""An environment of its own for each bot that is measured, made the first time."""

from __future__ import annotations

import subprocess
import sys
import venv
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "bench"
CONSTRAINTS = ROOT / "constraints.txt"
PACKAGES = {
    "ptb": ("python-telegram-bot==22.8",),
    "aiogram": ("aiogram==3.31.0", "redis==6.4.0"),
    "dialog": ("aiogram==3.31.0", "aiogram-dialog==2.6.0"),
    "ours": ("-c", str(CONSTRAINTS), str(ROOT)),
    "ours-postgresql": ("-c", str(CONSTRAINTS), f"{ROOT}[postgresql]"),
}
"""Our own bot has what it needs at work, and none of what it is developed with."""


def python_of(environment: str) -> str:
    """Give the Python of an environment; ours are made anew when what they need changes."""
    packages = PACKAGES[environment]
    needed = sha256(" ".join(packages).encode())
    if str(CONSTRAINTS) in packages:
        for file in (CONSTRAINTS, ROOT / "pyproject.toml"):
            needed.update(file.read_bytes())
    folder = BUILD / f"{environment}-{needed.hexdigest()[:12]}"
    python = folder / "bin" / "python"
    if not (folder / "made").exists():
        print(f"Installing {packages[-1]} in {folder} …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
        (folder / "made").touch()
    return str(python)
