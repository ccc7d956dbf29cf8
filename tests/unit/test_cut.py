"""The theme's style sheets are cut to what pages use, never to less."""

import gzip
from pathlib import Path

import material
import pytest
from bijak.site.cut import Usage, cut

PAGE = ('<!doctype html><html class="no-js"><body dir="ltr"><p class="lead big">a <a href="#b" hidden>b</a></p>'
        '<template><details open><summary>c</summary></details></template><input type="checkbox" data-md-toggle="search"></body></html>')


def cut_one(sheet: str, script: str = "", own: str = "", page: str = PAGE) -> str:
    usage = Usage()
    usage.add_page(page)
    usage.add_script(script)
    return cut({"a.css": sheet}, usage, [own])["a.css"].rstrip("\n")


@pytest.mark.parametrize("selector", [
    "*", "p", ".lead", ".lead.big", "p.lead", "html.no-js", "[dir=ltr] p", "a[hidden]", "a[href]", "p:hover", "p:not(.never)", "p>a", "p+.big",
    "p::before", ":root", "::selection", "details[open]>summary", "input[type=checkbox]:checked~p", "[data-md-toggle=search]", ":is(.never,p) a",
    ".never p,p", "p:has(a)", 'a[href^="http"]', "P", "p:nth-child(2n + 1)",
])
def test_a_rule_stays_that_fits_something(selector):
    assert cut_one(f"{selector}{{color:red}}").endswith("{color:red}")


@pytest.mark.parametrize("selector", [
    ".never", "p.never", "span", "a.lead", ".lead .never", ".never>p", "[dir=rtl] p", "[data-md-toggle=drawer]", "input[type=radio]",
    ":is(.never,.nor) a", "p:has(.never)", "[title]", "summary[open]",
])
def test_a_rule_goes_that_fits_nothing(selector):
    assert cut_one(f"{selector}{{color:red}}") == ""


def test_only_the_selectors_that_fit_stay():
    assert cut_one(".never,p,.nor a,.lead{color:red}") == "p,.lead{color:red}"


def test_words_of_a_script_count_as_marks_of_any_element():
    sheet = "p.is-open{color:red}p[aria-busy=true]{color:red}.is-open mark{color:red}.is-shut{color:red}"
    assert cut_one(sheet, 'make("mark").classList.add("is-open"); one.setAttribute("aria-busy", true)') == sheet.replace(".is-shut{color:red}", "")


def test_groups_go_with_their_last_rule():
    assert cut_one("@media print{.never{color:red}}@media(min-width:1px){p,.never{color:red}}") == "@media (min-width:1px){p{color:red}}"


def test_custom_properties_stay_while_something_names_them():
    sheet = ":root{--a:var(--b);--b:1px;--c:var(--d);--d:2px;--e:3px}p{margin:var(--a)}.never{margin:var(--c)}"
    assert cut_one(sheet, own="a{margin:var(--e, 0)}") == ":root{--a:var(--b);--b:1px;--e:3px}p{margin:var(--a)}"


def test_animations_stay_while_something_moves():
    sheet = "@keyframes turn{to{top:0}}@keyframes never{to{top:0}}p{animation:turn 1s}.never{animation:never 1s}"
    assert cut_one(sheet) == "@keyframes turn{to{top:0}}p{animation:turn 1s}"


def test_values_stay_as_they_are():
    sheet = r'''p{color:red!important;background:url("data:image/svg+xml,<svg xmlns='a'/>");content:"a  b";width:calc(1px + 2px)}'''
    made = cut_one(sheet)
    assert all(part in made for part in ("color:red!important", "<svg xmlns='a'/>", "a  b", "width:calc(1px + 2px)"))


def test_what_is_no_rule_of_elements_stays():
    assert cut_one("@page{margin:1cm}@font-face{font-family:A}") == "@page{margin:1cm}@font-face{font-family:A}"


def test_the_cut_of_the_theme_is_a_small_part_of_it():
    folder = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
    whole = next(folder.glob("main.*.css")).read_text(encoding="utf-8")
    made = cut_one(whole, page=PAGE)
    assert 0 < len(gzip.compress(made.encode())) < len(gzip.compress(whole.encode())) / 4
