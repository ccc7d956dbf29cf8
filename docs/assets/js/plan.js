// A session put together: choices in the address, an agenda of the guide's records. hooks/bijak/session/agenda.py decides the same.
class SessionPlan extends Tool {
  // Lines {part, id, time}: for each of the frame, from its pool the material in turn that has not come up yet.
  static agenda({ frames, pools, about }, { minutes, topics, audience, n }) {
    const used = {};
    let at = 0;
    return frames[minutes + "-" + topics.length].map(([part, place, length, alike]) => {
      const key = part + "/" + topics[place];
      const pool = pools[key + "/" + audience] || pools[key];
      const offered = pool.map((_, index) => pool[((n - 1) * alike + index) % pool.length]);
      const id = offered.find((one) => !used[one] && !used[about[one] || one]) || offered.find((one) => !used[one]) || offered[0];
      used[id] = used[about[id] || id] = 1;
      return { part, id, time: at + "–" + (at += length) };
    });
  }

  start() {
    this.form = this.querySelector("form");
    this.box = this.querySelector("section");
    this.buttons();
    this.form.addEventListener("change", () => this.write(this.state(1)));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.focusOn(this.querySelector(this.box.hidden ? "output" : "section h2"));
    });
  }

  // The address's values: what is chosen in the form, and the number of the suggestion.
  state(n) {
    const state = {};
    for (const name in this.data.choices) state[name] = new FormData(this.form).getAll(name);
    return { ...state, n: [n] };
  }

  render() {
    const found = this.read({ ...this.data.choices, n: /^[1-9]\d?$/ });
    for (const name in found) {
      if (found[name].splice(name === "topics" ? 3 : 1)[0]) this.notice.hidden = false;
    }
    const { topics = [], n = [1] } = found;
    this.form.querySelectorAll("input").forEach((input) => {
      const given = found[input.name];
      input.checked = given ? given.includes(input.value) : input.defaultChecked;
      input.disabled = topics[2] && input.name === "topics" && !input.checked;
    });
    const state = this.now = this.state(n[0]);
    const lines = topics[0] ? SessionPlan.agenda(this.data, state) : [];
    const titles = Array.from(this.form.querySelectorAll("[name=topics]:checked+span"), (title) => title.textContent);
    const told = { ...state, count: lines.length, topics: titles.join(", ") };
    this.box.hidden = !topics[0];
    this.slots(this, { title: this.word("title", told), ready: this.word(topics[0] ? "ready" : "none", told) });
    this.querySelector("ol").replaceChildren(...lines.map(({ part, id, time }) => this.part(part, { time, what: this.part(id) })));
  }

  again() {
    this.write(this.state(this.now.n % 99 + 1), true);
  }

  print() {
    print();
  }

  // The agenda as lines of text for a chat.
  text(button) {
    const inside = (place, name) => place.querySelector(name).textContent;
    const lines = Array.from(this.querySelectorAll("li"), (line) => inside(line, "p") + ": " + inside(line, "h3"));
    this.copy([inside(this.box, "h2"), ...lines, this.address(this.now)].join("\n"), button);
  }
}
customElements.define("session-plan", SessionPlan);
