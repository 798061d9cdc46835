import { INKED, type LineMask } from "./line-mask.js";
import { extentOf, isDashed, middleOf, type Run, type Stroke } from "./strokes.js";

/**
 * The strokes as crossing strokes part them: without the pieces that only letters in line with them
 * make, which have less ink than the rest or end nowhere, and with short pieces that were not seen.
 */
export function betweenCrossings(
  strokes: readonly Stroke[],
  crossing: readonly Stroke[],
  mask: LineMask,
): Stroke[] {
  const places = crossing.map(placeOf);
  const apart: Stroke[] = [];
  const crossed: Crossed[] = [];
  for (const stroke of strokes) {
    const { at, from, to } = placeOf(stroke);
    const crossings = crossingsOf(at, places).filter(
      (place) => from - REACH <= place && place <= to + REACH,
    );
    if (isDashed(stroke) && crossings.length < FEWEST_CROSSINGS) continue;
    if (crossings.length === 0) apart.push(stroke);
    else
      crossed.push({ stroke, pieces: piecesOf({ from, to }, crossings, inkAlong(stroke, mask)) });
  }
  const parted = withoutStems(crossed).flatMap(({ stroke, pieces }) =>
    joined(keptOf(pieces))
      .map((piece) => ({ runs: clipped(stroke.runs, piece) }))
      .filter(({ runs }) => runs.length > 0),
  );
  return [...apart, ...parted, ...unseenPieces(parted, places, mask)];
}

interface Crossed {
  readonly stroke: Stroke;
  readonly pieces: readonly Piece[];
}

/**
 * Without short strokes among solid rules that have blanks in most of their pieces: the stems of one
 * letter in row after row of a dense table, which reach from rule to rule but for a few pixels.
 */
function withoutStems(crossed: readonly Crossed[]): readonly Crossed[] {
  const usual = usualInk(crossed.flatMap(({ pieces }) => pieces));
  if (usual <= SOLID) return crossed;
  const longest = Math.max(...crossed.map(({ stroke }) => lengthOf(stroke)));
  return crossed.filter(
    ({ stroke, pieces }) =>
      lengthOf(stroke) > longest / 2 ||
      !pieces.some(isTelling) ||
      usualInk(pieces) >= usual - LESS_INK,
  );
}

function lengthOf({ runs }: Stroke): number {
  const { from, to } = extentOf(runs);
  return to - from;
}

/** A crossing stroke may end so far from the middle of the other, and lie so far from it, in pixels. */
const REACH = 6;
/** Dashes that fewer strokes cross are the stems of like lines below each other, or a line of text. */
const FEWEST_CROSSINGS = 2;
/** What a crossing stroke covers of the other is no sign of its ink, in pixels. */
const CROSSED = 4;
/** A piece of a solid rule has at most so much less ink than the others, as a share of its length. */
const LESS_INK = 0.05;
/** The same of a rule that is broken into dots itself. */
const LESS_INK_IF_BROKEN = 0.15;
const SOLID = 0.97;
/** Shorter pieces tell nothing of their ink, in pixels. */
const TELLING = 20;
/** An end that reaches further over the last crossing is no letter, in pixels. */
const LONGEST_LETTER = 60;

/** Share of ink in a piece of a rule; letters leave blanks between themselves and the rules. */
const WHOLLY_INKED = 0.97;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Piece extends Stretch {
  /** Share of its length that has ink. */
  readonly ink: number;
  /** Whether crossing strokes end it on both sides. */
  readonly bounded: boolean;
}

/** Where another stroke stands, and from where to where it reaches. */
interface Place extends Stretch {
  readonly at: number;
}

function placeOf(stroke: Stroke): Place {
  return { at: middleOf(stroke), ...extentOf(stroke.runs) };
}

/** Where the strokes at `places` cross the line at `at`, in order. */
function crossingsOf(at: number, places: readonly Place[]): number[] {
  return places
    .filter(({ from, to }) => from - REACH <= at && at <= to + REACH)
    .map((place) => place.at)
    .sort((one, other) => one - other);
}

