import type { Letter } from "../../readers/pdf/letters.js";
import type { PlacedLine } from "../../readers/pdf/placed-lines.js";
import { wordsKey } from "../words-key.js";

/** Letters that stand side by side on one line. */
export type Stretch = readonly Letter[];

/** What is looked for on a page. */
export interface Sought {
  readonly words: string;
  /** The line that it stands on or begins near to, from 1. */
  readonly line: number | null;
  /** The column of its table, from 1. */
  readonly cell: number | null;
}

/**
 * The stretches of the page that print the words, one for each line that they run over: those nearest
 * to the line. Of words that go on over the page, or that the page prints in part, what there is.
 */
export function findWords(lines: readonly KeyedLine[], sought: Sought): readonly Stretch[] {
  const wanted = wordsKey(sought.words);
  const begun = wanted.replace(CUT, "");
  const ranked = byNearness(lines, sought);
  const found = findKey(lines, ranked, wanted);
  return found.length > 0 || begun === wanted ? found : findKey(lines, ranked, begun);
}

/** A line with its words as they are compared. */
export interface KeyedLine extends Omit<PlacedLine, "letters"> {
  readonly key: string;
  readonly letters: readonly Letter[];
  /** Where the key of each letter starts in the key of the line. */
  readonly starts: readonly number[];
  /** The letters that begin a word. */
  readonly beginsWord: ReadonlySet<number>;
}

export function keyedLine({ number, text, cell, letters }: PlacedLine): KeyedLine {
  const starts: number[] = [];
  const beginsWord = new Set<number>();
  let key = "";
  let end = 0;
  for (const [index, letter] of letters.entries()) {
    const isApart = text[end] === " ";
    if (isApart) end += 1;
    if (isApart || index === 0) beginsWord.add(index);
    end += letter.text.length;
    starts.push(key.length);
    key += wordsKey(letter.text);
  }
  return { number, text, cell, letters, key, starts, beginsWord };
}

/** A quotation that was shortened ends so. */
const CUT = /(?:…|\.\.\.)$/u;
/** Of words that are printed in part, so much must be there. */
const LEAST_SHARE = 0.5;
/** Words that wrap go on so many printed lines below, as cells beside have lines between. */
const LINES_BELOW = 4;

function findKey(
  lines: readonly KeyedLine[],
  ranked: readonly KeyedLine[],
  wanted: string,
): readonly Stretch[] {
  if (wanted === "") return [];
  const within = ranked.flatMap((one) => onOneLine(one, wanted) ?? []);
  const whole = within.find(({ atWords }) => atWords);
  if (whole !== undefined) return [whole.stretch];
  let longest: Chain = { stretches: [], length: 0 };
  for (const start of ranked) {
    const chain = chainFrom(start, wanted, lines);
    if (chain.length === wanted.length) return chain.stretches;
    if (chain.length > longest.length) longest = chain;
  }
  const [inside] = within;
  if (inside !== undefined) return [inside.stretch];
  return longest.length >= LEAST_SHARE * wanted.length ? longest.stretches : [];
}

function byNearness(lines: readonly KeyedLine[], { line, cell }: Sought): readonly KeyedLine[] {
  const distance = (one: KeyedLine): number => {
    if (line === null) return one.number;
    const apart = one.number - line;
    const elsewhere = cell !== null && one.cell !== cell ? OTHER_CELL : 0;
    return elsewhere + (apart < 0 ? -apart + UPWARDS : apart);
  };
  return lines
    .map((one) => ({ one, far: distance(one) }))
    .sort((first, second) => first.far - second.far)
    .map(({ one }) => one);
}

/** Words stand in the line of their finding or below it. */
const UPWARDS = 0.5;
/** A finding may name the cell that lacks something and quote another of its row. */
const OTHER_CELL = 0.75;

interface FoundStretch {
  readonly stretch: Stretch;
  /** Whether it begins and ends with words. */
  readonly atWords: boolean;
}

function onOneLine(line: KeyedLine, wanted: string): FoundStretch | undefined {
  let inside: FoundStretch | undefined;
  for (let at = line.key.indexOf(wanted); at >= 0; at = line.key.indexOf(wanted, at + 1)) {
    const found = stretchAt(line, at, at + wanted.length);
    if (found.atWords) return found;
    inside ??= found;
  }
  return inside;
}

function stretchAt(line: KeyedLine, start: number, end: number): FoundStretch {
  const first = Math.max(
    0,
    line.starts.findLastIndex((one) => one <= start),
  );
  const after = line.starts.findIndex((one) => one >= end);
  const last = after < 0 ? line.letters.length : after;
  const ends = after < 0 || line.beginsWord.has(last) || !isLetter(line.letters[last]);
  const begins = line.beginsWord.has(first) || !isLetter(line.letters[first - 1]);
  return { stretch: line.letters.slice(first, last), atWords: begins && ends };
}

function isLetter(letter: Letter | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter.text);
}

interface Chain {
  readonly stretches: readonly Stretch[];
  /** How much of the key it covers. */
  readonly length: number;
}

/** From the first word of the line whose rest begins the wanted words, on over the lines below. */
function chainFrom(start: KeyedLine, wanted: string, lines: readonly KeyedLine[]): Chain {
  for (const index of start.beginsWord) {
    const rest = start.key.slice(start.starts[index]);
    if (rest === "" || !wanted.startsWith(rest)) continue;
    const stretches: Stretch[] = [start.letters.slice(index)];
    let length = rest.length;
    let above = start;
    for (;;) {
      const below = nextLine(above, wanted.slice(length), lines);
      if (below === undefined) break;
      const taken = Math.min(below.key.length, wanted.length - length);
      stretches.push(stretchAt(below, 0, taken).stretch);
      length += taken;
      above = below;
    }
    return { stretches, length };
  }
  return { stretches: [], length: 0 };
}

/** The nearest line below that goes on with the words and stands under the line. */
function nextLine(
  above: KeyedLine,
  rest: string,
  lines: readonly KeyedLine[],
): KeyedLine | undefined {
  if (rest === "") return undefined;
  let next: KeyedLine | undefined;
  for (const line of lines) {
    const apart = line.number - above.number;
    if (apart <= 0 || apart > LINES_BELOW || line.key === "" || line.cell !== above.cell) continue;
    if (next !== undefined && line.number >= next.number) continue;
    if (rest.startsWith(line.key) || line.key.startsWith(rest)) next = line;
  }
  return next;
}
