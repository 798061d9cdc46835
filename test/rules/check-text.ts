import type { RuleResults } from "../../src/check/run-rules.js";
import { runRules } from "../../src/check/run-rules.js";
import type { Document, Trace } from "../../src/document/document.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import type { Profile } from "../../src/profiles/profile.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../src/recognize/recognize.js";
import { placeWords } from "../../src/reporters/place-words.js";
import type { Rule, RuleOptions, Stage } from "../../src/rules/rule.js";

export interface Circumstances {
  readonly profile?: Profile | string;
  readonly stage?: Stage;
  readonly options?: RuleOptions;
  /** Traces of editing that the plan has in a Word file, at lines of the Markdown. */
  readonly traces?: readonly Trace[];
  /** How many changes the Word file has besides that touch no words. */
  readonly wordlessChanges?: number;
}

/** A plan with something wrong, and all that is to be said of it. */
export interface Case {
  readonly plan: string;
  readonly markdown: string;
  readonly circumstances?: Circumstances;
  readonly expected: readonly string[];
}

/** A plan on which a rule must be silent. */
export interface Silent {
  readonly text: string;
  readonly markdown: string;
  readonly circumstances?: Circumstances;
}

/** A plan that a rule does not judge. */
export interface NotJudged {
  readonly text: string;
  readonly markdown: string;
  readonly reason: string;
}

/** What one rule says of a plan written in Markdown. */
export async function checkText(
  rule: Rule,
  markdown: string,
  circumstances: Circumstances = {},
): Promise<RuleResults> {
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  return checkRead(rule, document, circumstances);
}

/** What one rule says of a plan that was read. */
export async function checkRead(
  rule: Rule,
  document: Document,
  {
    profile = "cchc-2026",
    stage = "draft",
    options = {},
    traces,
    wordlessChanges,
  }: Circumstances = {},
): Promise<RuleResults> {
  const loaded = typeof profile === "string" ? await loadProfile(profile) : profile;
  const inWord = traces === undefined ? {} : { format: "docx" as const, traces, wordlessChanges };
  return runRules(recognize({ ...document, ...inWord }, loaded.indicators), [rule], {
    profile: loaded,
    stage,
    levels: {},
    options: { [rule.id]: options },
  });
}

/** The findings of one rule, one line each: severity, place, quote and what is said. */
export async function findingsIn(
  rule: Rule,
  markdown: string,
  circumstances: Circumstances = {},
): Promise<readonly string[]> {
  return inWords(await checkText(rule, markdown, circumstances));
}

/** Findings one line each: severity, place, quote and what is said. */
export function inWords({ findings }: RuleResults): readonly string[] {
  return findings.map(({ severity, location, quote, message }) =>
    [severity, placeWords(location, "vi"), quote ?? "-", message.vi].join(" | "),
  );
}

/** How the rule ended: passed, failed, or not applicable and why. */
export async function outcomeIn(
  rule: Rule,
  markdown: string,
  circumstances: Circumstances = {},
): Promise<{ readonly status: string | undefined; readonly reason: string | null }> {
  const { outcomes } = await checkText(rule, markdown, circumstances);
  return { status: outcomes[0]?.status, reason: outcomes[0]?.reason?.vi ?? null };
}
