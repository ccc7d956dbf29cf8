// The four globals that Material's bundle expects, kept in a file so that no inline script is needed.
(function () {
  "use strict";
  window.__md_scope = new URL(document.currentScript.dataset.base, location);
  window.__md_hash = function (text) {
    return Array.from(text).reduce(function (sum, char) { return (sum << 5) - sum + char.charCodeAt(0); }, 0);
  };
  window.__md_get = function (key, storage, scope) {
    try {
      return JSON.parse((storage || localStorage).getItem((scope || __md_scope).pathname + "." + key));
    } catch (error) { return null; }
  };
  window.__md_set = function (key, value, storage, scope) {
    try {
      (storage || localStorage).setItem((scope || __md_scope).pathname + "." + key, JSON.stringify(value));
    } catch (error) { /* a full or forbidden storage loses only the preference */ }
  };
  document.documentElement.classList.add("scripted");
})();
