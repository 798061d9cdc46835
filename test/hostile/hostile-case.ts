import { writeFileSync } from "node:fs";
import type { DocumentErrorCode } from "../../src/document/errors.js";

/** A file that was made to do harm, or that a bad day made so, and what becomes of it. */
export interface HostileCase {
  readonly name: string;
  /** Name of the file, which tells the format that it claims. */
  readonly file: string;
  /** "checked" where the file is odd but can be read. */
  readonly outcome: DocumentErrorCode | "checked";
  /** Makes the file at `path`. */
  readonly place: (path: string) => void;
  /** Takes more than a second or much memory, so that the gate runs it in a process of its own. */
  readonly heavy?: true;
}

/** A case of one format: its name, what its file holds, and the outcome. */
export type CaseRow = readonly [
  name: string,
  content: () => Uint8Array | string,
  outcome: HostileCase["outcome"],
  heavy?: "heavy" | undefined,
];

/** The cases of files that are called `stem` with the ending `extension`. */
export function casesOf(extension: string, rows: readonly CaseRow[]): HostileCase[] {
  return rows.map(([name, content, outcome, heavy], index) => ({
    name: `${extension}: ${name}`,
    file: `case-${index + 1}${extension}`,
    outcome,
    place: (path) => writeFileSync(path, content()),
    ...(heavy && { heavy: true }),
  }));
}
