"""What a session's pages offer: an agenda that adds up, every file of the kit, the record of what was taught."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from bijak.downloads import Downloads
from bijak.guide.address import address
from bijak.language.base_url import BaseUrl
from bijak.records.schema import DURATIONS
from bijak.session.localized import LocalizedSession
from bijak.session.slides import slides
from bijak.session.timetable import expected, timetable
from reading import ROOTS, both


@pytest.fixture(scope="module")
def localized(guide):
    return {(name, language): LocalizedSession(guide, language, BaseUrl(guide.printing.address), name) for name in guide.sessions for language in ROOTS}


def html(site, language: str, page: str) -> str:
    return (site / ROOTS[language] / "sesi" / page / "index.html").read_text(encoding="utf-8")


def test_timetable_of_a_session(tiny):
    session = next(iter(tiny.sessions.values()))
    assert timetable(session) == [
        {"short": (0, 2), "long": (0, 3)}, {"short": (2, 5), "long": (3, 8)}, {"short": (5, 10), "long": (8, 18)},
        {"short": None, "long": (18, 20)}]


def test_timetables_follow_without_a_gap_to_the_last_minute(guide):
    for name, session in guide.sessions.items():
        for form, total in DURATIONS.items():
            spans = [row[form] for row in timetable(session) if row[form]]
            assert spans[0][0] == 0 and spans[-1][1] == total, name
            assert all(one[1] == other[0] for one, other in zip(spans, spans[1:], strict=False)), name


def test_slides_come_up_in_order_and_only_in_their_form(guide, localized):
    for (name, _), local in localized.items():
        made = slides(local)
        told = expected(guide.sessions[name], made)
        assert list(told["long"]) == list(range(len(made)))
        assert list(told["short"]) == [place for place, slide in enumerate(made) if not slide["long"]]
        for form, total in DURATIONS.items():
            minutes = list(told[form].values())
            assert minutes == sorted(minutes) and minutes[0] == 0 and minutes[-1] == total


@both
def test_list_names_every_session_in_its_order(site, guide, language):
    text = html(site, language, ".")
    assert re.findall(r'<h2 id="([\w-]+)"><a', text) == list(guide.sessions)
    assert 'href="rakit/"' in text


@both
def test_page_offers_every_file_of_the_kit_with_its_size(site, guide, language):
    files = Downloads.of(guide, guide.printing.address)
    for name in guide.sessions:
        offered = re.findall(rf'href="[./]+unduh/sesi/{name}/{language}/([\w.-]+)" download', html(site, language, name))
        made = {path.name for path in (site / "unduh" / "sesi" / name / language).iterdir()}
        assert offered == files.within(f"sesi/{name}/{language}/") and set(offered) == made, name
        assert html(site, language, name).count("downloads__size") == len(offered)


@both
def test_page_says_and_asks_all_that_the_session_holds(site, guide, localized, language):
    for name, session in guide.sessions.items():
        text = letters(html(site, language, name))
        local = localized[name, language]
        told = [*session.aims, *session.prepare, *(point.text for point in session.not_to_promise)]
        for step in session.steps:
            told += [step.title, *step.say, *(prompt.question for prompt in step.ask), *(prompt.expected for prompt in step.ask)]
        for line in told:
            assert "".join(local.text(line).split()) in text, (name, line[language])
        assert local.record_id in text


def letters(page: str) -> str:
    """The words of a page without tags and spaces."""
    return "".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


@both
def test_record_holds_what_was_taught(site, guide, localized, language):
    root = "../" * (3 if language == "id" else 4)
    for name in guide.sessions:
        local = localized[name, language]
        page = html(site, language, f"{name}/catatan")
        text = letters(page)
        assert local.record_id in text
        for change in guide.edition.changes:
            assert f'id="{change.edition}"' in page
        for scenario in local.scenarios():
            assert f'/situasi/{scenario}/"' in page, scenario
        for citation in local.provisions():
            instrument, _, anchor = citation.partition("#")
            assert f'/regulasi/{instrument}/#{anchor}"' in page, citation
            words = guide.provisions[citation][1].text
            assert not words or "".join(words.split()) in text, citation
        link = f"{root}data/sessions/{name}.json"
        assert f'href="{link}" download' in page
        file = (site / ROOTS[language] / "sesi" / name / "catatan" / link).resolve()
        assert json.loads(Path(file).read_text(encoding="utf-8"))["languages"][language]["record"] == local.record_id


def test_record_has_an_address(guide):
    name = next(iter(guide.sessions))
    assert address(guide, f"session-records/{name}") == f"sesi/{name}/catatan.md"
    with pytest.raises(KeyError):
        address(guide, "session-records/tidak-ada")
