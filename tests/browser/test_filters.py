"""Filters over the lists of situations and cases, in a real browser."""

import pytest
from playwright.sync_api import expect
from reading import ROOTS, both, reach, violations

pytestmark = pytest.mark.browser

COUNT = {"id": "{} cocok", "en": "{} match"}
NONE = {"id": "Tidak ada yang cocok. Hapus satu saringan.", "en": "Nothing matches. Remove a filter."}
STATE = "topic=netralitas&verdict=jangan"


def shown(page) -> list[str]:
    """Names of the situations or cases that can be seen, in their order."""
    names = page.locator("[data-filter-item]:visible :is(a, h3)").evaluate_all(
        "found => found.map(item => item.id || (item.closest('.card') && item.getAttribute('href').split('/').slice(-2)[0]))")
    return [name for name in names if name]


def select(page, name: str):
    return page.locator(f"form.filters select[name={name}]")


def output(page):
    return page.locator("form.filters output")


def told(page) -> str:
    return output(page).inner_text()


def wanted(records: dict, **values) -> list[str]:
    return [name for name, record in records.items() if all(getattr(record, key) == value for key, value in values.items())]


def test_without_javascript_everything_stands_and_no_form(new_page, server, guide):
    page = new_page(java_script_enabled=False)
    for place, records in (("situasi/", guide.scenarios), ("kasus/", guide.cases)):
        page.goto(server + place)
        assert not page.locator("form.filters").is_visible()
        assert shown(page) == list(records)


@both
def test_choosing_hides_the_rest_and_is_told(page, server, guide, language):
    page.goto(f"{server}{ROOTS[language]}situasi/")
    assert shown(page) == list(guide.scenarios) and told(page) == COUNT[language].format(len(guide.scenarios))
    select(page, "topic").select_option("netralitas")
    assert shown(page) == wanted(guide.scenarios, topic="netralitas")
    assert page.locator("h2:visible").evaluate_all("found => found.map(heading => heading.id)") == ["netralitas"]
    select(page, "verdict").select_option("jangan")
    left = wanted(guide.scenarios, topic="netralitas", verdict="jangan")
    assert shown(page) == left and 0 < len(left) < len(wanted(guide.scenarios, topic="netralitas"))
    assert told(page) == COUNT[language].format(len(left))
    assert page.url == f"{server}{ROOTS[language]}situasi/#{STATE}"
    assert output(page).evaluate("output => output.tagName") == "OUTPUT"  # read aloud when it changes
    assert page.faults == []


@both
def test_state_outlives_a_reload_a_deep_link_and_the_language(page, server, guide, language):
    other = "en" if language == "id" else "id"
    left = wanted(guide.scenarios, topic="netralitas", verdict="jangan")
    page.goto(f"{server}{ROOTS[language]}situasi/#{STATE}")
    for step in (lambda: None, page.reload, lambda: page.locator("[data-switch]").click()):
        step()
        page.wait_for_load_state()
        assert shown(page) == left
        assert [select(page, name).input_value() for name in ("topic", "verdict", "platforms")] == ["netralitas", "jangan", ""]
    assert page.url == f"{server}{ROOTS[other]}situasi/#{STATE}" and told(page) == COUNT[other].format(len(left))
    assert page.faults == []


def test_clearing_shows_all_again(page, server, guide):
    page.goto(f"{server}situasi/#{STATE}")
    page.locator("form.filters button[type=reset]").click()
    expect(output(page)).to_have_text(COUNT["id"].format(len(guide.scenarios)))
    assert shown(page) == list(guide.scenarios) and page.url == f"{server}situasi/#"
    page.reload()
    assert shown(page) == list(guide.scenarios) and page.faults == []


@pytest.mark.parametrize("fragment, left", [
    ("topic=tidak-ada", {}), ("tidak=ada&verdict=", {}), ("topic=", {}), ("&&==&topic", {}), ("%", {}), ("%E0%A4%A", {}),
    ("topic=%22%5D%3Cscript%3E", {}), ("__proto__=x&constructor=y", {}), ("netralitas", {}),
    ("topic=x&verdict=boleh", {"verdict": "boleh"}), ("verdict=boleh&verdict=jangan", {"verdict": "boleh"}),
])
def test_what_the_address_may_say_wrongly(page, server, guide, fragment, left):
    page.goto(f"{server}situasi/#{fragment}")
    assert shown(page) == wanted(guide.scenarios, **left)
    assert page.faults == []


def test_address_changed_by_hand_and_by_going_back(page, server, guide):
    page.goto(f"{server}situasi/")
    page.evaluate("location.hash = 'verdict=boleh'")
    expect(select(page, "verdict")).to_have_value("boleh")
    assert shown(page) == wanted(guide.scenarios, verdict="boleh")
    page.go_back()
    expect(select(page, "verdict")).to_have_value("")
    assert shown(page) == list(guide.scenarios)


@pytest.mark.parametrize("reader", ["cpns", "superiors", "kemenkeu", "pns", "pppk"])
def test_what_binds_all_binds_each_of_them(page, server, guide, reader):
    """A situation that binds all civil servants is shown to those on probation, to superiors, to Kemenkeu staff, and so on."""
    page.goto(f"{server}situasi/#binds={reader}")
    assert shown(page) == [name for name, scenario in guide.scenarios.items() if {"all-asn", reader} & set(scenario.binds)]
    assert 0 < len(shown(page)) < len(guide.scenarios)


