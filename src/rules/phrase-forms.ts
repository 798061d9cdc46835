import {
  FIXED_PHRASES,
  MISSPELLINGS,
  type Misspelling,
  NEIGHBOUR_WORDS,
} from "../facts/phrases.js";
import { COMMON_SYLLABLES } from "../facts/syllables.js";
import { COMMON_PAIRS } from "../text/common-pairs.js";
import { COMMON_WORDS, FREE_SYLLABLES } from "../text/common-words.js";
import { canonical, fold } from "../text/fold.js";
import { CAPITAL, SMALL } from "../text/letters.js";
import { hasSyllableShape } from "../text/syllable-shape.js";
import { groupBy } from "./group-by.js";

/** A word for comparison, with what may begin at it. */
export interface Word {
  readonly word: string;
  /** In small letters, its tone mark where it was typed. */
  readonly typed: string;
  readonly folded: string;
  /** Whether it is written with one capital, as names are. */
  readonly isName: () => boolean;
  /** Whether it is capitals without a vowel, as "KH" is. */
  readonly isCode: () => boolean;
  /** Whether Vietnamese has such a syllable; worked out when first asked. */
  readonly isReal: () => boolean;
  readonly slips: readonly Slip[];
  /** Whether it is a syllable that stands in these texts by right. */
  readonly isUsual: boolean;
  /** Phrases whose first word it may be in some form, and those whose second word it is. */
  readonly asFirst: readonly Phrase[];
  readonly asSecond: readonly Phrase[];
  /** The folded second words of the former. */
  readonly secondsFolded: ReadonlySet<string>;
  /** Whether it is the first, or the second, word of a phrase so long that any word by it may be a slip. */
  readonly isFirstOfLong: boolean;
  readonly isSecondOfLong: boolean;
  /** The same for mere pairs. */
  readonly pairsAsFirst: readonly Phrase[];
  readonly pairsAsSecond: readonly Phrase[];
}

/** A wrong form that was seen in plans. */
export interface Slip {
  readonly slip: Misspelling;
  readonly words: readonly string[];
}

/**
 * Words that stand together. Of a `fixed` one no form with other marks is right, nor any but rare ones
 * of a `phrase`; of a mere `pair` only a form that is no syllable tells that it is meant.
 */
export interface Phrase {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly right: string;
  readonly hold: "fixed" | "phrase" | "pair";
  /** The lower goes first where two share words of the text. */
  readonly rank: number;
}

/** The word as compared, with the phrases that it may belong to; what was met lately comes back as it was. */
export function wordOf(printed: string): Word {
  if (printed.length > LONGEST_KNOWN) return toWord(printed);
  const known = KNOWN_WORDS.get(printed);
  if (known !== undefined) return known;
  if (KNOWN_WORDS.size === MOST_KNOWN) KNOWN_WORDS.clear();
  const word = toWord(printed);
  KNOWN_WORDS.set(printed, word);
  return word;
}

/** In phrases of so many words a usual word with other letters is a slip. */
export const LONG_PHRASE = 4;

/** The syllables met last; plans of all kinds are written with less than a thousand. */
const KNOWN_WORDS = new Map<string, Word>();
const MOST_KNOWN = 4_000;
/** No syllable is longer; of a longer word an engine keeps the whole text that it was cut from. */
const LONGEST_KNOWN = 12;

function toWord(printed: string): Word {
  const word = spelling(canonical(printed));
  const folded = fold(word);
  const asFirst = BY_FIRST.get(folded) ?? NONE;
  const asSecond = BY_SECOND.get(word) ?? NONE;
  let isReal: boolean | undefined;
  const isSyllable = (): boolean => {
    isReal ??= hasSyllableShape(word) && !WRONG_ONSET.test(folded);
    return isReal;
  };
  return {
    word,
    typed: printed.toLowerCase(),
    folded,
    isName: () => NAME.test(printed),
    isCode: () => CAPITALS.test(printed) && !/[aeiouy]/u.test(folded),
    isReal: isSyllable,
    isUsual: SYLLABLES.has(word),
    slips: SLIPS_BY_FIRST.get(word) ?? NONE,
    asFirst,
    asSecond,
    secondsFolded: SECONDS_BY_FIRST.get(folded) ?? NO_SECONDS,
    isFirstOfLong: asFirst.some((phrase) => isLong(phrase) && phrase.words[0] === word),
    isSecondOfLong: asSecond.some(isLong),
    pairsAsFirst: PAIRS_BY_FIRST.get(folded) ?? NONE,
    pairsAsSecond: PAIRS_BY_SECOND.get(word) ?? NONE,
  };
}

