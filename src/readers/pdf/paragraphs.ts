import type { Paragraph } from "../../document/document.js";
import { wouldHaveFitted } from "./fitting-words.js";
import { paragraphOf } from "./joined-lines.js";
import {
  endsSentence,
  hasBullet,
  hasLabel,
  isAllCapitals,
  isLabelAlone,
  startsInside,
} from "./labels.js";
import type { Line } from "./lines.js";
import type { Margins } from "./margins.js";

/** What the paragraphs of a document have in common. */
export interface TextBlock {
  /** Margins by page number. */
  readonly margins: ReadonlyMap<number, Margins>;
  /** Usual distance of the baselines of one paragraph, in ems. */
  readonly pitch: number;
}

/** Joins the lines of running text, given in reading order over all pages, into paragraphs. */
export function paragraphsOf(lines: readonly Line[], block: TextBlock): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, block)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, alignmentOf(group, block), {}));
}

/** The most frequent distance of baselines in `lines`, in ems. */
export function pitchOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page) continue;
    const pitch =
      Math.round(((line.baseline - above.baseline) / line.size) * PITCH_STEPS) / PITCH_STEPS;
    if (pitch > 0.8 && pitch < 2.5) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return most === undefined ? DEFAULT_PITCH : most[0];
}

const PITCH_STEPS = 20;
const DEFAULT_PITCH = 1.3;
/** A wider step than usual between two lines parts paragraphs, in ems. */
const EXTRA_PITCH = 0.14;
/** Lines whose size differs by more are of different paragraphs, in points. */
const SIZE_STEP = 0.9;
/** Horizontal positions nearer than this are equal, in points. */
const SAME_X = 4;
/** A line this far inside the left margin is indented, in points. */
const INDENT = 6;
/** The text of a labelled item may hang this far behind its label, in points. */
const HANGING = 60;
/** How far the middle of a centred line may lie from the page's, in points. */
const CENTRE_TOLERANCE = 6;
/** The least blank at both sides of a line that is centred beyond doubt, in points. */
const CENTRE_INSET = 16;
/** The same for a line that nothing else sets apart, in points. */
const PLAIN_CENTRE_INSET = 60;

/** A web address that stands alone below a sentence, as the notes of a text do. */
const ADDRESS = /^https?:\/\/\S+$/u;

function goesOn(group: readonly Line[], next: Line, block: TextBlock): boolean {
  const above = group.at(-1);
  const margins = block.margins.get(next.page);
  const marginsAbove = above === undefined ? undefined : block.margins.get(above.page);
  if (above === undefined || margins === undefined || marginsAbove === undefined) return false;
  if (Math.abs(above.size - next.size) > SIZE_STEP) return false;
  if (isApart(group, next, block)) return false;
  const width = marginsAbove.right - above.x;
  const fits = wouldHaveFitted(above, next, width);
  const isTitle =
    isCentredLine(next, margins) ||
    isCentredLine(above, marginsAbove) ||
    (isSetApart(next) && isSetApart(above));
  const symmetric = [...group, next].every((line) =>
    isSymmetric(line, block.margins.get(line.page)),
  );
  if (isTitle && symmetric) return isSameTitle(group, next, fits);
  if (isCentredLine(next, margins)) return false;
  if (fits) return isBrokenByHand(group, next, margins);
  if (isHeadingAbove(group, next) || isLastOfJustified(above, marginsAbove)) return false;
  return isPlacedAsRest(group, next, margins, marginsAbove);
}

/** Whether the step down to `next` is wider than inside a paragraph; over a page break unknown. */
function isApart(group: readonly Line[], next: Line, block: TextBlock): boolean {
  const above = group.at(-1);
  if (above === undefined || above.page !== next.page) return false;
  const step = next.baseline - above.baseline;
  const before = group.at(-2);
  const usual =
    before !== undefined && before.page === above.page
      ? above.baseline - before.baseline
      : block.pitch * next.size;
  return step <= 0 || step > usual + EXTRA_PITCH * next.size;
}

function isSymmetric(line: Line, margins: Margins | undefined): boolean {
  if (margins === undefined) return false;
  const middle = (margins.left + margins.right) / 2;
  return Math.abs((line.x + line.right) / 2 - middle) <= CENTRE_TOLERANCE;
}

function isCentredLine(line: Line, margins: Margins): boolean {
  const inset = Math.min(line.x - margins.left, margins.right - line.right);
  if (!isSymmetric(line, margins) || inset < CENTRE_INSET || hasBullet(line.text)) return false;
  return isSetApart(line)
    ? !hasLabel(line.text) || inset > PLAIN_CENTRE_INSET
    : inset > PLAIN_CENTRE_INSET;
}

