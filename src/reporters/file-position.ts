import type { Location, Place } from "../document/place.js";

/** Line and column of a file, both from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number | null;
}

/**
 * Where an editor finds a place; `null` where the file has no lines of its own: those of a PDF are
 * counted on each page, and Word counts paragraphs.
 */
export function filePosition({ page, line, column }: Location | Place): FilePosition | null {
  if (line === null || line === undefined || typeof page === "number") return null;
  return { line, column: column ?? null };
}
