// Words as search compares them: parted, without accents, each led back to its root. No page is needed.
//
// English roots are Porter's (assets/vendor/porter2.js). Indonesian has prefixes that melt into a root (menulis: tulis), so a word
// has several possible roots. The words of the index decide: the root that explains most of them is taken.
const Words = (() => {
  "use strict";

  const VOWEL = "(?=[aiueo])";
  // Rules by the letters that they may begin with, so that a word tries its own alone.
  function rules(lines) {
    const found = {};
    lines.forEach(([start, next, ...instead]) => {
      const letters = new Set((/\((?:\?:)?(.*)\)/.exec(start)?.[1] || start).split("|").map(([letter]) => letter));
      letters.forEach((letter) => (found[letter] = found[letter] || []).push([new RegExp("^" + start + next), instead]));
    });
    return found;
  }
  // What may stand before a root, and what the root may begin with in its place.
  const PREFIXES = rules([
    ["(?:me|pe)ny", VOWEL, "s"], ["(?:me|pe)m", VOWEL, "p", "m"], ["(?:me|pe)m", "(?=[bfpv])", ""], ["(?:me|pe)n", VOWEL, "t", "n"],
    ["(?:me|pe)n", "(?=[cdjstz])", ""], ["(?:me|pe)nge", "(?=[a-z]{3})", ""], ["(?:me|pe)ng", VOWEL, "", "k"], ["(?:me|pe)ng", "(?=[ghkq])", ""],
    ["(?:me|pe)", "(?=[lmrwy]|n[^gy])", ""], ["(?:di|ke|se|ter|ber|per)", "(?=[a-z]{3})", ""], ["(?:be|te|pe)", "(?=r|kerja)", ""],
    ["(?:be|pe)l", "(?=ajar)", ""],
  ]);
  // Those of everyday speech, tried for words that the index has not: ngritik, nyebarin, nulis, mukul.
  const SPOKEN = rules([
    ["nge", "(?=[a-z]{3})", ""], ["ng", VOWEL, "", "k"], ["ng", "(?=[bdgjklr])", "", "k"], ["ny", VOWEL, "s", "c"], ["n", VOWEL, "t"],
    ["n", "(?=[cdjt])", ""], ["m", VOWEL, "p"], ["m", "(?=[bp])", ""], ["ke", "(?=[a-z]{4})", ""],
  ]);
  const EITHER = {};
  [SPOKEN, PREFIXES].forEach((all) => Object.entries(all).forEach(([letter, some]) => { EITHER[letter] = [...(EITHER[letter] || []), ...some]; }));
  const BEFORE = /^(?:[mn]|[dps][ei]|[kbt]e)/; // how a word with a prefix begins: a quick look before the rules are tried
  const SUFFIXES = [["lah", 3], ["kah", 3], ["pun", 3], ["nya", 3], ["ku", 3], ["mu", 3], ["kan", 3], ["an", 3], ["i", 4]]; // and letters left
  const SPOKEN_SUFFIXES = [["in", 3], ["nye", 3], ["dong", 4], ["sih", 4]];
  const EITHER_SUFFIXES = SPOKEN_SUFFIXES.concat(SUFFIXES);
  const TWICE = /^([a-z]{3,})2(nya|an|in|kan)?$/;
  const DEPTH = 3;
  const SHORT = 3; // letters of a root that must be a word of the index, or whole

  // All roots that `word` may have, itself among them. A word of `whole` is never taken apart.
  function possible(word, whole, spoken) {
    const found = new Set([word]);
    const prefixes = spoken ? EITHER : PREFIXES, suffixes = spoken ? EITHER_SUFFIXES : SUFFIXES;
    let layer = [word];
    for (let depth = 0; depth <= DEPTH && layer.length; depth += 1) {
      const next = [];
      const add = (made) => {
        if (made.length > 2 && !found.has(made)) {
          found.add(made);
          next.push(made);
        }
      };
      for (const one of layer) {
        if (whole.has(one) || /\d/.test(one)) continue;
        for (const [end, least] of suffixes) {
          if (one.endsWith(end) && one.length - end.length >= least) add(one.slice(0, -end.length));
        }
        if (!BEFORE.test(one)) continue;
        for (const [start, instead] of prefixes[one[0]] || []) {
          const match = start.exec(one);
          if (match) instead.forEach((begin) => add(begin + one.slice(match[0].length)));
        }
      }
      layer = next;
    }
    return found;
  }

  class Lexicon {
    // `stem` leads an English word to its root; without it words are Indonesian.
    constructor(stem, whole) {
      this.stem = stem;
      this.whole = new Set(whole);
      this.roots = new Map();   // of every word that was learnt
      this.taken = new Map();   // of every root that was possible: the one that was taken for its word
      this.support = new Map(); // how many of those words a root may explain
    }

    // `text` as words: small letters and digits only; a doubled word (foto-foto, foto2) once.
    static split(text) {
      let plain = text.toLowerCase();
      if (/[^ -~]|'/.test(plain)) plain = plain.normalize("NFKD").replace(/[\u0300-\u036f\u2019']/g, "");
      const found = plain.match(/[a-z0-9]+/g) || [];
      return found.map((word) => (word.includes("2") ? word.replace(TWICE, "$1$2") : word)).filter((word, at, all) => word !== all[at - 1]);
    }

    // Learn the words of the index: a set.
    learn(words) {
      if (this.stem) {
        words.forEach((word) => this.roots.set(word, this.stem(word)));
        return;
      }
      const choices = new Map();
      words.forEach((word) => {
        const roots = Array.from(possible(word, this.whole, false)).filter((root) => root.length > SHORT || words.has(root) || this.whole.has(root));
        choices.set(word, roots);
        roots.forEach((root) => this.support.set(root, (this.support.get(root) || 0) + 1));
      });
      choices.forEach((roots, word) => {
        const root = this.best(roots);
        this.roots.set(word, root);
        roots.forEach((one) => { if (one === root || !this.taken.has(one)) this.taken.set(one, root); });
      });
    }

    // Know a word that people type and the index has not, so that it is found with affixes too: ojol in ngojol.
    teach(word) {
      if (this.stem || word.length <= SHORT || this.root(word)) return;
      [this.roots, this.taken].forEach((known) => known.set(word, word));
      this.support.set(word, 1);
    }

    // The root with most support; of equals the longest, which stands first.
    best(roots) {
      let found = "";
      roots.forEach((root) => {
        const more = (this.support.get(root) || 0) - (this.support.get(found) || 0);
        if (!found || more > 0 || (more === 0 && root.length > found.length)) found = root;
      });
      return found;
    }

    // The root of any word; "" for an Indonesian word that has nothing in common with those of the index.
    root(word) {
      if (this.roots.has(word)) return this.roots.get(word);
      const root = this.stem ? this.stem(word) : this.guess(word);
      this.roots.set(word, root);
      return root;
    }

    guess(word) {
      for (const spoken of SPOKEN[word[0]] || SPOKEN_SUFFIXES.some(([end]) => word.endsWith(end)) ? [false, true] : [false]) {
        const known = Array.from(possible(word, this.whole, spoken)).filter((root) => this.support.has(root));
        if (known.length) {
          const root = this.best(known);
          return this.taken.get(root);
        }
      }
      return "";
    }
  }
  return Lexicon;
})();
