// What must be in place before Material's bundle runs, kept in a file so that no inline script is needed:
// the four globals that it expects, and a search index that is fetched when search opens, not on every page.
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
  // Material keeps the colours of a first visit; here only a choice is kept, so that without one the system decides.
  var chosen = false;
  addEventListener("change", function (event) { if (event.target.name === "__palette") chosen = true; }, true);
  window.__md_set = function (key, value, storage, scope) {
    if (key === "__palette" && !chosen) return;
    try {
      (storage || localStorage).setItem((scope || __md_scope).pathname + "." + key, JSON.stringify(value));
    } catch (error) { /* a full or forbidden storage loses only the preference */ }
  };

  var open = XMLHttpRequest.prototype.open;
  var send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.open = function (method, url) {
    this.isSearchIndex = /\/search\/search_index\.json$/.test(url);
    return open.apply(this, arguments);
  };
  XMLHttpRequest.prototype.send = function () {
    var request = this;
    var box = document.getElementById("__search");
    if (!request.isSearchIndex || box.checked) return send.apply(request, arguments);
    box.addEventListener("change", function () { send.call(request); }, { once: true });
  };

  document.documentElement.classList.add("scripted");
})();
