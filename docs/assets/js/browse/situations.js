// The text field over the list of situations: search decides which cards fit, and the filters (filter.js) work on what it leaves.
const Listed = (() => {
  "use strict";

  const SHARE = 0.5; // of the best card's score: what is further behind is left out

  return class {
    constructor(input, root) {
      this.root = root;
      this.filters = document.querySelector("form.filters");
      this.items = Array.from(document.querySelectorAll("[data-filter-item]"));
    }

    // Leave the cards that `engine` finds for `asked`; all of them for an empty question.
    show(engine, asked) {
      const found = asked ? engine.find(asked, ["scenario"]) : [];
      const fitting = found.filter(({ score }) => score >= found[0].score * SHARE);
      const places = new Set(fitting.map(({ document: { place } }) => new URL(place, this.root).href));
      this.items.forEach((item) => { item.dataset.asked = !asked || places.has(item.querySelector("a").href) ? "yes" : "no"; });
      this.filters.dispatchEvent(new Event("change"));
    }

    // Focus the first card that is left; says whether there is one.
    enter() {
      const first = this.items.find((item) => !item.hidden);
      if (first) first.querySelector("a").focus();
      return Boolean(first);
    }
  };
})();
