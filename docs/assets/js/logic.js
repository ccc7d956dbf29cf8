// What the tools decide, and nothing else: no document, no storage, no clock. The checklist's part is told a second
// time in hooks/bijak/guide/decision.py for the printed list; tests/decision_table.py runs one table through both.
const Logic = (() => {
  "use strict";
  const LONGEST = 4000;  // characters of an address; ours stay far below
  const SEVERITY = ["go", "mend", "ask", "stop"];
  const UNSURE = { stop: "ask", ask: "ask", mend: "mend" };

  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  // "a=x.y&b=z" to {values: {a: ["x", "y"], b: ["z"]}, ignored: false}. `allowed` names each key's values: a list, or a
  // pattern. What is not allowed, or stands twice, is left out, and `ignored` is true.
  function read(fragment, allowed) {
    const values = {};
    let ignored = fragment.length > LONGEST;
    (ignored ? "" : fragment).split("&").filter(Boolean).forEach((part) => {
      const cut = part.indexOf("=");
      const key = part.slice(0, Math.max(cut, 0));
      if (!has(allowed, key) || has(values, key)) { ignored = true; return; }
      const found = [];
      part.slice(cut + 1).split(".").filter(Boolean).forEach((value) => {
        const known = allowed[key] instanceof RegExp ? allowed[key].test(value) : allowed[key].includes(value);
        if (known && !found.includes(value)) found.push(value); else ignored = true;
      });
      if (found.length) values[key] = found;
    });
    return { values, ignored };
  }

  // {a: ["x", "y"]} to "a=x.y"; keys without values are left out.
  function write(values) {
    return Object.keys(values).filter((key) => values[key]?.length)
      .map((key) => key + "=" + values[key].join(".")).join("&");
  }

  // Whether `only` ({fact: [options]}) holds. A fact that is not known counts as `unknown`.
  function holds(only, facts, unknown) {
    return Object.keys(only || {}).every((fact) => {
      const known = has(facts, fact) && facts[fact] !== "ragu";
      return known ? only[fact].includes(facts[fact]) : unknown;
    });
  }

  // Whether a checklist item is asked: an unknown fact never hides a question.
  function applies(item, facts) {
    return holds(item.only, facts, true);
  }

  // Whether the item's variant holds: its circumstances are known to be so.
  function varied(item, facts) {
    return Boolean(item.variant) && holds(item.variant.only, facts, false);
  }

  // The strictest of some outcomes; go, if there are none.
  function worst(outcomes) {
    return SEVERITY[Math.max(0, ...outcomes.map((one) => SEVERITY.indexOf(one)))];
  }

  // What an answer ("ya", "tidak", "ragu") to an item leads to: go, mend, ask or stop.
  function outcome(item, answer, facts) {
    const { otherwise } = varied(item, facts) ? item.variant : item;
    return answer === "ya" ? "go" : answer === "ragu" ? UNSURE[otherwise] : otherwise;
  }

  // The checklist's answer so far. `verdict` is null while questions are open, except that one stop decides at once.
  function decide(items, facts, answers) {
    const asked = items.filter((item) => applies(item, facts));
    const open = asked.filter(({ id }) => !has(answers, id));
    const findings = asked.filter(({ id }) => has(answers, id))
      .map((item) => ({ id: item.id, outcome: outcome(item, answers[item.id], facts) }))
      .filter((finding) => finding.outcome !== "go")
      .sort((one, other) => SEVERITY.indexOf(other.outcome) - SEVERITY.indexOf(one.outcome));
    const verdict = worst(findings.map((finding) => finding.outcome));
    return {
      asked: asked.map(({ id }) => id), open: open.map(({ id }) => id), findings,
      verdict: open.length && verdict !== "stop" ? null : verdict,
    };
  }

  // A number that depends on every character of `text` (FNV-1a, 32 bits, with a final mixing step).
  function hash(text) {
    let value = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
    return (value ^ (value >>> 13)) >>> 0;
  }

  // `count` of `ids`, the same for the same seed on every device, in an order of their own.
  function draw(ids, seed, count) {
    return ids.map((id) => [hash(seed + ":" + id), id])
      .sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1))
      .slice(0, count).map(([, id]) => id);
  }

  // Follow `chosen` options from the first of `questions` ({id, options: [{id, next}]}, `next` a question's id or a flow).
  // Gives the question to ask now, or the flow that was reached, and the options that led there.
  function follow(questions, chosen) {
    const path = [];
    let at = questions[0].id;
    for (;;) {
      const question = questions.find(({ id }) => id === at);
      if (!question) return { flow: at, path };
      const option = question.options.find(({ id }) => id === chosen[path.length]);
      if (!option) return { question: question.id, path };
      path.push(option.id);
      at = option.next;
    }
  }

  return { read, write, applies, outcome, varied, worst, decide, draw, follow };
})();
