"""Every rule catches its mistake, at its place and in its words, and lets the rest pass."""

from collections import Counter

import pytest
from bijak.guide.rules import RULES
from cases_rules import ALLOWED, RULE_CASES
from changing import change, errors

_seen = Counter()
IDS = [f"{name}-{_seen.update([name]) or _seen[name]}" for name, *_ in RULE_CASES]


@pytest.mark.parametrize("changes, expected", [case[1:] for case in RULE_CASES], ids=IDS)
def test_one_mistake(data, changes, expected):
    for file, old, new in changes:
        change(data, file, old, new)
    assert errors(data) == [f"data/{line}" for line in expected]


@pytest.mark.parametrize("file, old, new", ALLOWED.values(), ids=ALLOWED)
def test_what_is_allowed(data, file, old, new):
    change(data, file, old, new)
    assert errors(data) == []


def test_the_tiny_guide_has_no_problem(data):
    assert errors(data) == []


def test_every_rule_has_a_case_and_every_case_a_rule():
    assert {name for name, *_ in RULE_CASES} == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_is_told_in_one_sentence(rule):
    """The docstring is the rule: one line, one sentence, one full stop at its end."""
    told = rule.__doc__ or ""
    assert told == told.strip() and "\n" not in told
    assert told.endswith(".") and ". " not in told and told[0].isupper()


def test_rules_have_names_of_their_own():
    assert not [name for name, count in Counter(rule.__name__ for rule in RULES).items() if count > 1]
