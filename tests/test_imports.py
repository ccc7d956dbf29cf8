"""Imports run one way, YAML is read in one place, the clock in none: read off the syntax tree of every module."""

import ast
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "hooks" / "bijak"
LAYERS = (
    {"problems", "source", "schema", "places", "citation"},
    {"guide", "wordings"},
    {"validate", "vocabulary", "locator", "decision", "prose", "cards", "material", "agenda", "assembly"},
    {"rules"},
    {"load"},
    {"address", "figures", "editor_schema", "archive", "search", "scripts", "glossary", "history", "reviewing", "verifying", "due"},
    {"pack", "print"},
    {"kit"},
    {"downloads"},
    {"report"},
    {"pages"},
    {"render"},
    {"__init__", "__main__"},
)
"""A module imports from its own layer and from those before it in this list. A package counts as one module."""

MODULES = {path.relative_to(PACKAGE).with_suffix("").as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
CLOCKS = {"datetime": {"now", "today", "utcnow"}, "date": {"today"},
          "time": {"time", "time_ns", "localtime", "gmtime", "monotonic", "strftime"}}
each_module = pytest.mark.parametrize("name, path", MODULES.items(), ids=MODULES)


def imports(tree: ast.AST, module: str) -> set[str]:
    """Dotted names of what ``module`` (its place in the package: 'rules/walk') imports; own ones from 'bijak' on."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            parents = ["bijak", *module.split("/")[:-1]]
            base = parents[:len(parents) - node.level + 1] if node.level else []
            stem = [*base, *(node.module or "").split(".")] if node.module else base
            found |= {".".join([*stem, alias.name]) for alias in node.names}
    return found


def layer(name: str) -> int:
    """Which layer a module's or package's first name is in."""
    return next((number for number, names in enumerate(LAYERS) if name in names), -1)


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


def tree_of(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


@each_module
def test_module_has_a_layer(name, path):
    assert layer(name.split("/")[0]) >= 0, f"place {name} in LAYERS"


def test_every_name_in_the_layers_is_a_module():
    names = [name for names in LAYERS for name in names]
    assert sorted(names) == sorted({module.split("/")[0] for module in MODULES})


@each_module
def test_imports_run_one_way(name, path):
    assert against_the_flow(tree_of(path), name) == []


@each_module
def test_nothing_of_mkdocs(name, path):
    roots = {imported.split(".")[0] for imported in imports(tree_of(path), name)}
    assert roots & {"mkdocs", "material", "mkdocs_static_i18n"} == set()


@each_module
def test_yaml_is_read_in_source_alone(name, path):
    roots = {imported.split(".")[0] for imported in imports(tree_of(path), name)}
    assert ("yaml" in roots) == (name == "source")


@each_module
def test_nobody_reads_the_clock(name, path):
    assert clock_readings(tree_of(path)) == []


@pytest.mark.parametrize("module, line, wrong", [
    ("guide", "from .render import Renderer", ["render"]),
    ("guide", "from .schema import Term", []),
    ("schema/text", "from ..guide import Guide", ["guide"]),
    ("schema/text", "from .answer import Point", []),
    ("schema/text", "from .. import load", ["load"]),
    ("rules/walk", "import bijak.pages", ["pages"]),
    ("rules/walk", "from bijak import address, guide", ["address"]),
    ("validate", "def f():\n    from .load import load", ["load"]),
    ("pages", "from .baru import x", ["baru"]),
    ("rules/walk", "from ..load import load", ["load"]),
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
