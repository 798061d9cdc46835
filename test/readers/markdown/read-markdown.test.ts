import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/document/document.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";

async function read(text: string) {
  return (await readMarkdown(Buffer.from(text))).document;
}

async function texts(text: string): Promise<string[]> {
  const { blocks } = await read(text);
  return blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

describe("readMarkdown", () => {
  test("headings, list items and labelled lines are paragraphs with their labels", async () => {
    expect(
      await texts(
        "## II. **MỤC TIÊU**\n\n1. Mục đích\n2. Yêu cầu\n\n- Nâng cao *hiệu quả*\n  của công tác.\n\na) Thể chế\nb) Thủ tục\n",
      ),
    ).toEqual([
      "II. MỤC TIÊU",
      "1. Mục đích",
      "2. Yêu cầu",
      "- Nâng cao hiệu quả của công tác.",
      "a) Thể chế",
      "b) Thủ tục",
    ]);
  });

  test("lines of a letterhead stay apart, wrapped sentences do not", async () => {
    expect(await texts("UBND TỈNH AN LẠC\nSỞ XÂY DỰNG\n\nThực hiện nhiệm vụ được\ngiao.")).toEqual([
      "UBND TỈNH AN LẠC",
      "SỞ XÂY DỰNG",
      "Thực hiện nhiệm vụ được giao.",
    ]);
  });

  test("front matter is left out and lines keep their numbers", async () => {
    const { blocks } = await read("---\ntitle: Kế hoạch\n---\n\n# I. MỤC TIÊU\n");
    expect(blocks).toEqual([
      {
        type: "paragraph",
        text: "I. MỤC TIÊU",
        heading: 1,
        runs: [{ start: 0, end: 11, bold: false }],
        anchors: [{ start: 0, place: { line: 5, column: 3 } }],
      },
    ]);
  });

  test("bold marks do not move what stands behind them", async () => {
    const [block] = (await read("Gửi **trước ngày 05/12** hằng năm.")).blocks;
    const { text, anchors } = block as Paragraph;
    expect({ text, anchors }).toEqual({
      text: "Gửi trước ngày 05/12 hằng năm.",
      anchors: [
        { start: 0, place: { line: 1, column: 1 } },
        { start: 4, place: { line: 1, column: 7 } },
        { start: 21, place: { line: 1, column: 26 } },
      ],
    });
  });

  test("a GFM table gives its cells with their places, lines of a cell as paragraphs", async () => {
    const [table] = (
      await read("| TT | Chủ trì |\n|---|---|\n| 1 | Văn phòng<br>Phòng Kinh tế |\n")
    ).blocks;
    expect(table).toMatchObject({
      type: "table",
      rows: 2,
      columns: 2,
      headerRows: 1,
      origin: "markup",
      flat: true,
    });
    const cell = table?.type === "table" ? table.cells[3] : undefined;
    expect(cell?.place).toEqual({ line: 3, column: 5, table: 1, row: 2, cell: 2 });
    expect(cell?.blocks.map((block) => (block.type === "paragraph" ? block.text : ""))).toEqual([
      "Văn phòng",
      "Phòng Kinh tế",
    ]);
  });

  test("markup and comments in HTML are not taken for text", async () => {
    expect(await texts("<!-- ghi chú -->\n\n<div>\nNội dung\n</div>\n")).toEqual(["Nội dung"]);
  });

  test("a file of blanks has no text", async () => {
    await expect(read("\n\n")).rejects.toMatchObject({ code: "no-text" });
  });
});
