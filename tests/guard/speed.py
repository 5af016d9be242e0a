"""How long the guard takes, for what people write and for what was made to keep it busy."""

from __future__ import annotations

import time

from conversations.identifiers import mask

USUAL = (
    "Nous suivons une famille depuis deux ans. La maman est très isolée et ne sort plus ; les "
    "enfants de 4, 7 et 11 ans vont à l'école de la rue Haute. Notre équipe de 12 personnes se "
    "réunit le mardi à 14h. Nous cherchons un avis pour la suite, dès le 15 septembre 2026. "
)
HOSTILE = (
    *(
        "Mme ",
        "M. ",
        "J.",
        "Julie ",
        "Jan van ",
        "heet ",
        "Kk ",
        "Aa, 1 ans ",
        "rue de la ",
        "rue 1 ",
    ),
    *("Straat ", "a@", "a at b ", "né le ", "1 ", "12/", "0470 ", "niss  ", "85.07.30-033.2 "),
    *("dossier n° ", "- ", "é", "\u0301", "1\u20e3"),
)
"""Bits that many detectors begin to read; each is repeated until the text is full."""

LENGTHS = 800, 3200
"""Characters: the longest need, and four times as much."""
_ROUNDS = 20


def filled(bit: str, length: int) -> str:
    """Repeat a text until it has this many characters."""
    return (bit * (length // len(bit) + 1))[:length]


def microseconds(text: str, rounds: int = _ROUNDS) -> float:
    """Give the processor's time for masking a text once: the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        mask(text)
        best = min(best, time.process_time() - begun)
    return best * 1e6


def times() -> str:
    """Give the time for each text at both lengths, in µs."""
    rows = [f"{'masking, µs':22} {LENGTHS[0]:>9} {LENGTHS[1]:>9}"]
    for name, bit in (("usual", USUAL), *((repr(one), one) for one in HOSTILE)):
        short, long = (microseconds(filled(bit, length), 5) for length in LENGTHS)
        rows.append(f"{name:22} {short:9.0f} {long:9.0f}")
    return "\n".join(rows)
