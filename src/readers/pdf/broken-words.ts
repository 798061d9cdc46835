import { hasSyllableShape } from "../../text/syllable-shape.js";
import type { CellSides } from "./cell-sides.js";
import type { Line } from "./lines.js";

/** Whether a word wider than its cell was broken between two lines: "ST" above "T". */
export function isBrokenWord(above: Line, below: Line, sides: CellSides): boolean {
  return fillsLine(above, below, sides) && isOneWord(above.text, below.text.split(" ")[0] ?? "");
}

/** How much more room than one character a full line may seem to leave, in ems. */
const ROOM_TOLERANCE = 0.1;
/** Width of a wide capital, in ems. */
const CAPITAL_WIDTH = 0.72;

/** Whether the line is one word beside which not one more character would have fitted. */
function fillsLine(above: Line, below: Line, { left, right }: CellSides): boolean {
  if (above.text.includes(" ")) return false;
  const word = below.text.split(" ")[0] ?? "";
  const average = (below.firstWordRight - below.x) / word.length;
  const character = /^\p{Lu}/u.test(word) ? CAPITAL_WIDTH * below.size : average;
  const room = right - left - (above.right - above.x);
  return room < character + ROOM_TOLERANCE * above.size;
}

const LETTERS = /^\p{L}+$/u;
const DIGITS = /^\d+$/;
const ROMAN = /^[IVXLC]+$/;
const SIGN_INSIDE = /[\p{L}\p{N}][-–/._:@=?&]/u;

/** Whether the two can be pieces of one word, as far as their letters go. */
export function isOneWord(last: string, first: string): boolean {
  if (last.endsWith("(") || /^[-–/._]\S/u.test(first)) return true;
  if (DIGITS.test(last) && /^\d+\.?$/.test(first)) return isOneNumber(last + first);
  const bare = first.replace(/[.,;:)]+$/u, "");
  if (ROMAN.test(last + bare)) return true;
  if (LETTERS.test(last) && LETTERS.test(bare)) return isOneLetterWord(last, bare);
  if (!SIGN_INSIDE.test(last)) return false;
  return !/[\p{Lu}\d]$/u.test(last) || !/^\p{Ll}/u.test(first);
}

function isOneNumber(digits: string): boolean {
  return digits.length <= 3 || /^20\d\d$/.test(digits);
}

function isOneLetterWord(last: string, first: string): boolean {
  if (hasSyllableShape(last) && hasSyllableShape(first)) return false;
  if (/^\p{Lu}/u.test(first)) return /^\p{Lu}+$/u.test(last);
  return /^\p{Lu}?\p{Ll}*$/u.test(last);
}
