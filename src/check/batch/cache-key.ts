import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { TOOL } from "../../findings/tool.js";
import type { ReadingOptions } from "../../readers/reader.js";

/** All that a result follows from. */
export interface ResultSource {
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Its ending has a say in how it is read. */
  readonly path: string;
  /** Profile, stage, levels and options of rules, as JSON. */
  readonly settings: string;
  readonly reading: Pick<ReadingOptions, "ocr">;
  /** As `codeIdentity` gives it. */
  readonly code: string;
}

/** The name under which a result is kept: SHA-256 in hexadecimal. */
export function cacheKey({ sha256, path, settings, reading, code }: ResultSource): string {
  const { ocr = true } = reading;
  const ending = extname(path).toLowerCase();
  return hashOf(JSON.stringify([TOOL.version, code, sha256, ending, settings, ocr]));
}

/**
 * What tells one build from another: the file that a thread begins with names all the others by a hash of
 * their content.
 */
export function codeIdentity(threadFile: string): string {
  return hashOf(readFileSync(threadFile));
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
