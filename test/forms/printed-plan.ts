/** A plan as its author lays it out, whatever the file format; labels and bullets are typed. */
export interface PrintedPlan {
  /** The two columns above the title; both empty where the plan has no letterhead. */
  readonly letterhead: SideBySide;
  /** The kind of document and its subject. */
  readonly title: readonly string[];
  readonly body: readonly string[];
  /** "Nơi nhận:" with the recipients on the left, who signs on the right. */
  readonly closing: SideBySide;
  readonly appendices: readonly PrintedAppendix[];
}

export interface SideBySide {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface PrintedAppendix {
  readonly heading: readonly string[];
  readonly table: PrintedTable;
}

export interface PrintedTable {
  /** Title and width in millimetres of each column. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** The rows below the header; a cell that one above covers is absent. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  readonly column: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Whether the paragraph is a heading, which its author sets in bold. */
export function isHeading(text: string): boolean {
  if (/^[IVX]+\. \p{Lu}{2}/u.test(text)) return text.length < 200;
  const isLabelled = /^(?:(?:\d+|[a-zđ]|[IVX]+(?:\.\d+)+)[.)]|Phần (?:[IVX]+|thứ \p{L}+)[.:]?) /u;
  return isLabelled.test(text) && text.length < 100 && !/[.;]$/.test(text);
}

/** The cells of a row by column; `undefined` where another cell reaches in. */
export function cellsByColumn(row: readonly PrintedCell[]): Map<number, PrintedCell> {
  return new Map(row.map((cell) => [cell.column, cell]));
}
