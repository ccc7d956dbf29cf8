// On the page for addresses that lead nowhere, which may stand at any depth: the nearest folder above that has this script is the
// site's root, and everything on the page is looked up from there. It is asked for once a level (overrides/404.html); the first counts.
if (!document.querySelector("base")) {
  document.head.prepend(Object.assign(document.createElement("base"), { href: new URL("../..", document.currentScript.src) }));
}
