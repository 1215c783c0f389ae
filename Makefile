# make demo      set up and parse the sample article
# make test      set up and check everything: lint, types, tests
# make evaluate  score against the corpora, where they lie beside this checkout
# make lowest    check with the oldest releases of what it needs
# make compiled  build the wheel that mypyc compiles, and check it (needs a C compiler)
# make audit     look up known vulnerabilities of what it needs (asks the network)
# make engines   run the README's recipes for Spark, Ray and dask-jobqueue (needs a Java runtime)
# make fuzz      look for texts that break something, for ten minutes
# make faults    let every system call of a run fail, one after the other (make test tries some)
# make bench     time the parser on its own articles and on hostile text
# make bench-compare BEFORE=old.json AFTER=bench.json    hold two benchmarks against each other
# make clean     take away what these have made
PYTHON ?= python3
RESULTS ?= bench.json
BEFORE ?= before.json
AFTER ?= bench.json
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check

.PHONY: demo test evaluate faults bench bench-compare lowest compiled audit engines fuzz clean

demo: .venv/core
	@$(BIN)/newsparse seeds/000_bb1a1830e3e72988.txt

test: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -n 4

evaluate: .venv/dev
	@$(BIN)/python scripts/check_floors.py

faults: .venv/dev
	NEWSPARSE_ALL_FAULTS=1 $(BIN)/pytest tests/test_faults.py

bench: .venv/core
	@$(BIN)/python scripts/bench.py $(RESULTS)

bench-compare: .venv/core
	@$(BIN)/python scripts/bench_compare.py $(BEFORE) $(AFTER)

lowest:
	$(PYTHON) -m venv --clear .venv-lowest
	.venv-lowest/bin/pip install --quiet --disable-pip-version-check '.[dev]' \
		$$($(PYTHON) -c 'import tomllib; print(*(d.replace(">=", "==") for d in tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"]))')
	.venv-lowest/bin/python -m pytest tests -W ignore::DeprecationWarning

# The doctests in src are left to `make test`: functions that are compiled have no docstrings, and pytest refuses a
# module that was imported from another file than the one it collects. The wheel's name has `-cp` only if it is compiled.
compiled:
	$(PYTHON) -m venv --clear .venv-compiled
	NEWSPARSE_COMPILE=1 .venv-compiled/bin/pip wheel --quiet --disable-pip-version-check --no-deps -w .venv-compiled/dist .
	.venv-compiled/bin/pip install --quiet --disable-pip-version-check \
		"$$(ls "$$PWD"/.venv-compiled/dist/newsparse-*-cp*.whl)[dev]"
	.venv-compiled/bin/python -m pytest tests -n 2

audit:
	$(PYTHON) -m venv --clear .venv-audit
	.venv-audit/bin/pip install --quiet --disable-pip-version-check pip-audit
	.venv-audit/bin/pip-audit --strict .

engines:
	@command -v java >/dev/null || \
		{ echo 'Spark needs a Java runtime: apt-get install default-jre-headless' >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv-engines
	.venv-engines/bin/pip install --quiet --disable-pip-version-check -e '.[dask]' \
		pytest hypothesis pyspark pandas pyarrow 'ray[data]' dask-jobqueue
	.venv-engines/bin/python -m pytest tests/engines -W default

fuzz: .venv/dev
	@$(PIP) 'atheris>=3'
	@mkdir -p .fuzz
	@$(BIN)/python scripts/fuzz.py .fuzz -max_total_time=600

clean:
	rm -rf .venv .venv-lowest .venv-compiled .venv-audit .venv-engines .fuzz .mypy_cache .pytest_cache .ruff_cache .hypothesis

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
