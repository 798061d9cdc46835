import { wordsKey } from "../words-key.js";
import type { ParagraphPieces, Piece } from "./paragraph-pieces.js";

/** The pieces that a comment stands on: from `first` up to but without `last`. */
export interface Anchor {
  readonly first: number;
  readonly last: number;
}

/**
 * The fewest pieces that hold the words, all of the paragraph where they are not found in it. A field
 * that begins in one piece and ends in another is never cut.
 */
export function anchorOf({ pieces, key }: ParagraphPieces, quote: string | null): Anchor {
  const found = quote === null ? undefined : findWords(key, quote);
  const holding = found === undefined ? undefined : piecesHolding(pieces, found);
  return outsideFields(pieces, holding ?? withoutBareEnds(pieces));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findWords(key: string, quote: string): Stretch | undefined {
  const wanted = wordsKey(quote);
  if (wanted === "") return undefined;
  const start = key.indexOf(wanted);
  if (start >= 0) return { start, end: start + wanted.length };
  const behindLabel = labelsDropped(quote).find((words) => key.startsWith(words));
  return behindLabel === undefined ? undefined : { start: 0, end: behindLabel.length };
}

/** A quotation may begin with an automatic number ("a)", "Điều 1."), which stands in no run. */
function labelsDropped(quote: string): readonly string[] {
  const words = quote.trim().split(/\s+/);
  return [1, 2]
    .map((dropped) => wordsKey(words.slice(dropped).join("")))
    .filter((rest) => rest.length >= SHORTEST_REST);
}

/** In letters; fewer say nothing about where they stand. */
const SHORTEST_REST = 3;

function piecesHolding(pieces: readonly Piece[], { start, end }: Stretch): Anchor {
  const first = pieces.findIndex((piece) => piece.end > start);
  const last = pieces.findLastIndex((piece) => piece.start < end && piece.end > piece.start);
  return { first, last: last + 1 };
}

/** The pieces from the first to the last that hold words; all where none does. */
function withoutBareEnds(pieces: readonly Piece[]): Anchor {
  const holdsWords = ({ start, end }: Piece): boolean => end > start;
  const first = pieces.findIndex(holdsWords);
  if (first < 0) return { first: 0, last: pieces.length };
  return { first, last: pieces.findLastIndex(holdsWords) + 1 };
}

/** The next larger stretch whose ends lie outside the fields, as far as the paragraph has such ends. */
function outsideFields(pieces: readonly Piece[], { first, last }: Anchor): Anchor {
  const depths = [...pieces.map(({ depthBefore }) => depthBefore), pieces.at(-1)?.depthAfter ?? 0];
  const outermost = depths.reduce(
    (least, depth) => Math.min(least, depth),
    Number.MAX_SAFE_INTEGER,
  );
  const start = depths.findLastIndex((depth, index) => index <= first && depth === outermost);
  const end = depths.findIndex((depth, index) => index >= last && depth === outermost);
  return {
    first: start < 0 ? depths.indexOf(outermost) : start,
    last: end < 0 ? depths.lastIndexOf(outermost) : end,
  };
}
