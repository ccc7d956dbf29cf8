"""Fixtures that every test file may use: a tiny fixed guide, as files and as a loaded Guide."""

import shutil
from pathlib import Path

import pytest
from bijak.load import load

pytest_plugins = ["browser_fixtures"]

ROOT = Path(__file__).resolve().parent.parent
TINY = Path(__file__).parent / "data" / "tiny"


def pytest_addoption(parser):
    parser.addoption("--bless", action="store_true", help="accept the present output as the golden pages")


@pytest.fixture
def data(tmp_path):
    """A writable copy of the tiny guide in a folder named ``data``, with the real guide's interface words."""
    return copy_tiny(tmp_path / "data")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """The tiny guide, loaded."""
    return load(copy_tiny(tmp_path_factory.mktemp("tiny") / "data"))


def copy_tiny(to: Path) -> Path:
    shutil.copytree(TINY, to)
    shutil.copytree(ROOT / "data" / "ui", to / "ui")
    return to
