import type { Block, Paragraph } from "../document/document.js";
import { fold, isUpperCase } from "../text/fold.js";
import { type Label, parseBullet, parseLabel } from "../text/labels.js";
import { areaOfTitle, isDemand, kindOfTitle, readTitle, type TitleNames } from "./section-names.js";

/** A paragraph read as a heading: its title without label, and the text that runs on behind it. */
export interface Heading {
  readonly label: Label | undefined;
  readonly title: string;
  /** "Từ nguồn kinh phí …" of "IV. KINH PHÍ THỰC HIỆN: Từ nguồn kinh phí …"; "" when none. */
  readonly runIn: string;
  /** What its title names. */
  readonly names: TitleNames;
}

/** Headings longer than this are numbered paragraphs. */
const MAX_TITLE = 220;
const SENTENCE_INSIDE = /\.\s+\p{Lu}/u;
const NAMES_JOINED = /;\s+(?=\p{Lu})/u;
/** What a list of names in one heading is made of: "Phòng Kinh tế; Phòng Văn hóa - Xã hội". */
const NAME =
  /^(?:cac|phong|ban|so|van phong|thanh tra|cong an|tram|trung tam|khoa|to|doi|hoi|doan|uy ban|ubnd|hdnd|mat tran|mttq|truong|nha truong|chi cuc|cuc|bao|dai|vien|benh vien|kho bac|thue|lanh dao|thu truong|chu tich|giam doc|bo phan|cong chuc|vien chuc|can bo|thuong truc|ban chi huy|chi so|don vi|co quan|to chuc|doanh nghiep|thon|ban|xa|phuong|diem|buu dien|cong ty|chi nhanh|hop tac xa|thanh vien|thu ky|pho|hieu truong)\b/;
const MAX_NAME = 90;
/** Levels and days are set by sentences, not by headings. */
const MEASURE = /\d\s?%|[Tt]rước ngày\s|[Cc]hậm nhất\s/u;

/** The heading that the paragraph is, `undefined` for numbered sentences and plain text. */
export function readHeading(paragraph: Paragraph, label: Label | undefined): Heading | undefined {
  const { text } = paragraph;
  if (label === undefined) return unlabelledHeading(paragraph);
  const rest = text.slice(label.end).trim();
  if (rest === "") return undefined;
  const main = label.style === "roman" || label.style === "part" || label.style === "capital";
  const title = withoutEnd(rest);
  const names = title.length > MAX_TITLE ? undefined : readTitle(title);
  if (names?.isPlainArea || names?.isPart) return { label, title, runIn: "", names };
  const split = splitRunIn(rest);
  const before = split && readTitle(split.title);
  if (split && before && isRunIn(split, before, main)) return { label, ...split, names: before };
  if (label.closing === "()") return undefined;
  const titled = main ? isUpperCase(rest) || isTitle(rest) : isTitle(rest) && !isSentence(rest);
  return titled ? { label, title, runIn: "", names: names ?? readTitle(title) } : undefined;
}

/**
 * Whether the heading is one even with nothing below it. Among others of its kind, without a text of
 * its own, a line that names no part is a point of a list.
 */
export function standsAlone({ label, title, runIn, names }: Heading): boolean {
  if (label?.style !== "decimal" && label?.style !== "letter") return true;
  return runIn !== "" || isUpperCase(title) || names.isPart || names.isPlainArea;
}

/** The heading whose label is the whole paragraph and whose title is the next ("Phần I"). */
export function readParted(
  paragraph: Paragraph,
  label: Label | undefined,
  next: Block | undefined,
): Heading | undefined {
  if (label?.style !== "part" || label.end < paragraph.text.length) return undefined;
  if (next?.type !== "paragraph" || parseLabel(next.text) || parseBullet(next.text))
    return undefined;
  const titled = isUpperCase(next.text) || (isTitle(next.text) && !isSentence(next.text));
  const title = withoutEnd(next.text);
  return titled ? { label, title, runIn: "", names: readTitle(title) } : undefined;
}

/** Without a label only what the format marks as a heading, or capitals, and what names a known part counts. */
function unlabelledHeading(paragraph: Paragraph): Heading | undefined {
  const { text, heading } = paragraph;
  if (text.length > MAX_TITLE || parseBullet(text) !== undefined) return undefined;
  const marked =
    heading !== undefined && (kindOfTitle(text) !== null || areaOfTitle(text) !== null);
  if (!marked && !isUpperCase(text)) return undefined;
  const title = withoutEnd(text);
  const names = readTitle(title);
  return marked || names.isPart || names.isPlainArea
    ? { label: undefined, title, runIn: "", names }
    : undefined;
}

function isTitle(rest: string): boolean {
  return (
    rest.length <= MAX_TITLE &&
    /^[\p{Lu}“"(\d]/u.test(rest) &&
    !/[.;,]$/u.test(rest) &&
    !/^\d+(?:[.,]\d+)?\s*%/u.test(rest) &&
    !SENTENCE_INSIDE.test(rest) &&
    (!NAMES_JOINED.test(rest) || isListOfNames(rest))
  );
}

/** Whether what stands between semicolons are names of units or of indices, each short. */
function isListOfNames(rest: string): boolean {
  const [first = "", ...others] = rest.split(NAMES_JOINED);
  const named = others.every((name) => name.length <= MAX_NAME && NAME.test(fold(name)));
  return named && first.length <= MAX_NAME;
}

/** Whether words that end like a title are a sentence that lost its full stop. */
function isSentence(rest: string): boolean {
  return MEASURE.test(rest) || isDemand(rest);
}

/** Whether the words in front of a colon are a heading, and those behind it its text. */
function isRunIn(
  { title, runIn }: { title: string; runIn: string },
  names: TitleNames,
  main: boolean,
): boolean {
  if (isUpperCase(title) || names.isPlainArea || names.isPart) return true;
  return main ? names.kind !== null : isParenthesis(runIn);
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
