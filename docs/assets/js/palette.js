// Apply the chosen or the system's colour scheme before the page is drawn.
(function () {
  "use strict";
  var stored = __md_get("__palette");
  var color = stored && stored.color;
  var query = "(prefers-color-scheme: dark)";
  if (!color || color.media === "(prefers-color-scheme)") {
    var media = matchMedia(query).matches ? query : "(prefers-color-scheme: light)";
    var input = document.querySelector('[data-md-color-media="' + media + '"]');
    if (!input) return;
    color = { scheme: input.dataset.mdColorScheme, primary: input.dataset.mdColorPrimary, accent: input.dataset.mdColorAccent };
  }
  ["scheme", "primary", "accent"].forEach(function (name) {
    if (color[name]) document.body.setAttribute("data-md-color-" + name, color[name]);
  });
})();
