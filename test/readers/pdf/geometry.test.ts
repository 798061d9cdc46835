import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/document/document.js";
import { gridsOf } from "../../../src/readers/pdf/grids.js";
import type { PageCell, PageTable } from "../../../src/readers/pdf/page-tables.js";
import { readPdf } from "../../../src/readers/pdf/read-pdf.js";
import type { Segment } from "../../../src/readers/pdf/segments.js";
import { continueTable, startTable } from "../../../src/readers/pdf/table-stitching.js";
import { at, stroke, type TinyPage, tinyPdf } from "./tiny-pdf.js";

const line = "This line of running text is long enough to reach the right margin of it";

describe("text", () => {
  it("is put together from its places, not from its order in the file", async () => {
    const content = at(109, 100, "reform") + at(72, 100, "admin") + at(104.7, 100, "-");
    expect(await textOfPages({ content })).toBe("admin-reform");
  });

  it("keeps a raised character in its line", async () => {
    const content = at(72, 100, "area 5 m") + at(119.5, 95, "2", 7) + at(123.4, 100, " of land");
    expect(await textOfPages({ content })).toBe("area 5 m2 of land");
  });

  it("reads upright on pages that are shown or drawn sideways", async () => {
    const sideways = "BT /F1 12 Tf 0 1 -1 0 300 72 Tm (Drawn sideways) Tj ET";
    const pages = [{ content: at(72, 100, "Shown sideways"), rotate: 90 }, { content: sideways }];
    expect(await textOfPages(...pages)).toBe("Shown sideways\nDrawn sideways");
  });

  it("gives what runs up the side of the page last", async () => {
    const side = "BT /F1 8 Tf 0 1 -1 0 30 300 Tm (Printed from the archive) Tj ET\n";
    const pages = [1, 2].map((page) => ({
      content: side + at(72, 100, `Text of page ${page}, longer than it.`),
    }));
    expect(await textOfPages(...pages)).toBe(
      "Text of page 1, longer than it.\nText of page 2, longer than it.\nPrinted from the archive",
    );
  });

  it("goes left block first where two stand side by side", async () => {
    const content =
      at(72, 100, "Recipients:") +
      at(380, 103, "DIRECTOR") +
      at(72, 114, "- Office;") +
      at(380, 160, "A. Name");
    expect(await textOfPages({ content })).toBe("Recipients:\n- Office;\nDIRECTOR\nA. Name");
  });
});

describe("a heading", () => {
  it("goes on in the next line though its automatic label is not bold", async () => {
    const content =
      at(72, 88, line) +
      at(72, 102, line) +
      at(72, 116, line) +
      at(100, 130, "III. ") +
      at(122, 130, "TASKS, ACTIVITIES AND BUDGET OF A WHOLE YEAR", 12, "F2") +
      at(72, 144, "OF REFORMS", 12, "F2");
    expect((await textOfPages({ content })).split("\n").at(-1)).toBe(
      "III. TASKS, ACTIVITIES AND BUDGET OF A WHOLE YEAR OF REFORMS",
    );
  });
});

describe("a paragraph", () => {
  it("ends with a sentence that justified text does not spread to the margin", async () => {
    const next = "Another paragraph starts below it";
    const short = `${line.slice(0, 67)}.`;
    const pages = [
      { content: [100, 116, 132, 148].map((y) => at(72, y, line)).join("") + at(72, 164, short) },
      { content: at(72, 100, next) },
    ];
    expect(await textOfPages(...pages)).toBe(`${line} ${line} ${line} ${line} ${short}\n${next}`);
  });

  it("does not go on in a web address that stands alone", async () => {
    const last = `${line.slice(0, -1)}.`;
    const address = "https://example.gov.vn/a-long-name-of-a-page-that-has-been-printed-below-it";
    const content =
      at(72, 100, line) + at(72, 116, line) + at(72, 132, last) + at(72, 148, address);
    expect(await textOfPages({ content })).toBe(`${line} ${line} ${last}\n${address}`);
  });
});

describe("blocks side by side", () => {
  it("keep the wrapped rest of a date and of a recipient in their lines", async () => {
    const content =
      at(72, 100, "Recipients:") +
      at(380, 100, "Sample, day 3 month 4") +
      at(72, 114, "- Electronic page of the") +
      at(380, 114, "year 2026") +
      at(72, 128, "Department;") +
      at(72, 142, "- Office.");
    expect(await textOfPages({ content })).toBe(
      "Recipients:\n- Electronic page of the Department;\n- Office.\nSample, day 3 month 4 year 2026",
    );
  });
});

