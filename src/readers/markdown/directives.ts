import type { Html, Nodes } from "mdast";
import type { Directive } from "../../document/document.js";
import { tidy } from "../../text/fold.js";

/** The comments among the nodes that are addressed to this tool, in their order; code holds none. */
export function directivesIn(nodes: readonly Nodes[]): readonly Directive[] {
  return nodes.filter((node) => node.type === "html").flatMap(directivesOf);
}

const OPENING = "<!--";
const CLOSING = "-->";
const DIRECTIVE = /^\s*cchc-([a-z][a-z-]*)(?![\w-])([\s\S]*)$/u;

function directivesOf({ value, position }: Html): readonly Directive[] {
  const found: Directive[] = [];
  let place = position?.start ?? { line: 1, column: 1 };
  let from = 0;
  for (;;) {
    const start = value.indexOf(OPENING, from);
    const end = value.indexOf(CLOSING, start + OPENING.length);
    if (start < 0 || end < 0) return found;
    const opened = placeAfter(place, value.slice(from, start));
    const closed = placeAfter(opened, value.slice(start, end));
    const [, name, text] = DIRECTIVE.exec(value.slice(start + OPENING.length, end)) ?? [];
    if (name !== undefined && text !== undefined) {
      found.push({ name, text: tidy(text), place: opened, lastLine: closed.line });
    }
    from = end;
    place = closed;
  }
}

interface Point {
  readonly line: number;
  readonly column: number;
}

function placeAfter({ line, column }: Point, text: string): Point {
  const lines = text.split(/\r\n|\n|\r/u);
  const last = lines.at(-1)?.length ?? 0;
  return { line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
