import type { ReadClause, Wording, WordingTree } from "./wordings.js";

/** Groups of words that stand in any order; the parts of a group stand in theirs, one wording of each. */
export type Phrase = readonly (readonly (readonly Wording[])[])[];

/** Letters between the parts of a phrase at the most. */
const MAX_GAP = 220;

/** The phrase that is written so in the catalogue; its wordings join those of the tree. */
export function readPhrase(phrase: string, wordings: WordingTree): Phrase {
  return phrase
    .split(" & ")
    .map((group) =>
      group.split("…").map((part) => part.split("|").map((wording) => wordings.add(wording))),
    );
}

/** Letters of the words that a phrase stands for, 0 when it is not there as a whole. */
export function lettersMatched(clause: ReadClause, phrase: Phrase): number {
  let letters = 0;
  for (const group of phrase) {
    const matched = groupLetters(clause, group);
    if (matched === 0) return 0;
    letters += matched;
  }
  return letters;
}

function groupLetters(clause: ReadClause, group: Phrase[number]): number {
  let from = 0;
  let letters = 0;
  for (const part of group) {
    const found = firstOf(clause, part, from);
    if (found === undefined || (letters > 0 && found.at - from > MAX_GAP)) return 0;
    from = found.at + found.letters + 1;
    letters += found.letters;
  }
  return letters;
}

/** The wording that stands first from an offset on, the longest of those that begin there. */
function firstOf(
  { places }: ReadClause,
  part: readonly Wording[],
  from: number,
): { at: number; letters: number } | undefined {
  let first: { at: number; letters: number } | undefined;
  for (const wording of part) {
    const at = firstPlace(places.get(wording), from);
    if (at === undefined) continue;
    const { letters } = wording;
    const isNearer =
      first === undefined || at < first.at || (at === first.at && letters > first.letters);
    if (isNearer) first = { at, letters };
  }
  return first;
}

function firstPlace(places: readonly number[] | undefined, from: number): number | undefined {
  if (places === undefined) return undefined;
  for (const place of places) if (place >= from) return place;
  return undefined;
}
