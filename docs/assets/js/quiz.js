// The quiz. The address says which questions (a seed decides the draw), the answers by position, and where one is.
class QuizGame extends Tool {
  start() {
    this.form = this.querySelector(".quiz__setup");
    this.stage = this.querySelector(".quiz__stage");
    this.all = this.querySelector(".quiz__all");
    this.pool = this.querySelector(".quiz__pool");
    this.questions = new Map(Array.from(this.querySelectorAll(".question"), (article) => [article.id, article]));
    this.topics = Array.from(this.form.topik.options, (option) => option.value).filter(Boolean);
    this.hands = {};
    this.all.open = false;
    this.buttons();
    this.form.addEventListener("change", () => this.measure());
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.begin(); });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.covering) this.leave(); });
  }

  // Ids of the questions of a topic and level ("" for any), in an order that no language changes.
  found(topic, level) {
    return Array.from(this.questions.values()).filter((article) => (!topic || article.dataset.topic === topic)
      && (!level || article.dataset.difficulty === level)).map((article) => article.id).sort();
  }

  // The game in the address: its questions by position, the answers, the position shown (null for the result).
  game() {
    const values = this.read({
      n: ["5", "10", "20"], topik: this.topics, tingkat: ["easy", "medium", "hard"], benih: /^\d{1,10}$/,
      edisi: /^\d{4}-\d{2}(-\d+)?$/, mode: ["bersama"], waktu: ["20"], hanya: /^\d{1,2}$/, jawab: /^\d{1,2}[a-dx]$/,
      soal: /^(\d{1,2}|hasil)$/
    });
    const one = (key) => (values[key] || [""])[0];
    const many = Object.keys(values).some((key) => !/hanya|jawab/.test(key) && values[key].length > 1);
    const settings = {};
    ["n", "topik", "tingkat", "mode", "waktu"].forEach((key) => { settings[key] = one(key) ? [one(key)] : []; });
    const game = { settings, room: one("mode") === "bersama", answers: new Map() };
    const pool = this.found(one("topik"), one("tingkat"));
    if (!values.n || !values.benih || !pool.length) {
      const half = values.benih || values.jawab || values.soal;
      this.notice.hidden = this.notice.hidden && !many && !half;
      return game;
    }
    game.seed = one("benih");
    game.drawn = Logic.draw(pool, game.seed, +one("n"));
    const wanted = (values.hanya || []).map(Number);
    const kept = wanted.filter((position) => game.drawn[position - 1]);
    game.few = pool.length < +one("n") && !kept.length;
    game.part = kept.length > 0;
    game.positions = game.part ? kept.sort((a, b) => a - b) : game.drawn.map((_, index) => index + 1);
    const same = one("edisi") === this.data.edition;
    let odd = many || !same || kept.length < wanted.length;
    (same && values.jawab || []).forEach((answer) => {
      const position = parseInt(answer, 10);
      const letter = answer.slice(-1);
      const known = game.positions.includes(position) && !game.answers.has(position)
        && (letter === "x" ? game.room : this.option(game, position, letter));
      if (known) game.answers.set(position, letter); else odd = true;
    });
    const open = game.positions.find((position) => !game.answers.has(position));
    game.at = game.answers.has(+one("soal")) ? +one("soal") : open || null;
    if (odd) this.notice.hidden = false;
    return game;
  }

  option(game, position, letter) {
    return this.questions.get(game.drawn[position - 1]).querySelector(`[data-option="${letter}"]`);
  }

  right(game, position) {
    return this.questions.get(game.drawn[position - 1]).querySelector("[data-correct]").dataset.option;
  }

  render() {
    const moved = this.acted || this.contains(document.activeElement);
    const game = this.now = this.game();
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
    const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (place && this.all.contains(place)) { this.all.open = true; place.scrollIntoView(); }
    this.measure();
    this.recall();
  }

  measure() {
    const count = this.found(this.form.topik.value, this.form.tingkat.value).length;
    const word = !count ? "none" : count < +this.form.n.value ? "few" : "pool";
    this.pool.textContent = this.word(word, { count });
    this.form.waktu.parentElement.hidden = this.form.mode.value !== "bersama";
    return count;
  }

  begin() {
    if (!this.measure()) return;
    const chosen = (key) => (this.form[key].value ? [this.form[key].value] : []);
    const room = chosen("mode").length > 0;
    this.now.settings = { n: chosen("n"), topik: chosen("topik"), tingkat: chosen("tingkat"), mode: chosen("mode"),
      waktu: room && this.form.waktu.checked ? ["20"] : [] };
    this.again();
    if (room) this.full();
  }

  again() {
    this.hands = {};
    const seed = String(crypto.getRandomValues(new Uint32Array(1))[0]);
    this.go({ benih: [seed], hanya: [], jawab: [], soal: [] });
  }

  // Change the address as a step that Back undoes.
  go(changes) {
    const { settings, seed, part, positions, answers, at } = this.now;
    this.acted = true;
    this.counting = 0;
    this.write({ ...settings, benih: seed ? [seed] : [], edisi: [this.data.edition], hanya: part ? positions : [],
      jawab: Array.from(answers, ([position, letter]) => position + letter), soal: at ? [at] : [], ...changes }, true);
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
    const article = this.questions.get(game.drawn[game.at - 1]);
    const answer = game.answers.get(game.at);
    const counting = game.room && !answer && this.counting === game.at;
    const options = document.createDocumentFragment();
    article.querySelectorAll(".question__options li").forEach((item) => {
      options.append(this.choice(game, item.dataset.option, item.textContent, answer, counting));
    });
    const bar = answer ? this.part("bar-next", { next: this.word(game.at === game.positions[game.positions.length - 1] ? "last" : "next") })
      : game.room ? this.part(counting ? "bar-count" : "bar-ask") : document.createDocumentFragment();
    bar.append(this.part("leave", { leave: this.word(game.room ? "leave-room" : "leave") }));
    const made = this.part("question", {
      count: this.progress(game) + (game.few ? ". " + this.word("few", { count: game.drawn.length }) : ""),
      topic: this.topic(article).textContent, level: article.querySelector(".question__level").textContent,
      stem: article.querySelector("h3").textContent, options, bar, feedback: answer ? this.feedback(game, article, answer) : ""
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
    const right = this.right(game, game.at);
    slots.mark = !answer ? "" : letter === right ? this.part("mark-right") : letter === answer ? this.part("mark-wrong") : "";
    const made = this.part("option", slots);
    const item = made.firstElementChild;
    if (answer) item.classList.toggle(letter === right ? "quiz__option--right" : "quiz__option--other", true);
    if (counting) {
      item.append(this.part("hands"));
      const [less, more] = item.querySelectorAll("button");
      [less, more].forEach((button) => { button.value = letter; });
      less.setAttribute("aria-label", this.word("less", slots));
      more.setAttribute("aria-label", this.word("more", slots));
      item.querySelector("output").textContent = this.raised(letter);
    }
    return made;
  }

  feedback(game, article, answer) {
    const right = this.right(game, game.at);
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
      right: told(right), more: this.inside(article.querySelector(".question__more"))
    });
    made.firstElementChild.classList.toggle("quiz__feedback--right", verdict !== "wrong");
    made.querySelectorAll("p:empty").forEach((empty) => empty.remove());
    return made;
  }

  topic(article) {
    return this.all.querySelector(`h2[id="${article.dataset.topic}"] a`);
  }

  answer(button) {
    this.go({ jawab: Array.from(this.now.answers, ([position, letter]) => position + letter).concat(this.now.at + button.value),
      soal: [this.now.at] });
  }

  next() {
    const { positions, at, answers, part, room, settings } = this.now;
    const following = positions[positions.indexOf(at) + 1];
    if (!following && !part && !room) {
      const right = positions.filter((position) => answers.get(position) === this.right(this.now, position)).length;
      this.remember(settings.topik[0] || "campuran", [right, positions.length]);
    }
    this.go({ soal: [following || "hasil"] });
  }

  // Together: countdown, show of hands, reveal
  time(button) {
    const shown = this.stage.querySelector(".quiz__timer");
    clearInterval(this.ticking);
    if (button.dataset.running) {
      delete button.dataset.running;
      shown.hidden = true;
      button.textContent = this.word("start-time");
      return;
    }
    const end = performance.now() + 20000;
    button.dataset.running = "1";
    button.textContent = this.word("stop");
    shown.hidden = false;
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

  // The room's answer is the option with most hands, if one has most.
  reveal(button) {
    const counts = ["a", "b", "c", "d"].map((letter) => [this.raised(letter), letter]).sort((one, other) => other[0] - one[0]);
    button.value = counts[0][0] > counts[1][0] ? counts[0][1] : "x";
    this.answer(button);
  }

  // Result
  finish(game) {
    const counted = game.positions.filter((position) => game.answers.get(position) !== "x");
    const wrong = counted.filter((position) => game.answers.get(position) !== this.right(game, position));
    const right = counted.length - wrong.length;
    const tier = !wrong.length ? "all-right" : right * 2 >= counted.length ? "most-right" : "some-right";
    const made = this.part("result", {
      score: counted.length ? this.word(game.room ? "room-score" : "score", { right, of: counted.length }) : this.word("discussed"),
      words: counted.length ? this.word(tier) : "", reading: this.reading(wrong.map((position) => this.questions.get(game.drawn[position - 1]))),
      bar: this.part("leave", { leave: this.word(game.room ? "leave-room" : "leave") })
    });
    this.wrong = wrong;
    if (!wrong.length) made.querySelectorAll(".quiz__reading, [data-do=retry]").forEach((unused) => unused.remove());
    if (!this.address({})) made.querySelector("[data-do=link]").remove();
    this.stage.append(made);
  }

  // Links to the topics of `articles`, and below each to their situations.
  reading(articles) {
    const list = document.createDocumentFragment();
    const topics = new Map();
    articles.forEach((article) => {
      if (!topics.has(article.dataset.topic)) {
        const item = document.createElement("li");
        item.append(this.topic(article).cloneNode(true), document.createElement("ul"));
        topics.set(article.dataset.topic, item);
        list.append(item);
      }
      const link = article.querySelector(".question__situation a");
      const inner = topics.get(article.dataset.topic).lastChild;
      if (!link || Array.from(inner.querySelectorAll("a")).some((other) => other.href === link.href)) return;
      const item = document.createElement("li");
      item.append(link.cloneNode(true));
      inner.append(item);
    });
    list.querySelectorAll("ul:empty").forEach((empty) => empty.remove());
    return list;
  }

  retry() {
    this.wrong.forEach((position) => ["a", "b", "c", "d"].forEach((letter) => { delete this.hands[position + letter]; }));
    this.go({ hanya: this.wrong, jawab: [], soal: [] });
  }

  link(button) {
    const { n, topik, tingkat } = this.now.settings;
    this.copy(this.address({ n, topik, tingkat, benih: [this.now.seed], edisi: [this.data.edition] }), button);
  }

  // Best results: {topic: [right, of]}, on this device only
  best() {
    const stored = __md_get("kuis") || {};
    return this.topics.concat("campuran").map((topic) => [topic, stored[topic]])
      .filter(([, pair]) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isInteger));
  }

  remember(topic, [right, of]) {
    const kept = Object.fromEntries(this.best());
    const before = kept[topic];
    if (before && (before[0] / before[1] > right / of || (before[0] * of === right * before[1] && before[1] >= of))) return;
    kept[topic] = [right, of];
    __md_set("kuis", kept);
  }

  recall() {
    const area = this.form.querySelector(".quiz__best");
    const best = this.best();
    area.hidden = !best.length;
    area.querySelector("ul").replaceChildren(...best.map(([topic, [right, of]]) => {
      const line = document.createElement("li");
      const option = Array.from(this.form.topik.options).find((one) => one.value === (topic === "campuran" ? "" : topic));
      line.textContent = option.textContent + ": " + this.word("best-line", { right, of });
      return line;
    }));
  }

  forget() {
    try { localStorage.removeItem(__md_scope.pathname + ".kuis"); } catch (error) { /* nothing was kept */ }
    this.recall();
    this.focusOn(this.form.querySelector("h2"));
    this.pool.textContent = this.word("forgotten");
  }
}
customElements.define("quiz-game", QuizGame);
