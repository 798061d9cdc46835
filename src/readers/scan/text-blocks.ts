import { INK } from "./clean-image.js";
import { type Box, type GreyImage, WHITE } from "./grey-image.js";
import { inkBoxOf } from "./ink-box.js";

/**
 * The blocks of text inside `box` from top to bottom: lines of the whole width together, and
 * what stands side by side, as letterhead or signature, apart.
 */
export function textBlocksOf(image: GreyImage, box: Box): Box[] {
  const zones: Zone[] = [];
  for (const strip of stripsOf(image, box)) {
    const zone = zones.at(-1);
    const gaps = gapsOf(image, strip);
    const shared = zone?.gutter === undefined ? undefined : sharedGap(gaps, zone.gutter);
    if (zone !== undefined && shared !== undefined) {
      zone.gutter = shared;
      zone.bottom = strip.top + strip.height;
    } else {
      const gutter = widestInner(gaps);
      if (zone !== undefined && zone.gutter === undefined && gutter === undefined) {
        zone.bottom = strip.top + strip.height;
      } else {
        zones.push({ top: strip.top, bottom: strip.top + strip.height, gutter });
      }
    }
  }
  return zones.flatMap((zone) => sidesOf(zone, box)).flatMap((side) => inkBoxOf(image, side) ?? []);
}

/** The least blank between blocks that stand side by side, in pixels. */
const GUTTER = 40;
/** What must be left of it further down, in pixels. */
const NARROWEST_GUTTER = 24;
/** Rows with fewer dark pixels are blank. */
const STRIP_INK = 2;
/** Fewer blank rows part no lines. */
const STRIP_GAP = 3;

/** A stretch of the page from row `top` on; with a gutter it has two sides. */
interface Zone {
  readonly top: number;
  bottom: number;
  gutter: Gap | undefined;
}

interface Gap {
  readonly from: number;
  readonly to: number;
  /** Whether there is ink at both sides. */
  readonly inner: boolean;
}

/** The stretches of inked rows in the box. */
function stripsOf({ width, pixels }: GreyImage, box: Box): Box[] {
  const strips: Box[] = [];
  let top = -1;
  let last = -1;
  for (let y = box.top; y <= box.top + box.height; y++) {
    let ink = 0;
    if (y < box.top + box.height) {
      for (let x = box.left; x < box.left + box.width; x++) {
        if ((pixels[y * width + x] ?? WHITE) < INK) ink += 1;
      }
    }
    if (ink >= STRIP_INK) {
      if (top < 0) top = y;
      last = y;
    } else if (top >= 0 && (y - last > STRIP_GAP || y === box.top + box.height)) {
      strips.push({ ...box, top, height: last + 1 - top });
      top = -1;
    }
  }
  return strips;
}

/** The wide blank stretches of columns in the strip, its margins included. */
function gapsOf({ width, pixels }: GreyImage, strip: Box): Gap[] {
  const gaps: Gap[] = [];
  const end = strip.left + strip.width;
  let from = strip.left;
  for (let x = strip.left; x <= end; x++) {
    let isBlank = x < end;
    for (let y = strip.top; isBlank && y < strip.top + strip.height; y++) {
      isBlank = (pixels[y * width + x] ?? WHITE) >= INK;
    }
    if (isBlank) continue;
    if (x - from >= NARROWEST_GUTTER) {
      gaps.push({ from, to: x, inner: from > strip.left && x < end && x - from >= GUTTER });
    }
    from = x + 1;
  }
  return gaps;
}

function sharedGap(gaps: readonly Gap[], gutter: Gap): Gap | undefined {
  for (const gap of gaps) {
    const from = Math.max(gap.from, gutter.from);
    const to = Math.min(gap.to, gutter.to);
    if (to - from >= NARROWEST_GUTTER) return { from, to, inner: true };
  }
  return undefined;
}

function widestInner(gaps: readonly Gap[]): Gap | undefined {
  const inner = gaps.filter((gap) => gap.inner);
  return inner.sort((one, other) => other.to - other.from - (one.to - one.from))[0];
}

function sidesOf({ top, bottom, gutter }: Zone, box: Box): Box[] {
  const height = bottom - top;
  if (gutter === undefined) return [{ left: box.left, top, width: box.width, height }];
  const middle = Math.round((gutter.from + gutter.to) / 2);
  return [
    { left: box.left, top, width: middle - box.left, height },
    { left: middle, top, width: box.left + box.width - middle, height },
  ];
}
