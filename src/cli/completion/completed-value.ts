import { RULE_LEVELS } from "../../check/run-rules.js";
import type { Language } from "../../document/bilingual.js";
import { SEVERITIES } from "../../findings/finding.js";
import { SHIPPED_PROFILES } from "../../profiles/shipped.generated.js";
import { REPORTERS } from "../../reporters/registry.js";
import { RULES } from "../../rules/registry.js";
import { VALUES } from "../program-words.js";

/** What can stand for a value of the command line. */
export type CompletedValue =
  /** One of a closed list. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** One of a list, or else a file. */
  | { readonly kind: "words-or-file"; readonly words: readonly string[] }
  /** One of a list, and after it "=" and a file if need be. */
  | { readonly kind: "words-to-file"; readonly words: readonly string[] }
  /** One of each list, with "=" between. */
  | { readonly kind: "pair"; readonly words: readonly string[]; readonly values: readonly string[] }
  | { readonly kind: "file" | "folder" | "anything" };

/**
 * What the name of a value in the usage lines stands for: "a|b" is the list that it says, other names are
 * known, and whatever else there is may be a file.
 */
export function completedValue(name: string, language: Language): CompletedValue {
  const known = Object.entries(KNOWN).find(([key]) => VALUES[key as KnownName][language] === name);
  if (known !== undefined) return known[1]();
  if (name.includes("|")) return { kind: "words", words: name.split("|") };
  return { kind: name === "n" ? "anything" : "file" };
}

type KnownName = keyof typeof VALUES;

const ruleIds = () => RULES.map(({ id }) => id);
const KNOWN: Partial<Record<KnownName, () => CompletedValue>> = {
  path: () => ({ kind: "file" }),
  folder: () => ({ kind: "folder" }),
  password: () => ({ kind: "anything" }),
  profile: () => ({ kind: "words-or-file", words: SHIPPED_PROFILES.map(({ id }) => id) }),
  format: () => ({ kind: "words-to-file", words: Object.keys(REPORTERS) }),
  rule: () => ({ kind: "words", words: ruleIds() }),
  ruleLevel: () => ({ kind: "pair", words: ruleIds(), values: RULE_LEVELS }),
  level: () => ({ kind: "words", words: SEVERITIES }),
};
