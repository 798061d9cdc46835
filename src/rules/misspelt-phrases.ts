import type { Misspelling } from "../facts/phrases.js";
import {
  isCommonSyllable,
  isKnownPair,
  type Phrase,
  type Slip,
  type Word,
  wordOf,
} from "./phrase-forms.js";
import { mayBeSlip, phrasesBegunBy } from "./phrase-slips.js";

/** A fixed phrase in a wrong form. */
export interface MisspeltPhrase {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/**
 * The fixed phrases that a text (NFC) has in a wrong form, in order; none of them overlap. Texts without
 * any marks are another language's, or addresses.
 */
export function misspeltPhrases(text: string): readonly MisspeltPhrase[] {
  const syllables = syllablesOf(text);
  const found: Candidate[] = [];
  let first = syllables[0];
  for (let at = 0; first !== undefined; at += 1) {
    if (first.known.slips.length > 0) found.push(...knownSlips(first.known.slips, syllables, at));
    const second = syllables[at + 1];
    if (second?.isJoined === true) {
      for (const phrase of phrasesBegunBy(first.known, second.known)) {
        found.push(...lookAlike(phrase, syllables, at));
      }
    }
    first = second;
  }
  if (found.length === 0) return NONE;
  if (syllables.every(({ known: { word, folded } }) => word === folded)) return NONE;
  return withoutOverlaps(found).map(({ rank: _rank, span: _span, ...phrase }) => phrase);
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

const NONE: readonly never[] = [];

function syllablesOf(text: string): readonly Syllable[] {
  const syllables: Syllable[] = [];
  let last = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isLetter(text.charCodeAt(at))) continue;
    if (at > start) {
      const known = wordOf(text.slice(start, at));
      syllables.push({ known, start, end: at, isJoined: isPlainGap(text, last, start) });
      last = at;
    }
    start = at + 1;
  }
  return syllables;
}

/** Whether a code is of a letter of Latin or of its neighbours in Unicode. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
  return code >= 0xc0 && code < 0x1f00 && code !== 0xd7 && code !== 0xf7;
}

function isPlainGap(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return gap === " " || gap === ", ";
}

/** Wrong forms that were seen in plans, unless the words around make them right. */
function knownSlips(
  slips: readonly Slip[],
  syllables: readonly Syllable[],
  at: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { slip, words } of slips) {
    if (!standsAt(words, syllables, at) || isRightHere(slip, syllables, at, words.length)) continue;
    const span = spanOf(syllables, at, words.length);
    if (span !== undefined) candidates.push(...toCandidates(span, slip.right, 100 - words.length));
  }
  return candidates;
}

function standsAt(words: readonly string[], syllables: readonly Syllable[], at: number): boolean {
  for (let index = 0; index < words.length; index += 1) {
    if (syllables[at + index]?.known.word !== words[index]) return false;
  }
  return true;
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

/** A form that differs from the phrase in one syllable only, by its marks or by one letter. */
function lookAlike(
  phrase: Phrase,
  syllables: readonly Syllable[],
  at: number,
): readonly Candidate[] {
  const wrong = onlyDifference(phrase, syllables, at);
  if (wrong === undefined || !isSlip(phrase, wrong, syllables, at)) return NONE;
  const span = spanOf(syllables, at, phrase.words.length);
  if (span === undefined) return NONE;
  const farness = distance(span[wrong]?.known, phrase, wrong);
  return toCandidates(span, phrase.right, phrase.rank + span.length + farness);
}

/** Other marks are nearest to what is meant, then a letter that is missing; from 0, below 1. */
function distance(printed: Word | undefined, { words, folded }: Phrase, index: number): number {
  if (printed === undefined || printed.folded === folded[index]) return 0;
  return printed.word.length < (words[index] ?? "").length ? 0.3 : 0.6;
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
  if (printed === undefined || !mayBeSlip(phrase, index, printed)) return false;
  return !printed.isReal() || !isHeldByNeighbour(phrase, index, syllables, at);
}

/**
 * At an edge of the phrase the syllable may belong to the word beside it ("môi trường mang tính …"), and
 * of two words the other one too ("tính chất lương").
 */
function isHeldByNeighbour(
  phrase: Phrase,
  index: number,
  syllables: readonly Syllable[],
  at: number,
): boolean {
  const { length } = phrase.words;
  if (index > 0 && index < length - 1) return false;
  const isPair = (first: number): boolean =>
    isKnownPair(syllables[first]?.known.word ?? "", syllables[first + 1]?.known.word ?? "");
  if (isPair(at + index - 1) || isPair(at + index)) return true;
  const isWord = isCommonSyllable(syllables[at + index]?.known.word ?? "");
  return length === 2 && isWord && isPair(index === 0 ? at + 1 : at - 1);
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
  rank: number,
): readonly Candidate[] {
  const [first] = span;
  const last = span.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, right, span, rank }];
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
