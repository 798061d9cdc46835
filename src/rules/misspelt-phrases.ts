import {
  FIXED_PHRASES,
  MISSPELLINGS,
  type Misspelling,
  NEIGHBOUR_WORDS,
} from "../facts/phrases.js";
import { isCommonSyllable, isSyllable } from "../facts/syllables.js";
import { canonical, fold } from "../text/fold.js";

/** A fixed phrase in a wrong form. */
export interface MisspeltPhrase {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** Right or wrong by what is meant. */
  readonly isDoubtful: boolean;
}

/**
 * The fixed phrases that `text` (NFC) has in a wrong form, in order; none of them
 * overlap. Words that bear no marks at all are another language's, or an address.
 */
export function misspeltPhrases(text: string): readonly MisspeltPhrase[] {
  const syllables = syllablesOf(text);
  if (syllables.every(({ word, folded }) => word === folded)) return [];
  const found = syllables.flatMap((_, index) => [
    ...knownSlips(syllables, index),
    ...lookAlikes(syllables, index),
  ]);
  return withoutOverlaps(found).map(({ start, end, right, isDoubtful }) => ({
    start,
    end,
    right,
    isDoubtful,
  }));
}

/** One word of the text, for comparison. */
interface Syllable {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

interface Candidate extends MisspeltPhrase {
  /** The lower goes first where two overlap. */
  readonly rank: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly right: string;
}

const PHRASES: readonly Phrase[] = FIXED_PHRASES.map((right) => {
  const words = wordsOf(right);
  return { words, folded: words.map(fold), right };
}).filter(({ words }) => words.length > 1);
const BY_FIRST = groupBy(PHRASES, ({ folded }) => folded[0] ?? "");
const BY_SECOND = groupBy(PHRASES, ({ folded }) => folded[1] ?? "");
const SLIPS = MISSPELLINGS.map((slip) => ({ slip, words: wordsOf(slip.wrong) }));
const SLIPS_BY_FIRST = groupBy(SLIPS, ({ words }) => words[0] ?? "");
const PAIRS: ReadonlySet<string> = new Set([
  ...NEIGHBOUR_WORDS,
  ...PHRASES.flatMap(({ words }) => words.slice(1).map((word, at) => `${words[at]} ${word}`)),
]);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function wordsOf(phrase: string): readonly string[] {
  return canonical(phrase).match(/\p{L}+/gu) ?? [];
}

function syllablesOf(text: string): readonly Syllable[] {
  const words = canonical(text);
  const folded = fold(text);
  let last = 0;
  return [...words.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => {
    const end = index + word.length;
    const gap = words.slice(last, index);
    last = end;
    return { word, folded: folded.slice(index, end), start: index, end, gap };
  });
}

/** Wrong forms that were seen in plans, unless the words around make them right. */
function knownSlips(syllables: readonly Syllable[], at: number): readonly Candidate[] {
  const candidates = SLIPS_BY_FIRST.get(syllables[at]?.word ?? "") ?? [];
  return candidates.flatMap(({ slip, words }) => {
    const span = spanOf(syllables, at, words.length);
    if (span === undefined || !words.every((word, index) => span[index]?.word === word)) return [];
    if (isRightHere(slip, syllables, at, words.length)) return [];
    return toCandidates(span, slip.right, slip.isDoubtful ?? false, 100 - words.length);
  });
}

function isRightHere(
  { rightAfter = [], rightBefore = [] }: Misspelling,
  syllables: readonly Syllable[],
  at: number,
  length: number,
): boolean {
  const before = syllables[at - 1]?.word ?? "";
  const behind = syllables[at + length]?.word ?? "";
  return rightAfter.includes(before) || rightBefore.includes(behind);
}

/** Forms that differ from a phrase in one syllable only, by its marks or by one letter. */
function lookAlikes(syllables: readonly Syllable[], at: number): readonly Candidate[] {
  const phrases = new Set([
    ...(BY_FIRST.get(syllables[at]?.folded ?? "") ?? []),
    ...(BY_SECOND.get(syllables[at + 1]?.folded ?? "") ?? []),
  ]);
  return [...phrases].flatMap((phrase) => {
    const span = spanOf(syllables, at, phrase.words.length);
    if (span === undefined) return [];
    const wrong = phrase.words.flatMap((word, index) =>
      span[index]?.word === word ? [] : [index],
    );
    const [index] = wrong;
    if (index === undefined || wrong.length > 1) return [];
    if (!isSlip(phrase, index, syllables, at)) return [];
    return toCandidates(span, phrase.right, false, 200 + phrase.words.length);
  });
}

function isSlip(
  phrase: Phrase,
  index: number,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const printed = syllables[at + index];
  const right = phrase.words[index];
  if (printed === undefined || right === undefined) return false;
  if (!isSyllable(printed.word)) {
    return printed.word.length > 1 && isOneLetterAway(printed.word, right);
  }
  if (printed.folded !== phrase.folded[index]) return false;
  if (!isCommonSyllable(printed.word)) return true;
  return phrase.words.length > 2 && !isHeldByNeighbour(phrase, index, syllables, at);
}

/** At an edge of the phrase the syllable may belong to the word beside it: "môi trường mang tính …". */
function isHeldByNeighbour(
  phrase: Phrase,
  index: number,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const word = syllables[at + index]?.word;
  const before = syllables[at + index - 1]?.word;
  const behind = syllables[at + index + 1]?.word;
  const holdsLeft = index === 0 && PAIRS.has(`${before} ${word}`);
  const holdsRight = index === phrase.words.length - 1 && PAIRS.has(`${word} ${behind}`);
  return holdsLeft || holdsRight;
}

/** So many words from `at` on, if nothing but blanks, a comma or a hyphen stands between them. */
function spanOf(
  syllables: readonly Syllable[],
  at: number,
  length: number,
): readonly Syllable[] | undefined {
  const span = syllables.slice(at, at + length);
  if (span.length < length) return undefined;
  return span.slice(1).every(({ gap }) => /^(?:,? )$/u.test(gap)) ? span : undefined;
}

function toCandidates(
  span: readonly Syllable[],
  right: string,
  isDoubtful: boolean,
  rank: number,
): readonly Candidate[] {
  const [first] = span;
  const last = span.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, right, isDoubtful, rank }];
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => one.rank - other.rank)) {
    const isFree = kept.every(({ start, end }) => candidate.end <= start || candidate.start >= end);
    if (isFree) kept.push(candidate);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

/** Whether one word comes from the other by one letter put in, left out or replaced. */
function isOneLetterAway(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const skipped = longer.length === shorter.length ? 1 : 0;
  return shorter.slice(start + skipped) === longer.slice(start + 1);
}
