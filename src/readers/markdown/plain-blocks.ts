import type { List, ListItem, Paragraph as MarkdownParagraph, RootContent } from "mdast";
import { type PlainLine, type Position, plainInline } from "./plain-inline.js";
import { plainTable } from "./plain-table.js";

/** What plans consist of, read line by line, and the lines that hold anything else. */
export interface PlainBlocks {
  /** In the order of the text. */
  readonly nodes: readonly RootContent[];
  /** The text with nothing but headings without words in place of what was read; `undefined` when all was. */
  readonly rest: string | undefined;
  /** Lines, from 1, at which such a heading stands. */
  readonly replaced: ReadonlySet<number>;
}

/** Code, HTML and definitions reach beyond blank lines. */
const FAR_REACHING = /^(?:[ \t>*+-]|\d{1,9}[.)])*(?:```|~~~|<(?!br\s*\/?>)|\[[^\]\r\n]*\]:)/imu;
/** The end of a label that began in a line before. */
const LABEL_END = /^[^[\]\r\n]*\]:/mu;

/**
 * Reads headings, paragraphs, lists and tables as plans have them. A stretch between blank lines that holds
 * anything unusual is left for the parser as it is.
 */
export function plainBlocks(text: string): PlainBlocks {
  const nothing = { nodes: [], rest: text, replaced: new Set<number>() };
  if (FAR_REACHING.test(text) || text.includes("\0")) return nothing;
  if (text.includes("]:") && LABEL_END.test(text)) return nothing;
  const lines = text.split(/\r\n|\n|\r/u);
  const nodes: RootContent[] = [];
  const replaced = new Set<number>();
  const left = new Map<number, string>();
  for (const { first, end } of stretchesOf(lines)) {
    const read = plainStretch(lines.slice(first, end), first + 1);
    if (read === undefined) {
      for (let index = first; index < end; index += 1) left.set(index, lines[index] ?? "");
    } else {
      for (const node of read) nodes.push(node);
      replaced.add(first + 1);
    }
  }
  if (left.size === 0) return { nodes, rest: undefined, replaced };
  const rest = lines.map((_, index) => left.get(index) ?? (replaced.has(index + 1) ? "#" : ""));
  return { nodes, rest: rest.join("\n"), replaced };
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** From each line that begins at the margin after a blank one up to the next: nothing stays open between. */
function stretchesOf(lines: readonly string[]): readonly Stretch[] {
  const firsts = lines.flatMap((line, index) => {
    const opens = /^\S/u.test(line) && isBlank(lines[index - 1] ?? "");
    return opens ? [index] : [];
  });
  const before = lines.findIndex((line) => !isBlank(line));
  if (before >= 0 && before !== firsts[0]) firsts.unshift(before);
  return firsts.map((first, index) => ({ first, end: firsts[index + 1] ?? lines.length }));
}

function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

const HEADING = /^(#{1,6}) +(\S.*)$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const ITEM = /^( *)([-+*]|\d{1,9}[.)]) (\S.*)$/u;
/** How a line of a paragraph may begin without being taken for anything else. */
const WORDS =
  /^(?:[\p{L}(“"'‘…–—/]|\*{1,3}[\p{L}\p{N}(“"]|\[[\p{L}\p{N}]{2}|\d+(?![\d.)])|\d+[.)](?=\S))/u;

interface OpenParagraph {
  readonly lines: PlainLine[];
  /** The place of its marker, when it is that of a list item. */
  readonly item: { readonly line: number; readonly column: number } | undefined;
}

/** Reads the lines of one stretch, the first of which has that number; `undefined` when unusual. */
function plainStretch(lines: readonly string[], firstNumber: number): RootContent[] | undefined {
  const nodes: RootContent[] = [];
  const indents: ItemIndent[] = [];
  let open: OpenParagraph | undefined;
  const close = (): boolean => {
    if (open === undefined) return true;
    const node = paragraphOf(open);
    open = undefined;
    if (node !== undefined) nodes.push(node);
    return node !== undefined;
  };
  const end = lines.findLastIndex((line) => !isBlank(line)) + 1;
  for (let index = 0; index < end; index += 1) {
    const text = lines[index] ?? "";
    const line = firstNumber + index;
    const [, signs, title] = HEADING.exec(text) ?? [];
    const item = ITEM.exec(text);
    if (signs !== undefined && title !== undefined) {
      const column = text.length - title.length + 1;
      const isClosed = title.trimEnd().endsWith("#");
      const children = isClosed ? undefined : plainInline([{ text: title, line, column }]);
      if (!close() || children === undefined) return undefined;
      const depth = signs.length as 1 | 2 | 3 | 4 | 5 | 6;
      nodes.push({ type: "heading", depth, children, position: from(line, 1) });
      indents.length = 0;
    } else if (item !== null) {
      const [, blanks = "", mark = "", words = ""] = item;
      if (!WORDS.test(words) || !fits(indents, { blanks, mark }, open !== undefined))
        return undefined;
      if (!close()) return undefined;
      const column = text.length - words.length + 1;
      open = {
        lines: [{ text: words, line, column }],
        item: { line, column: blanks.length + 1 },
      };
    } else if (index === 0 && RULE.test(text)) {
      nodes.push({ type: "thematicBreak", position: from(line, 1) });
    } else if (text.startsWith("|")) {
      const table = lines.slice(index, end);
      if (index > 0 || open !== undefined) return undefined;
      const node = plainTable(
        table.map((row, offset) => ({ text: row.trimEnd(), line: line + offset, column: 1 })),
      );
      return node === undefined ? undefined : [node];
    } else {
      const words = text.trimStart();
      if (!WORDS.test(words) || (open === undefined && words !== text)) return undefined;
      const column = text.length - words.length + 1;
      open ??= { lines: [], item: undefined };
      open.lines.push({ text: words, line, column });
    }
  }
  return close() ? nodes : undefined;
}

interface ItemIndent {
  readonly marker: number;
  readonly content: number;
  /** "-" for such a list, "." and ")" for numbered ones. */
  readonly kind: string;
}

/**
 * Whether an item begins there by CommonMark 5.2, whatever the lists around it are; takes it into the open
 * ones. A number other than 1 begins no list within a paragraph, but goes on with one.
 */
function fits(
  indents: ItemIndent[],
  { blanks, mark }: { readonly blanks: string; readonly mark: string },
  inParagraph: boolean,
): boolean {
  const marker = blanks.length;
  while (indents.length > 0 && marker < (indents.at(-1)?.content ?? 0)) {
    const last = indents.at(-1);
    if (last === undefined || last.marker <= marker) break;
    indents.pop();
  }
  const last = indents.at(-1);
  const kind = mark.slice(-1);
  const sibling = last !== undefined && marker === last.marker;
  const child = last !== undefined && marker >= last.content && marker <= last.content + 3;
  const outermost = last === undefined && marker === 0;
  if (!sibling && !child && !outermost) return false;
  const goesOn = sibling && last.kind === kind;
  if (inParagraph && mark.length > 1 && mark !== `1${kind}` && !goesOn) return false;
  if (sibling) indents.pop();
  indents.push({ marker, content: marker + mark.length + 1, kind });
  return true;
}

function paragraphOf({ lines, item }: OpenParagraph): RootContent | undefined {
  const children = plainInline(lines);
  const [first] = lines;
  if (children === undefined || first === undefined) return undefined;
  const position = from(first.line, first.column);
  const paragraph: MarkdownParagraph = { type: "paragraph", children, position };
  if (item === undefined) return paragraph;
  const place = from(item.line, item.column);
  const listItem: ListItem = { type: "listItem", children: [paragraph], position: place };
  return { type: "list", children: [listItem], position: place } satisfies List;
}

function from(line: number, column: number): Position {
  return { start: { line, column }, end: { line, column } };
}
