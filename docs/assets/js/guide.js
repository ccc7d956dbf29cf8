// Small comforts: the menu's button, copy a citation, keep the place when the language changes.
(() => {
  "use strict";

  function toggle(button, open) {
    button.setAttribute("aria-expanded", String(open));
  }

  function menu() {
    const button = document.querySelector(".menu__button");
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    button.addEventListener("click", () => toggle(button, !isOpen()));
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && isOpen()) {
        toggle(button, false);
        button.focus();
      }
    });
  }

  // A promise that `text` is on the clipboard. Where the modern way is not allowed (a page from a folder), the old one.
  function copyText(text) {
    if (navigator.clipboard && isSecureContext) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy refused"));
  }

  function copyButtons() {
    document.querySelectorAll("button.copy").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => {
        const place = location.protocol === "file:" ? "" : " " + location.href.split("#")[0] + "#" + button.dataset.anchor;
        copyText(button.dataset.copy + "." + place).then(() => {
          const label = button.lastChild;
          const before = label.textContent;
          label.textContent = " " + button.dataset.copied;
          setTimeout(() => { label.textContent = before; }, 2000);
        }, () => { /* the citation stays visible beside the button, to be selected by hand */ });
      });
    });
  }

  function keepPlace() {
    const link = document.querySelector("[data-switch]");
    link.addEventListener("click", () => { link.hash = location.hash; });
  }

  function openTarget() {
    let name = "";
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { /* such as #%: no place of ours */ }
    const target = document.getElementById(name);
    const fold = target?.closest("details");
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }

  bijak.copyText = copyText;
  menu();
  copyButtons();
  keepPlace();
  openTarget();
  addEventListener("hashchange", openTarget);
})();
