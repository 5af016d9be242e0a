"""Draw docs/flows.md anew (the last part of `make flows`)."""

from tests.diagrams.page import FILE, written

if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
