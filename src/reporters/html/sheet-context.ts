import type { Language } from "../../document/bilingual.js";
import { html, type Markup } from "../markup.js";
import type { ReportOptions } from "../reporter.js";

/** How the sheet of one plan is set into its page. */
export interface SheetContext extends Pick<ReportOptions, "language" | "detail" | "silenced"> {
  /** Level of the heading that names the plan, 1 to 6. */
  readonly level: number;
  /** What the ids of the plan begin with: "p3". */
  readonly id: string;
  /** What stands between the heading of the findings and them. */
  readonly filters: Markup | undefined;
}

/** The id of a finding by its number in the plan, from 1. */
export function findingId(id: string, number: number): string {
  return `${id}-f${number}`;
}

/** The id of the row of a target by its number in the plan, from 1. */
export function targetId(id: string, number: number): string {
  return `${id}-t${number}`;
}

/** The id of the explanation of a rule: "rule-targets-missing". */
export function ruleAnchor(rule: string): string {
  return `rule-${rule.replace(/[^a-z0-9-]/gi, "-")}`;
}

/**
 * Makes a section a landmark named by its heading where the sheet is the page; among many sheets there
 * would be too many of one name.
 */
export function namedBy({ level }: SheetContext, heading: string): Markup | undefined {
  return level === 1 ? html` aria-labelledby="${heading}"` : undefined;
}

/** Picks the words of the language. */
export function say(language: Language, vi: string, en: string): string {
  return language === "vi" ? vi : en;
}
