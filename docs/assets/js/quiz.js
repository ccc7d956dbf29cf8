// The quiz's screens: set-up, question and feedback, result, and the same for a room. What is asked and what counts is in game.js.
class QuizGame extends Tool {
  start() {
    this.form = this.querySelector(".quiz__setup");
    this.stage = this.querySelector(".quiz__stage");
    this.all = this.querySelector(".quiz__all");
    this.pool = this.querySelector(".quiz__pool");
    this.questions = Array.from(this.querySelectorAll(".question"), (article) => ({
      article, id: article.id, topic: article.dataset.topic, level: article.dataset.difficulty,
      options: Array.from(article.querySelectorAll(".question__options li"), (item) => item.dataset.option),
      right: article.querySelector("[data-correct]").dataset.option,
    }));
    this.topics = Array.from(this.form.topik.options, (option) => option.value).filter(Boolean);
    this.hands = {};
    this.all.open = false;
    this.buttons();
    this.form.addEventListener("change", () => this.measure());
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.begin(); });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.covering) this.leave(); });
  }

  render() {
    const moved = this.acted || this.contains(document.activeElement);
    const game = new Game(this.questions, this.data.edition, this.read(Game.allowed(this.topics)));
    if (game.odd) this.notice.hidden = false;
    this.now = game;
    this.acted = false;
    clearInterval(this.ticking);
    this.cover(Boolean(game.drawn && game.room), "quiz--room");
    this.form.hidden = this.all.hidden = Boolean(game.drawn);
    this.stage.replaceChildren();
    if (!game.drawn) this.prepare(game);
    else if (game.at) this.ask(game);
    else this.finish(game);
    if (moved) {
      const answered = game.answers.has(game.at);
      const heading = (game.drawn ? this.stage : this.form).querySelector(answered ? "h3" : "h2");
      this.scrollTop = 0;
      this.focusOn(heading);
      this.say(game.at && !answered ? this.progress(game) : heading.textContent);
    }
  }

  // Set-up
  prepare(game) {
    Object.entries(game.settings).forEach(([key, [value]]) => {
      if (key === "waktu") this.form.waktu.checked = Boolean(value);
      else if (value) this.form[key].value = value;
    });
    const place = document.getElementById(location.hash.slice(1));
    if (this.all.contains(place)) {
      this.all.open = true;
      place.scrollIntoView();
    }
    this.measure();
    this.recall();
  }

  measure() {
    const count = Game.found(this.questions, this.form.topik.value, this.form.tingkat.value).length;
    const word = !count ? "none" : count < +this.form.n.value ? "few" : "pool";
    this.pool.textContent = this.word(word, { count });
    this.form.waktu.parentElement.hidden = this.form.mode.value !== "bersama";
    return count;
  }

  begin() {
    if (!this.measure()) return;
    const chosen = (key) => (this.form[key].value ? [this.form[key].value] : []);
    const room = chosen("mode").length > 0;
    this.deal({ n: chosen("n"), topik: chosen("topik"), tingkat: chosen("tingkat"), mode: chosen("mode"),
      waktu: room && this.form.waktu.checked ? ["20"] : [] });
    if (room) this.full();
  }

  again() {
    this.deal(this.now.settings);
  }

  // Questions drawn anew.
  deal(settings) {
    this.hands = {};
    const seed = String(crypto.getRandomValues(new Uint32Array(1))[0]);
    this.go({ ...settings, benih: [seed], hanya: [], jawab: [], soal: [] });
  }

  // Change the address as a step that Back undoes.
  go(changes) {
    this.acted = true;
    this.counting = 0;
    this.write(this.now.values(changes), true);
  }

  leave() {
    this.acted = true;
    this.write(this.now.settings, true);
  }

  // A question, or its feedback once it is answered
  progress(game) {
    return this.word("count", { at: game.positions.indexOf(game.at) + 1, of: game.positions.length });
  }

  ask(game) {
    const { article, topic } = game.asked.get(game.at);
    const answer = game.answers.get(game.at);
    const counting = game.room && !answer && this.counting === game.at;
    const options = document.createDocumentFragment();
    article.querySelectorAll(".question__options li").forEach((item) => {
      options.append(this.choice(game, item.dataset.option, item.textContent, answer, counting));
    });
    const bar = answer ? this.part("bar-next", { next: this.word(game.following() ? "next" : "last") })
      : game.room ? this.part(counting ? "bar-count" : "bar-ask") : document.createDocumentFragment();
    bar.append(this.way());
    const made = this.part("question", {
      count: this.progress(game) + (game.few ? ". " + this.word("few", { count: game.drawn.length }) : ""),
      topic: this.topic(topic).textContent, level: article.querySelector(".question__level").textContent,
      stem: article.querySelector("h3").textContent, options, bar, feedback: answer ? this.feedback(game, answer) : "",
    });
    made.querySelector(".quiz__prompt").hidden = !counting;
    const time = made.querySelector("[data-do=time]");
    if (time && !game.settings.waktu.length) time.remove();
    this.stage.append(made);
  }

  choice(game, letter, text, answer, counting) {
    const slots = { letter: letter.toUpperCase(), text };
    if (!answer && !game.room) {
      const made = this.part("answer", slots);
      made.querySelector("button").value = letter;
      return made;
    }
    const { right } = game.asked.get(game.at);
    slots.mark = !answer ? "" : letter === right ? this.part("mark-right") : letter === answer ? this.part("mark-wrong") : "";
    const made = this.part("option", slots);
    const item = made.firstElementChild;
    if (answer) item.classList.add(letter === right ? "quiz__option--right" : "quiz__option--other");
    if (counting) {
      item.append(this.part("hands"));
      item.querySelectorAll("button").forEach((button, index) => {
        button.value = letter;
        button.setAttribute("aria-label", this.word(index ? "more" : "less", slots));
      });
      item.querySelector("output").textContent = this.raised(letter);
    }
    return made;
  }

  feedback(game, answer) {
    const { article, right } = game.asked.get(game.at);
    const told = (letter) => {
      const made = this.inside(article.querySelector(`.question__key [data-option="${letter}"]`));
      const mark = document.createElement("strong");
      mark.textContent = letter.toUpperCase() + ". ";
      made.prepend(mark);
      return made;
    };
    const verdict = answer === right && !game.room ? "right" : answer === "x" || game.room ? "uncounted" : "wrong";
    const made = this.part("feedback", {
      verdict: this.word(verdict, { letter: right.toUpperCase() }), chosen: answer === "x" || answer === right ? "" : told(answer),
      right: told(right), more: this.inside(article.querySelector(".question__more")),
    });
    made.firstElementChild.classList.toggle("quiz__feedback--right", verdict !== "wrong");
    made.querySelectorAll("p:empty").forEach((empty) => empty.remove());
    return made;
  }

  topic(id) {
    return this.all.querySelector(`h2[id="${id}"] a`);
  }

  // The button that ends the game, below every screen of it.
  way() {
    return this.part("leave", { leave: this.word(this.now.room ? "leave-room" : "leave") });
  }

  answer(button) {
    this.go(this.now.answered(button.value));
  }

  next() {
    const game = this.now;
    const following = game.following();
    if (!following && !game.part && !game.room) {
      const { right, of } = game.score();
      this.remember(game.settings.topik[0] || Game.MIXED, [right, of]);
    }
    this.go({ soal: [following || "hasil"] });
  }

  // Together: countdown, show of hands, reveal
  time(button) {
    const shown = this.stage.querySelector(".quiz__timer");
    clearInterval(this.ticking);
    button.value = button.value ? "" : "running";
    button.textContent = this.word(button.value ? "stop" : "start-time");
    shown.hidden = !button.value;
    if (!button.value) return;
    const end = performance.now() + 20000;
    shown.textContent = "20";
    this.ticking = setInterval(() => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      shown.textContent = left;
      if (left) return;
      this.time(button);
      shown.hidden = false;
      this.say(this.word("time-up"));
    }, 250);
  }

  raised(letter) {
    return this.hands[this.now.at + letter] || 0;
  }

  count() {
    this.counting = this.now.at;
    this.acted = true;
    this.render();
  }

  hand(button) {
    const count = Math.max(0, this.raised(button.value) + Number(button.dataset.by));
    this.hands[this.now.at + button.value] = count;
    button.parentElement.querySelector("output").textContent = count;
  }

  reveal(button) {
    button.value = Game.most((letter) => this.raised(letter));
    this.answer(button);
  }

  // Result
  finish(game) {
    const { right, of, wrong } = game.score();
    const made = this.part("result", {
      score: of ? this.word(game.room ? "room-score" : "score", { right, of }) : this.word("discussed"),
      words: of ? this.word(right === of ? "all-right" : right * 2 >= of ? "most-right" : "some-right") : "",
      reading: this.reading(wrong.map((position) => game.asked.get(position))), bar: this.way(),
    });
    this.wrong = wrong;
    if (!wrong.length) made.querySelectorAll(".quiz__reading, [data-do=retry]").forEach((unused) => unused.remove());
    if (!this.address({})) made.querySelector("[data-do=link]").remove();
    this.stage.append(made);
  }

  // Links to the topics of `questions`, and below each to their situations.
  reading(questions) {
    const list = document.createDocumentFragment();
    const lists = {};
    const add = (place, ...nodes) => {
      const item = document.createElement("li");
      item.append(...nodes);
      place.append(item);
    };
    questions.forEach(({ article, topic }) => {
      if (!lists[topic]) {
        lists[topic] = document.createElement("ul");
        add(list, this.topic(topic).cloneNode(true), lists[topic]);
      }
      const link = article.querySelector(".question__situation a");
      const known = Array.from(lists[topic].querySelectorAll("a"), (other) => other.href);
      if (link && !known.includes(link.href)) add(lists[topic], link.cloneNode(true));
    });
    list.querySelectorAll("ul:empty").forEach((empty) => empty.remove());
    return list;
  }

  retry() {
    this.wrong.forEach((position) => Game.LETTERS.forEach((letter) => { delete this.hands[position + letter]; }));
    this.go({ hanya: this.wrong, jawab: [], soal: [] });
  }

  link(button) {
    const { n, topik, tingkat } = this.now.settings;
    this.copy(this.address({ n, topik, tingkat, benih: [this.now.seed], edisi: [this.data.edition] }), button);
  }

  // Best results: {topic: [right, of]}, on this device only
  best() {
    const stored = bijak.kept.get("kuis") || {};
    return this.topics.concat(Game.MIXED).map((topic) => [topic, stored[topic]])
      .filter(([, pair]) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isInteger));
  }

  remember(topic, result) {
    const kept = Object.fromEntries(this.best());
    if (Game.better(result, kept[topic])) bijak.kept.set("kuis", { ...kept, [topic]: result });
  }

  recall() {
    const area = this.form.querySelector(".quiz__best");
    const best = this.best();
    area.hidden = !best.length;
    area.querySelector("ul").replaceChildren(...best.map(([topic, [right, of]]) => {
      const line = document.createElement("li");
      const option = this.form.topik.querySelector(`[value="${topic === Game.MIXED ? "" : topic}"]`);
      line.textContent = option.textContent + ": " + this.word("best-line", { right, of });
      return line;
    }));
  }

  forget() {
    bijak.kept.remove("kuis");
    this.recall();
    this.focusOn(this.form.querySelector("h2"));
    this.pool.textContent = this.word("forgotten");
  }
}
customElements.define("quiz-game", QuizGame);
