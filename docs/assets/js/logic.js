// What the tools decide, and nothing else: no document, no storage, no clock. The checklist's part is told a second
// time in hooks/bijak/decision.py for the printed list; tests/decision_table.py runs one table through both.
var Logic = (function () {
  "use strict";
  var LONGEST = 4000;  // characters of an address; ours stay far below
  var SEVERITY = ["go", "mend", "ask", "stop"];
  var UNSURE = { stop: "ask", ask: "ask", mend: "mend" };

  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  // "a=x.y&b=z" to {values: {a: ["x", "y"], b: ["z"]}, ignored: false}. `allowed` names each key's values: a list, or a
  // pattern. What is not allowed, or stands twice, is left out, and `ignored` is true.
  function read(fragment, allowed) {
    var values = {};
    var ignored = fragment.length > LONGEST;
    (ignored ? "" : fragment).split("&").filter(Boolean).forEach(function (part) {
      var cut = part.indexOf("=");
      var key = part.slice(0, Math.max(cut, 0));
      if (!has(allowed, key) || has(values, key)) { ignored = true; return; }
      var found = [];
      part.slice(cut + 1).split(".").filter(Boolean).forEach(function (value) {
        var known = allowed[key] instanceof RegExp ? allowed[key].test(value) : allowed[key].indexOf(value) >= 0;
        if (known && found.indexOf(value) < 0) found.push(value); else ignored = true;
      });
      if (found.length) values[key] = found;
    });
    return { values: values, ignored: ignored };
  }

  // {a: ["x", "y"]} to "a=x.y"; keys without values are left out.
  function write(values) {
    return Object.keys(values).filter(function (key) { return values[key] && values[key].length; })
      .map(function (key) { return key + "=" + values[key].join("."); }).join("&");
  }

  // Whether `only` ({fact: [options]}) holds. A fact that is not known counts as `unknown`.
  function holds(only, facts, unknown) {
    return Object.keys(only || {}).every(function (fact) {
      var known = has(facts, fact) && facts[fact] !== "ragu";
      return known ? only[fact].indexOf(facts[fact]) >= 0 : unknown;
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
    return SEVERITY[Math.max.apply(null, [0].concat(outcomes.map(function (one) { return SEVERITY.indexOf(one); })))];
  }

  // What an answer ("ya", "tidak", "ragu") to an item leads to: go, mend, ask or stop.
  function outcome(item, answer, facts) {
    var otherwise = varied(item, facts) ? item.variant.otherwise : item.otherwise;
    return answer === "ya" ? "go" : answer === "ragu" ? UNSURE[otherwise] : otherwise;
  }

  // The checklist's answer so far. `verdict` is null while questions are open, except that one stop decides at once.
  function decide(items, facts, answers) {
    var asked = items.filter(function (item) { return applies(item, facts); });
    var open = asked.filter(function (item) { return !has(answers, item.id); });
    var findings = asked.filter(function (item) { return has(answers, item.id); })
      .map(function (item) { return { id: item.id, outcome: outcome(item, answers[item.id], facts) }; })
      .filter(function (finding) { return finding.outcome !== "go"; })
      .sort(function (one, other) { return SEVERITY.indexOf(other.outcome) - SEVERITY.indexOf(one.outcome); });
    var verdict = worst(findings.map(function (finding) { return finding.outcome; }));
    return {
      asked: asked.map(function (item) { return item.id; }), open: open.map(function (item) { return item.id; }),
      findings: findings, verdict: open.length && verdict !== "stop" ? null : verdict
    };
  }

  // A number that depends on every character of `text` (FNV-1a, 32 bits, with a final mixing step).
  function hash(text) {
    var value = 0x811c9dc5;
    for (var index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
    return (value ^ (value >>> 13)) >>> 0;
  }

  // `count` of `ids`, the same for the same seed on every device, in an order of their own.
  function draw(ids, seed, count) {
    return ids.map(function (id) { return [hash(seed + ":" + id), id]; })
      .sort(function (one, other) { return one[0] - other[0] || (one[1] < other[1] ? -1 : 1); })
      .slice(0, count).map(function (pair) { return pair[1]; });
  }

  // Follow `chosen` options from the first of `questions` ({id, options: [{id, next}]}, `next` a question's id or a flow).
  // Gives the question to ask now, or the flow that was reached, and the options that led there.
  function follow(questions, chosen) {
    var at = questions[0].id;
    var path = [];
    for (;;) {
      var question = questions.find(function (one) { return one.id === at; });
      if (!question) return { flow: at, path: path };
      var option = question.options.find(function (one) { return one.id === chosen[path.length]; });
      if (!option) return { question: question.id, path: path };
      path.push(option.id);
      at = option.next;
    }
  }

  return {
    read: read, write: write, applies: applies, outcome: outcome, varied: varied, worst: worst, decide: decide, draw: draw,
    follow: follow
  };
})();
