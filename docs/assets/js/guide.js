// Small comforts: menu and search buttons, copy a citation, keep the place when the language changes.
(function () {
  "use strict";

  function toggle(button, open) {
    button.setAttribute("aria-expanded", String(open));
  }

  function menu() {
    var button = document.querySelector(".menu__button");
    button.addEventListener("click", function () {
      toggle(button, button.getAttribute("aria-expanded") !== "true");
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") {
        toggle(button, false);
        button.focus();
      }
    });
  }

  function search() {
    var box = document.getElementById("__search");
    var open = document.querySelector(".search-open");
    var dialog = document.getElementById("pencarian");
    var input = dialog.querySelector("input");
    open.addEventListener("click", function () {
      if (!box.checked) box.click();
      input.focus();
    });
    dialog.querySelector(".search-close").addEventListener("click", function () {
      if (box.checked) box.click();
      open.focus();
    });
    box.addEventListener("change", function () { toggle(open, box.checked); });
  }

  // A promise that `text` is on the clipboard. Where the modern way is not allowed (a page from a folder), the old one.
  function copyText(text) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    var area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy refused"));
  }

  function copyButtons() {
    document.querySelectorAll("button.copy").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var place = location.protocol === "file:" ? "" : " " + location.href.split("#")[0] + "#" + button.dataset.anchor;
        copyText(button.dataset.copy + "." + place).then(function () {
          var label = button.lastChild;
          var before = label.textContent;
          label.textContent = " " + button.dataset.copied;
          setTimeout(function () { label.textContent = before; }, 2000);
        }, function () { /* the citation stays visible beside the button, to be selected by hand */ });
      });
    });
  }

  function keepPlace() {
    var link = document.querySelector("[data-switch]");
    link.addEventListener("click", function () { link.hash = location.hash; });
  }

  function openTarget() {
    var name = "";
    try { name = decodeURIComponent(location.hash.slice(1)); } catch (error) { /* such as #%: no place of ours */ }
    var target = name && document.getElementById(name);
    var fold = target && target.closest("details");
    if (fold) { fold.open = true; target.scrollIntoView(); }
  }

  window.bijak = { copyText: copyText };
  menu();
  search();
  copyButtons();
  keepPlace();
  openTarget();
  addEventListener("hashchange", openTarget);
})();
