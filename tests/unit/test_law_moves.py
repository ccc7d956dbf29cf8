"""A law is amended twice, then replaced: what leans on it is listed, read again, and carried over; old anchors stay.

Nothing here is a special case of one law: the same mechanism shows UU 5/2014 and UU 20/2023.
"""

import re
from datetime import date

import pytest
from bijak.__main__ import main
from bijak.guide import reviewing
from bijak.guide.address import address
from bijak.guide.load import load
from bijak.guide.rules.leaning import leaning
from bijak.site.pages import pages
from bijak.site.render import Renderer
from changing import change, errors
from conftest import ROOT

LAW = "instruments/contoh-1-2020.yaml"
SECRETS = "contoh-1-2020#pasal-2"
FIRST = """        text: |-
          Pegawai contoh dilarang membuka rahasia.
          Larangan ini tetap berlaku sesudah berhenti.
        english: Sample employees must not reveal secrets. This holds after they leave.
"""


def wording(text: str, dates: str, indent: int, more: str = "") -> str:
    """A wording in YAML, with the given dates."""
    lines = [*dates.splitlines(), f'text: "{text}"', f'english: "In English: {text}"', 'quotable: "yes"', "grade: B",
             "sources: [salinan]", f"plain: {{id: Artinya {text}, en: It means {text}}}", *more.splitlines()]
    return "".join(f"{' ' * indent}{line}\n" for line in lines)


def amended(newest: str, since: str, *older: tuple[str, str]) -> str:
    """Pasal 2 with its newest wording and the older ones (text, first day), in place of its first."""
    versions = "".join("          - " + wording(text, f"from: {day}" if day else "", 12).lstrip() for text, day in older)
    return (f'        from: {since}\n        changed_by: se-2-2021#daftar-lambang\n        text: "{newest}"\n'
            f'        english: "In English: {newest}"\n        versions:\n{versions}')


ONCE = amended("Rahasia dijaga.", "2024-05-01", ("Jangan membuka rahasia.", ""))
TWICE = amended("Rahasia dijaga bersama.", "2024-07-01", ("Rahasia dijaga.", "2024-05-01"), ("Jangan membuka rahasia.", ""))


@pytest.fixture
def written_down(data):
    """The tiny guide, with the words that its records lean on in the ledger."""
    (data / "reviews.yaml").write_text(reviewing.written(reviewing.renewed(load(data))), encoding="utf-8")
    assert errors(data) == []
    return data


def citing(data, citation: str) -> set[str]:
    """The files that hold ``citation``, found as a person would: by searching for it."""
    left_out = {"reviews.yaml", "history.yaml"}
    return {path.relative_to(data.parent).as_posix() for path in data.rglob("*.yaml")
            if re.search(re.escape(citation) + r"(?![\w@-])", path.read_text(encoding="utf-8"))
            and path.parent.name != "instruments" and path.name not in left_out}


def on(data, day: str) -> None:
    """Let the edition in hand be of ``day``."""
    text = (data / "edition.yaml").read_text(encoding="utf-8")
    (data / "edition.yaml").write_text(re.sub(r"(?<= )?on: \d{4}-\d{2}-\d{2}", f"on: {day}", text), encoding="utf-8")


def shown(data, language: str = "id") -> str:
    guide = load(data)
    return Renderer(guide, ROOT / "overrides" / "pages").page(pages(guide)["regulasi/contoh-1-2020.md"], language)


def test_a_changed_wording_names_exactly_the_records_that_cite_it(written_down):
    change(written_down, LAW, "dilarang membuka rahasia.", "dilarang membocorkan rahasia.")
    found = errors(written_down)
    assert {line.split(":")[0] for line in found} == citing(written_down, SECRETS)
    assert all(SECRETS in line and "affected" in line and "review" in line for line in found)


