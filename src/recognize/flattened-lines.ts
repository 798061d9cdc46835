import { type Block, type Paragraph, placeAt } from "../document/document.js";
import type { Place } from "../document/place.js";
import type { TaskColumn } from "../plan/plan.js";
import { parseRoman } from "../text/numbers.js";
import { areaOfTitle } from "./section-names.js";
import { columnsInHeader, isTaskTable } from "./table-columns.js";

/** A printed line of a table that lost its cells, or the part of one that a wide gap sets off. */
export interface FlatLine {
  readonly text: string;
  readonly place: Place;
  /** Whether the header of the table was repeated right before, as at the top of a page. */
  readonly afterHeader: boolean;
}

export interface FlatTable {
  readonly columns: readonly TaskColumn[];
  readonly lines: readonly FlatLine[];
}

const HEADER_START = /^(?:S?TT|STT|Số TT)(?:\s|$)/u;
/** Lines that a header may be broken into. */
const MAX_HEADER_LINES = 40;
const ITEM_INSIDE = /\s(?=(?:Mục tiêu|Nhiệm vụ|Hoạt động)\s\d+\s*:)/u;
/** Two short cells side by side on one line: the output "Kế hoạch" and the lead "Văn phòng". */
const OUTPUT_AND_LEAD =
  /(?<=^(?:Báo cáo|Kế hoạch|Văn bản|Quyết định|Tờ trình|Công văn|Thông báo|Biên bản|Danh mục|Hội nghị|Tin, bài))\s(?=(?:Văn phòng|Các phòng|Các đơn vị|Bộ phận|Phòng|Trung tâm|Chi cục|Thanh tra)(?:\s|$))/u;

/** The columns and body lines of a flattened task table, its headers taken out; else `undefined`. */
export function readFlatTable(blocks: readonly Block[]): FlatTable | undefined {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? linesOf(block) : []));
  const start = lines.findIndex((line) => HEADER_START.test(line.text));
  if (start < 0) return undefined;
  const length = lines
    .slice(start, start + MAX_HEADER_LINES)
    .findIndex((line) => isGroupLine(line.text) || isNumberLine(line.text));
  if (length < 1) return undefined;
  const header = lines.slice(start, start + length).map((line) => line.text);
  const columns = columnsInHeader(header.join(" "));
  if (!isTaskTable(new Set(columns))) return undefined;
  return { columns, lines: withoutHeaders(lines.slice(start), header) };
}

export function isNumberLine(text: string): boolean {
  return /^\d{1,2}[.)]?$/u.test(text);
}

/** "I Công tác chỉ đạo điều hành (06 mục tiêu; …)". */
export function isGroupLine(text: string): boolean {
  const [, label, title] = /^([IVXLC]+)[.)]?\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  if (label === undefined || title === undefined || parseRoman(label) === undefined) return false;
  return areaOfTitle(title) !== null || /\(\d+ /u.test(title);
}

/** Index of the first block that belongs to the flattened table. */
export function flatTableStart(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => block.type === "paragraph" && HEADER_START.test(block.text));
}

function linesOf(paragraph: Paragraph): Omit<FlatLine, "afterHeader">[] {
  const starts = paragraph.anchors
    .filter(({ start, place }, index) => index === 0 || startsPiece(paragraph, index, start, place))
    .map(({ start }) => start);
  return starts.flatMap((start, index) => {
    const piece = paragraph.text.slice(start, starts[index + 1]).trim();
    const place = placeAt(paragraph, start);
    return piece
      .split(ITEM_INSIDE)
      .flatMap((text) => text.split(OUTPUT_AND_LEAD))
      .map((text) => ({ text, place }));
  });
}

/** A new source line, or a gap of several blanks inside one. */
function startsPiece(paragraph: Paragraph, index: number, start: number, place: Place): boolean {
  const before = paragraph.anchors[index - 1];
  if (before?.place.line !== place.line || before?.place.page !== place.page) return true;
  return (place.column ?? 0) > (before?.place.column ?? 0) + start - (before?.start ?? 0);
}

function withoutHeaders(
  lines: readonly Omit<FlatLine, "afterHeader">[],
  header: readonly string[],
): FlatLine[] {
  const kept: FlatLine[] = [];
  let afterHeader = false;
  for (let index = 0; index < lines.length; index += 1) {
    if (header.every((text, offset) => lines[index + offset]?.text === text)) {
      index += header.length - 1;
      afterHeader = true;
      continue;
    }
    const line = lines[index];
    if (line !== undefined) kept.push({ ...line, afterHeader });
    afterHeader = false;
  }
  return kept;
}
