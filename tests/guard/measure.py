"""How much of what identifies a person the guard finds, and how much of what it finds is right.

A trace is found if every letter and figure of it is covered, whatever kind it was taken for. A
cover is right if it covers no letter or figure outside the traces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conversations.safety.guard.folding import seen
from conversations.safety.guard.identifiers import Identifier, layers
from conversations.safety.guard.spans import COVER
from tests.guard.corpus import WRITTEN, Sentence, Trace


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one kind of trace, or of all."""

    traces: int
    found: int
    covers: int
    right: int

    @property
    def recall(self) -> float:
        return self.found / self.traces if self.traces else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.covers if self.covers else 1.0


def measure(corpus: Iterable[Sentence], *kinds: Identifier) -> Figures:
    """Count over sentences; of these kinds alone where some are named."""
    judged = [(sentence, tuple(covers(sentence.text))) for sentence in corpus]
    wanted = frozenset(kinds or Identifier)
    traces = [(t, s, c) for s, c in judged for t in s.traces if t.kind in wanted]
    covered = [(one, s) for s, c in judged for one in c if one.kind in wanted]
    return Figures(
        traces=len(traces),
        found=sum(_inked(s.text, t) <= _all(s.text, c) for t, s, c in traces),
        covers=len(covered),
        right=sum(_inked(s.text, one) <= _all(s.text, s.traces) for one, s in covered),
    )


def mistakes(sentence: Sentence) -> tuple[list[str], list[str]]:
    """Give the traces that were missed and the covers that are wrong, in words."""
    text, given = sentence.text, tuple(covers(sentence.text))
    missed = [one for one in sentence.traces if not _inked(text, one) <= _all(text, given)]
    wrong = [one for one in given if not _inked(text, one) <= _all(text, sentence.traces)]
    return [text[t.start : t.end] for t in missed], [text[t.start : t.end] for t in wrong]


def covers(text: str) -> Iterator[Trace]:
    """Give what the guard covers, in places of the text as it was typed."""
    assert seen(text) == text, "the corpus holds no signs without ink"
    places = [(at, at + 1) for at in range(len(text))]
    for layer in layers(text, WRITTEN):
        for start, end in reversed(_merged(layer.spans)):
            stretch = (places[start][0], places[end - 1][1])
            places[start:end] = [stretch] * len(COVER)
            yield Trace(layer.kind, *stretch)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join stretches that overlap, as the cover does."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _inked(text: str, trace: Trace) -> set[int]:
    return {at for at in range(trace.start, trace.end) if text[at].isalnum()}


def _all(text: str, traces: Iterable[Trace]) -> set[int]:
    return {at for trace in traces for at in _inked(text, trace)}
