import { type Anchor, hasSameFormat, type Paragraph, type Run } from "../../document/document.js";
import type { Place } from "../../document/place.js";
import type { Line } from "./lines.js";

/** Where in a table a line stands, from 1. */
export type TablePlace = Pick<Place, "table" | "row" | "cell">;

/**
 * Joins lines into the paragraph that they print, with a place for each line.
 * @param isBrokenWord whether a line ends inside a word that the next one ends
 */
export function paragraphOf(
  lines: readonly Line[],
  alignment: Paragraph["alignment"],
  tablePlace: TablePlace,
  isBrokenWord: (above: Line, below: Line) => boolean = () => false,
): Paragraph {
  let text = "";
  const runs: Run[] = [];
  const anchors: Anchor[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined && !isBrokenWord(above, line)) text += joinerOf(text, line.text);
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
  else if (hasSameFormat(last, run)) runs[runs.length - 1] = { ...last, end: run.end };
  else {
    runs[runs.length - 1] = { ...last, end: run.start };
    runs.push(run);
  }
}
