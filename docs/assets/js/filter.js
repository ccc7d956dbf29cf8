// Filters over a list of cards: instant, counted aloud, and kept in the address after the # so that they can be shared.
(function () {
  "use strict";
  var form = document.querySelector("form.filters");
  var selects = Array.from(form.querySelectorAll("select"));
  var items = Array.from(document.querySelectorAll("[data-filter-item]"));
  var groups = Array.from(document.querySelectorAll("[data-filter-group]"));
  var output = form.querySelector("output");

  function read() {
    var wanted = new URLSearchParams(location.hash.slice(1));
    selects.forEach(function (select) {
      select.value = wanted.get(select.name) || "";
      if (select.selectedIndex < 0) select.value = "";
    });
  }

  function write() {
    var chosen = new URLSearchParams();
    selects.forEach(function (select) { if (select.value) chosen.set(select.name, select.value); });
    history.replaceState(null, "", "#" + chosen);
  }

  function apply() {
    var count = 0;
    items.forEach(function (item) {
      item.hidden = !selects.every(function (select) {
        return !select.value || item.dataset[select.name].split(" ").indexOf(select.value) >= 0;
      });
      if (!item.hidden) count += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
      document.getElementById(group.dataset.filterGroup).hidden = group.hidden;
    });
    output.textContent = count ? output.dataset.count.replace("{count}", count) : output.dataset.none;
  }

  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", function () { write(); apply(); });
  form.addEventListener("reset", function () { setTimeout(function () { write(); apply(); }); });
  addEventListener("hashchange", function () { read(); apply(); });
  read();
  apply();
})();
