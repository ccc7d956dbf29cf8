// Search: every form with data-search finds answers as one types. What finds them is loaded when a field is first used, and not before.
//
// The results are a listbox of links: arrows and Tab reach it from the field, arrows move within, Enter follows the link,
// Escape closes and gives the focus back to where it was.
(() => {
  "use strict";
  const { src, dataset } = document.currentScript;
  const root = new URL(dataset.root, document.baseURI);
  const english = document.documentElement.lang === "en";
  const panel = document.getElementById("pencarian");
  const opener = document.querySelector(".search-open");
  let ready = null; // a promise of the engine
  let before = null; // what had the focus when the panel was opened

  function script(address) {
    return new Promise((resolve, reject) => {
      const element = document.createElement("script");
      Object.assign(element, { src: address, async: false, onload: resolve, onerror: reject });
      document.head.append(element);
    });
  }

  function load() {
    const own = new URL("finder.js", src);
    const stem = english ? [new URL("../vendor/porter2.js", src)] : [];
    if (!ready) {
      ready = Promise.all([...stem, own, new URL("search/index.js", root)].map(script)).then(made, () => { ready = null; throw new Error("search"); });
      ready.then(() => script(new URL("search/texts.js", root))).then(more, () => { /* first sentences answer too */ });
    }
    return ready;
  }

  const made = () => new Engine(bijak.index, english ? window.porter2 : null, bijak.texts);

  // The rest of the texts is there: search in them too, unless somebody walks through the results already.
  function more() {
    ready = Promise.resolve(made());
    fields.forEach((field) => { if (field.results && !document.activeElement.closest("[role=option]")) field.search(); });
  }

  class Field {
    constructor(form) {
      this.form = form;
      this.input = form.elements.q;
      form.addEventListener("submit", (event) => this.submit(event));
      form.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("focus", () => load().catch(() => { /* told when something is typed */ }), { once: true });
      this.input.addEventListener("input", () => this.search());
    }

    // Show what is found for what stands in the field. Only the newest search counts.
    search() {
      const asked = this.input.value;
      return load().then((engine) => {
        if (asked !== this.input.value) return;
        this.results = this.results || new (this.form.dataset.search === "list" ? Listed : Results)(this.input, root);
        this.results.show(engine, asked.trim());
      }, () => this.form.submit()); // the page that a form without scripts leads to
    }

    submit(event) {
      event.preventDefault();
      this.search().then(() => this.results.enter());
    }

    key(event) {
      if (event.key === "ArrowDown" && event.target === this.input && this.results?.enter()) event.preventDefault();
    }
  }

  function open() {
    if (!panel.hidden) return;
    before = document.activeElement;
    panel.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    document.getElementById("cari").select();
  }

  function close() {
    panel.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    (before && before !== document.body ? before : opener).focus();
  }

  const typing = (element) => element.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const covered = document.documentElement.classList.contains("tool-open");
    if (key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(target) && !covered) {
      event.preventDefault();
      open();
    }
    if (key === "Escape" && panel.contains(target)) close();
  });
  opener.addEventListener("click", () => (panel.hidden ? open() : close()));
  panel.querySelector(".search-close").addEventListener("click", close);

  const fields = Array.from(document.querySelectorAll("[data-search]"), (form) => new Field(form));
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    const field = fields.find(({ form }) => !panel.contains(form)) || fields[0];
    if (panel.contains(field.form)) open();
    field.input.value = asked;
    field.search();
  }
})();
