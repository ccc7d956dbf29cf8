"""The real site, built strictly as ``make site`` does."""

import os
import subprocess
import sys
from pathlib import Path

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
