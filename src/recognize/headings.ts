import type { Paragraph } from "../document/document.js";
import { isUpperCase } from "../text/fold.js";
import { type Label, parseBullet, parseLabel } from "../text/labels.js";
import { areaOfTitle, isPlainAreaName, kindOfTitle } from "./section-names.js";

/** A paragraph read as a heading: its title without label, and the text that runs on behind it. */
export interface Heading {
  readonly label: Label | undefined;
  readonly title: string;
  /** "Từ nguồn kinh phí …" of "IV. KINH PHÍ THỰC HIỆN: Từ nguồn kinh phí …"; "" when none. */
  readonly runIn: string;
}

/** Headings longer than this are numbered paragraphs. */
const MAX_TITLE = 220;
const SENTENCE_INSIDE = /[.;]\s+\p{Lu}/u;

/** The heading that the paragraph is, `undefined` for numbered sentences and plain text. */
export function readHeading(paragraph: Paragraph): Heading | undefined {
  const { text } = paragraph;
  const label = parseLabel(text);
  if (label === undefined) return unlabelledHeading(paragraph);
  const rest = text.slice(label.end).trim();
  if (rest === "") return undefined;
  const main = label.style === "roman" || label.style === "part" || label.style === "capital";
  const split = splitRunIn(rest);
  if (main) return mainHeading(label, rest, split);
  if (split && isParenthesis(split.runIn)) return { label, ...split };
  if (split && isUpperCase(split.title)) return { label, ...split };
  const title = withoutEnd(rest);
  return isTitle(rest) || isPlainAreaName(title) ? { label, title, runIn: "" } : undefined;
}

function mainHeading(
  label: Label,
  rest: string,
  split: { title: string; runIn: string } | undefined,
): Heading | undefined {
  if (split && (isUpperCase(split.title) || kindOfTitle(split.title) !== null)) {
    return { label, ...split };
  }
  const titled = isUpperCase(rest) || isTitle(rest);
  return titled ? { label, title: withoutEnd(rest), runIn: "" } : undefined;
}

/** Without a label only what the format marks as a heading and what names a known part counts. */
function unlabelledHeading(paragraph: Paragraph): Heading | undefined {
  const { text, heading } = paragraph;
  if (heading === undefined || parseBullet(text) !== undefined || text.length > MAX_TITLE) {
    return undefined;
  }
  const known = kindOfTitle(text) !== null || areaOfTitle(text) !== null;
  return known ? { label: undefined, title: withoutEnd(text), runIn: "" } : undefined;
}

function isTitle(rest: string): boolean {
  return (
    rest.length <= MAX_TITLE &&
    /^[\p{Lu}“"(\d]/u.test(rest) &&
    !/[.;,]$/u.test(rest) &&
    !/^\d+(?:[.,]\d+)?\s*%/u.test(rest) &&
    !SENTENCE_INSIDE.test(rest)
  );
}

function splitRunIn(rest: string): { title: string; runIn: string } | undefined {
  const colon = rest.indexOf(":");
  if (colon < 0 || colon > 120) return undefined;
  const runIn = rest.slice(colon + 1).trim();
  return runIn === "" ? undefined : { title: rest.slice(0, colon).trim(), runIn };
}

function isParenthesis(text: string): boolean {
  return /^\(.*\)[.;]?$/u.test(text);
}

function withoutEnd(title: string): string {
  return title.replace(/\s*[:.;]$/u, "");
}
