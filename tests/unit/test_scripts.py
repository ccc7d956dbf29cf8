"""Own scripts keep to the language level that docs/architecture.md names: ES2020, as classic scripts, read off their syntax trees."""

import re

import pytest
import tree_sitter_javascript
from site_build import ROOT
from tree_sitter import Language, Node, Parser

FOLDER = ROOT / "docs" / "assets" / "js"
PARSER = Parser(Language(tree_sitter_javascript.language()))
NEWER = {
    "import_statement": "a module", "export_statement": "a module", "meta_property": "a module",
    "field_definition": "a class field", "class_static_block": "a static block", "private_property_identifier": "a private name",
    "??=": "??=", "||=": "||=", "&&=": "&&=", "hash_bang_line": "a hash bang", "decorator": "a decorator", "using_declaration": "using",
}
"""Kinds of nodes that are younger than ES2020, or that a classic script cannot have."""
METHODS = set("""replaceAll at hasOwn any findLast findLastIndex toSorted toReversed toSpliced groupBy withResolvers isWellFormed
    toWellFormed fromAsync union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom""".split())
"""Methods of the language itself that are younger than ES2020."""


def nodes(node: Node):
    yield node
    for child in node.children:
        yield from nodes(child)


def too_new(source: str) -> list[str]:
    """What in a script is younger than ES2020, or cannot be read at all, each with its line."""
    found = []
    for node in nodes(PARSER.parse(source.encode()).root_node):
        text = node.text.decode()
        told = NEWER.get(node.type)
        if node.is_error or node.is_missing:
            told = "not to be read"
        elif node.type == "number" and "_" in text:
            told = "a number with _"
        elif node.type == "regex_flags" and set(text) & set("dv"):
            told = "a flag of a pattern"
        elif node.type == "call_expression":
            called = node.child_by_field_name("function")
            method = called.child_by_field_name("property")
            if called.type == "import":
                told = "a module"
            elif method and method.text.decode() in METHODS:
                told = f".{method.text.decode()}()"
        if told:
            found.append(f"{node.start_point.row + 1}: {told}")
    return found


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.js")), ids=lambda path: path.name)
def test_script_is_classic_es2020(path):
    found = [f"{path.relative_to(ROOT)}:{one}" for one in too_new(path.read_text(encoding="utf-8"))]
    assert found == [], "write it in ES2020: docs/architecture.md, In the browser"


def test_architecture_names_the_level():
    assert re.search(r"^## In the browser$.*ES2020", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"), re.M | re.S)


@pytest.mark.parametrize("source, told", [
    ("const a = b?.c ?? d; try { e(); } catch { /* none */ }\nclass F extends G { h({ i = 1, ...j }) { return 2n ** 3n; } }", []),
    ("a.at = b.at + 1;\nc.querySelector('#d'); /e/gimsuy.test(`${f}`); ({ at: 1, any() { return 1; } });", []),
    ("class A {\n  b = 1;\n  #c = 2;\n  static { d(); }\n}", ["2: a class field", "3: a class field", "3: a private name", "4: a static block"]),
    ("a ??= b;\nc ||= d;\ne &&= f;", ["1: ??=", "2: ||=", "3: &&="]),
    ("a = 1_000;\nb = /c/v;\nd.replaceAll(e, f);", ["1: a number with _", "2: a flag of a pattern", "3: .replaceAll()"]),
    ("import a from 'b';", ["1: a module"]), ("export const a = 1;", ["1: a module"]), ("\nimport('a').then(b => b?.at(-1));", ["2: a module", "2: .at()"]),
    ("const a = ;", ["1: not to be read"]),
])
def test_the_check_sees_what_is_too_new(source, told):
    assert too_new(source) == told
