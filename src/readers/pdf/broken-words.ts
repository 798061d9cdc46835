import { parseRoman } from "../../text/numbers.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";
import type { CellSides } from "./cell-sides.js";
import type { Line } from "./lines.js";

/** Whether a word wider than its cell was broken between two lines: "ST" above "T". */
export function isBrokenWord(above: Line, below: Line, sides: CellSides): boolean {
  return fillsLine(above, below, sides) && isOneWord(above.text, below.text.split(" ")[0] ?? "");
}

/** How much more room than one character a full line may seem to leave, in ems. */
const ROOM_TOLERANCE = 0.1;
/** Widths of usual characters and of wide ones, in ems. */
const USUAL_WIDTH = 0.5;
const WIDE_WIDTH = 0.78;

/** Whether not one more character would have fitted on the line, which is one word or an address. */
function fillsLine(above: Line, below: Line, { left, right }: CellSides): boolean {
  if (above.text.includes(" ") && !ADDRESS_START.test(above.text)) return false;
  const width = /^[\p{Lu}mw]/u.test(below.text) ? WIDE_WIDTH : USUAL_WIDTH;
  const room = right - left - (above.right - above.x);
  return room < (width + ROOM_TOLERANCE) * above.size;
}

const ADDRESS_START = /(?:https?:|www\.)\S*$/;
const LETTERS = /^\p{L}+$/u;
const DIGITS = /^\d+$/;
const SIGN_INSIDE = /[\p{L}\p{N}][-–/._:@=?&]/u;

/** Whether the end of one line and the start of the next can be pieces of one word. */
export function isOneWord(above: string, first: string): boolean {
  const last = above.slice(above.lastIndexOf(" ") + 1);
  if (last.endsWith("(") || /^[-–/._]\S/u.test(first)) return true;
  if (DIGITS.test(last) && /^\d+\.?$/.test(first)) return isOneNumber(last + first);
  const bare = first.replace(/[.,;:)]+$/u, "");
  if (LETTERS.test(last) && LETTERS.test(bare)) return isOneLetterWord(last, bare);
  return SIGN_INSIDE.test(last) && isOneCode(last, first);
}

function isOneNumber(digits: string): boolean {
  return digits.length <= 3 || /^20\d\d$/.test(digits);
}

function isOneLetterWord(last: string, first: string): boolean {
  if (parseRoman(last + first) !== undefined) return true;
  if (hasSyllableShape(last) && hasSyllableShape(first)) return false;
  if (/^\p{Lu}/u.test(first)) return /^\p{Lu}+$/u.test(last);
  return /^\p{Lu}?\p{Ll}*$/u.test(last);
}

/** A number, date or address goes on in characters of its kind. */
function isOneCode(last: string, first: string): boolean {
  if (/[,;)]$/.test(last)) return false;
  if (ADDRESS_START.test(last)) return /^[\x21-\x7e]+$/.test(first) && !hasSyllableShape(first);
  if (/\d$/.test(last)) return /^\d/.test(first) && !/20\d\d$/.test(last);
  if (/\p{Lu}$/u.test(last)) return /^[\p{Lu}\d]/u.test(first);
  return /^[\w.~:/?#@&=%-]+$/.test(first);
}
