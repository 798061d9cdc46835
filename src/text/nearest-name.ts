import type { Bilingual } from "../document/bilingual.js";

/** The candidate that `name` was most likely meant to be; `undefined` when none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length * 0.4));
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, distance: distanceTo(name, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** The end of a sentence that refuses `name`: it asks whether the nearest candidate was meant. */
export function nearestHint(name: string, candidates: Iterable<string>): Bilingual {
  const all = [...candidates];
  const near = nearestName(name, all) ?? longerName(name, all);
  if (near === undefined) return { vi: ".", en: "." };
  return { vi: `; có phải ý bạn là “${near}”?`, en: `; did you mean “${near}”?` };
}

/** The first candidate that begins with the parts of `name`, or else that holds them in this order. */
function longerName(name: string, candidates: readonly string[]): string | undefined {
  const typed = name.toLowerCase().split(PART).filter(Boolean);
  if (typed.join("").length < SHORTEST) return undefined;
  const split = candidates.map((candidate) => ({
    candidate,
    parts: candidate.toLowerCase().split(PART),
  }));
  const begins = split.find(({ parts }) => typed.every((part, index) => parts[index] === part));
  const holds = split.find(({ parts }) => {
    let from = 0;
    return typed.every((part) => {
      const at = parts.indexOf(part, from);
      from = at + 1;
      return at >= 0;
    });
  });
  return (begins ?? holds)?.candidate;
}

const PART = /[-_/.\s]+/;
/** Fewer letters are in too many names. */
const SHORTEST = 4;

/** 0 for the same letters in another case; the last part of "group/name" is compared as well. */
function distanceTo(name: string, candidate: string): number {
  const typed = name.toLowerCase();
  const whole = editDistance(typed, candidate.toLowerCase());
  const lastPart = candidate.slice(candidate.lastIndexOf("/") + 1).toLowerCase();
  return Math.min(whole, editDistance(typed, lastPart));
}

/** Number of letters to insert, delete or replace to come from one word to the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (letter === to[column] ? 0 : 1);
      const deleted = (previous[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