/** The pieces in line with these strokes between two neighbouring crossings that are ink all along. */
function unseenPieces(
  strokes: readonly Stroke[],
  places: readonly Place[],
  mask: LineMask,
): Stroke[] {
  const known = strokes.map(placeOf);
  return strokes.flatMap((stroke) => {
    const row = Math.round(middleOf(stroke) - 0.5);
    const crossings = crossingsOf(row, places).map(Math.round);
    return crossings.slice(1).flatMap((to, index) => {
      const piece = { at: row, from: crossings[index] ?? to, to };
      const isKnown = known.some((other) => isPartOf(piece, other));
      if (isKnown || to - piece.from < TELLING || !isInked(piece, row, mask)) return [];
      known.push(piece);
      return [{ runs: [row - 1, row, row + 1].map((at) => ({ row: at, from: piece.from, to })) }];
    });
  });
}

/** Whether the piece reaches into a stroke that stands in line with it. */
function isPartOf(piece: Place, stroke: Place): boolean {
  return (
    Math.abs(piece.at - stroke.at) <= REACH &&
    piece.from < stroke.to - REACH &&
    stroke.from + REACH < piece.to
  );
}

/** Whether there is ink all along between two crossings, on the row or beside it. */
function isInked({ from, to }: Stretch, row: number, { width, marks }: LineMask): boolean {
  let inked = 0;
  const [start, end] = [from + CROSSED, to - CROSSED];
  for (let at = start; at < end; at++) {
    const isInk = [row - 1, row, row + 1].some(
      (near) => ((marks[near * width + at] ?? 0) & INKED) !== 0,
    );
    if (isInk) inked += 1;
  }
  return inked >= WHOLLY_INKED * (end - start);
}

/** 1 for each place along the stroke, from its start on, where there is ink. */
function inkAlong({ runs }: Stroke, { width, marks }: LineMask): Uint8Array {
  const { from, to } = extentOf(runs);
  const ink = new Uint8Array(to - from);
  for (const run of runs) {
    for (let at = run.from; at < run.to; at++) {
      for (const row of [run.row - 1, run.row, run.row + 1]) {
        if (((marks[row * width + at] ?? 0) & INKED) !== 0) ink[at - from] = 1;
      }
    }
  }
  return ink;
}

function piecesOf({ from, to }: Stretch, crossings: readonly number[], ink: Uint8Array): Piece[] {
  const inside = crossings.map((place) => Math.min(to, Math.max(from, Math.round(place))));
  const bounds = [...new Set([from, ...inside, to])];
  const [first = from, last = to] = [inside[0], inside.at(-1)];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? from;
    const part = ink.subarray(start - from + CROSSED, Math.max(0, end - from - CROSSED));
    const share = part.length === 0 ? 1 : part.reduce((sum, one) => sum + one, 0) / part.length;
    return [{ from: start, to: end, ink: share, bounded: start >= first && end <= last }];
  });
}

function keptOf(pieces: readonly Piece[]): Piece[] {
  const usual = usualInk(pieces);
  const least = usual - (usual > SOLID ? LESS_INK : LESS_INK_IF_BROKEN);
  return pieces.filter(
    ({ from, to, ink, bounded }) => ink >= least && (bounded || to - from > LONGEST_LETTER),
  );
}

/** The median share of ink of the pieces that tell it, or 0. */
function usualInk(pieces: readonly Piece[]): number {
  const shares = pieces.filter(isTelling).map(({ ink }) => ink);
  shares.sort((one, other) => one - other);
  return shares[Math.floor(shares.length / 2)] ?? 0;
}

function isTelling({ from, to, bounded }: Piece): boolean {
  return bounded && to - from >= TELLING;
}

function joined(pieces: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && last.to === from) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to });
  }
  return stretches;
}

function clipped(runs: readonly Run[], { from, to }: Stretch): Run[] {
  return runs
    .map((run) => ({ ...run, from: Math.max(run.from, from), to: Math.min(run.to, to) }))
    .filter((run) => run.from < run.to);
}
