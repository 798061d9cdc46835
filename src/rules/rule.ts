import type { Compliance } from "../compliance/compliance.js";
import type { Bilingual } from "../document/bilingual.js";
import type { Document, Trace } from "../document/document.js";
import type { Location } from "../document/place.js";
import type { Severity } from "../findings/finding.js";
import type { Plan, PlanKind } from "../plan/plan.js";
import type { Profile } from "../profiles/profile.js";

/** `draft` before signing, when number and date are still blank by right; `final` after. */
export type Stage = "draft" | "final";

export interface RuleContext {
  readonly plan: Plan;
  readonly profile: Profile;
  /** How the plan stands to every target of the profile, in the profile's order. */
  readonly compliance: readonly Compliance[];
  readonly stage: Stage;
  /** The rule's options, defaults filled in, by name. */
  readonly options: RuleOptions;
}

export type OptionValue = number | boolean | string | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** An option as data, so that loading the rules loads no validator. */
export interface OptionSpec {
  readonly default: OptionValue;
  readonly summary: Bilingual;
  /** The texts that it takes, where they are a closed list. */
  readonly values?: readonly string[];
}

/** What a rule says of one place; the runner adds id, severity and basis. */
export interface Fault {
  /** What is wrong, with the words of the plan, and why it matters. */
  readonly message: Bilingual;
  /** What to do; `Rule.mend` when absent. */
  readonly advice?: Bilingual;
  /** Exact words of the plan; `null` where the fault is that something is absent. */
  readonly quote: string | null;
  readonly location: Location;
  /** Where this fault is graver or milder than the rule's default. */
  readonly severity?: Severity;
  /** Where this fault has a source of its own. */
  readonly basis?: Bilingual;
}

export interface RuleExample {
  /** A plan or a part of one, as Markdown; the whole of it is what `explain` prints. */
  readonly markdown: string;
  /** The plan itself where Markdown cannot carry it; `markdown` then says in words what it is like. */
  readonly document?: Document;
  /** Shipped profile to check against; the default one when absent. */
  readonly profile?: string;
  readonly stage?: Stage;
  /** Traces of editing that the plan has in a Word file, at lines of the Markdown. */
  readonly traces?: readonly Trace[];
}

/**
 * One demand on a plan. `explain`, the rule table, the config schema and the example tests are made
 * from this object, so that the documentation cannot lie.
 */
export interface Rule {
  /** `group/name`; also the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** One line: the fault that the rule finds. */
  readonly summary: Bilingual;
  readonly why: Bilingual;
  /** What to do about a finding. */
  readonly mend: Bilingual;
  /** The clause of the norm, or good practice, honestly named. */
  readonly basis: Bilingual;
  /** Kinds of plan that the demand holds for. */
  readonly kinds: readonly PlanKind[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Plans on which the rule is silent. */
  readonly good: readonly RuleExample[];
  /** Plans on which the rule finds something. */
  readonly bad: readonly RuleExample[];
  /** Why the rule cannot be applied to this plan; `undefined` when it can. */
  notApplicable?(context: RuleContext): Bilingual | undefined;
  check(context: RuleContext): Iterable<Fault>;
}
