import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareWithKnown,
  type KnownFinding,
  toKnown,
} from "../../../src/check/baseline/known-findings.js";
import { checkReading } from "../../../src/check/check-document.js";
import { toLocation } from "../../../src/document/place.js";
import { type Finding, SEVERITIES } from "../../../src/findings/finding.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";
import { readText } from "../../../src/readers/text/read-text.js";

function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "draft/placeholder",
    severity: "error",
    message: { vi: "Còn chỗ trống.", en: "A blank is left." },
    advice: { vi: "Điền vào.", en: "Fill it in." },
    quote: "Giao [tên đơn vị] thực hiện",
    location: toLocation({ line: 10, column: 3 }, "II.3"),
    basis: null,
    ...parts,
  };
}

/** How many of `findings` are new, known and gone beside what `before` left in the baseline. */
function numbers(before: readonly Finding[], findings: readonly Finding[]) {
  const { fresh, known, gone } = compareWithKnown(findings, toKnown(before));
  const missing = gone.reduce((sum, { count }) => sum + count, 0);
  return { fresh: fresh.length, known: known.length, gone: missing };
}

describe("a fault is the same", () => {
  test.each<[string, Partial<Finding>]>([
    ["on another line", { location: toLocation({ line: 99, column: 1 }, "II.3") }],
    ["in another format", { location: toLocation({ page: 2, line: 3 }, "II.3") }],
    ["with another severity", { severity: "info" }],
    ["with other advice", { advice: { vi: "Khác.", en: "Other." } }],
    ["with other words about it", { message: { vi: "Khác.", en: "Other." } }],
    ["with other blanks, dashes and marks", { quote: "– giao [tên đơn vị]\u00a0 thực hiện;" }],
    ["with its tone marks placed otherwise", { quote: "Giao [tên đơn vị] thực hiện" }],
    ["in a section of another number", { location: toLocation({ line: 10 }, "II.4") }],
  ])("%s", (_, parts) => {
    expect(numbers([finding()], [finding(parts)])).toEqual({ fresh: 0, known: 1, gone: 0 });
  });
});

describe("a fault is another one", () => {
  test.each<[string, Partial<Finding>]>([
    ["of another rule", { rule: "tasks/duplicate" }],
    ["with another figure", { quote: "Giao [tên đơn vị] thực hiện 5" }],
    ["where nothing is quoted", { quote: null }],
  ])("%s", (_, parts) => {
    expect(numbers([finding()], [finding(parts)])).toEqual({ fresh: 1, known: 0, gone: 1 });
  });
});

test("where nothing is quoted the words about it tell faults apart, without places", () => {
  const absent = (vi: string) => finding({ quote: null, message: { vi, en: vi } });
  expect(numbers([absent("Bảng 1, hàng 7 trống.")], [absent("Bảng 2, hàng 9 trống.")])).toEqual({
    fresh: 0,
    known: 1,
    gone: 0,
  });
  expect(numbers([absent("Thiếu 76/NQ-CP.")], [absent("Thiếu 10/NQ-CP.")]).fresh).toBe(1);
});

test("the same fault once more is new, and one time fewer is gone", () => {
  const one = finding();
  const two = finding({ location: toLocation({ line: 20 }, "II.3") });
  const { fresh, known } = compareWithKnown([one, two], toKnown([one]));
  expect([known, fresh]).toEqual([[one], [two]]);
  expect(numbers([one, two], [one])).toEqual({ fresh: 0, known: 1, gone: 1 });
});

test("a fault in its own section is known before one that moved", () => {
  const own = finding();
  const moved = finding({ location: toLocation({ line: 1 }, "I") });
  expect(compareWithKnown([moved, own], toKnown([own])).known).toEqual([own]);
});

