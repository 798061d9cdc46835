import type { Document, Paragraph } from "../document/document.js";
import type { Furniture, PageMargins } from "../document/page-setup.js";

/** How an example differs from what Nghị định 30/2020/NĐ-CP asks; what is absent is as it asks. */
export interface PrintedLook {
  /** Width and height in millimetres. */
  readonly paper?: readonly [number, number];
  readonly margins?: PageMargins;
  /** Of the running text. */
  readonly font?: string;
  /** Of the running text, in points. */
  readonly size?: number;
  readonly pageNumbers?: "header" | "none";
}

/** A plan of two pages as a Word file gives it, for examples that Markdown cannot carry. */
export function printedPlan({
  paper: [width, height] = [210, 297],
  margins = { top: 20, right: 15, bottom: 20, left: 30 },
  font = FONT,
  size = 14,
  pageNumbers = "header",
}: PrintedLook): Document {
  const lines = [
    ...LETTERHEAD.map(([text, points]) => ({ text, font: FONT, size: points })),
    ...TEXT.map((text) => ({ text, font, size })),
  ];
  return {
    format: "docx",
    ocr: false,
    blocks: lines.map(paragraph),
    traces: [],
    pageSetups: [{ place: { paragraph: 1 }, width, height, margins, firstPageDiffers: true }],
    furniture: pageNumbers === "header" ? [PAGE_NUMBER] : [],
  };
}

const FONT = "Times New Roman";
const LETTERHEAD: readonly (readonly [string, number])[] = [
  ["UBND TỈNH AN LẠC", 13],
  ["SỞ XÂY DỰNG", 13],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13],
  ["Độc lập - Tự do - Hạnh phúc", 14],
  ["Số: 215/KH-SXD", 13],
  ["An Lạc, ngày 22 tháng 12 năm 2025", 14],
  ["KẾ HOẠCH", 14],
  ["Cải cách hành chính năm 2026 của Sở Xây dựng", 14],
];
const SENTENCE = "Rút ngắn thời gian giải quyết thủ tục hành chính, phục vụ người dân tốt hơn.";
const TEXT = [
  "I. MỤC ĐÍCH, YÊU CẦU",
  ...Array.from({ length: 40 }, () => `- ${SENTENCE}`),
  ...Array.from({ length: 10 }, () => [SENTENCE, SENTENCE, SENTENCE].join(" ")),
];
const PAGE_NUMBER: Furniture = {
  kind: "header",
  on: "default",
  pageNumber: true,
  paragraph: {
    type: "paragraph",
    text: "2",
    alignment: "center",
    anchors: [{ start: 0, place: { paragraph: 1 } }],
  },
};

function paragraph(
  { text, font, size }: { text: string; font: string; size: number },
  index: number,
): Paragraph {
  return {
    type: "paragraph",
    text,
    runs: [{ start: 0, end: text.length, font, size }],
    anchors: [{ start: 0, place: { paragraph: index + 1 } }],
  };
}
