import { expect, test } from "vitest";
import { toLocation } from "../../src/document/place.js";
import type { Passage } from "../../src/plan/plan.js";
import { readCitations } from "../../src/recognize/citations.js";

/** Of the processor, whatever else it does; work that grows with the square takes twice as long and more. */
const SECONDS = 4;
const LETTERS = 1_000_000;

const LISTS = [
  "Kế hoạch số 88/KH-UBND ngày 20/9/2021, ",
  "Kế hoạch số 88/KH-UBND và ",
  "Kế hoạch số 88/KH-UBND. ",
  "Luật Đầu tư, Nghị định số 118/2025/NĐ-CP; ",
  "(kèm theo Kế hoạch số 88/KH-UBND ",
];

test.each(LISTS)("the citations of a million letters of %j are read in seconds", (words) => {
  const count = Math.floor(LETTERS / words.length);
  const passage: Passage = {
    text: words.repeat(count),
    part: "body",
    section: "I",
    locate: () => toLocation({}, "I"),
  };
  const start = process.cpuUsage();
  const citations = readCitations([passage], undefined);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(SECONDS);
  expect(citations.length).toBeGreaterThan(count * 0.99);
});
