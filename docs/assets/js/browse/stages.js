// The matrix at one stage of an election: the reader says which it is now, and the address remembers it.
(() => {
  "use strict";
  const select = document.getElementById("tahap");
  if (!select) return;
  const KEY = "tahap";

  function show() {
    document.querySelectorAll("[data-stage]").forEach((part) => { part.hidden = Boolean(select.value) && part.dataset.stage !== select.value; });
    document.querySelectorAll("[data-step]").forEach((step) => { step.classList.toggle("timeline__step--now", step.dataset.step === select.value); });
  }

  // An address that names a place on the page says nothing about the stage.
  function read() {
    const fragment = location.hash.slice(1);
    if (fragment && !fragment.includes("=")) return;
    select.value = new URLSearchParams(fragment).get(KEY) || "";
    if (select.selectedIndex < 0) select.value = "";
    show();
  }

  select.addEventListener("change", () => {
    history.replaceState(null, "", "#" + (select.value && KEY + "=" + select.value));
    show();
  });
  addEventListener("hashchange", read);
  select.closest("p").hidden = false;
  read();
})();
