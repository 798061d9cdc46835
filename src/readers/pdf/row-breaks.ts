import { isBrokenWord } from "./broken-words.js";
import { wouldHaveFittedInCell } from "./cell-sides.js";
import { endsSentence, hasBullet } from "./labels.js";
import { type PageCell, textOfCell } from "./page-tables.js";
import { numberIn, type PageBreak, type Seam } from "./table-seams.js";

/** Whether the first row of the next page is the rest of the last row. */
export function splitsRow({ seams, unmatched, closesCells }: PageBreak): boolean {
  if (unmatched.length > 0 || seams.length === 0 || closesCells) return false;
  const lowest = Math.min(...seams.map(({ below }) => below.rowSpan));
  const leaves = seams.filter(({ below }) => below.rowSpan === lowest);
  if (seams.some(isOpen) && !leaves.every(isOpen)) return false;
  if (isNumberLeftAlone(leaves)) return true;
  const votes = leaves.map(rowVote);
  const capitals = votes.filter((vote) => vote === CAPITAL_VOTE).length;
  const sum = votes.reduce((total, vote) => total + vote, 0) - Math.max(0, capitals - 1);
  return sum + (leaves.every(isOpen) ? OPEN_ROW_VOTE : 0) > 0;
}

/** The cells of the first row that belong to merged cells above, when the row itself is new. */
export function mergedOver({ seams, unmatched, closesCells }: PageBreak): PageCell[] {
  if (closesCells) return [];
  const open = seams.filter(isOpen);
  if (open.length > 0 && open.length < seams.length) return open.map(({ below }) => below);
  const isNew = (seam: Seam) => !isBlank(seam) && goingOn(seam) <= 0;
  const fresh = [...unmatched, ...seams.filter(isNew).map(({ below }) => below)];
  const edge = Math.min(...fresh.map((cell) => cell.column));
  const isBesideGroup = unmatched.some((cell) => cell.columnSpan > 1);
  const candidates = seams.filter(
    (seam) => !isNew(seam) && (!isBesideGroup || seam.below.rowSpan > 1),
  );
  const left = candidates.filter(
    (seam) => seam.below.column < edge && (isMerging(seam) || isUsual(seam, HALF)),
  );
  const right = candidates.filter((seam) => seam.below.column > edge);
  const sure = right.filter(
    (seam) =>
      (isBlank(seam) && isMerged(seam)) || (isSure(seam) && (isMerging(seam) || left.length > 0)),
  );
  const blank = right.filter(
    (seam) =>
      !sure.includes(seam) &&
      isBlank(seam) &&
      isUsual(seam, MOST) &&
      (isMerging(seam) || (sure.length > 0 && left.length > 0)),
  );
  return [...left, ...sure, ...blank].map(({ below }) => below);
}

/** With room for so many lines more a cell would have taken more text. */
const ROOM_FOR_MORE = 1.5;
/** A row open below goes on, unless only the blank under its text was left for the next page. */
const OPEN_ROW_VOTE = 6;
/** A capital may go on below a full line; in two cells at once that seldom happens. */
const CAPITAL_VOTE = 0.5;
const HALF = 0.5;
const MOST = 0.8;
/** Where more texts than this share start so, a small letter tells nothing. */
const SELDOM = 0.2;
/** "Mục tiêu 2", "Nhiệm vụ 3", "IV", "12": what opens a new row. */
const ROW_START =
  /^(?:(?:mục tiêu|nhiệm vụ|hoạt động|giải pháp)\s+\d|(?:[IVXLC]+|\d{1,3}(?:\.\d{1,3})*)[.)]?$)/iu;

/** Whether only the row's number stands above the page break, and only the rest of it below. */
function isNumberLeftAlone(seams: readonly Seam[]): boolean {
  const above = seams.filter((seam) => seam.above.lines.length > 0);
  const below = seams.filter((seam) => !isBlank(seam));
  const [number, ...more] = above;
  if (number === undefined || more.length > 0 || below.length === 0) return false;
  return ROW_START.test(textOfCell(number.above)) && isBlank(number);
}

function isOpen({ above }: Seam): boolean {
  return !above.foot.closed;
}

function isBlank({ below }: Seam): boolean {
  return below.lines.length === 0;
}

function isMerged({ above, below }: Seam): boolean {
  return above.rowSpan > 1 || below.rowSpan > 1;
}

function isMerging(seam: Seam): boolean {
  return isMerged(seam) || seam.habits.merges;
}

/** Whether the text below can hardly be the start of another. */
function isSure(seam: Seam): boolean {
  return !isBlank(seam) && goingOn(seam) > 1;
}

/** Whether the cell goes on for sure, or is blank where more than this share is filled. */
function isUsual(seam: Seam, share: number): boolean {
  return isSure(seam) || (isBlank(seam) && seam.habits.filled > share);
}

/** A blank cell below a filled one speaks for the rest of a row where cells seldom are so. */
function rowVote(seam: Seam): number {
  if (!isBlank(seam)) return goingOn(seam);
  const { above, habits } = seam;
  return above.lines.length > 0 && habits.filled > MOST && !habits.merges ? 1 : 0;
}

/** Above 0 when the text below seems to go on from the one above, below 0 when it seems new. */
function goingOn(seam: Seam): number {
  const { above, below, sides, room, habits } = seam;
  const [first] = below.lines;
  const last = above.foot.lines.at(-1);
  if (first === undefined) return 0;
  if (last === undefined) return above.lines.length > 0 ? 0 : -3;
  if (room > ROOM_FOR_MORE) return -4;
  const counting = countingOn(seam);
  if (counting !== 0) return counting;
  if (isBrokenWord(last, first, sides)) return 2;
  if (ROW_START.test(first.text)) return -4;
  if (textOfCell(above) === textOfCell(below)) return -2;
  if (/^[,.;:)/%]/.test(first.text)) return 3;
  if (/^\p{Ll}/u.test(first.text) && habits.startsInside < SELDOM) return 3;
  if (/[\p{L}\p{N}][-–/,]$/u.test(last.text)) return 2;
  if (hasBullet(first.text)) return 0;
  if (wouldHaveFittedInCell(last, first, sides)) return -2;
  if (/^[(“"]/.test(first.text)) return 2;
  return endsSentence(last.text) ? -1 : CAPITAL_VOTE;
}

/** Above 0 when both cells hold pieces of the next number, below 0 when the lower one counts on. */
function countingOn({ above, below, numberBefore }: Seam): number {
  const [upper, lower] = [numberIn(above.lines), numberIn(below.lines)];
  if (upper === undefined || lower === undefined) return 0;
  if (numberBefore === undefined || upper === numberBefore + 1) return lower === upper + 1 ? -4 : 0;
  return numberIn([...above.lines, ...below.lines]) === numberBefore + 1 ? 2 : 0;
}
