/**
 * Where something stands in its file, as far as the format can tell; all numbers count from 1.
 * Text and Markdown carry line and column, PDF page and line of the page, Word the paragraph in
 * document order (paragraphs inside table cells included); inside a table also table, row and cell.
 */
export interface Place {
  readonly page?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly paragraph?: number | undefined;
  readonly table?: number | undefined;
  readonly row?: number | undefined;
  readonly cell?: number | undefined;
  /** How sure the reading is, 0 to 1, where the text was recognised in a scan; else absent. */
  readonly confidence?: number | undefined;
}

/** A place together with the path of the section that holds it ("II.3"), `null` where unknown. */
export interface Location {
  readonly page: number | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly paragraph: number | null;
  readonly section: string | null;
  readonly table: number | null;
  readonly row: number | null;
  readonly cell: number | null;
  /** How sure the reading is, 0 to 1; only there where the text was recognised in a scan. */
  readonly confidence?: number | undefined;
}

/** The place as a location inside `section`; what the format does not carry is `null`. */
export function toLocation(place: Place, section: string | null): Location {
  const location = {
    page: place.page ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    paragraph: place.paragraph ?? null,
    section,
    table: place.table ?? null,
    row: place.row ?? null,
    cell: place.cell ?? null,
  };
  const { confidence } = place;
  return confidence === undefined ? location : { ...location, confidence };
}
