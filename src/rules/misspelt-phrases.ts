import {
  FIXED_PHRASES,
  MISSPELLINGS,
  type Misspelling,
  NEIGHBOUR_WORDS,
} from "../facts/phrases.js";
import { isCommonSyllable } from "../facts/syllables.js";
import { canonical, fold } from "../text/fold.js";
import { hasSyllableShape } from "../text/syllable-shape.js";
import { groupBy } from "./group-by.js";

/** A fixed phrase in a wrong form. */
export interface MisspeltPhrase {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** Right or wrong by what is meant. */
  readonly isDoubtful: boolean;
}

/**
 * A reader of one document's texts (NFC): it gives the fixed phrases that a text has in a wrong form, in
 * order; none of them overlap. Texts without any marks are another language's, or addresses.
 */
export function phraseReader(): (text: string) => readonly MisspeltPhrase[] {
  const known = new Map<string, Word>();
  return (text) => {
    const syllables = syllablesOf(text, known);
    if (syllables.every(({ known: { word, folded } }) => word === folded)) return [];
    const found: Candidate[] = [];
    for (let at = 0; at < syllables.length; at += 1) {
      found.push(...knownSlips(syllables, at), ...lookAlikes(syllables, at));
    }
    return withoutOverlaps(found).map(({ rank: _rank, span: _span, ...phrase }) => phrase);
  };
}

/** A word for comparison, with what may begin at it. */
interface Word {
  readonly word: string;
  readonly folded: string;
  /** Whether Vietnamese has such a syllable; worked out when first asked. */
  readonly isReal: () => boolean;
  readonly slips: readonly Slip[];
  /** Phrases whose first word it may be in some form, and those whose second word it is. */
  readonly asFirst: readonly Phrase[];
  readonly asSecond: readonly Phrase[];
}

/** A word where it stands in the text. */
interface Syllable {
  readonly known: Word;
  readonly start: number;
  readonly end: number;
  /** Whether a blank, with a comma or without, is all that parts it from the word before. */
  readonly isJoined: boolean;
}

interface Candidate extends MisspeltPhrase {
  readonly span: readonly Syllable[];
  /** The lower goes first where two overlap. */
  readonly rank: number;
}

interface Slip {
  readonly slip: Misspelling;
  readonly words: readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly right: string;
}

const NONE: readonly never[] = [];
const PHRASES: readonly Phrase[] = FIXED_PHRASES.map((right) => {
  const words = wordsOf(right);
  return { words, folded: words.map(fold), right };
}).filter(({ words }) => words.length > 1);
const BY_FIRST = groupBy(PHRASES, ({ folded }) => folded[0] ?? "");
const BY_SECOND = groupBy(PHRASES, ({ words }) => words[1] ?? "");
const SLIPS: readonly Slip[] = MISSPELLINGS.map((slip) => ({ slip, words: wordsOf(slip.wrong) }));
const SLIPS_BY_FIRST = groupBy(SLIPS, ({ words }) => words[0] ?? "");
const PAIRS: ReadonlySet<string> = new Set([
  ...NEIGHBOUR_WORDS,
  ...PHRASES.flatMap(({ words }) => words.slice(1).map((word, at) => `${words[at]} ${word}`)),
]);

function wordsOf(phrase: string): readonly string[] {
  return canonical(phrase).match(/\p{L}+/gu) ?? [];
}

/** @param known the words met before, by their printed form */
function syllablesOf(text: string, known: Map<string, Word>): readonly Syllable[] {
  let last = 0;
  return Array.from(text.matchAll(/\p{L}+/gu), ({ 0: printed, index: start }) => {
    let word = known.get(printed);
    if (word === undefined) {
      word = toWord(printed);
      known.set(printed, word);
    }
    const isJoined = isPlainGap(text, last, start);
    last = start + printed.length;
    return { known: word, start, end: last, isJoined };
  });
}

