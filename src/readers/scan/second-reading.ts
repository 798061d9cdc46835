import { fold } from "../../text/fold.js";
import { isKnownPair } from "./known-words.js";
import { mendedByWords } from "./likely-words.js";
import type { RecognisedLine, RecognisedWord } from "./recogniser.js";
import { inCaseOf } from "./word-pairs.js";
import { isWellFormed, looksLike } from "./word-shape.js";

/** A line with the first words of its neighbours, of which words of two syllables may go over it. */
export interface LineInContext {
  readonly words: readonly RecognisedWord[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines of a cell each with the two words before and after it. */
export function inContext(lines: readonly RecognisedLine[]): LineInContext[] {
  const texts = lines.map(({ words }) => words.map(({ text }) => text));
  return lines.map(({ words }, index) => ({
    words,
    before: texts.slice(0, index).flat().slice(-2),
    after: texts
      .slice(index + 1)
      .flat()
      .slice(0, 2),
  }));
}

/** Whether a second look may read the line better: a word is unsure or of odd shape or marks. */
export function isDoubtful(line: LineInContext): boolean {
  return (
    hasOddMarks(line) ||
    line.words.some(({ text, confidence }) => confidence < UNSURE || !isWellFormed(text))
  );
}

/** Whether two words beside each other are likely to be a known one with other marks. */
export function hasOddMarks({ words, before, after }: LineInContext): boolean {
  const texts = [...before, ...words.map(({ text }) => text), ...after];
  return texts.some((second, index) => {
    const first = texts[index - 1];
    const isOutside = index < before.length || index > before.length + words.length;
    if (first === undefined || isOutside) return false;
    const [previous = "", next = ""] = [texts[index - 2], texts[index + 1]];
    return mendedByWords({ before: previous, first, second, after: next }) !== undefined;
  });
}

/**
 * The words of a line in its first reading with those of the second that fit their neighbours,
 * have the shape of words or are surer.
 */
export function betterWords(line: LineInContext, second: Reading): Reading {
  const places = placesOf(line.words, second);
  let before = line.before.at(-1) ?? "";
  return places.flatMap(([one, other], index) => {
    const next = places[index + 1]?.map(([word]) => word?.text ?? "") ?? line.after.slice(0, 1);
    const chosen = better(one, other, { before, after: next });
    before = chosen.at(-1)?.text ?? before;
    return chosen;
  });
}

/** A word at least so sure is hardly misread, but for its marks. */
const UNSURE = 0.82;
/** By how much the second reading must be better, in confidence. */
const CLEARLY = 0.15;
const KNOWN = 1;
const WELL_FORMED = 0.5;
/** Figures are replaced only where they are unsure and the others sure. */
const UNSURE_FIGURES = 0.75;
const SURE_FIGURES = 0.8;

/** The recognition of a word that is so unsure tells nothing of it. */
const GUESSED = 0.5;

type Reading = readonly RecognisedWord[];

interface Context {
  readonly before: string;
  readonly after: readonly string[];
}

/** What the two readings have at each place of the line; words that overlap stand at one place. */
function placesOf(first: Reading, second: Reading): [RecognisedWord[], RecognisedWord[]][] {
  const all = [
    ...first.map((word) => ({ word, from: 0 as const })),
    ...second.map((word) => ({ word, from: 1 as const })),
  ].sort((one, other) => one.word.left - other.word.left);
  const places: [RecognisedWord[], RecognisedWord[]][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { word, from } of all) {
    const overlap = end - word.left;
    const last = places.at(-1);
    const isNew = last === undefined || overlap <= OVERLAP * (word.right - word.left);
    if (isNew) places.push(from === 0 ? [[word], []] : [[], [word]]);
    else last[from].push(word);
    end = isNew ? word.right : Math.max(end, word.right);
  }
  return places;
}

/** Words that overlap by less than this share are neighbours. */
const OVERLAP = 0.3;

function better(first: Reading, second: Reading, context: Context): Reading {
  const [one, other] = [textOf(first), textOf(second)];
  if (one === other || second.length === 0 || first.length === 0) return first;
  if (one.toLowerCase() === other.toLowerCase() && first.every(({ text }) => isWellFormed(text))) {
    return first;
  }
  if (!isGuess(first) && !looksLike(one, other)) return first;
  if (/\d/.test(one) && isWellFormed(one) && !areSurer(second, first)) return first;
  if (scoreOf(second, context) <= scoreOf(first, context) + CLEARLY) return first;
  return second.map((word, index) => inCaseLike(first[index], word));
}

/** A word of the second reading; larger letters are sometimes read as capitals. */
function inCaseLike(first: RecognisedWord | undefined, second: RecognisedWord): RecognisedWord {
  const isSame = first !== undefined && fold(first.text) === fold(second.text);
  if (!isSame || !isWellFormed(first.text)) return second;
  return { ...second, text: inCaseOf(first.text, second.text.toLowerCase()) };
}

/** Whether the words are hardly more than a guess. */
function isGuess(words: Reading): boolean {
  return words.every(({ confidence }) => confidence < GUESSED);
}

function areSurer(second: Reading, first: Reading): boolean {
  return (
    first.some(({ confidence }) => confidence < UNSURE_FIGURES) &&
    second.every(({ confidence }) => confidence >= SURE_FIGURES)
  );
}

function textOf(words: Reading): string {
  return words.map(({ text }) => text).join(" ");
}

function scoreOf(words: Reading, { before, after }: Context): number {
  const scores = words.map(({ text, confidence }, index) => {
    const previous = words[index - 1]?.text ?? before;
    const following = words[index + 1] === undefined ? after : [words[index + 1]?.text ?? ""];
    const isKnown =
      isKnownPair(previous, text) || following.some((next) => isKnownPair(text, next));
    return confidence + (isWellFormed(text) ? WELL_FORMED : 0) + (isKnown ? KNOWN : 0);
  });
  return scores.reduce((sum, score) => sum + score, 0) / words.length;
}