def test_a_new_name_keeps_what_was_read(written_down, capsys):
    """A provision that is renamed, and says something else too, is read again by all that cite it."""
    new = "contoh-1-2020#pasal-2-baru"
    for path in written_down.rglob("*.yaml"):
        if path.name not in ("reviews.yaml", "history.yaml"):
            path.write_text(path.read_text(encoding="utf-8").replace(SECRETS, new), encoding="utf-8")
    change(written_down, LAW, "id: pasal-2\n", "id: pasal-2-baru\n        formerly: [pasal-2]\n")
    assert errors(written_down) == []
    change(written_down, LAW, "dilarang membuka rahasia.", "dilarang membocorkan rahasia.")
    assert {line.split(":")[0] for line in errors(written_down)} == citing(written_down, new)
    assert main(["--data", str(written_down), "review", "--all-of", new, "--role", "editor"]) == 0
    assert errors(written_down) == []
    assert SECRETS not in load(written_down).reviews.wordings


def test_what_was_read_under_the_old_name_need_not_be_read_again(written_down, capsys):
    new = "contoh-1-2020#pasal-2-baru"
    change(written_down, LAW, "dilarang membuka rahasia.", "dilarang membocorkan rahasia.")
    first, *others = [record for record, cited in leaning(load(written_down, ())).items() if SECRETS in cited]
    assert main(["--data", str(written_down), "review", first, "--role", "editor"]) == 0
    for path in written_down.rglob("*.yaml"):
        if path.name not in ("reviews.yaml", "history.yaml"):
            path.write_text(path.read_text(encoding="utf-8").replace(SECRETS, new), encoding="utf-8")
    change(written_down, LAW, "id: pasal-2\n", "id: pasal-2-baru\n        formerly: [pasal-2]\n")
    assert main(["--data", str(written_down), "review", others[0], "--role", "editor"]) == 0
    assert not [line for line in errors(written_down) if f"review {first} " in line or f"review {others[0]} " in line]
    assert main(["--data", str(written_down), "review", *others, "--role", "editor"]) == 0
    assert errors(written_down) == []
    after = load(written_down).reviews
    assert "membocorkan" in after.wordings[new] and not any(entry.read for entry in after.records.values())


def test_broken_lines_are_no_change(written_down):
    change(written_down, LAW, "rahasia.\n          Larangan", "rahasia. Larangan")
    assert errors(written_down) == []


def test_reading_every_record_again_settles_it(written_down, capsys):
    change(written_down, LAW, FIRST, ONCE)
    waiting = [record for record, cited in leaning(load(written_down, ())).items() if SECRETS in cited]
    last = waiting.pop()
    assert main(["--data", str(written_down), "review", *waiting, "--role", "legal-reviewer", "--on", "2024-05-19"]) == 0
    assert len(errors(written_down)) == 1 and f"review {last} " in errors(written_down)[0]
    assert main(["--data", str(written_down), "review", last, "--role", "editor"]) == 0
    assert errors(written_down) == []
    after = load(written_down).reviews
    assert after.records[last].on == date(2024, 5, 20) and after.records[last].role == "editor"
    assert after.records[waiting[0]].on == date(2024, 5, 19) and not after.records[last].read
    assert after.wordings[SECRETS] == "Rahasia dijaga."
    assert "read again" in capsys.readouterr().out


def test_a_change_before_all_were_read_names_all_again(written_down):
    change(written_down, LAW, FIRST, ONCE)
    first, *rest = [record for record, cited in leaning(load(written_down, ())).items() if SECRETS in cited]
    main(["--data", str(written_down), "review", first, "--role", "editor"])
    assert len(errors(written_down)) == len(rest)
    change(written_down, LAW, '"Rahasia dijaga."', '"Rahasia dijaga baik-baik."')
    assert len(errors(written_down)) == len(rest) + 1


