// A citation that is typed becomes an address: "pp 94 ps 5 huruf n", "SE 137 angka 7", "uu 20 2023 pasal 4".
const Citations = (() => {
  "use strict";

  const UNITS = {
    pasal: "pasal", psl: "pasal", ps: "pasal", article: "pasal", art: "pasal", ayat: "ayat", paragraph: "ayat", para: "ayat", huruf: "huruf", hrf: "huruf",
    letter: "huruf", angka: "angka", butir: "angka", poin: "angka", nomor: "angka", point: "angka", number: "angka",
  };
  const ORDER = ["ayat", "huruf", "angka"];
  const words = (text) => text.toLowerCase().match(/[a-z]+|\d+[a-z]?(?![a-z])|\d+/g) || [];

  // The place within a regulation that `list` of words names: {pasal: "5", huruf: "n"}; and the words that are left.
  function place(list) {
    const found = {}, left = [];
    for (let at = 0; at < list.length; at += 1) {
      const unit = UNITS[list[at]], value = list[at + 1] || "";
      if (unit && !(unit in found) && (unit === "huruf" ? /^[a-z]$/ : /^\d+[a-z]?$/).test(value)) {
        found[unit] = value;
        at += 1;
      } else if (found.pasal && /^[a-z]$/.test(list[at]) && !found.huruf) {
        found.huruf = list[at]; // "pasal 3 f"
      } else if (found.pasal && /^\d$/.test(list[at]) && !found.ayat) {
        found.ayat = list[at];  // "pasal 28 (2)"
      } else {
        left.push(list[at]);
      }
    }
    return { found, left };
  }

  class Reader {
    // `instruments`: [page, names of its type, number, year, words of its short name], the most important first.
    constructor(instruments, documents) {
      this.instruments = instruments.map(([page, types, number, year, short]) => ({ page, types, number, year, short: short.split(" ") }));
      this.known = new Set(documents.map((one) => one.place));
      this.places = documents.map((one) => one.place).filter((one) => one.includes("#"));
    }

    // The addresses that `question` names, the likeliest first; none where it is no citation.
    read(question) {
      const { found, left } = place(words(question));
      const numbers = left.filter((word) => /^\d+$/.test(word));
      const ids = Reader.anchors(found);
      if (!numbers.length && !ids.length) return [];
      const said = new Set(left);
      const fits = this.instruments.map((one) => [one, this.fit(one, said, numbers)]).filter(([, fit]) => fit > 0 || (fit === 0 && ids.length));
      const named = fits.some(([, fit]) => fit > 0) ? fits.filter(([, fit]) => fit > 0) : fits;
      named.sort((one, other) => other[1] - one[1]); // the order of the register stays among equals
      const pages = named.map(([one]) => one.page);
      if (!ids.length) return pages;
      const whole = pages.flatMap((page) => ids.map((id) => page + "#" + id)).filter((one) => this.known.has(one));
      const begun = whole.length ? [] : pages.flatMap((page) => ids.flatMap((id) => this.places.filter((one) => one.startsWith(page + "#" + id + "-"))));
      return whole.length || begun.length ? [...whole, ...begun.slice(0, 5)] : pages.slice(0, fits.some(([, fit]) => fit > 0) ? 1 : 0);
    }

    // How well what was said names `one`: below 0 not at all, 0 it says nothing against it.
    fit({ types, number, year, short }, said, numbers) {
      const all = new Set([number, year, ...short.filter((word) => /^\d+$/.test(word))]);
      if (!numbers.every((one) => all.has(one))) return -1;
      const type = types.some((name) => name.split(" ").every((word) => said.has(word)))
        || short.some((word) => /^[a-z]{2}/.test(word) && said.has(word));
      if (numbers.length) return type || numbers.length > 1 ? numbers.length + (type ? 1 : 0) + (numbers.includes(number) ? 1 : 0) : -1;
      const names = short.filter((word) => /[a-z]{2}/.test(word));
      const share = names.filter((word) => said.has(word)).length;
      return share === names.length && names.length > 1 ? 2 : type ? 0.5 : said.size ? -1 : 0;
    }

    // The ids that a place may have: pasal-5-huruf-n, and for "angka 7" alone angka-7.
    static anchors(found) {
      const inner = ORDER.filter((unit) => found[unit]);
      if (!found.pasal) return inner.length ? [inner.map((unit) => unit + "-" + found[unit]).join("-")] : [];
      const rest = inner.flatMap((unit) => [unit, found[unit]]);
      const [, number, letter] = /^(\d+)([a-z]?)$/.exec(found.pasal);
      const ids = [[found.pasal, ...rest]]; // 27a is an article of its own, or letter a of article 27
      if (letter) ids.push([number, "huruf", letter, ...rest]);
      return ids.map((parts) => "pasal-" + parts.join("-"));
    }
  }
  return Reader;
})();
