// Apply the chosen or the system's colour scheme before the page is drawn. Material's names: see scope.js.
(() => {
  "use strict";
  const { color } = bijak.kept.get("__palette") || {};
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";
  document.body.setAttribute("data-md-color-scheme", color?.scheme || system);
})();