describe("a header", () => {
  it("keeps blanks left open and the title below apart from both blocks", async () => {
    const content =
      at(90, 80, "DISTRICT COUNCIL") +
      at(330, 80, "REPUBLIC OF EXAMPLES") +
      at(90, 96, "No.") +
      at(140, 96, "/KH-UBND") +
      at(330, 96, "Sample, day") +
      at(430, 96, "month 4") +
      at(270, 124, "PLAN", 14, "F2");
    expect(await textOfPages({ content })).toBe(
      "DISTRICT COUNCIL\nNo. /KH-UBND\nREPUBLIC OF EXAMPLES\nSample, day month 4\nPLAN",
    );
  });
});

describe("rules", () => {
  it("make no table as an underline or as a single frame", async () => {
    const frame =
      stroke(60, 80, 300, 80) +
      stroke(300, 80, 300, 160) +
      stroke(300, 160, 60, 160) +
      stroke(60, 160, 60, 80);
    const content = at(72, 100, "Framed") + stroke(72, 102, 110, 102) + frame;
    const { document } = await readPdf(tinyPdf([{ content }]));
    expect(document.blocks.map((block) => block.type)).toEqual(["paragraph"]);
  });

  it("make a table with merged cells, drawn as strokes, thin filled rectangles or dots", async () => {
    const stroked = [
      stroke(60, 80, 300, 80),
      stroke(180, 110, 300, 110),
      stroke(60, 140, 300, 140),
      stroke(60, 80, 60, 140),
      stroke(180, 80, 180, 140),
      stroke(300, 80, 300, 140),
    ].join("");
    const filled = stroked
      .replace(
        /0\.5 w (\S+) (\S+) m (\S+) \2 l S/g,
        (_, x, y, toX) => `${x} ${y} ${toX - x} 0.7 re f`,
      )
      .replace(
        /0\.5 w (\S+) (\S+) m \1 (\S+) l S/g,
        (_, x, y, toY) => `${x} ${y} 0.7 ${toY - y} re f`,
      );
    const words = at(70, 100, "Merged") + at(190, 100, "Upper") + at(190, 130, "Lower");
    const dotted = filled.replace(/(\S+) (\S+) (\S+) (\S+) re f/g, (_, x, y, width, height) =>
      dots(Number(x), Number(y), Number(width), Number(height)),
    );
    for (const rules of [stroked, filled, dotted]) {
      const { document } = await readPdf(tinyPdf([{ content: rules + words }]));
      const [table] = document.blocks;
      expect(table).toMatchObject({ type: "table", rows: 2, columns: 2, headerRows: 0 });
      expect(table?.type === "table" && table.cells.map(spansOf)).toEqual([
        [0, 0, 2, 1, "Merged"],
        [0, 1, 1, 1, "Upper"],
        [1, 1, 1, 1, "Lower"],
      ]);
    }
  });
});

