// A session's slides over the whole window, by keyboard: notes in a second window, a timer against the agenda, a black
// screen. Each button of the bar names its keys in aria-keyshortcuts; the address says which slide, and in which form.
class SessionPresenter extends Tool {
  start() {
    this.slides = Array.from(this.querySelectorAll(".slide"));
    this.buttons();
    document.addEventListener("keydown", (event) => this.key(event));
    addEventListener("pagehide", () => this.close());
    setInterval(() => { if (this.begun) this.tell(); }, 1000);
  }

  key(event) {
    if (!this.covering || event.ctrlKey || event.altKey || event.metaKey) return;
    event.stopPropagation();  // not the site's own keys, such as S for search
    const button = this.querySelector(`[aria-keyshortcuts~="${CSS.escape(event.key.replace(" ", "Space"))}" i]`);
    if (!button || (event.key === " " && event.target.closest("button"))) return;
    event.preventDefault();
    button.click();
  }

  render() {
    const { slide = [], form = [] } = this.read({ slide: /^\d+$/, form: ["10", "20"] });
    const before = this.covering;
    this.choose(form[0] || "20");
    this.at = this.shown.findIndex((index) => index >= slide[0] - 1);
    if (slide[1] || form[1] || (slide[0] && this.at < 0)) this.notice.hidden = false;
    this.cover(this.at >= 0, "presenter--on");
    this.slides.forEach((one, index) => { one.hidden = this.covering && index !== +this.shown[this.at]; });
    if (this.covering) {
      if (!before) this.offset = this.minute(0);
      this.note();
    } else {
      this.begun = 0;
      this.close();
    }
  }

  // The slides of a form, by their index.
  choose(form) {
    this.form = form;
    this.shown = Object.keys(this.data.minutes[form]);
  }

  // The agenda's minute at the slide shown, or some slides later.
  minute(later) {
    return this.data.minutes[this.form][this.shown[this.at + later]];
  }

  // Move by some slides, or begin. The clock starts with the first move, where the agenda stands: so it goes on after a reload.
  go(button) {
    const by = +button.dataset.by;
    if (button.value) {
      this.choose(button.value);
      this.full();
    } else if (!this.begun && by > 0) {
      this.begun = Date.now() - this.offset * 6e4;
    }
    const index = +this.shown[Math.max(0, Math.min(this.at + by, this.shown.length - 1))];
    this.classList.remove("presenter--black");
    this.write({ slide: [index + 1], form: [this.form] }, !this.covering);
    this.focusOn(this.slides[index].querySelector("h3"));
    this.say(this.place);
  }

  black() {
    this.say(this.classList.toggle("presenter--black") ? this.word("dark") : this.place);
  }

  reset() {
    this.begun = this.offset = 0;
    this.tell();
  }

  leave() {
    this.write({ form: [this.form] }, true);
    this.querySelector(`[value="${this.form}"]`).focus();
  }

  // The speaker's notes: in a window of their own, or where that is blocked below the slide.
  notes() {
    this.other = open("", "catatan", "popup");
    this.classList.toggle("presenter--notes", !this.other);
    if (!this.other) {
      this.say(this.word("blocked"));
      return;
    }
    const page = this.other.document;
    page.title = document.title;
    page.documentElement.lang = document.documentElement.lang;
    page.body.replaceChildren(this.part("window"));
    page.onkeydown = (event) => this.key(event);
    this.note();
  }

  close() {
    this.other?.close();
  }

  // Fill the notes window while it is open, and the bar and the place for notes here; nodes go to the first that wants them.
  show(slots) {
    if (this.other?.closed) this.other = null;
    if (this.other) this.slots(this.other.document, slots);
    this.slots(this, slots);
  }

  note() {
    const [slide, following] = [0, 1].map((later) => this.slides[this.shown[this.at + later]]);
    this.place = this.word("place", { at: this.slides.indexOf(slide) + 1, of: this.slides.length });
    this.show({
      place: this.place, title: slide.querySelector("h3").textContent, notes: this.inside(slide.querySelector(".slide__notes")),
      following: following?.querySelector("h3").textContent || "–"
    });
    this.tell();
  }

  // The time so far against the minutes from this slide to the next.
  tell() {
    const spent = this.begun ? Date.now() - this.begun : this.offset * 6e4;
    const early = Math.floor(this.minute(0) - spent / 6e4);
    const late = Math.floor(spent / 6e4 - (this.minute(1) ?? this.form));
    const pace = !this.begun ? "waiting" : late > 0 ? "late" : early > 0 ? "early" : "in-time";
    this.show({ time: this.word("time", {
      elapsed: new Date(spent).toISOString().slice(14, 19), minute: Math.floor(this.minute(0)),
      pace: this.word(pace, { count: Math.max(early, late) }),
    }) });
  }
}
customElements.define("session-presenter", SessionPresenter);