test("a baseline keeps each fault once with its count, sorted, with words that people can read", () => {
  const placed = finding({ rule: "a/b", quote: null, location: toLocation({}, null) });
  expect(toKnown([finding(), placed, finding({ severity: "info" })])).toEqual<KnownFinding[]>([
    { rule: "a/b", section: null, quote: null, message: "Còn chỗ trống.", count: 1 },
    {
      rule: "draft/placeholder",
      section: "II.3",
      quote: "Giao [tên đơn vị] thực hiện",
      message: null,
      count: 2,
    },
  ]);
});

const anyFinding = fc
  .record({
    rule: fc.constantFrom("a/b", "c/d"),
    severity: fc.constantFrom(...SEVERITIES),
    quote: fc.option(fc.constantFrom("Một", "Hai", "Ba")),
    line: fc.integer({ min: 1, max: 50 }),
    section: fc.option(fc.constantFrom("I", "II", "II.1")),
  })
  .map(({ line, section, ...parts }) =>
    finding({ ...parts, location: toLocation({ line }, section) }),
  );
const anyFindings = fc.array(anyFinding, { maxLength: 30 });

test("of any findings, none is new beside a baseline made from them, in whatever order and severity", () => {
  fc.assert(
    fc.property(anyFindings, fc.constantFrom(...SEVERITIES), (findings, severity) => {
      const changed = findings.toReversed().map((one) => ({ ...one, severity }));
      expect(numbers(findings, changed)).toEqual({ fresh: 0, known: findings.length, gone: 0 });
    }),
  );
});

test("of any findings, one more of any kind is the only new one", () => {
  fc.assert(
    fc.property(anyFindings, anyFinding, (findings, more) => {
      const result = numbers(findings, [...findings, more]);
      expect(result).toEqual({ fresh: 1, known: findings.length, gone: 0 });
    }),
  );
});

const SECTIONS = [
  ["## I. MỤC ĐÍCH", "Giao [tên đơn vị] chủ trì."],
  ["## II. NHIỆM VỤ", "Phòng [tên phòng] tham mưu, hoàn thành trước ngày 31/4/2026."],
  ["## III. KINH PHÍ", "Kinh phí [số tiền] đồng từ ngân sách nhà nước được giao năm 2026."],
];

function planOf(between: readonly string[]): string {
  const body = SECTIONS.flatMap(([heading, text]) => [heading, ...between, text]);
  return ["# KẾ HOẠCH", "Cải cách hành chính năm 2026 của Sở Mẫu", ...body].join("\n\n");
}

async function findingsOf(markdown: string): Promise<readonly Finding[]> {
  const reading = await readMarkdown(new TextEncoder().encode(markdown));
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "draft", levels: {}, options: {} } as const;
  return checkReading(reading, "a.md", settings).findings;
}

test("paragraphs inserted above leave every fault of a plan known", async () => {
  const before = await findingsOf(planOf([]));
  expect(before.filter(({ rule }) => rule === "draft/placeholder")).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("Thực hiện nghiêm túc.", "Báo cáo kịp thời.", "Đúng quy định."), {
        minLength: 1,
        maxLength: 4,
      }),
      async (inserted) => {
        const { fresh, gone } = compareWithKnown(
          await findingsOf(planOf(inserted)),
          toKnown(before),
        );
        expect({ fresh, gone }).toEqual({ fresh: [], gone: [] });
      },
    ),
    { numRuns: 20 },
  );
});

test("a plan whose lines are wrapped anew, or that is saved as text, has no new fault", async () => {
  const plan = planOf([]);
  const before = toKnown(await findingsOf(plan));
  const wrapped = plan
    .replace("hoàn thành trước", "hoàn thành\ntrước")
    .replace("từ ngân", "từ\nngân");
  expect(compareWithKnown(await findingsOf(wrapped), before).fresh).toEqual([]);
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "draft", levels: {}, options: {} } as const;
  const text = await readText(new TextEncoder().encode(plan.replace(/^#+ /gm, "")));
  expect(compareWithKnown(checkReading(text, "a.txt", settings).findings, before).fresh).toEqual(
    [],
  );
});
