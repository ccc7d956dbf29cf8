// What must be in place before a page is drawn: what is kept on this device, and the colours that were chosen.
(() => {
  "use strict";
  const root = document.documentElement;
  const base = new URL(document.currentScript.dataset.base, document.baseURI);
  const place = (key) => base.pathname + "." + key;

  // Without storage there is nothing, and nothing more is lost than a preference.
  function get(key) {
    try { return JSON.parse(localStorage.getItem(place(key))); } catch { return null; }
  }
  function set(key, value) {
    try { localStorage.setItem(place(key), JSON.stringify(value)); } catch { /* full or forbidden */ }
  }
  function remove(key) {
    try { localStorage.removeItem(place(key)); } catch { /* nothing was kept */ }
  }
  window.bijak = { kept: { get, set, remove } };

  // Only a choice is kept: without one, the style sheets follow the device.
  const scheme = get("__palette");
  if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  root.classList.add("scripted");
})();
