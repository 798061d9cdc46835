import type { Indicator } from "../facts/indicators.js";
import type { ReformArea } from "../plan/plan.js";
import { bareWords, plainWords } from "../text/plain-words.js";

/** The catalogue made ready for matching, once for a run. */
export interface IndicatorMatcher {
  /** The indicator of one of `units` that the words name best, `undefined` when none does. */
  best(words: string, area: ReformArea | null, units: ReadonlySet<string>): Indicator | undefined;
  /** Indicators that `words` ties to the same figure as `indicator`. */
  sharing(indicator: Indicator, words: string): readonly Indicator[];
}

interface Wording {
  readonly text: string;
  /** The text between blanks, as it stands in the words of a clause. */
  readonly apart: string;
  readonly firstWord: string;
}

/** Groups of words that stand in any order; the parts of a group stand in theirs, one wording of each. */
type Phrase = readonly (readonly (readonly Wording[])[])[];

/** A clause made ready: its words between blanks, and each word once. */
interface Clause {
  readonly words: string;
  readonly each: ReadonlySet<string>;
}

interface Entry {
  readonly indicator: Indicator;
  readonly phrases: readonly Phrase[];
  readonly not: readonly Phrase[];
}

/** Letters between the parts of a phrase at the most. */
const MAX_GAP = 220;
/** What standing in a section of the indicator's own area is worth, in letters. */
const AREA_BONUS = 6;

/** A matcher for the catalogue; its phrases are read here, once. */
export function indicatorMatcher(catalogue: readonly Indicator[]): IndicatorMatcher {
  const entries = catalogue.map(
    (indicator): Entry => ({
      indicator,
      phrases: indicator.phrases.map(readPhrase),
      not: (indicator.not ?? []).map(readPhrase),
    }),
  );
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]));
  const byFirstWord = indexByFirstWord(entries);
  return {
    best: (text, area, units) => {
      const clause = readClause(text);
      const scores = new Map<Entry, number>();
      for (const word of clause.each) {
        for (const { entry, phrase } of byFirstWord.get(word) ?? []) {
          if (!units.has(entry.indicator.unit)) continue;
          const letters = lettersMatched(clause, phrase);
          if (letters > (scores.get(entry) ?? 0)) scores.set(entry, letters);
        }
      }
      const named = [...scores].filter(([entry]) => !isExcluded(entry, clause));
      return heaviest(named, area)?.indicator;
    },
    sharing: (indicator, text) => {
      const clause = readClause(text);
      return (indicator.sharesWith ?? []).flatMap((id) => {
        const entry = byId.get(id);
        return entry?.phrases.some((phrase) => lettersMatched(clause, phrase) > 0)
          ? [entry.indicator]
          : [];
      });
    },
  };
}

function indexByFirstWord(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly { entry: Entry; phrase: Phrase }[]> {
  const index = new Map<string, { entry: Entry; phrase: Phrase }[]>();
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      for (const { firstWord } of phrase[0]?.[0] ?? []) {
        const known = index.get(firstWord);
        if (known) known.push({ entry, phrase });
        else index.set(firstWord, [{ entry, phrase }]);
      }
    }
  }
  return index;
}

/** The entry with the longest match; standing in a section of its own area counts for some letters. */
function heaviest(
  named: readonly (readonly [Entry, number])[],
  area: ReformArea | null,
): Entry | undefined {
  let best: Entry | undefined;
  let most = 0;
  for (const [entry, letters] of named) {
    const weight = letters + (area === entry.indicator.area ? AREA_BONUS : 0);
    if (weight > most) [best, most] = [entry, weight];
  }
  return best;
}

function readClause(text: string): Clause {
  const words = plainWords(text);
  return { words: ` ${words} `, each: new Set(words.split(" ")) };
}

function readPhrase(phrase: string): Phrase {
  return phrase
    .split(" & ")
    .map((group) => group.split("…").map((part) => part.split("|").map(readWording)));
}

/** The catalogue is written folded; a profile's own wordings may be written as they are spoken. */
function readWording(wording: string): Wording {
  const text = /^[a-z\d% ]*$/u.test(wording) ? wording.trim() : bareWords(wording);
  return { text, apart: ` ${text} `, firstWord: text.split(" ")[0] ?? "" };
}

function isExcluded(entry: Entry, clause: Clause): boolean {
  return entry.not.some((phrase) => lettersMatched(clause, phrase) > 0);
}

/** Letters of the words that a phrase stands for, 0 when it is not there as a whole. */
function lettersMatched(clause: Clause, phrase: Phrase): number {
  let letters = 0;
  for (const group of phrase) {
    const matched = groupLetters(clause, group);
    if (matched === 0) return 0;
    letters += matched;
  }
  return letters;
}

function groupLetters(clause: Clause, group: Phrase[number]): number {
  let from = 0;
  let letters = 0;
  for (const [index, part] of group.entries()) {
    const found = firstOf(clause, part, from);
    if (found === undefined || (index > 0 && found.at - from > MAX_GAP)) return 0;
    from = found.at + found.wording.length + 1;
    letters += found.wording.length;
  }
  return letters;
}

/** The wording that stands first from an offset on, the longest of those that begin there. */
function firstOf(
  clause: Clause,
  part: readonly Wording[],
  from: number,
): { at: number; wording: string } | undefined {
  let first: { at: number; wording: string } | undefined;
  for (const { text: wording, apart, firstWord } of part) {
    if (!clause.each.has(firstWord)) continue;
    const at = clause.words.indexOf(apart, from);
    if (at < 0) continue;
    const isNearer =
      first === undefined ||
      at < first.at ||
      (at === first.at && wording.length > first.wording.length);
    if (isNearer) first = { at, wording };
  }
  return first;
}
