import type { Block, Paragraph, Table } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { cellParagraphs } from "./cell-paragraphs.js";
import { sidesOf } from "./cell-sides.js";
import { type Band, bandsOf } from "./columns.js";
import { wouldHaveFitted } from "./fitting-words.js";
import { paragraphOf, placeOf } from "./joined-lines.js";
import { endsSentence, hasBullet, startsInside } from "./labels.js";
import type { Line } from "./lines.js";
import { marginsOf } from "./margins.js";
import type { PageLayout } from "./page-layout.js";
import { isDrawing, type PageTable } from "./page-tables.js";
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
  return [...blocks, ...turnedParagraphs(layouts)];
}

/** What runs up or down beside the text, the same words once. */
function turnedParagraphs(layouts: readonly PageLayout[]): Paragraph[] {
  const texts = new Set<string>();
  return layouts
    .flatMap(({ turned = [] }) => besideParagraphs(turned))
    .filter(({ text }) => !texts.has(text) && texts.add(text));
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
    if (part.type !== "table") {
      addBand(joined, part);
      continue;
    }
    const follows = last?.type === "stitched" && part.table.page === lastPage + 1;
    const longer = follows ? continueTable(last.table, part.table) : undefined;
    if (longer !== undefined) joined[joined.length - 1] = { type: "stitched", table: longer };
    else if (isDrawing(part.table.cells)) addBand(joined, framedLines(part.table));
    else joined.push({ type: "stitched", table: startTable(part.table) });
    lastPage = part.table.page;
  }
  return joined;
}

function addBand(joined: Part[], band: Band): void {
  const last = joined.at(-1);
  if (band.type === "flow" && last?.type === "flow") {
    joined[joined.length - 1] = { type: "flow", lines: [...last.lines, ...band.lines] };
  } else joined.push(band);
}

function framedLines({ cells }: PageTable): Band {
  return { type: "flow", lines: cells.flatMap(({ lines }) => lines) };
}

/** Each line of a block beside another is a paragraph, but for the rest of one that wrapped. */
function besideParagraphs(lines: readonly Line[]): Paragraph[] {
  const width =
    Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && isBesideRest(group, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, undefined, {}));
}

/** Farther apart the lines of a column are no wrapped paragraph, in ems. */
const WRAPPED_PITCH = 1.8;

function isBesideRest(group: readonly Line[], line: Line, width: number): boolean {
  const [first] = group;
  const above = group.at(-1);
  if (first === undefined || above === undefined || endsSentence(above.text)) return false;
  if (line.baseline - above.baseline > WRAPPED_PITCH * line.size) return false;
  if (startsInside(line.text) || /[^\s-]-$/u.test(above.text)) return true;
  if (hasBullet(line.text) || wouldHaveFitted(above, line, width)) return false;
  return hasBullet(first.text) || /^\d/u.test(line.text);
}

function tableOf(stitchedTable: StitchedTable, table: number): Table {
  const { xs, padding, rows, headerRows, page, isCut } = stitchedTable;
  const ofPage = meanConfidences(stitchedTable);
  const cells = stitchedTable.cells.map((cell) => {
    const place = { table, row: cell.row + 1, cell: cell.column + 1 };
    const [first] = cell.lines;
    return {
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      blocks: cellParagraphs(cell.lines, sidesOf(cell, xs, padding), place),
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
    ...(isCut && { isCut }),
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
