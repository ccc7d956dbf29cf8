// The checklist, one question at a time or all at once, and the ten-second check. Neither ever asks for the post.
// What both checks share: the result, and ways to take it along.
class Check extends Tool {
  start() {
    this.result = this.querySelector(".check__result");
    this.progress = this.querySelector(".check__progress");
    this.buttons();
    document.addEventListener("keydown", (event) => {
      const answered = location.hash.includes("=");
      if (event.key === "Delete" && answered && !event.target.matches("input[type=search],input[type=text],select")) this.clear();
    });
  }

  // Show `verdict` with `findings` ({outcome, question, action, ask, basis} as nodes), or nothing.
  showResult(verdict, findings) {
    this.result.replaceChildren();
    if (!verdict) return;
    const made = this.part("result-" + verdict);
    made.querySelector("h2").id = "hasil";
    made.firstElementChild.setAttribute("aria-labelledby", "hasil");
    const list = document.createElement("ol");
    list.className = "findings";
    findings.forEach((finding) => list.append(this.part("finding", { ...finding, badge: this.part("badge-" + finding.outcome) })));
    if (findings.length) made.firstElementChild.append(list);
    made.append(this.part("share"));
    this.result.append(made);
    if (location.protocol === "file:") this.result.querySelector("[data-do=link]").hidden = true;
  }

  // Move to a result that has just come up.
  announce() {
    const heading = this.result.querySelector("h2");
    this.focusOn(heading);
    this.say(this.word("result-of", { result: heading.textContent.trim() }));
  }

  clear() {
    this.write({}, true);
    this.focusOn(document.getElementById("judul"));
  }

  link(button) { this.copy(this.address(this.values), button); }

  text(button) {
    const words = (node) => node.textContent.trim().replace(/\s+/g, " ");
    const lines = Array.from(this.result.querySelectorAll("li"), (item) => "- " + Array.from(item.children, words).filter(Boolean).join(" "));
    const head = `*${document.getElementById("judul").firstChild.textContent.trim()}: ${words(this.result.querySelector("h2"))}*`;
    this.copy([head, words(this.result.querySelector(".answer__text")), ...lines, this.address(this.values)].filter(Boolean).join("\n"), button);
  }

  print() { window.print(); }
}

class PostChecklist extends Check {
  start() {
    super.start();
    this.form = this.querySelector(".check__facts form");
    this.facts = this.querySelector(".check__facts");
    this.allowed = { ...this.data.facts, tampil: ["semua"] };
    PostChecklist.ANSWERS.forEach((answer) => { this.allowed[answer] = this.data.items.map((item) => item.id); });
    this.data.items.forEach(({ id }) => {
      const answers = this.part("answers");
      answers.firstElementChild.setAttribute("aria-labelledby", "tanya-" + id);
      document.getElementById(id).querySelector(".check__why").after(answers);
    });
    this.addEventListener("click", (event) => {
      const button = event.target.closest("[data-answer]");
      if (button) this.answer(button.closest("li").id, button.dataset.answer);
    });
    this.form.addEventListener("change", (event) => {
      this.write({ ...this.values, [event.target.name]: [event.target.value] }, false);
    });
  }

  // The address's values, and the answers in them by item; an item answered twice keeps its first answer.
  load() {
    const values = this.read(this.allowed);
    const answers = {};
    PostChecklist.ANSWERS.forEach((answer) => {
      values[answer] = (values[answer] || []).filter((id) => {
        if (id in answers) { this.notice.hidden = false; return false; }
        answers[id] = answer;
        return true;
      });
    });
    this.values = values;
    this.answers = answers;
    this.known = Object.fromEntries(Object.keys(this.data.facts).filter((fact) => values[fact]).map((fact) => [fact, values[fact][0]]));
    this.decision = Logic.decide(this.data.items, this.known, answers);
  }

