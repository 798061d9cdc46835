import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ScannerSetting, scannedPdf } from "../../readers/scan/scanned-pdf.js";
import { annotated, notesIn, type ReadNote, remark } from "./annotated.js";

const PLAN = readFileSync("fixtures/department/faulty.pdf");
const [WIDTH, HEIGHT] = [595.3, 841.9];
const REMARKS = [
  remark({ page: 1, line: 15, confidence: 0.9 }, "88/KH-UBND"),
  remark({ page: 1, line: 12, confidence: 0.9 }, "năm 2026 với các nội dung sau:"),
];

type Move = (x: number, y: number) => readonly [number, number];

test.each<[string, ScannerSetting, Move]>([
  ["askew", { degrees: 1.5, noise: 6 }, rotated(1.5)],
  ["on its side", { quarters: 1 }, (x, y) => [y, WIDTH - x]],
  [
    "on its head",
    { quarters: 2, degrees: 1 },
    (x, y) => {
      const [across, up] = rotated(1)(x, y);
      return [WIDTH - across, HEIGHT - up];
    },
  ],
])(
  "the notes stand on the words of a sheet that lay %s",
  async (_, setting, move) => {
    const scan = await scannedPdf(PLAN, [1], setting);
    const printed = (await notesIn(await annotated(PLAN, REMARKS))).map(middle);
    const notes = await notesIn(await annotated(scan, REMARKS));
    expect(notes.map(({ boxes }) => boxes.length)).toEqual([1, 1]);
    for (const [index, note] of notes.entries()) {
      const [x, y] = middle(note);
      const [wantedX, wantedY] = move(...(printed[index] ?? [0, 0]));
      expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(4);
    }
  },
  120_000,
);

test("pages that were not recognised before are not recognised for the notes", async () => {
  const scan = await scannedPdf(PLAN, [1]);
  const [note] = await notesIn(
    await annotated(scan, [remark({ page: 1, line: 15 }, "88/KH-UBND")]),
  );
  expect(note).toMatchObject({ subtype: "Text", page: 1 });
});

function middle({ rect: [left = 0, bottom = 0, right = 0, top = 0] }: ReadNote) {
  return [(left + right) / 2, (bottom + top) / 2] as const;
}

/** Anticlockwise about the middle of the page. */
function rotated(degrees: number): Move {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return (x, y) => {
    const [across, up] = [x - WIDTH / 2, y - HEIGHT / 2];
    return [WIDTH / 2 + cos * across - sin * up, HEIGHT / 2 + sin * across + cos * up];
  };
}
