# The commands are in hooks/make.py, which make.bat calls too, so that they are the same on every system.
PYTHON ?= python3
WORDS = serve site test check bijak offline print session edition schema bless bench lock clean

.PHONY: help $(WORDS)
help:
	@$(PYTHON) hooks/make.py
$(WORDS):
	@$(PYTHON) hooks/make.py $@ $(ARGS)
