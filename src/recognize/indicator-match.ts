import { COMMON_ABBREVIATIONS } from "../facts/abbreviations.js";
import type { Indicator } from "../facts/indicators.js";
import type { ReformArea } from "../plan/plan.js";
import { fold } from "../text/fold.js";

/** The catalogue made ready for matching, once for a run. */
export interface IndicatorMatcher {
  /** The indicator of one of `units` that the words name best, `undefined` when none does. */
  best(words: string, area: ReformArea | null, units: ReadonlySet<string>): Indicator | undefined;
  /** Indicators that `words` ties to the same figure as `indicator`. */
  sharing(indicator: Indicator, words: string): readonly Indicator[];
}

interface Entry {
  readonly indicator: Indicator;
  readonly phrases: readonly (readonly string[])[];
  readonly not: readonly (readonly string[])[];
}

/** Letters between the parts of a phrase at the most. */
const MAX_GAP = 220;
/** What standing in a section of the indicator's own area is worth, in letters. */
const AREA_BONUS = 6;
const ABBREVIATIONS = new Map(
  Object.entries(COMMON_ABBREVIATIONS).map(([short, long]) => [fold(short), plainWords(long)]),
);

export function indicatorMatcher(catalogue: readonly Indicator[]): IndicatorMatcher {
  const entries = catalogue.map(
    (indicator): Entry => ({
      indicator,
      phrases: indicator.phrases.map(parts),
      not: (indicator.not ?? []).map(parts),
    }),
  );
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]));
  return {
    best: (text, area, units) => {
      const words = comparableWords(text);
      let best: Indicator | undefined;
      let bestScore = 0;
      for (const entry of entries) {
        if (!units.has(entry.indicator.unit)) continue;
        const literal = score(entry, words);
        if (literal === 0) continue;
        const total = literal + (area === entry.indicator.area ? AREA_BONUS : 0);
        if (total > bestScore) [best, bestScore] = [entry.indicator, total];
      }
      return best;
    },
    sharing: (indicator, text) => {
      const words = comparableWords(text);
      return (indicator.sharesWith ?? []).flatMap((id) => {
        const entry = byId.get(id);
        return entry !== undefined && score(entry, words) > 0 ? [entry.indicator] : [];
      });
    },
  };
}

/** Folded words without punctuation, the common abbreviations written out. */
function comparableWords(text: string): string {
  const words = plainWords(text)
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word);
  return ` ${words.join(" ")} `;
}

function plainWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\d%]+/gu, " ")
    .trim();
}

function parts(phrase: string): readonly string[] {
  return phrase.split("…").map((part) => part.trim());
}

/** Letters of the longest phrase that the words hold; 0 when none, or when an exclusion stands. */
function score(entry: Entry, words: string): number {
  let best = 0;
  for (const phrase of entry.phrases) {
    if (holds(words, phrase)) best = Math.max(best, phrase.join("").length);
  }
  return best > 0 && entry.not.some((phrase) => holds(words, phrase)) ? 0 : best;
}

function holds(words: string, phrase: readonly string[]): boolean {
  let from = 0;
  for (const [index, part] of phrase.entries()) {
    const at = words.indexOf(` ${part} `, from);
    if (at < 0 || (index > 0 && at - from > MAX_GAP)) return false;
    from = at + part.length + 1;
  }
  return true;
}
