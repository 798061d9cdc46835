import { COMMON_ABBREVIATIONS } from "../../text/abbreviations.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";

/** A word as recognition gave it, with how sure it is from 0 to 1. */
interface UnsureWord {
  readonly text: string;
  readonly confidence?: number | undefined;
}

/** The abbreviations that administrative texts use, and those that stand surely in these words. */
export function abbreviationsIn(words: readonly UnsureWord[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, confidence = 1 } of words) {
    const letters = WORD.exec(text)?.[2] ?? "";
    if (confidence >= SURE && CAPITALS.test(letters) && !isPlausible(letters)) {
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
    }
  }
  const repeated = [...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text);
  return new Set([...Object.keys(COMMON_ABBREVIATIONS), ...repeated]);
}

/**
 * The word with a misread abbreviation as the one of `known` whose letters look like it; the word
 * itself where it is sure, may be right, or looks like several.
 */
export function mendedAbbreviation(
  word: string,
  confidence: number,
  known: ReadonlySet<string>,
): string {
  const [, before = "", letters = "", after = ""] = WORD.exec(word) ?? [];
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  if (confidence >= PLAIN || capitals < FEWEST_CAPITALS || capitals < letters.length / 2) {
    return word;
  }
  if (known.has(letters) || isPlausible(letters)) return word;
  const ranked = [...known]
    .filter((one) => one.length >= SHORTEST && Math.abs(one.length - letters.length) <= 2)
    .map((one) => ({ one, distance: shapeDistance(letters, one) }))
    .sort((one, other) => one.distance - other.distance);
  const [best, second] = ranked;
  if (best === undefined || best.distance > farthestFor(best.one)) return word;
  if (second !== undefined && second.distance < best.distance + CLEARLY) return word;
  return before + best.one + after;
}

/** Brackets and quotes, the letters, and signs at the end. */
const WORD = /^([([“"«]*)(.*?)([)\]”"».,;:!?/]*)$/u;
const CAPITALS = /^[A-ZĐ]{3,}$/u;
const SURE = 0.8;
const OFTEN = 2;
/** A surer word is left alone. */
const PLAIN = 0.9;
const FEWEST_CAPITALS = 2;
const SHORTEST = 3;
/** Short abbreviations are near to one another. */
function farthestFor({ length }: string): number {
  return length <= SHORTEST ? 0.2 : 1.3;
}
const CLEARLY = 0.4;

/** Letters that recognition takes for each other. */
const ALIKE = ["CGOQ0", "ITL1JlJ|!'", "DĐ", "BR8", "VY", "S5", "NM", "UH"];
const OTHER_CASE = 0.2;
const LOOKS_ALIKE = 0.5;
/** A letter that was read twice, or a stroke of its neighbour read for itself. */
const EXTRA = 0.6;
const MISSING = 0.9;
const UNLIKE = 2;

/** A syllable in capitals or a Roman numeral. */
function isPlausible(letters: string): boolean {
  return hasSyllableShape(letters) || /^[IVXLCDM]+$/u.test(letters);
}

/** How far the shapes of two words are apart; letters that look alike are near. */
function shapeDistance(read: string, meant: string): number {
  let row = Array.from({ length: meant.length + 1 }, (_, count) => count * MISSING);
  for (const [index, letter] of [...read].entries()) {
    const above = row;
    row = [(above[0] ?? 0) + extraCost(letter, read, index)];
    for (const [at, other] of [...meant].entries()) {
      row.push(
        Math.min(
          (above[at] ?? 0) + letterCost(letter, other),
          (above[at + 1] ?? 0) + extraCost(letter, read, index),
          (row[at] ?? 0) + MISSING,
        ),
      );
    }
  }
  return row.at(-1) ?? 0;
}

function letterCost(letter: string, other: string): number {
  if (letter === other) return 0;
  if (letter.toUpperCase() === other) return OTHER_CASE;
  return lookAlike(letter.toUpperCase(), other) ? LOOKS_ALIKE : UNLIKE;
}

/** Only a letter like the one beside it, or a lone stroke, is read where there is none. */
function extraCost(letter: string, read: string, index: number): number {
  const sides = [read[index - 1], read[index + 1]];
  const isDouble = sides.some(
    (side) => side !== undefined && lookAlike(letter.toUpperCase(), side.toUpperCase()),
  );
  return isDouble || /['’‘`.|!1]/u.test(letter) ? EXTRA : UNLIKE;
}

function lookAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((group) => group.includes(one) && group.includes(other));
}
