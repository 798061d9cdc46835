import type { Block, Cell, Table } from "../document/document.js";
import { placeAt } from "../document/document.js";
import { type Location, toLocation } from "../document/place.js";
import type { Appendix, Passage, Section, Task } from "../plan/plan.js";
import { canonical, isUpperCase } from "../text/fold.js";
import { parseLabel } from "../text/labels.js";
import { parseRoman } from "../text/numbers.js";
import { guessTable } from "./flattened-table.js";
import { readTaskTable, type TaskTable } from "./task-table.js";

/** One appendix as it stands in the document, its tables read or guessed. */
export interface PresentAppendix {
  readonly appendix: Omit<Appendix, "referencedAt" | "references">;
  readonly section: Section;
  /** Blocks with guessed tables in place of flattened text. */
  readonly blocks: readonly Block[];
  readonly tasks: readonly Omit<Task, "appendix">[];
  readonly commitments: readonly {
    cell: Cell;
    group: string | null;
    groups: TaskTable["groups"];
  }[];
}

interface Reference {
  /** Ordinal of the appendix that is meant; `undefined` for "Phụ lục kèm theo". */
  readonly ordinal: string | undefined;
  readonly text: string;
  readonly location: Location;
}

const HEADING =
  /^(?:phụ lục|phụ biểu|biểu)(?:\s+(?:số\s+)?([ivxlc]+|\d{1,2}))?(?=\s*[:.–-]|\s*$|\s)/iu;
