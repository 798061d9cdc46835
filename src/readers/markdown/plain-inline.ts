import type { Emphasis, PhrasingContent, Strong, Text } from "mdast";

/** Where a node stands, as mdast tells it. */
export type Position = NonNullable<Text["position"]>;

/** A line of a paragraph without its indentation, and where it begins. */
export interface PlainLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Signs that may mean more than themselves, but for emphasis by asterisks and line breaks as HTML. */
const SPECIAL = /[\\`_[\]&~@]|https?:|www\.|ftp:|[\x00-\x08\x0b\x0c\x0e-\x1f]/iu;
const MARK = /\*+|<br\s*\/?>|</giu;
const BREAK = /^<br\s*\/?>$/iu;

/** The nodes of a paragraph's lines as remark gives them; `undefined` where they hold anything unusual. */
export function plainInline(lines: readonly PlainLine[]): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) appendText(nodes, "\n", lines[index - 1]);
    if (!appendLine(nodes, line)) return undefined;
  }
  return nodes;
}

/** Signs of emphasis that were opened: where they and the text after them begin. */
interface Opened {
  readonly signs: string;
  readonly start: number;
  readonly inner: number;
}

/** Whether all of the line is understood; adds its nodes. */
function appendLine(nodes: PhrasingContent[], line: PlainLine): boolean {
  const { text } = line;
  if (SPECIAL.test(text) || /\s$/u.test(text)) return false;
  let from = 0;
  let opened: Opened | undefined;
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const inner = start + mark.length;
    if (opened !== undefined) {
      if (mark !== opened.signs || !closes(text, start, inner)) return false;
      nodes.push(emphasis(text.slice(from, start), line, opened));
      opened = undefined;
    } else {
      appendText(nodes, text.slice(from, start), line, from);
      if (BREAK.test(mark)) nodes.push({ type: "html", value: mark, position: at(line, start) });
      else if (mark.startsWith("*") && mark.length <= 3 && opens(text, start, inner)) {
        opened = { signs: mark, start, inner };
      } else return false;
    }
    from = inner;
  }
  if (opened !== undefined) return false;
  appendText(nodes, text.slice(from), line, from);
  return true;
}

/** Adds to the text before, which goes on over the ends of lines. */
function appendText(
  nodes: PhrasingContent[],
  value: string,
  line: PlainLine | undefined,
  offset = line?.text.length ?? 0,
): void {
  if (value === "" || line === undefined) return;
  const last = nodes.at(-1);
  if (last?.type === "text") last.value += value;
  else nodes.push({ type: "text", value, position: at(line, offset) } satisfies Text);
}

function emphasis(value: string, line: PlainLine, { signs, start, inner }: Opened) {
  const words: Text[] = [{ type: "text", value, position: at(line, inner) }];
  if (signs === "*")
    return { type: "emphasis", children: words, position: at(line, start) } as const;
  const depth = signs.length - 2;
  const strong: Strong = { type: "strong", children: words, position: at(line, start + depth) };
  if (depth === 0) return strong;
  return { type: "emphasis", children: [strong], position: at(line, start) } satisfies Emphasis;
}

function at({ line, column }: PlainLine, offset: number): Position {
  const point = { line, column: column + offset };
  return { start: point, end: point };
}

const WORD = /^[\p{L}\p{N}]$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** CommonMark 6.2: only left-flanking, so that they cannot be taken for the end. */
function opens(text: string, start: number, inner: number): boolean {
  const before = text[start - 1];
  const after = text[inner];
  if (after === undefined || /\s/u.test(after)) return false;
  if (before === undefined || /\s/u.test(before)) return true;
  return PUNCTUATION.test(before) && WORD.test(after);
}

/**
 * Right-flanking: the end of what only could be opened, also where it might begin something itself, for
 * runs of one length never fall under the rule of three.
 */
function closes(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === undefined || /\s/u.test(before)) return false;
  if (!PUNCTUATION.test(before)) return true;
  return after === undefined || /\s/u.test(after) || PUNCTUATION.test(after);
}
