import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { readText } from "../../../src/readers/text/read-text.js";

/** Paragraphs as they are, tables as their rows with "|" between the cells. */
async function printed(text: string): Promise<string[]> {
  const { document } = await readText(Buffer.from(text));
  return document.blocks.flatMap((block) => {
    if (block.type === "paragraph") return [block.text];
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map((cell) => textOf(cell.blocks))
        .join("|"),
    );
  });
}

const HEADER = "STT\tNhiệm vụ\tChủ trì\tThời gian";

describe("readText", () => {
  test("makes a table of lines with tabs, blank cells and groups included", async () => {
    const text = `Phụ lục\n${HEADER}\nI\tCải cách thể chế\n1\tRà soát văn bản\t\tQuý II/2026\n\tKiểm tra\tVăn phòng\nHết.\n`;
    expect(await printed(text)).toEqual([
      "Phụ lục",
      "STT|Nhiệm vụ|Chủ trì|Thời gian",
      "I|Cải cách thể chế||",
      "1|Rà soát văn bản||Quý II/2026",
      "|Kiểm tra|Văn phòng|",
      "Hết.",
    ]);
  });

  test("makes a table of lines with strokes, its rule left out", async () => {
    const text =
      "| TT | Nhiệm vụ | Chủ trì | Hạn |\n|---|---|---|---|\n| 1 | Rà soát | | Quý I |\n";
    expect(await printed(text)).toEqual(["TT|Nhiệm vụ|Chủ trì|Hạn", "1|Rà soát||Quý I"]);
  });

  test("tells the place of every cell", async () => {
    const { document } = await readText(Buffer.from(`${HEADER}\n1\tRà soát\tVăn phòng\tQuý I`));
    const [table] = document.blocks;
    if (table?.type !== "table") throw new Error("no table");
    expect(table.place).toEqual({ line: 1, column: 1, table: 1 });
    expect(table.cells.filter(({ row }) => row === 1).map(({ place }) => place)).toEqual([
      { line: 2, column: 1, table: 1, row: 2, cell: 1 },
      { line: 2, column: 3, table: 1, row: 2, cell: 2 },
      { line: 2, column: 11, table: 1, row: 2, cell: 3 },
      { line: 2, column: 21, table: 1, row: 2, cell: 4 },
    ]);
  });

  test.each([
    ["a row goes on in a line that is no row", `${HEADER}\n1\tRà soát\nvăn bản\tVăn phòng\tQuý I`],
    ["the header has too few cells", "STT\tNhiệm vụ\n1\tRà soát"],
    ["nothing stands below the header", HEADER],
  ])("leaves the lines as they are where %s", async (_, text) => {
    const { document } = await readText(Buffer.from(text));
    expect(document.blocks.map(({ type }) => type)).not.toContain("table");
  });

  test("does not join what stands before a table and behind it", async () => {
    const line = "Nội dung nhiệm vụ cụ thể được nêu trong bảng dưới đây của kế hoạch này và";
    const text = `${line}\ncác phòng.\n${line}\n${HEADER}\n1\tRà soát\tVăn phòng\tQuý I\ncác đơn vị thực hiện.`;
    expect(await printed(text)).toEqual([
      `${line} các phòng.`,
      line,
      "STT|Nhiệm vụ|Chủ trì|Thời gian",
      "1|Rà soát|Văn phòng|Quý I",
      "các đơn vị thực hiện.",
    ]);
  });
});
