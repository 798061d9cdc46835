import { fold } from "../../text/fold.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";

/** Whether a word is of a shape that plans print: a syllable, figures, a code, an address, a label. */
export function isWellFormed(word: string): boolean {
  const letters = word.replace(/^[([“"«]+|[)\]”"».,;:!?/]+$/gu, "");
  if (letters === "") return /^[-–+.…]+$/u.test(word);
  if (/[ŸÿÐð]/u.test(letters)) return false;
  if (/^\p{L}+$/u.test(letters)) return isOneCase(letters) && hasSpelling(letters);
  if (FIGURES.test(letters) || ADDRESS.test(letters) || SIGNS.test(letters)) return true;
  return letters.split(/[-/.,–]+/u).every((part) => part === "" || isPart(part));
}

/** Whether two readings of one word share most of their letters, marks aside. */
export function looksLike(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)];
  return editsBetween(first, second) <= Math.max(1, Math.floor(OTHER_LETTERS * first.length));
}

const OTHER_LETTERS = 0.34;

function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, count) => count);
  for (const [index, letter] of [...one].entries()) {
    const above = row;
    row = [index + 1];
    for (const [at, second] of [...other].entries()) {
      const changed = (above[at] ?? 0) + (letter === second ? 0 : 1);
      row.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
}

const FIGURES = /^[<>≤≥~]?\d+(?:[.,/-]\d+)*%?$/u;
const ADDRESS = /^https?:\/\/[\w./?=&%#-]+$/u;
const SIGNS = /^(?:[-–+*•]|[a-zđ]\)?)$/u;
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})$/u;

function hasSpelling(letters: string): boolean {
  return hasSyllableShape(letters) || ROMAN.test(letters) || /^(?:[A-ZĐ]{2,}|TTg)$/u.test(letters);
}

/** Small letters, capitals, or one capital at the start. */
function isOneCase(letters: string): boolean {
  return /^(?:\p{Ll}+|\p{Lu}+|\p{Lu}\p{Ll}+|TTg)$/u.test(letters);
}

function isPart(part: string): boolean {
  return /^\d+$/u.test(part) || (/^\p{L}+$/u.test(part) && isOneCase(part) && hasSpelling(part));
}
