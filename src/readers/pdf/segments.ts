import { dottedRules } from "./dotted-rules.js";
import {
  compose,
  IDENTITY,
  MATRIX_BYTES,
  type Matrix,
  matrixAt,
  type Pdfium,
  withMemory,
} from "./engine.js";
import type { Orientation, Point } from "./orientation.js";

/** A straight rule in page space: horizontal at y = `at` from x to x, or vertical at x = `at`. */
export interface Segment {
  readonly direction: "horizontal" | "vertical";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageDrawing {
  readonly segments: readonly Segment[];
  readonly images: number;
  /** Share of the page that images cover, 0 to 1. */
  readonly imageShare: number;
  /** Filled shapes with curves or corners, of which letters drawn as outlines consist. */
  readonly outlines: number;
  /** Coloured areas, on which white text shows. */
  readonly fills: number;
}

/** The straight rules of a page, from strokes and from thin filled shapes, and what else it shows. */
export function readDrawing(pdfium: Pdfium, page: number, orientation: Orientation): PageDrawing {
  return withMemory(pdfium, SCRATCH_BYTES, (scratch) => {
    const drawing = {
      segments: [] as Segment[],
      dots: [] as Point[],
      images: 0,
      imageShare: 0,
      outlines: 0,
      fills: 0,
    };
    const count = pdfium._FPDFPage_CountObjects(page);
    for (let index = 0; index < count; index++) {
      const object = pdfium._FPDFPage_GetObject(page, index);
      collect({ pdfium, scratch, orientation, drawing }, object, IDENTITY, 0);
    }
    const { dots, ...counted } = drawing;
    return { ...counted, segments: [...counted.segments, ...dottedRules(dots)] };
  });
}

/** Word and Chromium draw borders as filled rectangles no thicker than this, in points. */
const RULE_THICKNESS = 3;
/** How far from level a stroke may lie, in points. */
const LEVEL_TOLERANCE = 1;
/** A shorter stroke is a dot or part of a drawn letter, in points. */
const SHORTEST_RULE = 2;
/** A rectangle has five corners at most, a drawn letter more. */
const FEWEST_CORNERS = 7;
const MAX_FORM_DEPTH = 8;
const SCRATCH_BYTES = 32;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;

interface Collecting {
  readonly pdfium: Pdfium;
  readonly scratch: number;
  readonly orientation: Orientation;
  readonly drawing: { -readonly [Key in keyof PageDrawing]: PageDrawing[Key] } & {
    segments: Segment[];
    dots: Point[];
  };
}

function collect(collecting: Collecting, object: number, outer: Matrix, depth: number): void {
  const { pdfium, drawing } = collecting;
  const type = pdfium._FPDFPageObj_GetType(object);
  if (type === IMAGE) {
    drawing.images += 1;
    drawing.imageShare = Math.min(1, drawing.imageShare + shareOf(collecting, object, outer));
  }
  if (type === PATH) collectPath(collecting, object, outer);
  if (type !== FORM || depth >= MAX_FORM_DEPTH) return;
  const matrix = compose(objectMatrix(collecting, object), outer);
  const count = pdfium._FPDFFormObj_CountObjects(object);
  for (let index = 0; index < count; index++) {
    collect(collecting, pdfium._FPDFFormObj_GetObject(object, index), matrix, depth + 1);
  }
}

/** The share of the page that the box of an image covers, what lies outside the page left out. */
function shareOf(collecting: Collecting, image: number, outer: Matrix): number {
  const { orientation } = collecting;
  // An image fills the unit square of its matrix.
  const { a, b, c, d, e, f } = compose(objectMatrix(collecting, image), outer);
  const corners = [
    orientation.toDevice(e, f),
    orientation.toDevice(a + e, b + f),
    orientation.toDevice(c + e, d + f),
    orientation.toDevice(a + c + e, b + d + f),
  ];
  const extent = (places: readonly number[], most: number) =>
    Math.max(0, Math.min(most, Math.max(...places)) - Math.max(0, Math.min(...places))) / most;
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return extent(xs, orientation.width) * extent(ys, orientation.height);
}

function objectMatrix({ pdfium, scratch }: Collecting, object: number): Matrix {
  pdfium.HEAPU8.fill(0, scratch, scratch + MATRIX_BYTES);
  return pdfium._FPDFPageObj_GetMatrix(object, scratch) === 1
    ? matrixAt(pdfium, scratch)
    : IDENTITY;
}

function collectPath(collecting: Collecting, path: number, outer: Matrix): void {
  const { pdfium, scratch, drawing } = collecting;
  pdfium._FPDFPath_GetDrawMode(path, scratch, scratch + 4);
  const filled = pdfium.HEAP32[scratch >> 2] !== 0;
  const stroked = pdfium.HEAP32[(scratch + 4) >> 2] !== 0;
  if (!filled && !stroked) return;
  const outlines = readOutlines(collecting, path, outer);
  if (stroked) {
    drawing.segments.push(...outlines.flatMap(strokes));
    return;
  }
  if (pdfium._FPDFPath_CountSegments(path) >= FEWEST_CORNERS) drawing.outlines += 1;
  if (isInvisible(collecting, path)) return;
  const rules = outlines.flatMap(thinShape);
  if (rules.length < outlines.length) drawing.fills += 1;
  drawing.segments.push(...rules);
  drawing.dots.push(...outlines.flatMap(dot));
}

/** White or transparent fills are backgrounds, not rules. */
function isInvisible({ pdfium, scratch }: Collecting, path: number): boolean {
  const known = pdfium._FPDFPageObj_GetFillColor(
    path,
    scratch,
    scratch + 4,
    scratch + 8,
    scratch + 12,
  );
  if (known !== 1) return false;
  const [red, green, blue, alpha] = pdfium.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 4);
  return alpha === 0 || (red === 255 && green === 255 && blue === 255);
}

