import { expect, test } from "vitest";
import { assess } from "../../src/compliance/assess.js";
import type { Comparator, PlanKind, Target } from "../../src/plan/plan.js";
import { planWithTargets } from "./plan-with-targets.js";
import { profileOf, TARGET } from "./profile-of.js";

function statusOf(
  stated: readonly Partial<Target>[],
  required: string,
  indicators: readonly string[] = TARGET.indicators,
) {
  const [comparator, value, unit = "%"] = required.split(" ");
  const demand = { comparator: comparator as Comparator, value: Number(value), unit };
  return assess(planWithTargets(stated), profileOf({ required: demand, indicators }))[0]?.status;
}

/** ">= 25 %" is a commitment with comparator, value and unit. */
function level(words: string): Partial<Target> {
  const [comparator, value, unit = "%"] = words.split(" ");
  return { comparator: comparator as Comparator, value: Number(value), unit };
}

test.each([
  [">= 20", "= 25", "met"],
  [">= 20", "= 20", "met"],
  [">= 20", ">= 20", "met"],
  [">= 20", "= 15", "below"],
  [">= 20", ">= 15", "below"],
  [">= 20", "<= 30", "below"],
  [">= 95", "> 95", "met"],
  [">= 95", "= 100", "met"],
  ["> 95", ">= 95", "below"],
  ["> 95", "= 95.5", "met"],
  ["= 100", "= 100", "met"],
  ["= 100", ">= 100", "met"],
  ["= 100", ">= 95", "below"],
  ["= 100", "> 99", "below"],
  ["= 95", "= 98", "met"],
  ["= 95", "= 90", "below"],
  ["= 0 hồ_sơ", "= 0 hồ_sơ", "met"],
  ["= 0 hồ_sơ", "<= 2 hồ_sơ", "below"],
  ["= 10 hạng", "<= 5 hạng", "met"],
  ["<= 10 hạng", "<= 10 hạng", "met"],
  ["<= 10 hạng", "= 12 hạng", "below"],
  ["<= 5", "< 5", "met"],
  ["< 5", "<= 5", "below"],
])("where %s is required, %s is %s", (required, stated, status) => {
  expect(statusOf([level(stated)], required)).toBe(status);
});

test.each<[string, readonly Partial<Target>[], string]>([
  ["nothing stated", [], "missing"],
  ["another indicator only", [{ ...level("= 100"), indicator: "digitise-results" }], "missing"],
  ["a number of units in place of percents", [level("= 3 đơn_vị")], "missing"],
  ["a level that somebody else sets", [{ value: null, deferred: true }], "deferred"],
  ["a deferred level beside a number", [{ value: null, deferred: true }, level("= 30")], "met"],
  ["a floor and a number above it", [level(">= 20"), level("= 25")], "met"],
  ["a floor and a number below it", [level(">= 20"), level("= 15")], "contradictory"],
  ["two different floors", [level(">= 20"), level(">= 25")], "contradictory"],
  ["two different numbers", [level("= 20"), level("= 25")], "contradictory"],
  ["body against appendix", [level("= 30"), { ...level("= 20"), in: "appendix" }], "contradictory"],
  ["two different ceilings", [level("<= 20"), level("<= 25")], "contradictory"],
  ["a floor and a ceiling above it", [level(">= 20"), level("<= 30")], "met"],
  ["the same number twice", [level("= 25"), level(">= 25")], "met"],
  ["a range and a floor at its foot", [{ ...level(">= 20"), valueMax: 30 }, level(">= 20")], "met"],
  ["a condition", [level("= 20"), { ...level("= 25"), conditional: true }], "met"],
  ["two periods", [level("= 25"), { ...level("= 10"), period: "6 tháng đầu năm" }], "met"],
  ["a later year", [level("= 10"), { ...level("= 50"), period: "đến năm 2030" }], "below"],
  ["the year in words", [level("= 25"), { ...level("= 30"), period: "năm 2026" }], "contradictory"],
  ["a level and a change", [level("= 25"), { ...level("= 5"), change: "increase" }], "met"],
])("%s", (_, stated, status) => {
  expect(statusOf(stated, ">= 20")).toBe(status);
});

test("two numbers of one sentence do not contradict each other", () => {
  const place = planWithTargets([{}]).targets[0]?.location;
  const quote = "Kiểm tra 20% số phòng, 30% số trung tâm";
  const stated = ["= 20", "= 30"].map((words) => ({ ...level(words), quote, location: place }));
  expect(statusOf(stated as Partial<Target>[], ">= 20")).toBe("met");
});

test("one sentence with two numbers that stands twice does not contradict itself", () => {
  const quote = "Kiểm tra 20% số phòng, 30% số trung tâm";
  const stated = ["= 20", "= 30", "= 20", "= 30"].map((words) => ({ ...level(words), quote }));
  expect(statusOf(stated, ">= 20")).toBe("met");
});

