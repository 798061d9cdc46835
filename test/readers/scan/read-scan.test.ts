import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import { at, tinyPdf } from "../pdf/tiny-pdf.js";
import { scannedPdf } from "./scanned-pdf.js";

describe("a plan whose pages are scans", () => {
  it("is not read when recognition is off", async () => {
    const scan = await scannedPdf(tinyPdf([{ content: at(60, 60, "Text") }]), [1]);
    await expect(readPdf(scan, { ocr: false })).rejects.toMatchObject({ code: "no-text" });
  });
});

describe("a scanned page with text of the file upon it", () => {
  const page = { content: at(20, 790, "Ban hanh ke hoach cai cach", 14), size: [240, 80] } as const;

  it.each([
    [
      "what a scanner made of it in another language",
      "Bän hänh ké hoach cài câch, thirc hiên ".repeat(30),
    ],
    ["the stamp of a registry", "CONG VAN DEN So 123 Ngay 15/12"],
  ])(
    "is read from its image: %s",
    async (_, hiddenText) => {
      const scan = await scannedPdf(tinyPdf([page]), [1], { hiddenText });
      const { document } = await readPdf(scan);
      expect(document.ocr).toBe(true);
      expect(textOf(document.blocks)).toMatch(/^Ban .* cai cach$/);
      const { document: unread, notices } = await readPdf(scan, { ocr: false }).catch(
        (error) => error,
      );
      expect([unread, notices]).toEqual([undefined, undefined]);
    },
    30_000,
  );
});

it("a page whose image lies under a text that says all is read from the text and named", async () => {
  const marked = new Map(
    [..."1234"].map((digit, at) => [digit.charCodeAt(0), "ạếựề".charCodeAt(at)]),
  );
  const lines = Array.from({ length: 16 }, (_, line) =>
    at(60, 120 + 30 * line, "k2 ho1ch th3c hi2n v4 ngh4 nghi2p l3c l4 h1n", 12, "F2"),
  );
  const content = `3 Tr ${lines.join("")}`;
  const pdf = tinyPdf(
    [{ content, image: true, size: [560, 780] }],
    (code) => marked.get(code) ?? code,
  );
  const { document } = await readPdf(pdf);
  expect(textOf(document.blocks)).toMatch(/^kế hoạch thực hiến về/);
  expect({ ocr: document.ocr, overImages: document.overImages }).toEqual({
    ocr: false,
    overImages: [1],
  });
}, 30_000);

it("a blank sheet among text pages is no page that could not be read", async () => {
  const blank = { content: "1 g 0 0 595 842 re f", image: true } as const;
  const { document, notices } = await readPdf(
    tinyPdf([{ content: at(60, 60, "Text") }, { ...blank, size: [60, 80] }]),
  );
  expect(notices).toEqual([]);
  expect(document.ocr).toBe(false);
}, 30_000);

it("names the pages that were left out when recognition is off", async () => {
  const pdf = tinyPdf([{ content: at(60, 60, "Text") }, { content: "", image: true }]);
  const { document, notices } = await readPdf(pdf, { ocr: false });
  expect(document.ocr).toBe(false);
  expect(notices.map(({ code, place }) => [code, place])).toEqual([
    ["page-without-text", { page: 2 }],
  ]);
});
