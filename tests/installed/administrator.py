"""Somebody who installs the wheel and gives commands in an empty folder."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import venv
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_SOURCE = shutil.ignore_patterns(".*", "build", "data", "tests", "*.egg-info", "__pycache__")
"""What was left by an earlier build must not be carried by this one."""
PATIENCE = 120.0


def installed(folder: Path) -> Path:
    """Build the wheel from a clean copy, and install it with what PostgreSQL needs.

    The packages are those that are pinned.
    """
    source = shutil.copytree(ROOT, folder / "source", ignore=NOT_SOURCE)
    done(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, source)
    venv.create(folder / "empty", with_pip=True)
    python = folder / "empty" / "bin" / "python"
    [wheel] = folder.glob("*.whl")
    pinned = ("-c", ROOT / "constraints.txt")
    done(python, "-m", "pip", "install", "-q", *pinned, f"{wheel}[postgresql]")
    return python


def done(*command: str | Path, cwd: Path | None = None) -> str:
    return subprocess.run(
        command, cwd=cwd, env=alone(), check=True, capture_output=True, text=True, timeout=300
    ).stdout


def alone() -> dict[str, str]:
    """Give an environment that names nothing of the checkout, and no setting of the bot."""
    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}


@dataclass
class Administrator:
    """Gives commands in a folder; settings stand in its `.env`, as the guide has it."""

    python: Path
    folder: Path

    def sets(self, **settings: str) -> None:
        """Write the `.env` anew, for this account alone."""
        file = self.folder / ".env"
        file.touch(0o600)
        file.write_text("".join(f"{name}={value}\n" for name, value in settings.items()))

    async def gives(self, *command: str, code: int = 0, answer: str = "") -> str:
        """Give a command; what it said, on both outputs, ends with this exit code."""
        process = await self._begins(*command)
        said, _ = await asyncio.wait_for(process.communicate(answer.encode()), PATIENCE)
        text = said.decode()
        assert process.returncode == code, f"{command}: {process.returncode}\n{text}"
        assert "Traceback" not in text
        return text.strip()

    @asynccontextmanager
    async def runs(self) -> AsyncIterator[None]:
        """Have the bot at work meanwhile; it ends as it is told."""
        process = await self._begins("run")
        assert process.stdout
        log = ""
        try:
            async with asyncio.timeout(PATIENCE):
                while "at work as" not in log:
                    line = await process.stdout.readline()
                    assert line, log
                    log += line.decode()
            yield
        finally:
            if process.returncode is None:
                process.terminate()
            rest, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == 0, log + rest.decode()
        assert "ERROR" not in rest.decode()

    async def _begins(self, *command: str) -> Process:
        return await asyncio.create_subprocess_exec(
            str(self.python),
            *("-m", "bot", *command),
            cwd=self.folder,
            env=alone(),
            stdin=PIPE,
            stdout=PIPE,
            stderr=STDOUT,
        )