def test_both_wordings_and_the_list_are_shown(written_down, capsys):
    change(written_down, LAW, FIRST, ONCE)
    for form, marks in (("text", ("said:", "says now:")), ("markdown", ("**said:**", "- [ ] `scenarios/membuka-rahasia`"))):
        assert main(["--data", str(written_down), "affected", SECRETS, "--format", form]) == 0
        told = capsys.readouterr().out
        assert "Pegawai contoh dilarang membuka rahasia. Larangan" in told and "Rahasia dijaga." in told
        assert all(mark in told for mark in marks) and "data/scenarios/membuka-rahasia.yaml:14" in told
    assert main(["--data", str(written_down), "affected", "contoh-1-2020"]) == 0
    assert SECRETS in capsys.readouterr().out
    assert main(["--data", str(written_down), "affected", "contoh-1-2020#pasal-22"]) == 1
    assert f'did you mean "{SECRETS}"?' in capsys.readouterr().err


def test_history_is_shown_with_its_dates_and_anchors(data):
    change(data, LAW, FIRST, ONCE)
    for language, since, until in (("id", "1 Mei 2024", "30 April 2024"), ("en", "1 May 2024", "30 April 2024")):
        page = shown(data, language)
        assert page.index("Rahasia dijaga.") < page.index("Jangan membuka rahasia.")
        assert since in page and until in page
        assert "{: #pasal-2 " in page and 'id="pasal-2-sejak-2020-02-01"' in page and 'id="pasal-2-sejak-2024-05-01"' in page


def test_a_change_to_come_is_told_and_changes_nothing_before_its_day(written_down):
    change(written_down, LAW, FIRST, TWICE)
    change(written_down, "reviews.yaml", "Pegawai contoh dilarang membuka rahasia. Larangan ini tetap berlaku sesudah berhenti.", "Rahasia dijaga.")
    assert errors(written_down) == []
    page = shown(written_down)
    assert load(written_down).provisions[SECRETS][1].text == "Rahasia dijaga."
    assert "wording.coming-banner" in page and "1 Juli 2024" in page and "Rahasia dijaga bersama." in page
    on(written_down, "2024-07-01")
    assert {line.split(":")[0] for line in errors(written_down)} == citing(written_down, SECRETS)


def test_anchors_of_one_day_are_there_on_the_next(data):
    change(data, LAW, FIRST, TWICE)
    ids = {day: set(re.findall(r'id="(pasal-2[^"]*)"|\{: #(pasal-2[^ ]*) \}', shown(data))) for day in [on(data, "2024-05-21") or 1]}
    on(data, "2024-07-02")
    assert ids[1] == set(re.findall(r'id="(pasal-2[^"]*)"|\{: #(pasal-2[^ ]*) \}', shown(data)))


def test_a_citation_may_mean_an_older_wording_and_says_so(data):
    change(data, LAW, FIRST, ONCE)
    change(data, "cases/rapat-tersebar-2021.yaml", "[contoh-1-2020#pasal-2]", "[contoh-1-2020#pasal-2@2021]")
    guide = load(data)
    assert guide.provision(f"{SECRETS}@2021")[1].text == "Jangan membuka rahasia."
    assert guide.provision(f"{SECRETS}@2024-05-01")[1].text == "Rahasia dijaga."
    assert address(guide, f"{SECRETS}@2021") == "regulasi/contoh-1-2020.md#pasal-2-sejak-2020-02-01"
    assert address(guide, f"{SECRETS}@2024-05-01") == "regulasi/contoh-1-2020.md#pasal-2"
    page = Renderer(guide, ROOT / "overrides" / "pages").page(pages(guide)["kasus.md"], "id")
    assert "(provision.as-of)" in page and "#pasal-2-sejak-2020-02-01" in page
    assert "cases/rapat-tersebar-2021" in guide.used_by[SECRETS]
    with pytest.raises(KeyError):
        guide.provision(f"{SECRETS}@2024")  # two wordings in one year


