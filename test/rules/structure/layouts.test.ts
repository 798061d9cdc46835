import { describe, expect, test } from "vitest";
import { runRules } from "../../../src/check/run-rules.js";
import { loadProfile } from "../../../src/profiles/load-profile.js";
import { readText } from "../../../src/readers/text/read-text.js";
import { recognize } from "../../../src/recognize/recognize.js";
import { RULES } from "../../../src/rules/registry.js";
import { LAYOUTS, type Layout, type Part, planOf, pointsOf, printed, renumber } from "./layouts.js";

const STRUCTURE = RULES.filter(({ id }) => id.startsWith("structure/"));

/** What all rules on structure say: rule, and the words that it quotes or says. */
async function saidOf(parts: readonly Part[]): Promise<readonly string[]> {
  const { document } = await readText(new TextEncoder().encode(printed(parts)));
  const profile = await loadProfile("cchc-2026");
  const settings = { profile, stage: "draft", levels: {}, options: {} } as const;
  const { findings } = runRules(recognize(document), STRUCTURE, settings);
  return findings.map(({ rule, quote, message }) => `${rule} ${quote ?? message.vi}`);
}

/** The section of the tasks, and a part of it or of the plan. */
function partsOf(layout: Layout): { plan: Part[]; tasks: Part; area: (at: number) => Part } {
  const plan = planOf(layout);
  const tasks = partAt(plan, layout.apart ? 2 : 1);
  return { plan, tasks, area: (at) => partAt(tasks.parts, at) };
}

function partAt(parts: readonly Part[], at: number): Part {
  const part = parts.at(at);
  if (part === undefined) throw new Error(`no part ${at}`);
  return part;
}

describe.each(LAYOUTS)("a plan numbered $name", (layout) => {
  const holder = layout.apart ? 3 : 2;

  test("raises nothing without a fault", async () => {
    expect(await saidOf(planOf(layout))).toEqual([]);
  });

  test("is told of a main section with the number of the one above", async () => {
    const { plan } = partsOf(layout);
    const [budget, implementation] = [partAt(plan, -2), partAt(plan, -1)];
    implementation.label = budget.label;
    expect(await saidOf(plan)).toEqual([`structure/numbering ${implementation.title}`]);
  });

  test("is told of a section with the number of the one above", async () => {
    const { plan, area } = partsOf(layout);
    area(3).label = area(2).label;
    expect(await saidOf(plan)).toEqual([`structure/numbering ${area(3).title}`]);
  });

  test("is told of a number that was skipped", async () => {
    const { plan, tasks, area } = partsOf(layout);
    for (const [at, part] of tasks.parts.entries()) {
      if (at > 3) part.label = layout.below(at + 2, holder);
    }
    expect(await saidOf(plan)).toEqual([`structure/numbering ${area(4).title}`]);
  });

  test("is told of two numbers that changed places", async () => {
    const { plan, area } = partsOf(layout);
    [area(2).label, area(3).label] = [area(3).label, area(2).label];
    expect(await saidOf(plan)).toEqual([`structure/numbering ${area(2).title}`]);
  });

  test("is told of an area without text", async () => {
    const { plan, area } = partsOf(layout);
    area(2).text.length = 0;
    expect(await saidOf(plan)).toEqual([`structure/empty-section ${area(2).title}`]);
  });

  test("is told of an area that the tasks leave out", async () => {
    const { plan, tasks } = partsOf(layout);
    tasks.parts.splice(5, 1);
    const where = layout.apart
      ? "có ở phần mục tiêu nhưng không có ở phần nhiệm vụ và phụ lục"
      : "không có ở mục nào của kế hoạch và phụ lục";
    expect(await saidOf(renumber(plan, layout))).toEqual([
      `structure/missing-area Nội dung “Cải cách tài chính công” ${where}.`,
    ]);
  });

  test("is told of an implementation that is missing", async () => {
    expect(await saidOf(planOf(layout).slice(0, -1))).toEqual([
      "structure/missing-section Kế hoạch không có phần “Tổ chức thực hiện”.",
    ]);
  });

  test("is told of an appendix that is not there", async () => {
    const { plan, area } = partsOf(layout);
    area(1).text.push("(Chi tiết tại Phụ lục kèm theo Kế hoạch này)");
    expect(await saidOf(plan)).toEqual([
      "structure/missing-appendix (Chi tiết tại Phụ lục kèm theo Kế hoạch này)",
    ]);
  });
});

describe.each(LAYOUTS.filter(({ point }) => point !== undefined))(
  "points numbered $name",
  (layout) => {
    test.each([
      { slip: "doubled", ordinals: [1, 2, 2, 3], at: 2 },
      { slip: "skipped", ordinals: [1, 2, 4], at: 2 },
      { slip: "out of order", ordinals: [1, 3, 2, 4], at: 1 },
    ])("are told of where one is $slip", async ({ ordinals, at }) => {
      const { plan, area } = partsOf(layout);
      const points = pointsOf(layout, ordinals, 3);
      area(2).text.splice(0, area(2).text.length, ...points);
      expect(await saidOf(plan)).toEqual([`structure/numbering ${points[at]}`]);
    });
  },
);
