/** Counts of what was found, wanted and right, by kind. */
export class Tally {
  #kinds = new Map();

  /** Adds counts to a kind; with `title` they are printed as well. */
  add(kind, counts, title) {
    const { hits, found, wanted } = this.#kinds.get(kind) ?? { hits: 0, found: 0, wanted: 0 };
    this.#kinds.set(kind, {
      hits: hits + counts.hits,
      found: found + counts.found,
      wanted: wanted + counts.wanted,
    });
    if (title !== undefined) console.log(line(title, counts));
  }

  print() {
    for (const [kind, counts] of this.#kinds) console.log(line(kind, counts));
  }

  /** A sentence for each kind whose F1 is below its floor. */
  below(floors) {
    return [...this.#kinds].flatMap(([kind, counts]) => {
      const floor = floors[kind];
      return floor !== undefined && f1Of(counts) < floor ? [`${kind} should reach ${floor}`] : [];
    });
  }
}

/**
 * What of `wanted` and `found` belongs together by `isSame`, closest first: the pairs, what was
 * missed and what is too many. `closeness` ranks the candidates of a label.
 */
export function pair(wanted, found, isSame, closeness = () => 0) {
  const rest = [...found];
  const pairs = [];
  const missed = [];
  for (const label of wanted) {
    const candidates = rest.filter((item) => isSame(item, label));
    const best = candidates.sort((a, b) => closeness(b, label) - closeness(a, label))[0];
    if (best === undefined) missed.push(label);
    else {
      rest.splice(rest.indexOf(best), 1);
      pairs.push({ label, item: best });
    }
  }
  return { pairs, missed, extra: rest };
}

function f1Of({ hits, found, wanted }) {
  return found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);
}

function line(title, counts) {
  const { hits, found, wanted } = counts;
  const precision = found === 0 ? 1 : hits / found;
  const recall = wanted === 0 ? 1 : hits / wanted;
  const figures = [precision, recall, f1Of(counts)].map((value) => value.toFixed(3));
  return `${title.padEnd(26)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${hits} of ${wanted}, ${found} found)`;
}
