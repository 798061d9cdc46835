import type { Finding } from "../../findings/finding.js";
import { fold, tidy } from "../../text/fold.js";
import type { Config, ConfigFile, ConfigLayer } from "../config/config.js";
import { type PathTest, pathTest } from "../config/path-test.js";
import type { Silence } from "./silence.js";

export interface ConfigSilence extends Silence {
  /** Whether it is meant for the file at a path counted from the folder of the config. */
  readonly isFor: PathTest;
  /** Absolute; the folder that `isFor` counts from. */
  readonly folder: string;
  /** As written; empty when it holds for all files. */
  readonly files: readonly string[];
}

/** The silences of a config in the order of its files. */
export function configSilences({ layers, folder }: Config): readonly ConfigSilence[] {
  return layers.flatMap((layer) =>
    (layer.file.silence ?? []).map((entry, index) => toSilence(entry, { layer, index, folder })),
  );
}

/** Whether its last day lies before `today`; both are ISO dates. */
export function isExpired({ until }: Silence, today: string): boolean {
  return until !== null && until < today;
}

type SilenceEntry = NonNullable<ConfigFile["silence"]>[number];

interface Position {
  readonly layer: ConfigLayer;
  readonly index: number;
  readonly folder: string;
}

function toSilence(entry: SilenceEntry, { layer, index, folder }: Position): ConfigSilence {
  const { rule, reason, owner, until, files, quote, section } = entry;
  return {
    rule,
    reason,
    owner: owner ?? null,
    until: until ?? null,
    origin: layer.placeOf(["silence", index]),
    folder,
    files: files === undefined ? [] : [files].flat(),
    isFor: files === undefined ? () => true : pathTest(files),
    covers: (finding) => liesIn(section, finding) && speaksOf(quote, finding),
  };
}

/** Section "II" holds "II.3" too. */
function liesIn(section: string | undefined, { location }: Finding): boolean {
  if (section === undefined) return true;
  return location.section === section || (location.section?.startsWith(`${section}.`) ?? false);
}

/**
 * Compared without case and marks, with the words of the plan and with what is said of them. A part that
 * a report left out ("[…]") may be anything.
 */
function speaksOf(quote: string | undefined, { quote: words, message }: Finding): boolean {
  if (quote === undefined) return true;
  const parts = quote.split(/\[?(?:…|\.\.\.)\]?/u).map(wordsOf);
  if (parts.every((part) => part.trim() === "")) return false;
  return [words, message.vi, message.en].some(
    (text) => text !== null && holdsInTurn(wordsOf(text), parts),
  );
}

function holdsInTurn(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length - 1;
  }
  return true;
}

function wordsOf(text: string): string {
  return ` ${fold(tidy(text))} `.replace(/[^\p{L}\p{N}%]+/gu, " ");
}