function toWord(printed: string): Word {
  const word = canonical(printed);
  const folded = fold(printed);
  let isReal: boolean | undefined;
  return {
    word,
    folded,
    isReal: () => {
      isReal ??= hasSyllableShape(word);
      return isReal;
    },
    slips: SLIPS_BY_FIRST.get(word) ?? NONE,
    asFirst: BY_FIRST.get(folded) ?? NONE,
    asSecond: BY_SECOND.get(word) ?? NONE,
  };
}

function isPlainGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text[from] === " ";
  return to - from === 2 && text.startsWith(", ", from);
}

/** Wrong forms that were seen in plans, unless the words around make them right. */
function knownSlips(syllables: readonly Syllable[], at: number): readonly Candidate[] {
  const candidates = syllables[at]?.known.slips ?? NONE;
  if (candidates.length === 0) return NONE;
  return candidates.flatMap(({ slip, words }) => {
    const span = spanOf(syllables, at, words.length);
    if (span === undefined || !words.every((word, index) => span[index]?.known.word === word))
      return [];
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
  const before = syllables[at - 1]?.known.word ?? "";
  const behind = syllables[at + length]?.known.word ?? "";
  return rightAfter.includes(before) || rightBefore.includes(behind);
}

/** Forms that differ from a phrase in one syllable only, by its marks or by one letter. */
function lookAlikes(syllables: readonly Syllable[], at: number): readonly Candidate[] {
  const first = syllables[at]?.known;
  if (first === undefined) return NONE;
  const second = syllables[at + 1]?.known.asSecond ?? NONE;
  const phrases =
    second.length === 0 || first.isReal() ? first.asFirst : [...first.asFirst, ...second];
  if (phrases.length === 0) return NONE;
  return phrases.flatMap((phrase) => lookAlike(phrase, syllables, at));
}

function lookAlike(
  phrase: Phrase,
  syllables: readonly Syllable[],
  at: number,
): readonly Candidate[] {
  const wrong = onlyDifference(phrase, syllables, at);
  if (wrong === undefined || !isSlip(phrase, wrong, syllables, at)) return NONE;
  const span = spanOf(syllables, at, phrase.words.length);
  return span === undefined ? NONE : toCandidates(span, phrase.right, false, 200 + span.length);
}

/** Index of the one word in which the text differs from the phrase, if there is just one. */
function onlyDifference(
  { words }: Phrase,
  syllables: readonly Syllable[],
  at: number,
): number | undefined {
  let difference: number | undefined;
  for (let index = 0; index < words.length; index += 1) {
    if (syllables[at + index]?.known.word === words[index]) continue;
    if (difference !== undefined) return undefined;
    difference = index;
  }
  return difference;
}

function isSlip(
  phrase: Phrase,
  index: number,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const printed = syllables[at + index]?.known;
  const right = phrase.words[index];
  if (printed === undefined || right === undefined) return false;
  if (!printed.isReal()) {
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
  const word = syllables[at + index]?.known.word;
  const before = syllables[at + index - 1]?.known.word;
  const behind = syllables[at + index + 1]?.known.word;
  const holdsLeft = index === 0 && PAIRS.has(`${before} ${word}`);
  const holdsRight = index === phrase.words.length - 1 && PAIRS.has(`${word} ${behind}`);
  return holdsLeft || holdsRight;
}

/** So many words from `at` on, if but a blank, with a comma or without, parts them. */
function spanOf(
  syllables: readonly Syllable[],
  at: number,
  length: number,
): readonly Syllable[] | undefined {
  const span = syllables.slice(at, at + length);
  if (span.length < length) return undefined;
  return span.every(({ isJoined }, index) => index === 0 || isJoined) ? span : undefined;
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
  return [{ start: first.start, end: last.end, right, isDoubtful, span, rank }];
}

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<Syllable>();
  const kept = candidates
    .toSorted((one, other) => one.rank - other.rank)
    .filter(({ span }) => {
      const isFree = !span.some((syllable) => taken.has(syllable));
      if (isFree) for (const syllable of span) taken.add(syllable);
      return isFree;
    });
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
