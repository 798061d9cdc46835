import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/reporters/csv-text.js";
import type { SheetTable } from "../../src/reporters/sheet-table.js";
import { workbook } from "../../src/reporters/workbook.js";

const TABLE: SheetTable = {
  name: "Nhiệm vụ",
  columns: [
    { title: "TT", width: 6 },
    { title: "Nhiệm vụ", width: 40 },
    { title: "Ghi chú", width: 10 },
    { title: "Đến ngày", width: 12 },
  ],
  rows: [
    ["1", '=HYPERLINK("http://x","Số hóa")', null, { day: "2026-06-30" }],
    [2, "+1, hai\tba", null, null],
  ],
};

describe("a table as CSV", () => {
  test("opens in Excel, and holds no formula", () => {
    expect(csvText(TABLE)).toBe(
      [
        "\ufeffTT,Nhiệm vụ,Ghi chú,Đến ngày",
        `1,"'=HYPERLINK(""http://x"",""Số hóa"")",,2026-06-30`,
        `2,"'+1, hai ba",,`,
        "",
      ].join("\r\n"),
    );
  });

  test.each(["=1", "+1", "-1", "@A1"])("the text %s is inert", (text) => {
    expect(csvText({ ...TABLE, rows: [[text]] })).toContain(`\r\n'${text}\r\n`);
  });
});

describe("tables as a workbook", () => {
  test("texts are texts and days are dates", async () => {
    const files = unzipSync(await workbook([TABLE]));
    const sheet = partOf(files, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('fitToWidth="1"');
    expect(sheet.match(/<row /g)).toHaveLength(3);
    expect(`${sheet}${partOf(files, "xl/sharedStrings.xml")}`).toContain("=HYPERLINK(");
    expect(sheet).toContain("<v>46203</v>");
    expect(partOf(files, "xl/workbook.xml")).toContain('name="Nhiệm vụ"');
  });

  test("a text longer than a cell may be is cut, and controls are taken out", async () => {
    const long = `\u001b[31m${"x".repeat(40_000)}`;
    const files = unzipSync(await workbook([{ ...TABLE, rows: [["1", long]] }]));
    const texts = `${partOf(files, "xl/worksheets/sheet1.xml")}${partOf(files, "xl/sharedStrings.xml")}`;
    expect(texts.match(/x{1000,}/)?.[0].length).toBe(32_767);
    expect(texts).not.toContain("\u001b");
  });
});

function partOf(files: Record<string, Uint8Array>, name: string): string {
  const bytes = files[name];
  return bytes === undefined ? "" : strFromU8(bytes);
}
