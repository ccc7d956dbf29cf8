# The commands are in make.py, which make.bat calls too, so that they are the same on every system.
PYTHON ?= python3
WORDS = serve site test check bijak offline print session edition schema bless lint bench lock clean

.PHONY: help $(WORDS)
help:
	@$(PYTHON) make.py
$(WORDS):
	@$(PYTHON) make.py $@ $(ARGS)
