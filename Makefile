# Two words do the set-up: `make report` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
YEAR ?= 2023
COMPARED ?= 2022

.PHONY: report test gates generate bench requirements clean

report: .venv/.run
	$(BIN)/segplan validate
	$(BIN)/segplan diff $(COMPARED) $(YEAR)
	$(BIN)/segplan report $(YEAR)

test: .venv/.test
	$(BIN)/ruff format --check src tests bench
	$(BIN)/ruff check src tests bench
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/segplan validate --no-cache
	$(BIN)/python -m pytest -n auto

gates: .venv/.test tests/gates/browser/node_modules/.made ## Judge the documents as PDF, Word and web pages, by validators and a browser.
	$(BIN)/python -m pytest -n 2 --dist loadfile tests/gates

generate: .venv/.test ## Write the generated files anew: rule pages, command reference, schemas, README blocks.
	PYTHONPATH=tests $(BIN)/python -m generate

bench: .venv/.test
	$(BIN)/python bench/run.py

requirements: .venv/.test ## Pin and hash anew what requirements/*.in and pyproject.toml name.
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/pip-compile $(COMPILE) --output-file requirements/run.txt pyproject.toml requirements/build.in
	$(BIN)/pip-compile $(COMPILE) --extra all --output-file requirements/test.txt pyproject.toml requirements/test.in

COMPILE := --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url \
	--no-emit-find-links --no-emit-trusted-host --no-header

.venv/.python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "Python saknas. Installera Python 3.11 eller senare, till exempel: sudo apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "segplan behöver Python 3.11 eller senare. Ange ett nyare med: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "Modulen venv eller pip saknas. Installera den, till exempel: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.run: .venv/.python requirements/run.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.test: .venv/.run requirements/test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	@touch $@

# Without npm the gates tell what is missing.
tests/gates/browser/node_modules/.made: tests/gates/browser/package-lock.json
	@if command -v npm >/dev/null; then npm ci --silent --prefix tests/gates/browser && touch $@; fi

clean:
	rm -rf .venv build tests/gates/browser/node_modules dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
