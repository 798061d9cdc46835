import { expect, it } from "vitest";
import type { Line } from "../../../src/readers/pdf/lines.js";
import type { PageLayout } from "../../../src/readers/pdf/page-layout.js";
import { withLabelsInSequence } from "../../../src/readers/scan/label-sequences.js";

it.each([
  [
    "groups and rows whose single strokes were mistaken",
    ["TT", "1|", "l", "2", "II|", "]", "2"],
    ["TT", "I|", "1", "2", "II|", "1", "2"],
  ],
  [
    "numbers that run on through the groups",
    ["STT", "I|", "1", "2", "II|", "3", "lá", "5"],
    ["STT", "I|", "1", "2", "II|", "3", "4", "5"],
  ],
  [
    "groups with numbers of their own",
    ["TT", "1|", "1.1", "2|", "2.1"],
    ["TT", "1|", "1.1", "2|", "2.1"],
  ],
  ["an eleven that lost a stroke", ["TT", "9", "10", '1"', "12"], ["TT", "9", "10", "11", "12"]],
  [
    "no eleven in a group that has but one row",
    ["TT", "I|", "10", "II|", "1"],
    ["TT", "I|", "10", "II|", "1"],
  ],
  ["the head of a column of numbers", ["SIL", "1", "2"], ["STT", "1", "2"]],
  ["letters that no number explains", ["a", "b", "c"], ["a", "b", "c"]],
])("%s", (_, labels, repaired) => {
  const [layout] = withLabelsInSequence([layoutWith(labels)], () => true);
  const cells = layout?.tables[0]?.cells ?? [];
  const found = cells.filter(({ column }) => column === 0).map(({ lines }) => lines[0]?.text);
  expect(found).toEqual(repaired.map((label) => label.replace("|", "")));
});

it("pages that are no scans stay as they are", () => {
  const layouts = [layoutWith(["TT", "I|", "l", "2"])];
  expect(withLabelsInSequence(layouts, () => false)).toEqual(layouts);
});

/** A table of three columns with these labels; one that ends in "|" is the label of a group. */
function layoutWith(labels: readonly string[]): PageLayout {
  const cell = (row: number, column: number, columnSpan: number, text: string) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan,
    closed: true,
    page: 1,
    lines: [line(text)],
    foot: { height: 20, lines: [line(text)], closed: true },
  });
  const cells = labels.flatMap((label, row) =>
    label.endsWith("|")
      ? [cell(row, 0, 1, label.slice(0, -1)), cell(row, 1, 2, "Group")]
      : [cell(row, 0, 1, label), cell(row, 1, 1, "Task"), cell(row, 2, 1, "Quarter")],
  );
  const grid = { rows: labels.length, xs: [0, 30, 200, 400], top: 0, bottom: 500 };
  const table = { ...grid, page: 1, padding: 5, cells };
  return { page: 1, width: 595, height: 842, lines: [], tables: [table], stamps: [] };
}

function line(text: string): Line {
  const place = { x: 0, right: 10, firstWordRight: 10, baseline: 0, size: 12, page: 1, number: 0 };
  return { text, runs: [], letters: [], ...place };
}
