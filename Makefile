# make demo      set up and parse the sample article
# make test      set up and check everything: lint, types, tests
# make evaluate  score against the corpora, where they lie beside this checkout
# make bench     time the parser on its own articles and on hostile text
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check

.PHONY: demo test evaluate bench clean

demo: .venv/core
	@$(BIN)/newsparse seeds/000_bb1a1830e3e72988.txt

test: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest

evaluate: .venv/core
	@$(BIN)/python scripts/check_floors.py

bench: .venv/core
	@$(BIN)/python scripts/bench.py

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'newsparse needs Python 3.11 or later; name one: make PYTHON=python3.12 ...' >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/core: pyproject.toml | .venv/bin/python
	$(PIP) -e .
	@touch $@

.venv/dev: pyproject.toml | .venv/bin/python
	$(PIP) -e '.[dev]'
	@touch $@ .venv/core
