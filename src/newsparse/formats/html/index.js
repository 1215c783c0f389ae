// The list reads without this. With it, it can be searched: all words, in any order, whatever their accents.
"use strict";
const field = document.querySelector("#find");
const status = document.querySelector("[role=status]");
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const entries = [...document.querySelectorAll("section li")];
let texts = null, words = null; // read when they are first asked for

// The texts' words, each with the numbers of the articles that have it: as steps, five bits a letter.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const readWords = () => document.querySelector("#words").textContent.split("\n").map((line) => line.split(" "));
const mark = (steps, marks) => {
  let at = -1, step = 0, shift = 0;
  for (const letter of steps) {
    const digit = digits.indexOf(letter);
    step += (digit & 31) << shift;
    if (digit & 32) { shift += 5; continue; }
    marks[at += step] = 1;
    step = shift = 0;
  }
};
const withWord = (word) => {
  const marks = new Uint8Array(entries.length);
  for (const [own, steps] of words) if (steps && own.includes(word)) mark(steps, marks);
  return marks;
};

const find = () => {
  words ??= readWords();
  texts ??= entries.map((entry) => plain([...entry.querySelectorAll("a, .publication, .voices")].map((part) => part.textContent).join(" ")));
  const asked = plain(field.value).split(/\s+/).filter(Boolean).map((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((part) => withWord(part.slice(0, 32)));
    return (n) => texts[n].includes(word) || (parts.length > 0 && parts.every((marks) => marks[n]));
  });
  let found = 0;
  entries.forEach((entry, n) => {
    const fits = asked.every((fits) => fits(n));
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