/** One outline: its corners in page space, a closed one ending where it began; curves break it. */
function readOutlines(collecting: Collecting, path: number, outer: Matrix): Point[][] {
  const { pdfium, scratch, orientation } = collecting;
  const matrix = compose(objectMatrix(collecting, path), outer);
  const outlines: Point[][] = [];
  let outline: Point[] = [];
  const count = pdfium._FPDFPath_CountSegments(path);
  for (let index = 0; index < count; index++) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, index);
    pdfium._FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const x = pdfium.HEAPF32[scratch >> 2] ?? 0;
    const y = pdfium.HEAPF32[(scratch + 4) >> 2] ?? 0;
    const point = orientation.toDevice(
      matrix.a * x + matrix.c * y + matrix.e,
      matrix.b * x + matrix.d * y + matrix.f,
    );
    const type = pdfium._FPDFPathSegment_GetType(segment);
    if (type === MOVE_TO || type !== LINE_TO) {
      if (outline.length > 1) outlines.push(outline);
      outline = [];
    }
    outline.push(point);
    const [first] = outline;
    if (pdfium._FPDFPathSegment_GetClose(segment) === 1 && first !== undefined) outline.push(first);
  }
  if (outline.length > 1) outlines.push(outline);
  return outlines;
}

function strokes(outline: readonly Point[]): Segment[] {
  return outline.slice(1).flatMap((to, index) => {
    const from = outline[index];
    return from === undefined ? [] : rule([from, to], LEVEL_TOLERANCE);
  });
}

function thinShape(outline: readonly Point[]): Segment[] {
  return rule(outline, RULE_THICKNESS);
}

/** The middle of a shape too small for a rule; a row of such is a dotted one. */
function dot(outline: readonly Point[]): Point[] {
  const { left, right, top, bottom } = boxOf(outline);
  return Math.max(right - left, bottom - top) < SHORTEST_RULE
    ? [{ x: (left + right) / 2, y: (top + bottom) / 2 }]
    : [];
}

/** The rule along the box of `points` when one side of the box is at most `thickness`. */
function rule(points: readonly Point[], thickness: number): Segment[] {
  const { left, right, top, bottom } = boxOf(points);
  const width = right - left;
  const height = bottom - top;
  if (Math.min(width, height) > thickness || Math.max(width, height) < SHORTEST_RULE) return [];
  return width >= height
    ? [{ direction: "horizontal", at: (top + bottom) / 2, from: left, to: right }]
    : [{ direction: "vertical", at: (left + right) / 2, from: top, to: bottom }];
}

function boxOf(points: readonly Point[]) {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
