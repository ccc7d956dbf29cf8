// Filters over a list of cards: instant, counted aloud, and kept in the address after the # so that they can be shared.
(() => {
  "use strict";
  const form = document.querySelector("form.filters");
  const selects = Array.from(form.querySelectorAll("select"));
  const items = Array.from(document.querySelectorAll("[data-filter-item]"));
  const groups = Array.from(document.querySelectorAll("[data-filter-group]"));
  const output = form.querySelector("output");

  function read() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    selects.forEach((select) => {
      select.value = wanted.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    });
  }

  function write() {
    const chosen = new URLSearchParams();
    selects.forEach((select) => { if (select.value) chosen.set(select.name, select.value); });
    history.replaceState(null, "", "#" + chosen);
  }

  function apply() {
    let count = 0;
    items.forEach((item) => {
      item.hidden = item.dataset.asked === "no" || !selects.every((select) => !select.value || item.dataset[select.name].split(" ").includes(select.value));
      if (!item.hidden) count += 1;
    });
    groups.forEach((group) => {
      group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
      document.getElementById(group.dataset.filterGroup).hidden = group.hidden;
    });
    output.textContent = count ? output.dataset.count.replace("{count}", count) : output.dataset.none;
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => { write(); apply(); });
  form.addEventListener("reset", () => setTimeout(() => { write(); apply(); }));
  addEventListener("hashchange", () => { read(); apply(); });
  read();
  apply();
})();