def test_replacing_the_law_lists_all_and_the_concordance_carries_over(written_down):
    """The replaced law's provisions end with it, whatever their own wordings say; each record is told what to cite."""
    change(written_down, LAW, FIRST, ONCE)
    change(written_down, LAW, "  value: in-force\n", "  value: repealed\n  from: 2024-05-10\n  changed_by: contoh-7-2024#pasal-9\n")
    change(written_down, LAW, "  in_force: 2020-02-01\n", "  in_force: 2020-02-01\n  ended: 2024-05-10\n")
    change(written_down, LAW, "relations:\n", "relations:\n  - {kind: repealed-by, instrument: contoh-7-2024}\n")
    new = (written_down / "instruments" / "se-2-2021.yaml").read_text(encoding="utf-8")
    new = new.replace("order: 2", "order: 7").replace("id: daftar-lambang", "id: pasal-9").replace("binds: [kemenkeu]", "binds: [all-asn]")
    (written_down / "instruments" / "contoh-7-2024.yaml").write_text(new, encoding="utf-8")
    (written_down / "concordances" / "baru.yaml").write_text(
        "old: contoh-1-2020\nnew: contoh-7-2024\nintro: {id: Padanan., en: Concordance.}\nrows:\n  - id: rahasia\n"
        "    subject: {id: Rahasia, en: Secrets}\n    old_citations: [contoh-1-2020#pasal-2]\n    old_grade: B\n"
        "    new_citations: [contoh-7-2024#pasal-9]\n    new_grade: C\n    change: {id: Sama., en: The same.}\n", encoding="utf-8")
    found = [line for line in errors(written_down) if f'"{SECRETS}"' in line]
    assert {line.split(":")[0] for line in found} == citing(written_down, SECRETS) - {"data/concordances/baru.yaml"}
    assert all("ended on 2024-05-10 (by contoh-7-2024#pasal-9); cite contoh-7-2024#pasal-9" in line for line in found)
    guide = load(written_down, ())
    assert guide.instruments["contoh-1-2020"].status.value == "repealed"
    page = Renderer(guide, ROOT / "overrides" / "pages").page(pages(guide)["regulasi/contoh-1-2020.md"], "id")
    assert page.count("instrument.repealed-banner") == len(guide.instruments["contoh-1-2020"].provisions)
    assert "{: #pasal-2 " in page and 'id="pasal-2-sejak-2020-02-01"' in page


def test_a_status_to_come_is_announced_and_takes_effect_on_its_day(data):
    change(data, LAW, "  checked: 2024-05-18", "  from: 2025-01-01\n  checked: 2024-05-18\n  versions:\n"
           "    - {value: no-repeal-found, statement: {id: Masih dipakai., en: Still used.}, grade: B}")
    guide = load(data)
    assert guide.instruments["contoh-1-2020"].status.value == "no-repeal-found"
    assert "status.coming" in shown(data) and "1 Januari 2025" in shown(data)
    on(data, "2025-01-01")
    assert load(data).instruments["contoh-1-2020"].status.value == "in-force"
    assert "status.coming" not in shown(data) and "status.earlier" in shown(data)


def test_a_wording_that_never_applied_says_so(data):
    change(data, LAW, FIRST, amended("Rahasia dijaga.", "2020-02-01", ("Jangan membuka rahasia.", "2020-02-01\nto: 2020-02-01")))
    assert "wording.span.never" in shown(data)
    assert load(data).provision(f"{SECRETS}@2020-02-01")[1].text == "Rahasia dijaga."


def test_comparing_with_the_official_copy_raises_the_grade_and_shrinks_the_list(data, capsys):
    before = load(data)
    assert before.provisions[SECRETS][1].grade == "B" and before.provisions[SECRETS][1].check
    assert main(["--data", str(data), "verify-list", "--language", "en"]) == 0
    assert SECRETS in capsys.readouterr().out
    change(data, LAW, "        check: {id: Cocokkan", "        verified: {on: 2024-05-19, role: legal-reviewer, source: Gazette, page: '3'}\n        check: {id: Cocokkan")
    after = load(data)
    assert (after.provisions[SECRETS][1].grade, after.provisions[SECRETS][1].check) == ("A", None)
    main(["--data", str(data), "verify-list", "--language", "en", "contoh-1-2020"])
    assert SECRETS not in capsys.readouterr().out
    assert "wording.verified" in shown(data)
