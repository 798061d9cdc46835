import type { Point } from "../../readers/pdf/orientation.js";
import type { Quad } from "../../readers/pdf/placed-lines.js";
import type { RemarkLine } from "../annotator.js";
import type { RemarkPlace } from "./places.js";

/** The name under which this tool writes notes. */
export const AUTHOR = "cchc";
/** What the names of its notes begin with; no other program gives such names. */
export const OWN_NAME = "cchc-";

/** A note as the text of two objects of a PDF: it and what draws it. */
export interface NoteObjects {
  /** @param appearance the number of the object that draws it, @param page that of the page */
  note(appearance: number, page: string): string;
  readonly appearance: string;
}

/**
 * The note for a remark: its words marked in yellow, or a small sheet. It has no date, so that the same
 * file and the same remarks always give the same bytes.
 * @param number tells it from the other notes of the file
 */
export function noteObjects({ remark, kind, quads }: RemarkPlace, number: number): NoteObjects {
  const rect = rectAround(quads);
  const shape =
    kind === "words"
      ? `/Subtype /Highlight /QuadPoints [${quads.map(quadPoints).join(" ")}]`
      : "/Subtype /Text /Name /Note";
  const said = hexText(contents(remark.lines));
  const drawing = kind === "words" ? quads.map(marked).join("") : quads.map(sheet).join("");
  return {
    note: (appearance, page) =>
      `<< /Type /Annot ${shape} /Rect [${rect}] /P ${page} /F 4 /C [${YELLOW}] /T (${AUTHOR}) /NM (${OWN_NAME}${number}) /Contents ${said} /AP << /N ${appearance} 0 R >> >>`,
    appearance: `<< /Type /XObject /Subtype /Form /BBox [${rect}] /Resources << /ExtGState << /Mark << /Type /ExtGState /BM /Multiply >> >> >> /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  };
}

/** The remark as the one text that a note holds. */
export function contents(lines: readonly RemarkLine[]): string {
  return lines.map(({ mark, text }) => (mark === undefined ? text : `${mark} ${text}`)).join("\n");
}

/** Red, green and blue. */
const YELLOW = "1 0.9 0.4";

function marked(quad: Quad): string {
  const { topLeft, topRight, bottomRight, bottomLeft } = quad;
  return `/Mark gs ${YELLOW} rg ${path([topLeft, topRight, bottomRight, bottomLeft])} f\n`;
}

/** A sheet with three lines of writing, along the sides of the box. */
function sheet(quad: Quad): string {
  const { topLeft, topRight, bottomRight, bottomLeft } = quad;
  const corners = [
    between(topLeft, bottomRight, 0.04),
    between(topRight, bottomLeft, 0.04),
    between(bottomRight, topLeft, 0.04),
    between(bottomLeft, topRight, 0.04),
  ];
  const lines = [0.3, 0.5, 0.7].map((down) => {
    const [left, right] = [
      between(topLeft, bottomLeft, down),
      between(topRight, bottomRight, down),
    ];
    return `${point(between(left, right, 0.22))} m ${point(between(left, right, 0.78))} l S`;
  });
  return `${YELLOW} rg 0.35 0.25 0 RG 0.8 w ${path(corners)} B ${lines.join(" ")}\n`;
}

function path([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return "";
  return `${point(first)} m ${rest.map((one) => `${point(one)} l`).join(" ")} h`;
}

function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

/** In the order in which the viewers take them, whatever the standard draws. */
function quadPoints({ topLeft, topRight, bottomLeft, bottomRight }: Quad): string {
  return [topLeft, topRight, bottomLeft, bottomRight].map(point).join(" ");
}

function rectAround(quads: readonly Quad[]): string {
  const points = quads.flatMap((quad) => Object.values<Point>({ ...quad }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const corners = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return corners.map(decimal).join(" ");
}

function point({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}

/** As PDF writes numbers: without an exponent. */
function decimal(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, "");
}

/** In UTF-16BE with its mark, as hexadecimal digits. */
function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
}
