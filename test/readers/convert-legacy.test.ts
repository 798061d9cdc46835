import { describe, expect, test } from "vitest";
import type { Document, Paragraph, Run } from "../../src/document/document.js";
import { convertLegacy } from "../../src/readers/convert-legacy.js";
import { readDocx } from "../../src/readers/docx/read-docx.js";
import { inTcvn3, inVni } from "../text/encodings/encode-legacy.js";
import { buildDocx, p, r, ruledTable, tc, tr } from "./docx/build-docx.js";

const PLAN = "Nâng cao chất lượng phục vụ người dân, doanh nghiệp";
const FONT = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
const CAPITALS = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';

async function read(body: string) {
  const { document } = await readDocx(buildDocx({ body }));
  const { document: converted, notice } = convertLegacy(document);
  return { blocks: converted.blocks, notice: notice?.message.en };
}

function withParagraph(paragraph: Partial<Paragraph>): Document {
  const block: Paragraph = { type: "paragraph", text: "", anchors: [], ...paragraph };
  return { format: "pdf", ocr: false, traces: [], blocks: [block] };
}

describe("convertLegacy", () => {
  test("TCVN3 in a Word file is made Unicode, in cells too, soft hyphens as ư", async () => {
    const { blocks, notice } = await read(
      p(inTcvn3(PLAN), "", FONT) + ruledTable(tr(tc(inTcvn3("Nước như chưa đủ, người giữ")))),
    );
    expect(blocks).toMatchObject([
      { text: PLAN },
      { cells: [{ blocks: [{ text: "Nước như chưa đủ, người giữ" }] }] },
    ]);
    expect(notice).toContain("TCVN3 (ABC)");
  });

  test("capital fonts show capitals", async () => {
    const { blocks } = await read(
      p(inTcvn3("Kế hoạch cải cách"), "", CAPITALS) + p(inTcvn3(PLAN), "", FONT),
    );
    expect(blocks).toMatchObject([{ text: "KẾ HOẠCH CẢI CÁCH" }, { text: PLAN }]);
  });

  test("what was typed in Unicode beside it stays", async () => {
    const { blocks } = await read(p(inVni(PLAN)) + p("Kế hoạch đổi mới – café"));
    expect(blocks).toMatchObject([{ text: PLAN }, { text: "Kế hoạch đổi mới – café" }]);
  });

  test("runs move with their letters where VNI writes one letter with two signs", async () => {
    const { blocks } = await read(
      `<w:p>${r(inVni("Nâng cao chất lượng "))}${r(inVni("phục vụ người dân"), "<w:b/>")}</w:p>`,
    );
    const [paragraph] = blocks as readonly Paragraph[];
    const bold = paragraph?.runs?.find((run: Run) => run.bold);
    expect(paragraph?.text.slice(bold?.start, bold?.end)).toBe("phục vụ người dân");
    expect(bold?.end).toBe(paragraph?.text.length);
  });

  test("anchors keep to their words, and columns to the file", () => {
    const place = { line: 1, column: 1 };
    const document = withParagraph({
      text: inVni("năm người được"),
      labelLength: 5,
      anchors: [{ start: 0, place }],
    });
    expect(inVni("năm người được")).toBe("naêm ngöôøi ñöôïc");
    expect(convertLegacy(document).document).toEqual({
      ...withParagraph({
        text: "năm người được",
        labelLength: 4,
        anchors: [
          { start: 0, place },
          { start: 4, place: { line: 1, column: 6 } },
          { start: 10, place: { line: 1, column: 13 } },
        ],
      }),
      letters: { charset: "VNI", odd: [] },
    });
  });

  test.each([
    ["Unicode in a font of the old name", `${PLAN}, hà, à, ý`],
    ["English", "The café's résumé"],
    ["French", "Été comme hiver, où que l'élève soit né, il a dû être à même d'étudier"],
  ])("%s stays as it is, whatever the font", async (_, text) => {
    expect(await read(p(text, "", FONT))).toMatchObject({
      blocks: [{ text }],
      notice: undefined,
    });
  });

  test("soft hyphens vanish from text that is not TCVN3", () => {
    const runs = [
      { start: 0, end: 4, bold: true },
      { start: 4, end: 8 },
    ];
    const text = "nh\u00ad ai a";
    const { document } = convertLegacy(withParagraph({ text, runs, anchors: [] }));
    expect(document.blocks).toMatchObject([
      {
        text: "nh ai a",
        runs: [
          { start: 0, end: 3, bold: true },
          { start: 3, end: 7 },
        ],
      },
    ]);
  });
});