  render() {
    this.load();
    const { asked, open, findings, verdict } = this.decision;
    const all = Boolean(this.values.tampil);
    const current = verdict ? null : open[0];
    for (const input of this.form.elements) {
      if (input.type === "radio") input.checked = this.known[input.name] === input.value;
    }
    this.data.items.forEach(({ id }) => {
      const item = document.getElementById(id);
      item.hidden = !asked.includes(id) || !(all || id === current);
      item.querySelectorAll("[data-answer]").forEach((button) => {
        button.setAttribute("aria-pressed", String(this.answers[id] === button.dataset.answer));
      });
    });
    this.querySelectorAll(".check__group").forEach((group) => { group.hidden = !group.querySelector("li:not([hidden])"); });
    const done = asked.length - open.length;
    this.progress.textContent = this.word("progress", { n: Math.min(done + 1, asked.length), of: asked.length });
    this.progress.hidden = Boolean(verdict) || all;
    this.querySelector("[data-do=mode]").setAttribute("aria-pressed", String(all));
    this.querySelector("[data-do=back]").hidden = all || !done;
    this.querySelector("[data-do=clear]").hidden = !location.hash.includes("=");
    if (done && !all) this.facts.open = false;
    this.showResult(verdict, findings.map((finding) => this.finding(finding)));
  }

  finding({ id, outcome }) {
    const item = document.getElementById(id);
    const part = Logic.varied(this.data.items.find((one) => one.id === id), this.known) ? ".check__action--variant " : "";
    return {
      outcome, question: this.inside(item.querySelector(".check__question strong")),
      action: this.inside(item.querySelector(part + ".check__do")),
      ask: outcome === "mend" ? "" : this.inside(item.querySelector(".check__ask")), basis: this.inside(item.querySelector(part + ".basis")),
    };
  }

  answer(id, answer) {
    const values = { ...this.values };
    PostChecklist.ANSWERS.forEach((one) => { values[one] = (values[one] || []).filter((other) => other !== id); });
    values[answer].push(id);
    const before = this.decision.verdict;
    const all = Boolean(values.tampil);
    this.write(values, !all);
    const { verdict, open } = this.decision;
    if (verdict && (verdict !== before || !all)) this.announce();
    else if (!all) this.focusOn(document.getElementById("tanya-" + open[0]));
  }

  // Take back the last answer, in the order of the questions.
  back() {
    const last = this.decision.asked.filter((id) => id in this.answers).pop();
    const values = { ...this.values };
    PostChecklist.ANSWERS.forEach((one) => { values[one] = values[one].filter((other) => other !== last); });
    this.write(values, true);
    this.focusOn(document.getElementById("tanya-" + this.decision.open[0]));
  }

  mode() {
    this.write({ ...this.values, tampil: this.values.tampil ? [] : ["semua"] }, true);
  }
}

class QuickCheck extends Check {
  start() {
    super.start();
    this.boxes = Array.from(this.querySelectorAll("input[type=checkbox]"));
    this.allowed = { centang: this.data.ticks.map((tick) => tick.id), hasil: ["ya"] };
    this.addEventListener("change", () => {
      const ticked = this.boxes.filter((box) => box.checked).map((box) => box.value);
      this.write({ ...this.values, centang: ticked }, false);
      this.say(this.progress.textContent);
      if (ticked.length === this.boxes.length) this.announce();
    });
  }

  reveal() {
    this.write({ ...this.values, hasil: ["ya"] }, true);
    this.announce();
  }

  render() {
    this.values = this.read(this.allowed);
    const ticked = this.values.centang || [];
    this.boxes.forEach((box) => { box.checked = ticked.includes(box.value); });
    const missing = this.data.ticks.filter((tick) => !ticked.includes(tick.id));
    this.progress.textContent = this.word("ticked", { n: ticked.length, of: this.boxes.length });
    const shown = !missing.length || this.values.hasil;
    this.querySelector(".quick__bar").hidden = Boolean(shown);
    this.querySelector("[data-do=clear]").hidden = !location.hash.includes("=");
    this.showResult(shown ? Logic.worst(missing.map((tick) => tick.otherwise)) : null, missing.map((tick) => {
      const place = document.getElementById(tick.id);
      return {
        outcome: tick.otherwise, question: place.querySelector(".tick__title").textContent,
        action: place.querySelector(".check__do").textContent, ask: "", basis: "",
      };
    }));
  }
}
PostChecklist.ANSWERS = ["ya", "tidak", "ragu"];

customElements.define("post-checklist", PostChecklist);
customElements.define("quick-check", QuickCheck);