describe("a page", () => {
  it("loses its number and the header that all pages carry", async () => {
    const pages = [1, 2, 3].map((number) => ({
      content:
        at(72, 40, "Department of Energy") +
        at(290, 60, String(number)) +
        at(72, 120, `Text of page ${number}.`),
    }));
    expect(await textOfPages(...pages)).toBe("Text of page 1.\nText of page 2.\nText of page 3.");
  });

  it("loses the header of its landscape pages too", async () => {
    const upright = [1, 2, 3].map((number) => ({
      content: at(72, 40, "Department of Energy") + at(72, 120, `Text of page ${number}.`),
    }));
    const landscape = [4, 5, 6].map((number) => ({
      size: [842, 595] as const,
      content: at(42, 280, "Department of Energy") + at(72, 360, `Text of page ${number}.`),
    }));
    expect(await textOfPages(...upright, ...landscape.slice(0, 2))).not.toContain("Energy");
    expect(await textOfPages(...upright, ...landscape)).not.toContain("Energy");
  });

  it("loses a watermark that crosses its text, not a large title", async () => {
    const text = [100, 116, 132, 148].map((y) => at(72, y, line)).join("");
    const slanting = "BT /F1 80 Tf 0.7 0.7 -0.7 0.7 150 500 Tm (DRAFT) Tj ET\n";
    const level = at(120, 150, "DRAFT", 80);
    const title = at(120, 70, "PLAN", 40);
    for (const mark of [slanting, level]) {
      expect(await textOfPages({ content: mark + title + text })).toBe(
        `PLAN\n${line} ${line} ${line} ${line}`,
      );
    }
  });

  it("goes on with the paragraph of the page before", async () => {
    const pages = [
      { content: [100, 116, 132, 148].map((y) => at(72, y, line)).join("") },
      { content: at(72, 100, "and ends here.") },
    ];
    expect(await textOfPages(...pages)).toBe(`${line} ${line} ${line} ${line} and ends here.`);
  });

  it("that is an image without letters is named in a notice, in both languages", async () => {
    const pages: TinyPage[] = [{ content: at(72, 100, "Text.") }, { content: "", image: true }];
    const { document, notices } = await readPdf(tinyPdf(pages));
    expect(document.pages).toBe(2);
    expect(notices).toEqual([
      {
        code: "page-without-text",
        message: {
          vi: "Trang 2 là ảnh và không nhận ra được chữ nào trên đó; nếu trang có chữ, hãy quét lại rõ hơn hoặc dùng bản Word.",
          en: "Page 2 is an image on which no text was recognised; if it has text, scan it again more clearly or supply the Word file.",
        },
        place: { page: 2 },
      },
    ]);
  });

  it("with nothing but a signature stamp over its image counts as an image", async () => {
    const stamp = at(300, 60, "Signed by: Office", 8) + at(300, 70, "Date: 01.02.2026 10:00", 8);
    await expect(readPdf(tinyPdf([{ content: stamp, image: true }]))).rejects.toMatchObject({
      code: "no-text",
    });
  });
});

async function textOfPages(...pages: TinyPage[]): Promise<string> {
  const { document } = await readPdf(tinyPdf(pages));
  return textOf(document.blocks);
}

/** Squares as wide as a rule in the place of the rule. */
function dots(x: number, y: number, width: number, height: number): string {
  const length = Math.max(Math.abs(width), Math.abs(height));
  const step = width > Math.abs(height) ? [1.5, 0] : [0, 1.5 * Math.sign(height)];
  const [across = 0, down = 0] = step;
  return Array.from(
    { length: Math.ceil(length / 1.5) },
    (_, index) => `${x + index * across} ${y + index * down} 0.7 0.7 re f`,
  ).join(" ");
}

function spansOf(cell: {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: Parameters<typeof textOf>[0];
}) {
  return [cell.row, cell.column, cell.rowSpan, cell.columnSpan, textOf(cell.blocks)];
}

it("pieces of one rule that stand a hair apart part the cells beside each of them", () => {
  const across = [100, 130, 160, 190].map((y) => rule("horizontal", y, 50, 250));
  const upright = [50, 250].map((x) => rule("vertical", x, 100, 190));
  const middle = [rule("vertical", 150.6, 100, 131), rule("vertical", 150.4, 159, 190)];
  const [grid] = gridsOf([...across, ...upright, ...middle]);
  expect(grid?.cells.map(({ row, column, columnSpan }) => [row, column, columnSpan])).toEqual([
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 2],
    [2, 0, 1],
    [2, 1, 1],
  ]);
});

it("in scans the row of a group below a repeated header is none of the header", () => {
  const labels = (row: number, group: string) => [
    ...["TT", "Task", "Product", "Lead", "Time"].map((text, column) => cell(0, column, 1, text)),
    cell(row, 0, 1, group),
    cell(row, 1, 4, `Group ${group}`),
  ];
  const table = startTable(pageTable(1, labels(1, "I")));
  expect(continueTable(table, pageTable(2, labels(1, "IV")))?.rows).toBe(3);
});

function pageTable(page: number, cells: readonly PageCell[]): PageTable {
  const placed = cells.map((one) => ({ ...one, page }));
  const grid = { rows: 2, xs: [0, 30, 200, 300, 400, 500], top: 0, bottom: 60, padding: 5 };
  return { page, ...grid, cells: placed };
}

function cell(row: number, column: number, columnSpan: number, text: string): PageCell {
  const place = { x: 0, right: 10, firstWordRight: 10, baseline: 0, size: 12, page: 1, number: 0 };
  const lines = [{ text, runs: [], letters: [], confidence: 0.9, ...place }];
  const foot = { height: 20, lines, closed: true };
  return { row, column, rowSpan: 1, columnSpan, closed: true, page: 1, lines, foot };
}

function rule(direction: Segment["direction"], place: number, from: number, to: number): Segment {
  return { direction, at: place, from, to };
}
