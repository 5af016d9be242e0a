"""Flowcharts in Mermaid, which GitHub draws in light and in dark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

CLASSES = (
    "classDef mission fill:#1a7f3722,stroke:#1a7f37,stroke-width:2px",
    "classDef leaving fill:#9a670022,stroke:#9a6700,stroke-width:2px",
    "classDef detail stroke-dasharray:4 3",
)
"""Tints that let the words be read on a light page and on a dark one."""


@dataclass
class Chart:
    """A flowchart that is drawn line by line: nodes first, then the arrows between them."""

    direction: str = "TD"
    _lines: list[str] = field(default_factory=list)

    def question(self, name: str, key: str, words: str, *, kind: str = "") -> None:
        """Draw a question: its key and its words."""
        self._node(name, f'["<b>{key}</b><br/>{_safe(words)}"]', kind)

    def end(self, name: str, words: str, *, kind: str = "") -> None:
        """Draw a place where a path begins or ends."""
        self._node(name, f'(["{_safe(words)}"])', kind)

    def joint(self, name: str) -> None:
        """Draw a point where arrows meet again."""
        self._lines.append(f"    {name}(( ))")

    def arrow(
        self, start: str, end: str, labels: Iterable[str] = (), *, back: bool = False
    ) -> None:
        """Draw an arrow with its condition; a dotted one for what leads back or is only offered."""
        label = "<br/>".join(_safe(one) for one in labels)
        line = "-.->" if back else "-->"
        self._lines.append(
            f'    {start} {line}|"{label}"| {end}' if label else f"    {start} {line} {end}"
        )

    def written(self) -> str:
        """Give the block for a Markdown page."""
        classes = [f"    {one}" for one in CLASSES if f":::{one.split()[1]}" in self._drawn]
        return "\n".join(
            ("```mermaid", f"flowchart {self.direction}", self._drawn, *classes, "```")
        )

    @property
    def _drawn(self) -> str:
        return "\n".join(self._lines)

    def _node(self, name: str, shape: str, kind: str) -> None:
        self._lines.append(f"    {name}{shape}{f':::{kind}' if kind else ''}")


def _safe(words: str) -> str:
    """Write words so that Mermaid reads them as words."""
    return words.replace('"', "#quot;")
