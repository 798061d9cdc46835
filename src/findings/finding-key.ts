import { fold, tidy } from "../text/fold.js";
import type { Finding } from "./finding.js";

/** What a finding is known by: never its line or its severity. */
export interface FindingIdentity {
  readonly rule: string;
  /** Path of the section that holds it; `null` where unknown. */
  readonly section: string | null;
  /** The words of the plan; `null` where the fault is that something is absent. */
  readonly quote: string | null;
  /** What is said where nothing is quoted, else `null`. */
  readonly message: string | null;
}

/** The identity of a finding, in words that a person can read. */
export function identityOf({ rule, location, quote, message }: Finding): FindingIdentity {
  return {
    rule,
    section: location.section,
    quote: quote === null ? null : readable(quote),
    message: quote === null ? readable(withoutPlaces(message.vi)) : null,
  };
}

/** The same for two findings that are one fault, in whatever format the plan is saved. */
export function keyOf({ rule, section, quote, message }: FindingIdentity): string {
  return [rule, section ?? "", ...wordKey(quote), ...wordKey(message)].join("\n");
}

/** `keyOf` without the section, for a passage that stands in a section of another number. */
export function movedKeyOf(identity: FindingIdentity): string {
  return keyOf({ ...identity, section: null });
}

/** Letters, figures and "%" of the beginning; case, marks, dashes and line breaks do not tell. */
function wordKey(text: string | null): readonly string[] {
  if (text === null) return ["-"];
  const words = fold(tidy(text)).replace(/[^\p{L}\p{N}%]+/gu, " ");
  return [`=${words.trim().slice(0, KEY_LENGTH)}`];
}

function readable(text: string): string {
  return tidy(text).slice(0, STORED_LENGTH);
}

/** "hàng 7" and the like are places, which change with every edit above. */
function withoutPlaces(text: string): string {
  return text.replace(/(dòng|hàng|cột|bảng|trang|đoạn) \d+/giu, "$1");
}

/** In UTF-16 units; a passage is told from others by its beginning. */
const KEY_LENGTH = 300;
const STORED_LENGTH = 600;
