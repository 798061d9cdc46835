import type { Anchor, Paragraph, Run } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import { hasSyllableShape } from "../../text/syllable-shape.js";
import { isAlike, type Line } from "./lines.js";

/** Where in a table a line stands, from 1. */
export type TablePlace = Pick<Place, "table" | "row" | "cell">;

/**
 * Joins lines into the paragraph that they print, with a place for each line.
 * @param width of the cell that the lines stand in, in points; a longer word is broken there
 */
export function paragraphOf(
  lines: readonly Line[],
  alignment: Paragraph["alignment"],
  tablePlace: TablePlace,
  width = Number.POSITIVE_INFINITY,
): Paragraph {
  let text = "";
  const runs: Run[] = [];
  const anchors: Anchor[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined) {
      text += isBrokenWord(above, line, width) ? "" : joinerOf(text, line.text);
    }
    const start = text.length;
    anchors.push({ start, place: { ...placeOf(line), ...tablePlace } });
    for (const run of line.runs) {
      addRun(runs, { ...run, start: run.start + start, end: run.end + start });
    }
    text += line.text;
  }
  return {
    type: "paragraph",
    text,
    runs,
    ...(alignment === undefined ? {} : { alignment }),
    anchors,
  };
}

/** The page and number of a line, and how sure its reading is where it comes from a scan. */
export function placeOf({ page, number, confidence }: Line): Place {
  return { page, line: number, ...(confidence !== undefined && { confidence }) };
}

/** What stands between two lines of one paragraph: a blank, or nothing where a word was broken. */
export function joinerOf(above: string, below: string): "" | " " {
  if (BROKEN_AFTER_SIGN.test(above) && /^[\p{L}\p{N}(]/u.test(below)) return "";
  if (/^[.,;:)\]}%]/.test(below)) return "";
  if (/\p{N}$/u.test(above) && /^\/\p{L}/u.test(below)) return "";
  const [last, first] = [lastWord(above), firstWord(below)];
  return isBrokenYear(last, first) || isBrokenAddress(last, first) ? "" : " ";
}

/** Whether a narrow cell breaks one word, longer than its lines, after the line `above`. */
function isBrokenWord(above: Line, below: Line, width: number): boolean {
  const rest = firstWord(below.text);
  if (/\s/.test(above.text) || !/[\p{L}\p{N}]$/u.test(above.text)) return false;
  const letterWidth = (below.firstWordRight - below.x) / rest.length;
  if (width - (above.right - above.x) >= letterWidth) return false;
  const word = above.text + rest;
  if (/^(?:[IVXLC]+|\p{N}+)$/u.test(word)) return true;
  return /^[\p{L}\p{N}]/u.test(rest) && !(isWord(above.text) && isWord(rest));
}

function isWord(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]+$/u, "");
  return hasSyllableShape(letters) || /^(?:\p{N}+|\p{Lu}{3,})$/u.test(letters);
}

/** A hyphen, dash or slash inside a word: "76/NQ-", "2021-", "15/". A lone "-" is a bullet or dash. */
const BROKEN_AFTER_SIGN = /[^\s\-–/](?:[-–/])$/u;
const SCHEME = /(?:https?:\/\/|www\.)\S*$/i;
const DOMAIN_TAIL = /^[a-z0-9][a-z0-9.-]*\.(?:vn|com|org|net|info|edu|gov)\b/i;
const ADDRESS_CHARACTERS = /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function firstWord(text: string): string {
  const blank = text.indexOf(" ");
  return blank === -1 ? text : text.slice(0, blank);
}

/** A narrow cell breaks a date inside its year: "20/11/202" above "6". */
function isBrokenYear(last: string, first: string): boolean {
  const start = /\/(\d{1,3})$/.exec(last)?.[1];
  const rest = /^\d{1,3}/.exec(first)?.[0];
  return start !== undefined && rest !== undefined && /^20\d\d$/.test(start + rest);
}

function isBrokenAddress(last: string, first: string): boolean {
  if (!ADDRESS_CHARACTERS.test(first)) return false;
  if (SCHEME.test(last)) {
    return /[/._=&?#@-]$/.test(last) || /^[/._=&?#@-]/.test(first) || /[./_=&?-]\w/.test(first);
  }
  return /[a-z0-9]\.$/i.test(last) && DOMAIN_TAIL.test(first) && last.length > 2;
}

/** The blank between two lines belongs to the run in front of it. */
function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last === undefined) runs.push(run);
  else if (isAlike(last, run)) runs[runs.length - 1] = { ...last, end: run.end };
  else {
    runs[runs.length - 1] = { ...last, end: run.start };
    runs.push(run);
  }
}
