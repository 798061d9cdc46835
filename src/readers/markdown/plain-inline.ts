import type { Emphasis, PhrasingContent, Strong, Text } from "mdast";

/** Where a node stands, as mdast tells it. */
export type Position = NonNullable<Text["position"]>;

/** A line of a paragraph without its indentation, and where it begins. */
export interface PlainLine {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Signs that may mean more than themselves, but for emphasis by asterisks and line breaks as HTML.
 * Brackets mean a link before another bracket or a colon; what they may refer to elsewhere reaches far.
 */
const SPECIAL =
  /[\\`_&~@\x00-\x08\x0b\x0c\x0e-\x1f]|\][([:]|[hH][tT]{2}[pP][sS\u017f]?:|[wW]{3}\.|[fF][tT][pP]:/;
const MARK = /\*+|<br\s*\/?>|</giu;
const BREAK = /^<br\s*\/?>$/iu;

/** The nodes of a paragraph's lines as remark gives them; `undefined` where they hold anything unusual. */
export function plainInline(lines: readonly PlainLine[]): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let last: PlainLine | undefined;
  for (const line of lines) {
    const text = line.text.trimEnd();
    if (line.text.length > text.length && !isBlank(line.text, text.length)) return undefined;
    if (last !== undefined) appendLineEnd(nodes, last);
    if (!appendLine(nodes, { ...line, text })) return undefined;
    last = line;
  }
  return nodes;
}

function isBlank(text: string, from: number): boolean {
  for (let index = from; index < text.length; index += 1) if (text[index] !== " ") return false;
  return true;
}

/** Two blanks before it make it a break. */
function appendLineEnd(nodes: PhrasingContent[], line: PlainLine): void {
  if (line.text.endsWith("  ")) nodes.push({ type: "break", position: at(line, line.text.length) });
  else appendText(nodes, "\n", line);
}

/** Signs of emphasis that were opened, where they begin, and what stands behind them. */
interface Opened {
  readonly signs: string;
  readonly start: number;
  readonly nodes: PhrasingContent[];
}

/** Whether all of the line is understood; adds its nodes. */
function appendLine(nodes: PhrasingContent[], line: PlainLine): boolean {
  const { text } = line;
  if (SPECIAL.test(text)) return false;
  if (!text.includes("*") && !text.includes("<")) {
    appendText(nodes, text, line, 0);
    return true;
  }
  let from = 0;
  let opened: Opened | undefined;
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const inner = start + mark.length;
    const around = opened?.nodes ?? nodes;
    appendText(around, text.slice(from, start), line, from);
    if (BREAK.test(mark)) around.push({ type: "html", value: mark, position: at(line, start) });
    else if (!mark.startsWith("*")) return false;
    else if (opened === undefined) {
      if (mark.length > 3 || !opens(text, start, inner)) return false;
      opened = { signs: mark, start, nodes: [] };
    } else {
      if (mark !== opened.signs || !closes(text, start, inner)) return false;
      nodes.push(emphasis(opened, line));
      opened = undefined;
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

function emphasis({ signs, start, nodes }: Opened, line: PlainLine): Emphasis | Strong {
  const position = at(line, start);
  if (signs === "*") return { type: "emphasis", children: nodes, position };
  const depth = signs.length - 2;
  const strong: Strong = { type: "strong", children: nodes, position: at(line, start + depth) };
  return depth === 0 ? strong : { type: "emphasis", children: [strong], position };
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