/** A line break set by hand: the rest starts at the margin, where no paragraph does. */
function isBrokenByHand(group: readonly Line[], next: Line, margins: Margins): boolean {
  const [first] = group;
  const above = group.at(-1);
  if (first === undefined || above === undefined) return false;
  const startsAtMargin = next.x - margins.left <= INDENT && first.x - next.x > INDENT;
  return (
    startsAtMargin &&
    first.page === next.page &&
    startsInside(next.text) &&
    !hasLabel(next.text) &&
    !endsSentence(above.text)
  );
}

/** Only the last line of a justified paragraph ends before the margin. */
function isLastOfJustified(line: Line, margins: Margins): boolean {
  return margins.justified && endsSentence(line.text) && margins.right - line.right > SAME_X;
}

function isSetApart(line: Line): boolean {
  return isBold(line) || isItalic(line) || isAllCapitals(line.text);
}

/** A wrapped title goes on in its own style; capitals never run into mixed case. */
function isSameTitle(group: readonly Line[], next: Line, fits: boolean): boolean {
  const above = group.at(-1);
  if (above === undefined || hasLabel(next.text)) return false;
  if (isBold(above) !== isBold(next) || isItalic(above) !== isItalic(next)) return false;
  if (/^\(/.test(next.text) || /\)$/.test(above.text)) return false;
  const capitals = group.every((line) => isAllCapitals(line.text));
  if (capitals || isAllCapitals(next.text)) {
    return capitals === isAllCapitals(next.text) || !capitals ? !fits : false;
  }
  return true;
}

/** Whether the lines so far are a heading that the text below does not belong to. */
function isHeadingAbove(group: readonly Line[], next: Line): boolean {
  const text = group.map((line) => line.text).join(" ");
  const startsBold = wordRuns(next)[0]?.bold === true;
  if (group.every(isBold)) return !startsBold && !startsInside(next.text);
  if (isBold(next) && (hasLabel(next.text) || isAllCapitals(next.text))) return true;
  return (
    hasLabel(text) && isAllCapitals(text) && !isAllCapitals(next.text) && !startsInside(next.text)
  );
}

function isBold(line: Line): boolean {
  return wordRuns(line).every((run) => run.bold === true);
}

function isItalic(line: Line): boolean {
  return wordRuns(line).every((run) => run.italic === true);
}

/** The runs of a line but for an automatic label, which a heading's look need not reach. */
function wordRuns({ text, runs }: Line): Line["runs"] {
  const [first, ...others] = runs;
  const isLabel =
    first !== undefined && others.length > 0 && isLabelAlone(text.slice(first.start, first.end));
  return isLabel ? others : runs;
}

/** Whether `next`, which a full line precedes, stands where the rest of the paragraph would. */
function isPlacedAsRest(
  group: readonly Line[],
  next: Line,
  margins: Margins,
  marginsAbove: Margins,
): boolean {
  const [first, second] = group;
  const above = group.at(-1);
  if (first === undefined || above === undefined) return false;
  const inset = next.x - margins.left;
  const insetAbove = above.x - marginsAbove.left;
  const startsItem =
    (hasBullet(next.text) || hasLabel(next.text) || ADDRESS.test(next.text)) &&
    (endsSentence(above.text) || !startsInside(next.text.replace(/^\S+\s/, "")));
  if (second !== undefined) {
    const stepsBack = group.length === 2 && Math.abs(first.x - second.x) <= SAME_X;
    if (stepsBack && inset < insetAbove - INDENT) {
      return startsInside(next.text) && !endsSentence(above.text);
    }
    if (Math.abs(inset - insetAbove) > SAME_X) return false;
    const firstStandsOut = Math.abs(first.x - second.x) > INDENT;
    return !startsItem || (firstStandsOut && !endsSentence(above.text));
  }
  if (inset < insetAbove - INDENT) return !startsItem || !endsSentence(above.text);
  const isItem = hasBullet(first.text) || hasLabel(first.text);
  if (inset > insetAbove + INDENT) {
    return isItem && !startsItem && inset - insetAbove < HANGING && !endsSentence(above.text);
  }
  const isIndented = insetAbove > INDENT;
  return !startsItem && (!isIndented || startsInside(next.text));
}

function alignmentOf(group: readonly Line[], { margins }: TextBlock): Paragraph["alignment"] {
  const centred = group.some((line) => {
    const page = margins.get(line.page);
    return page !== undefined && isCentredLine(line, page);
  });
  const symmetric = group.every((line) => isSymmetric(line, margins.get(line.page)));
  return centred && symmetric ? "center" : undefined;
}
