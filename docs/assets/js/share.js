// What a page says, passed on: an answer is shared, copied or printed, a provision copied with its reference.
(() => {
  "use strict";
  const texts = (place, selector) => Array.from(place.querySelectorAll(selector), (one) => one.innerText.trim());

  function answer(bar) {
    const told = (...more) => [...texts(document, "h1, .answer .verdict, .answer__text"), ...more, bijak.address].filter(Boolean).join("\n");
    const ways = {
      share() {
        const text = told();
        if (navigator.share) navigator.share({ text }).catch(() => { /* the reader thought better of it */ });
        else open("https://wa.me/?text=" + encodeURIComponent(text), "_blank", "noopener");
      },
      copy(button) {
        const rules = texts(document, ".rule summary strong").slice(0, 3).join("; ");
        bijak.copy(told(bar.dataset.basis + ": " + rules), button).then((said) => { bar.lastElementChild.textContent = said; });
      },
      print() { print(); },
    };
    bar.firstElementChild.hidden = !bijak.address;
    bar.dataset.address = bijak.address;  // for paper
    bar.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button) ways[button.dataset.do](button);
    });
  }

  // What warns of a wording, and who reports it, go with it.
  function provision(cite, made) {
    const block = cite.closest(".provision");
    cite.after(made.content.cloneNode(true));
    if (!block.querySelector(":scope > blockquote")) cite.nextElementSibling.remove();
    block.addEventListener("click", ({ target }) => {
      const button = target.closest(".copy");
      if (!button) return;
      const wording = "wording" in button.dataset ? texts(block, ":scope > :is(.banner, blockquote, .law__by)") : [];
      const place = bijak.address && " " + bijak.address + "#" + block.previousElementSibling.id;
      bijak.copy([...wording, cite.textContent + "." + place].join("\n"), button);
    });
  }

  document.querySelectorAll(".share").forEach(answer);
  document.querySelectorAll(".cite").forEach((cite) => provision(cite, document.getElementById("salin")));
})();
