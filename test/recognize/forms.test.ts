import { describe, expect, test } from "vitest";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { readFile } from "../../src/readers/read-file.js";
import { asMarkdown } from "../forms/as-markdown.js";
import { asWord, type WordHabits } from "../forms/as-word.js";
import { fixturePlans } from "../forms/fixture-plan.js";
import { planFields } from "../forms/plan-fields.js";

const HABITS: WordHabits[] = [
  { numbering: "typed", size: 14 },
  { numbering: "automatic", size: 13 },
];

describe.each(fixturePlans())("the plan $name", ({ name, printed }) => {
  test.each(["docx", "pdf"])("is the same in Markdown and as %s", async (extension) => {
    const { document } = await readFile(`fixtures/${name}.${extension}`);
    expect(planFields(document)).toEqual(await fieldsOfMarkdown(name));
  });

  test.each(HABITS)("is the same in another Word file with $numbering labels", async (habits) => {
    const { document } = await readDocx(await asWord(printed, habits));
    expect(planFields(document)).toEqual(await fieldsOfMarkdown(name));
  });

  test("is the same in Markdown without emphasis", async () => {
    const { document } = await readMarkdown(asMarkdown(printed));
    expect(planFields(document)).toEqual(await fieldsOfMarkdown(name));
  });
});

async function fieldsOfMarkdown(name: string): Promise<unknown> {
  return planFields((await readFile(`fixtures/${name}.md`)).document);
}
