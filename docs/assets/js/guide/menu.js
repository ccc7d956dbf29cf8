// The menu: a sheet behind a button on a phone; doors that close again. They open by themselves, also without this.
(() => {
  "use strict";
  const menu = document.querySelector(".menu");
  const button = menu.querySelector(".menu__button");
  const doors = Array.from(menu.querySelectorAll("details"));
  const isOpen = () => button.getAttribute("aria-expanded") === "true";

  function sheet(open) {
    button.setAttribute("aria-expanded", String(open));
  }

  function closeDoors(but) {
    doors.forEach((door) => { if (door !== but) door.open = false; });
  }

  button.addEventListener("click", () => {
    sheet(!isOpen());
    const here = menu.querySelector("summary[aria-current]");
    closeDoors();
    if (here) here.parentNode.open = isOpen();
  });
  doors.forEach((door) => door.addEventListener("toggle", () => { if (door.open) closeDoors(door); }));

  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const door = doors.find(({ open }) => open);
    const target = door ? door.firstElementChild : isOpen() ? button : null;
    if (door) door.open = false;
    else sheet(false);
    if (target) target.focus();
  });
  // Leaving by Tab closes what is left. Not every loss of focus does: on a phone the sheet would move under the finger.
  document.addEventListener("keyup", ({ key }) => {
    if (key === "Tab") closeDoors(doors.find((door) => door.contains(document.activeElement)));
  });
  document.addEventListener("click", ({ target }) => { if (!menu.contains(target)) closeDoors(); });
})();
