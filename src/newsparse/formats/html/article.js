// The page reads without this. With it, a quote lights up as a whole, and a speaker's name shows all that they said.
"use strict";
const all = (selector) => document.querySelectorAll(selector);

// All pieces of a quote, and its line in the panel, light up together.
const light = (event, on) => {
  const quote = event.target.closest?.("[data-of]");
  if (!quote) return;
  const id = CSS.escape(quote.dataset.of);
  for (const part of all(`[data-of="${id}"], aside li a[href="#${id}"]`)) part.classList.toggle("lit", on);
};
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(begin, (event) => light(event, true));
  document.addEventListener(end, (event) => light(event, false));
}

// A speaker's name, taken once, shows their quotes alone; taken again, or with Escape, all are as before.
let chosen = null;
const choose = (id) => {
  chosen = id;
  document.body.classList.toggle("dim", id !== null);
  for (const part of all("[data-voice], .voice")) {
    const own = id !== null && (part.dataset.voice?.split(" ").includes(id) || part.id === id);
    part.classList.toggle("lit", own);
    if (part.matches(".name")) part.setAttribute("aria-pressed", own);
  }
};
for (const name of all(".name")) {
  name.setAttribute("role", "button");
  name.setAttribute("aria-pressed", "false");
  const take = (event) => {
    event.preventDefault();
    const id = name.dataset.voice;
    choose(chosen === id ? null : id);
    if (chosen) document.getElementById(name.hash.slice(1))?.scrollIntoView({ block: "center" });
  };
  name.addEventListener("click", take);
  name.addEventListener("keydown", (event) => { if (event.key === " ") take(event); });
}

// Escape hides a card until the pointer or the keyboard moves on.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.body.classList.add("quiet");
  choose(null);
});
for (const move of ["mouseout", "focusin"]) {
  document.addEventListener(move, () => document.body.classList.remove("quiet"));
}
