"""The tiny guide holds with the real interface words too, as tests of a whole project use it."""

import shutil

from bijak.guide.load import load
from conftest import ROOT, TINY


def test_the_tiny_guide_keeps_the_rules_beside_the_real_words(tmp_path):
    shutil.copytree(TINY, tmp_path / "data")
    shutil.copytree(ROOT / "data" / "ui", tmp_path / "data" / "ui")
    assert load(tmp_path / "data").scenarios
