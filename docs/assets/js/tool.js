// What every tool shares: its data, its state after the # of the address, words spoken by a screen reader, copying.
// A tool is a custom element around HTML that the server has already written; without this script the page reads well.
class Tool extends HTMLElement {
  connectedCallback() {
    if (this.data) return;
    this.data = JSON.parse(this.querySelector("script[type='application/json']").textContent);
    this.live = this.querySelector(".tool__live");
    this.notice = this.querySelector(".tool__notice");
    this.start();
    this.render();
    addEventListener("hashchange", () => this.render());
  }

  // State from the address, by the lists and patterns of `allowed`; what is not known is left out, and said so.
  read(allowed) {
    const fragment = location.hash.slice(1);
    const place = !fragment.includes("=") && document.getElementById(fragment);
    const found = Logic.read(place ? "" : fragment, allowed);
    this.notice.hidden = !found.ignored;
    return found.values;
  }

  // Put `values` into the address and show them. A step of its own can be undone by the browser's Back.
  write(values, step) {
    const address = "#" + Logic.write(values);
    if (address !== (location.hash || "#")) history[step ? "pushState" : "replaceState"](null, "", address);
    this.render();
  }

  // A fresh copy of the template `name` of this tool, its slots filled with texts or nodes.
  part(name, slots = {}) {
    return this.slots(this.querySelector(`template[data-part="${name}"]`).content.cloneNode(true), slots);
  }

  // Fill the slots within `place`, and give it back.
  slots(place, fillings) {
    for (const [slot, filling] of Object.entries(fillings)) {
      place.querySelectorAll(`[data-slot="${slot}"]`).forEach((one) => one.replaceChildren(filling));
    }
    return place;
  }

  // A copy of what stands inside `node`.
  inside(node) {
    const made = document.createDocumentFragment();
    if (node) made.append(...node.cloneNode(true).childNodes);
    return made;
  }

  // From now on a click on a button calls the method that its data-do names.
  buttons() {
    this.addEventListener("click", ({ target }) => {
      const button = target.closest("[data-do]");
      if (button) this[button.dataset.do](button);
    });
  }

  // One of this tool's words, `{name}` in it filled.
  word(name, values = {}) {
    return this.data.words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  }

  say(text) {
    this.live.textContent = text;
  }

  // Move the keyboard and the reading position to a heading that has just appeared.
  focusOn(element) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (element.getBoundingClientRect().top < 0 || element.getBoundingClientRect().bottom > innerHeight) {
      element.scrollIntoView({ block: "start" });
    }
  }

  // Cover the window under the class `name`, the rest of the page out of reach; or stop. Whoever leaves the browser's full
  // screen leaves this too, except that the browser itself ends it when a second window (`other`) opens.
  cover(on, name) {
    if (on === Boolean(this.covering)) return;
    this.covering = on;
    this.classList.toggle(name, on);
    document.documentElement.classList.toggle("tool-open", on);
    for (let node = this; node !== document.body; node = node.parentElement) {
      Array.from(node.parentElement.children).forEach((other) => { if (other !== node) other.inert = on; });
    }
    document.onfullscreenchange = () => { if (!document.fullscreenElement && this.covering && !this.other) this.leave(); };
    if (!on && document.fullscreenElement) document.exitFullscreen();
  }

  full() {
    this.requestFullscreen?.().catch(() => { /* the window is covered all the same */ });
  }

  // The page's address with `values` after the #, or "" where it has none that others could open.
  address(values) {
    return bijak.address && bijak.address + "#" + Logic.write(values);
  }

  // Copy `text`; `button` says that it was done.
  copy(text, button) {
    bijak.copy(text, button).then((told) => this.say(told));
  }
}