test("thousands of like commitments are weighed at once", () => {
  const stated = Array.from({ length: 4000 }, () => level(">= 25"));
  const plan = planWithTargets([...stated, level("= 30")]);
  const start = performance.now();
  expect(assess(plan, profileOf())[0]?.status).toBe("met");
  expect(performance.now() - start).toBeLessThan(1000);
});

test("any of several indicators serves, and different indicators never contradict", () => {
  const either = ["online-payment-transactions", "online-payment-procedures"];
  const stated = [
    { ...level("= 40"), indicator: "online-payment-procedures" },
    { ...level("= 60"), indicator: "online-payment-transactions" },
  ];
  expect(statusOf(stated, ">= 55", either)).toBe("met");
});

test("one number for two indicators is evidence once, with its words and place", () => {
  const [first] = planWithTargets([level(">= 60")]).targets;
  const stated = ["online-payment-transactions", "online-payment-procedures"].map((indicator) => ({
    ...first,
    indicator,
  }));
  const indicators = stated.map(({ indicator }) => indicator);
  expect(assess(planWithTargets(stated), profileOf({ indicators }))).toEqual([
    {
      target: "inspection",
      label: "Tỷ lệ đơn vị được kiểm tra CCHC",
      required: { comparator: ">=", value: 20, unit: "%" },
      status: "met",
      stated: [
        { comparator: ">=", value: 60, unit: "%", quote: "clause 1", location: first?.location },
      ],
      source: "a test",
    },
  ]);
});

test.each<PlanKind>(["index", "programme", "other"])(
  "a plan of kind %s is held to no target",
  (planKind) => {
    const plan = planWithTargets([level("= 5")], { planKind });
    expect(assess(plan, profileOf()).map(({ status }) => status)).toEqual(["not-applicable"]);
  },
);

test.each([
  ["Sở Năng lượng", "department", "missing"],
  ["Ủy ban nhân dân xã Mẫu", "commune", "missing"],
  ["UBND phường Mẫu", "commune", "missing"],
  ["Ban Quản lý Khu kinh tế Mẫu", "authority", "missing"],
  ["Văn phòng UBND tỉnh Mẫu", "office", "missing"],
  ["Sở Năng lượng", "commune", "not-applicable"],
  ["Hội Chữ thập đỏ", "department", "not-applicable"],
] as const)("%s and a target for %s: %s", (name, kind, status) => {
  const agency = { value: name, quote: name, location: planWithTargets([{}]).targets[0]?.location };
  const plan = planWithTargets([], { agency: agency as never });
  expect(assess(plan, profileOf({ appliesTo: [kind] })).map((entry) => entry.status)).toEqual([
    status,
  ]);
});

test("a target that does not apply says why", () => {
  const reasonFor = (name: string, planKind: PlanKind = "annual") => {
    const agency = {
      value: name,
      quote: name,
      location: planWithTargets([{}]).targets[0]?.location,
    };
    const plan = planWithTargets([], { agency: agency as never, planKind });
    return assess(plan, profileOf({ appliesTo: ["commune"] }))[0]?.reason?.vi;
  };
  expect([
    reasonFor("Sở Năng lượng"),
    reasonFor("Hội Chữ thập đỏ"),
    reasonFor("UBND xã Mẫu", "index"),
    reasonFor("UBND xã Mẫu", "other"),
    reasonFor("UBND xã Mẫu"),
  ]).toEqual([
    "chỉ dành cho UBND cấp xã",
    "chỉ dành cho UBND cấp xã, mà không nhận ra loại cơ quan ban hành kế hoạch này",
    "kế hoạch này không phải kế hoạch năm",
    "không nhận ra đây là loại kế hoạch gì",
    undefined,
  ]);
});

test("two targets of one label are told apart by whom they bind", () => {
  const [target] = profileOf({ appliesTo: ["commune"] }).targets;
  if (target === undefined) throw new TypeError("no target");
  const profile = {
    ...profileOf(),
    targets: [
      target,
      { ...target, id: "khac", appliesTo: [] },
      { ...target, id: "le", label: "Lẻ" },
    ],
  };
  expect(assess(planWithTargets([]), profile).map(({ scope }) => scope?.vi)).toEqual([
    "UBND cấp xã",
    "mọi cơ quan",
    undefined,
  ]);
});

test.each([
  ["hội nghị", "met"],
  ["cuộc", "met"],
  ["Lần", "met"],
  ["hồ sơ", "missing"],
])("a demand of two occasions and “02 %s”: %s", (unit, status) => {
  const stated = { ...level(">= 2"), unit };
  expect(statusOf([stated], ">= 2 lần")).toBe(status);
});
