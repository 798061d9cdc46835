import { isOneSlip } from "../text/one-slip.js";
import type { Phrase, Word } from "./phrase-forms.js";

/** Gives the phrases that two words may begin in a wrong form. */
export type PhrasesOfPair = (first: Word, second: Word) => readonly Phrase[];

/** Texts have the same pairs again and again: what comes back works each out once. */
export function phrasesByPair(): PhrasesOfPair {
  const found = new Map<Word, Map<Word, readonly Phrase[]>>();
  return (first, second) => {
    if (!areOfPhrases(first, second)) return NONE;
    const behind = found.get(first) ?? new Map<Word, readonly Phrase[]>();
    const phrases = behind.get(second) ?? phrasesBegunBy(first, second);
    if (behind.size === 0) found.set(first, behind);
    behind.set(second, phrases);
    return phrases;
  };
}

const NONE: readonly never[] = [];

/** Quick to tell, and false of most pairs. Of a mere pair only a word that is unusual can be wrong. */
function areOfPhrases(first: Word, second: Word): boolean {
  if (first.asFirst.length > 0 || second.asSecond.length > 0) return true;
  return !first.isUsual || !second.isUsual;
}

function phrasesBegunBy(first: Word, second: Word): readonly Phrase[] {
  const isOther = ({ folded }: Phrase): boolean => folded[0] !== first.folded;
  const phrases = [...first.asFirst, ...second.asSecond.filter(isOther)];
  if (!first.isUsual || !second.isUsual) {
    phrases.push(...first.pairsAsFirst, ...second.pairsAsSecond.filter(isOther));
  }
  return phrases.filter((phrase) => {
    const isFirst = phrase.words[0] === first.word;
    const isSecond = phrase.words[1] === second.word;
    if (isFirst && isSecond) return phrase.words.length > 2;
    if (isFirst) return mayBeSlip(phrase, 1, second);
    return isSecond && mayBeSlip(phrase, 0, first);
  });
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
const LETTER_SLIP = { rare: 2, common: 4 } as const;

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
