import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { readPdf } from "../../src/readers/pdf/read-pdf.js";
import { readFile } from "../../src/readers/read-file.js";
import { at, tinyPdf } from "./pdf/tiny-pdf.js";

/** By how much a margin measured on a PDF may differ from the one that Word was given, in mm. */
const TOLERANCE = 0.5;

async function read(path: string): Promise<Document> {
  return (await readFile(`fixtures/${path}`)).document;
}

describe.each(["department", "commune", "authority"])("the pages of the plan %s", (plan) => {
  test("have the paper and margins in a PDF that its Word file asks for", async () => {
    const [word, pdf] = [await read(`${plan}/good.docx`), await read(`${plan}/good.pdf`)];
    const papers = new Map(word.pageSetups?.map((setup) => [setup.width, setup]));
    expect(pdf.pageSetups?.map(({ width }) => width)).toEqual([...papers.keys()]);
    for (const { width, height, margins, flushRight } of pdf.pageSetups ?? []) {
      const asked = papers.get(width);
      expect(height).toBe(asked?.height);
      for (const side of ["left", "right", "top"] as const) {
        const difference = (margins?.[side] ?? 0) - (asked?.margins?.[side] ?? 0);
        expect(Math.abs(difference)).toBeLessThanOrEqual(TOLERANCE);
      }
      expect(flushRight).toBe(width < height ? true : undefined);
      expect(margins?.bottom).toBeGreaterThanOrEqual(asked?.margins?.bottom ?? 0);
    }
  });

  test("carry page numbers at the top but for the first, in both forms", async () => {
    const [word, pdf] = [await read(`${plan}/good.docx`), await read(`${plan}/good.pdf`)];
    const numbers = (document: Document) =>
      document.furniture?.filter(({ kind, pageNumber }) => kind === "header" && pageNumber);
    expect(numbers(word)?.map(({ on }) => on)).not.toContain("first");
    expect(word.pageSetups?.[0]?.firstPageDiffers).toBe(true);
    const pages = numbers(pdf)?.map(({ paragraph }) => paragraph.anchors[0]?.place.page);
    expect(pages).not.toContain(1);
    expect(pages?.slice(0, 2)).toEqual([2, 3]);
    expect(numbers(pdf)?.every(({ paragraph }) => paragraph.alignment === "center")).toBe(true);
  });
});

test("what stands in the margins of a PDF is kept apart from its text", async () => {
  const page = (number: number) => ({
    content:
      at(260, 30, `Trang ${number}/3`) +
      at(85, 120, "So Minh Hoa ban hanh ke hoach") +
      at(85, 820, "Ban du thao"),
  });
  const { document } = await readPdf(tinyPdf([page(1), page(2), page(3)]));
  expect(
    document.furniture?.map(({ kind, pageNumber, paragraph }) => ({
      kind,
      pageNumber,
      text: paragraph.text,
      alignment: paragraph.alignment,
      place: paragraph.anchors[0]?.place,
    })),
  ).toEqual(
    [1, 2, 3].flatMap((number) => [
      {
        kind: "header",
        pageNumber: true,
        text: `Trang ${number}/3`,
        alignment: "center",
        place: { page: number },
      },
      {
        kind: "footer",
        pageNumber: false,
        text: "Ban du thao",
        alignment: "left",
        place: { page: number },
      },
    ]),
  );
  expect(document.blocks.every((block) => block.type === "paragraph")).toBe(true);
});

test("the stamp of a digital signature is kept apart from the text", async () => {
  const content =
    at(85, 120, "Ke hoach cai cach hanh chinh") +
    at(400, 40, "Signed by: So Minh Hoa", 8) +
    at(400, 50, "Date: 30/12/2025 10:11:12", 8);
  const { document } = await readPdf(tinyPdf([{ content }]));
  expect(document.furniture).toMatchObject([
    {
      kind: "stamp",
      pageNumber: false,
      paragraph: { text: "Signed by: So Minh Hoa Date: 30/12/2025 10:11:12" },
    },
  ]);
  expect(document.blocks).toHaveLength(1);
});

test("a page without any text has paper, but no margins", async () => {
  const { document } = await readPdf(
    tinyPdf([{ content: at(85, 120, "Ke hoach") }, { content: "", size: [420, 595] }]),
  );
  expect(document.pageSetups?.[1]).toEqual({ place: { page: 2 }, width: 148.2, height: 209.9 });
});
