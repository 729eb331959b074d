# What one does with this project. Every target makes .venv ready first (packaging/bootstrap.py).

PYTHON ?= python3
BIN := .venv/bin
OFFSCREEN := env -u LC_ALL QT_QPA_PLATFORM=offscreen  # LC_ALL=C would keep Python and Qt from UTF-8

.DEFAULT_GOAL := help
.PHONY: help run test check check-rest screens guide bench package prove-package smoke-wine pins clean env

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*##  */\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name words; \
	do printf '  make %-13s %s\n' "$$name" "$$words"; done

run:  ## open the program; on a machine without a display, make the sample year's documents and pictures instead
	@$(PYTHON) packaging/bootstrap.py window
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display, so this runs without a window: liaison-desk demo demo-output"; \
		$(BIN)/liaison-desk demo demo-output; \
	else $(BIN)/liaison-desk; fi

test: env  ## the whole suite, without a screen
	@$(BIN)/python packaging/suite.py $(if $(COVERED),covered)

check: env  ## everything that must be green: format, lint, types, contracts, texts, tests, coverage, wheel
	@$(BIN)/python packaging/check.py

check-rest: env  ## the same without running the suite: coverage is read from the last 'make test COVERED=1'
	@$(BIN)/python packaging/check.py format lint types contracts texts coverage wheel

screens: env  ## every page as a picture, into screens-output/
	$(OFFSCREEN) $(BIN)/python -m liaison_desk.screens screens-output

guide: env  ## make the pictures of the officers' guide anew, into resources/guide/pictures
	$(OFFSCREEN) $(BIN)/python packaging/guide_pictures.py

bench: env  ## measure start, typing and documents; writes bench.json
	@$(OFFSCREEN) $(BIN)/python packaging/bench.py

package: env  ## build what is installed, into dist/: the program as one folder, on Debian its package, the wheel
	@$(BIN)/python packaging/package.py

prove-package: env  ## install that package in a bare Debian 12, start it, upgrade it, remove it (as root)
	@$(BIN)/python packaging/prove_package.py

smoke-wine: env  ## run the program and its store with the Windows wheels under Wine; nothing made there is shipped
	@$(BIN)/python packaging/wine/smoke.py

pins: env  ## make packaging/requirements*.txt anew from pyproject.toml
	@$(BIN)/python packaging/pins.py

clean:  ## remove .venv and everything that was made
	rm -rf .venv .coverage .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis
	rm -rf build dist demo-output screens-output bench.json resources/i18n/*.qm
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

env:
	@$(PYTHON) packaging/bootstrap.py
