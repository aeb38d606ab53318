# Each target makes what it needs first. `make run` needs only Python and make.
# A bare python3.13 may be an inactive shim, so the first interpreter that really runs is taken.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	>/dev/null 2>&1 && echo $$p && break; done)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test prove check build deploy pins setup setup-dev
.DEFAULT_GOAL := run

.venv/made:
	@test -n "$(PYTHON)" || { echo "Kith needs Python 3.11, 3.12 or 3.13 with venv. Please install one."; exit 1; }
	@$(PYTHON) -m venv .venv
	@echo "$(CURDIR)/shared" > "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/kith.pth"
	@touch $@

.venv/local: .venv/made requirements/local.txt
	@echo "Setting up (once) ..."
	@$(PIP) -r requirements/local.txt
	@touch $@

.venv/dev: .venv/local requirements/dev.txt
	@$(PIP) -r requirements/dev.txt
	@touch $@

setup: .venv/local
setup-dev: .venv/dev

# OWNER=you@your-mail.example serves your own address; SPEAKS=de, es, fr or nl is the language of
# its mails.
OWNER ?= me@home.example
SPEAKS ?= en
DATA ?= .data
HTTP ?= 127.0.0.1:8025
SMTP ?= 127.0.0.1:2525
run: setup
	@exec $(BIN)/python -m infra.local --owner "$(OWNER)" --language "$(SPEAKS)" --data "$(DATA)" --http "$(HTTP)" --smtp "$(SMTP)"

# Whoever of the two is done first takes from the other: the long tests stand side by side.
test: setup-dev
	$(BIN)/python -m pytest -n 2 --dist worksteal -q

# DynamoDB as one static binary, for what moto cannot prove.
.tools/dynoxide:
	@npm install --silent --no-save --no-package-lock --prefix .tools @dynoxide/linux-x64@1.2.1
	@ln -s node_modules/@dynoxide/linux-x64/dynoxide $@

# The rules of accessible pages, for the browser tests.
.tools/axe.min.js:
	@npm install --silent --no-save --no-package-lock --prefix .tools/axe axe-core@4.14.1
	@ln -s axe/node_modules/axe-core/axe.min.js $@

prove: setup-dev .tools/dynoxide .tools/axe.min.js
	$(BIN)/python -m pytest --prove -m prove -n 2 --dist worksteal -q

check: setup-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy shared/kith functions infra tests
	PYTHONPATH=shared:. $(BIN)/lint-imports --no-logo
	$(BIN)/cfn-lint infra/template.yaml

# dist/kith.zip, which every function runs from.
build: setup
	@$(BIN)/python -m infra.build

# make deploy DOMAIN=kith.your-domain.example ALARMS=you@your-mail.example REGION=eu-west-1
deploy: build
	@test -n "$(DOMAIN)" -a -n "$(ALARMS)" -a -n "$(REGION)" || { echo "Please give DOMAIN, ALARMS and REGION; see docs/deploy.md."; exit 1; }
	@$(BIN)/python -m infra.deploy --domain "$(DOMAIN)" --alarms "$(ALARMS)" --region "$(REGION)"

# Universal pins with hashes; no index address is written.
PINS := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-emit-index-url --no-emit-find-links pyproject.toml
pins: setup-dev
	$(PINS) -o requirements/lambda.txt
	$(PINS) --extra local -c requirements/lambda.txt -o requirements/local.txt
	$(PINS) --extra local --extra dev -c requirements/local.txt -o requirements/dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.13 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links requirements/ric.in -o requirements/ric.txt
