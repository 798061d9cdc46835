import type { RootContent } from "mdast";
import type { Paragraph, Run } from "../../document/document.js";
import { tidy } from "../../text/fold.js";
import { continuesLine, usualWidth } from "../line-joining.js";
import { type SourceLine, toParagraph } from "../lines.js";
import { type InlineText, inlineText } from "./inline-text.js";

export interface MarkdownSource {
  readonly lines: readonly string[];
}

/** Paragraphs of one node of the flow: a heading, a paragraph, a list or a quotation. */
export function flowBlocks(node: RootContent, source: MarkdownSource): Paragraph[] {
  switch (node.type) {
    case "heading":
      return paragraphsOf(inlineText(node.children)).map((paragraph) => ({
        ...paragraph,
        heading: node.depth,
      }));
    case "paragraph":
      return paragraphsOf(inlineText(node.children));
    case "list":
      return node.children.flatMap((item) => {
        const [first, ...rest] = item.children;
        const head = first ? flowBlocks(first, source) : [];
        const labelled = head.map((paragraph, index) =>
          index === 0 ? withMarker(paragraph, marker(item, source)) : paragraph,
        );
        return [...labelled, ...rest.flatMap((child) => flowBlocks(child, source))];
      });
    case "blockquote":
      return node.children.flatMap((child) => flowBlocks(child, source));
    case "code":
      return node.value
        .split(/\r\n|\n|\r/u)
        .map((text, index) => ({
          text,
          place: { line: (node.position?.start.line ?? 0) + index + 1, column: 1 },
        }))
        .filter((line) => tidy(line.text) !== "")
        .map((line) => toParagraph([line]));
    case "html":
      return htmlText(node.value, node.position?.start.line ?? 1);
    case "footnoteDefinition":
      return node.children.flatMap((child) => flowBlocks(child, source));
    default:
      return [];
  }
}

function paragraphsOf(lines: readonly InlineText[]): Paragraph[] {
  const texts = lines.map((line) => tidy(line.text));
  const width = Math.max(usualWidth(texts), 60);
  const groups: InlineText[][] = [];
  let last: string | undefined;
  for (const [index, line] of lines.entries()) {
    const text = texts[index] ?? "";
    if (text === "") continue;
    const joins = last !== undefined && !line.afterBreak && continuesLine(last, text, width);
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = text;
  }
  return groups.map((group) => withRuns(toParagraph(group), group));
}

/** Bold is told for whole paragraphs or not at all: no rule looks closer in Markdown. */
function withRuns(paragraph: Paragraph, lines: readonly InlineText[]): Paragraph {
  const bold = lines.every((line) => line.bold);
  const runs: Run[] = [{ start: 0, end: paragraph.text.length, bold }];
  return { ...paragraph, runs };
}

function withMarker(paragraph: Paragraph, mark: SourceLine): Paragraph {
  const prefix = `${tidy(mark.text)} `;
  const moved = paragraph.anchors.map(({ start, place }) => ({
    start: start + prefix.length,
    place,
  }));
  return {
    ...paragraph,
    text: prefix + paragraph.text,
    anchors: [{ start: 0, place: mark.place }, ...moved],
    runs: paragraph.runs?.map((run) => ({ ...run, end: run.end + prefix.length })),
  };
}

function marker(
  item: { position?: { start: { line: number; column: number } } | undefined },
  source: MarkdownSource,
): SourceLine {
  const place = item.position?.start ?? { line: 1, column: 1 };
  const line = source.lines[place.line - 1] ?? "";
  const sign = /^\S+/u.exec(line.slice(place.column - 1))?.[0] ?? "-";
  return { text: sign, place: { line: place.line, column: place.column } };
}

function htmlText(html: string, firstLine: number): Paragraph[] {
  return withoutComments(html)
    .split(/\r\n|\n|\r/u)
    .map((text, index) => ({
      text: text.replace(/<[^<>]*>/gu, (tag) => " ".repeat(tag.length)),
      place: { line: firstLine + index, column: 1 },
    }))
    .filter((line) => tidy(line.text) !== "")
    .map((line) => toParagraph([line]));
}

/** Blanks in place of comments; one that is never closed is text, so that nothing is lost unseen. */
function withoutComments(html: string): string {
  const parts = html.split("-->");
  return parts
    .map((part, index) => {
      const start = index === parts.length - 1 ? -1 : part.indexOf("<!--");
      if (start < 0) return index === parts.length - 1 ? part : `${part}-->`;
      return `${part.slice(0, start)}${part.slice(start).replace(/[^\r\n]/gu, " ")}   `;
    })
    .join("");
}
