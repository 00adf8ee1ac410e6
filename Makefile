# Needs Python 3.11+ with its whole standard library, make and git: no other tool is called, not even rm or touch.
# Every target is also a `zgwviz` command, or a line of Python, for machines without make.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The interpreter to build with: the first of these that will do, or the one you name (make PYTHON=python3.13).
PYTHON ?= python3 python3.14 python3.13 python3.12 python3.11 python
TESTS := -n auto
# `make lock UPGRADE=--upgrade` takes the newest versions that pyproject.toml allows; without it only what must change does.
UPGRADE :=

# What a user's machine may hold that would change what is installed, or where.
unexport PIP_CONSTRAINT PIP_FIND_LINKS PIP_NO_BINARY PIP_ONLY_BINARY PIP_PREFIX PIP_REQUIRE_VIRTUALENV PIP_ROOT PIP_TARGET PIP_USER
unexport PYTHONHOME PYTHONPATH

.PHONY: all setup test check format lock bench clean help

all: setup  ## set up, and draw everything in specs/ into diagrams/ (the default)
	@$(BIN)/zgwviz render

setup: $(VENV)/.installed  ## make .venv with exactly what requirements.lock names; after it .venv/bin/zgwviz works

FIND_PYTHON = for python in $(PYTHON); do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then \
	    echo 'zgwviz needs Python 3.11 or newer on the PATH (make PYTHON=... names one)' >&2; exit 1; \
	  fi; \
	  if ! $$found -c 'import ensurepip, venv' 2>/dev/null; then \
	    echo "$$found lacks ensurepip; install it first (Debian and Ubuntu: apt install python3-venv)" >&2; exit 1; \
	  fi

$(VENV)/.locked: requirements.lock
	@$(FIND_PYTHON); echo "setting up $(VENV) with $$found ..." >&2; $$found -m venv --clear $(VENV)
	@$(PIP) --require-hashes -r requirements.lock
	@: > $@

# The code is compiled here because some machines forbid Python to do it on the way (PYTHONDONTWRITEBYTECODE).
$(VENV)/.installed: $(VENV)/.locked pyproject.toml
	@$(PIP) --no-index --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q zgwviz
	@: > $@

test: setup  ## set up, and run the tests (make test TESTS='-k wrap' runs some)
	@$(BIN)/python -m pytest -q $(TESTS)

check: setup  ## formatting, lint, types and import contracts
	@$(BIN)/ruff format --check --quiet zgwviz tests
	@$(BIN)/ruff check --quiet zgwviz tests
	@$(BIN)/mypy --no-error-summary
	@said=$$($(BIN)/lint-imports --no-logo 2>&1) || { echo "$$said"; exit 1; }

format: setup  ## format the code, and mend what lint can mend
	@$(BIN)/ruff check --quiet --fix zgwviz tests || :
	@$(BIN)/ruff format --quiet zgwviz tests

lock:  ## write requirements.lock anew from pyproject.toml, for every platform and Python at once
	@$(FIND_PYTHON); $$found -m venv .venv-lock
	@.venv-lock/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.6'
	@.venv-lock/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --group dev --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' $(UPGRADE) \
	  --output-file requirements.lock pyproject.toml

bench: setup  ## time and weigh zgwviz beside D2: a table, and bench.json
	@$(BIN)/python -m tests.bench

clean:  ## remove what these targets made, the environment included; diagrams/ stays
	@git clean -fdXq -- $(VENV) .venv-lock .venv-peers bench.json .hypothesis .import_linter_cache .mypy_cache .pytest_cache \
	  .ruff_cache ':(glob)zgwviz/**/__pycache__/**' ':(glob)tests/**/__pycache__/**'

help:  ## this list
	@$(FIND_PYTHON); $$found -c 'import re; targets = re.finditer(r"(?m)^(\w+):.*?##\s+(.*)", open("Makefile").read()); \
	  print(*(f"make {target[1]:8}{target[2]}" for target in targets), sep="\n")'
