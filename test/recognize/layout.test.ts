import { describe, expect, test } from "vitest";
import type { Document, Paragraph } from "../../src/document/document.js";
import type { Layout } from "../../src/plan/layout.js";
import { recognize } from "../../src/recognize/recognize.js";
import { p, r, ruledTable, tc, tr } from "../readers/docx/build-docx.js";
import { A4, LANDSCAPE, pageMargins, pdfPlan, wordPlan } from "../rules/layout/word-plan.js";

const MARGINS = pageMargins(1134, 851, 1134, 1701);

async function layoutOf(look: Parameters<typeof wordPlan>[0]): Promise<Layout> {
  const { layout } = recognize(await wordPlan(look));
  if (layout === undefined) throw new Error("no layout");
  return layout;
}

describe("the layout", () => {
  test("is exact in Word and measured in a PDF", async () => {
    expect((await layoutOf({})).values).toBe("exact");
    expect(recognize(await pdfPlan({})).layout?.values).toBe("measured");
  });

  test.each(["markdown", "text", "html", "doc"] as const)("is none of %s", async (format) => {
    expect(recognize({ ...(await wordPlan()), format }).layout).toBeUndefined();
  });

  test("is none of a scan", async () => {
    expect(recognize({ ...(await pdfPlan({})), ocr: true }).layout).toBeUndefined();
    expect(recognize({ ...(await pdfPlan({})), overImages: [1] }).layout).toBeUndefined();
  });

  test("has several pages by their count, or by the length of the text", async () => {
    expect(recognize(await pdfPlan({}, 1)).layout?.severalPages).toBe(false);
    expect(recognize(await pdfPlan({}, 2)).layout?.severalPages).toBe(true);
    expect((await layoutOf({ paragraphs: 5 })).severalPages).toBe(false);
    expect((await layoutOf({ paragraphs: 40 })).severalPages).toBe(true);
  });
});

test("a sheet says what stands on it", async () => {
  const table = ruledTable(tr(tc("TT"), tc("Nhiệm vụ")), tr(tc("1"), tc("Rà soát")));
  const { sheets } = await layoutOf({
    appendix: `${p("Phụ lục")}${table}<w:sectPr>${LANDSCAPE}${MARGINS}</w:sectPr>`,
  });
  const margins = { top: 20, right: 15, bottom: 20, left: 30 };
  expect(sheets).toEqual([
    {
      width: 210,
      height: 297,
      stated: true,
      margins,
      flushRight: false,
      holds: "body",
      hasTable: false,
      main: true,
      location: expect.objectContaining({ paragraph: 1 }),
    },
    {
      width: 297,
      height: 210,
      stated: true,
      margins,
      flushRight: false,
      holds: "appendix",
      hasTable: true,
      main: false,
      location: expect.objectContaining({ paragraph: 56 }),
    },
  ]);
});

test("page numbers say where they stand and on which pages", async () => {
  const { pageNumbers } = await layoutOf({
    paper: `${A4}<w:pgNumType w:fmt="upperRoman"/>`,
    titlePage: false,
  });
  expect(pageNumbers).toEqual([
    {
      in: "header",
      alignment: "center",
      onFirstPage: true,
      size: undefined,
      arabic: false,
      holds: "body",
      location: expect.objectContaining({ paragraph: 1 }),
    },
  ]);
});

test("what the headers say beside the number is kept", async () => {
  const { headerTexts } = await layoutOf({ header: p("Ủy ban nhân dân tỉnh An Lạc") });
  expect(headerTexts).toEqual(["Ủy ban nhân dân tỉnh An Lạc"]);
});

describe("the components", () => {
  test("are told apart from the letterhead to the signature", async () => {
    const { components } = await layoutOf({ paragraphs: 1 });
    expect(components.map(({ kind, text }) => [kind, text.slice(0, 28)])).toEqual([
      ["parent-agency", "UBND TỈNH AN LẠC"],
      ["agency", "SỞ XÂY DỰNG"],
      ["national-title", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VI"],
      ["motto", "Độc lập - Tự do - Hạnh phúc"],
      ["number", "Số: 215/KH-SXD"],
      ["place-and-date", "An Lạc, ngày 22 tháng 12 năm"],
      ["type", "KẾ HOẠCH"],
      ["subject", "Cải cách hành chính năm 2026"],
      ["heading", "I. MỤC ĐÍCH, YÊU CẦU"],
      ["body", "- Rút ngắn thời gian giải qu"],
      ["recipients-label", "Nơi nhận:"],
      ["recipients", "- Sở Nội vụ;"],
      ["recipients", "- Lưu: VT."],
      ["signature", "GIÁM ĐỐC"],
      ["signature", "Nguyễn Văn An"],
    ]);
  });

  test("of an appendix are its label, its title and its table", async () => {
    const table = ruledTable(tr(tc("TT"), tc("Nhiệm vụ")), tr(tc("1"), tc("Rà soát")));
    const appendix = `${p("Phụ lục I")}${p("DANH MỤC NHIỆM VỤ")}${p("(Kèm theo Kế hoạch này)")}${table}`;
    const { components } = await layoutOf({ paragraphs: 1, appendix });
    expect(components.slice(15).map(({ kind, text }) => [kind, text])).toEqual([
      ["appendix-label", "Phụ lục I"],
      ["appendix-title", "DANH MỤC NHIỆM VỤ"],
      ["other", "(Kèm theo Kế hoạch này)"],
      ["table", "TT"],
      ["table", "Nhiệm vụ"],
      ["table", "1"],
      ["table", "Rà soát"],
    ]);
  });

  test("have the formats of their words", async () => {
    const more = `<w:p>${r("Đạt ")}${r("98%", '<w:b/><w:sz w:val="24"/>')}</w:p>`;
    const { components } = await layoutOf({ paragraphs: 1, more });
    const font = "Times New Roman";
    expect(components.find(({ text }) => text === "Đạt 98%")?.runs).toEqual([
      { start: 0, end: 4, font, size: 14 },
      { start: 4, end: 7, font, size: 12, bold: true },
    ]);
  });

  test("on one line in a PDF are parted where their words end", () => {
    const text = "SỞ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    const runs = [
      { start: 0, end: 12, size: 12 },
      { start: 12, end: text.length, size: 13 },
    ];
    const components = recognize(pdfOf([{ text, runs }])).layout?.components;
    expect(components?.slice(0, 1)).toMatchObject([
      {
        kind: "national-title",
        text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        runs: [{ start: 0, end: 34, size: 13 }],
      },
    ]);
  });

  test("leave out the label that a list puts before them", () => {
    const text = "a) Rà soát thủ tục";
    const runs = [
      { start: 0, end: 3, font: "Calibri" },
      { start: 3, end: text.length, font: "Times New Roman" },
    ];
    const components = recognize(pdfOf([{ text, labelLength: 3, runs }])).layout?.components;
    expect(components?.find((component) => component.text === text)?.runs).toEqual([
      { start: 3, end: text.length, font: "Times New Roman" },
    ]);
  });
});

function pdfOf(lines: readonly Pick<Paragraph, "text" | "runs" | "labelLength">[]): Document {
  const all = [...lines, { text: "KẾ HOẠCH" }, { text: "Cải cách hành chính năm 2026" }];
  return {
    format: "pdf",
    pages: 1,
    ocr: false,
    traces: [],
    blocks: all.map((line, index) => ({
      type: "paragraph",
      ...line,
      anchors: [{ start: 0, place: { page: 1, line: index + 1 } }],
    })),
  };
}
