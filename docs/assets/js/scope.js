// What must be in place before Material's bundle runs, kept in a file so that no inline script is needed: the globals that it
// calls.
//
// Material's own names stand in this file and in palette.js alone, because there Material is the other side: it calls these
// globals, keeps a visitor's colours as __palette, and its stylesheets read data-md-color-scheme on <body>. (__md_hash is not
// among them: it serves banners to dismiss, of which there are none.) All other scripts keep to names of the guide's own:
// bijak.kept, and the ids, classes and attributes of our templates.
(() => {
  "use strict";
  const base = new URL(document.currentScript.dataset.base, location);
  const place = (key) => base.pathname + "." + key;

  // What is kept on this device. Without storage there is nothing, and nothing more is lost than a preference.
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

  // Material keeps the colours of a first visit; here only a choice is kept, so that without one the system decides.
  let chosen = false;
  addEventListener("change", ({ target }) => { if (target.name === "__palette") chosen = true; }, true);
  window.__md_scope = base;
  window.__md_get = get;
  window.__md_set = (key, value) => { if (key !== "__palette" || chosen) set(key, value); };

  document.documentElement.classList.add("scripted");
})();
