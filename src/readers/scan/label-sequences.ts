import type { Line } from "../pdf/lines.js";
import type { PageLayout } from "../pdf/page-layout.js";
import type { PageCell, PageTable } from "../pdf/page-tables.js";
import { appendixLabels } from "./appendix-labels.js";
import { headSequences } from "./head-sequences.js";

/**
 * The layouts with the labels of table rows and appendices as their sequence wants them, and quarters written as
 * elsewhere in the document, on the pages that come from scans.
 */
export function withLabelsInSequence(
  layouts: readonly PageLayout[],
  isScanned: (page: number) => boolean,
): PageLayout[] {
  const replaced = new Map(appendixLabels(layouts));
  const rows = layouts.flatMap(({ tables }) => tables.flatMap(labelledRows));
  for (const table of layouts.flatMap(({ tables }) => tables)) {
    for (const [line, text] of headSequences(table)) replaced.set(line, text);
  }
  repairHeads(rows, replaced);
  repairGroups(rows, replaced);
  repairNumbers(rows, replaced);
  const all = layouts.flatMap(linesOf);
  if (usesRomanQuarters(all.map(({ text }) => text))) {
    for (const line of all) {
      const text = line.text.replace(ARABIC_FIRST_QUARTER, "$1I");
      if (text !== line.text) replaced.set(line, text);
    }
  }
  const repaired = (line: Line) => {
    const text = replaced.get(line);
    return text === undefined || !isScanned(line.page) ? line : withText(line, text);
  };
  return layouts.map((layout) => ({
    ...layout,
    lines: layout.lines.map(repaired),
    tables: layout.tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => ({
        ...cell,
        lines: cell.lines.map(repaired).filter(({ text }) => text !== ""),
      })),
    })),
  }));
}

/** The label in the first cell of a row; the row of a group goes over all further columns. */
interface LabelledRow {
  readonly line: Line;
  readonly group: boolean;
  /** Whether it is the first row of its page. */
  readonly head: boolean;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** What recognition may make of a single stroke or of a number of one or two digits. */
const UNCLEAR = /^(?!S?TT$)[^\d\s]{1,3}[.,]?$/u;
/** What recognition makes of a number of ones alone, 11 above all. */
const ONES = /^[1Il|HiIU][1Il|HiIU"'’‘”.,]{0,3}$/u;
/** and of the head of a column of numbers. */
const HEADS = [
  { read: /^(?:T[I1lLJ]|[I1lLJ]T|TTI)[.,]?$/u, meant: "TT" },
  { read: /^S(?:[TIL1J]|LJ){1,3}[.,]?$/u, meant: "STT" },
];
const ARABIC_FIRST_QUARTER = /(quý\s)[1l|](?=[/,;\s]|$)/giu;

function labelledRows({ cells, xs }: PageTable): LabelledRow[] {
  return cells.flatMap((cell) => {
    const [line, second] = cell.lines;
    if (cell.column !== 0 || cell.columnSpan !== 1 || line === undefined) return [];
    return second === undefined
      ? [{ line, group: isGroupRow(cell, cells, xs.length - 1), head: cell.row === 0 }]
      : [];
  });
}

function isGroupRow(label: PageCell, cells: readonly PageCell[], columns: number): boolean {
  const beside = cells.filter(({ row, column }) => row === label.row && column > 0);
  return columns > 2 && beside.length === 1 && beside[0]?.columnSpan === columns - 1;
}

/** The head of a column in which numbers follow. */
function repairHeads(rows: readonly LabelledRow[], replaced: Map<Line, string>): void {
  for (const [index, { line, group, head }] of rows.entries()) {
    const isNumbered = rows.slice(index + 1, index + 4).some((row) => /^\d/.test(row.line.text));
    if (!head || group || !isNumbered) continue;
    const meant = HEADS.find(({ read }) => read.test(line.text))?.meant;
    if (meant !== undefined && line.text !== meant) replaced.set(line, meant);
  }
}

/** A group without a Roman numeral between two that have one, or in front of the second. */
function repairGroups(rows: readonly LabelledRow[], replaced: Map<Line, string>): void {
  const groups = rows.filter(({ group }) => group);
  const ranks = groups.map(({ line }) => ROMAN.indexOf(line.text.replace(/[.,]$/, "")));
  for (const [index, { line }] of groups.entries()) {
    const before = index === 0 ? -1 : (ranks[index - 1] ?? -1);
    const after = ranks[index + 1] ?? -1;
    const isOpen = index === 0 || before >= 0;
    const numeral = ROMAN[before + 1];
    if (!isOpen || numeral === undefined || ranks[index] === before + 1) continue;
    const isNumbered = /^[2-9]|\d\d/.test(line.text);
    if (after !== before + 2 && (isNumbered || index === 0)) continue;
    if (after >= 0 && after !== before + 2) continue;
    replaced.set(line, numeral);
    ranks[index] = before + 1;
  }
}

/** A row whose label is no number between two that are, or beside one. */
function repairNumbers(rows: readonly LabelledRow[], replaced: Map<Line, string>): void {
  const numbers = rows.map(({ line }) =>
    /^\d{1,3}[.,]?$/.test(line.text) ? Number.parseInt(line.text, 10) : 0,
  );
  repairOnes(rows, numbers, replaced);
  const restarts = rows.some(({ group }, index) => group && numbers[index + 1] === 1 && index > 0);
  for (const [index, { line, group }] of rows.entries()) {
    if (group || replaced.has(line) || numbers[index] !== 0 || !UNCLEAR.test(line.text)) continue;
    const isFirst = rows[index - 1]?.group === true;
    const last = numbers.slice(0, index).findLast((number) => number > 0) ?? 0;
    const next = rows[index + 1]?.group === true ? 0 : (numbers[index + 1] ?? 0);
    const wanted = isFirst && (restarts || last === 0) ? 1 : last + 1;
    const number = next > 1 ? next - 1 : wanted;
    if (number !== last + 1 && number !== 1) continue;
    if (last === 0 && next === 0 && !isFirst) continue;
    replaced.set(line, String(number));
    numbers[index] = number;
  }
}

/** A label of ones alone that lost a stroke, between 10 and 12. */
function repairOnes(
  rows: readonly LabelledRow[],
  numbers: number[],
  replaced: Map<Line, string>,
): void {
  for (const [index, { line }] of rows.entries()) {
    const wanted = (numbers.slice(0, index).findLast((number) => number > 0) ?? 0) + 1;
    if (numbers[index] === wanted || !/^11+$/.test(String(wanted)) || !ONES.test(line.text))
      continue;
    const after = numbers.slice(index + 1).find((number) => number > 0);
    const isNext = after === undefined ? numbers[index - 1] === wanted - 1 : after === wanted + 1;
    if (!isNext) continue;
    replaced.set(line, String(wanted));
    numbers[index] = wanted;
  }
}

function linesOf({ lines, tables }: PageLayout): Line[] {
  return [...lines, ...tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))];
}

function usesRomanQuarters(texts: readonly string[]): boolean {
  return (
    texts.some((text) => /quý\s(?:II|III|IV)(?!\p{L})/iu.test(text)) &&
    !texts.some((text) => /quý\s[234](?!\d)/iu.test(text))
  );
}

/** The line with another text of one formatting. */
function withText(line: Line, text: string): Line {
  const [run] = line.runs;
  return { ...line, text, runs: run === undefined ? [] : [{ ...run, start: 0, end: text.length }] };
}
