import { isGlob } from "../glob-pattern.js";
import { holdsFolder } from "../holds-folder.js";
import type { ConfigSilence } from "./config-silences.js";

/** What became of a silence in this run. */
export interface SilenceRecord {
  documents: number;
  covered: number;
  wasApplied: boolean;
}

/**
 * Whether a run has seen enough to say that a silence covers nothing: its rule was applied, and it
 * names its files or one of `folders` holds all that it can be for.
 */
export function isJudged(
  { files, folder }: ConfigSilence,
  { documents, wasApplied }: SilenceRecord,
  folders: readonly string[],
): boolean {
  if (documents === 0 || !wasApplied) return false;
  if (files.length > 0 && !files.some((file) => isGlob(file) || /^!|\/$/.test(file))) return true;
  return folders.some((given) => holdsFolder(given, folder));
}
