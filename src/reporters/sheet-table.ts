import type { Bilingual, Language } from "../document/bilingual.js";

/** A day as ISO text, told from other text so that a workbook can hold it as a date. */
export interface Day {
  readonly day: string;
}

/** What a cell means, shown as its colour; the words of the cell say the same. */
export type Tone = "good" | "bad" | "warning" | "muted" | "plain";

/** A text with a colour, and a note that shows when somebody points at the cell. */
export interface MarkedText {
  readonly text: string;
  readonly tone: Tone;
  readonly note?: string;
}

export type CellValue = string | number | Day | MarkedText | null;
export type CellRow = readonly CellValue[];

/** A table for a spreadsheet: one sheet of a workbook, or a CSV file. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly CellRow[];
  /** Lines above the header; only workbooks have them. */
  readonly lead?: readonly string[];
  /** Rows below the table that add it up; only workbooks have them. */
  readonly sums?: readonly CellRow[];
  /** Rows below the table that are no part of it, such as a legend; only workbooks have them. */
  readonly foot?: readonly CellRow[];
  /** Columns on the left that stay in sight and are repeated on every sheet of paper. */
  readonly fixedColumns?: number;
}

export interface Column<Row> {
  readonly title: Bilingual;
  /** In letters. */
  readonly width: number;
  readonly value: (row: Row, language: Language) => CellValue;
}

/** One row for each of `rows`, with a cell for each of `columns`. */
export function tableOf<Row>(
  name: Bilingual,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): SheetTable {
  return {
    name: name[language],
    columns: columns.map(({ title, width }) => ({ title: title[language], width })),
    rows: rows.map((row) => columns.map(({ value }) => value(row, language))),
  };
}

export function dayOf(iso: string | null): Day | null {
  return iso === null ? null : { day: iso };
}
