"""How long a fast tapper waits for each answer, before a Telegram that keeps its limits."""
