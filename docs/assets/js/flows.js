// After posting: a few questions to the right flow, and a flow's steps to tick off. Answers and ticks live in the address.
class FlowChooser extends Tool {
  start() {
    this.panel = this.querySelector(".chooser__panel");
    this.ids = this.data.questions.flatMap((question) => question.options.map((option) => option.id));
    this.panel.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (!button) return;
      const path = button.dataset.option ? [...this.path, button.dataset.option] : button.dataset.do === "back" ? this.path.slice(0, -1) : [];
      this.write({ pilih: path }, true);
      this.focusOn(this.panel.querySelector("h2"));
    });
  }

  render() {
    const chosen = this.read({ pilih: this.ids }).pilih || [];
    const { question, flow, path } = Logic.follow(this.data.questions, chosen);
    if (path.length < chosen.length) this.notice.hidden = false;
    this.path = path;
    this.panel.replaceChildren(question ? this.part(question) : this.result(flow));
    if (path.length) this.panel.append(this.part("way", { path: this.told() }));
    this.say(flow ? this.word("found", { title: this.panel.querySelector("h2").textContent }) : "");
  }

  result(flow) {
    const card = document.querySelector(`[data-flow="${flow}"]`);
    const made = this.part("result", { title: card.firstChild.textContent, summary: card.querySelector("p").textContent });
    made.querySelector("a").href = card.firstChild.href;
    return made;
  }

  // The labels of the answers that led here.
  told() {
    let at = this.data.questions[0].id;
    return this.path.map((id) => {
      const label = this.part(at).querySelector(`[data-option="${id}"]`).textContent;
      at = this.data.questions.find((one) => one.id === at).options.find((option) => option.id === id).next;
      return label;
    }).join(" › ");
  }
}

class StepList extends Tool {
  start() {
    this.ids = Object.keys(this.data.titles);
    this.boxes = this.ids.map((id) => {
      const made = this.part("tick", { title: this.data.titles[id] });
      const box = made.querySelector("input");
      this.querySelector(`[data-step="${id}"]`).append(made);
      return box;
    });
    this.addEventListener("change", () => {
      this.write({ selesai: this.ids.filter((id, index) => this.boxes[index].checked) });
      this.say(this.progress.textContent);
    });
    this.progress = this.querySelector(".steps__progress");
    this.querySelector("[data-do=print]").addEventListener("click", () => print());
    this.clear = this.querySelector("[data-do=clear]");
    this.clear.addEventListener("click", () => { this.write({}); this.say(this.word("cleared")); });
  }

  render() {
    const done = this.read({ selesai: this.ids }).selesai || [];
    this.boxes.forEach((box, index) => {
      box.checked = done.includes(this.ids[index]);
      box.closest("li").classList.toggle("is-done", box.checked);
    });
    this.progress.textContent = this.word("progress", { done: done.length, total: this.ids.length });
  }
}

customElements.define("flow-chooser", FlowChooser);
customElements.define("step-list", StepList);
