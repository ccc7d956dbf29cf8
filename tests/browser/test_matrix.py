"""The matrix at the stage that the reader chooses: what is shown, and what the address remembers."""

import pytest
from reading import ROOTS, both, violations

pytestmark = pytest.mark.browser

MATRIX = "matriks/"


def stages(page) -> set[str]:
    """Stages of which an answer or a note can be seen."""
    return set(page.locator("[data-stage]:visible").evaluate_all("parts => parts.map(part => part.dataset.stage)"))


def marked(page) -> list[str]:
    return page.locator(".timeline__step--now:visible").evaluate_all("steps => steps.map(step => step.dataset.step)")


def test_without_scripts_every_stage_stands_and_nothing_is_asked(new_page, server, guide):
    page = new_page(java_script_enabled=False)
    page.goto(server + MATRIX)
    assert stages(page) == {step.id for step in guide.matrix.timeline.steps}
    assert not page.locator("#tahap").is_visible()


@both
@pytest.mark.parametrize("width", [360, 1280])
def test_a_stage_shows_its_own_answers_and_the_address_keeps_it(page, server, guide, language, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{server}{ROOTS[language]}{MATRIX}")
    every = [step.id for step in guide.matrix.timeline.steps]
    assert stages(page) == set(every) and marked(page) == []
    page.locator("#tahap").select_option(every[1])
    assert stages(page) == {every[1]} and marked(page) == [every[1]]
    assert page.url.endswith(f"#tahap={every[1]}")
    page.reload()
    assert stages(page) == {every[1]} and page.locator("#tahap").input_value() == every[1]
    page.locator("#tahap").select_option("")
    assert stages(page) == set(every) and "tahap" not in page.url
    assert page.faults == []


def test_an_address_may_name_a_place_or_nonsense(page, server, guide):
    every = [step.id for step in guide.matrix.timeline.steps]
    page.goto(f"{server}{MATRIX}#tahap=lebaran")
    assert stages(page) == set(every)
    page.goto(f"{server}{MATRIX}#tahap={every[2]}")
    act = guide.matrix.rows[0].act
    page.evaluate("act => { location.hash = act; }", act)
    assert stages(page) == {every[2]} and page.locator(f"#{act}").is_visible()


@both
def test_one_stage_is_accessible_and_printed(page_without_policy, server, guide, language):
    page = page_without_policy
    stage = guide.matrix.timeline.steps[2].id
    page.goto(f"{server}{ROOTS[language]}{MATRIX}#tahap={stage}")
    assert violations(page) == []
    page.emulate_media(media="print")
    assert stages(page) == {stage} and page.locator(".timeline--upright, .timeline--wide").locator("visible=true").count() == 1
