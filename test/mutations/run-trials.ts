import {
  FORMS,
  type Form,
  type Mutation,
  type PlanName,
} from "../../fixtures/source/mutations/mutation.js";
import type { Finding } from "../../src/findings/finding.js";
import type { Stage } from "../../src/rules/rule.js";
import { findingsOf } from "./findings-of.js";
import { judge, type Trial } from "./judge.js";
import { printPdfs } from "./print-pdfs.js";
import { type Planted, writeForm } from "./write-form.js";

const STAGES: readonly Stage[] = ["draft", "final"];

/** What a good plan raises. */
export interface GoodPlanFindings {
  readonly plan: PlanName;
  readonly form: Form;
  readonly stage: Stage;
  readonly findings: readonly Finding[];
}

export interface Measured {
  readonly trials: readonly Trial[];
  readonly good: readonly GoodPlanFindings[];
}

/**
 * Tries every fault in those of the forms that it can exist in.
 * @param plans the good plans to try in both stages; those of the faults are tried in their stage anyway
 */
export async function runTrials(
  mutations: readonly Mutation[],
  forms: readonly Form[],
  plans: readonly PlanName[],
): Promise<Measured> {
  const measured = await Promise.all(forms.map((form) => trialsIn(form, mutations, plans)));
  return {
    trials: measured.flatMap(({ trials }) => trials),
    good: measured.flatMap(({ good }) => good),
  };
}

async function trialsIn(
  form: Form,
  mutations: readonly Mutation[],
  plans: readonly PlanName[],
): Promise<Measured> {
  const possible = mutations.filter((mutation) => (mutation.forms ?? FORMS).includes(form));
  const needed = new Set([
    ...plans.flatMap((plan) => STAGES.map((stage) => keyOf(plan, stage))),
    ...possible.map(({ plan, stage }) => keyOf(plan, stage)),
  ]);
  const names = [...new Set([...plans, ...possible.map(({ plan }) => plan)])];
  const written = await writeAll([...names.map((plan): Planted => ({ plan })), ...possible], form);
  const good: GoodPlanFindings[] = [];
  for (const [index, plan] of names.entries()) {
    for (const stage of STAGES.filter((one) => needed.has(keyOf(plan, one)))) {
      good.push({ plan, form, stage, findings: await findingsOf(written[index], form, stage) });
    }
  }
  const trials: Trial[] = [];
  for (const [index, mutation] of possible.entries()) {
    const { plan, stage = "draft" } = mutation;
    const findings = await findingsOf(written[names.length + index], form, stage);
    const before = good.find((one) => one.plan === plan && one.stage === stage);
    trials.push(judge(mutation, form, findings, before?.findings ?? []));
  }
  return { trials, good };
}

function keyOf(plan: PlanName, stage: Stage = "draft"): string {
  return `${plan} ${stage}`;
}

async function writeAll(plans: readonly Planted[], form: Form): Promise<readonly Uint8Array[]> {
  const written: Uint8Array[] = [];
  for (const plan of plans) written.push(await writeForm(plan, form === "pdf" ? "word" : form));
  return form === "pdf" ? printPdfs(written) : written;
}
