import { type Grid, type GridCell, gridsOf } from "../pdf/grids.js";
import { orient } from "../pdf/orientation.js";
import type { PageContent } from "../pdf/page-content.js";
import type { Segment } from "../pdf/segments.js";
import { cleaned } from "./clean-image.js";
import { withCross } from "./cross-shape.js";
import { withDecimalSign } from "./decimal-signs.js";
import { withEvenPaper } from "./even-paper.js";
import { type Box, cropped, type GreyImage } from "./grey-image.js";
import { originOf } from "./image-origin.js";
import { inkBoxOf } from "./ink-box.js";
import { withNumerals } from "./numerals.js";
import type { PageImage } from "./page-image.js";
import type { ImageLayout, Recogniser } from "./recogniser.js";
import { rulingLinesOf } from "./ruling-lines.js";
import { withSecondLook } from "./second-look.js";
import { withSigns } from "./sign-shapes.js";
import { levelled, skewOf } from "./skew.js";
import { textBlocksOf } from "./text-blocks.js";
import { uprightImage } from "./upright-image.js";
import { type PlacedLine, wordGlyphs } from "./word-glyphs.js";

/**
 * Reads a page from its image: table cells one by one, the text outside by blocks. A sheet without
 * ink gives a page without an image. Rejects with the reason of `signal` when that aborts.
 */
export async function scanPage(
  source: PageImage,
  page: number,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<PageContent> {
  const { scale } = source;
  const upright = await uprightImage(source.image, recogniser, signal);
  if (upright === undefined) return pageOf(page, source, {});
  const degrees = skewOf(upright.image);
  const level = withEvenPaper(levelled(upright.image, degrees));
  const { segments, withoutLines } = rulingLinesOf(level);
  const text = cleaned(withoutLines(level));
  const rules = segments.map((segment) => inPoints(segment, scale));
  const grids = gridsOf(rules);
  const boxes = [
    ...grids.flatMap((grid) => cellBoxes(grid, text, scale)),
    ...boxesBetween(grids, text, scale).flatMap((box) => textBlocksOf(text, box)),
  ];
  const lines = await Promise.all(boxes.map((box) => recogniseBox(text, box, recogniser, signal)));
  const glyphs = wordGlyphs(lines.flat(), scale);
  const toFile = originOf(source, upright, degrees);
  return pageOf(page, { image: upright.image, scale, toFile }, { glyphs, segments: rules });
}

/** What stays blank around an image that is read, in pixels. */
const BORDER = 12;
/** A lower image holds one line, in pixels. */
const ONE_LINE = 50;
/** Remains of the rules are left out along the sides of a cell, in pixels. */
const CELL_INSET = 3;
/** The same outside a table, whose outer rules may be thick. */
const TABLE_INSET = 6;

/** The page with what was found on it; a sheet without ink holds no image. */
function pageOf(
  page: number,
  { image, scale, toFile }: PageImage,
  found: Partial<Pick<PageContent, "glyphs" | "segments">>,
): PageContent {
  const [right, top] = [image.width / scale, image.height / scale];
  const images = found.glyphs === undefined && isBlank(image) ? 0 : 1;
  return {
    page,
    orientation: {
      ...orient({ left: 0, bottom: 0, right, top }, 0),
      toFile: (x, y) => toFile(x * scale, y * scale),
    },
    glyphs: [],
    unmappedShare: 0,
    segments: [],
    images,
    imageShare: images,
    ...found,
  };
}

function isBlank(image: GreyImage): boolean {
  const sheet = cleaned(withEvenPaper(image));
  return (
    inkBoxOf(sheet, { left: 0, top: 0, width: sheet.width, height: sheet.height }) === undefined
  );
}

function inPoints({ direction, at, from, to }: Segment, scale: number): Segment {
  return { direction, at: at / scale, from: from / scale, to: to / scale };
}

function cellBoxes(grid: Grid, image: GreyImage, scale: number): Box[] {
  return grid.cells.flatMap((cell) => {
    const box = cellBox(grid, cell, scale);
    return box === undefined ? [] : (inkBoxOf(image, box) ?? []);
  });
}

function cellBox({ xs, ys }: Grid, cell: GridCell, scale: number): Box | undefined {
  const sides = [
    xs[cell.column],
    ys[cell.row],
    xs[cell.column + cell.columnSpan],
    ys[cell.row + cell.rowSpan],
  ];
  const [left = 0, top = 0, right = 0, bottom = 0] = sides.map((side) =>
    Math.round((side ?? 0) * scale),
  );
  const width = right - left - 2 * CELL_INSET;
  const height = bottom - top - 2 * CELL_INSET;
  if (width <= 0 || height <= 0) return undefined;
  return { left: left + CELL_INSET, top: top + CELL_INSET, width, height };
}

/** The stretches of the page above, between and below its tables, in pixels. */
function boxesBetween(grids: readonly Grid[], image: GreyImage, scale: number): Box[] {
  const boxes: Box[] = [];
  let top = 0;
  const add = (bottom: number) => {
    if (bottom > top) boxes.push({ left: 0, top, width: image.width, height: bottom - top });
  };
  for (const { ys } of grids) {
    add(Math.round((ys[0] ?? 0) * scale) - TABLE_INSET);
    top = Math.max(top, Math.round((ys.at(-1) ?? 0) * scale) + TABLE_INSET);
  }
  add(image.height);
  return boxes;
}

async function recogniseBox(
  image: GreyImage,
  box: Box,
  recogniser: Recogniser,
  signal: AbortSignal,
): Promise<PlacedLine[]> {
  const layout: ImageLayout = box.height < ONE_LINE ? "line" : "block";
  const part = cropped(image, box, BORDER);
  const first = await recogniser.recognise(part, layout, signal);
  const read = await withSecondLook(first, part, { recogniser, signal });
  const lines = withNumerals(withSigns(withDecimalSign(withCross(read, part), part), part), part);
  return lines.map((line) => ({ line, left: box.left - BORDER, top: box.top - BORDER }));
}
