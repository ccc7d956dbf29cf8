"""What the checklist decides: one table through Python and the browser, and every path of the real checklist."""

import random
from itertools import product

import pytest
from bijak.guide import decision
from bijak.guide.rules.checklists import staged
from bijak.records.schema import Bilingual, Item
from decision_table import ITEMS, TABLE
from site_build import ROOT

WORDS = Bilingual(id="x", en="x")
LOGIC = (ROOT / "docs" / "assets" / "js" / "logic.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checklist(guide):
    return guide.checklists["sebelum-unggah"]


@pytest.fixture
def browser(page):
    page.add_script_tag(content=LOGIC)
    return page


def item(shape: dict) -> Item:
    variant = {**shape["variant"], "action": WORDS, "citations": ("x-1#y",)} if "variant" in shape else None
    return Item(id=shape["id"], question=WORDS, why=WORDS, otherwise=shape["otherwise"], action=WORDS, ask=("bkn",),
                citations=("x-1#y",), only=shape.get("only", {}), variant=variant)


def every_fact(checklist):
    """Every combination of the facts' options, each fact also unknown."""
    choices = [[(fact.id, option.id) for option in fact.options] + [None] for fact in checklist.facts]
    return [dict(filter(None, combination)) for combination in product(*choices)]


@pytest.mark.parametrize("facts, answers, verdict, findings", TABLE)
def test_table_in_python(facts, answers, verdict, findings):
    items = tuple(item(shape) for shape in ITEMS)
    assert decision.decide(items, facts, answers) == verdict
    found = {one.id: decision.outcome(one, answers[one.id], facts)
             for one in items if one.id in answers and decision.applies(one, facts)}
    assert {name: value for name, value in found.items() if value != "go"} == dict(findings)


@pytest.mark.browser
def test_table_in_the_browser(browser):
    found = browser.evaluate("""([items, rows]) => rows.map(([facts, answers]) => {
        const made = Logic.decide(items, facts, answers);
        return [made.verdict, made.findings.map((finding) => [finding.id, finding.outcome])];
    })""", [ITEMS, TABLE])
    assert found == [[verdict, findings] for *_, verdict, findings in TABLE]


@pytest.mark.browser
def test_python_and_browser_agree_on_the_real_checklist(browser, checklist):
    chance = random.Random(137)
    rows = []
    for facts in every_fact(checklist):
        for _ in range(15):
            answers = {one.id: chance.choice(("ya", "ya", "ya", "tidak", "ragu")) for one in checklist.items
                       if chance.random() < 0.9}
            rows.append([facts, answers])
    found = browser.evaluate("""([items, rows]) => rows.map(([facts, answers]) => Logic.decide(items, facts, answers).verdict)""",
                             [decision.logic(checklist)["items"], rows])
    wanted = [decision.decide(checklist.items, facts, answers) for facts, answers in rows]
    assert found == wanted and set(wanted) == {None, "go", "mend", "ask", "stop"}


@pytest.mark.browser
def test_every_path_of_yes_and_no_has_a_result(browser, checklist):
    """All 2^n answers to the questions asked, for every combination of facts; a 'no' decides as the strictest of them."""
    items = decision.logic(checklist)["items"]
    paths, bad = browser.evaluate("""([items, combinations]) => {
        const order = ["go", "mend", "ask", "stop"];
        let paths = 0, bad = [];
        for (const facts of combinations) {
            const asked = items.filter((item) => Logic.applies(item, facts));
            const strict = asked.map((item) => order.indexOf(Logic.outcome(item, "tidak", facts)));
            for (let mask = 0; mask < 2 ** asked.length; mask += 1) {
                const answers = {};
                let worst = 0;
                asked.forEach((item, bit) => {
                    const no = mask >> bit & 1;
                    answers[item.id] = no ? "tidak" : "ya";
                    if (no && strict[bit] > worst) worst = strict[bit];
                });
                const made = Logic.decide(items, facts, answers);
                paths += 1;
                if (made.verdict !== order[worst] || made.open.length) bad.push([facts, answers, made.verdict]);
            }
        }
        return [paths, bad.slice(0, 3)];
    }""", [items, all_known(checklist)])
    assert bad == []
    assert paths == sum(2 ** sum(decision.applies(one, facts) for one in checklist.items) for facts in all_known(checklist))


def all_known(checklist):
    return [facts for facts in every_fact(checklist) if len(facts) == len(checklist.facts)]


def test_every_item_is_asked_in_some_case_and_left_out_only_where_it_says_so(checklist):
    for one in checklist.items:
        asked = [decision.applies(one, facts) for facts in every_fact(checklist)]
        assert any(asked) and all(asked) == (not one.only)
        assert decision.applies(one, {})


@pytest.mark.parametrize("answer", ["tidak", "ragu"])
def test_no_path_goes_ahead_where_the_matrix_forbids(guide, checklist, answer):
    """With every other answer a yes, a no or a doubt about an act that the matrix forbids never ends in 'go'."""
    rows = {row.act: row for row in guide.matrix.rows}
    tried = 0
    for staging, stage in staged(checklist):
        for facts in (facts for facts in every_fact(checklist) if staging.items() <= facts.items()):
            for one in checklist.items:
                if not decision.applies(one, facts):
                    continue
                answers = {**{other.id: "ya" for other in checklist.items}, one.id: answer}
                verdict = decision.decide(checklist.items, facts, answers)
                for act in one.acts:
                    told = rows[act].cells[stage].verdict
                    tried += 1
                    assert verdict != "go"
                    assert told != "jangan" or verdict == ("stop" if answer == "tidak" else "ask")
                    assert told != "boleh" or verdict != "stop"
                    assert told != "belum-jelas" or verdict == "ask"
    assert tried


def test_all_forbidden_acts_of_posting_stand_behind_an_item(guide, checklist):
    """Acts that are not posts (attending, running a group, a private message) are answered by the matrix alone."""
    behind = {act for one in checklist.items for act in one.acts}
    assert {row.act for row in guide.matrix.rows} - behind == {"attend", "moderate-group", "private-message"}


def test_a_tick_is_as_strict_as_the_strictest_item_behind_it(checklist):
    for tick, shape in zip(checklist.ticks, decision.logic(checklist)["ticks"], strict=True):
        behind = {one.otherwise for one in checklist.items if one.id in tick.items}
        assert shape["id"] == tick.id
        assert all(decision.SEVERITY.index(shape["otherwise"]) >= decision.SEVERITY.index(other) for other in behind)
        assert shape["otherwise"] in behind
