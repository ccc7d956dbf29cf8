"""The picture in docs/architecture.md, made from the imports in hooks/: ``python tests/architecture.py`` writes it anew."""

import ast
import re
from pathlib import Path

from site_build import ROOT

PACKAGE = ROOT / "hooks" / "bijak"
PAGE = ROOT / "docs" / "architecture.md"
LAYERS = ("records", "guide", "language", "search", "session", "press", "paper", "kit", "downloads", "site", "__init__", "__main__")
"""A package (or module) imports from those before it in this list, and from itself."""
DRAWING = re.compile(r"```mermaid\n.*?```\n", re.S)


def modules() -> dict[str, Path]:
    """Every module by its place in the package: ``guide/rules/walk``."""
    return {path.relative_to(PACKAGE).with_suffix("").as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(tree: ast.AST, module: str) -> set[str]:
    """Dotted names of what ``module`` (its place in the package: 'guide/load') imports; own ones from 'bijak' on."""
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


def arrows() -> set[tuple[str, str]]:
    """(importer, imported) for packages and modules right below bijak."""
    return {(module.split("/")[0], name.split(".")[1]) for module, path in modules().items()
            for name in imports(tree_of(path), module) if name.startswith("bijak.")
            if name.split(".")[1] != module.split("/")[0]}


def reduced(edges: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """``edges`` without those that a longer way says already, so that the picture can be read."""
    def reach(start: str) -> set[str]:
        near = {end for begin, end in edges if begin == start}
        return near.union(*(reach(end) for end in near))
    return {(begin, end) for begin, end in edges
            if not any(end in reach(other) for first, other in edges if first == begin and other != end)}


def summary(name: str) -> str:
    """The first sentence of a package's or module's docstring."""
    path = PACKAGE / name / "__init__.py" if (PACKAGE / name).is_dir() else PACKAGE / f"{name}.py"
    return (ast.get_docstring(tree_of(path)) or "").split("\n")[0]


def drawing() -> str:
    """The picture as a Mermaid flow chart, between its fences."""
    edges = reduced({(begin, end) for begin, end in arrows() if "__" not in begin and "__" not in end})
    shown = [name for name in LAYERS if "__" not in name]
    lines = [f'  {name}["<b>{name}</b><br>{summary(name).replace(chr(34), chr(39))}"]' for name in shown]
    lines += [f"  {begin} --> {end}" for begin, end in sorted(edges, key=lambda edge: [shown.index(name) for name in edge])]
    return "\n".join(["```mermaid", "flowchart BT", *lines, "```", ""])


def main() -> None:
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(DRAWING.sub(lambda _: drawing(), page, count=1), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
