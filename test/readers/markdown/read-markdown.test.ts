import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../../src/document/document.js";
import { readMarkdown } from "../../../src/readers/markdown/read-markdown.js";
import { recognize } from "../../../src/recognize/recognize.js";

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

  test("a rule at the beginning is no front matter", async () => {
    expect(await texts("---\n\nKẾ HOẠCH\n\n---\n\nI. MỤC TIÊU\n")).toEqual([
      "KẾ HOẠCH",
      "I. MỤC TIÊU",
    ]);
  });

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("%s ends a line, also in front matter, and lines are counted by it", async (_, end) => {
    const text = [
      "---",
      "title: x",
      "---",
      "",
      "1. Mục đích",
      "2. Yêu cầu",
      "",
      "a) Một",
      "b) Hai",
    ];
    const { blocks } = await read(text.join(end));
    expect(
      blocks.map((block) =>
        block.type === "paragraph" ? [block.text, block.anchors[0]?.place.line] : [],
      ),
    ).toEqual([
      ["1. Mục đích", 5],
      ["2. Yêu cầu", 6],
      ["a) Một", 8],
      ["b) Hai", 9],
    ]);
  });

  test("a bold line with a label is a heading for recognition, one without is none", async () => {
    const document = await read(
      "**KẾ HOẠCH**\n\n**II. MỤC TIÊU**\n\n**1. Mục tiêu chung**\n\n**Lưu ý**\n\nNâng cao chất lượng.\n",
    );
    expect(document.blocks[1]).toEqual({
      type: "paragraph",
      text: "II. MỤC TIÊU",
      runs: [{ start: 0, end: 12, bold: true }],
      anchors: [{ start: 0, place: { line: 3, column: 3 } }],
    });
    expect(recognize(document).sections.map(({ path, title }) => [path, title])).toEqual([
      ["II", "MỤC TIÊU"],
      ["II.1", "Mục tiêu chung"],
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

  test("an HTML table keeps its spans and its lines, blank lines inside it too", async () => {
    const { blocks } = await read(
      "| a | b |\n|---|---|\n| 1 | 2 |\n\n<table>\n<tr><th>TT</th><th>Nhiệm vụ</th></tr>\n\n<tr><td rowspan=2>1</td><td>Rà soát</td></tr>\n<tr><td>\n\nCông khai\n\n</td></tr>\n</table>\n\nSau bảng.",
    );
    const place = (line: number, column: number, row: number, cell: number) => ({
      line,
      column,
      table: 2,
      row,
      cell,
    });
    const cell = (
      text: string,
      bold: boolean,
      at: readonly number[],
      inside: readonly number[],
    ) => {
      const [line = 0, column = 0, row = 0, cell = 0] = at;
      const [wordLine = 0, wordColumn = 0] = inside;
      return {
        row: row - 1,
        column: cell - 1,
        rowSpan: text === "1" ? 2 : 1,
        columnSpan: 1,
        place: place(line, column, row, cell),
        blocks: [
          {
            type: "paragraph",
            text,
            runs: [{ start: 0, end: text.length, ...(bold && { bold }) }],
            anchors: [{ start: 0, place: place(wordLine, wordColumn, row, cell) }],
          },
        ],
      };
    };
    expect(blocks[1]).toEqual({
      type: "table",
      rows: 3,
      columns: 2,
      headerRows: 1,
      origin: "markup",
      place: { line: 5, column: 1, table: 2 },
      cells: [
        cell("TT", true, [6, 5, 1, 1], [6, 9]),
        cell("Nhiệm vụ", true, [6, 16, 1, 2], [6, 20]),
        cell("1", false, [8, 5, 2, 1], [8, 19]),
        cell("Rà soát", false, [8, 25, 2, 2], [8, 29]),
        cell("Công khai", false, [9, 5, 3, 2], [11, 1]),
      ],
    });
    expect(blocks[2]).toMatchObject({
      text: "Sau bảng.",
      anchors: [{ start: 0, place: { line: 16, column: 1 } }],
    });
  });

  test("a table that is never closed swallows no more than its own lines", async () => {
    const { blocks } = await read("<table border=1><tr><td>Một</td></tr>\n\nI. MỤC TIÊU\n");
    expect(blocks.map(({ type }) => type)).toEqual(["table", "paragraph"]);
  });

  test("HTML tables nested without end are refused", async () => {
    await expect(read("<table><tr><td>".repeat(10_000))).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test("markup and comments in HTML are not taken for text", async () => {
    expect(await texts("<!-- ghi chú -->\n\n<div>\nNội dung\n</div>\n")).toEqual(["Nội dung"]);
  });

  test.each([
    ["quotations", ">".repeat(20_000)],
    ["lists on one line", "+ ".repeat(5_000)],
    ["lists of dashes on one line", "- ".repeat(5_000)],
    [
      "lists on many lines",
      Array.from({ length: 3_000 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
    ],
  ])("%s without end are refused at once", async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: "too-large" });
  });

  test.each(["-", "- ", "*", "* "])("a rule of many %j is no nesting", async (sign) => {
    expect(await texts(`Trên\n\n${sign.repeat(200)}\n\nDưới\n`)).toEqual(["Trên", "Dưới"]);
  });

  test("a file of blanks has no text", async () => {
    await expect(read("\n\n")).rejects.toMatchObject({ code: "no-text" });
  });
});
