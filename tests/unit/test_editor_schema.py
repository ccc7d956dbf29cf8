"""The JSON Schemas that editors use: current, and named by every data file."""

import json

import pytest
from bijak.guide.editor_schema import schema_line, schemas, write_schemas
from bijak.guide.guide import Guide
from conftest import ROOT

DATA = ROOT / "data"
FILES = sorted(DATA.rglob("*.yaml"))


def test_stored_schemas_are_current():
    stored = {path.name: path.read_text(encoding="utf-8") for path in (DATA / ".schema").iterdir()}
    stale = sorted(name for name in stored.keys() | schemas().keys() if stored.get(name) != schemas().get(name))
    assert stale == [], "run make schema"


def test_every_collection_and_single_file_has_a_schema():
    assert set(schemas()) == {f"{name}.json" for name in Guide.kept()}


@pytest.mark.parametrize("name, text", schemas().items(), ids=schemas())
def test_schema_forbids_unknown_keys_and_explains(name, text):
    schema = json.loads(text)
    assert schema["type"] == "object" and schema["description"]
    assert name == "ui.json" or (schema["additionalProperties"] is False and schema["required"])


def test_writing_gives_the_same_files(tmp_path):
    written = write_schemas(tmp_path / "new")
    assert {path.name: path.read_text(encoding="utf-8") for path in written} == schemas()


def test_every_data_file_names_its_schema_in_its_first_line():
    assert FILES
    wrong = []
    for path in FILES:
        folder = "" if path.parent == DATA else path.parent.name
        with path.open(encoding="utf-8") as lines:
            if next(lines, "").rstrip("\n") != schema_line(folder, path.stem):
                wrong.append(f"{path.relative_to(ROOT).as_posix()}: begin with {schema_line(folder, path.stem)}")
    assert wrong == []


@pytest.mark.parametrize("folder, stem, place", [
    ("terms", "asn", "terms.json"), ("ui", "pages", "ui.json"), ("", "edition", "edition.json")])
def test_the_first_line_leads_to_the_schema(folder, stem, place):
    there = schema_line(folder, stem).removeprefix("# yaml-language-server: $schema=")
    assert (DATA / folder / there).resolve() == DATA / ".schema" / place
