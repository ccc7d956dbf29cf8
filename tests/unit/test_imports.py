"""Imports run one way, YAML is read in one place, the clock in none: read off the syntax tree of every module."""

import ast

import pytest
from architecture import DRAWING, LAYERS, PAGE, drawing, imports, modules, tree_of

MODULES = modules()
ROOTS = {name: {imported.split(".")[0] for imported in imports(tree_of(path), name)} for name, path in MODULES.items()}
CLOCKS = {"datetime": {"now", "today", "utcnow"}, "date": {"today"},
          "time": {"time", "time_ns", "localtime", "gmtime", "monotonic", "strftime"}}


def layer(name: str) -> int:
    """The place of a module's or package's first name in LAYERS; -1 when it has none."""
    return LAYERS.index(name) if name in LAYERS else -1


def against_the_flow(tree: ast.AST, module: str) -> list[str]:
    own = module.split("/")[0]
    used = {name.split(".")[1] for name in imports(tree, module) if name.startswith("bijak.")}
    return sorted(name for name in used if layer(name) > layer(own) or layer(name) < 0)


def clock_readings(tree: ast.AST) -> list[str]:
    """Calls such as ``date.today`` and imports of the time module."""
    found = [name for name in imports(tree, "") if name.split(".")[0] == "time"]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = getattr(node.value, "id", None) or getattr(node.value, "attr", None)
            if node.attr in CLOCKS.get(owner, ()):
                found.append(f"{owner}.{node.attr}")
    return found


def test_every_module_has_a_place_in_the_layers():
    assert sorted(LAYERS) == sorted({module.split("/")[0] for module in MODULES})


def test_imports_run_one_way():
    assert {name: against_the_flow(tree_of(path), name) for name, path in MODULES.items() if against_the_flow(tree_of(path), name)} == {}


def test_nothing_of_mkdocs():
    assert {"mkdocs", "material", "mkdocs_static_i18n"} & {root for roots in ROOTS.values() for root in roots} == set()


def test_yaml_is_read_in_source_alone():
    assert [name for name, roots in ROOTS.items() if "yaml" in roots] == ["records/source"]


def test_nobody_reads_the_clock():
    assert {name: clock_readings(tree_of(path)) for name, path in MODULES.items() if clock_readings(tree_of(path))} == {}


@pytest.mark.parametrize("module, line, wrong", [
    ("guide/guide", "from ..site.render import Renderer", ["site"]),
    ("guide/guide", "from ..records.schema import Term", []),
    ("records/schema/text", "from ...guide.guide import Guide", ["guide"]),
    ("records/schema/text", "from .answer import Point", []),
    ("records/source", "from .. import downloads", ["downloads"]),
    ("guide/rules/walk", "import bijak.paper.card", ["paper"]),
    ("guide/rules/walk", "from bijak import records, session", ["session"]),
    ("records/validate", "def f():\n    from ..guide.load import load", ["guide"]),
    ("site/pages", "from ..baru import x", ["baru"]),
    ("guide/rules/walk", "from ..load import load", []),
])
def test_the_check_sees_an_import_against_the_flow(module, line, wrong):
    assert against_the_flow(ast.parse(line), module) == wrong


@pytest.mark.parametrize("line, read", [
    ("import datetime\ndatetime.datetime.now()", ["datetime.now"]),
    ("from datetime import date\nx = date.today", ["date.today"]),
    ("import time", ["time"]),
    ("from time import time as now", ["time.time"]),
    ("guide.today", []),
    ("from datetime import date\ndate(2020, 1, 1)", []),
])
def test_the_check_sees_a_clock(line, read):
    assert clock_readings(ast.parse(line)) == read


def test_the_picture_of_the_architecture_is_current():
    shown = DRAWING.search(PAGE.read_text(encoding="utf-8"))
    assert shown and shown[0] == drawing(), "run python tests/architecture.py"
