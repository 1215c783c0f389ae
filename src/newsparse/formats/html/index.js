// The list reads without this. With it, it can be searched: all words, in any order, whatever their accents.
"use strict";
const field = document.querySelector("#find");
const status = document.querySelector("[role=status]");
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const entries = [...document.querySelectorAll("section li")];
let texts = null; // read when they are first asked for

const find = () => {
  texts ??= entries.map((entry) => plain([...entry.querySelectorAll("a, .voices")].map((part) => part.textContent).join(" ")));
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  entries.forEach((entry, n) => {
    const fits = words.every((word) => texts[n].includes(word));
    entry.hidden = !fits;
    found += fits;
  });
  const count = (n) => n.toLocaleString("en");
  status.textContent = `${count(found)} of ${count(entries.length)} articles`;
};

// A link to a name, as in the charts, searches for it.
const follow = () => {
  const [, words] = location.hash.match(/^#find=(.*)$/) ?? [];
  if (words === undefined) return;
  field.value = decodeURIComponent(words);
  find();
  field.scrollIntoView({ block: "nearest" });
  field.focus();
};

document.querySelector("[role=search]").hidden = false;
field.addEventListener("input", find);
addEventListener("hashchange", follow);
follow();
