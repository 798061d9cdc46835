import { type Content, Markup, html as xml } from "../markup.js";

/** Twentieths of a point in a millimetre, the measure of Word. */
const TWIPS_PER_MM = 1440 / 25.4;

export interface RunFormat {
  /** In points; that of the document where absent. */
  readonly size?: number;
  readonly style?: "bold" | "italic" | "bold-italic";
}

export interface ParagraphFormat {
  readonly align?: "left" | "center" | "right" | "both";
  /** Of the first line, in millimetres. */
  readonly indent?: number;
  /** Before and after, in points. */
  readonly space?: readonly [number, number];
  /** A heading of the outline, or a line that what follows stays on the page of. */
  readonly role?: "heading" | "lead" | undefined;
}

/** Words of one format; strings are escaped, and the numbers of documents never broken at a hyphen. */
export function run(content: Content, { size, style }: RunFormat = {}): Markup {
  const bold = style?.startsWith("bold") ? xml`<w:b/><w:bCs/>` : undefined;
  const italic = style?.endsWith("italic") ? xml`<w:i/><w:iCs/>` : undefined;
  const points =
    size === undefined ? undefined : xml`<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/>`;
  return xml`<w:r><w:rPr>${bold}${italic}${points}</w:rPr>${textParts(content)}</w:r>`;
}

function textParts(content: Content): Content {
  const parts = typeof content === "string" ? unbrokenParts(content) : [content];
  return parts.map((part, index) => {
    const hyphen = index === 0 ? undefined : xml`<w:noBreakHyphen/>`;
    return xml`${hyphen}<w:t xml:space="preserve">${part}</w:t>`;
  });
}

/** The words between the hyphens of "30/2020/NĐ-CP" and its like. */
function unbrokenParts(words: string): readonly string[] {
  return words
    .replace(DOCUMENT_NUMBER, (number) => number.replaceAll("-", UNBROKEN))
    .split(UNBROKEN);
}

const UNBROKEN = "\u2011";
const DOCUMENT_NUMBER = /\d+\/[\p{L}\d/]+(?:-[\p{L}\d]+)+/gu;

export function paragraph(runs: Content, format: ParagraphFormat = {}): Markup {
  const { align = "both", indent = 0, space = [0, 6], role } = format;
  const [before, after] = space;
  const style = role === "heading" ? xml`<w:pStyle w:val="Heading1"/>` : undefined;
  const kept = role === undefined ? undefined : xml`<w:keepNext/>`;
  const first = indent === 0 ? undefined : xml`<w:ind w:firstLine="${twips(indent)}"/>`;
  return xml`<w:p><w:pPr>${style}${kept}<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>${first}<w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`;
}

/** A line as wide as the middle of its column, `inset` millimetres from both sides. */
export function rule(inset: number): Markup {
  const side = twips(inset);
  return xml`<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;
}

export interface Cell {
  readonly content: Content;
  /** How many columns it covers. */
  readonly span?: number;
}

export interface TableFormat {
  /** Of the columns, in millimetres. */
  readonly widths: readonly number[];
  readonly lines: "ruled" | "unruled";
  /** How many rows stand again on every page. */
  readonly headers: number;
}

/** A table of the given widths; no row is torn by a page break unless it is longer than a page. */
export function table(rows: readonly (readonly Cell[])[], format: TableFormat): Markup {
  const { widths, lines, headers } = format;
  const total = twips(widths.reduce((sum, width) => sum + width, 0));
  const border = lines === "ruled" ? "single" : "none";
  const borders = SIDES.map(
    (side) => xml`<w:${side} w:val="${border}" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblGrid>${widths.map((width) => xml`<w:gridCol w:w="${twips(width)}"/>`)}</w:tblGrid>
${rows.map((row, index) => tableRow(row, widths, index < headers ? "header" : "body"))}</w:tbl>`;
}

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
  (name) => new Markup(name),
);

function tableRow(
  cells: readonly Cell[],
  widths: readonly number[],
  kind: "header" | "body",
): Markup {
  let column = 0;
  const rendered = cells.map(({ content, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
    column += span;
    const merged = span === 1 ? undefined : xml`<w:gridSpan w:val="${span}"/>`;
    return xml`<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${merged}</w:tcPr>${content}</w:tc>`;
  });
  const repeated = kind === "header" ? xml`<w:tblHeader/>` : undefined;
  return xml`<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${rendered}</w:tr>`;
}

/** A length in the measure of Word. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}
