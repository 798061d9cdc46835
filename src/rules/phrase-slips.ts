import { isOneSlip } from "../text/one-slip.js";
import { LONG_PHRASE, type Phrase, type Word } from "./phrase-forms.js";

/** The phrases that two words may begin in a wrong form. */
export function phrasesBegunBy(first: Word, second: Word): readonly Phrase[] {
  if (first.isUsual && second.isUsual) {
    if (!mayBegin(first, second)) return NONE;
    return phrasesAmong(first.asFirst, second.asSecond, first, second);
  }
  return [
    ...phrasesAmong(first.asFirst, second.asSecond, first, second),
    ...phrasesAmong(first.pairsAsFirst, second.pairsAsSecond, first, second),
  ];
}

const NONE: readonly never[] = [];

/** Quick to tell of two usual words, and false of most: with other letters they are slips in long phrases only. */
function mayBegin(first: Word, second: Word): boolean {
  if (first.isFirstOfLong || second.isSecondOfLong) return true;
  return first.secondsFolded.has(second.folded);
}

/** @param asFirst phrases with a form of the first word @param asSecond phrases with the second one */
function phrasesAmong(
  asFirst: readonly Phrase[],
  asSecond: readonly Phrase[],
  first: Word,
  second: Word,
): readonly Phrase[] {
  if (asFirst.length === 0 && asSecond.length === 0) return NONE;
  const begun: Phrase[] = [];
  for (const phrase of asFirst) {
    if (isBegunBy(phrase, first, second)) begun.push(phrase);
  }
  for (const phrase of asSecond) {
    if (phrase.folded[0] !== first.folded && mayBeSlip(phrase, 0, first)) begun.push(phrase);
  }
  return begun;
}

/** Whether one of the two words is that of the phrase, and the other, or a later one, may be wrong. */
function isBegunBy(phrase: Phrase, first: Word, second: Word): boolean {
  const isSecond = phrase.words[1] === second.word;
  if (phrase.words[0] !== first.word) return isSecond && mayBeSlip(phrase, 0, first);
  return isSecond ? phrase.words.length > 2 : mayBeSlip(phrase, 1, second);
}

/** Whether `printed` may be a wrong form of a word of the phrase, whatever stands around. */
export function mayBeSlip(phrase: Phrase, index: number, printed: Word): boolean {
  const right = phrase.words[index];
  if (right === undefined) return false;
  const isMarkSlip = printed.folded === phrase.folded[index];
  if (!isMarkSlip && !isSlipOf(printed, right)) return false;
  if (!printed.isReal()) return isMistyped(printed, right, phrase);
  if (phrase.hold === "pair" && (printed.isName() || !isToneExchange(printed.word, right)))
    return false;
  if (!isMarkSlip && printed.isName()) return false;
  const { length } = phrase.words;
  const least = isMarkSlip ? MARK_SLIP : LETTER_SLIP;
  const needed = printed.isUsual ? least.common : least.rare;
  return length >= needed || (length === 2 && needed <= 3 && phrase.hold === "fixed");
}

/** Whether one has hỏi where the other has ngã, which many do not tell apart. */
function isToneExchange(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) =>
    word.normalize("NFD").replace(/[\u0303\u0309]/u, "~"),
  );
  return one !== other && first === second;
}

/** Words that a phrase needs for a wrong form to be no word of its own, by how usual its syllable is. */
const MARK_SLIP = { rare: 2, common: 3 } as const;
const LETTER_SLIP = { rare: 2, common: LONG_PHRASE } as const;

/** Whether what is no syllable was meant for `right`; abbreviations and names have their own letters. */
function isMistyped(printed: Word, right: string, { hold, words }: Phrase): boolean {
  if (printed.isCode() || (printed.isName() && hold === "pair")) return false;
  const least = words.length > 2 ? 2 : 3;
  return printed.word.length >= least && isSlipOf(printed, right);
}

/** "toá" lacks but one letter of "toán", wherever its mark would stand without the letter. */
function isSlipOf({ word, typed }: Word, right: string): boolean {
  return isOneSlip(word, right) || (typed !== word && isOneSlip(typed, right));
}
