import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { readText } from "../../src/readers/text/read-text.js";
import { canonical } from "../../src/text/fold.js";
import { asMarkdown } from "../forms/as-markdown.js";
import { asWrappedText } from "../forms/as-wrapped-text.js";
import { fixturePlans } from "../forms/fixture-plan.js";
import { planFields } from "../forms/plan-fields.js";
import type { PrintedPlan } from "../forms/printed-plan.js";

const plans = fixturePlans();
/** Drawn by name, so that a counterexample is told in a line. */
const anyPlan = fc.constantFrom(...plans.map(({ name }) => name));
const RUNS = { numRuns: 25 };
/** Two vowels that carry their tone on the first (the older way) or on the second. */
const TONES: readonly (readonly [string, string])[] = ["oa", "oe", "uy"].flatMap(([one, two]) =>
  [..."\u0300\u0301\u0303\u0309\u0323"].map(
    (tone) =>
      [`${one}${tone}${two}`.normalize("NFC"), `${one}${two}${tone}`.normalize("NFC")] as const,
  ),
);

describe("the same plan is understood", () => {
  test("from composed and from decomposed letters", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.boolean(), async (name, asText) => {
        const printed = planNamed(name);
        const bytes = asText ? asWrappedText(printed, 80, "\n\n") : asMarkdown(printed);
        const read = asText ? readText : readMarkdown;
        const decomposed = Buffer.from(Buffer.from(bytes).toString("utf8").normalize("NFD"));
        expect(planFields((await read(decomposed)).document)).toEqual(
          planFields((await read(bytes)).document),
        );
      }),
      RUNS,
    );
  });

  test("from either placement of the tone marks, but for the letters themselves", async () => {
    const choices = fc.array(fc.boolean(), { minLength: 7, maxLength: 61 });
    await fc.assert(
      fc.asyncProperty(anyPlan, choices, async (name, moved) => {
        const text = Buffer.from(asMarkdown(planNamed(name))).toString("utf8");
        const other = Buffer.from(withTonesMoved(text, moved));
        expect(comparable((await readMarkdown(other)).document)).toEqual(
          comparable((await readMarkdown(Buffer.from(text))).document),
        );
      }),
      RUNS,
    );
  });

  test("from lines of any width", async () => {
    const widths = fc.integer({ min: 60, max: 130 });
    await fc.assert(
      fc.asyncProperty(anyPlan, widths, widths, fc.constantFrom("\n", "\n\n"), async (...drawn) => {
        const [name, one, other, gap] = drawn;
        const printed = planNamed(name);
        expect(planFields((await readText(asWrappedText(printed, one, gap))).document)).toEqual(
          planFields((await readText(asWrappedText(printed, other, gap))).document),
        );
      }),
      RUNS,
    );
  });
});

function planNamed(name: string): PrintedPlan {
  const plan = plans.find((one) => one.name === name);
  if (plan === undefined) throw new Error(`No plan ${name}`);
  return plan.printed;
}

/** Every second or so of the words with such vowels written the other way. */
function withTonesMoved(text: string, moved: readonly boolean[]): string {
  let at = 0;
  return TONES.reduce(
    (words, [older, newer]) =>
      words.replace(new RegExp(`(?<![qQ])(?:${older}|${newer})(?!\\p{L})`, "gu"), (vowels) => {
        at += 1;
        if (moved[at % moved.length] !== true) return vowels;
        return vowels === older ? newer : older;
      }),
    text,
  );
}

function comparable(document: Parameters<typeof planFields>[0]): unknown {
  return JSON.parse(JSON.stringify(planFields(document), (_, value) => plain(value)));
}

function plain(value: unknown): unknown {
  return typeof value === "string" ? canonical(value) : value;
}
