// What a search field shows below it: the count, read aloud, and the answers as a listbox of links.
const Results = (() => {
  "use strict";

  const MOST = 10, NEAREST = 3;
  let numbered = 0;

  function make(name, classes, ...inner) {
    const element = document.createElement(name);
    element.className = classes;
    element.append(...inner);
    return element;
  }

  class Shown {
    constructor(input, root) {
      this.input = input;
      this.root = root;
      this.status = make("p", "results__count");
      this.status.setAttribute("role", "status");
      this.list = make("div", "results__list");
      this.list.setAttribute("role", "listbox");
      this.list.id = "hasil-" + (numbered += 1);
      this.foot = make("p", "results__foot");
      this.element = make("div", "results", this.status, this.list, this.foot);
      input.setAttribute("aria-controls", this.list.id);
      input.form.after(this.element);
      this.element.addEventListener("keydown", (event) => this.key(event));
      this.list.addEventListener("focusin", ({ target }) => this.choose(target.closest("a")));
      input.form.addEventListener("keydown", ({ key }) => { if (key === "Escape") this.clear(); });
    }

    // Show what `engine` finds for `asked`; nothing for an empty question.
    show(engine, asked) {
      const { words } = engine.index;
      const found = asked ? engine.find(asked).slice(0, MOST) : [];
      const shown = found.length || !asked ? found : engine.nearest(asked).slice(0, NEAREST);
      this.list.setAttribute("aria-label", words.results);
      this.list.replaceChildren(...shown.map((one, at) => this.row(engine, one, at)));
      this.list.hidden = !shown.length;
      this.element.hidden = !asked;
      this.status.textContent = !asked ? "" : found.length === 1 ? words["count-one"] : found.length
        ? words.count.replace("{count}", found.length) : words.none + (shown.length ? " " + words.nearest : "");
      this.foot.replaceChildren(...(found.length || !asked ? [] : this.help(engine)));
    }

    row(engine, { document: { kind, place, title, asked, text, verdict }, roots }, at) {
      const { words, verdicts } = engine.index;
      const link = make("a", "result");
      link.href = new URL(place, this.root).href;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      link.tabIndex = at ? -1 : 0;
      const label = make("span", "result__kind", words["kind." + kind]);
      if (verdict) label.append(" ", this.verdict(verdict, verdicts[verdict]));
      const beside = (kind === "provision" || kind === "term") && asked.length ? title + ": " + asked[0] : title;
      link.append(label, " ", make("span", "result__title", ...this.marked(engine, beside, roots)), " ",
        make("span", "result__text", ...this.marked(engine, this.sentence(engine, text, beside, roots), roots)));
      return link;
    }

    verdict(name, word) {
      const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      sign.setAttribute("class", "icon");
      sign.setAttribute("aria-hidden", "true");
      sign.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
      sign.firstChild.setAttribute("href", "#i-" + name);
      return make("span", "verdict verdict--" + name, sign, " " + word);
    }

    // The sentence of `text` that holds most of what was asked and is not in the title; the first of equals.
    sentence(engine, text, title, roots) {
      const told = new Set(engine.rooted(title));
      const held = (sentence) => new Set(engine.rooted(sentence).filter((root) => roots.has(root) && !told.has(root))).size;
      return Engine.sentences(text).map((one) => [held(one), one]).sort((one, other) => other[0] - one[0])[0]?.[1] || "";
    }

    // `text` in pieces, with <mark> round the words that were asked for.
    marked(engine, text, roots) {
      return text.split(/([\p{L}\p{N}]+)/u).map((piece, at) => {
        const sought = at % 2 && engine.rooted(piece).some((root) => roots.has(root)) && !engine.stop.has(piece.toLowerCase());
        return sought ? make("mark", "", piece) : piece;
      });
    }

    help({ index: { words, pages } }) {
      const link = make("a", "", words.topics);
      link.href = new URL(pages.topics, this.root).href;
      return [words.ask + " ", link];
    }

    choose(link) {
      Array.from(this.list.children, (one) => one.setAttribute("aria-selected", String(one === link)));
    }

    // Focus the first result; says whether there is one.
    enter() {
      const first = this.element.hidden ? null : this.list.firstElementChild;
      if (first) first.focus();
      return Boolean(first);
    }

    key(event) {
      const { key, target } = event;
      const rows = Array.from(this.list.children), at = rows.indexOf(target.closest("a"));
      const to = { ArrowDown: Math.min(at + 1, rows.length - 1), ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
      if (key === "Escape") {
        this.clear();
        this.input.focus();
      } else if (to !== undefined && at > -1) {
        event.preventDefault();
        (rows[to] || this.input).focus();
      }
    }

    clear() {
      this.input.value = "";
      this.element.hidden = true;
      this.status.textContent = "";
    }
  }
  return Shown;
})();
