import type { RuleResults } from "../../src/check/run-rules.js";
import { runRules } from "../../src/check/run-rules.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import type { Profile } from "../../src/profiles/profile.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../src/recognize/recognize.js";
import type { Rule, RuleOptions, Stage } from "../../src/rules/rule.js";

export interface Circumstances {
  readonly profile?: Profile | string;
  readonly stage?: Stage;
  readonly options?: RuleOptions;
}

/** What one rule says of a plan written in Markdown. */
export async function checkText(
  rule: Rule,
  markdown: string,
  { profile = "cchc-2026", stage = "draft", options = {} }: Circumstances = {},
): Promise<RuleResults> {
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  const loaded = typeof profile === "string" ? await loadProfile(profile) : profile;
  return runRules(recognize(document, loaded.indicators), [rule], {
    profile: loaded,
    stage,
    levels: {},
    options: { [rule.id]: options },
  });
}
