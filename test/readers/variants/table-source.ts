/** A table as it is printed: its rows from top to bottom, the first `headerRows` being its header. */
export interface TableSource {
  /** Widths in parts of the table's width. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly RowSource[];
  /** Columns, from 0, whose cells are centred. */
  readonly centred?: readonly number[];
}

/** The cells of a row; `null` belongs to the cell above, "\n" parts paragraphs. */
export type RowSource = readonly (string | null | WideCell)[];

export interface WideCell {
  readonly columns: number;
  readonly text: string;
}

/** A cell at grid coordinates that count from 0, with the text a reader should find in it. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export function wide(columns: number, text: string): WideCell {
  return { columns, text };
}

/** A group row: its label, and its title over the other columns. */
export function group(label: string, title: string, columns: number): RowSource {
  return [label, wide(columns - 1, title)];
}

/** Every cell once, by row, then column. */
export function cellsOf({ rows }: TableSource): SourceCell[] {
  const cells: { -readonly [key in keyof SourceCell]: SourceCell[key] }[] = [];
  for (const [row, sources] of rows.entries()) {
    let column = 0;
    for (const source of sources) {
      const above = cells.find(
        (cell) => cell.column === column && cell.row + cell.rowSpan === row && source === null,
      );
      if (above !== undefined) {
        above.rowSpan += 1;
        column += above.columnSpan;
        continue;
      }
      if (source === null) throw new Error(`row ${row}, column ${column}: no cell above`);
      const { columns, text } = typeof source === "string" ? wide(1, source) : source;
      cells.push({ row, column, rowSpan: 1, columnSpan: columns, text });
      column += columns;
    }
  }
  return cells;
}