def offered(page, name: str) -> list[str]:
    """The values that can be chosen."""
    return select(page, name).locator("option:not(:disabled)").evaluate_all("found => found.map(option => option.value).filter(Boolean)")


def test_only_what_leaves_something_is_offered(page, server, guide):
    page.goto(f"{server}situasi/#verdict=belum-jelas")
    unsettled = [scenario for scenario in guide.scenarios.values() if scenario.verdict == "belum-jelas"]
    assert set(offered(page, "topic")) == {scenario.topic for scenario in unsettled} < set(guide.topics)
    assert set(offered(page, "verdict")) == {scenario.verdict for scenario in guide.scenarios.values()}  # the others leave something too
    for topic in offered(page, "topic"):
        select(page, "topic").select_option(topic)
        assert shown(page) == wanted(guide.scenarios, topic=topic, verdict="belum-jelas") != []
    page.locator("form.filters button[type=reset]").click()
    expect(select(page, "topic").locator("option:disabled")).to_have_count(0)


@both
def test_choices_show_as_chips_that_take_them_back(page, server, guide, language):
    page.goto(f"{server}{ROOTS[language]}situasi/#{STATE}")
    chips = page.locator(".chip")
    names = [guide.topics["netralitas"].title[language], guide.ui["verdict.jangan"][language]]
    assert [name in chip for name, chip in zip(names, chips.all_inner_texts(), strict=True)] == [True, True]
    chips.first.click()
    assert shown(page) == wanted(guide.scenarios, verdict="jangan") and page.url.endswith("situasi/#verdict=jangan")
    assert told(page) == COUNT[language].format(len(shown(page)))
    assert chips.count() == 1 and chips.first.evaluate("chip => chip === document.activeElement")
    page.keyboard.press("Enter")
    assert shown(page) == list(guide.scenarios) and chips.count() == 0
    assert select(page, "verdict").evaluate("select => select === document.activeElement")
    assert page.faults == []


def test_chips_are_accessible(page_without_policy, server):
    page = page_without_policy
    page.goto(f"{server}situasi/#{STATE}")
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert violations(page) == [], width


@both
def test_nothing_left_is_told_too(page, server, guide, language):
    topic = next(name for name in guide.topics if not wanted(guide.scenarios, topic=name, verdict="jangan", when="election"))
    page.goto(f"{server}{ROOTS[language]}situasi/#topic={topic}&verdict=jangan&when=election")
    assert shown(page) == [] and told(page) == NONE[language]
    assert page.locator("form.filters").is_visible()


def test_by_keyboard_alone(page, server, guide):
    page.goto(f"{server}situasi/")
    reach(page, 'select[name="verdict"]')
    page.keyboard.press("ArrowDown")
    assert select(page, "verdict").input_value() == "boleh" and shown(page) == wanted(guide.scenarios, verdict="boleh")
    reach(page, "form.filters button")
    page.keyboard.press("Enter")
    expect(output(page)).to_have_text(COUNT["id"].format(len(guide.scenarios)))
    assert shown(page) == list(guide.scenarios)


@both
def test_cases_too(page, server, guide, language):
    page.goto(f"{server}{ROOTS[language]}kasus/")
    assert shown(page) == list(guide.cases)
    select(page, "theme").select_option("reaction")
    left = wanted(guide.cases, theme="reaction")
    assert shown(page) == left and 0 < len(left) < len(guide.cases) and told(page) == COUNT[language].format(len(left))
    page.reload()
    assert shown(page) == left and page.url.endswith("kasus/#theme=reaction")
    years = select(page, "year").locator("option").evaluate_all("found => found.map(option => option.value)")
    assert years == ["", *map(str, sorted({case.year for case in guide.cases.values()}, reverse=True))]
    page.locator("form.filters button[type=reset]").click()
    expect(output(page)).to_have_text(COUNT[language].format(len(guide.cases)))
    assert shown(page) == list(guide.cases) and page.faults == []


def test_link_to_one_case_shows_it(page, server, guide):
    name = list(guide.cases)[-1]
    page.goto(f"{server}kasus/#{name}")
    assert shown(page) == list(guide.cases)
    assert -5 <= page.locator(f"[id='{name}']").evaluate("element => element.getBoundingClientRect().top") < 700


@both
def test_the_text_field_and_the_filters_work_together(page, server, guide, language):
    page.goto(f"{server}{ROOTS[language]}situasi/?q={ {'id': 'like postingan caleg', 'en': 'like a candidate'}[language] }")
    field = page.locator("#tanya-daftar")
    expect(output(page)).not_to_have_text(COUNT[language].format(len(guide.scenarios)))
    left = shown(page)
    assert "menyukai-unggahan-calon" in left and len(left) < len(guide.scenarios) / 2
    verdict = guide.scenarios[left[-1]].verdict  # what no text leaves is not offered
    select(page, "verdict").select_option(verdict)
    assert shown(page) == [name for name in left if guide.scenarios[name].verdict == verdict]
    select(page, "verdict").select_option("")
    assert shown(page) == left
    field.focus()
    page.keyboard.press("Enter")
    assert page.locator(".card a:focus").count() == 1
    field.fill("")
    expect(output(page)).to_have_text(COUNT[language].format(len(guide.scenarios)))
    assert shown(page) == list(guide.scenarios) and page.faults == []
