import { existsSync } from "node:fs";
import { dirname, extname, relative, resolve } from "node:path";
import { withSlashes } from "../files-below.js";
import type { KnownFinding } from "./known-findings.js";

/** The accepted findings of each document, by its path from the folder of the baseline file. */
export type Baseline = Readonly<Record<string, readonly KnownFinding[]>>;

/**
 * What the baseline at `file` holds of the document at `path`: under its own name, or else under that
 * of the same plan saved in another format.
 */
export function knownOf(baseline: Baseline, file: string, path: string): readonly KnownFinding[] {
  const name = nameIn(file, path);
  const own = Object.hasOwn(baseline, name) ? baseline[name] : undefined;
  if (own !== undefined) return own;
  const sibling = Object.keys(baseline).find(
    (other) => withoutEnding(other) === withoutEnding(name),
  );
  return sibling === undefined ? [] : (baseline[sibling] ?? []);
}

/**
 * The baseline with what `checked` holds by path in place of what it held of these, also where that is
 * nothing; documents that are no longer there are dropped, others kept.
 */
export function updated(
  baseline: Baseline,
  file: string,
  checked: ReadonlyMap<string, readonly KnownFinding[]>,
): Baseline {
  const folder = dirname(resolve(file));
  const kept = Object.entries(baseline).filter(([name]) => isThere(folder, name));
  const fresh = [...checked].map(([path, known]) => [nameIn(file, path), known] as const);
  const all = new Map([...kept, ...fresh]);
  return Object.fromEntries([...all].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Names are stored in NFC; macOS and archives made there give files theirs in NFD. */
function isThere(folder: string, name: string): boolean {
  return ["NFC", "NFD"].some((form) => existsSync(resolve(folder, name.normalize(form))));
}

function nameIn(file: string, path: string): string {
  return withSlashes(relative(dirname(resolve(file)), resolve(path))).normalize("NFC");
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
