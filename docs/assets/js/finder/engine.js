// What search finds, and in what order. No page is needed: it is given an index (hooks/bijak/search/index.py) and a question.
//
// A question is cut into ideas: a word or phrase, with all that it may mean. A document is as good as the share of the ideas that
// it holds, rare ones counting most, each where it stands best: in the title, in another way to ask, in the answer, then elsewhere;
// and best of all where one of its questions, alone, asks the same.
const Engine = (() => {
  "use strict";

  const KINDS = {
    scenario: 1, flow: 0.97, topic: 0.85, role: 0.85, tool: 0.8, contradiction: 0.8, term: 0.75, provision: 0.72, instrument: 0.7, case: 0.7, session: 0.7,
  };
  const TITLE = 1, OTHER = 0.75, ANSWER = 0.5, REST = 0.4; // how much an idea counts where it stands; other ways to ask lean on the title
  const SAID = 1, MEANT = 0.8, BEGUN = 0.6, NEAR = 0.7; // and how it was found
  const EXACT = 0.9;                                    // share of how alike what is asked and a question of the guide are
  const PART = 0.3;                                     // what is left where a document holds a part of a phrase
  const INNER = 0.3;                                    // how much a word counts within a phrase that is asked for
  const WANTED = 1.4;                                   // for kinds that the question asks for by name
  const NAMED = 10, WITHIN = 1;                         // worth of a place that the question, or a part of it, names
  const PHRASE = 5;                                     // most words of a phrase
  const PREFIXES = 40;                                  // most words that one beginning may stand for

  // Whether `one` becomes `other` by a letter changed, left out, added, or two that change places.
  function near(one, other) {
    if (Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    let end = 0;
    while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    const left = one.slice(start, one.length - end), right = other.slice(start, other.length - end);
    return (left.length < 2 && right.length < 2) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
  }

  class Finder {
    // `texts` has the rest of each document's text, in the order of the index; without it, first sentences are searched.
    constructor(index, stem, texts = []) {
      this.index = index;
      this.documents = index.documents.map(([kind, place, title, asked, text, verdict], at) => (
        { kind: index.kinds[kind], place, page: place.split("#")[0], title, asked, text: [text, texts[at] || ""].join(" ").trim(), verdict }));
      this.words = new Words(stem, Words.split(index.whole));
      this.stop = new Set(Words.split(index.stop));
      this.learn();
      this.meanings = this.table(index.means, (meant) => this.rooted(meant));
      this.leads = this.table(index.leads, (place) => place);
      this.citations = new Citations(index.instruments, this.documents);
    }

    learn() {
      const asks = new Set(Object.values(this.index.asks).flatMap((words) => words.split(","))); // "singkatan": a term, and not its page
      const parted = this.documents.map((one) => {
        const [first, ...others] = Finder.sentences(one.text);
        // What a page is called is a way to ask for it, so a longer question finds it too: "ppt sosialisasi untuk pegawai baru".
        const names = (this.index.leads[one.place] || "").split(",").filter((name) => name && !asks.has(name));
        return { questions: [one.title, ...one.asked, ...names].map(Words.split), answer: Words.split(first || ""), rest: Words.split(others.join(" ")) };
      });
      const vocabulary = new Set();
      parted.forEach(({ questions, answer, rest }) => [...questions, answer, rest].forEach((list) => list.forEach((word) => vocabulary.add(word))));
      this.words.learn(vocabulary);
      this.vocabulary = Array.from(vocabulary).sort();
      this.held = new Map(); // root: map of document to how much it counts there
      parted.forEach(({ questions, answer, rest }, at) => {
        this.documents[at].questions = questions.map((list) => new Set(this.roots(list)));
        this.documents[at].questions.forEach((roots, other) => this.hold(roots, at, other ? OTHER : TITLE));
        this.hold(this.roots(answer), at, ANSWER);
        this.hold(this.roots(rest), at, REST);
      });
    }

    hold(roots, at, strength) {
      roots.forEach((root) => {
        if (!this.held.has(root)) this.held.set(root, new Map());
        const found = this.held.get(root);
        if ((found.get(at) || 0) < strength) found.set(at, strength);
      });
    }

    // What each word or phrase of `lines` stands for: it is found as it is written and by its roots.
    table(lines, value) {
      const table = new Map();
      Object.entries(lines).forEach(([target, said]) => said.split(",").forEach((one) => {
        const words = Words.split(one);
        words.forEach((word) => this.words.teach(word));
        new Set([words.join(" "), this.key(words)]).forEach((key) => table.set(key, [...(table.get(key) || []), value(target)]));
      }));
      return table;
    }

    key(words) {
      return words.map((word) => this.words.root(word) || word).join(" ");
    }

    roots(words) {
      return words.map((word) => this.words.root(word)).filter(Boolean);
    }

    rooted(text) {
      return this.roots(Words.split(text));
    }

    static sentences(text) {
      return text.match(/.*?[.!?](?=\s|$)|.+$/g)?.map((one) => one.trim()) || [];
    }

    // How rare a root is.
    rarity(root) {
      const found = this.held.get(root);
      return found ? Math.log(1 + this.documents.length / found.size) : 0;
    }

    // A question as ideas, each a list of [roots, how far they mean what was said].
    ideas(question) {
      const words = Words.split(question);
      const all = words.every((word) => this.stop.has(word));
      const ideas = [];
      for (let at = 0; at < words.length;) {
        let length = Math.min(PHRASE, words.length - at);
        while (length > 1 && !this.meant(words.slice(at, at + length))) length -= 1;
        const said = words.slice(at, at + length);
        at += length;
        [said, ...(length > 1 ? said.map((word) => [word]) : [])].forEach((part) => { // a phrase, and each of its words by itself
          if (part.length === 1 && !all && this.stop.has(part[0])) return;
          const idea = this.idea(part, part === said && at === words.length);
          if (idea.length) ideas.push(Object.assign(idea, { within: part !== said }));
        });
      }
      return ideas;
    }

    meant(words) {
      return this.meanings.get(words.join(" ")) || this.meanings.get(this.key(words));
    }

    idea(said, last) {
      const idea = (this.meant(said) || []).map((roots) => [roots, MEANT]);
      const roots = this.roots(said).filter((root) => this.held.has(root));
      if (roots.length === said.length) idea.push([roots, SAID]);
      const [word] = said;
      if (said.length === 1 && /^[a-z]+$/.test(word)) {
        const open = last && word.length > 2 && !this.words.roots.has(word) ? this.begun(word) : [];
        open.forEach((root) => idea.push([[root], BEGUN]));
        if (!idea.length && word.length > 4) this.near(word).forEach((one) => idea.push(one));
      }
      return idea.filter(([meant]) => meant.some((root) => this.held.has(root)));
    }

    // Roots of words that begin like `word`, which is still being typed.
    begun(word) {
      const found = this.vocabulary.filter((one) => one.startsWith(word));
      return found.length > PREFIXES ? [] : Array.from(new Set(this.roots(found)));
    }

    // What a slip of one letter hides: words of the guide, and people's words.
    near(word) {
      const found = this.vocabulary.filter((one) => one.length > 3 && near(word, one)).map((one) => [[this.words.root(one)], NEAR]);
      this.meanings.forEach((meanings, said) => {
        if (said.length > 3 && near(word, said)) meanings.forEach((roots) => found.push([roots, NEAR * MEANT]));
      });
      return found;
    }

    // Documents for `question`, best first, one a page: [{document, score, roots}]. `kinds`: of these kinds only.
    find(question, kinds) {
      const ideas = this.ideas(question);
      const scores = this.scored(ideas, this.wanted(question));
      this.named(question).forEach(([place, worth]) => this.documents.forEach((one, at) => {
        if (one.place === place && worth > (scores.get(at) || 0)) scores.set(at, worth);
      }));
      const roots = new Set(ideas.flatMap((idea) => idea.flatMap(([meant]) => meant)));
      const pages = new Set();
      return Array.from(scores, ([at, score]) => ({ document: this.documents[at], score, roots }))
        .filter(({ document }) => !kinds || kinds.includes(document.kind))
        .sort((one, other) => other.score - one.score)
        .filter(({ document: { page } }) => !pages.has(page) && pages.add(page));
    }

    // Where nothing is found: the situations and topics whose titles look most like `question`, letter by letter.
    nearest(question) {
      const threes = (text) => new Set(Words.split(text).flatMap((word) => Array.from(word.slice(2), (_, at) => word.slice(at, at + 3))));
      const sought = threes(question);
      const alike = (title) => Array.from(threes(title)).filter((one) => sought.has(one)).length;
      return this.documents.filter(({ kind }) => kind === "scenario" || kind === "topic")
        .map((document) => ({ document, score: alike(document.title), roots: new Set() })).sort((one, other) => other.score - one.score);
    }

    // The kinds of documents that the question's words ask for: "arti …" a term, "kasus …" a case.
    wanted(question) {
      const text = ` ${Words.split(question).join(" ")} `;
      return new Set(Object.keys(this.index.asks).filter((kind) => this.index.asks[kind].split(",").some((words) => text.includes(` ${words} `))));
    }

    // Places that are named, with their worth: by a citation, by the whole question, or by three words of it and more.
    named(question) {
      const all = Words.split(question), words = all.filter((word) => !this.stop.has(word));
      const whole = this.leads.get(all.join(" ")) || this.leads.get(words.join(" ")) || this.leads.get(this.key(words)) || [];
      const places = [...this.citations.read(question), ...whole].map((place, at) => [place, NAMED - at]);
      for (let length = all.length; length > 2; length -= 1) {
        for (let at = 0; at + length <= all.length; at += 1) {
          (this.leads.get(all.slice(at, at + length).join(" ")) || []).forEach((place) => places.push([place, WITHIN]));
        }
      }
      return places;
    }

    // How good each document is, by its place in the list.
    scored(ideas, kinds) {
      const found = ideas.map((idea) => {
        const best = new Map();
        idea.forEach(([roots, strength]) => this.holding(roots).forEach((held, at) => {
          if ((best.get(at) || 0) < held * strength) best.set(at, held * strength);
        }));
        return best;
      });
      const weights = found.map((best, number) => (ideas[number].within ? INNER : 1) * Math.log(1 + this.documents.length / Math.max(1, best.size)));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const scores = new Map();
      found.forEach((best, number) => best.forEach((held, at) => scores.set(at, (scores.get(at) || 0) + (held * weights[number]) / whole)));
      const roots = new Set(ideas.flatMap((idea) => idea.flatMap(([meant]) => meant)));
      scores.forEach((score, at) => {
        const { kind } = this.documents[at];
        scores.set(at, score * KINDS[kind] * (kinds.has(kind) ? WANTED : 1) * (1 - EXACT + EXACT * this.exact(at, roots, ideas, weights, whole)));
      });
      return scores;
    }

    // How much each document holds `roots` together.
    holding(roots) {
      const sums = new Map();
      roots.forEach((root) => (this.held.get(root) || []).forEach((strength, at) => {
        const [sum, count] = sums.get(at) || [0, 0];
        sums.set(at, [sum + strength, count + 1]);
      }));
      return new Map(Array.from(sums, ([at, [sum, count]]) => [at, (sum / roots.length) * (count < roots.length ? PART : 1)]));
    }

    // How much one of the document's questions is the one that is asked, the best of its ways to ask: it is asked about as a whole,
    // and holds, alone, all that is asked. A short one that only shares a word is neither.
    exact(at, roots, ideas, weights, whole) {
      return Math.max(...this.documents[at].questions.map((question, other) => {
        let sum = 0, found = 0;
        question.forEach((root) => {
          const rarity = this.stop.has(root) ? 0 : this.rarity(root);
          sum += rarity;
          if (roots.has(root)) found += rarity;
        });
        if (!found) return 0;
        const inside = (idea) => idea.some(([meant]) => meant.every((root) => question.has(root)));
        const held = weights.reduce((share, weight, number) => share + (inside(ideas[number]) ? weight : 0), 0);
        return (other ? OTHER : 1) * Math.sqrt((found / sum) * (held / whole));
      }));
    }
  }
  return Finder;
})();