const ORDINAL = "(?:[IVX]+|\\d{1,2})(?![A-Za-zÀ-ỹ\\d/])";
const ATTACHED = "(?:kèm theo|đính kèm|gửi kèm)";
/** "Phụ lục I, II và III"; sheets and lists only where they are said to be attached. */
const REFERENCE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:các\\s+)?phụ lục(?:\\s+(?:số\\s+)?(${ORDINAL}(?:\\s?(?:,|và|,\\s?và)\\s(?:phụ lục\\s)?(?:số\\s)?${ORDINAL})*))?|(?:có\\s+)?(?:phụ biểu|biểu(?!\\s(?:dương|quyết|diễn|hiện)))(?=[^.;()]{0,40}${ATTACHED})|(?:danh mục|bảng)\\s(?:các\\s)?(?:nhiệm vụ|phân công|chỉ tiêu|công việc|hoạt động)(?=[^.;()]{0,40}(?:kèm theo|đính kèm)(?:\\s*[.;)]|\\s*$|\\skế hoạch)))`,
  "giu",
);
/** Syllables of which every reference has one. */
const REFERENCE_WORD = /[Pp][Hh][Ụụ] |[Bb][Ii][Ểể][Uu]|[Dd][Aa][Nn][Hh] [Mm]|[Bb][Ảả][Nn][Gg]/;
const MAX_REFERENCE = 600;
const OWN_APPENDIX =
  /kèm theo|đính kèm|gửi kèm|(?:tại|theo) (?:các )?(?:bảng )?phụ lục|chi tiết|phụ lục (?:số )?(?:[ivx]+|\d+)/u;
const OTHER_DOCUMENT =
  "(?:nghị định|nghị quyết|thông tư|quyết định|công văn|văn bản|luật|chỉ thị|hướng dẫn|đề án|bộ chỉ số|bộ tiêu chí|quy chế|quy định|chương trình|kế hoạch (?:số )?(?=\\d)|kế hoạch (?:của )?(?:ubnd|ủy ban|chính phủ|tỉnh|bộ))(?![^.;()]{0,12}\\snày)";
/** An appendix of a document that is only cited: "Phụ lục II Nghị định số 30/2020/NĐ-CP". */
const ANOTHERS = new RegExp(
  `^[^.;()]{0,60}?(?<!kế hoạch này[^.;()]*)(?:ban hành )?(?:kèm theo|đính kèm|gửi kèm|của|thuộc) ${OTHER_DOCUMENT}|^(?:[\\s,]|ban hành|kèm theo|trong|của)*${OTHER_DOCUMENT}|^\\s*của (?:bộ |ubnd tỉnh|chính phủ|thủ tướng)`,
  "u",
);
/** "Nghị định số 30/2020/NĐ-CP, Phụ lục I". */
const BEHIND_ANOTHER = /\d\/\p{L}[\p{L}\d&-]*[\s,(]*(?:tại\s)?$/iu;

/** Reads one appendix from its heading on. */
export function readAppendix(
  blocks: readonly Block[],
  planYear: number | undefined,
): PresentAppendix {
  const guessed = guessTable(blocks);
  const shown = guessed?.blocks ?? blocks;
  const heading = readHeading(shown);
  const path = appendixPath(heading.label);
  const tables = shown
    .filter((block): block is Table => block.type === "table")
    .flatMap((table) => readTaskTable(table, path, planYear) ?? []);
  const location = locationOf(shown[0], path);
  return {
    appendix: {
      label: heading.label,
      title: heading.title,
      present: true,
      groups: tables.flatMap((table) => table.groups),
      declared: tables.length === 1 ? (tables[0]?.declared ?? null) : null,
      columns: tables[0]?.columns ?? [],
      guessed: guessed !== undefined,
      isCut: shown.some((block) => block.type === "table" && block.isCut === true),
      location,
    },
    section: {
      path,
      label: heading.label ?? "",
      title: heading.title ?? "",
      level: 1,
      kind: "appendix",
      area: null,
      location,
      parent: null,
      hasContent: shown.length > heading.length,
    },
    blocks: shown,
    tasks: tables.flatMap((table) => table.tasks),
    commitments: tables.flatMap((table) =>
      table.commitments.map((commitment) => ({ ...commitment, groups: table.groups })),
    ),
  };
}

/** The appendices that are there and those that the body only refers to, in order. */
export function joinReferences(
  present: readonly PresentAppendix[],
  body: readonly Passage[],
): Appendix[] {
  const references = body.flatMap(referencesIn);
  const ordinals = present.map(({ appendix }) => rankOf(ordinalOf(appendix.label)));
  const single = present.length === 1 && ordinals[0] === undefined;
  const meets = (reference: Reference, index: number): boolean =>
    reference.ordinal === undefined || single || rankOf(reference.ordinal) === ordinals[index];
  const found = present.map(({ appendix }, index): Appendix => {
    const own = references.filter((reference) => meets(reference, index));
    return { ...appendix, ...referenceFields(own) };
  });
  const absent = references.filter(
    (reference) => !present.some((_, index) => meets(reference, index)),
  );
  return [...found, ...absentAppendices(absent)];
}

/** Beside "Phụ lục I" and "Phụ lục II" the words "các phụ lục kèm theo" mean no third one. */
function absentAppendices(references: readonly Reference[]): Appendix[] {
  const named = references.filter((reference) => reference.ordinal !== undefined);
  const shown = named.length > 0 ? named : references;
  const byRank = new Map(shown.map(({ ordinal }) => [rankOf(ordinal), ordinal]));
  return [...byRank].map(([rank, ordinal]) => {
    const own = shown.filter((reference) => rankOf(reference.ordinal) === rank);
    return {
      label: ordinal === undefined ? null : `Phụ lục ${ordinal}`,
      title: null,
      present: false,
      groups: [],
      declared: null,
      columns: [],
      guessed: false,
      isCut: false,
      location: null,
      ...referenceFields(own),
    };
  });
}

function referenceFields(
  references: readonly Reference[],
): Pick<Appendix, "referencedAt" | "references"> {
  return {
    referencedAt: references.map((reference) => reference.location),
    references: references.map((reference) => reference.text),
  };
}

function referencesIn(passage: Passage): Reference[] {
  const found = REFERENCE_WORD.test(passage.text) ? [...passage.text.matchAll(REFERENCE)] : [];
  if (found.length === 0) return [];
  const words = canonical(passage.text);
  return found.flatMap((match) => {
    const end = match.index + match[0].length;
    const before = words.slice(Math.max(0, match.index - 40), match.index);
    const after = words.slice(end, end + 80);
    if (!OWN_APPENDIX.test(before + words.slice(match.index, end) + after)) return [];
    if (ANOTHERS.test(after) || BEHIND_ANOTHER.test(before)) return [];
    const text = enclosing(passage.text, match.index);
    const location = passage.locate(match.index);
    const ordinals = match[1]?.toUpperCase().match(/[IVX]+(?!À)|\d+/gu) ?? [undefined];
    return ordinals.map((ordinal) => ({ ordinal, text, location }));
  });
}

/** The parenthesis or sentence around an offset, within some lines of it. */
function enclosing(whole: string, offset: number): string {
  const from = Math.max(0, offset - MAX_REFERENCE);
  const text = whole.slice(from, offset + MAX_REFERENCE);
  const at = offset - from;
  const open = text.lastIndexOf("(", at);
  const close = text.indexOf(")", at);
  if (open >= 0 && close >= 0 && text.indexOf(")", open) === close) {
    return text.slice(open, close + 1);
  }
  const start = text.lastIndexOf(". ", at) + 1;
  const end = text.indexOf(". ", at);
  return text.slice(start, end < 0 ? text.length : end + 1).trim();
}

function readHeading(blocks: readonly Block[]): {
  label: string | null;
  title: string | null;
  length: number;
} {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.type === "table") break;
    lines.push(block.text);
  }
  const match = HEADING.exec(lines[0] ?? "");
  const label = match ? match[0].trim() : null;
  const sameLine = match ? (lines[0] ?? "").slice(match[0].length).replace(/^[\s:.–-]+/u, "") : "";
  const rest = titleLines(match ? lines.slice(1) : lines, sameLine !== "");
  const title = [sameLine, ...rest].filter((line) => line !== "" && !/^[-_\s]+$/u.test(line));
  return { label, title: title.join(" ") || null, length: (match ? 1 : 0) + rest.length };
}

/** The lines of a title: up to the parenthesis below it, else those in front of the table. */
function titleLines(lines: readonly string[], begun: boolean): readonly string[] {
  const below = lines.findIndex((line) => /^\(/u.test(line));
  const table = lines.findIndex((line) => /^(?:S?TT|Số TT)(?:\s|$)/u.test(line));
  const first = [below, table].filter((at) => at >= 0).sort((a, b) => a - b)[0];
  const own = lines.slice(0, first ?? 2);
  const other = own.findIndex(
    (line) => parseLabel(line) !== undefined || !(isUpperCase(line) || !begun),
  );
  return other < 0 ? own : own.slice(0, other);
}

function appendixPath(label: string | null): string {
  const ordinal = ordinalOf(label);
  return ordinal === undefined ? "PL" : `PL.${ordinal}`;
}

function ordinalOf(label: string | null): string | undefined {
  return label === null ? undefined : HEADING.exec(label)?.[1]?.toUpperCase();
}

/** "I", "1" and "01" are the same appendix. */
function rankOf(ordinal: string | undefined): number | undefined {
  if (ordinal === undefined) return undefined;
  return parseRoman(ordinal) ?? Number(ordinal);
}

function locationOf(block: Block | undefined, path: string): Location {
  if (block === undefined) return toLocation({}, path);
  return toLocation(block.type === "paragraph" ? placeAt(block, 0) : block.place, path);
}
