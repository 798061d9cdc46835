import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Document, type Table, textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import type { ReadingProgress } from "../../../src/readers/reader.js";
import { scannedPdf } from "./scanned-pdf.js";

const PLAN = new URL("../../../fixtures/department/good.pdf", import.meta.url);
const TURNED = { degrees: 0.8, noise: 8, specks: 10 };

test("a scanned plan gives letterhead, table over two pages, places with confidence, and one notice", async () => {
  const printed = await readFile(PLAN);
  const progress: ReadingProgress[] = [];
  const scan = await scannedPdf(printed, [1, 8, 9], TURNED);
  const { document, notices } = await readPdf(scan, {
    onProgress: (step) => progress.push(step),
  });
  expect(document).toMatchObject({ format: "pdf", pages: 3, ocr: true });
  expect(notices.map(({ code, message }) => [code, message.vi])).toEqual([
    [
      "scanned-page",
      expect.stringMatching(/^Trang 1-3 được đọc từ bản quét, độ tin cậy trung bình 0,9\d; hãy/),
    ],
  ]);
  expect(progress.map(({ page, pages }) => `${page}/${pages}`)).toEqual(["1/3", "2/3", "3/3"]);
  expect(progress.map(({ secondsLeft }) => secondsLeft !== undefined)).toEqual([false, true, true]);

  const texts = document.blocks.flatMap((block) =>
    block.type === "paragraph" ? [block.text] : [],
  );
  expect(texts).toContain("KẾ HOẠCH");
  expect(texts).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(texts).toContain("Số: 215/KH-SXD");

  const [table] = tablesOf(document);
  expect(table).toMatchObject({ columns: 9, headerRows: 1, origin: "ruled" });
  expect(tablesOf(document)).toHaveLength(1);
  expect(table?.cells[0]?.place).toMatchObject({ page: 2, table: 1, row: 1, cell: 1 });
  expect(table?.cells[0]?.place.confidence).toBeGreaterThan(0.3);
  const unsure = table?.cells.filter(({ place }) => place.confidence === undefined);
  expect(unsure).toEqual([]);
  const original = tablesOf((await readPdf(printed)).document)[0];
  const known = new Set(original?.cells.map(({ blocks }) => textOf(blocks)));
  const cells = table?.cells ?? [];
  const exact = cells.filter(({ blocks }) => known.has(textOf(blocks)));
  expect(exact.length / cells.length).toBeGreaterThan(0.9);
}, 120_000);

function tablesOf({ blocks }: Document): Table[] {
  return blocks.filter((block) => block.type === "table");
}
