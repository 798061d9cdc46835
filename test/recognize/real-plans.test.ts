import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { readText } from "../../src/readers/text/read-text.js";
import { asMarkdown } from "../forms/as-markdown.js";
import { asWord } from "../forms/as-word.js";
import { planFields } from "../forms/plan-fields.js";
import { type RealPlan, realPlans } from "../forms/real-plans.js";

const PLANS = await realPlans();

/** The forms that are read without a page being laid out, by name. */
async function formsOf({ printed }: RealPlan): Promise<Record<string, Document>> {
  const typed = await asWord(printed, { numbering: "typed", size: 14 });
  const automatic = await asWord(printed, { numbering: "automatic", size: 13 });
  return {
    "Word with typed labels": (await readDocx(typed)).document,
    "Word with automatic labels": (await readDocx(automatic)).document,
    Markdown: (await readMarkdown(asMarkdown(printed))).document,
  };
}

describe.skipIf(PLANS.length === 0)("a real plan", () => {
  test.each(PLANS)("$name is the same in Word and in Markdown", async (plan) => {
    const [first, ...others] = Object.entries(await formsOf(plan));
    const fields = planFields(first?.[1] as Document);
    for (const [form, document] of others)
      expect({ form, ...planFields(document) }).toEqual({ form, ...fields });
  });

  test.each(PLANS)("$name is the same as text but for a flattened appendix", async (plan) => {
    const [first] = Object.values(await formsOf(plan));
    const text = (await readText(plan.text)).document;
    expect(bodyOf(planFields(text), plan)).toEqual(bodyOf(planFields(first as Document), plan));
  });
});

/** What does not come from a table that text has to guess. */
function bodyOf(fields: Record<string, unknown>, { flattened }: RealPlan): Record<string, unknown> {
  if (!flattened) return fields;
  const {
    tasks: _tasks,
    citations: _citations,
    appendices: _appendices,
    targets,
    ...body
  } = fields;
  return {
    ...body,
    targets: (targets as { in: string }[]).filter((target) => target.in === "body"),
  };
}
