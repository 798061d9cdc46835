import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readFile } from "../../src/readers/read-file.js";
import { asHtml } from "../forms/as-html.js";
import { asWord } from "../forms/as-word.js";
import { fixturePlans } from "../forms/fixture-plan.js";
import { planFields } from "../forms/plan-fields.js";
import type { PrintedPlan } from "../forms/printed-plan.js";
import { realPlans } from "../forms/real-plans.js";
import { chromiumToPdf } from "./chromium.js";
import { libreOfficeToPdf, libreOfficeToWord, missingTool } from "./libreoffice.js";

const missing = missingTool();
if (missing !== undefined) console.warn(`Skipped: ${missing}.`);

const PLANS: { name: string; printed: PrintedPlan }[] = [
  ...fixturePlans().map((plan) => ({ ...plan, name: plan.name.replace("/", "-") })),
  ...(await realPlans()).map(({ name, printed }) => ({ name: basename(name, ".txt"), printed })),
];
const PRINTS = ["typed.pdf", "automatic.pdf", "chromium.pdf", "typed.docx", "automatic.docx"];
const folder = mkdtempSync(join(tmpdir(), "rendered-forms-"));
const word = join(folder, "word");

describe.skipIf(missing !== undefined)("the plan", () => {
  beforeAll(async () => {
    mkdirSync(word);
    for (const { name, printed } of PLANS) {
      const typed = await asWord(printed, { numbering: "typed", size: 14 });
      const automatic = await asWord(printed, { numbering: "automatic", size: 13 });
      writeFileSync(join(word, `${name}.typed.docx`), typed);
      writeFileSync(join(word, `${name}.automatic.docx`), automatic);
      const html = join(folder, `${name}.html`);
      writeFileSync(html, asHtml(printed));
      chromiumToPdf(html, join(folder, `${name}.chromium.pdf`));
    }
    const files = PLANS.flatMap(({ name }) => [
      join(word, `${name}.typed.docx`),
      join(word, `${name}.automatic.docx`),
    ]);
    libreOfficeToPdf(files, folder);
    libreOfficeToWord(files, folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cases = PLANS.flatMap((plan) => PRINTS.map((print) => ({ ...plan, print })));

  test.each(cases)("$name as $print is that of its Word file", async ({ name, print }) => {
    const { document } = await readFile(join(folder, `${name}.${print}`));
    const source = await readFile(join(word, `${name}.typed.docx`));
    expect(planFields(document)).toEqual(planFields(source.document));
  });

  test.each(cases)("$name as $print has its paragraphs", async ({ name, print, printed }) => {
    const { document } = await readFile(join(folder, `${name}.${print}`));
    const paragraphs = paragraphsOf(document);
    expect(printed.body.filter((text) => !paragraphs.has(text))).toEqual([]);
  });
});

function paragraphsOf(document: Document): ReadonlySet<string> {
  return new Set(
    document.blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])),
  );
}
