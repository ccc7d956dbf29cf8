// What this guide keeps on the device: shown key by key, and erased at a press. Nothing here leaves the device.
customElements.define("stored-data", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("button").addEventListener("click", () => {
      this.items().forEach((item) => bijak.kept.remove(item.dataset.key));
      this.render();
      this.querySelector("[role=status]").textContent = this.dataset.erased;
    });
    this.render();
  }

  items() { return this.querySelectorAll("[data-key]"); }

  render() {
    this.items().forEach((item) => {
      const kept = bijak.kept.get(item.dataset.key) !== null;
      item.classList.toggle("is-kept", kept);
      item.querySelector("strong").textContent = kept ? this.dataset.kept : this.dataset.none;
    });
  }
});
