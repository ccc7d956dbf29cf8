// Small comforts: colours by button, copying, links to headings, keep the place when the language changes.
(() => {
  "use strict";

  // The button for dark colours: pressed where it is dark, by the reader's choice or, before there is one, by the device's.
  function colours() {
    const root = document.documentElement;
    const button = document.querySelector(".palette");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.scheme = isDark() ? "light" : "dark";
      bijak.kept.set("__palette", root.dataset.scheme);
      show();
    });
    system.onchange = show;
    show();
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

  // Copy `text`; `button` says for a moment whether it was done. A promise of what it says.
  function copy(text, button) {
    const label = button.lastChild;
    const { done, failed, before = label.textContent } = button.dataset;
    button.dataset.before = before;
    return copyText(text).then(() => done, () => failed).then((told) => {
      label.textContent = " " + told;
      setTimeout(() => { label.textContent = before; }, 2500);
      return told;
    });
  }

  // A link to each heading that can be linked to, for whoever wants its address.
  function headingLinks() {
    const label = document.querySelector("[data-permalink]").dataset.permalink;
    document.querySelectorAll("article :is(h2, h3)[id]").forEach((heading) => {
      const link = document.createElement("a");
      link.className = "headerlink";
      link.href = "#" + heading.id;
      link.textContent = "¶";
      link.setAttribute("aria-label", label);
      heading.append(link);
    });
  }

  // Mark in the contents list what is being read: the last heading above the upper third of the window.
  function contents() {
    const links = Array.from(document.querySelectorAll(".toc a"));
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const above = new Set();
    const observer = new IntersectionObserver((entries) => {
      entries.forEach(({ target, isIntersecting }) => above[isIntersecting ? "add" : "delete"](target));
      const last = headings.filter((heading) => above.has(heading)).length - 1;
      links.forEach((link, index) => link.setAttribute("aria-current", String(index === last)));
    }, { rootMargin: "1000000px 0px -67% 0px" });
    headings.forEach((heading) => observer.observe(heading));
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

  bijak.copy = copy;
  bijak.address = location.protocol === "file:" ? "" : location.href.split("#")[0];  // nobody else can open a page from a folder
  colours();
  if (matchMedia("(min-width: 48em)").matches) {  // narrower screens show neither
    headingLinks();
    contents();
  }
  keepPlace();
  openTarget();
  addEventListener("hashchange", openTarget);
})();