/** Whether the two words stand side by side by right. */
export function isKnownPair(first: string, second: string): boolean {
  return PAIRS.has(`${first} ${second}`);
}

/** Whether the syllable is one that stands in these texts by right. */
export function isCommonSyllable(word: string): boolean {
  return SYLLABLES.has(word);
}

const NONE: readonly never[] = [];
const NO_SECONDS: ReadonlySet<string> = new Set();
const NAME = new RegExp(`^[${CAPITAL}][${SMALL}]`, "u");
const CAPITALS = new RegExp(`^[${CAPITAL}]+$`, "u");
/** "ngh" and "gh" stand before e, ê, i and y alone, and "ng" never does. */
const WRONG_ONSET = /^(?:n?gh(?![eiy])|ng(?=[eiy]))/u;
const BETWEEN_WORDS = /,? /;
/** Syllables written with "i" or "y" as one likes: "kĩ", "kỹ"; "qui", "quy". */
const EITHER = /^(?:[hklmst]|qu)[iìíỉĩị]$/u;
const I_FORMS = "iìíỉĩị";
const Y_FORMS = "yỳýỷỹỵ";

const STRONG: ReadonlySet<string> = new Set(COMMON_PAIRS);
const FIXED: ReadonlySet<string> = new Set(FIXED_PHRASES);
const PHRASES: readonly Phrase[] = [
  ...FIXED_PHRASES.map((right) => toPhrase(right, STRONG.has(right) ? "fixed" : "phrase", 200)),
  ...COMMON_PAIRS.filter((right) => !FIXED.has(right)).map((right) =>
    toPhrase(right, "fixed", 250),
  ),
].filter(({ words }) => words.length > 1);
const MERE_PAIRS: readonly Phrase[] = COMMON_WORDS.filter((right) => !STRONG.has(right)).map(
  (right) => toPhrase(right, "pair", 300),
);
const NEIGHBOURS = [...NEIGHBOUR_WORDS, ...COMMON_WORDS].map(wordsOf);
const BY_FIRST = groupBy(PHRASES, firstOf);
const BY_SECOND = groupBy(PHRASES, secondOf);
const SECONDS_BY_FIRST: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...BY_FIRST].map(([first, phrases]) => [
    first,
    new Set(phrases.map(({ folded: [, second = ""] }) => second)),
  ]),
);
const PAIRS_BY_FIRST = groupBy(MERE_PAIRS, firstOf);
const PAIRS_BY_SECOND = groupBy(MERE_PAIRS, secondOf);
const SLIPS: readonly Slip[] = MISSPELLINGS.map((slip) => ({ slip, words: wordsOf(slip.wrong) }));
const SLIPS_BY_FIRST = groupBy(SLIPS, ({ words }) => words[0] ?? "");
const PAIRS: ReadonlySet<string> = new Set([
  ...NEIGHBOURS.map((words) => words.join(" ")),
  ...PHRASES.flatMap(({ words }) => words.slice(1).map((word, at) => `${words[at]} ${word}`)),
]);
const SYLLABLES: ReadonlySet<string> = new Set([
  ...[...COMMON_SYLLABLES, ...FREE_SYLLABLES].map(spelling),
  ...NEIGHBOURS.flat(),
]);

function isLong({ words }: Phrase): boolean {
  return words.length >= LONG_PHRASE;
}

function firstOf({ folded }: Phrase): string {
  return folded[0] ?? "";
}

function secondOf({ words }: Phrase): string {
  return words[1] ?? "";
}

function toPhrase(right: string, hold: Phrase["hold"], rank: number): Phrase {
  const words = wordsOf(right);
  return { words, folded: words.map(fold), right, hold, rank };
}

/** The lists are typed in small letters, tone marks placed the old way. */
function wordsOf(phrase: string): readonly string[] {
  return phrase.split(BETWEEN_WORDS).map(spelling);
}

function spelling(word: string): string {
  if (!I_FORMS.includes(word.charAt(word.length - 1)) || !EITHER.test(word)) return word;
  return word.slice(0, -1) + Y_FORMS.charAt(I_FORMS.indexOf(word.slice(-1)));
}
