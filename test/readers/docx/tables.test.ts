import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document.js";
import { readDocx } from "../../../src/readers/docx/read-docx.js";
import { buildDocx, p, ruledTable, table, tc, tr } from "./build-docx.js";

const HEADER = "<w:trPr><w:tblHeader/></w:trPr>";

describe("a data table", () => {
  test("gives each cell once with its spans and places", async () => {
    const body =
      p("Phụ lục") +
      ruledTable(
        `<w:tr>${HEADER}${tc("TT")}${tc("Nhiệm vụ", '<w:gridSpan w:val="2"/>')}</w:tr>`,
        tr(tc("1", '<w:vMerge w:val="restart"/>'), tc("a"), tc("b")),
        tr(tc("", "<w:vMerge/>"), tc("c"), tc("")),
      ) +
      p("sau");
    const { document } = await readDocx(buildDocx({ body }));
    expect(document.blocks).toEqual([
      paragraph("Phụ lục", { paragraph: 1 }),
      {
        type: "table",
        rows: 3,
        columns: 3,
        headerRows: 1,
        origin: "markup",
        place: { paragraph: 2, table: 1 },
        cells: [
          cell("TT", [0, 0], [1, 1], 2),
          cell("Nhiệm vụ", [0, 1], [1, 2], 3),
          cell("1", [1, 0], [2, 1], 4),
          cell("a", [1, 1], [1, 1], 5),
          cell("b", [1, 2], [1, 1], 6),
          cell("c", [2, 1], [1, 1], 8),
          cell("", [2, 2], [1, 1], 9),
        ],
      },
      paragraph("sau", { paragraph: 10 }),
    ]);
  });

  test("rows may begin and end inside the grid", async () => {
    const body = ruledTable(
      tr(tc("a"), tc("b"), tc("c")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${tc("d")}</w:tr>`,
    );
    expect(shape(await blocks(body))).toEqual([
      "2x3",
      "a 0,0 1x1",
      "b 0,1 1x1",
      "c 0,2 1x1",
      "d 1,1 1x1",
    ]);
  });

  test("cells merged the old way are one", async () => {
    const body = ruledTable(
      tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("b")),
    );
    expect(shape(await blocks(body))).toEqual(["1x3", "a 0,0 1x2", "b 0,2 1x1"]);
  });

  test("a vertical merge that nothing begins is a cell of its own", async () => {
    const body = ruledTable(tr(tc("a", "<w:vMerge/>")), tr(tc("", "<w:vMerge/>")));
    expect(shape(await blocks(body))).toEqual(["2x1", "a 0,0 2x1"]);
  });

  test("cells of another width do not go on with the one above", async () => {
    const body = ruledTable(
      tr(tc("a", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), tc("b")),
      tr(tc("", '<w:gridSpan w:val="2"/><w:vMerge/>'), tc("c")),
      tr(tc("d", "<w:vMerge/>"), tc("e"), tc("f")),
    );
    expect(shape(await blocks(body))).toEqual([
      "3x3",
      "a 0,0 2x2",
      "b 0,2 1x1",
      "c 1,2 1x1",
      "d 2,0 1x1",
      "e 2,1 1x1",
      "f 2,2 1x1",
    ]);
  });

  test("rows and cells inside content controls count", async () => {
    const wrap = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = ruledTable(
      wrap(tr(tc("a"), wrap(tc("b")))),
      `<w:customXml>${tr(tc("c"))}</w:customXml>`,
    );
    expect(shape(await blocks(body))).toEqual(["2x2", "a 0,0 1x1", "b 0,1 1x1", "c 1,0 1x1"]);
  });

  test("a table in a cell is a block of the cell with a number of its own", async () => {
    const inner = ruledTable(tr(tc("trong")));
    const body =
      ruledTable(tr(`<w:tc>${p("a")}${inner}${p("b")}</w:tc>`)) + ruledTable(tr(tc("c")));
    const [outer, last] = await blocks(body);
    expect(outer).toMatchObject({
      place: { paragraph: 1, table: 1 },
      cells: [
        {
          blocks: [
            paragraph("a", { paragraph: 1, table: 1, row: 1, cell: 1 }),
            {
              place: { paragraph: 2, table: 2 },
              cells: [
                { blocks: [paragraph("trong", { paragraph: 2, table: 2, row: 1, cell: 1 })] },
              ],
            },
            paragraph("b", { paragraph: 3, table: 1, row: 1, cell: 1 }),
          ],
        },
      ],
    });
    expect(last).toMatchObject({ place: { paragraph: 4, table: 3 } });
  });
});

describe("a table without visible borders", () => {
  test("is dissolved into its paragraphs, cell after cell, and takes no table number", async () => {
    const body = table("", tr(tc("UBND TỈNH"), tc("CỘNG HÒA"))) + ruledTable(tr(tc("a")));
    const found = await blocks(body);
    expect(found.slice(0, 2)).toEqual([
      paragraph("UBND TỈNH", { paragraph: 1 }),
      paragraph("CỘNG HÒA", { paragraph: 2 }),
    ]);
    expect(found[2]).toMatchObject({ type: "table", place: { paragraph: 3, table: 1 } });
  });

  const none = '<w:tblBorders><w:top w:val="none"/><w:insideH w:val="nil"/></w:tblBorders>';
  const nil = ["top", "left", "bottom", "right"].map((edge) => `<w:${edge} w:val="nil"/>`).join("");
  const grid = `<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>
    <w:style w:type="table" w:styleId="Mine"><w:basedOn w:val="Grid"/></w:style>
    <w:style w:type="table" w:styleId="Head"><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;
  test.each([
    ["borders of none", table(none, tr(tc("a"), tc("b"))), "layout"],
    ["a style that draws lines", table('<w:tblStyle w:val="Grid"/>', tr(tc("a"))), "data"],
    ["a style based on such a one", table('<w:tblStyle w:val="Mine"/>', tr(tc("a"))), "data"],
    ["a style that rules its first row", table('<w:tblStyle w:val="Head"/>', tr(tc("a"))), "data"],
    [
      "cells that take the lines of the style away",
      table('<w:tblStyle w:val="Grid"/>', tr(tc("a", `<w:tcBorders>${nil}</w:tcBorders>`))),
      "layout",
    ],
    [
      "one cell with a line",
      table("", tr(tc("a"), tc("b", '<w:tcBorders><w:top w:val="dotted"/></w:tcBorders>'))),
      "data",
    ],
    [
      "a row that draws its own lines",
      table(
        "",
        `<w:tr><w:tblPrEx><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPrEx>${tc("a")}</w:tr>`,
      ),
      "data",
    ],
    ["four cells side by side", table("", tr(tc("a"), tc("b"), tc("c"), tc("d"))), "data"],
    ["a repeated header row", table("", `<w:tr>${HEADER}${tc("a")}</w:tr>`), "data"],
  ])("%s", async (_, body, kind) => {
    const { document } = await readDocx(buildDocx({ body, styles: grid }));
    expect(document.blocks[0]?.type).toBe(kind === "data" ? "table" : "paragraph");
  });
});

async function blocks(body: string): Promise<readonly Block[]> {
  return (await readDocx(buildDocx({ body }))).document.blocks;
}

/** "rows x columns" and "text row,column rowSpan x columnSpan" of the first table. */
function shape([first]: readonly Block[]): readonly string[] {
  if (first?.type !== "table") return [];
  return [
    `${first.rows}x${first.columns}`,
    ...first.cells.map(({ row, column, rowSpan, columnSpan, blocks: [inside] }) => {
      const text = inside?.type === "paragraph" ? inside.text : "";
      return `${text} ${row},${column} ${rowSpan}x${columnSpan}`;
    }),
  ];
}

function cell(
  text: string,
  [row, column]: readonly [number, number],
  [rowSpan, columnSpan]: readonly [number, number],
  number: number,
) {
  const place = { paragraph: number, table: 1, row: row + 1, cell: column + 1 };
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    place,
    blocks: text === "" ? [] : [paragraph(text, place)],
  };
}

function paragraph(text: string, place: object) {
  return {
    type: "paragraph",
    text,
    runs: [{ start: 0, end: text.length }],
    anchors: [{ start: 0, place }],
  };
}
