import { expect, test } from "vitest";
import { runRules } from "../../src/check/run-rules.js";
import { toLocation } from "../../src/document/place.js";
import type { Citation, Passage, Plan, Target, Task } from "../../src/plan/plan.js";
import { loadProfile } from "../../src/profiles/load-profile.js";
import { readMarkdown } from "../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../src/recognize/recognize.js";
import { annualPlan } from "../../src/rules/example-plan.js";
import { EXAMPLE_WORK, planWithRows } from "../../src/rules/example-table.js";
import { RULES } from "../../src/rules/registry.js";

/** Work that grows with the square of the plan takes minutes on each of these. */
const SECONDS = 8;

const TEXTS = [
  "Phân đấu hoản thành nhiệm vụ. ",
  "[",
  "…",
  "hoá hóa ",
  "oá",
  "Kế hoạch số 88/KHUBND ",
  "A1",
  "số 1A",
];

test.each(TEXTS)("a paragraph of a million letters of %j is checked in seconds", async (words) => {
  const text = words.repeat(1_000_000 / words.length);
  const passage: Passage = { text, part: "body", section: "I", locate: () => toLocation({}, "I") };
  expect(await secondsFor({ ...(await smallPlan()), passages: [passage] })).toBeLessThan(SECONDS);
});

test("4000 citations in one paragraph are checked in seconds", async () => {
  const documents = times(4000, (at) => `Kế hoạch số ${at}/KH-UBND ngày 20/9/2021`).join(", ");
  expect(await secondsFor(await planOf(annualPlan(`Thực hiện ${documents}.`)))).toBeLessThan(
    SECONDS,
  );
});

test("20,000 citations of one number are checked in seconds", async () => {
  const citations = times(20_000, (at): Citation => {
    const date = new Date(Date.UTC(1950, 0, at)).toISOString().slice(0, 10);
    const text = "Kế hoạch số 88/KH-UBND";
    const location = toLocation({}, null);
    const number = "88/KH-UBND";
    return { text, type: null, number, date, dateText: date, issuer: null, clause: text, location };
  });
  expect(await secondsFor({ ...(await smallPlan()), citations })).toBeLessThan(SECONDS);
});

test.each(["Trong năm", "Quý II/2024", "-"])(
  "20,000 rows due %j are checked in seconds",
  async (deadline) => {
    const plan = await planOf(
      planWithRows([{ tt: "1", task: EXAMPLE_WORK, deadline, output: "" }]),
    );
    const tasks = plan.tasks.flatMap((task) =>
      times(20_000, (at): Task => ({ ...task, tt: `${at}` })),
    );
    expect(await secondsFor({ ...plan, tasks })).toBeLessThan(SECONDS);
  },
);

test("2000 targets to one indicator are checked in seconds", async () => {
  const plan = await planOf(
    annualPlan(
      "## II. MỤC TIÊU\n\n- Tối thiểu 25% phòng, đơn vị được kiểm tra công tác cải cách hành chính.",
    ),
  );
  const targets = plan.targets.flatMap((target) =>
    times(2000, (at): Target => ({ ...target, value: at % 100, quote: `${at}` })),
  );
  expect(targets).toHaveLength(2000);
  expect(await secondsFor({ ...plan, targets })).toBeLessThan(SECONDS);
});

async function secondsFor(plan: Plan): Promise<number> {
  const profile = await loadProfile("cchc-2026");
  const start = process.cpuUsage();
  runRules(plan, RULES, { profile, stage: "final", levels: {}, options: {} });
  return process.cpuUsage(start).user / 1e6;
}

async function planOf(markdown: string): Promise<Plan> {
  const { document } = await readMarkdown(new TextEncoder().encode(markdown));
  return recognize(document, (await loadProfile("cchc-2026")).indicators);
}

function smallPlan(): Promise<Plan> {
  return planOf(annualPlan("## I. MỤC ĐÍCH\n\nNâng cao chất lượng phục vụ."));
}

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_item, at) => make(at));
}
