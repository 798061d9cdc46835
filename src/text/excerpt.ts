import { COMMON_PAIRS } from "./common-pairs.js";
import { COMMON_WORDS } from "./common-words.js";

/** Offsets in a text, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands for words that were left out. */
interface Marks {
  readonly before: string;
  readonly after: string;
}

const BRACKETED: Marks = { before: "[…] ", after: " […]" };
export const DOTS: Marks = { before: "… ", after: "…" };

/**
 * At most `longest` UTF-16 units of `text`, with `marks` for what is left out: its beginning, or the stretch
 * around `focus` where that lies further on. It begins and ends between words, at the end of a clause if one
 * is near; brackets and quotation marks that are cut all the same are opened and closed again.
 */
export function excerpt(
  text: string,
  longest: number,
  { focus = NO_FOCUS, marks = BRACKETED }: { focus?: Stretch | undefined; marks?: Marks } = {},
): string {
  if (text.length <= longest) return text;
  const pairs = pairsAround(text, focus);
  const start = startOf(text, longest, { focus, pairs });
  const end = endOf(text, longest, { focus, pairs, start });
  const stretch = text.slice(start, end).trim();
  const words = end === text.length ? stretch : stretch.replace(/[,;:]$/u, "");
  const openers = pairs.filter((pair) => holds(pair, start) && !holds(pair, end));
  const closers = pairs.filter((pair) => holds(pair, end) && !holds(pair, start));
  const before = `${openers.map(({ opener }) => opener).join("")}${marks.before}`;
  const after = `${marks.after}${closers
    .map(({ closer }) => closer)
    .toReversed()
    .join("")}`;
  return `${start === 0 ? "" : before}${words}${end === text.length ? "" : after}`;
}

const NO_FOCUS: Stretch = { start: 0, end: 0 };

interface Pair extends Stretch {
  readonly opener: string;
  readonly closer: string;
}

interface Around {
  readonly focus: Stretch;
  readonly pairs: readonly Pair[];
}

/** Where the excerpt begins: with the text, unless the focus lies so far on that it needs the room. */
function startOf(text: string, longest: number, { focus, pairs }: Around): number {
  if (focus.end <= longest * ROOM_FROM_START) return 0;
  const ideal = Math.min(focus.start - longest * MOST_BEFORE, text.length - longest);
  const first = Math.min(Math.max(ideal, focus.end - longest), focus.start);
  const early = cutsIn(text, first, focus.start - longest * LEAST_BEFORE);
  const cuts = early.length > 0 ? early : cutsIn(text, first, focus.start);
  return best(cuts, (at) => worth(text, at, pairs, [])) ?? focus.start;
}

/** Where it ends, seen from its start. */
function endOf(
  text: string,
  longest: number,
  { focus, pairs, start }: Around & { readonly start: number },
): number {
  const last = start + longest;
  if (last >= text.length) return text.length;
  const first = Math.max(start + longest * LEAST_KEPT, Math.min(focus.end, last));
  const cuts = cutsIn(text, first, last + 1).toReversed();
  const among = cuts.length > 0 ? cuts : cutsIn(text, start + 1, last + 1).toReversed();
  const inside = pairs.filter((pair) => holds(pair, start));
  return best(among, (at) => worth(text, at, pairs, inside)) ?? wholeLetters(text, last);
}

/** The offset itself, or the one before where it is amid a surrogate pair. */
function wholeLetters(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** A focus that ends within this share of the length is shown from the beginning of the text. */
const ROOM_FROM_START = 0.85;
/** What goes before a focus takes between these shares of the length; more if less comes after it. */
const MOST_BEFORE = 0.5;
const LEAST_BEFORE = 0.15;
/** For a better end at most the rest is given up. */
const LEAST_KEPT = 0.6;

/** The starts of words from the offset `from` to `to`, both included. */
function cutsIn(text: string, from: number, to: number): readonly number[] {
  const cuts: number[] = [];
  for (let at = Math.max(1, Math.ceil(from)); at <= to && at < text.length; at += 1) {
    if (isSpace(text, at - 1) && !isSpace(text, at)) cuts.push(at);
  }
  return cuts;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/** The one that is worth the letters that it gives up; the cuts come in the order in which they give up more. */
function best(cuts: readonly number[], worthOf: (at: number) => number): number | undefined {
  const [ideal] = cuts;
  if (ideal === undefined) return undefined;
  const gains = cuts.map((at) => ({ at, gain: worthOf(at) - Math.abs(at - ideal) }));
  return gains.reduce((one, other) => (other.gain > one.gain ? other : one)).at;
}

/** What a cut there is worth in letters, when `inside` are the pairs that the other end is inside of. */
function worth(text: string, at: number, pairs: readonly Pair[], inside: readonly Pair[]): number {
  const holding = pairs.filter((pair) => holds(pair, at));
  const isBalanced =
    holding.length === inside.length && holding.every((pair) => inside.includes(pair));
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - LONGEST_SYLLABLE), at).trimEnd())?.[0];
  const after = /^[\p{L}\d]*/u.exec(text.slice(at, at + LONGEST_SYLLABLE))?.[0];
  const isWithinWord = WORDS.has(`${before} ${after}`.toLowerCase());
  const isClauseEnd = /[,;:.…]$/u.test(before ?? "");
  const leadsOn = LEADING_ON.has((before ?? "").toLowerCase());
  return (
    (isBalanced ? WORTH.balanced : 0) +
    (isWithinWord ? 0 : WORTH.wholeWord) +
    (leadsOn ? 0 : WORTH.finished) +
    (isClauseEnd ? WORTH.clause : 0)
  );
}

const WORTH = { balanced: 1000, wholeWord: 60, finished: 30, clause: 25 };
const WORDS: ReadonlySet<string> = new Set([...COMMON_WORDS, ...COMMON_PAIRS]);
/** Words that are nothing without the next. */
const LEADING_ON: ReadonlySet<string> = new Set(
  "và hoặc của trong trên tại theo về cho với các những được đến từ bằng là có do để khi".split(
    " ",
  ),
);
const LONGEST_SYLLABLE = 12;

function holds({ start, end }: Stretch, at: number): boolean {
  return start < at && at <= end;
}

/** Brackets and quotation marks with their partners, as far as they matter; those without one are none. */
function pairsAround(text: string, focus: Stretch): readonly Pair[] {
  const from = Math.max(0, focus.start - REACH);
  const open: { readonly opener: string; readonly at: number }[] = [];
  const pairs: Pair[] = [];
  for (const { 0: mark, index } of text.slice(from, focus.end + REACH).matchAll(MARKS)) {
    const at = from + index;
    const partner = OPENING.has(mark)
      ? -1
      : open.findLastIndex(({ opener }) => CLOSERS[opener] === mark);
    const opening = open[partner];
    if (opening !== undefined) {
      pairs.push({ start: opening.at, end: at, opener: opening.opener, closer: mark });
      open.length = partner;
    } else if (CLOSERS[mark] !== undefined) {
      open.push({ opener: mark, at });
    }
  }
  return pairs.toSorted((one, other) => one.start - other.start);
}

/** So far from the focus brackets are looked for, in UTF-16 units. */
const REACH = 1000;
const MARKS = /[()[\]“”«»"]/gu;
const CLOSERS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "“": "”",
  "«": "»",
  '"': '"',
};
/** Those that never close, as '"' may. */
const OPENING: ReadonlySet<string> = new Set(["(", "[", "“", "«"]);
