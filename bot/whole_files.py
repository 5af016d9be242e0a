"""Files that are written whole, all of them or none: a full disk leaves what was there before."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path


def put(contents: Mapping[Path, bytes], rights: int | None = None) -> list[Path]:
    """Write files in the place of those that are there, once each is on the disk; give them.

    `rights` are those of new files and old ones; without them an old one keeps its own.

    Raises:
        OSError: one of them can't be written.
    """
    unfinished = {file: file.with_name(f"{file.name}.unfinished") for file in contents}
    try:
        for file, content in contents.items():
            _write(unfinished[file], content, _rights_of(file) if rights is None else rights)
        for file, whole in unfinished.items():
            whole.replace(file)
    finally:
        for left in unfinished.values():
            left.unlink(missing_ok=True)
    return list(contents)


def _write(file: Path, content: bytes, rights: int | None) -> None:
    file.unlink(missing_ok=True)  # one that was left by a process that was killed
    if rights is not None:
        file.touch(rights)
        file.chmod(rights)
    file.write_bytes(content)


def _rights_of(file: Path) -> int | None:
    if file.is_dir():
        raise IsADirectoryError(None, "Is a directory")
    return stat.S_IMODE(file.stat().st_mode) if file.exists() else None
