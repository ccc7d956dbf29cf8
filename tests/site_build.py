"""The real site, built strictly as ``make site`` does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent


def build(folder: Path, root: Path = ROOT, **variables: str) -> Path:
    """Build the project in ``root`` into ``folder``; fails with MkDocs' output on any warning or error."""
    environment = {**os.environ, "PYTHONPATH": str(root / "hooks"), "SITE_DIR": str(folder), "NO_MKDOCS_2_WARNING": "true",
                   **variables}
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"], cwd=root, env=environment,
                          capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr and "ERROR" not in done.stderr, done.stderr
    return folder


def build_once(factory: pytest.TempPathFactory, name: str, **variables: str) -> Path:
    """The site built with ``variables``, once a run, whichever worker asks first; nobody may change it."""
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder, done = shared / name, shared / f"{name}.done"
    with FileLock(shared / f"{name}.lock"):
        if not done.exists():
            build(folder, **variables)
            done.touch()
    return folder
