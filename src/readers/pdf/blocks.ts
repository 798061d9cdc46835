import type { Block, Paragraph, Table } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { type Band, bandsOf } from "./columns.js";
import { paragraphOf, placeOf } from "./joined-lines.js";
import { endsSentence, hasBullet, startsInside } from "./labels.js";
import type { Line } from "./lines.js";
import { marginsOf } from "./margins.js";
import type { PageLayout } from "./page-layout.js";
import type { PageTable } from "./page-tables.js";
import { paragraphsOf, pitchOf, type TextBlock } from "./paragraphs.js";
import { continueTable, type StitchedTable, startTable } from "./table-stitching.js";

/** The blocks of the document in reading order, paragraphs and tables going on over page breaks. */
export function blocksOf(layouts: readonly PageLayout[]): Block[] {
  const parts = stitched(layouts.flatMap(partsOf));
  const flowing = new Map<number, Line[]>();
  const flow = parts.flatMap((part) => (part.type === "flow" ? part.lines : []));
  for (const line of flow) flowing.set(line.page, [...(flowing.get(line.page) ?? []), line]);
  const block: TextBlock = { margins: marginsOf(layouts, flowing), pitch: pitchOf(flow) };
  const blocks: Block[] = [];
  let tables = 0;
  for (const part of parts) {
    if (part.type === "flow") blocks.push(...paragraphsOf(part.lines, block));
    else if (part.type === "beside") {
      blocks.push(...besideParagraphs(part.left), ...besideParagraphs(part.right));
    } else {
      tables += 1;
      blocks.push(tableOf(part.table, tables));
    }
  }
  return blocks;
}

type PagePart = Band | { readonly type: "table"; readonly table: PageTable };
type Part = Band | { readonly type: "stitched"; readonly table: StitchedTable };

/** The parts of one page from top to bottom. */
function partsOf({ lines, tables, width }: PageLayout): PagePart[] {
  const parts: PagePart[] = [];
  let waiting = lines;
  for (const table of tables) {
    const above = waiting.filter((line) => line.baseline <= table.top + line.size / 2);
    waiting = waiting.filter((line) => !above.includes(line));
    parts.push(...bandsOf(above, width), { type: "table", table });
  }
  return [...parts, ...bandsOf(waiting, width)];
}

/** Joins neighbouring lines, and neighbouring tables that a page break parts. */
function stitched(parts: readonly PagePart[]): Part[] {
  const joined: Part[] = [];
  let lastPage = 0;
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === "flow" && last?.type === "flow") {
      joined[joined.length - 1] = { type: "flow", lines: [...last.lines, ...part.lines] };
    } else if (part.type === "table") {
      const follows = last?.type === "stitched" && part.table.page === lastPage + 1;
      const longer = follows ? continueTable(last.table, part.table) : undefined;
      if (longer === undefined) joined.push({ type: "stitched", table: startTable(part.table) });
      else joined[joined.length - 1] = { type: "stitched", table: longer };
      lastPage = part.table.page;
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** Each line of a block beside another is a paragraph, but for the wrapped rest of a list item. */
function besideParagraphs(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const isRest =
      group !== undefined &&
      hasBullet(group[0]?.text ?? "") &&
      startsInside(line.text) &&
      !endsSentence(group.at(-1)?.text ?? "");
    if (isRest) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, undefined, {}));
}

function tableOf(stitchedTable: StitchedTable, table: number): Table {
  const { xs, rows, headerRows, page } = stitchedTable;
  const ofPage = meanConfidences(stitchedTable);
  const cells = stitchedTable.cells.map((cell) => {
    const place = { table, row: cell.row + 1, cell: cell.column + 1 };
    const [first] = cell.lines;
    const left = xs[cell.column] ?? 0;
    const right = xs[cell.column + cell.columnSpan] ?? left;
    return {
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      blocks: cellParagraphs(cell.lines, left, right, place),
      place: {
        page: cell.page,
        ...(first && placeOf(first)),
        ...(cell.lines.length === 0 ? ofPage.get(cell.page) : leastConfidence(cell.lines)),
        ...place,
      },
    };
  });
  const [firstCell] = cells;
  return {
    type: "table",
    rows,
    columns: xs.length - 1,
    cells,
    headerRows,
    origin: "ruled",
    place: {
      page,
      ...(firstCell?.place.line !== undefined && { line: firstCell.place.line }),
      table,
    },
  };
}

function leastConfidence(lines: readonly Line[]): Pick<Place, "confidence"> {
  const known = lines.flatMap(({ confidence }) => confidence ?? []);
  return known.length === 0 ? {} : { confidence: Math.min(...known) };
}

/** How sure the lines of a scanned table are on the average, by page; its empty cells are as sure. */
function meanConfidences({ cells }: StitchedTable): ReadonlyMap<number, Pick<Place, "confidence">> {
  const known = new Map<number, number[]>();
  for (const { page, confidence } of cells.flatMap(({ lines }) => lines)) {
    if (confidence !== undefined) known.set(page, [...(known.get(page) ?? []), confidence]);
  }
  return new Map(
    [...known].map(([page, all]) => {
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      return [page, { confidence: Math.round(mean * 100) / 100 }];
    }),
  );
}
