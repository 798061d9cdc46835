import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.js";
import { readFile } from "../../src/readers/read-file.js";
import { recognize } from "../../src/recognize/recognize.js";

const PLANS = ["department", "commune", "authority"].flatMap((plan) => [
  `${plan}/good`,
  `${plan}/faulty`,
]);

/** The plan without places, which differ by format. */
async function planOf(path: string): Promise<unknown> {
  const plan: Plan = recognize((await readFile(`fixtures/${path}`)).document);
  const placeless = (key: string, value: unknown): unknown =>
    ["location", "cells", "referencedAt", "passages"].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(plan, placeless));
}

describe.each(PLANS)("the plan %s", (plan) => {
  test.each(["docx", "pdf"])("is the same in Markdown and as %s", async (extension) => {
    expect(await planOf(`${plan}.${extension}`)).toEqual(await planOf(`${plan}.md`));
  });
});
