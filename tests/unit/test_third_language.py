"""A third language is one entry, one field, and the texts that the check then asks for: tried on the tiny guide."""

import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml
from bijak.records.source import read
from conftest import ROOT, copy_tiny

SCHEMA = "hooks/bijak/records/schema/text.py"
PAGE = """
import sys
from pathlib import Path
from bijak.guide.load import load
from bijak.site.pages import pages
from bijak.site.render import Renderer
guide = load(Path(sys.argv[1]))
renderer = Renderer(guide, Path(sys.argv[2]))
for uri, page in pages(guide).items():
    words = renderer.page(page, "jv")
    if uri == "situasi/menyapa-warga.md":
        print(words)
"""


def run(project, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", check=False,
                          env={**os.environ, "PYTHONPATH": str(project / "hooks"), "PYTHONIOENCODING": "utf-8"})


@pytest.fixture
def project(tmp_path):
    """The code with Javanese as its third language, as CONTRIBUTING says, and the tiny guide without it."""
    shutil.copytree(ROOT / "hooks", tmp_path / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    fonts = tmp_path / "overrides" / "print" / "fonts"  # a timeline is drawn with what its words measure
    fonts.parent.mkdir(parents=True)
    fonts.symlink_to(ROOT / "overrides" / "print" / "fonts")
    copy_tiny(tmp_path / "data")
    path = tmp_path / SCHEMA
    text = path.read_text(encoding="utf-8")
    entry, field = '    EN = "en", "en_GB"\n', '    en: Text = Field(description="British English that says the same")\n'
    assert entry in text and field in text
    text = text.replace(entry, f'{entry}    JV = "jv", "jv_ID"\n')
    path.write_text(text.replace(field, f'{field}    jv: Text = Field(description="Javanese")\n'), encoding="utf-8")
    return tmp_path


def translated(value: object) -> object:
    """``value`` with Javanese beside each English."""
    if isinstance(value, list):
        return [translated(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: translated(one) for key, one in value.items()}
    return {**made, "jv": f"Jawa {value['en']}"} if set(value) == {"id", "en"} and isinstance(value["en"], str) else made


def test_the_check_lists_every_text_that_is_missing_and_then_pages_have_it(project):
    asked = run(project, "-m", "bijak", "--data", str(project / "data"), "check")
    assert asked.returncode == 1 and "Traceback" not in asked.stderr
    files = sorted((project / "data").rglob("*.yaml"))
    spoken = [path for path in files if path.parent.name == "search"]  # a language's own words, which another need not have
    texts = sum(len(re.findall(r"\ben: ", path.read_text(encoding="utf-8"))) for path in files if path not in spoken) + len(spoken)
    assert sum('"jv" is missing; every text needs Indonesian (id), English (en) and Javanese (jv)' in line for line in asked.stderr.splitlines()) == texts > 0
    for path in files:
        path.write_text(yaml.safe_dump(translated(read(path, path.name).value), allow_unicode=True, sort_keys=False), encoding="utf-8")
    settled = run(project, "-m", "bijak", "--data", str(project / "data"), "check", "--fix")  # cards say more now
    assert settled.stderr == "" and "reading (jv)" in settled.stdout
    made = run(project, "-c", PAGE, str(project / "data"), str(ROOT / "overrides" / "pages"))
    assert made.returncode == 0, made.stderr
    assert "# Jawa May I greet citizens?" in made.stdout and "(en " not in made.stdout.replace("Jawa (en ", "").replace("jawa (en ", "")
