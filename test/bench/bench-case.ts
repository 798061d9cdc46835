import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { z } from "zod";

const FOLDER = "fixtures/bench";
/** Plans up to this one are annual and checked with the profile of the bench, the others without. */
const LAST_ANNUAL = 6;

const Edit = z.strictObject({ find: z.string(), replace: z.string() });
const Silent = z.strictObject({
  id: z.string(),
  plan: z.number(),
  stage: z.enum(["draft", "final"]).default("draft"),
  profile: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  edits: z.array(Edit),
  note: z.string(),
});
const Fault = Silent.extend({
  rule: z.string(),
  /** Rules of which any may tell the fault. */
  or: z.array(z.string()).default([]),
  /** Rules that the same edit rightly raises too. */
  also: z.array(z.string()).default([]),
  /** Words of the finding. */
  quote: z.string().nullable().default(null),
});

/** An edit of a plan of the bench; one without edits is the good plan itself. */
export type BenchCase = z.infer<typeof Silent>;
export type PlantedFault = z.infer<typeof Fault>;

export const BENCH_PLANS: ReadonlyMap<number, string> = new Map(
  [1, 2, 3, 4, 5, 6, 7, 8].map((plan) => [plan, readFileSync(`${FOLDER}/plan-${plan}.md`, "utf8")]),
);

/** The faults of that file, each of which shall be told. */
export function readFaults(name: string): readonly PlantedFault[] {
  return z.array(Fault).parse(read(name));
}

/** The edits of that file, each of which leaves the plan as good as it was. */
export function readSilent(name: string): readonly BenchCase[] {
  return z.array(Silent).parse(read(name));
}

function read(name: string): unknown {
  return parse(readFileSync(`${FOLDER}/${name}.yaml`, "utf8"));
}

/** The good plans in both stages. */
export function goodCases(): readonly BenchCase[] {
  return [...BENCH_PLANS.keys()].flatMap((plan) =>
    (["draft", "final"] as const).map((stage) => ({
      id: `good-${plan}-${stage}`,
      plan,
      stage,
      edits: [],
      note: "the good plan",
    })),
  );
}

/** The Markdown of the plan with its edits. */
export function editedText({ id, plan, edits }: BenchCase): string {
  const text = BENCH_PLANS.get(plan);
  if (text === undefined) throw new Error(`${id}: there is no plan ${plan}`);
  return edits.reduce((edited, { find, replace }) => {
    const count = edited.split(find).length - 1;
    if (count !== 1) throw new Error(`${id}: stands ${count} times in plan ${plan}: ${find}`);
    return edited.replace(find, () => replace);
  }, text);
}

/** The YAML of the profile that the plan is checked with; `undefined` for the shipped default. */
export function profileOf({ plan, profile }: BenchCase): string | undefined {
  if (typeof profile === "string") return profile;
  if (profile !== undefined) return stringify(profile);
  return plan <= LAST_ANNUAL ? readFileSync(`${FOLDER}/profile.yaml`, "utf8") : undefined;
}
