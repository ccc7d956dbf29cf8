"""Fixtures that every test file may use: a tiny fixed guide, as files and as a loaded Guide."""

import re
import shutil
from functools import cache
from pathlib import Path

import pytest
from bijak.guide.guide import Guide
from bijak.guide.load import load
from bijak.records.source import read
from browser import NoBrowser, find

pytest_plugins = ["browser_fixtures"]

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kit", "print", "site", "browser", "golden", "unit")
TINY = Path(__file__).parent / "data" / "tiny"


def pytest_configure(config):
    """Before a whole run, find a browser once (or install it), so that the workers need not, and say once if there is none."""
    chosen = config.option.keyword or config.option.markexpr or config.args_source != config.ArgsSource.TESTPATHS
    if not (hasattr(config, "workerinput") or config.option.collectonly or chosen):
        try:
            find()
        except NoBrowser as error:
            pytest.exit(str(error), returncode=1)


def pytest_collection_modifyitems(items):
    """What takes long begins first, so that both workers end together; what others wait for (paper) is made first of all."""
    items.sort(key=lambda item: ROOMS.index(item.path.parent.name) if item.path.parent.name in ROOMS else len(ROOMS))


def pytest_addoption(parser):
    parser.addoption("--bless", action="store_true", help="accept the present output as the golden pages")


@pytest.fixture
def data(tmp_path):
    """A writable copy of the tiny guide in a folder named ``data``, with stand-in interface words."""
    return copy_tiny(tmp_path / "data")


@cache
def real_guide() -> Guide:
    """The project's own guide, loaded once a worker; for tables of cases, which are made before fixtures are."""
    return load(ROOT / "data")


@pytest.fixture(scope="session")
def guide():
    """The project's own guide."""
    return real_guide()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """The tiny guide, loaded."""
    return load(copy_tiny(tmp_path_factory.mktemp("tiny") / "data"))


def copy_tiny(to: Path) -> Path:
    shutil.copytree(TINY, to)
    (to / "ui").mkdir()
    (to / "ui" / "words.yaml").write_text(stand_in_words(), encoding="utf-8")
    return to


def stand_in_words() -> str:
    """A word for every key of the real interface, made of the key, so that golden pages do not hang on wording."""
    lines = []
    for path in sorted((ROOT / "data" / "ui").glob("*.yaml")):
        for key, words in read(path, path.name).value.items():
            values = " ".join(sorted(set(re.findall(r"\{\w+\}", words["id"]))))
            lines.append(f'{key}: {{id: "({key}) {values}", en: "(en {key}) {values}"}}')
    return "\n".join(lines) + "\n"
