// The quiz as a game, and nothing else: no document, no storage, no clock. The address says which questions (a seed
// decides the draw), the answers by position, and where one is; quiz.js shows it.
class Game {
  // The game that the address's `values` describe, of `questions` ([{id, topic, level, options, right}]). `odd` says that something
  // in the values could not be used. Without `drawn` there is no game yet; `at` is the position shown, null for the result.
  constructor(questions, edition, values) {
    const one = (key) => (values[key] || [""])[0];
    const many = Object.keys(values).some((key) => !/hanya|jawab/.test(key) && values[key].length > 1);
    this.edition = edition;
    this.settings = {};
    ["n", "topik", "tingkat", "mode", "waktu"].forEach((key) => { this.settings[key] = one(key) ? [one(key)] : []; });
    this.room = one("mode") === "bersama";
    this.answers = new Map();
    const pool = Game.found(questions, one("topik"), one("tingkat"));
    if (!values.n || !values.benih || !pool.length) {
      this.odd = many || values.benih || values.jawab || values.soal;
      return;
    }
    this.seed = one("benih");
    this.drawn = Logic.draw(pool, this.seed, +one("n"));
    const wanted = (values.hanya || []).map(Number);
    const kept = wanted.filter((position) => this.drawn[position - 1]);
    this.part = kept.length > 0;
    this.few = pool.length < +one("n") && !this.part;
    this.positions = this.part ? kept.sort((a, b) => a - b) : this.drawn.map((_, index) => index + 1);
    this.asked = new Map(this.positions.map((position) => [position, questions.find(({ id }) => id === this.drawn[position - 1])]));
    const same = one("edisi") === edition;
    this.odd = many || !same || kept.length < wanted.length;
    (same && values.jawab || []).forEach((answer) => this.take(parseInt(answer, 10), answer.slice(-1)));
    this.at = this.answers.has(+one("soal")) ? +one("soal") : this.positions.find((position) => !this.answers.has(position)) || null;
  }

  // What may stand in the address, for Logic.read.
  static allowed(topics) {
    return {
      n: ["5", "10", "20"], topik: topics, tingkat: ["easy", "medium", "hard"], benih: /^\d{1,10}$/, edisi: /^\d{4}-\d{2}(-\d+)?$/,
      mode: ["bersama"], waktu: ["20"], hanya: /^\d{1,2}$/, jawab: /^\d{1,2}[a-dx]$/, soal: /^(\d{1,2}|hasil)$/,
    };
  }

  // Ids of the questions of a topic and level ("" for any), in an order that no language changes.
  static found(questions, topic, level) {
    return questions.filter((one) => (!topic || one.topic === topic) && (!level || one.level === level)).map(({ id }) => id).sort();
  }

  // Take an answer from the address, if it is to a question of this game, its first, and one that can be given.
  take(position, letter) {
    const asked = this.asked.get(position);
    if (asked && !this.answers.has(position) && (letter === "x" ? this.room : asked.options.includes(letter))) {
      this.answers.set(position, letter);
    } else {
      this.odd = true;
    }
  }

  // The address's values for this game with some `changes`.
  values(changes) {
    return {
      ...this.settings, benih: this.seed ? [this.seed] : [], edisi: [this.edition], hanya: this.part ? this.positions : [],
      jawab: Array.from(this.answers, ([position, letter]) => position + letter), soal: this.at ? [this.at] : [], ...changes,
    };
  }

  // What changes in these values when the question shown is answered.
  answered(letter) {
    return { jawab: [...this.values().jawab, this.at + letter], soal: [this.at] };
  }

  // The position after the one shown; nothing after the last.
  following() {
    return this.positions[this.positions.indexOf(this.at) + 1];
  }

  // {right, of, wrong}: answers that count, and the positions of wrong ones. A question that the room left open does not count.
  score() {
    const counted = this.positions.filter((position) => this.answers.get(position) !== "x");
    const wrong = counted.filter((position) => this.answers.get(position) !== this.asked.get(position).right);
    return { right: counted.length - wrong.length, of: counted.length, wrong };
  }

  // The room's answer: the option with most hands by `raised` (letter to number), if one has most; else "x".
  static most(raised) {
    const [first, second] = Game.LETTERS.map((letter) => [raised(letter), letter]).sort((one, other) => other[0] - one[0]);
    return first[0] > second[0] ? first[1] : "x";
  }

  // Whether the result [right, of] is to be kept in place of `before`: a better share, or the same of more questions.
  static better([right, of], before) {
    return !before || before[0] / before[1] < right / of || (before[0] * of === right * before[1] && before[1] < of);
  }
}
Game.LETTERS = ["a", "b", "c", "d"];
Game.MIXED = "campuran";  // in place of a topic, for results of questions of every topic
