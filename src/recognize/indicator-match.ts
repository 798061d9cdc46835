import type { Indicator } from "../facts/indicators.js";
import type { ReformArea } from "../plan/plan.js";
import { lettersMatched, type Phrase, readPhrase } from "./phrases.js";
import { type ReadClause, type Wording, WordingTree } from "./wordings.js";

/** The catalogue made ready for matching, once for a run. */
export interface IndicatorMatcher {
  /** The indicator of one of `units` that the words name best, `undefined` when none does. */
  best(words: string, area: ReformArea | null, units: ReadonlySet<string>): Indicator | undefined;
  /** Indicators that `words` ties to the same figure as `indicator`. */
  sharing(indicator: Indicator, words: string): readonly Indicator[];
}

interface Entry {
  readonly indicator: Indicator;
  readonly phrases: readonly Phrase[];
  readonly not: readonly Phrase[];
  /** Its place in the catalogue. */
  readonly place: number;
}

/** Phrases with what they name, by each wording of their rarest part: no clause has them without it. */
type Index = ReadonlyMap<Wording, readonly { entry: Entry; phrase: Phrase }[]>;

/** What standing in a section of the indicator's own area is worth, in letters. */
const AREA_BONUS = 6;

/** A matcher for the catalogue; its phrases are read here, once. */
export function indicatorMatcher(catalogue: readonly Indicator[]): IndicatorMatcher {
  const wordings = new WordingTree();
  const entries = catalogue.map(
    (indicator, place): Entry => ({
      indicator,
      phrases: indicator.phrases.map((phrase) => readPhrase(phrase, wordings)),
      not: (indicator.not ?? []).map((phrase) => readPhrase(phrase, wordings)),
      place,
    }),
  );
  const byId = new Map(entries.map((entry) => [entry.indicator.id, entry]));
  const naming = indexByWording(entries, ({ phrases }) => phrases);
  const excluding = indexByWording(entries, ({ not }) => not);
  return {
    best: (text, area, units) => {
      const clause = wordings.read(text);
      const scores = scoresOf(clause, naming, units);
      if (scores.size === 0) return undefined;
      for (const entry of excluded(clause, excluding, scores)) scores.delete(entry);
      return heaviest(scores, area, clause)?.indicator;
    },
    sharing: (indicator, text) => {
      if (indicator.sharesWith === undefined) return [];
      const clause = wordings.read(text);
      return indicator.sharesWith.flatMap((id) => {
        const entry = byId.get(id);
        return entry?.phrases.some((phrase) => lettersMatched(clause, phrase) > 0)
          ? [entry.indicator]
          : [];
      });
    },
  };
}

function indexByWording(
  entries: readonly Entry[],
  phrasesOf: (entry: Entry) => readonly Phrase[],
): Index {
  const uses = countUses(entries.flatMap(phrasesOf));
  const index = new Map<Wording, { entry: Entry; phrase: Phrase }[]>();
  for (const entry of entries) {
    for (const phrase of phrasesOf(entry)) {
      for (const wording of rarestPart(phrase, uses)) {
        const known = index.get(wording);
        if (known) known.push({ entry, phrase });
        else index.set(wording, [{ entry, phrase }]);
      }
    }
  }
  return index;
}

/** How many parts of the phrases may be told by each wording. */
function countUses(phrases: readonly Phrase[]): ReadonlyMap<Wording, number> {
  const uses = new Map<Wording, number>();
  for (const phrase of phrases) {
    for (const group of phrase) {
      for (const part of group) {
        for (const wording of part) uses.set(wording, (uses.get(wording) ?? 0) + 1);
      }
    }
  }
  return uses;
}

/** The part whose wordings are the least used by other phrases, and so by plans. */
function rarestPart(phrase: Phrase, uses: ReadonlyMap<Wording, number>): readonly Wording[] {
  let rarest: readonly Wording[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const group of phrase) {
    for (const part of group) {
      let used = 0;
      for (const wording of part) used += uses.get(wording) ?? 0;
      if (used >= fewest) continue;
      rarest = part;
      fewest = used;
    }
  }
  return rarest;
}

/** The entries that a clause names, each with the letters of its longest phrase there. */
function scoresOf(
  clause: ReadClause,
  naming: Index,
  units: ReadonlySet<string>,
): Map<Entry, number> {
  const scores = new Map<Entry, number>();
  for (const wording of clause.places.keys()) {
    for (const { entry, phrase } of naming.get(wording) ?? []) {
      if (!units.has(entry.indicator.unit)) continue;
      const letters = lettersMatched(clause, phrase);
      if (letters > (scores.get(entry) ?? 0)) scores.set(entry, letters);
    }
  }
  return scores;
}

/** Those of the named entries that a clause rules out. */
function excluded(
  clause: ReadClause,
  excluding: Index,
  named: ReadonlyMap<Entry, number>,
): Entry[] {
  const found: Entry[] = [];
  for (const wording of clause.places.keys()) {
    for (const { entry, phrase } of excluding.get(wording) ?? []) {
      if (named.has(entry) && lettersMatched(clause, phrase) > 0) found.push(entry);
    }
  }
  return found;
}

/**
 * The entry with the longest match; standing in a section of its own area counts for some letters. Of
 * equals it is the one whose words may begin first in the clause, then the first of the catalogue.
 */
function heaviest(
  scores: ReadonlyMap<Entry, number>,
  area: ReformArea | null,
  clause: ReadClause,
): Entry | undefined {
  let best: Entry | undefined;
  let most = 0;
  for (const [entry, letters] of scores) {
    const weight = letters + (area === entry.indicator.area ? AREA_BONUS : 0);
    const isBetter = weight > most || (weight === most && best && comesBefore(entry, best, clause));
    if (isBetter) [best, most] = [entry, weight];
  }
  return best;
}

function comesBefore(entry: Entry, other: Entry, clause: ReadClause): boolean {
  const distance = beginning(entry, clause) - beginning(other, clause);
  return distance < 0 || (distance === 0 && entry.place < other.place);
}

/** The first word of a clause that may begin a phrase by which the clause names an entry. */
function beginning({ phrases }: Entry, clause: ReadClause): number {
  const named = phrases.filter((phrase) => lettersMatched(clause, phrase) > 0);
  const firstWords = new Set(
    named.flatMap((phrase) => (phrase[0]?.[0] ?? []).map(({ firstWord }) => firstWord)),
  );
  return clause.words.findIndex((word) => firstWords.has(word));
}
