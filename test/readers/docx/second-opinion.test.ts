import {
  Document as DocxDocument,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";

describe("mammoth as a second opinion", () => {
  test("no word that it finds is missing", async () => {
    const bytes = await Packer.toBuffer(samplePlan());
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const { document, notices } = await readDocx(bytes);
    const ours = wordCounts(textOf(document.blocks));
    const theirs = wordCounts(value);
    const missing = [...theirs].filter(([word, count]) => (ours.get(word) ?? 0) < count);
    expect(theirs.size).toBeGreaterThan(40);
    expect({ missing, notices }).toEqual({ missing: [], notices: [] });
  });

  test("and we also give the labels that it drops", async () => {
    const { document } = await readDocx(await Packer.toBuffer(samplePlan()));
    const labelled = document.blocks.flatMap((block) =>
      block.type === "paragraph" && block.labelLength !== undefined ? [block.text] : [],
    );
    expect(labelled).toEqual([
      "I. MỤC TIÊU",
      "1. Mục tiêu chung",
      "a) Nâng cao chất lượng phục vụ",
      "II. NHIỆM VỤ",
      "1. Cải cách thể chế",
    ]);
  });
});

function samplePlan(): DocxDocument {
  const levels = [
    { level: 0, format: "upperRoman" as const, text: "%1." },
    { level: 1, format: "decimal" as const, text: "%2." },
    { level: 2, format: "lowerLetter" as const, text: "%3)" },
  ];
  const numbered = (level: number, text: string) =>
    new Paragraph({ text, numbering: { reference: "plan", level } });
  return new DocxDocument({
    numbering: { config: [{ reference: "plan", levels }] },
    footnotes: { 1: { children: [new Paragraph("Theo Quyết định số 12/QĐ-UBND")] } },
    sections: [
      {
        children: [
          new Paragraph({ text: "KẾ HOẠCH", heading: HeadingLevel.TITLE }),
          numbered(0, "MỤC TIÊU"),
          numbered(1, "Mục tiêu chung"),
          numbered(2, "Nâng cao chất lượng phục vụ"),
          new Paragraph({
            children: [
              new TextRun({ text: "Ít nhất ", bold: true }),
              new TextRun({ children: [new Tab(), "95% hồ sơ"] }),
              new TextRun({ text: " trực tuyến", italics: true, break: 1 }),
              new FootnoteReferenceRun(1),
              new ExternalHyperlink({
                children: [new TextRun("dichvucong.gov.vn")],
                link: "https://dichvucong.gov.vn",
              }),
            ],
          }),
          numbered(0, "NHIỆM VỤ"),
          numbered(1, "Cải cách thể chế"),
          sampleTable(),
        ],
      },
    ],
  });
}

function sampleTable(): Table {
  const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}) =>
    new TableCell({ children: [new Paragraph(text)], ...spans });
  return new Table({
    rows: [
      new TableRow({
        tableHeader: true,
        children: ["TT", "Nhiệm vụ", "Thời gian"].map((text) => cell(text)),
      }),
      new TableRow({
        children: [cell("1", { rowSpan: 2 }), cell("Rà soát văn bản"), cell("Quý I/2026")],
      }),
      new TableRow({ children: [cell("Tổng hợp báo cáo", { columnSpan: 2 })] }),
    ],
  });
}

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize("NFC").match(/\S+/g) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
