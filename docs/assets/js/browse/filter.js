// Filters over a list of cards: instant, counted aloud, and kept in the address after the # so that they can be shared.
// What is chosen shows as chips that take it back; what would leave nothing is not offered.
(() => {
  "use strict";
  const form = document.querySelector("form.filters");
  if (!form) return;
  const selects = Array.from(form.querySelectorAll("select"));
  const items = Array.from(document.querySelectorAll("[data-filter-item]"));
  const groups = Array.from(document.querySelectorAll("[data-filter-group]"));
  const output = form.querySelector("output");
  const chips = form.querySelector(".chips");
  const part = form.querySelector("template").content.firstElementChild;

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

  const has = (item, select, value) => !value || item.dataset[select.name].split(" ").includes(value);
  const fits = (item, but) => selects.every((select) => select === but || has(item, select, select.value));

  // Offer only what leaves something, given the other choices. What is chosen stays, so that it can be seen and taken back.
  function offer(select) {
    const left = items.filter((item) => item.dataset.asked !== "no" && fits(item, select));
    Array.from(select.options).forEach((option) => {
      option.hidden = option.disabled = !option.selected && !left.some((item) => has(item, select, option.value));
    });
  }

  function chip(select) {
    const made = part.cloneNode(true);
    const heading = select.labels[0].firstChild.textContent.trim();
    made.querySelector("[data-slot]").textContent = heading + ": " + select.selectedOptions[0].textContent;
    made.querySelector("button").addEventListener("click", () => {
      select.value = "";
      update();
      (chips.querySelector("button") || select).focus();
    });
    return made;
  }

  function apply() {
    let count = 0;
    items.forEach((item) => {
      item.hidden = item.dataset.asked === "no" || !fits(item);
      if (!item.hidden) count += 1;
    });
    groups.forEach((group) => {
      group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
      document.getElementById(group.dataset.filterGroup).hidden = group.hidden;
    });
    selects.forEach(offer);
    chips.replaceChildren(...selects.filter(({ value }) => value).map(chip));
    output.textContent = count ? output.dataset.count.replace("{count}", count) : output.dataset.none;
  }

  function update() {
    write();
    apply();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", update);
  form.addEventListener("reset", () => setTimeout(update));
  addEventListener("hashchange", () => { read(); apply(); });
  read();
  apply();
})();
