import { describe, expect, test } from "vitest";
import { type Block, type Table, textOf } from "../../../src/document/document.js";
import { readFragment } from "../../../src/readers/html/read-fragment.js";

function read(html: string): readonly Block[] {
  return readFragment(html, 1, 0).blocks;
}

function table(html: string): Table {
  const [block] = read(html);
  if (block?.type !== "table") throw new Error("no table");
  return block;
}

/** Each cell as "text row,column rows x columns". */
function cells(html: string): readonly string[] {
  return table(html).cells.map(
    ({ blocks, row, column, rowSpan, columnSpan }) =>
      `${textOf(blocks)} ${row},${column} ${rowSpan}x${columnSpan}`,
  );
}

describe("tables in HTML", () => {
  test("cells move right of those that reach down from above", () => {
    expect(
      cells(
        "<table border=1><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td colspan=3>e</table>",
      ),
    ).toEqual(["a 0,0 2x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1", "e 2,0 1x3"]);
  });

  test("no span leaves its group of rows, and none covers another cell", () => {
    expect(
      cells(
        "<table border=1><thead><tr><th rowspan=9>a</thead><tbody><tr><td>b<td rowspan=0>c<tr><td colspan=2>d</tbody></table>",
      ),
    ).toEqual(["a 0,0 1x1", "b 1,0 1x1", "c 1,1 2x1", "d 2,0 1x1"]);
  });

  test("header rows are those of the head, or the first whose cells are all headings", () => {
    const rows = "<tr><th>a<th>b<tr><th>c<th>d<tr><th>e<td>f";
    expect(table(`<table>${rows}</table>`).headerRows).toBe(2);
    expect(table(`<table><tbody>${rows}<thead><tr><td>x</thead></table>`)).toMatchObject({
      headerRows: 1,
      cells: [{ row: 0 }, { row: 1 }, {}, {}, {}, {}, {}],
    });
  });

  test("a nested table stands in its cell and is counted after the outer one", () => {
    const inner = "<table border=1><tr><td>c</table>";
    const outer = table(`<table border=1><tr><td>a${inner}b<td>d</table>`);
    expect(outer.cells[0]?.blocks).toMatchObject([
      { text: "a", anchors: [{ place: { line: 1, column: 25, table: 1, row: 1, cell: 1 } }] },
      { type: "table", place: { table: 2 }, cells: [{ place: { table: 2, row: 1, cell: 1 } }] },
      { text: "b" },
    ]);
  });

  test("hidden rows and cells are none", () => {
    expect(
      cells("<table border=1><tr hidden><td>x<tr><td>a<td style='display:none'>x<td>b</table>"),
    ).toEqual(["a 0,0 1x1", "b 0,1 1x1"]);
  });

  test("a caption stands before its table", () => {
    expect(read("<table><caption>Bảng 1</caption><tr><td>a</table>")).toMatchObject([
      { text: "Bảng 1" },
      { type: "table" },
    ]);
  });
});

describe("tables that only lay out", () => {
  const letterhead =
    "<tr><td>SỞ XÂY DỰNG<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Số: 1/KH-SXD<td>An Lạc, ngày 06 tháng 01 năm 2026";

  test.each([
    ["without a border", `<table>${letterhead}</table>`],
    ["with borders of none", `<table border="0" style="border: none">${letterhead}</table>`],
    ["with a border of no width", `<table style="border-width:0px">${letterhead}</table>`],
  ])("%s are given as paragraphs, left cell first", (_, html) => {
    expect(textOf(read(html)).split("\n")).toEqual([
      "SỞ XÂY DỰNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 1/KH-SXD",
      "An Lạc, ngày 06 tháng 01 năm 2026",
    ]);
    expect(read(html).every(({ type }) => type === "paragraph")).toBe(true);
  });

  test.each([
    ["a border", `<table border="1">${letterhead}</table>`],
    ["a border in its style", `<table style="border: 1px solid">${letterhead}</table>`],
    ["a border around a cell", "<table><tr><td style='border-top:solid 1pt'>a<td>b</table>"],
    ["headings", "<table><tr><th>a<th>b<tr><td>c<td>d</table>"],
    ["three rows", "<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td>f</table>"],
    ["four columns", "<table><tr><td>a<td>b<td>c<td>d</table>"],
    ["long lines", `<table><tr><td>${"a b ".repeat(40)}<td>b</table>`],
  ])("a table with %s is data", (_, html) => {
    expect(read(html)).toMatchObject([{ type: "table", origin: "markup" }]);
  });

  test("a page laid out by a table gives its blocks, the tables in it stay", () => {
    const page = `<table><tr><td>Menu<td><h2>KẾ HOẠCH</h2><table border=1><tr><td>a</table><tr><td>x<tr><td>y</table>`;
    expect(read(page)).toMatchObject([
      { text: "Menu" },
      { text: "KẾ HOẠCH" },
      { type: "table", place: { table: 1 } },
      { text: "x" },
      { text: "y" },
    ]);
  });
});
